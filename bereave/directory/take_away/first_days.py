"""The first days on paper: whom to call in a country, and the pages for the first hours and days."""

from collections.abc import Iterable
from dataclasses import replace

from bereave.directory.help_now import LAST_RESORT, HelpLine, HelpNow, HelpSheet
from bereave.directory.model import EVERYWHERE, NARROW, Check, Contact, Entry
from bereave.directory.take_away.document import Block, Document, Items, Remark, Section, Way, Ways
from bereave.directory.take_away.entries import Composer
from bereave.directory.take_away.missing import brief, no_bereavement
from bereave.directory.take_away.prose import plain

_SECTION = "first-days"
#: The page that everything begins with, by the name of its file in every language.
_FIRST = "first-hours"


def help_document(composer: Composer, help_now: HelpNow, country: str) -> Document:
    """Help now for one country (ISO 3166-1 alpha-2), as in the app."""
    words = composer.words
    sheet = help_now.for_country(country)
    title = words.say("help_title", country=words.country(country))
    sections = (*_emergency(composer, sheet), *_lines(composer, sheet), *_finders(composer, sheet))
    return Document(title, words.language, sections, (Remark(words.say("nobody"), quiet=True),), _days(sheet))


def first_days(composer: Composer, help_now: HelpNow, country: str) -> Document:
    """The bundle of one country: help now, bereavement services of the whole country, and the first-days articles."""
    words = composer.words
    sheet = help_now.for_country(country)
    services = _for_the_loss(composer, country, "bereavement-service")
    groups = _for_the_loss(composer, country, "support-group")
    articles = bundle_articles(composer)
    foreign = any(entry.language != words.language for entry in articles)
    sections = (
        *_emergency(composer, sheet),
        *_lines(composer, sheet),
        *([] if sheet.lines else _finders(composer, sheet)),
        *_support(composer, country, services, groups),
        *(_article(composer, entry, articles) for entry in articles),
    )
    lead: list[Block] = [Remark(words.say("bundle_lead"))]
    if foreign:
        lead.append(Remark(words.say("bundle_other_language"), quiet=True))
    days = (*_days(sheet), *(entry.checked.on for entry in (*services, *groups)))
    title = words.say("bundle_title", country=words.country(country))
    return Document(title, words.language, sections, tuple(lead), days)


def _for_the_loss(composer: Composer, country: str, kind: str) -> list[Entry]:
    found = (entry for entry in composer.directory.services(country) if entry.kind == kind)
    return [e for e in found if e.reach not in NARROW and e.status == "active" and e.contacts]


def _support(composer: Composer, country: str, services: Iterable[Entry], groups: Iterable[Entry]) -> list[Section]:
    """Bereavement services with all ways to reach them, groups on a line each; else that there are none yet."""
    words = composer.words
    near = [composer.in_list(entry, 3) for entry in services]
    # Groups are many, and each is for few: one line leads to each.
    lines = tuple(brief(composer, entry) for entry in groups)
    none = no_bereavement(composer, country)
    found: list[Section] = []
    if near or none:
        found.append(Section(words.named("kinds", "bereavement-service"), none, 2, "bereavement"))
    found += near
    if lines:
        found.append(Section(words.named("kinds", "support-group"), (Items(lines),), 2, "groups"))
    return found


def bundle_articles(composer: Composer) -> list[Entry]:
    """The first-days articles of the language, the one on the first hours first; the English ones where it has none."""
    own = _first_days_of(composer, composer.words.language)
    return own or _first_days_of(composer, "en")


def _first_days_of(composer: Composer, language: str) -> list[Entry]:
    found = [entry for entry in composer.directory.articles(language) if entry.section == _SECTION]
    return sorted(found, key=lambda entry: entry.path.stem != _FIRST)


