"""What a person looks for here, and what of the directory answers it; knows no window."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from bereave.directory.model import EVERYWHERE, SECTIONS, Directory, Entry, rank
from bereave.directory.opening import ORDER, opening
from bereave.search.query import Hit, Query, Results

#: The most that one list shows; the count says how many there are.
MOST = 80
#: With a topic, the words are searched first and what is not of the topic is left out afterwards.
_WITH_TOPIC = 400
_FOR_THE_LOSS = ("bereavement-service", "support-group")
#: Which kinds come first where no words were typed: whom one can call before what one can read.
_ORDER = ("crisis-line", "bereavement-service", "support-group", "young-people", "practical", "article")
#: The kinds that one calls: among them what is open now comes first.
_ANSWERS = ("crisis-line", "young-people")


@dataclass(frozen=True)
class Asked:
    """Words, filters, and who reads. `topic` is a door's: practical, grief, or for:<who died>."""

    text: str = ""
    kind: str | None = None
    country: str | None = None
    topic: str = ""
    language: str = "en"
    home: str | None = None
    #: The moment of asking: what is open comes first, and what is overdue later.
    now: datetime | None = field(default=None, compare=False)

    @property
    def everything(self) -> bool:
        """Whether nothing was asked for yet."""
        return not (self.text or self.kind or self.topic)


@dataclass(frozen=True)
class Answer:
    """The rows to show, how many there are, and the ways on."""

    asked: Asked
    hits: tuple[Hit, ...] = ()
    total: int = 0
    elsewhere: int = 0
    did_you_mean: str | None = None
    help_now: bool = False


def matches(entry: Entry, asked: Asked) -> bool:
    """Whether the entry belongs to the topic, kind and country asked for."""
    return _of_topic(entry, asked) and asked.kind in (None, entry.kind) and _in_country(entry, asked.country)


def _in_country(entry: Entry, country: str | None) -> bool:
    return country is None or entry.country in (country, EVERYWHERE)


def _of_topic(entry: Entry, asked: Asked) -> bool:
    if asked.topic == "practical":
        return entry.kind == "practical" or entry.section == "practical"
    if asked.topic == "grief":
        return entry.section == "grief" or entry.kind in _FOR_THE_LOSS
    if asked.topic.startswith("for:"):
        meant = asked.topic.removeprefix("for:") in entry.for_whom
        return meant or (entry.kind in _FOR_THE_LOSS and "anyone" in entry.for_whom)
    return True


def browse(directory: Directory, asked: Asked) -> Answer:
    """Everything of the filters, without words: first what is meant for the person, near and in their language."""
    whole = replace(asked, country=None)
    found = [entry for entry in readable(directory, asked.language) if matches(entry, whole)]
    kept = sorted(
        (e for e in found if _in_country(e, asked.country)), key=lambda entry: _place(entry, asked, directory)
    )
    hits = tuple(hit_of(entry, asked.language) for entry in kept[:MOST])
    return Answer(asked, hits, len(kept), len(found) - len(kept))


def _place(entry: Entry, asked: Asked, directory: Directory) -> tuple[object, ...]:
    who = asked.topic.removeprefix("for:") if asked.topic.startswith("for:") else ""
    # Nobody's country: what to read comes before the lines of forty countries.
    read_first = asked.topic in {"practical", "grief"} or (asked.home is None and asked.country is None)
    kinds = ("article", *_FOR_THE_LOSS) if read_first else _ORDER
    kind = kinds.index(entry.kind) if entry.kind in kinds else len(kinds)
    section = SECTIONS.index(entry.section) if entry.section in SECTIONS else len(SECTIONS)
    near = entry.country in (asked.home, EVERYWHERE)
    reach, evidence, title = rank(entry)
    asleep = 0
    if asked.now is not None and entry.kind in _ANSWERS:
        asleep = ORDER[opening(entry.opening_hours, entry.timezone, asked.now).is_open]
    trust = (reach, _packed_line(entry, directory), _overdue(entry, asked), asleep, evidence, title)
    # What has closed is only shown so that nobody looks for it in vain.
    return (entry.status == "closed", who != "" and who not in entry.for_whom, not near, kind, section, *trust)


