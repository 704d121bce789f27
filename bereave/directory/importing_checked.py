"""What becomes of a check when a file brings other facts: whoever checked the old ones never saw these."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from bereave.directory.importing_records import Record
from bereave.directory.model import EVIDENCES, Check, Entry
from bereave.directory.vouched import UNKNOWN, WEAKEST, facts_differ, undone

# Facts that stand in the text, because the standard has no field of ours for them.
_PRINTED = ("**Hours:**", "**Who it is for:**", "**Ages:**", "**As printed:**")


def joined(entry: Entry, before: Entry | None, record: Record, today: date) -> tuple[Entry, tuple[str, ...]]:
    """`entry` with what only `before` says and with no check but that of its own facts; beside it what to tell.

    Where a check is taken away somebody has to look at the entry at once: `review_by` is the day before `today`.
    """
    if before is None:
        found, lost = _new(entry, record, today)
    else:
        found, lost = _with(entry, before, record, today)
    return found, tuple(_told(record.where, found, before, lost))


def _new(entry: Entry, record: Record, today: date) -> tuple[Entry, Check | None]:
    if not record.edited or not _worth(entry.checked):
        return entry, None
    return replace(entry, checked=undone(entry.checked), review_by=_due(today)), entry.checked


def _with(entry: Entry, before: Entry, record: Record, today: date) -> tuple[Entry, Check | None]:
    """`entry` joined with `before`, and the check that was taken away from it, if one was."""
    own, mine, theirs = record.own, before.checked, entry.checked
    found = replace(entry, **{name: getattr(before, name) for name in record.assumed if name != "checked"})
    if record.assumed and not own:
        # The source has no place for other directories' identifiers: they are not taken away.
        found = replace(found, identifiers={**(before.identifiers or {}), **(entry.identifiers or {})} or None)
    if "checked" in record.assumed and own:
        theirs = mine
    late = record.edited or _taken_away_since(before, theirs, today)
    if not _facts_differ(before, found):
        if late or _stands(mine, theirs, record):
            # Nobody learnt anything new: what a curator wrote about these facts goes on.
            return replace(found, checked=mine, review_by=before.review_by), None
        return replace(found, checked=theirs), None
    newer = not late and (_newer(theirs, mine) if own else theirs != mine and _day(theirs) >= _day(mine))
    if own:
        check = theirs if newer or not _worth(theirs) else undone(theirs)
        lost = theirs if check != theirs else None
    else:
        check = theirs if newer else replace(theirs, evidence=WEAKEST, by=())
        lost = None
        if "checked" in record.assumed and not _worth(mine) and theirs.on == UNKNOWN:
            check = mine
    if lost is None and _weaker(check, mine):
        lost = mine
    found = replace(found, checked=check)
    return (found, None) if lost is None else (replace(found, review_by=_due(today)), lost)


def _facts_differ(before: Entry, entry: Entry) -> bool:
    return (
        facts_differ(before, entry)
        or before.for_whom != entry.for_whom
        or _printed(before.body) != _printed(entry.body)
    )


def _printed(body: str) -> list[str]:
    return [line for line in body.splitlines() if line.startswith(_PRINTED)]


def _stands(mine: Check, theirs: Check, record: Record) -> bool:
    """Whether the check that is there goes on where the facts are the same."""
    if "checked" in record.assumed or _day(theirs) < _day(mine):
        return True
    return not record.own and bool(mine.by) and not theirs.by


def _taken_away_since(before: Entry, theirs: Check, today: date) -> bool:
    """Whether `before` lost its check by an import, later than `theirs`: the same file must not bring it back.

    Its sources stayed then; a check that names another one was made by somebody else.
    """
    mine, due = before.checked, before.review_by or ""
    if mine.on != UNKNOWN or mine.by or mine.evidence != WEAKEST or not due or due >= today.isoformat():
        return False
    if _other_sources(theirs, mine):
        return False
    try:
        taken = date.fromisoformat(due) + timedelta(days=1)
    except (ValueError, OverflowError):
        return False
    return _day(theirs) <= taken.isoformat()


def _newer(theirs: Check, mine: Check) -> bool:
    """Whether somebody checked again: on a later day, or on the same one under another name, or naming nobody."""
    if _day(theirs) != _day(mine):
        return _day(theirs) > _day(mine)
    return bool(set(theirs.by) - set(mine.by)) or (not theirs.by and _other_sources(theirs, mine))


def _other_sources(theirs: Check, mine: Check) -> bool:
    known = {replace(one, seen=None) for one in mine.sources}
    return any(replace(one, seen=None) not in known for one in theirs.sources)


def _due(today: date) -> str:
    return (today - timedelta(days=1)).isoformat()


def _day(check: Check) -> str:
    return "" if check.on == UNKNOWN else check.on


def _worth(check: Check) -> bool:
    return bool(check.by) or check.evidence not in {"", WEAKEST} or check.on != UNKNOWN


def _weaker(check: Check, than: Check) -> bool:
    if (than.by and not check.by) or (than.on != UNKNOWN and check.on == UNKNOWN):
        return True
    return _rank(check.evidence) > _rank(than.evidence)


def _rank(evidence: str) -> int:
    return EVIDENCES.index(evidence) if evidence in EVIDENCES else len(EVIDENCES)


def _told(where: str, entry: Entry, before: Entry | None, lost: Check | None) -> Iterator[str]:
    if before is not None and before.contacts and not entry.contacts:
        values = ", ".join(way.value for way in before.contacts)[:200]
        yield f"{where}: {entry.id} would lose its last way to be reached ({values})"
    if lost is not None:
        by = f" by {', '.join(lost.by)}" if lost.by else ""
        on = f" on {lost.on}" if lost.on != UNKNOWN else ""
        yield (
            f"{where}: {entry.id} has other facts than those that were checked{by}{on}; the check does not hold for"
            " them and is taken away, so that somebody has to look at it now"
        )
