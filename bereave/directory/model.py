"""What the directory holds: services and articles, their ways of contact, and where each fact was checked."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

#: Stands for "no single country" where a country code is expected.
EVERYWHERE = "INT"
TYPES = ("service", "article")
SERVICE_KINDS = (
    "crisis-line",
    "bereavement-service",
    "support-group",
    "practical",
    "young-people",
    "online-community",
    "book",
    "guide",
    "finder",
)
KINDS = (*SERVICE_KINDS, "article")
FOR_WHOM = (
    "anyone",
    "partner",
    "parent",
    "child",
    "sibling",
    "friend",
    "colleague",
    "young-people",
    "professional",
)
HOWS = ("phone", "text", "whatsapp", "email", "chat", "web", "post")
#: The ways whose value is a number. One for WhatsApp may answer neither a call nor a text: it is a way of its own.
NUMBERED = frozenset({"phone", "text", "whatsapp"})
#: The ways in which somebody answers at once: a voice, a text or a chat.
AT_ONCE = NUMBERED | {"chat"}
#: The first is shown first, whatever the evidence of the others.
REACHES = ("main", "national", "regional", "group")
#: Of one place or for one group of people. Where nobody said how far a service reaches, it is not held to be narrow.
NARROW = frozenset({"regional", "group"})
STATUSES = ("active", "paused", "closed")
SECTIONS = ("first-days", "practical", "grief", "relationship", "around", "living-on")
#: From the surest to the weakest; only a curator who reached the organisation writes "confirmed".
EVIDENCES = ("confirmed", "own-page", "independent-pages", "single-page", "code-only", "desk-research")


@dataclass(frozen=True)
class Contact:
    """One way to reach a service; `value` is shown as it is written in the file, never regrouped."""

    how: str
    value: str
    label: str | None = None
    hours: str | None = None
    cost: str | None = None
    keyword: str | None = None


@dataclass(frozen=True)
class Source:
    """Where a fact stands: an address or a name, and the date of that page as exactly as it is known."""

    url: str | None = None
    name: str | None = None
    title: str | None = None
    on: str | None = None
    #: The short text there that shows the fact; for those who check entries, readers never see it.
    seen: str | None = None


@dataclass(frozen=True)
class Check:
    """When, where and by whom an entry was last checked; `on` is a year, month or day, or "unknown".

    `by` names the curators who did; it is empty while no curator has.
    """

    on: str = "unknown"
    evidence: str = ""
    sources: tuple[Source, ...] = ()
    by: tuple[str, ...] = ()


@dataclass(frozen=True)
class Allowed:
    """A rule of the check that this entry sets aside, and the reason."""

    rule: str
    because: str


# So many fields are no dictionary of their own per entry: that would be a third of a large directory's memory.
@dataclass(frozen=True, slots=True)
class Entry:
    """One service or article as its file has it; `language` is the language of the text."""

    id: str
    type: str
    title: str
    kind: str
    country: str
    language: str
    summary: str
    path: Path
    languages: tuple[str, ...] = ()
    for_whom: tuple[str, ...] = ("anyone",)
    contacts: tuple[Contact, ...] = ()
    opening_hours: str | None = None
    timezone: str | None = None
    reach: str | None = None
    status: str = "active"
    note: str | None = None
    inside_country: bool = False
    #: The id of the entry to go on to, where this one is closed or paused.
    instead: str | None = None
    #: Who offers the service, where that is not its title.
    organisation: str | None = None
    #: Which curator looks after the entry.
    owner: str | None = None
    #: What other directories call it: a name of theirs -> their identifier.
    identifiers: Mapping[str, str] | None = None
    checked: Check = Check()
    review_by: str | None = None
    tags: tuple[str, ...] = ()
    section: str | None = None
    content_note: str | None = None
    translation_of: str | None = None
    translations: Mapping[str, Mapping[str, str]] | None = None
    #: For those who check entries; readers never see it.
    allow: tuple[Allowed, ...] = ()
    body: str = ""

    def number(self) -> Contact | None:
        """The first number to call or text; one for WhatsApp where there is no other; None without any."""
        numbers = [way for way in self.contacts if way.how in NUMBERED]
        return next((way for way in numbers if way.how != "whatsapp"), next(iter(numbers), None))

    def overdue(self, today: date) -> bool:
        """Whether the day by which somebody was to look at it again has passed."""
        # ISO dates sort as texts; the check of the resources minds those that are none.
        return self.review_by is not None and self.review_by < today.isoformat()

    def in_language(self, language: str) -> "Entry":
        """This entry with the words that its file translates into `language`; the rest stays as it is."""
        words = (self.translations or {}).get(language)
        if not words:
            return self
        return replace(
            self,
            title=words.get("title", self.title),
            summary=words.get("summary", self.summary),
            note=words.get("note", self.note),
            content_note=words.get("content_note", self.content_note),
            body=words.get("body", self.body),
        )


def rank(entry: Entry) -> tuple[int, int, str]:
    """Sort key: main lines first, then by evidence from the surest on, then by title."""
    reach = REACHES.index(entry.reach) if entry.reach in REACHES else len(REACHES)
    evidence = EVIDENCES.index(entry.checked.evidence) if entry.checked.evidence in EVIDENCES else len(EVIDENCES)
    return reach, evidence, entry.title.casefold()


@dataclass(frozen=True)
class Problem:
    """What is not right in one file; `line` counts from 1, and `rule` names the rule that found it."""

    file: str
    line: int
    rule: str
    message: str


@dataclass(frozen=True)
class Origin:
    """Which pack an entry comes from, as people call it, and whether one person alone checked that pack."""

    title: str
    one_person: bool = False


@dataclass(frozen=True)
class Directory:
    """Everything that one or several folders hold, by id, beside what could not be read.

    `layer` names the folder that each entry comes from; `hidden` has the files that are not shown, by their id;
    `origins` says of each entry of a pack which one that is.
    """

    entries: Mapping[str, Entry]
    problems: tuple[Problem, ...] = ()
    layer: Mapping[str, str] = field(default_factory=dict)
    hidden: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    origins: Mapping[str, Origin] = field(default_factory=dict)

    def services(self, country: str | None = None) -> list[Entry]:
        """The services, of one country if it is given, main lines first."""
        found = (e for e in self.entries.values() if e.type == "service" and country in (None, e.country))
        return sorted(found, key=rank)

    def linked(self, entry: Entry, address: str) -> Entry | None:
        """The article that `address` ("sleep.md", perhaps with "#place") means in a text of `entry`; else None."""
        name = address.partition("#")[0]
        beside = [e for e in self.entries.values() if name and e.path.name == name and e.type == "article"]
        here = next((e for e in beside if e.path == entry.path.with_name(name)), None)
        # A pack's article may lead to one of the core set, which lies in another folder.
        return here or next((e for e in beside if e.language == entry.language), None)

    def articles(self, language: str = "en") -> list[Entry]:
        """The articles in `language`, in the order of their sections and then of their titles."""

        def place(entry: Entry) -> tuple[int, str]:
            known = entry.section in SECTIONS
            return (SECTIONS.index(entry.section or "") if known else len(SECTIONS)), entry.title.casefold()

        return sorted((e for e in self.entries.values() if e.type == "article" and e.language == language), key=place)
