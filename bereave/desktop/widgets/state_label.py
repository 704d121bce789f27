"""What state something is in: a shape and a word, never a colour alone."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.words import Words

#: kind -> (icon, token of its colour)
KINDS = {
    "draft": ("pencil", "muted"),
    "waiting": ("hourglass", "muted"),
    "sent": ("send", "accent"),
    "good": ("circle-check", "good"),
    "returned": ("undo-2", "warn"),
    "warn": ("triangle-alert", "warn"),
    "stopped": ("circle-x", "danger"),
    "offline": ("cloud-off", "muted"),
    "locked": ("lock", "muted"),
    "open": ("lock-open", "accent"),
    "flagged": ("flag", "danger"),
}


class StateLabel(QWidget):
    """A small icon and a word; kinds: draft waiting sent good returned warn stopped offline locked open flagged."""

    def __init__(self, theme: Theme, kind: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self._picture = QLabel()
        self._words = Words(words, "secondary", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("tiny") + 2)
        row.addWidget(self._picture)
        row.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)
        self._dress()

    def tell(self, kind: str, words: str) -> None:
        """Show another state."""
        self._kind = kind
        self._words.setText(words)
        self._dress()

    def _dress(self) -> None:
        icon, colour = KINDS[self._kind]
        self._picture.setPixmap(self._theme.pixmap(icon, colour, 16, self.devicePixelRatioF()))
        self.setAccessibleName(self._words.text())
