"""Whether something is open now, as a line that wraps: a shape and words, and that holidays may change it."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bereave.desktop.pages.entry.hours import holiday_words, opening_words
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.state_label import KINDS
from bereave.desktop.widgets.words import Words
from bereave.directory.opening import opening


class OpenLine(QWidget):
    """Hidden where the hours are not known. `tell_time` says it for another moment."""

    def __init__(
        self, theme: Theme, hours: str | None, timezone: str | None, now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hours = hours
        self._timezone = timezone
        self._kind = "waiting"
        self._picture = QLabel()
        self.words = Words("", "secondary")
        self._holidays = Words(holiday_words(hours), "secondary")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space("hair"))
        row = QHBoxLayout()
        row.setSpacing(theme.space("tiny") + 2)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        lines.addLayout(row)
        lines.addWidget(self._holidays)
        theme.changed.connect(self._dress)
        self.tell_time(now)

    def tell_time(self, now: datetime) -> None:
        """Say whether it is open at `now` (an aware moment)."""
        said = opening_words(opening(self._hours, self._timezone, now), now)
        if said is None:
            self.hide()
            return
        self._kind, words = said
        self.words.setText(words)
        self._holidays.setVisible(bool(self._holidays.text()))
        self._dress()

    def _dress(self) -> None:
        icon, colour = KINDS[self._kind]
        self._picture.setPixmap(self._theme.pixmap(icon, colour, 16, self.devicePixelRatioF()))
