"""One crisis line on the help page."""

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from bereave.desktop.checked_words import checked_words
from bereave.desktop.pages.entry.hours import hours_words
from bereave.desktop.pages.entry.wording import way_words
from bereave.desktop.pages.help_now.order import ShownLine
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.card import Card
from bereave.desktop.widgets.contact_row import Contact, ContactRow
from bereave.desktop.widgets.state_label import StateLabel
from bereave.desktop.widgets.words import Words
from bereave.directory.addresses import action_for
from bereave.directory.model import Contact as DirectoryContact


class LineCard(Card):
    """Name, whether it is open, the ways to reach it, what to know, and when it was last checked."""

    open_requested = Signal(QUrl)

    def __init__(self, theme: Theme, shown: ShownLine, language: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        line = shown.line
        self.line_id = line.id
        self.rows: list[ContactRow] = []
        side = theme.space("wide")
        self.body.setContentsMargins(side, theme.space("large"), side, theme.space("large"))
        self.body.setSpacing(theme.space("small"))
        head = QHBoxLayout()
        head.addWidget(Words(line.title, "subheading"), 1)
        self._say_opening(theme, shown, head)
        self.body.addLayout(head)
        if line.summary(language):
            self.body.addWidget(Words(line.summary(language)))
        for way in line.contacts:
            action = action_for(DirectoryContact(*way))
            about = (way_words(way.label or ""), hours_words(way.hours or ""), way_words(way.cost or ""))
            row = ContactRow(theme, Contact(way.how, action.shown, *about, uri=action.uri, copied=way.value))
            row.open_requested.connect(self.open_requested)
            self.rows.append(row)
            self.body.addWidget(row)
        if line.inside_country:
            self.body.addWidget(Words(self.tr("This number works only from inside the country."), "strong"))
        note = line.note(language)
        if note:
            self.body.addWidget(Words(note))
        self.body.addWidget(Words(checked_words(line.checked_on, line.evidence), "secondary"))

    def focus_first(self) -> None:
        """Put the keyboard on its first button."""
        first = next((one for one in self.findChildren(QPushButton) if not one.isHidden()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_opening(self, theme: Theme, shown: ShownLine, head: QHBoxLayout) -> None:
        state = shown.opening
        if state.is_open is None:
            return
        if state.is_open:
            words, kind = self.tr("Open now"), "good"
            if state.changes is None:
                words = self.tr("Open at all hours")
        else:
            words, kind = self.tr("Closed now"), "waiting"
            if state.changes is not None:
                opens = state.changes.astimezone()
                day = QLocale().dayName(opens.isoweekday(), QLocale.FormatType.ShortFormat)
                words = self.tr("Opens {day} {time}, your time").format(day=day, time=opens.strftime("%H:%M"))
        label = StateLabel(theme, kind, words)
        head.addWidget(label)
        if state.changes is not None:
            label.setToolTip(self.tr("Hours may differ on public holidays."))
