"""Help now, from one file: no index, no store, and nothing but the standard library."""

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from bereave.failures import QT_TRANSLATE_NOOP

#: Shown when neither a record nor the file is there; the window translates it in the context "HelpNow".
LAST_RESORT = QT_TRANSLATE_NOOP(
    "HelpNow", "Call the local emergency number. From a mobile phone, 112 usually reaches local help."
)


#: How an own help-now file is made: one of an earlier form is not read, since it may hold what nobody said yes to.
FORM = 3

_NOTHING: Mapping[str, Mapping[str, str]] = MappingProxyType({})


class EmergencyNumbers(NamedTuple):
    """A country's emergency numbers; where they are `uncertain`, only `candidates` may be shown, and as such.

    `sources_differ` says why they are uncertain: several sources contradict each other. Otherwise there is but one.

    `note` and `text` are English; `translations` has them by language, under the same names.
    """

    general: str | None = None
    ambulance: str | None = None
    police: str | None = None
    text: str | None = None
    candidates: tuple[str, ...] = ()
    uncertain: bool = False
    sources_differ: bool = False
    on: str = "unknown"
    note: str | None = None
    sources: tuple[str, ...] = ()
    translations: Mapping[str, Mapping[str, str]] = _NOTHING

    def note_in(self, language: str) -> str | None:
        """What to know before calling, in `language` where that is there, else in English."""
        return self._in(language, "note", self.note)

    def text_in(self, language: str) -> str | None:
        """The way for who cannot hear or speak, in `language` where that is there, else in English."""
        return self._in(language, "text", self.text)

    def _in(self, language: str, key: str, english: str | None) -> str | None:
        if not english:
            # A translation of nothing is damage; the numbers were checked against the English words only.
            return None
        translated = self.translations.get(language, {}).get(key, "")
        return translated if translated.strip() else english


class HelpContact(NamedTuple):
    """One way to reach a line, as it is written in its entry (the fields of `model.Contact`).

    `here` is a full number as it is dialled in the country of the line (None: it is a number of another country),
    `international` the same with the country's code.
    """

    how: str
    value: str
    label: str | None = None
    hours: str | None = None
    cost: str | None = None
    keyword: str | None = None
    here: str | None = None
    international: str | None = None


class HelpLine(NamedTuple):
    """One crisis line or finder; `summaries` and `notes` are by language and always have "en" where there are any."""

    id: str
    title: str
    summaries: Mapping[str, str]
    contacts: tuple[HelpContact, ...]
    hours: str | None
    timezone: str | None
    languages: tuple[str, ...]
    for_whom: tuple[str, ...]
    reach: str | None
    notes: Mapping[str, str]
    inside_country: bool
    checked_on: str
    evidence: str
    #: The title of the pack that it comes from; empty for the app's own.
    pack: str = ""
    #: Whether one person alone checked that pack.
    one_person: bool = False
    review_by: str | None = None

    def overdue(self, today: date) -> bool:
        """Whether the day by which somebody was to look at it again has passed."""
        return self.review_by is not None and self.review_by < today.isoformat()

    def summary(self, language: str) -> str:
        """What it is, in `language` where that is there, else in English."""
        return self.summaries.get(language) or self.summaries.get("en", "")

    def note(self, language: str) -> str | None:
        """What to know before calling, in `language` where that is there, else in English."""
        return self.notes.get(language) or self.notes.get("en")


class HelpSheet(NamedTuple):
    """What help now shows for one country: numbers, lines in order, those for young people, where to find more."""

    country: str | None
    emergency: EmergencyNumbers
    lines: tuple[HelpLine, ...]
    young: tuple[HelpLine, ...]
    finders: tuple[HelpLine, ...]


_NO_RECORD = EmergencyNumbers(candidates=("112",), uncertain=True, note=LAST_RESORT)


