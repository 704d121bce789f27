"""Opening hours in words: OpenStreetMap's form for days and times, said in the reader's language."""

import re
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from bereave.directory.model import Entry
from bereave.directory.opening import ALWAYS, opening

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


def open_words(entry: Entry, now: datetime) -> tuple[str, str] | None:
    """Whether it is open, as (kind of StateLabel, words); None where that is not known or it is not running."""
    translate = QCoreApplication.translate
    if entry.status != "active":
        return None
    state = opening(entry.opening_hours, entry.timezone, now)
    if state.is_open is None:
        return None
    kind = "good" if state.is_open else "waiting"
    if state.changes is None:
        always = translate("EntryWords", "Open at all hours")
        return kind, always if state.is_open else translate("EntryWords", "Closed now")
    here = state.changes.astimezone()
    if state.is_open:
        return kind, translate("EntryWords", "Open now, until {time} your time").format(time=here.strftime("%H:%M"))
    day = QLocale().dayName(here.isoweekday(), QLocale.FormatType.ShortFormat)
    words = translate("EntryWords", "Closed now; opens {day} {time}, your time")
    return kind, words.format(day=day, time=here.strftime("%H:%M"))
