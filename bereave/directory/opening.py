"""Whether a line is open at a moment, from its OpenStreetMap hours and its time zone."""

from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

ALWAYS = "24/7"


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
    # Imported here: most lines are open at all hours, and help now must not wait for a library.
    from opening_hours import OpeningHours, ParserError  # type: ignore[attr-defined] # missing in its stub alone

    try:
        zone = ZoneInfo(timezone)
        read = OpeningHours(hours, timezone=zone)
    except (ParserError, KeyError, ValueError, OSError):
        return UNKNOWN
    there = now.astimezone(zone)
    return Opening(read.is_open(there), read.next_change(there))