class HelpNow:
    """The help-now file as it was read; `whole` is false when it was missing or damaged."""

    def __init__(self, document: Mapping[str, Any], *, whole: bool) -> None:
        self._emergency = _mapping(document.get("emergency"))
        self._lines = _mapping(document.get("lines"))
        self._young = _mapping(document.get("young"))
        self._finders = document.get("finders")
        self.whole = whole

    def countries(self) -> tuple[str, ...]:
        """The codes of every country with a number or a line."""
        return tuple(sorted({*self._emergency, *self._lines, *self._young}))

    def for_country(self, country: str | None) -> HelpSheet:
        """What to show for `country` (ISO 3166-1 alpha-2); never raises, and always says whom to call."""
        code = (country or "").upper() or None
        lines, young = _lines(self._lines.get(code or "")), _lines(self._young.get(code or ""))
        return HelpSheet(code, self._numbers(code), lines, young, _lines(self._finders))

    def _numbers(self, code: str | None) -> EmergencyNumbers:
        record = self._emergency.get(code or "")
        if not isinstance(record, dict):
            return _NO_RECORD
        numbers = EmergencyNumbers(
            general=_text(record.get("general")),
            ambulance=_text(record.get("ambulance")),
            police=_text(record.get("police")),
            text=_text(record.get("text")),
            candidates=_texts(record.get("candidates")),
            # Only what is plainly said to be certain is shown as the country's own.
            uncertain=record.get("uncertain") is not False,
            sources_differ=record.get("sources_differ") is True,
            on=_text(record.get("on")) or "unknown",
            note=_text(record.get("note")),
            sources=_texts(record.get("sources")),
            translations={code: _words(words) for code, words in _mapping(record.get("translations")).items()},
        )
        if numbers.uncertain and not numbers.candidates:
            return _NO_RECORD
        if not numbers.uncertain and not (numbers.general or numbers.ambulance or numbers.police):
            return _NO_RECORD
        return numbers


def read(path: Path) -> HelpNow:
    """What `path` holds; a missing or damaged file gives the last resort, since help must open. Never raises."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return HelpNow({}, whole=False)
    if not isinstance(document, dict):
        return HelpNow({}, whole=False)
    whole = all(isinstance(document.get(key), kind) for key, kind in _SHAPE.items())
    return HelpNow(document, whole=whole)


def choose(shipped: Path, own: Path) -> Path:
    """The reader's own help-now file, if it is whole and was made with exactly this shipped one; else `shipped`.

    Never raises: where anything is missing, damaged or of another version of the app, help opens with what ships.
    """
    try:
        seal = json.loads(seal_of(own).read_text(encoding="utf-8"))
        fits = seal["form"] == FORM and seal["shipped"] == _digest(shipped) and seal["own"] == _digest(own)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return shipped
    return own if fits else shipped


def seal_of(own: Path) -> Path:
    """Where it stands what an own help-now file was made with."""
    return own.with_name(own.name + ".seal")


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


_OF_A_WAY = ("label", "hours", "cost", "keyword", "here", "international")
_SHAPE = {"emergency": dict, "lines": dict, "young": dict, "finders": list}


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _day(value: object) -> str | None:
    """A day as entries write it; a damaged one says nothing."""
    try:
        return date.fromisoformat(value).isoformat() if isinstance(value, str) else None
    except ValueError:
        return None


def _texts(value: object) -> tuple[str, ...]:
    return tuple(text for text in value if isinstance(text, str)) if isinstance(value, list) else ()


def _words(value: object) -> Mapping[str, str]:
    if not isinstance(value, dict):
        return {}
    return {key: text for key, text in value.items() if isinstance(text, str)}


def _lines(rows: object) -> tuple[HelpLine, ...]:
    """Every row that names somebody and a way to reach them; a damaged row never hides the others."""
    found = (_line(row) for row in rows if isinstance(row, dict)) if isinstance(rows, list) else ()
    return tuple(line for line in found if line.title and line.contacts)


def _line(row: Mapping[str, object]) -> HelpLine:
    contacts = row.get("contacts")
    return HelpLine(
        id=_text(row.get("id")) or "",
        title=_text(row.get("title")) or "",
        pack=_text(row.get("pack")) or "",
        one_person=row.get("one_person") is True,
        summaries=_words(row.get("summaries")),
        contacts=tuple(
            HelpContact(how, value, *(_text(way.get(key)) for key in _OF_A_WAY))
            for way in (contacts if isinstance(contacts, list) else ())
            if isinstance(way, dict) and (how := _text(way.get("how"))) and (value := _text(way.get("value")))
        ),
        hours=_text(row.get("hours")),
        timezone=_text(row.get("timezone")),
        languages=_texts(row.get("languages")),
        for_whom=_texts(row.get("for")),
        reach=_text(row.get("reach")),
        notes=_words(row.get("notes")),
        inside_country=row.get("inside_country") is True,
        checked_on=_text(row.get("checked_on")) or "unknown",
        evidence=_text(row.get("evidence")) or "",
        review_by=_day(row.get("review_by")),
    )
