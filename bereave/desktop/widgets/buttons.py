"""Buttons: one primary a screen, quiet ones, help now, and links that act."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from bereave.desktop.theme import Theme


class ThemedButton(QPushButton):
    """A button of words with an optional icon that follows the theme; reached by Tab, pressed by Space and Enter."""

    icon_colour = "ink"
    icon_side = 18
    icon_gap = 6

    def __init__(self, theme: Theme, words: str, icon: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._theme = theme
        self._icon_name = icon
        # A click does not take the focus from what is being written, and so leaves no ring behind.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        theme.changed.connect(self._dress)
        self._dress()

    def set_icon_name(self, icon: str | None) -> None:
        """Show another icon of ui/icons, or none."""
        self._icon_name = icon
        self._dress()

    def _dress(self) -> None:
        if self._icon_name is None:
            self.setIcon(QIcon())
            return
        side = self._theme.icon_size(self.icon_side)
        # Qt puts the words close to the icon: clear space belongs to the picture, on the words' side.
        gap = self._theme.px(self.icon_gap) if self.text() else 0
        words_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setIcon(self._theme.icon(self._icon_name, self.icon_colour, self.icon_side, -gap if words_left else gap))
        self.setIconSize(QSize(side + gap, side))

    def changeEvent(self, event: QEvent) -> None:
        """Turn with the direction of reading."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button too, not Space alone."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)


class _FilledButton(ThemedButton):
    """A filled button, whose focus ring lies inside: it keeps its contrast on any ground."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.hasFocus() or not self.isEnabled():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._ring(), 2))
        inside = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        radius = max(2.0, self._radius() - 4)
        painter.drawRoundedRect(inside, radius, radius)

    def _ring(self) -> QColor:
        return self._theme.colour(self.icon_colour)

    def _radius(self) -> float:
        return self._theme.tokens.radius["field"]


class PrimaryButton(_FilledButton):
    """The one thing that this screen is for; `grave` for what cannot be taken back."""

    icon_colour = "on_accent"

    def __init__(
        self,
        theme: Theme,
        words: str,
        icon: str | None = None,
        parent: QWidget | None = None,
        *,
        grave: bool = False,
    ) -> None:
        self.icon_colour = "on_help" if grave else "on_accent"
        super().__init__(theme, words, icon, parent)
        self.setProperty("grave", grave)


class QuietButton(ThemedButton):
    """Any other thing that can be done here."""


class HelpNowButton(_FilledButton):
    """Opens help now: the same words, icon and colour on every page."""

    icon_colour = "on_help"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", None, parent)
        self.name_itself()
        self.set_icon_name("life-buoy")

    def name_itself(self) -> None:
        """Say its words in the language that is spoken now."""
        self.setText(self.tr("Need help now"))
        self.setAccessibleDescription(self.tr("Numbers to call and words to show someone. This contacts nobody."))

    def _radius(self) -> float:
        return self.height() / 2


class LinkButton(ThemedButton):
    """Words that act, without a button's weight."""

    icon_colour = "accent"


class IconButton(QToolButton):
    """An icon alone; `name` is what screen readers and the tooltip say. At least 32 px on each side."""

    def __init__(self, theme: Theme, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        side = self._theme.icon_size(20)
        self.setIcon(self._theme.icon(self._icon_name, "muted", 20))
        self.setIconSize(QSize(side, side))
