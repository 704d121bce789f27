"""Chips to narrow a list down by, and tags that only tell."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import ThemedButton
from bereave.desktop.widgets.flow_layout import FlowLayout


class Chip(ThemedButton):
    """One choice; read as a check box, or as a radio button where only one can be chosen. Chosen ones carry a tick."""

    icon_colour = "on_soft"
    icon_side = 14

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None, *, alone: bool = False) -> None:
        super().__init__(theme, words, None, parent)
        self.setCheckable(True)
        # Qt reads a checkable button as a radio button only when it is exclusive by itself.
        self.setAutoExclusive(alone)
        self.toggled.connect(self._tick)

    def _tick(self, chosen: bool) -> None:
        self.set_icon_name("check" if chosen else None)


class ChipRow(QWidget):
    """Chips that wrap. With `multiple` any number may be chosen, else exactly one (first: the first)."""

    chosen_changed = Signal(list)

    def __init__(
        self,
        theme: Theme,
        label: str,
        items: Sequence[tuple[str, str]] = (),
        *,
        multiple: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._multiple = multiple
        self._chips: dict[str, Chip] = {}
        self.setAccessibleName(label)
        self._flow = FlowLayout(self, theme.space("small"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_items(items)

    def set_items(self, items: Sequence[tuple[str, str]]) -> None:
        """Show these (id, words) and keep what was chosen where it is still there; tells of no change by itself."""
        before = self.chosen()
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        for name, words in items:
            chip = Chip(self._theme, words, self, alone=not self._multiple)
            chip.clicked.connect(self._tell)
            self._flow.addWidget(chip)
            self._chips[name] = chip
        self.set_chosen([name for name in before if name in self._chips])
        self.updateGeometry()

    def chosen(self) -> list[str]:
        """The ids of what is chosen, in their order."""
        return [name for name, chip in self._chips.items() if chip.isChecked()]

    def set_chosen(self, ids: Iterable[str]) -> None:
        """Choose these without a signal; with one choice only and none given, the first."""
        wanted = set(ids)
        if not self._multiple and not wanted & set(self._chips):
            wanted = set(list(self._chips)[:1])
        for name, chip in self._chips.items():
            chip.setChecked(name in wanted)

    def explain(self, name: str, words: str) -> None:
        """Say more exactly what a chip of few words means: where the mouse rests on it, and to a screen reader."""
        self._chips[name].setToolTip(words)
        self._chips[name].setAccessibleName(words)

    def _tell(self) -> None:
        self.chosen_changed.emit(self.chosen())


class Tag(QLabel):
    """A quiet word about something: its kind, its language, its cost."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setProperty("role", "tag")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
