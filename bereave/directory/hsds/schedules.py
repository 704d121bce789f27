"""Opening hours as HSDS schedules, where they are days of the week with hours."""

import re

_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_DAY = "(?:Mo|Tu|We|Th|Fr|Sa|Su)"
_RULE = re.compile(
    rf"(?:(?P<days>{_DAY}(?:-{_DAY})?(?:,{_DAY}(?:-{_DAY})?)*)\s+)?(?P<times>\d\d:\d\d-\d\d:\d\d(?:,\d\d:\d\d-\d\d:\d\d)*)"
)
_ALL_DAY: list[tuple[tuple[str, ...], str, str]] = [(_DAYS, "00:00", "23:59")]


def weekly(hours: str | None) -> list[tuple[tuple[str, ...], str, str]]:
    """(days, opens, closes) of hours in OpenStreetMap's form; empty where HSDS could not say the same.

    A later rule takes the place of an earlier one for its days, as there.
    """
    if hours == "24/7":
        return list(_ALL_DAY)
    found: dict[str, str] = {}
    for rule in (hours or "").split(";"):
        match = _RULE.fullmatch(rule.strip())
        if match is None:
            return []
        found |= dict.fromkeys(_days(match["days"]), match["times"])
    rows: dict[tuple[str, str], list[str]] = {}
    for day in sorted(found, key=_DAYS.index):
        for span in found[day].split(","):
            opens, _, closes = span.partition("-")
            rows.setdefault((opens, "23:59" if closes == "24:00" else closes), []).append(day)
    if any(closes > "24:00" for _, closes in rows):
        return []
    return [(tuple(days), opens, closes) for (opens, closes), days in rows.items()]


def _days(words: str | None) -> list[str]:
    if words is None:
        return list(_DAYS)
    found: list[str] = []
    for part in words.split(","):
        first, _, last = part.partition("-")
        at, end = _DAYS.index(first), _DAYS.index(last or first)
        # Sa-Mo goes over the end of the week.
        found += [_DAYS[(at + step) % 7] for step in range((end - at) % 7 + 1)]
    return found
