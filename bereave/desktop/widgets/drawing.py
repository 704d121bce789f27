"""Small drawing acts that several painted components share."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen


def fill_rounded(painter: QPainter, rect: QRectF, radius: float, colour: QColor) -> None:
    """Fill a rounded rectangle."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.fillPath(path, colour)


def ring(painter: QPainter, rect: QRectF, radius: float, colour: QColor, width: float = 2.0) -> None:
    """Draw a ring that lies wholly inside `rect`."""
    half = width / 2
    painter.setPen(QPen(colour, width))
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)
