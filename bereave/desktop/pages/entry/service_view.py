"""A service: what it is, how to reach it, what to know, and when and from where this was last checked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bereave.desktop.checked_words import checked_words, day_words, origin_words, overdue_words, owner_words
from bereave.desktop.pages.entry.acts import EntryActs
from bereave.desktop.pages.entry.hours import hours_words
from bereave.desktop.pages.entry.open_line import OpenLine
from bereave.desktop.pages.entry.way_row import way_contact
from bereave.desktop.pages.entry.wording import cost_words, kind_words, person_words, reach_words, source_words
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.breakable import breakable
from bereave.desktop.widgets.buttons import IconButton, LinkButton
from bereave.desktop.widgets.card import Card, Notice, ScrollPage
from bereave.desktop.widgets.chip import Tag
from bereave.desktop.widgets.clipboard import copy_privately
from bereave.desktop.widgets.contact_row import ContactRow
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Rule, Words
from bereave.directory.model import EVERYWHERE, Entry, Origin, Source


@dataclass(frozen=True)
class Around:
    """What is known of an entry besides its file: the reader's language and country, the moment, the pack that it
    is from (None for the app's own set), and the entry to go on to where this one runs no more."""

    language: str
    now: datetime
    home: str | None = None
    origin: Origin | None = None
    instead: Entry | None = None


class ServiceView(ScrollPage):
    """Everything that is known of one service. Addresses in its text are told as `address_asked`, never opened;
    `entry_asked` leads to another entry."""

    open_requested = Signal(QUrl)
    address_asked = Signal(str)
    entry_asked = Signal(str)

    def __init__(
        self, theme: Theme, entry: Entry, around: Around, acts: EntryActs | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent, widest=680)
        self._theme = theme
        self._entry = entry
        self._around = around
        self._language = around.language
        self.acts = acts
        self.rows: list[ContactRow] = []
        self.copies: list[IconButton] = []
        self.instead: LinkButton | None = None
        self.open_line: OpenLine | None = None
        self.body.setSpacing(theme.space("medium"))
        self._head()
        self._state()
        self._trust()
        self._ways()
        if acts is not None:
            self.body.addWidget(acts)
            acts.begun.connect(self._bring_into_view)
        self._facts()
        self._to_know()
        self._check()
        self.body.addStretch(1)

    def begin(self) -> None:
        """Put the keyboard where the arrow keys scroll."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_time(self, now: datetime) -> None:
        """Say for another moment whether it is open."""
        if self.open_line is not None:
            self.open_line.tell_time(now)

    def _bring_into_view(self, part: QWidget) -> None:
        # Its place is only known when it has been laid out.
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part))

    def _head(self) -> None:
        from bereave.directory.countries import country_name

        entry = self._entry
        self.setAccessibleName(entry.title)
        title = Words(entry.title, "title").let_select()
        self.body.addWidget(title)
        tags = QWidget()
        flow = FlowLayout(tags, self._theme.space("small"))
        country = "" if entry.country == EVERYWHERE else country_name(entry.country, self._language)
        for words in (kind_words(entry.kind), country, reach_words(entry.reach)):
            if words:
                flow.addWidget(Tag(words))
        self.body.addWidget(tags)
        if entry.organisation and entry.organisation != entry.title:
            self.body.addWidget(Words(entry.organisation, "secondary").let_select())

    def _state(self) -> None:
        """First what keeps one from reaching it: closed, paused; then what it is, and whether it is open."""
        entry = self._entry
        said = {
            "paused": self.tr("This service has paused. The ways below may not work now."),
            "closed": self.tr("This service has closed. It is listed so that nobody looks for it in vain."),
        }.get(entry.status)
        if said:
            self.body.addWidget(Notice(self._theme, said, "warn"))
        other = self._around.instead
        if said and other is not None:
            words = self.tr("Go on to: {name}").format(name=other.in_language(self._language).title)
            self.instead = LinkButton(self._theme, words, "arrow-right")
            self.instead.setObjectName("instead")
            self.instead.clicked.connect(lambda: self.entry_asked.emit(other.id))
            row = QHBoxLayout()
            row.addWidget(self.instead)
            row.addStretch(1)
            self.body.addLayout(row)
        self.body.addWidget(Words(entry.summary, "article").let_select())
        if entry.status == "active":
            self.open_line = OpenLine(self._theme, entry.opening_hours, entry.timezone, self._around.now)
            self.body.addWidget(self.open_line)

    def _trust(self) -> None:
        """What to know before one relies on it: another country, a number that needs its country, an old check."""
        from bereave.directory.countries import country_name

        entry = self._entry
        said = []
        abroad = self._around.home is not None and entry.country not in (self._around.home, EVERYWHERE)
        if abroad:
            # Beside, not inside a sentence: many languages bend a country's name after a preposition.
            said.append(
                self.tr("In another country: {country}.").format(country=country_name(entry.country, self._language))
            )
        if entry.inside_country:
            said.append(self.tr("The number works only from inside the country."))
        if said:
            self.body.addWidget(Notice(self._theme, " ".join(said), "info"))
        if entry.review_by is not None and entry.overdue(self._around.now.date()):
            self.body.addWidget(Notice(self._theme, overdue_words(entry.review_by), "info"))

    def _ways(self) -> None:
        if not self._entry.contacts:
            self.body.addWidget(Words(self.tr("No way to reach it could be confirmed."), "secondary"))
            return
        if self._entry.status == "closed":
            before = ", ".join(way.value for way in self._entry.contacts)
            words = Words(self.tr("Before it closed: {ways}").format(ways=breakable(before)), "secondary")
            self.body.addWidget(words)
            return
        card = Card(self._theme, calm=True)
        card.body.setSpacing(0)
        for way in self._entry.contacts:
            if self.rows:
                card.body.addWidget(Rule())
            shown = way_contact(way, self._around.home, inside_only=self._entry.inside_country)
            row = ContactRow(self._theme, shown)
            row.open_requested.connect(self.open_requested)
            self.rows.append(row)
            card.body.addWidget(row)
        self.body.addWidget(card)

    def _to_know(self) -> None:
        from bereave.directory.countries import language_name
        from bereave.directory.html import render

        entry = self._entry
        if entry.body:
            translated = "body" in (entry.translations or {}).get(self._language, {})
            if self._language != entry.language and not translated:
                name = language_name(entry.language, self._language)
                self.body.addWidget(
                    Words(self.tr("More, in this language: {language}").format(language=name), "secondary")
                )
            text = QLabel(render(entry.body))
            text.setTextFormat(Qt.TextFormat.RichText)
            text.setWordWrap(True)
            text.setProperty("role", "article")
            flags = Qt.TextInteractionFlag
            text.setTextInteractionFlags(flags.TextBrowserInteraction)
            text.linkActivated.connect(self.address_asked)
            self.body.addWidget(text)
        if entry.note and not (entry.inside_country and self._only_says_inside(entry.note)):
            self.body.addWidget(Notice(self._theme, entry.note, "info"))

    @staticmethod
    def _only_says_inside(note: str) -> bool:
        """Whether the note says no more than the notice about the country already does."""
        return len(note) < 60 and note.count(".") <= 1

    def _facts(self) -> None:
        from bereave.directory.countries import language_name

        entry = self._entry
        facts = [
            (self.tr("For"), ", ".join(person_words(who) for who in entry.for_whom)),
            (self.tr("Languages"), ", ".join(language_name(code, self._language) for code in entry.languages)),
            (self.tr("Cost"), cost_words(entry)),
            (self.tr("Open"), hours_words(entry.opening_hours or "") if entry.status != "closed" else ""),
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.space("large"))
        grid.setVerticalSpacing(self._theme.space("small"))
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate((name, value) for name, value in facts if value):
            label = Words(name, "secondary", wrap=False)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Words(value).let_select(), row, 1)
        self.body.addLayout(grid)

    def _check(self) -> None:
        entry, check = self._entry, self._entry.checked
        self.body.addWidget(Rule())
        said = [checked_words(check.on, check.evidence, check.by)]
        if entry.owner:
            said.append(owner_words(entry.owner))
        self.body.addWidget(Words(" ".join(said), "secondary").let_select())
        if self._around.origin is not None:
            self.body.addWidget(Words(origin_words(self._around.origin), "secondary").let_select())
        if check.sources:
            self.body.addWidget(Words(self.tr("Where this was seen:"), "secondary"))
        self._sources(check.sources)

    def _sources(self, sources: Sequence[Source]) -> None:
        lines = QVBoxLayout()
        lines.setSpacing(self._theme.space("tiny"))
        for source in sources:
            frame = QFrame()
            row = QHBoxLayout(frame)
            row.setContentsMargins(0, 0, 0, 0)
            told = (source.title, source_words(source.name or ""), source.url)
            words = " · ".join(part for part in told if part)
            shown = Words(breakable(f"{words} ({day_words(source.on or 'unknown')})"), "secondary")
            shown.setAccessibleName(words)
            row.addWidget(shown, 1)
            if source.url:
                copy = IconButton(self._theme, "copy", self.tr("Copy {address}").format(address=source.url))
                copy.clicked.connect(lambda _=False, address=source.url, button=copy: self._copy(address, button))
                self.copies.append(copy)
                row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
            lines.addWidget(frame)
        self.body.addLayout(lines)

    def _copy(self, address: str, button: IconButton) -> None:
        copy_privately(address)
        announce(button, self.tr("Copied"))
        button.setToolTip(self.tr("Copied"))
