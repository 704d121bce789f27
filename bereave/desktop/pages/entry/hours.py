"""Opening hours in words: OpenStreetMap's form for days and times, said in the reader's language."""

import re
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from bereave.directory.model import Entry
from bereave.directory.opening import ALWAYS, Opening, opening, same_clock, within_a_day

#: "Until 01:00" is the coming night; a later hour of tomorrow needs its day.
_EARLY = 6
_DAYS = {"Mo": 1, "Tu": 2, "We": 3, "Th": 4, "Fr": 5, "Sa": 6, "Su": 7}
_RULE = re.compile(r"(?P<days>[A-Z][a-z](?:[-,][A-Z][a-z])*) (?P<times>\d\d:\d\d-\d\d:\d\d(?:,\d\d:\d\d-\d\d:\d\d)*)")


def hours_words(hours: str) -> str:
    """The hours in words; what is not in the usual form is shown as it is written."""
    translate = QCoreApplication.translate
    if hours == ALWAYS:
        return translate("EntryWords", "at all hours")
    rules = [_RULE.fullmatch(rule.strip()) for rule in hours.split(";")]
    said = []
    for rule in rules:
        if rule is None:
            return hours
        said.append(f"{_days(rule['days'])} {rule['times'].replace('-', '–').replace(',', ', ')}")
    return "; ".join(said)


def _days(days: str) -> str:
    if days == "Mo-Su":
        return QCoreApplication.translate("EntryWords", "every day")
    # Days that the reader's language names; an unknown pair of letters stays as it is.
    return re.sub("[A-Z][a-z]", lambda found: _day(found.group()), days).replace("-", "–").replace(",", ", ")


def _day(short: str) -> str:
    number = _DAYS.get(short)
    return QLocale().dayName(number, QLocale.FormatType.ShortFormat) if number else short


def open_words(entry: Entry, now: datetime, here: tzinfo | None = None) -> tuple[str, str] | None:
    """Whether it is open, as (kind of StateLabel, words); None where that is not known or it is not running.

    `here` is the reader's own time zone (default: the computer's).
    """
    if entry.status != "active":
        return None
    return opening_words(opening(entry.opening_hours, entry.timezone, now), now, here)


def opening_words(state: Opening, now: datetime, here: tzinfo | None = None) -> tuple[str, str] | None:
    """The same for what the hours say: on the line's own clock, and on the reader's where the two differ."""
    translate = QCoreApplication.translate
    if state.is_open is None:
        return None
    kind = "good" if state.is_open else "waiting"
    if state.changes is None:
        always = translate("EntryWords", "Open at all hours")
        return kind, always if state.is_open else translate("EntryWords", "Closed now")
    there, own = state.changes, state.changes.astimezone(here)
    same = same_clock(there, own)
    shown = {"time": _moment(there, now), "own_time": _moment(own, now)}
    if state.is_open and same:
        words = translate("EntryWords", "Open now, until {time}")
    elif state.is_open:
        words = translate("EntryWords", "Open now, until {time} there ({own_time} here)")
    elif same:
        words = translate("EntryWords", "Closed now, opens {time}")
    else:
        words = translate("EntryWords", "Closed now, opens {time} there ({own_time} here)")
    return kind, words.format(**shown)


def holiday_words(hours: str | None) -> str:
    """What goes with hours that public holidays may change; empty for a line of all hours and for unknown hours."""
    if not hours or hours == ALWAYS:
        return ""
    return QCoreApplication.translate("EntryWords", "Hours may differ on public holidays.")


def short_open_words(entry: Entry, now: datetime) -> str:
    """The same for a row of a list, where holidays cannot be spoken of; empty where it is not known."""
    translate = QCoreApplication.translate
    if entry.status != "active":
        return ""
    state = opening(entry.opening_hours, entry.timezone, now)
    if state.is_open is None:
        return ""
    if state.changes is None:
        return translate("EntryWords", "Open at all hours") if state.is_open else translate("EntryWords", "Closed now")
    if state.is_open:
        return translate("EntryWords", "Usually open now")
    return translate("EntryWords", "Usually closed now")


def _moment(moment: datetime, now: datetime) -> str:
    """The time of day; with its day where that is another one."""
    time = moment.strftime("%H:%M")
    if moment.date() == now.astimezone(moment.tzinfo).date() or (within_a_day(moment, now) and moment.hour < _EARLY):
        return time
    day = QLocale().dayName(moment.isoweekday(), QLocale.FormatType.LongFormat)
    return QCoreApplication.translate("EntryWords", "{day} {time}").format(day=day, time=time)
