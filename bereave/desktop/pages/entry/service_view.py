"""A service: what it is, how to reach it, what to know, and when and from where this was last checked."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bereave.desktop.checked_words import checked_words, day_words
from bereave.desktop.pages.entry.hours import hours_words, open_words
from bereave.desktop.pages.entry.wording import kind_words, person_words, reach_words, way_words
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.breakable import breakable
from bereave.desktop.widgets.buttons import IconButton
from bereave.desktop.widgets.card import Card, Notice, ScrollPage
from bereave.desktop.widgets.chip import Tag
from bereave.desktop.widgets.clipboard import copy_privately
from bereave.desktop.widgets.contact_row import Contact, ContactRow
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.state_label import StateLabel
from bereave.desktop.widgets.words import Rule, Words
from bereave.directory.model import EVERYWHERE, Entry, Source


class ServiceView(ScrollPage):
    """Everything that is known of one service. Addresses in its text are told as `address_asked`, never opened."""

    open_requested = Signal(QUrl)
    address_asked = Signal(str)

    def __init__(self, theme: Theme, entry: Entry, language: str, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, widest=680)
        self._theme = theme
        self._entry = entry
        self._language = language
        self.rows: list[ContactRow] = []
        self.copies: list[IconButton] = []
        self.body.setSpacing(theme.space("medium"))
        self._head(now)
        self._state()
        self._ways()
        self._to_know()
        self._facts()
        self._check()
        self.body.addStretch(1)

    def begin(self) -> None:
        """Put the keyboard where the arrow keys scroll."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self, now: datetime) -> None:
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
        opening = open_words(entry, now)
        if opening is not None:
            flow.addWidget(StateLabel(self._theme, *opening))
        self.body.addWidget(tags)
        self.body.addWidget(Words(entry.summary, "article").let_select())

    def _state(self) -> None:
        said = {
            "paused": self.tr("This service has paused. The ways below may not work now."),
            "closed": self.tr("This service has closed. It is listed so that nobody looks for it in vain."),
        }.get(self._entry.status)
        if said:
            self.body.addWidget(Notice(self._theme, said, "warn"))
        if self._entry.inside_country:
            words = self.tr("The number works only from inside the country.")
            self.body.addWidget(Notice(self._theme, words, "info"))

    def _ways(self) -> None:
        from bereave.directory.addresses import action_for

        if not self._entry.contacts:
            self.body.addWidget(Words(self.tr("No way to reach it could be confirmed."), "secondary"))
            return
        card = Card(self._theme, calm=True)
        card.body.setSpacing(0)
        for way in self._entry.contacts:
            if self.rows:
                card.body.addWidget(Rule())
            action = action_for(way)
            about = (way_words(way.label or ""), hours_words(way.hours or ""), way_words(way.cost or ""))
            row = ContactRow(self._theme, Contact(way.how, action.shown, *about, uri=action.uri, copied=way.value))
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
            (self.tr("Open"), hours_words(entry.opening_hours or "")),
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
        check = self._entry.checked
        self.body.addWidget(Rule())
        self.body.addWidget(Words(checked_words(check.on, check.evidence), "secondary").let_select())
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
            words = " · ".join(part for part in (source.title, source.name, source.url) if part)
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
