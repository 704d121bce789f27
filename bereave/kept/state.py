"""What is kept, and what each act does to it: the same for what waits in memory and for what the vault holds."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

#: What can be wrong with an entry; the words for it are the interface's.
WHATS = ("number", "hours", "closed", "address", "other")
#: Letters of a report that curators take.
REPORT_WORDS = 500


@dataclass(frozen=True)
class Favourite:
    """A kept entry: its id, its title as it was (it may be gone from the directory), and when it was kept (ISO)."""

    entry: str = field(repr=False)
    title: str = field(repr=False)
    added: str = ""


@dataclass(frozen=True)
class Note:
    """The person's own words about an entry; never part of a report."""

    entry: str = field(repr=False)
    title: str = field(repr=False)
    text: str = field(repr=False)
    changed: str = ""


@dataclass(frozen=True)
class Report:
    """A mistake that was found in an entry: one of WHATS, and a few words for the curators.

    `checked` is the day of the entry's last check as it stood there, `pack` and `version` the content pack that it
    came from (empty: the app's own set). `tried` says that the hub may have it. `sent` is when it left this device
    (ISO; empty while it waits) and `how` by which way ("hub"). `said` is what came of it: the curators' word, or,
    while it waits, why the hub does not take it.
    """

    id: str
    entry: str = field(repr=False)
    title: str = field(repr=False)
    what: str = field(repr=False)
    words: str = field(repr=False)
    written: str = ""
    sent: str = ""
    how: str = ""
    checked: str = ""
    pack: str = field(default="", repr=False)
    version: int = 0
    tried: bool = False
    said: str = ""

    @property
    def waits(self) -> bool:
        """Whether it has not been sent yet, and so can be taken back."""
        return not self.sent


@dataclass(frozen=True)
class State:
    """Everything that is kept: places in the person's order, notes by entry, reports in the order of writing.

    `taken_back` are the ids of reports that the hub may have and must be told of.
    """

    favourites: tuple[Favourite, ...] = ()
    notes: Mapping[str, Note] = field(default_factory=lambda: MappingProxyType({}))
    reports: tuple[Report, ...] = ()
    taken_back: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is kept."""
        return not (self.favourites or self.notes or self.reports)

    def is_kept(self, entry: str) -> bool:
        """Whether the entry is among the kept places."""
        return any(one.entry == entry for one in self.favourites)

    def follower(self, entry: str) -> str | None:
        """The id of the kept place after this one; None at the end."""
        ids = [one.entry for one in self.favourites]
        at = ids.index(entry) + 1 if entry in ids else len(ids)
        return ids[at] if at < len(ids) else None

    def reports_on(self, entry: str) -> tuple[Report, ...]:
        """The reports about one entry."""
        return tuple(one for one in self.reports if one.entry == entry)


@dataclass(frozen=True)
class Keep:
    """Put a place before another one, or at the end; one that is kept already moves there."""

    favourite: Favourite
    before: str | None = None


@dataclass(frozen=True)
class Drop:
    """Take a place out of the kept ones."""

    entry: str = field(repr=False)


@dataclass(frozen=True)
class WriteNote:
    """Write a note anew; one without a word is taken away.

    `unseen` says that an older note may exist which could not be read when this was written: then this one follows
    it, and nothing of either is lost.
    """

    note: Note
    unseen: bool = False


@dataclass(frozen=True)
class FileReport:
    """Keep a report until it is sent; one with a known id changes nothing."""

    report: Report


@dataclass(frozen=True)
class TakeBack:
    """Take back a report that still waits."""

    id: str


@dataclass(frozen=True)
class MarkSent:
    """A waiting report left this device: when (ISO) and how."""

    id: str
    at: str
    how: str


@dataclass(frozen=True)
class Tried:
    """A waiting report is about to leave: the hub may have it from now on. Pack and version are the entry's then."""

    id: str
    pack: str = field(default="", repr=False)
    version: int = 0


@dataclass(frozen=True)
class Said:
    """What came of a report: the curators' word, or why the hub does not take it."""

    id: str
    said: str


@dataclass(frozen=True)
class OfferAgain:
    """The hub no longer knows a report that it had: it waits once more."""

    id: str


@dataclass(frozen=True)
class ToldBack:
    """The hub knows that this report was taken back."""

    id: str


OfReports = FileReport | TakeBack | MarkSent | Tried | Said | OfferAgain
Change = Keep | Drop | WriteNote | OfReports | ToldBack


def after(state: State, changes: Iterable[Change]) -> State:
    """What is kept once `changes` have happened, in their order."""
    for change in changes:
        match change:
            case Keep():
                state = replace(state, favourites=_with(state.favourites, change))
            case Drop():
                rest = tuple(one for one in state.favourites if one.entry != change.entry)
                state = replace(state, favourites=rest)
            case WriteNote():
                state = replace(state, notes=_noted(state.notes, change))
            case ToldBack(name):
                state = replace(state, taken_back=tuple(one for one in state.taken_back if one != name))
            case _:
                state = replace(state, reports=_reported(state.reports, change), taken_back=_taken_back(state, change))
    return state


def _with(before: tuple[Favourite, ...], change: Keep) -> tuple[Favourite, ...]:
    known = next((one for one in before if one.entry == change.favourite.entry), change.favourite)
    rest = [one for one in before if one.entry != known.entry]
    at = next((n for n, one in enumerate(rest) if one.entry == change.before), len(rest))
    return (*rest[:at], known, *rest[at:])


def _noted(before: Mapping[str, Note], change: WriteNote) -> Mapping[str, Note]:
    note, notes = change.note, dict(before)
    older = notes.get(note.entry)
    if change.unseen and older is not None:
        text = older.text if note.text.strip() in older.text else f"{older.text}\n\n{note.text}"
        note = replace(note, text=text)
    if note.text.strip():
        notes[note.entry] = note
    else:
        notes.pop(note.entry, None)
    return MappingProxyType(notes)


def _taken_back(state: State, change: OfReports) -> tuple[str, ...]:
    known = state.taken_back
    if isinstance(change, TakeBack) and any(one.id == change.id and one.waits and one.tried for one in state.reports):
        return (*known, change.id)
    return known


def _reported(before: tuple[Report, ...], change: OfReports) -> tuple[Report, ...]:
    if isinstance(change, FileReport):
        known = any(one.id == change.report.id for one in before)
        return before if known else (*before, change.report)
    if isinstance(change, TakeBack):
        return tuple(one for one in before if one.id != change.id or not one.waits)
    return tuple(_marked(one, change) if one.id == change.id else one for one in before)


def _marked(report: Report, change: MarkSent | Tried | Said | OfferAgain) -> Report:
    match change:
        case MarkSent(_, at, how):
            return replace(report, sent=at, how=how, said="") if report.waits else report
        case Tried(_, pack, version):
            if not report.waits or report.tried:
                return report
            return replace(report, tried=True, pack=pack, version=version)
        case Said(_, said):
            return replace(report, said=said)
        case OfferAgain():
            return replace(report, sent="", how="", said="")
