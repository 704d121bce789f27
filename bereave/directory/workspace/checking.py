"""What a check of an entry changes in it: the day, the evidence, who checked, and when to look again."""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date

from bereave.directory.model import Check, Entry, Source
from bereave.directory.vouched import facts_differ, undone
from bereave.failures import QT_TRANSLATE_NOOP, NotUnderstood

ANSWERS = ("still-true", "changed", "closed")
#: How it was learnt. Only the first two reached the organisation itself.
LEARNT = ("call", "reply", "own-page", "other-page")
#: Months until the next look, by kind. A crisis number that no longer answers can cost a life the same night; groups
#: rest on a few volunteers and move or end within a year; offices and finders change with laws and budgets; a book
#: stays what it is, only its edition and its address change.
RHYTHM = {
    "crisis-line": 3,
    "young-people": 6,
    "bereavement-service": 6,
    "support-group": 6,
    "online-community": 6,
    "practical": 12,
    "finder": 12,
    "article": 12,
    "guide": 24,
    "book": 24,
}
_OTHERWISE = 12
_NAMES = {"call": "call with the organisation", "reply": "written reply of the organisation"}
#: More of them than a reader can use; the oldest give way.
_MOST_SOURCES = 12


@dataclass(frozen=True)
class Learnt:
    """Where it was learnt: `how` is call, reply, own-page or other-page; pages have an address."""

    how: str
    address: str | None = None
    title: str | None = None

    def source(self, today: date) -> Source:
        """The line for the entry's sources. Raises NotUnderstood for a page without a web address."""
        day = today.isoformat()
        if self.how in _NAMES:
            return Source(name=_NAMES[self.how], title=self.title, on=day)
        address = (self.address or "").strip()
        if self.how not in LEARNT or not address.startswith(("https://", "http://")):
            raise NotUnderstood(
                QT_TRANSLATE_NOOP(
                    "Failure", "“{address}” is no web address. Write the page that you looked at, with https:// first."
                ),
                address=address,
            )
        return Source(url=address, title=self.title, on=day)


def next_review(kind: str, today: date) -> str:
    """The day by which an entry of `kind` that was checked today has to be looked at again."""
    months = today.month - 1 + RHYTHM.get(kind, _OTHERWISE)
    year, month = today.year + months // 12, months % 12 + 1
    return date(year, month, min(today.day, monthrange(year, month)[1])).isoformat()


def checked(entry: Entry, answer: str, learnt: Learnt, by: str, today: date) -> Entry:
    """`entry` as it stands after `by` checked it today. Raises NotUnderstood without a name or a source.

    "still-true" adds the name to those who stand for these facts; after "changed" and "closed" only this one does.
    """
    name = by.strip()
    if not name:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "Nobody is named as having checked this. Say who you are first.")
        )
    if answer not in ANSWERS:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The answer {answer} is not known; it is one of {known}."),
            answer=answer,
            known=", ".join(ANSWERS),
        )
    before = entry.checked
    names = before.by if answer == "still-true" else ()
    source = learnt.source(today)
    kept = tuple(one for one in before.sources if not _same(one, source))
    return replace(
        entry,
        checked=Check(
            on=today.isoformat(),
            # What the old facts rested on says nothing about the new ones.
            evidence=_evidence("" if answer == "changed" else before.evidence, learnt.how),
            sources=(*kept, source)[-_MOST_SOURCES:],
            by=names if name in names else (*names, name),
        ),
        review_by=next_review(entry.kind, today),
    )


def as_learnt(entry: Entry, before: Entry, today: date) -> Entry:
    """`entry`, that takes the place of `before`, without a check of facts that are not there any more.

    Whoever stood for other facts does not stand for these. Where nobody said how a service's new facts were learnt,
    by other evidence or by a source, nothing stands for them either: they are not confirmed, and due for review today.
    """
    if not facts_differ(before, entry):
        return entry
    old, new = before.checked, entry.checked
    checked_by = () if new.by == old.by else new.by
    told = new.evidence not in ("", old.evidence) or any(one not in old.sources for one in new.sources)
    if told or entry.type == "article":
        return replace(entry, checked=replace(new, by=checked_by))
    return replace(
        entry,
        checked=undone(new),
        review_by=min(entry.review_by or today.isoformat(), today.isoformat()),
    )


def _evidence(before: str, how: str) -> str:
    if how in _NAMES:
        return "confirmed"
    if how == "own-page":
        return "own-page"
    # One more page does not make several: what it rested on is kept where it was of that kind.
    return before if before in {"independent-pages", "desk-research"} else "single-page"


def _same(one: Source, other: Source) -> bool:
    return one.url == other.url and one.name == other.name
