"""A slow circle to breathe with, or the same in words where nothing should move."""

import math

from PySide6.QtCore import QElapsedTimer, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import QuietButton
from bereave.desktop.widgets.words import Words

#: Six slow breaths a minute: in for four seconds, out for six.
IN_SECONDS = 4.0
OUT_SECONDS = 6.0


def breath(seconds: float) -> tuple[float, bool]:
    """How full the breath is (0 empty to 1 full) and whether it goes in, this long after the start."""
    moment = seconds % (IN_SECONDS + OUT_SECONDS)
    if moment < IN_SECONDS:
        return (1 - math.cos(math.pi * moment / IN_SECONDS)) / 2, True
    return (1 + math.cos(math.pi * (moment - IN_SECONDS) / OUT_SECONDS)) / 2, False


class _Circle(QWidget):
    """Draws how full the breath is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.full = 0.5
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A calm square."""
        return QSize(220, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring for the full breath, a disc for the present one."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        largest = min(self.width(), self.height()) / 2 - 4
        painter.setPen(QPen(self._theme.colour("border"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, largest, largest)
        radius = largest * (0.42 + 0.5 * self.full)
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.setBrush(self._theme.colour("soft"))
        painter.drawEllipse(middle, radius, radius)


class Breathing(QWidget):
    """Breathe with the circle. It stands still when the system asks for less motion or the person says so."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._circle = _Circle(theme)
        self._now = Words("", "subheading")
        self._now.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._how = Words(
            self.tr(
                "Breathe in for about four seconds and out for about six. "
                "If counting is hard, breathe out a little longer than in. Stop whenever you like."
            ),
            "secondary",
        )
        self._how.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button = QuietButton(theme, "", "pause")
        self._button.clicked.connect(lambda: self.set_moving(not self.moving()))
        lines = QVBoxLayout(self)
        lines.setSpacing(theme.space("medium"))
        lines.addWidget(self._circle)
        lines.addWidget(self._now)
        lines.addWidget(self._how)
        lines.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(self.tr("Slow breathing"))
        self.setAccessibleDescription(self._how.text())
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(40)
        self._timer.timeout.connect(self._step)
        self._wanted = not theme.reduced_motion
        self.set_moving(self._wanted)

    def moving(self) -> bool:
        """Whether the circle moves, or would as soon as it is seen."""
        return self._wanted

    def set_moving(self, moving: bool) -> None:
        """Let the circle move or stand still."""
        self._wanted = moving
        self._button.setText(self.tr("Hold the circle still") if moving else self.tr("Let the circle move"))
        self._button.set_icon_name("pause" if moving else "play")
        if moving and self.isVisible():
            self._clock.start()
            self._timer.start()
        elif not moving:
            self._timer.stop()
            self._circle.full = 0.5
            self._now.setText(self.tr("In for four, out for six"))
            self._circle.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with a breath in."""
        super().showEvent(event)
        self.set_moving(self._wanted)
        if self._wanted:
            self._step()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing moves where nobody looks."""
        self._timer.stop()
        super().hideEvent(event)

    def _step(self) -> None:
        self._circle.full, inward = breath(self._clock.elapsed() / 1000)
        words = self.tr("Breathe in") if inward else self.tr("Breathe out")
        if self._now.text() != words:
            self._now.setText(words)
        self._circle.update()
