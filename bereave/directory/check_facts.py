"""The rules for facts of the front matter that have a form of their own: hours, zones, names, and where to go on."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from bereave.directory.check_shape import LONGEST_LINE
from bereave.directory.front_matter import FrontMatter, texts

Found = tuple[str, str, str]  # place in the front matter, rule, message

LONGEST_NAME, LONGEST_IDENTIFIER = 120, 300
_ONE_LINE = frozenset(
    {"id", "title", "summary", "country", "kind", "organisation", "owner", "opening_hours", "timezone", "instead"}
)
_ENDS = ("\n", "\r", "\u2028", "\u2029", "\x85")


def fact_problems(front: FrontMatter) -> Iterator[Found]:
    """What is wrong with hours, zones, lines, curators, identifiers, and a service that ended and leads nowhere."""
    yield from _lines(front)
    yield from _hours(front)
    yield from _people(front)
    yield from _identifiers(front)
    status = front.text("status")
    if status in {"closed", "paused"} and not front.text("instead"):
        yield "status", "closed-way-on", f"it is {status}, and `instead` leads nobody on to another entry"


def _lines(front: FrontMatter) -> Iterator[Found]:
    for place, value in texts(front.fields):
        if len(value) > LONGEST_LINE and not place.endswith(".body"):
            yield place, "long-line", f"{place} has {len(value)} letters; {LONGEST_LINE} can be shown"
        parts = place.split(".")
        fact = place in _ONE_LINE or parts[0] in {"contact", "checked", "identifiers", "languages", "for", "tags"}
        in_translation = parts[0] == "translations" and parts[-1] in {"title", "summary"}
        if (fact or in_translation) and any(end in value for end in _ENDS):
            yield place, "one-line", f"{place} has a line end in it"


def _hours(front: FrontMatter) -> Iterator[Found]:
    zone, hours = front.text("timezone"), front.text("opening_hours")
    if zone and not _known_zone(zone):
        yield "timezone", "timezone", f"{zone} is no time zone, such as Europe/London"
    if not hours:
        return
    # Imported here: most files have no hours, and the library is only read when one has.
    from opening_hours import validate

    if not validate(hours):
        yield "opening_hours", "opening-hours", f"{hours[:80]} cannot be read; write it like Mo-Fr 09:00-17:00 or 24/7"
    elif hours != "24/7" and not zone:
        yield "opening_hours", "no-timezone", "timezone is missing; nobody can be told whether it is open now"


def _known_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def _people(front: FrontMatter) -> Iterator[Found]:
    for key in ("organisation", "owner"):
        if len(front.text(key)) > LONGEST_NAME:
            yield key, "checked-by" if key == "owner" else "shape", f"{key} has more than {LONGEST_NAME} letters"
    checked = front.fields.get("checked")
    by = checked.get("by", []) if isinstance(checked, dict) else []
    names = by if isinstance(by, list) else []
    seen: set[str] = set()
    for at, name in enumerate(names):
        if not isinstance(name, str) or not name.strip() or len(name) > LONGEST_NAME:
            yield f"checked.by.{at}", "checked-by", "a curator needs a name of at most 120 letters"
        elif name.strip().casefold() in seen:
            yield f"checked.by.{at}", "checked-by", f"{name} stands here twice; two checks need two people"
        else:
            seen.add(name.strip().casefold())


def _identifiers(front: FrontMatter) -> Iterator[Found]:
    found = front.fields.get("identifiers")
    for name, value in found.items() if isinstance(found, dict) else ():
        place = f"identifiers.{name}"
        if not name.strip() or len(name) > LONGEST_NAME:
            yield place, "identifiers", "the other directory needs a short name"
        if not isinstance(value, str) or not value.strip() or len(value) > LONGEST_IDENTIFIER:
            yield place, "identifiers", f"an identifier is one text of at most {LONGEST_IDENTIFIER} letters"
