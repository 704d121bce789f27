"""Several of many: what is chosen as chips to take away, and a field to find one more."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton
from bereave.desktop.widgets.flow_layout import FlowLayout


class ManyChoice(QWidget):
    """Codes with their words; typing finds one by its words or its code, Enter takes it. `edited` by a person."""

    edited = Signal()

    def __init__(
        self, theme: Theme, label: str, items: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = label
        self._words = dict(items)
        self._codes: list[str] = []
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space("tiny"))
        self._ground = QWidget()
        self._flow = FlowLayout(self._ground, theme.space("tiny"))
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Add to: {list}").format(list=label))
        self.field.setPlaceholderText(self.tr("Type to find and add one"))
        names = QCompleter([f"{words} ({code})" for code, words in items], self)
        names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        names.setFilterMode(Qt.MatchFlag.MatchContains)
        names.activated.connect(lambda _: self._take(), Qt.ConnectionType.QueuedConnection)
        self.field.setCompleter(names)
        self.field.returnPressed.connect(self._take)
        lines.addWidget(self._ground)
        lines.addWidget(self.field)

    def set_codes(self, codes: Sequence[str]) -> None:
        """Choose these, without a signal."""
        self._codes = list(codes)
        self._draw()

    def codes(self) -> tuple[str, ...]:
        """What is chosen, in its order."""
        return tuple(self._codes)

    def _take(self) -> None:
        typed = self.field.text().strip()
        code = typed.rpartition("(")[2].removesuffix(")") if typed.endswith(")") else typed
        by_words = {words.casefold(): name for name, words in self._words.items()}
        code = by_words.get(typed.casefold(), code)
        if code in self._words and code not in self._codes:
            self._codes.append(code)
            self.field.clear()
            self._draw()
            self.edited.emit()

    def _drop(self, code: str) -> None:
        self._codes.remove(code)
        self._draw()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _draw(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for code in self._codes:
            words = self._words.get(code, code)
            chip = LinkButton(self._theme, words, "x")
            chip.setAccessibleName(self.tr("Take away: {what}").format(what=words))
            chip.clicked.connect(lambda _=False, code=code: self._drop(code))
            self._flow.addWidget(chip)
        self._ground.setVisible(bool(self._codes))
        self._ground.updateGeometry()
