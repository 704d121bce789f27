"""Icons from ui/icons, tinted with a token's colour and drawn for the pixels of the screens in use."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

from bereave.failures import QT_TRANSLATE_NOOP, OurFault

#: Lucide draws with 2; a little lighter sits better beside Inter.
_STROKE = "1.8"


class Icons:
    """Draws the icons of one folder; each file is read when first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawn: dict[tuple[str, str, int, float, int], QPixmap] = {}
        self._source = lru_cache(maxsize=None)(self._read)

    def icon(self, name: str, colour: str, size: int, *, disabled: str | None = None, gap: int = 0) -> QIcon:
        """The icon in #RRGGBB at `size` pixels, crisp on every screen present. Raises OurFault when there is none.

        `gap` adds clear pixels at the right, or where negative at the left.
        """
        made = QIcon()
        for ratio in self._ratios():
            made.addPixmap(self.pixmap(name, colour, size, ratio, gap))
            if disabled is not None:
                made.addPixmap(self.pixmap(name, disabled, size, ratio, gap), QIcon.Mode.Disabled)
        return made

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0, gap: int = 0) -> QPixmap:
        """The icon as a picture of `size` logical pixels for a screen of that device pixel ratio."""
        key = (name, colour, size, ratio, gap)
        if key not in self._drawn:
            self._drawn[key] = self._draw(*key)
        return self._drawn[key]

    def _draw(self, name: str, colour: str, size: int, ratio: float, gap: int) -> QPixmap:
        # QtSvg is a library of its own: loaded with the first icon, not with the first window.
        from PySide6.QtSvg import QSvgRenderer

        drawing = (
            self._source(name).replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{_STROKE}"')
        )
        pixels = round(size * ratio)
        picture = QPixmap(QSize(pixels + round(abs(gap) * ratio), pixels))
        picture.fill(QColor(0, 0, 0, 0))
        painter = QPainter(picture)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(max(0, -gap) * ratio, 0, pixels, pixels))
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture

    def _read(self, name: str) -> str:
        try:
            return (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        except OSError as why:
            raise OurFault(
                QT_TRANSLATE_NOOP("Failure", "The app's picture {name} is missing. Please install it again."), name=name
            ) from why

    @staticmethod
    def _ratios() -> set[float]:
        return {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}
