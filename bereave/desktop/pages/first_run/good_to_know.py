"""What a person should know before they tell anything."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.card import Card
from bereave.desktop.widgets.words import Words


class GoodToKnow(Card):
    """What is stored, what this is not, how to leave at once, where help is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, calm=True)
        self._theme = theme
        self.body.addWidget(Words(self.tr("Good to know"), "heading"))
        self._pictures: list[tuple[QLabel, str]] = []
        for icon, words in (
            (
                "lock",
                self.tr(
                    "Only your country and language are stored. What you say about your loss stays in memory and is "
                    "gone when the app ends, unless you set up the locked journal."
                ),
            ),
            (
                "wifi-off",
                self.tr(
                    "Nothing leaves this device unless you send or save it yourself. There is no account, "
                    "and nobody counts your visits."
                ),
            ),
            (
                "info",
                self.tr(
                    "This is not a crisis service and not therapy. Nobody reads along, and it cannot call anyone "
                    "for you."
                ),
            ),
            ("life-buoy", self.tr("“Need help now”, at the top, always shows whom you can call.")),
            (
                "log-out",
                self.tr("Quick exit at the left hides this window at once. So does pressing Shift three times."),
            ),
        ):
            self._line(icon, words)
        self.body.addStretch(1)
        theme.changed.connect(self._dress)
        self._dress()

    def _line(self, icon: str, words: str) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.space("medium"))
        picture = QLabel()
        self._pictures.append((picture, icon))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(words), 1)
        self.body.addWidget(holder)

    def _dress(self) -> None:
        for picture, icon in self._pictures:
            picture.setPixmap(self._theme.pixmap(icon, "accent", 20, self.devicePixelRatioF()))
