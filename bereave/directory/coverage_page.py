"""The page of the docs that says what the set covers and what it lacks; the same entries always give the same page."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from bereave.directory.countries import countries, country_name, language_name
from bereave.directory.coverage import GAPS, CountryCoverage, Coverage
from bereave.directory.model import EVERYWHERE, EVIDENCES, SECTIONS

#: What each level of evidence means, in the words of the page.
EVIDENCE_WORDS = {
    "confirmed": "a curator reached the organisation",
    "own-page": "the organisation's own page",
    "independent-pages": "two or more pages by others that agree",
    "single-page": "one page by somebody else",
    "code-only": "public lists only",
    "desk-research": "reading, without a page to name",
}
_KINDS = {
    "crisis-line": "Crisis lines",
    "bereavement-service": "Bereavement services",
    "support-group": "Groups",
    "practical": "Practical help",
    "young-people": "Young people",
}
_SECTIONS = {
    "first-days": "The first days",
    "practical": "Practical",
    "grief": "Grief",
    "relationship": "Who you have lost",
    "around": "Those around",
    "living-on": "Living on",
}
_HEAD = """# What the set covers and what it lacks

This page is made by a command, and a test holds that it is up to date. Do not edit it; change the entries and run

    bereave resources coverage --markdown --out docs/content.md
"""
_HOW_TO_READ = """## How to read it

* A **service** is anything that somebody can turn to: a line, a group, an office, a website, a book. Services that have
  closed are counted apart.
* A **main line** is one of a country's principal lines for people in a crisis. Help now shows it first.
* **Phone, text, chat** say how many services answer that way; one service may count in all three columns.
  WhatsApp counts as chat.
* **Young people** counts what is made for them or for those who raise them; a *young people's line* is one that a young
  person can call, text or chat with at once.
* **Articles** are those in a language in which a service of the country answers.
* **Oldest check**: each entry has the date of the newest page that it rests on, as exactly as it is known; this is the
  oldest of those dates. Entries of which no page has a date are counted in *undated*.
* A country that is not in the table has no entry at all. The app then shows its emergency number where sources agree,
  points to the international finders, and says plainly that it has no line for that country.
"""
_MISSING = """A dash means that nothing was found that could be shown with a source. It does not mean that the country
has nothing: it is where help with this set is needed most."""
_HELP = """## You can help

If you work for one of these services, or know one that is missing, a few minutes of yours change what somebody finds on
the worst night of their life.

* **Say whether an entry is still true.** In the app, open the entry and choose *Report a mistake*; or write to whoever
  gave you the app. The name of the service, the number, the hours, what it costs and in which languages it answers are
  what matters most.
* **Add what is missing.** An entry is one small text file. [CONTRIBUTING.md](../CONTRIBUTING.md) says how a change is
  made; please name the page on which each fact stands. A number without a source is not taken up.
* **Look after a country.** A curator asks the services, one after the other, whether what is written is still true, and
  says so in the entry. A country whose entries nobody has confirmed is a good place to begin.
