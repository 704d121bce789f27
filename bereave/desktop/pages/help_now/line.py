"""One crisis line on the help page."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from bereave.desktop.checked_words import checked_words, origin_words, overdue_words
from bereave.desktop.pages.entry.hours import opening_words
from bereave.desktop.pages.entry.open_line import OpenLine
from bereave.desktop.pages.entry.way_row import help_contact
from bereave.desktop.pages.help_now.order import ShownLine
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.card import Card
from bereave.desktop.widgets.contact_row import ContactRow
from bereave.desktop.widgets.state_label import StateLabel
from bereave.desktop.widgets.words import Words
from bereave.directory.model import Origin
from bereave.directory.opening import ALWAYS


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
        if line.hours == ALWAYS:
            # A few words: they stand beside the name.
            head.addWidget(StateLabel(theme, *(opening_words(shown.opening, shown.now) or ("good", ""))))
        self.body.addLayout(head)
        if line.hours != ALWAYS and shown.opening.is_open is not None:
            self.body.addWidget(OpenLine(theme, line.hours, line.timezone, shown.now))
        if line.summary(language):
            self.body.addWidget(Words(line.summary(language)))
        for way in line.contacts:
            row = ContactRow(theme, help_contact(way, inside_only=line.inside_country))
            row.open_requested.connect(self.open_requested)
            self.rows.append(row)
            self.body.addWidget(row)
        if line.inside_country:
            self.body.addWidget(Words(self.tr("This number works only from inside the country."), "strong"))
        note = line.note(language)
        if note:
            self.body.addWidget(Words(note))
        self.body.addWidget(Words(checked_words(line.checked_on, line.evidence), "secondary"))
        if line.review_by is not None and line.overdue(shown.now.date()):
            # Below and small: an old number is still the one to try.
            self.body.addWidget(Words(overdue_words(line.review_by), "secondary"))
        if line.pack:
            self.body.addWidget(Words(origin_words(Origin(line.pack, line.one_person)), "secondary"))

    def focus_first(self) -> None:
        """Put the keyboard on its first button."""
        first = next((one for one in self.findChildren(QPushButton) if not one.isHidden()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
