"""A door of the start view: an icon, a few words, and a sentence below them, as one button."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import ThemedButton
from bereave.desktop.widgets.words import Words


class Door(ThemedButton):
    """Leads somewhere; read aloud as its words and its sentence. As high as its words at its width."""

    def __init__(self, theme: Theme, icon: str, words: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", None, parent)
        self._picture_name = icon
        self._picture = QLabel()
        self._title = Words(words, "subheading")
        self._sentence = Words(sentence, "secondary")
        lines = QVBoxLayout()
        lines.setSpacing(theme.space("hair"))
        lines.addWidget(self._title)
        lines.addWidget(self._sentence)
        row = QHBoxLayout(self)
        side = theme.space("large")
        row.setContentsMargins(side, theme.space("medium"), side, theme.space("medium"))
        row.setSpacing(side)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        for part in (self._picture, self._title, self._sentence):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.say(words, sentence)
        theme.changed.connect(self._draw)
        self._draw()

    def say(self, words: str, sentence: str) -> None:
        """Other words for the same door."""
        self._title.setText(words)
        self._sentence.setText(sentence)
        self.setAccessibleName(words)
        self.setAccessibleDescription(sentence)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """What the words need."""
        layout = self.layout()
        assert layout is not None
        return QSize(layout.sizeHint().width(), self.heightForWidth(max(self.width(), self._theme.px(220))))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for two beside each other in a small window."""
        return QSize(self._theme.px(150), self._theme.px(48))

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of icon and words at this width."""
        layout = self.layout()
        assert layout is not None
        return int(layout.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _draw(self) -> None:
        self._picture.setPixmap(self._theme.pixmap(self._picture_name, "accent", 24, self.devicePixelRatioF()))
