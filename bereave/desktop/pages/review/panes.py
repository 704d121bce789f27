"""The list (or the rules) beside the open message; one at a time where there is no room for both."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton
from bereave.desktop.widgets.card import Card
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Words

_NARROW = 480  # pixels at 100 % text size


class Panes(QWidget):
    """Lays out what the page gives it. `back_asked` closes the message where the list is hidden behind it."""

    back_asked = Signal()
    keys_asked = Signal()

    def __init__(
        self, theme: Theme, listed: QWidget, rules: QWidget, item: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._open = False
        self._item = item
        self.waiting = Words("", "strong")
        self.waiting.setObjectName("waiting")
        self.back = LinkButton(theme, self.tr("Back to the list"), "arrow-left")
        self.back.setObjectName("review-back")
        self.back.clicked.connect(self.back_asked)
        self.rules_button = LinkButton(theme, self.tr("Show the rules"), "clipboard-list")
        self.rules_button.setObjectName("show-rules")
        self.rules_button.clicked.connect(self.turn_rules)
        self.keys_button = LinkButton(theme, self.tr("Keys"), "circle-help")
        self.keys_button.setObjectName("show-keys")
        self.keys_button.clicked.connect(self.keys_asked)
        self.side = QStackedWidget()
        surface = Card(theme)
        small = theme.space("small")
        surface.body.setContentsMargins(small, small, small, small)
        surface.body.addWidget(listed)
        self.side.addWidget(surface)
        self.side.addWidget(rules)
        self._lay_out()
        theme.changed.connect(self._arrange)
        self._arrange()

    def set_open(self, *, is_open: bool) -> None:
        """Whether a message is open."""
        self._open = is_open
        self._arrange()

    def turn_rules(self) -> None:
        """Show the rules in the list's place, or the list again."""
        shown = self.side.currentIndex() == 1
        self.side.setCurrentIndex(0 if shown else 1)
        self.rules_button.setText(self.tr("Show the rules") if shown else self.tr("Hide the rules"))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large letters or a small window: one thing at a time."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self._theme.px(_NARROW)
        rules = self.side.currentIndex() == 1
        self.side.setVisible(not narrow or rules or not self._open)
        self._item.setVisible(not narrow or (self._open and not rules))
        self.back.setVisible(narrow and self._open and not rules)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head.setDirection(down if narrow else across)

    def _lay_out(self) -> None:
        links = QWidget()
        flow = FlowLayout(links, self._theme.space("small"))
        for link in (self.back, self.rules_button, self.keys_button):
            flow.addWidget(link)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(self._theme.space("tiny"))
        self._head.addWidget(self.waiting, 1)
        self._head.addWidget(links)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(self._theme.space("large"))
        split.addWidget(self.side)
        split.addWidget(self._item)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([360, 560])
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(self._theme.space("small"))
        lines.addLayout(self._head)
        lines.addWidget(split, 1)
