"""Where one is in a few steps: words first, a line of dots for the eye."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.words import Words


class _Dots(QWidget):
    """Done steps are filled, the present one is larger, coming ones are rings."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.step, self.total = 1, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A line of dots."""
        return QSize(18 * self.total, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw from the side where reading begins."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number in range(1, self.total + 1):
            x = 7 + 18 * (number - 1)
            middle = QPointF(self.width() - x if rtl else x, 7)
            done = number <= self.step
            painter.setPen(QPen(self._theme.colour("accent" if done else "border"), 1.5))
            painter.setBrush(self._theme.colour("accent") if done else Qt.BrushStyle.NoBrush)
            radius = 5.5 if number == self.step else 3.5
            painter.drawEllipse(middle, radius, radius)


class StepHeader(QWidget):
    """ "Step 2 of 5", dots, and the step's title."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Words("", "secondary")
        self._dots = _Dots(theme)
        self._title = Words("", "title")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space("small"))
        lines.addWidget(self._count)
        lines.addWidget(self._dots)
        lines.addWidget(self._title)

    def tell(self, step: int, total: int, title: str) -> None:
        """Show the step (from 1), how many there are, and its title."""
        self._count.setText(self.tr("Step {step} of {total}").format(step=step, total=total))
        self._title.setText(title)
        self._dots.step, self._dots.total = step, total
        self._dots.updateGeometry()
        self._dots.update()
        self.setAccessibleName(self._count.text() + ": " + title)