def _article(composer: Composer, entry: Entry, beside: Iterable[Entry]) -> Section:
    # Where two of its pages lead to each other, the reader stays in the bundle.
    here = {other.id: f"#{other.id}" for other in beside}
    inside = Composer(composer.directory, composer.words, composer.today, lambda to: here.get(to.id))
    blocks: list[Block] = []
    if entry.content_note:
        blocks.append(Remark(plain(entry.content_note), strong=True))
    blocks.append(inside.text(entry, 3, entry.id))
    language = entry.language if entry.language != composer.words.language else None
    return Section(entry.title, tuple(blocks), 2, entry.id, language, new_page=True)


def _emergency(composer: Composer, sheet: HelpSheet) -> tuple[Section, ...]:
    words, numbers = composer.words, sheet.emergency
    blocks: list[Block] = []
    if numbers.uncertain:
        blocks.append(Remark(words.say("sources_differ" if numbers.sources_differ else "not_certain"), strong=True))
    blocks.append(Ways(words.say("danger"), tuple(_number_rows(composer, sheet))))
    route, note = numbers.text_in(words.language), numbers.note_in(words.language)
    if route:
        blocks.append(Remark(words.say("by_text", route=route)))
    if note:
        blocks.append(Remark(words.say("last_resort") if note == LAST_RESORT else note))
    if numbers.sources:
        blocks.append(Remark(words.say("gathered", day=words.day(numbers.on)), quiet=True))
    return (Section(words.say("danger"), tuple(blocks), 2, "danger"),)


def _number_rows(composer: Composer, sheet: HelpSheet) -> list[Way]:
    words, numbers = composer.words, sheet.emergency
    if numbers.uncertain:
        rows = [(words.say("maybe"), number) for number in numbers.candidates]
        if "112" not in numbers.candidates:
            rows.append((words.say("mobile"), "112"))
    else:
        rows = [(words.say("general"), numbers.general)] if numbers.general else []
        labelled = ((words.say("ambulance"), numbers.ambulance), (words.say("police"), numbers.police))
        rows += [(label, number) for label, number in labelled if number and number != numbers.general]
    return [
        replace(composer.way(Contact("phone", number), sheet.country or EVERYWHERE), how=label)
        for label, number in rows
    ]


def _lines(composer: Composer, sheet: HelpSheet) -> tuple[Section, ...]:
    words = composer.words
    first: tuple[Block, ...]
    first = (Remark(words.say("no_answer"), strong=True),) if sheet.lines else (Remark(words.say("no_line")),)
    young = [_line(composer, line, sheet.country, "young-") for line in sheet.young]
    none: tuple[Block, ...] = () if young else (Remark(words.say("no_young")),)
    return (
        Section(words.say("lines"), first, 2, "lines"),
        *(_line(composer, line, sheet.country) for line in sheet.lines),
        Section(words.say("young"), none, 2, "young"),
        *young,
    )


def _finders(composer: Composer, sheet: HelpSheet) -> tuple[Section, ...]:
    if not sheet.finders:
        return ()
    rows = [_line(composer, line, EVERYWHERE, "finder-") for line in sheet.finders]
    return (Section(composer.words.say("finders"), (), 2, "finders"), *rows)


def _line(composer: Composer, line: HelpLine, country: str | None, prefix: str = "") -> Section:
    words = composer.words
    blocks: list[Block] = []
    if line.summary(words.language):
        blocks.append(Remark(line.summary(words.language)))
    if line.inside_country:
        blocks.append(Remark(words.say("inside"), strong=True))
    contacts = (Contact(*way[:6]) for way in line.contacts)
    blocks.append(composer.ways(line.title, contacts, country or EVERYWHERE))
    note = line.note(words.language)
    if note:
        blocks.append(Remark(plain(note)))
    blocks.append(Remark(words.evidence(Check(line.checked_on, line.evidence)), quiet=True))
    if line.overdue(composer.today):
        blocks.append(Remark(words.say("overdue"), strong=True))
    blocks += composer.origin(line.id)
    return Section(line.title, tuple(blocks), 3, f"{prefix}{line.id}")


def _days(sheet: HelpSheet) -> tuple[str, ...]:
    return (sheet.emergency.on, *(line.checked_on for line in (*sheet.lines, *sheet.young)))
