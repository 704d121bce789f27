"""Whether a line is open at a moment, from its OpenStreetMap hours and its time zone."""

from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from opening_hours import OpeningHours

ALWAYS = "24/7"
#: In which order lines of the same worth are listed: open ones, those of which it is not known, closed ones.
ORDER = {True: 0, None: 1, False: 2}


class Opening(NamedTuple):
    """`is_open` is None where the hours are not known; `changes` is the next change, in the line's own zone."""

    is_open: bool | None
    changes: datetime | None = None


UNKNOWN = Opening(None)


def opening(hours: str | None, timezone: str | None, now: datetime) -> Opening:
    """Whether hours in OpenStreetMap's form say "open" at `now` (an aware moment).

    Public holidays are not known here: what is shown beside it says that they may differ. Hours without a zone, or
    in a form that cannot be read, are unknown rather than guessed.
    """
    if hours == ALWAYS:
        return Opening(True)
    if not hours or not timezone:
        return UNKNOWN
    read = _read(hours, timezone)
    if read is None:
        return UNKNOWN
    there = now.astimezone(ZoneInfo(timezone))
    return Opening(read.is_open(there), read.next_change(there))


@lru_cache(maxsize=1024)
def _read(hours: str, timezone: str) -> "OpeningHours | None":
    # Imported here: most lines are open at all hours, and help now must not wait for a library.
    from opening_hours import OpeningHours, ParserError  # type: ignore[attr-defined] # missing in its stub alone

    try:
        return OpeningHours(hours, timezone=ZoneInfo(timezone))
    except (ParserError, KeyError, ValueError, OSError):
        return None


def same_clock(one: datetime, other: datetime) -> bool:
    """Whether both moments are told by clocks that show the same time."""
    return one.utcoffset() == other.utcoffset()


def within_a_day(moment: datetime, now: datetime) -> bool:
    """Whether a time of day alone tells which moment is meant."""
    return timedelta(0) <= moment - now < timedelta(days=1)