"""


def page(found: Coverage) -> str:
    """The whole page in markdown, ending in a line break. Nothing in it depends on the day."""
    parts = [_HEAD, _glance(found), _HOW_TO_READ, _countries(found), _missing(found)]
    parts += [_evidence(found), _articles(found), _HELP]
    return "\n".join(part.strip("\n") + "\n" for part in parts)


def _table(head: Iterable[str], rows: Iterable[Iterable[object]], numbers_from: int = 1) -> Iterator[str]:
    titles = list(head)
    yield f"| {' | '.join(titles)} |"
    yield "|" + "|".join("---" if at < numbers_from else "--:" for at in range(len(titles))) + "|"
    for row in rows:
        yield f"| {' | '.join(str(cell) for cell in row)} |"


def _rows(found: Coverage) -> list[tuple[str, CountryCoverage]]:
    rows = {row.country: row for row in found.countries}
    return [(name, rows[code]) for code, name in countries("en", rows)]


def _glance(found: Coverage) -> str:
    here = sum(row.country != EVERYWHERE for row in found.countries)
    rows = (
        ("Services", found.services),
        ("Countries with services, beside what is there for everywhere", here),
        ("Services that are closed or paused, and say so", found.total(lambda row: row.closed)),
        ("Main crisis lines", found.total(lambda row: row.main_lines)),
        ("Countries with a main crisis line", here - len(found.without("main line"))),
        ("Services that answer by phone", found.total(lambda row: row.by_phone)),
        ("Services that answer by text", found.total(lambda row: row.by_text)),
        ("Services that answer by chat or WhatsApp", found.total(lambda row: row.by_chat)),
        (
            "Services, books and guides that could not be linked or reached",
            found.total(lambda row: row.without_contact),
        ),
        ("Territories with emergency numbers", sum(found.emergency.values())),
        ("of these, with one source only or sources that differ; the app says so", found.emergency["differ"]),
        *((f"Articles in {language_name(code, 'en')}", sum(of.values())) for code, of in found.articles.items()),
        *((f"Services also described in {language_name(code, 'en')}", of) for code, of in found.translated.items()),
    )
    confirmed = _confirmed_sentence(found.total(lambda row: row.confirmed_by_curator))
    return "\n".join(["## At a glance", "", *_table(("What", "How many"), rows), "", confirmed])


def _confirmed_sentence(confirmed: int) -> str:
    if confirmed:
        return f"Confirmed by a curator with the organisation itself: {confirmed}."
    return "No service has been confirmed with the organisation itself yet: nobody was called. The app says so in each."


def _countries(found: Coverage) -> str:
    head = (
        "Country",
        "Languages",
        "Articles",
        "Services",
        "Main lines",
        *_KINDS.values(),
        "Other",
        "Phone",
        "Text",
        "Chat",
    )
    head = (*head, "Oldest check", "Undated")
    rows = (_country(name, row) for name, row in _rows(found))
    return "\n".join(["## Country by country", "", *_table(head, rows, 3)])


def _country(name: str, row: CountryCoverage) -> tuple[object, ...]:
    kinds = [row.kinds.get(kind, 0) for kind in _KINDS]
    spoken = ", ".join(language_name(code, "en") for code in row.languages)
    reached = (row.by_phone, row.by_text, row.by_chat)
    start = (name, spoken, _articles_in(row) or "–", row.services, row.main_lines, *kinds, row.services - sum(kinds))
    return (*start, *reached, row.oldest_check or "–", row.undated)


def _articles_in(row: CountryCoverage) -> str:
    return ", ".join(f"{count} {language_name(code, 'en')}" for code, count in row.articles.items())


def _missing(found: Coverage) -> str:
    lines = ["## What is missing", "", _MISSING, ""]
    head = ("Country", *(f"No {gap}" for gap in GAPS))
    gaps = ((name, *("–" if gap in row.missing else "" for gap in GAPS)) for name, row in _rows(found) if row.missing)
    lines += _table(head, gaps, len(head))
    lines += ["", *(_gap(found, gap) for gap in GAPS)]
    return "\n".join(lines)


def _gap(found: Coverage, gap: str) -> str:
    lacking = len(found.without(gap))
    return f"* No {gap}: {lacking} of {sum(row.country != EVERYWHERE for row in found.countries)} countries."


def _evidence(found: Coverage) -> str:
    used = [name for name in EVIDENCES if any(name in row.evidence for row in found.countries)]
    lines = ["## What it rests on", ""]
    totals = Counter({name: found.total(_count(name)) for name in used})
    meaning = ((name, EVIDENCE_WORDS[name], totals[name]) for name in used)
    lines += [*_table(("Evidence", "Seen on", "Services"), meaning, 2), ""]
    rows = ((name, *(row.evidence.get(level, 0) for level in used)) for name, row in _rows(found))
    lines += _table(("Country", *used), rows)
    return "\n".join(lines)


def _count(level: str) -> Callable[[CountryCoverage], int]:
    return lambda row: row.evidence.get(level, 0)


def _articles(found: Coverage) -> str:
    languages = list(found.articles)
    rows = [(_SECTIONS[name], *(found.articles[code].get(name, 0) for code in languages)) for name in SECTIONS]
    rows.append(("**All**", *(sum(found.articles[code].values()) for code in languages)))
    head = ("Section", *(language_name(code, "en") for code in languages))
    return "\n".join(["## Articles", "", *_table(head, rows)])


def summary(found: Coverage) -> Iterator[str]:
    """The same for a terminal, a line a country; overdue reviews are told here, where the day is known."""
    for row in found.countries:
        kinds = ", ".join(f"{count} {kind}" for kind, count in row.kinds.items())
        yield f"{row.country}  {country_name(row.country, 'en')}: services {row.services} ({kinds})"
        evidence = ", ".join(f"{count} {level}" for level, count in row.evidence.items())
        yield f"    languages: {', '.join(row.languages)}; phone {row.by_phone}, text {row.by_text}, chat {row.by_chat}"
        yield f"    evidence: {evidence}; oldest check {row.oldest_check or 'unknown'}, {row.undated} undated"
        yield f"    articles: {_articles_in(row) or 'none in these languages'}"
        if row.overdue or row.closed:
            yield f"    {row.overdue} overdue for review; {row.closed} closed or paused"
        if row.missing:
            yield f"    missing: {', '.join(row.missing)}"
    for code, sections in found.articles.items():
        counts = ", ".join(f"{name} {count}" for name, count in sections.items())
        yield f"Articles in {language_name(code, 'en')}: {sum(sections.values())} ({counts})"
    yield (
        f"{found.services} services, {found.total(lambda row: row.main_lines)} main lines, "
        f"{found.total(lambda row: row.overdue)} overdue for review; {found.articles_overdue} articles overdue."
    )
