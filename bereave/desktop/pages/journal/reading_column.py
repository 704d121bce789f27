"""A column as wide as a comfortable line of some 66 letters, in the middle of its view."""

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bereave.desktop.theme import Theme


class ReadingColumn(QWidget):
    """Fills `view` with itself between two margins; give it a layout for what stands in it."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        wide, large = theme.space("wide"), theme.space("large")
        sides = QHBoxLayout(view)
        sides.setContentsMargins(wide, large, wide, large)
        sides.addStretch(1)
        sides.addWidget(self, 1000)
        sides.addStretch(1)
        theme.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        letters = self._theme.tokens.type["column"]
        # The average of running text; Qt's own average counts capitals too.
        one = QFontMetricsF(self._theme.font("article")).horizontalAdvance("nebula tidings wren") / 19
        self.setMaximumWidth(round(one * letters) + 4 * self._theme.space("wide"))
