"""The one place that turns a person's wishes about looks into the app's fonts, palette and style sheet."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from bereave import shipped
from bereave.desktop.theme.fonts import font, load_fonts
from bereave.desktop.theme.icons import Icons
from bereave.desktop.theme.palette import palette
from bereave.desktop.theme.stylesheet import stylesheet
from bereave.desktop.theme.system import system_appearance, system_wants_less_motion
from bereave.desktop.theme.tokens import TokenFile, Tokens
from bereave.profile import Settings


class Theme(QObject):
    """Gives every widget its colours, measures, fonts and icons, and tells when they changed.

    `apply()` once after the application exists; afterwards `set_theme` and `set_text_size` apply by themselves.
    Raises OurFault when the app's own files are damaged.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        parent: QObject | None = None,
        *,
        system: Callable[[], str] = system_appearance,
        at_first: Callable[[], str] | None = None,
    ) -> None:
        """`system` says what the system wishes. With `at_first` that is asked until `follow_system` is called."""
        super().__init__(parent)
        self._app = app
        self._system = system
        self._at_first = at_first
        self._wish = settings.theme
        self._text_size = settings.text_size
        self._file = TokenFile(shipped.ui() / "tokens.toml")
        self._template = (shipped.ui() / "style.qss").read_text(encoding="utf-8")
        self._icons = Icons(shipped.ui() / "icons")
        self._fonts_loaded = False
        self.reduced_motion = system_wants_less_motion()
        self.tokens: Tokens = self._file.tokens(self._appearance(), self._text_size)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.follow_system)
        accessibility = getattr(hints, "accessibility", None)
        if accessibility is not None:
            accessibility().contrastPreferenceChanged.connect(self.follow_system)

    def apply(self) -> None:
        """Dress the application in the present theme and text size."""
        if not self._fonts_loaded:
            load_fonts(shipped.ui() / "fonts")
            self._fonts_loaded = True
        self.tokens = self._file.tokens(self._appearance(), self._text_size)
        # Taking the old sheet off first costs a quarter of replacing it: 0.45 s against 1.6 s with 1,370 widgets.
        self._app.setStyleSheet("")
        self._app.setPalette(palette(self.tokens))
        self._app.setFont(font(self.tokens))
        self._app.setStyleSheet(stylesheet(self._template, self.tokens, shipped.ui() / "icons" / "controls"))
        self.changed.emit()

    def wear(self, name: str, per_cent: int) -> None:
        """Wear a theme at a text size, in one change."""
        self._wish = name
        self._text_size = max(100, min(200, per_cent))
        self.apply()

    def set_theme(self, name: str) -> None:
        """Wear "system", "light", "dark" or "high-contrast"."""
        self._wish = name
        self.apply()

    def set_text_size(self, per_cent: int) -> None:
        """Make all text 100 to 200 per cent large."""
        self._text_size = max(100, min(200, per_cent))
        self.apply()

    @property
    def appearance(self) -> str:
        """What is worn now: "light", "dark" or "high-contrast"."""
        return self.tokens.appearance

    def colour(self, token: str) -> QColor:
        """The colour of a token. KeyError when there is no such token."""
        return QColor(self.tokens.colours[token])

    def px(self, pixels: float) -> int:
        """A measure that grows with the text size."""
        return self.tokens.px(pixels)

    def space(self, step: str) -> int:
        """A distance of the scale (tiny small medium large wide page); distances do not grow with the text."""
        return self.tokens.space[step]

    def font(self, role: str = "base", family: str = "sans", *, bold: bool = False, italic: bool = False) -> QFont:
        """A font of the type scale: base small article subheading heading title number."""
        return font(self.tokens, role, family, bold=bold, italic=italic)

    def icon(self, name: str, colour: str = "ink", size: int | None = None, gap: int = 0) -> QIcon:
        """An icon of ui/icons in the colour of a token; `size` in pixels at 100 % (default: beside words).

        `gap` adds clear pixels at the right, or where negative at the left.
        """
        return self._icons.icon(
            name, self.tokens.colours[colour], self.icon_size(size), disabled=self.tokens.colours["faint"], gap=gap
        )

    def pixmap(self, name: str, colour: str, size: int | None = None, ratio: float = 1.0) -> QPixmap:
        """The same as a picture for a screen of that device pixel ratio."""
        return self._icons.pixmap(name, self.tokens.colours[colour], self.icon_size(size), ratio)

    def icon_size(self, size: int | None = None) -> int:
        """Pixels of an icon's side at the present text size."""
        return self.tokens.px(size or self.tokens.size["icon"])

    def _appearance(self) -> str:
        return (self._at_first or self._system)() if self._wish == "system" else self._wish

    def follow_system(self) -> None:
        """Wear what the system wishes, where the person leaves it to the system; does nothing when it is worn."""
        self._at_first = None
        if self._wish == "system" and self._fonts_loaded and self._appearance() != self.appearance:
            self.apply()
