"""Entries as documents: one service, one article, or several places in a list."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date

from bereave.directory.addresses import action_for
from bereave.directory.model import EVERYWHERE, NUMBERED, SERVICE_KINDS, Contact, Directory, Entry, Source
from bereave.directory.numbers import for_reader, in_one_line
from bereave.directory.take_away.document import (
    Block,
    Document,
    Facts,
    Item,
    Items,
    OwnWords,
    Prose,
    Remark,
    Section,
    Way,
    Ways,
)
from bereave.directory.take_away.prose import plain, prose
from bereave.directory.take_away.words import Words

#: The address of an entry's own page among what is taken away; None where it is not.
PageOf = Callable[[Entry], str | None]


def nowhere(entry: Entry) -> str | None:
    """No entry has a page of its own beside this document."""
    del entry
    return None


class Composer:
    """Makes documents of entries, in the words of one language."""

    def __init__(self, directory: Directory, words: Words, today: date, page_of: PageOf = nowhere) -> None:
        self.directory = directory
        self.words = words
        self.today = today
        self.page_of = page_of

    def document(self, entry: Entry) -> Document:
        """Everything about one entry."""
        shown = self.version(entry)
        lead: list[Block] = [Remark(self.about(shown), quiet=True)]
        if shown.type == "article":
            if shown.content_note:
                lead.append(Remark(plain(shown.content_note), strong=True))
            sections = [Section("", (self.text(shown),)), *self._after_article(shown)]
        else:
            lead += [Remark(shown.summary), *self._state(shown)]
            sections = self._service(shown)
        return Document(shown.title, self.words.language, tuple(sections), tuple(lead), (shown.checked.on,))

    def places(
        self, entries: Iterable[Entry], notes: Mapping[str, str] | None = None, title: str | None = None
    ) -> Document:
        """Entries as one list; `notes` (by id) are the person's own words and make the document private.

        The title is that of the kept places unless another one is given.
        """
        shown = [self.version(entry) for entry in entries]
        notes = notes or {}
        sections = []
        for entry in shown:
            own = notes.get(entry.id, "").strip()
            added = (OwnWords(self.words.say("my_note"), own),) if own else ()
            listed = self.in_list(entry)
            sections.append(replace(listed, blocks=(*listed.blocks, *added)))
        days = tuple(entry.checked.on for entry in shown)
        private = any(isinstance(block, OwnWords) for section in sections for block in section.blocks)
        title = title or self.words.say("kept_title")
        return Document(title, self.words.language, tuple(sections), checked=days, private=private)

    def catalogue(self, country: str | None = None) -> Document:
        """Every service, or those of one country, by kind, with what one needs to reach it."""
        words = self.words
        services = self.directory.services(country)
        sections: list[Section] = []
        for kind in SERVICE_KINDS:
            found = [entry for entry in services if entry.kind == kind]
            sections += [Section(words.named("kinds", kind), (), 2, kind)] if found else []
            sections += [self.in_list(entry, 3) for entry in found]
        title = words.site("services_in", country=words.country(country or EVERYWHERE))
        return Document(title, words.language, tuple(sections), checked=tuple(e.checked.on for e in services))

    def in_list(self, entry: Entry, level: int = 2) -> Section:
        """One entry among others: what one needs to reach it, and when it was checked."""
        entry = self.version(entry)
        blocks: list[Block] = [Remark(self.about(entry), quiet=True), Remark(entry.summary), *self._state(entry)]
        if entry.contacts:
            blocks.append(self.ways(entry.title, entry.contacts, entry.country))
        if entry.note:
            blocks.append(Remark(plain(entry.note)))
        checked = self.words.looked_at if entry.type == "article" else self.words.evidence
        blocks += [Remark(checked(entry.checked), quiet=True), *self._overdue(entry), *self.origin(entry.id)]
        return Section(entry.title, tuple(blocks), level, entry.id)

    def version(self, entry: Entry) -> Entry:
        """The entry in this language, as far as its file has the words."""
        return entry.in_language(self.words.language)

    def text(self, entry: Entry, level: int = 2, anchor: str = "") -> Prose:
        """The entry's own text."""
        written = self.language_of(entry)
        language = written if written != self.words.language else None
        return Prose(prose(entry.body, level=level, anchor=anchor, links=lambda to: self._leads(entry, to)), language)

    def language_of(self, entry: Entry) -> str:
        """The language that the text of `entry` is written in."""
        translated = "body" in (entry.translations or {}).get(self.words.language, {})
        return self.words.language if translated else entry.language

    def about(self, entry: Entry) -> str:
        """What kind of entry it is, on one line."""
        words = self.words
        if entry.type == "article":
            parts = [words.named("kinds", "article"), words.named("sections", entry.section)]
        else:
            parts = [words.named("kinds", entry.kind), words.country(entry.country), words.named("reach", entry.reach)]
        return " · ".join(part for part in parts if part)

    def ways(self, title: str, contacts: Iterable[Contact], country: str) -> Ways:
        """The ways of contact of something in `country`."""
        return Ways(self.words.say("ways_of", title=title), tuple(self.way(contact, country) for contact in contacts))

    def number(self, entry: Entry) -> str:
        """The first number of an entry, alone on a line; one that is not to be called says what it is for."""
        way = entry.number()
        if way is None:
            return ""
        shown = self.way(way, entry.country).shown
        return shown if way.how == "phone" else f"{self.words.named('ways', way.how)} {shown}"

    def way(self, contact: Contact, country: str) -> Way:
        """One way of contact of something in `country`.

        A full number of that country is written as it is dialled there, and below with the country's code.
        """
        words = self.words
        found = for_reader(contact, country)
        abroad = words.say("international", number=in_one_line(found.international)) if found.international else ""
        # The label of a number in another country is what says here how it is dialled inside that one.
        label = found.way.label if found.international else contact.label
        about = (words.told(label), words.hours(contact.hours), words.told(contact.cost), abroad)
        said = " · ".join(part for part in about if part)
        # A number is read from arm's length; an address is not.
        large = contact.how in NUMBERED
        return Way(words.named("ways", contact.how), action_for(found.way).shown, action_for(contact).uri, said, large)

    def sources(self, sources: Iterable[Source]) -> Items:
        """Where the facts were seen, addresses in full."""
        return Items(tuple(self._source(source) for source in sources), quiet=True)

    def _source(self, source: Source) -> Item:
        words = " · ".join(part for part in (source.title, self.words.told(source.name)) if part) or (source.url or "")
        day = self.words.day(source.on)
        known = day != self.words.say("unknown")
        seen = self.words.say("seen_on", day=day) if known else day if source.on else ""
        return Item(words, source.url, seen)

    def _leads(self, entry: Entry, address: str) -> str | None:
        target = self.directory.linked(entry, address)
        if target is None:
            return None
        page = self.page_of(target)
        if page is None or page.startswith("#"):
            return page
        _, sign, place = address.partition("#")
        return f"{page}{sign}{place}"

    def _state(self, entry: Entry) -> list[Block]:
        found: list[Block] = []
        if entry.status in {"paused", "closed"}:
            found.append(Remark(self.words.say(entry.status), strong=True))
        instead = self.directory.entries.get(entry.instead or "")
        if instead is not None:
            title = self.version(instead).title
            found.append(Items((Item(self.words.say("instead", title=title), self.page_of(instead)),)))
        if entry.inside_country:
            found.append(Remark(self.words.say("inside"), strong=True))
        return found

    def _service(self, entry: Entry) -> list[Section]:
        words = self.words
        ways: Block = (
            self.ways(entry.title, entry.contacts, entry.country) if entry.contacts else Remark(words.say("no_way"))
        )
        sections = [Section(words.say("ways"), (ways,))]
        known: list[Block] = [Remark(plain(entry.note))] if entry.note else []
        if entry.body:
            written = self.language_of(entry)
            if written != words.language:
                known.append(Remark(words.say("more_in", language=words.tongue(written)), quiet=True))
            known.append(self.text(entry, 3))
        if known:
            sections.append(Section(words.say("to_know"), tuple(known)))
        rows = (
            (words.say("for"), ", ".join(words.named("people", who) for who in entry.for_whom)),
            (words.say("languages"), ", ".join(words.tongue(code) for code in entry.languages)),
            (words.say("open"), self._open(entry)),
        )
        facts = Facts(words.say("facts"), tuple(row for row in rows if row[1]))
        return [*sections, Section(words.say("facts"), (facts,)), self._checked(entry)]

    def _open(self, entry: Entry) -> str:
        said = self.words.hours(entry.opening_hours)
        steady = not said or entry.opening_hours == "24/7"
        return said if steady else f"{said}. {self.words.say('holidays')}"

    def _checked(self, entry: Entry) -> Section:
        words = self.words
        blocks: list[Block] = [Remark(words.evidence(entry.checked)), *self._overdue(entry), *self.origin(entry.id)]
        if entry.checked.sources:
            blocks += [Remark(words.say("seen_here"), quiet=True), self.sources(entry.checked.sources)]
        return Section(words.say("checked"), tuple(blocks))

    def origin(self, name: str) -> list[Block]:
        """Which pack the entry called `name` comes from, and plainly that one person checked that where it was one."""
        origin = self.directory.origins.get(name)
        if origin is None:
            return []
        return [Remark(self.words.say("from_one" if origin.one_person else "from_pack", pack=origin.title), quiet=True)]

    def _overdue(self, entry: Entry) -> list[Block]:
        return [Remark(self.words.say("overdue"), strong=True)] if entry.overdue(self.today) else []

    def _after_article(self, entry: Entry) -> list[Section]:
        words = self.words
        blocks: list[Block] = [Remark(words.say("checked_sources", day=words.day(entry.checked.on)), quiet=True)]
        if entry.checked.sources:
            blocks.insert(0, self.sources(entry.checked.sources))
        if entry.review_by:
            blocks.append(Remark(words.say("review", day=words.day(entry.review_by)), quiet=True))
        whose = self.origin(entry.id) or [Remark(words.say("own_words"), quiet=True)]
        blocks += [*self._overdue(entry), *whose]
        return [Section(words.say("sources"), tuple(blocks))]
