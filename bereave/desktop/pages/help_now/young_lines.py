"""Lines for children and young people, behind one button."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bereave.desktop.pages.help_now.line import LineCard
from bereave.desktop.pages.help_now.order import ShownLine
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import QuietButton
from bereave.desktop.widgets.card import Notice


class YoungLines(QWidget):
    """Closed until the button is pressed or `open` is called; not to be seen where there is no such line.

    `open_requested` comes after the person agreed to the full address.
    """

    open_requested = Signal(QUrl)

    def __init__(self, theme: Theme, lines: Sequence[ShownLine], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.button = QuietButton(theme, self.tr("For children and young people"), "chevron-right")
        self.button.setObjectName("help-young")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._show)
        self.none = Notice(theme, self.tr("We know of no line only for young people in this country."), "info")
        self.none.hide()
        self._lines = lines
        self._language = language
        self.cards: list[LineCard] = []
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(theme.space("medium"))
        self._inside.addWidget(self.button)
        self._inside.addWidget(self.none)
        self.setHidden(not lines)

    @property
    def known(self) -> bool:
        """Whether there is such a line."""
        return bool(self._lines)

    def open(self) -> None:
        """Show the lines and put the keyboard there; say so where none is known."""
        self.show()
        if self.known:
            self.button.setChecked(True)
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.button.hide()
            self.none.tell(self.none.words())

    def _show(self, opened: bool) -> None:
        self.button.set_icon_name("chevron-down" if opened else "chevron-right")
        # Made when they are first asked for: the page is there sooner without them.
        for line in self._lines if not self.cards else ():
            card = LineCard(self._theme, line, self._language)
            card.open_requested.connect(self.open_requested)
            self._inside.addWidget(card)
            self.cards.append(card)
        for card in self.cards:
            card.setVisible(opened)
