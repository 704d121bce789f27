"""An entry as it stands, for whoever holds a telephone: the ways to reach it large, then the facts, then the call."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from bereave.desktop.checked_words import checked_words, day_words, overdue_words
from bereave.desktop.pages.curate.check_today_script import before_words, script
from bereave.desktop.pages.entry.hours import hours_words
from bereave.desktop.pages.entry.way_row import way_contact
from bereave.desktop.pages.entry.wording import cost_words, kind_words, person_words, state_words
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.card import Card, Notice
from bereave.desktop.widgets.contact_row import ContactRow
from bereave.desktop.widgets.words import Rule, Words
from bereave.directory.countries import country_name, language_name
from bereave.directory.model import EVERYWHERE, Entry


class CheckFacts(QWidget):
    """One entry, made anew for each. `address_agreed` after its address was shown and agreed to."""

    address_agreed = Signal(QUrl)

    def __init__(self, theme: Theme, entry: Entry, name: str, language: str, *, overdue: bool) -> None:
        super().__init__()
        self._theme = theme
        self._entry = entry
        self._language = language
        self.rows: list[ContactRow] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space("medium"))
        self._head(overdue=overdue)
        self._ways()
        self._facts()
        self._call(name)

    def _head(self, *, overdue: bool) -> None:
        entry = self._entry
        parts = [kind_words(entry.kind)]
        if entry.country != EVERYWHERE:
            parts.append(country_name(entry.country, self._language))
        if entry.status != "active":
            parts.append(state_words(entry.status))
        self._lines.addWidget(Words(" · ".join(parts), "secondary"))
        if entry.organisation and entry.organisation != entry.title:
            self._lines.addWidget(Words(entry.organisation, "secondary").let_select())
        said = checked_words(entry.checked.on, entry.checked.evidence, entry.checked.by)
        if entry.review_by is not None and overdue:
            self._lines.addWidget(Notice(self._theme, overdue_words(entry.review_by), "warn"))
        elif entry.review_by is not None:
            said += " " + self.tr("Next review: {day}.").format(day=day_words(entry.review_by))
        self._lines.addWidget(Words(said, "secondary"))

    def _ways(self) -> None:
        if not self._entry.contacts:
            self._lines.addWidget(Words(self.tr("No way to reach it could be confirmed.")))
            return
        card = Card(self._theme, calm=True)
        side = self._theme.space("medium")
        card.body.setContentsMargins(side, side, side, side)
        card.body.setSpacing(0)
        for way in self._entry.contacts:
            if self.rows:
                card.body.addWidget(Rule())
            # Whoever calls may sit in any country: the number as it is kept, grouped.
            row = ContactRow(self._theme, way_contact(way, None), role="emergency" if way.how == "phone" else "number")
            row.open_requested.connect(self.address_agreed)
            self.rows.append(row)
            card.body.addWidget(row)
        self._lines.addWidget(card)

    def _facts(self) -> None:
        entry = self._entry
        unknown = self.tr("not known")
        facts = (
            (self.tr("Summary"), entry.summary),
            (self.tr("Open"), hours_words(entry.opening_hours or "") or unknown),
            (self.tr("Cost"), cost_words(entry)),
            (self.tr("For"), ", ".join(person_words(who) for who in entry.for_whom)),
            (self.tr("Languages"), ", ".join(language_name(code, self._language) for code in entry.languages)),
            (self.tr("Note"), entry.note or ""),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.space("large"))
        grid.setVerticalSpacing(self._theme.space("small"))
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate((name, value) for name, value in facts if value):
            grid.addWidget(Words(name, "secondary", wrap=False), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Words(value).let_select(), row, 1)
        self._lines.addLayout(grid)

    def _call(self, name: str) -> None:
        card = Card(self._theme, calm=True)
        side = self._theme.space("large")
        card.body.setContentsMargins(side, side, side, side)
        card.body.setSpacing(self._theme.space("small"))
        card.body.addWidget(Words(self.tr("If you call, you could say"), "subheading"))
        careful = before_words(self._entry)
        if careful:
            card.body.addWidget(Words(careful, "secondary"))
        self.script = Words("\n".join(script(self._entry, name, self._language)), "article").let_select()
        self.script.setObjectName("check-script")
        card.body.addWidget(self.script)
        self._lines.addWidget(card)
