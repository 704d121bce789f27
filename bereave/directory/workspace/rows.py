"""The entries of a workspace as a list to sort and to narrow down; knows no window and no disk."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from bereave.directory.model import Directory, Entry


@dataclass(frozen=True)
class Row:
    """One entry as the list shows it; `problems` is None while nobody looked."""

    id: str
    title: str
    kind: str
    country: str
    language: str
    status: str
    owner: str | None
    review_by: str | None
    #: The day of its review has passed.
    overdue: bool
    #: Somebody has to look at it now: the day has come, or nobody set one.
    due: bool
    checked_on: str
    evidence: str
    by: tuple[str, ...]
    changed: bool
    problems: int | None = None


#: What the list can be narrowed down to.
FILTERS = ("review", "mine", "changed", "problems", "unconfirmed", "closed")


@dataclass(frozen=True)
class Wanted:
    """What the list is to show: every one of `filters` must hold, and every word of `words` must occur."""

    words: str = ""
    filters: frozenset[str] = frozenset()
    me: str = ""
    country: str | None = None
    kind: str | None = None


def rows_of(
    directory: Directory, own: Collection[str], today: date, problems: Mapping[str, int] | None = None
) -> tuple[Row, ...]:
    """A row for every entry: undated and overdue ones first, then by the day of the next review, then by title."""
    rows = (_row(entry, entry.id in own, today, problems or {}) for entry in directory.entries.values())
    return tuple(sorted(rows, key=_place))


def choose(rows: Iterable[Row], wanted: Wanted) -> tuple[Row, ...]:
    """The rows that `wanted` asks for, in their order."""
    words = wanted.words.casefold().split()
    return tuple(row for row in rows if _fits(row, wanted) and all(word in _aloud(row) for word in words))


def _row(entry: Entry, changed: bool, today: date, problems: Mapping[str, int]) -> Row:
    return Row(
        id=entry.id,
        title=entry.title,
        kind=entry.kind,
        country=entry.country,
        language=entry.language,
        status=entry.status,
        owner=entry.owner,
        review_by=entry.review_by,
        overdue=entry.overdue(today),
        # Nobody watches what has no day.
        due=entry.review_by is None or entry.review_by <= today.isoformat(),
        checked_on=entry.checked.on,
        evidence=entry.checked.evidence,
        by=entry.checked.by,
        changed=changed,
        problems=problems.get(entry.id),
    )


def _place(row: Row) -> tuple[str, str]:
    return row.review_by or "", row.title.casefold()


def _aloud(row: Row) -> str:
    return " ".join((row.title, row.id, row.country, row.kind, row.owner or "", *row.by)).casefold()


def _fits(row: Row, wanted: Wanted) -> bool:
    holds = {
        "review": row.due,
        "mine": bool(wanted.me) and row.owner == wanted.me,
        "changed": row.changed,
        "problems": bool(row.problems),
        "unconfirmed": row.evidence != "confirmed" and row.kind != "article",
        "closed": row.status != "active",
    }
    places = wanted.country in (None, row.country) and wanted.kind in (None, row.kind)
    return places and all(holds[name] for name in wanted.filters)
