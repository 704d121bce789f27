"""An editor that grows with its words, so that only the page scrolls and never a box inside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.plain_editor import PlainEditor

#: Border and padding of the style sheet above and below the words.
_AROUND = 24


class GrowingEditor(PlainEditor):
    """At least `lines` lines high; the page around it follows the writing."""

    def __init__(
        self, theme: Theme, label: str, placeholder: str = "", lines: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, label, placeholder, parent)
        self._lines = lines
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self.cursorPositionChanged.connect(self._follow)
        theme.changed.connect(self._grow)
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths need other heights."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        least = round(self._lines * self.fontMetrics().height() * 1.5) + 2 * self._theme.space("medium")
        wanted = max(least, round(self.document().size().height())) + _AROUND
        if self.minimumHeight() != wanted:
            self.setFixedHeight(wanted)

    def _follow(self) -> None:
        if not self.hasFocus():
            return
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        column = above.widget() if above is not None else None
        if above is not None and column is not None:
            place = self.viewport().mapTo(column, self.cursorRect().bottomLeft())
            above.ensureVisible(place.x(), place.y(), 0, 2 * self.fontMetrics().height())