def _packed_line(entry: Entry, directory: Directory) -> bool:
    """Whether one calls it and a pack brought it: the app's own of the same reach come before it."""
    return entry.kind in _ANSWERS and entry.id in directory.origins


def _overdue(entry: Entry, asked: Asked) -> bool:
    return asked.now is not None and entry.overdue(asked.now.date())


def hit_of(entry: Entry, language: str) -> Hit:
    """A row for an entry that no words were looked for in."""
    shown = entry.in_language(language)
    return Hit(entry.id, shown.title, entry.kind, entry.country, entry.language, 0.0, shown.summary)


def readable(directory: Directory, language: str) -> list[Entry]:
    """Every service, and every article once: in the reader's language where there is such a version."""
    own = _versions(directory.entries.values())
    return [entry for entry in directory.entries.values() if _best(entry, own, language) is entry]


def _versions(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    versions: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.type == "article":
            versions.setdefault(entry.translation_of or entry.id, []).append(entry)
    return versions


def _best(entry: Entry, versions: dict[str, list[Entry]], language: str) -> Entry:
    if entry.type != "article":
        return entry
    same = versions[entry.translation_of or entry.id]
    for wanted in (language, "en"):
        for version in same:
            if version.language == wanted:
                return version
    return entry


def in_language(directory: Directory, entry: Entry, language: str) -> Entry:
    """The version of this entry for a reader of `language`: its translation, or English, or the entry itself."""
    return _best(entry, _versions(directory.entries.values()), language).in_language(language)


def search(directory: Directory, asked: Asked, ask: Callable[[Query], Results]) -> Answer:
    """What `ask` finds for the words, kept to the topic, with each article once in the reader's language."""
    query = Query(
        asked.text,
        country=asked.country,
        kind=asked.kind,
        language=asked.language,
        limit=_WITH_TOPIC if asked.topic else MOST,
        prefer=asked.home,
        today=asked.now.date() if asked.now is not None else None,
    )
    results = ask(query)
    hits = _each_once(directory, results.hits, asked)
    total = results.total - (len(results.hits) - len(hits))
    everywhere = results.facets.get("country", {})
    here = sum(n for code, n in everywhere.items() if asked.country is None or code in (asked.country, EVERYWHERE))
    elsewhere = 0 if asked.topic else sum(everywhere.values()) - here
    return Answer(asked, tuple(hits[:MOST]), total, elsewhere, results.did_you_mean, results.help_now)


def _each_once(directory: Directory, hits: Sequence[Hit], asked: Asked) -> list[Hit]:
    versions = _versions(directory.entries.values())
    shown: set[str] = set()
    kept: list[Hit] = []
    for hit in hits:
        entry = directory.entries.get(hit.id)
        if entry is None or not _of_topic(entry, asked):
            continue
        best = _best(entry, versions, asked.language)
        if best.id in shown:
            continue
        shown.add(best.id)
        kept.append(hit if best is entry else hit_of(best, asked.language))
    # Whatever found them: what has closed comes last.
    kept.sort(key=lambda hit: directory.entries[hit.id].status == "closed")
    return _own_lines_first(kept, directory)


def _own_lines_first(hits: Sequence[Hit], directory: Directory) -> list[Hit]:
    """The same hits; among the lines of one country and reach a pack's give their place to the app's own below."""
    found = list(hits)
    places: dict[tuple[str, str | None], list[int]] = {}
    for at, hit in enumerate(hits):
        entry = directory.entries[hit.id]
        if entry.kind in _ANSWERS and entry.status != "closed":
            places.setdefault((entry.country, entry.reach), []).append(at)
    for rows in places.values():
        lines = sorted((hits[at] for at in rows), key=lambda hit: hit.id in directory.origins)
        for at, hit in zip(rows, lines, strict=True):
            found[at] = hit
    return found


def main_lines(directory: Directory, country: str | None, most: int = 2, today: date | None = None) -> list[Entry]:
    """The lines that a country is served by first, and only with a number or chat to show."""
    if country is None:
        return []
    lines = [e for e in directory.services(country) if e.kind == "crisis-line" and e.status == "active" and e.contacts]
    lines.sort(
        key=lambda entry: (rank(entry)[0], entry.id in directory.origins, today is not None and entry.overdue(today))
    )
    return lines[:most]
