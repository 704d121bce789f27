"""What a set of entries covers and what it lacks, country by country."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bereave.directory.model import AT_ONCE, EVERYWHERE, EVIDENCES, NARROW, SECTIONS, SERVICE_KINDS, Directory, Entry

UNKNOWN = "unknown"


@dataclass(frozen=True)
class CountryCoverage:
    """What one country has. Only active services count, but for `closed`: those that are closed or paused.

    `articles` says by language how many there are for everywhere or this country, in the languages of its services.
    `languages`, `kinds` and `evidence` count services; `by_phone`, `by_text` and `by_chat` too, where one service may
    count in all three and WhatsApp is a chat. `oldest_check` is the oldest known date of a check as it is written (a
    year, month or day), `undated` how many have none. `missing` has words of `GAPS`, and is empty for what belongs to
    no country.
    """

    country: str
    services: int
    articles: Mapping[str, int]
    closed: int
    kinds: Mapping[str, int]
    main_lines: int
    by_phone: int
    by_text: int
    by_chat: int
    without_contact: int
    languages: Mapping[str, int]
    evidence: Mapping[str, int]
    confirmed_by_curator: int
    oldest_check: str | None
    undated: int
    overdue: int
    missing: tuple[str, ...]


@dataclass(frozen=True)
class Coverage:
    """What the whole set has; `articles` is by language and section, `translated` how many services say it in another.

    `articles_overdue` says how many articles wait for a review, `emergency` for how many territories there are numbers:
    "agreed" where sources agree, "differ" otherwise.
    """

    countries: tuple[CountryCoverage, ...]
    articles: Mapping[str, Mapping[str, int]]
    articles_overdue: int
    translated: Mapping[str, int]
    emergency: Mapping[str, int]

    @property
    def services(self) -> int:
        """How many active services there are in all."""
        return sum(row.services for row in self.countries)

    def total(self, of: Callable[[CountryCoverage], int]) -> int:
        """The sum of `of` over all countries."""
        return sum(of(row) for row in self.countries)

    def without(self, gap: str) -> tuple[str, ...]:
        """The codes of the countries in which `gap` (one of `GAPS`) is missing."""
        return tuple(row.country for row in self.countries if gap in row.missing)


def _is_main_line(entry: Entry) -> bool:
    return entry.kind == "crisis-line" and entry.reach == "main"


def _is_young_line(entry: Entry) -> bool:
    for_them = entry.kind == "young-people" or (entry.kind == "crisis-line" and "young-people" in entry.for_whom)
    return for_them and any(way.how in AT_ONCE for way in entry.contacts)


#: What a country should have -> whether an entry is that.
GAPS: Mapping[str, Callable[[Entry], bool]] = {
    "main line": _is_main_line,
    "bereavement service": lambda entry: entry.kind == "bereavement-service",
    "support group": lambda entry: entry.kind == "support-group",
    "practical help": lambda entry: entry.kind == "practical",
    "young people's line": _is_young_line,
}
#: What a reader is told of on the page of a country: nothing at all, no line, nobody for the time after a death.
NOTHING, NO_LINE, NO_BEREAVEMENT = "nothing", "no line", "no bereavement"
_AGREED = ("two-and-page", "two-datasets")


def told_missing(directory: Directory, country: str) -> tuple[str, ...]:
    """What a reader should know that `directory` lacks for `country`; empty where nothing is, and for everywhere.

    NO_LINE: no crisis line for the whole country; NO_BEREAVEMENT: neither a bereavement service nor a group.
    """
    if country == EVERYWHERE:
        return ()
    active = [entry for entry in directory.services(country) if entry.status == "active"]
    if not active:
        return (NOTHING,)
    has_line = any(entry.kind == "crisis-line" and entry.reach not in NARROW for entry in active)
    has_support = any(GAPS[gap](entry) for gap in ("bereavement service", "support group") for entry in active)
    return (*(() if has_line else (NO_LINE,)), *(() if has_support else (NO_BEREAVEMENT,)))


def coverage(directory: Directory, today: date, emergency: Mapping[str, Any] | None = None) -> Coverage:
    """What `directory` covers; `today` decides what is overdue, `emergency` is what emergency.json holds."""
    articles = [entry for entry in directory.entries.values() if entry.type == "article"]
    by_country: dict[str, list[Entry]] = {}
    for entry in directory.services():
        by_country.setdefault(entry.country, []).append(entry)
    services = [entry for rows in by_country.values() for entry in rows]
    said_in = Counter(code for entry in services for code in {entry.language, *(entry.translations or {})} - {"en"})
    return Coverage(
        tuple(_country(code, rows, articles, today) for code, rows in sorted(by_country.items())),
        _by_section(articles),
        sum(article.overdue(today) for article in articles),
        dict(sorted(said_in.items())),
        _emergency(emergency or {}),
    )


def _country(code: str, entries: list[Entry], articles: list[Entry], today: date) -> CountryCoverage:
    active = [entry for entry in entries if entry.status == "active"]
    dates = [entry.checked.on for entry in active if entry.checked.on != UNKNOWN]
    languages = _most_first(Counter(language for entry in active for language in entry.languages))
    return CountryCoverage(
        country=code,
        services=len(active),
        articles=_readable(articles, code, languages),
        closed=len(entries) - len(active),
        kinds=_in_order(Counter(entry.kind for entry in active), SERVICE_KINDS),
        main_lines=sum(map(_is_main_line, active)),
        by_phone=_reached(active, "phone"),
        by_text=_reached(active, "text"),
        by_chat=_reached(active, "chat", "whatsapp"),
        without_contact=sum(not entry.contacts for entry in active),
        languages=languages,
        evidence=_in_order(Counter(entry.checked.evidence for entry in active), EVIDENCES),
        confirmed_by_curator=sum(bool(entry.checked.by) for entry in active),
        oldest_check=min(dates, default=None),
        undated=len(active) - len(dates),
        overdue=sum(entry.overdue(today) for entry in active),
        missing=() if code == EVERYWHERE else tuple(gap for gap, has in GAPS.items() if not any(map(has, active))),
    )


def _readable(articles: Iterable[Entry], country: str, languages: Iterable[str]) -> dict[str, int]:
    here = Counter(article.language for article in articles if article.country in {country, EVERYWHERE})
    return {language: here[language] for language in languages if language in here}


def _reached(entries: Iterable[Entry], *hows: str) -> int:
    return sum(any(way.how in hows for way in entry.contacts) for entry in entries)


def _in_order(counts: Mapping[str, int], order: Iterable[str]) -> dict[str, int]:
    known = {key: counts[key] for key in order if key in counts}
    return known | {key: counts[key] for key in sorted(counts) if key not in known}


def _most_first(counts: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda row: (-row[1], row[0])))


def _by_section(articles: Iterable[Entry]) -> dict[str, dict[str, int]]:
    found: dict[str, Counter[str]] = {}
    for article in articles:
        found.setdefault(article.language, Counter())[article.section or ""] += 1
    return {language: _in_order(sections, SECTIONS) for language, sections in sorted(found.items())}


def _emergency(document: Mapping[str, Any]) -> dict[str, int]:
    numbers = document.get("numbers")
    records = [record for record in numbers.values() if isinstance(record, dict)] if isinstance(numbers, dict) else []
    agreed = sum(record.get("agreement") in _AGREED for record in records)
    return {"agreed": agreed, "differ": len(records) - agreed}
