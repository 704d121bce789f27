"""Makes the help-now file out of the entries and the emergency numbers."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from bereave.directory.layers import read_folder
from bereave.directory.model import AT_ONCE, EVERYWHERE, NUMBERED, Contact, Entry, Origin, rank
from bereave.directory.numbers import written
from bereave.failures import QT_TRANSLATE_NOOP, NotNow, NotUnderstood

#: The derived file inside `resources/`, and what it is made from beside the services.
DERIVED = "help-now.json"
EMERGENCY = "emergency.json"
# The agreements whose numbers are shown as the country's; the others are shown as candidates only.
_SHOWN = {"two-and-page", "two-datasets"}
_SPOKEN = {"phone"}
# One source contradicts nobody, but nobody confirms it either.
_SINGLE = "one"
_NO_PACKS: Mapping[str, Origin] = MappingProxyType({})
_DIRECT = AT_ONCE | {"email", "web"}


def derive(
    entries: Iterable[Entry], emergency: Mapping[str, Any], origins: Mapping[str, Origin] = _NO_PACKS
) -> dict[str, Any]:
    """The help-now document: numbers; crisis lines, and lines for young people, by country and in order; finders.

    `emergency` is what `emergency.json` holds; `origins` says by id what comes from a pack: that is told, and stands
    below the app's own of the same reach. Raises NotUnderstood when `emergency` is not of its form.
    """
    numbers = emergency.get("numbers")
    if not isinstance(numbers, dict) or not all(isinstance(record, dict) for record in numbers.values()):
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The emergency numbers in {file} are not in the form that is needed."),
            file=EMERGENCY,
        )
    open_ones = [entry for entry in entries if entry.type == "service" and entry.status == "active"]

    def place(entry: Entry) -> tuple[int, bool, bool, int, str]:
        return _order(entry, packed=entry.id in origins)

    lines = sorted((e for e in open_ones if e.kind == "crisis-line" and e.contacts), key=place)
    finders = sorted(
        (e for e in open_ones if e.kind == "finder" and e.country == EVERYWHERE),
        key=lambda e: (e.id in origins, *rank(e)),
    )
    young = sorted((e for e in open_ones if e.kind == "young-people" and _answers_at_once(e)), key=place)
    return {
        "about": "Made from services/ and emergency.json by `bereave resources help-now --write`; change those.",
        "emergency": {country: _emergency(record) for country, record in sorted(numbers.items())},
        "lines": _by_country(lines, origins),
        "young": _by_country(young, origins),
        "finders": [_line(entry, origins) for entry in finders],
    }


def _answers_at_once(entry: Entry) -> bool:
    return any(way.how in AT_ONCE for way in entry.contacts)


def _by_country(entries: Iterable[Entry], origins: Mapping[str, Origin]) -> dict[str, list[dict[str, Any]]]:
    rows: dict[str, list[dict[str, Any]]] = {}
    for entry in entries:
        rows.setdefault(entry.country, []).append(_line(entry, origins))
    return dict(sorted(rows.items()))


def _order(entry: Entry, *, packed: bool) -> tuple[int, bool, bool, int, str]:
    reach, evidence, title = rank(entry)
    # Within one reach the app's own first; among those a voice, then chat and text.
    return reach, packed, not any(way.how in _SPOKEN for way in entry.contacts), evidence, title


def _line(entry: Entry, origins: Mapping[str, Origin]) -> dict[str, Any]:
    origin = origins.get(entry.id)
    translations = entry.translations or {}
    # Under "en" stands what is shown where there is no translation, whatever it is written in.
    summaries = {"en": entry.summary, entry.language: entry.summary}
    notes = {"en": entry.note, entry.language: entry.note} if entry.note else {}
    for language, words in sorted(translations.items()):
        if "summary" in words:
            summaries[language] = words["summary"]
        if "note" in words and entry.note:
            notes[language] = words["note"]
    ways = sorted((way for way in entry.contacts if way.how in _DIRECT), key=lambda way: way.how == "web")
    return {
        "id": entry.id,
        "title": entry.title,
        **({"pack": origin.title, "one_person": origin.one_person} if origin is not None else {}),
        "summaries": summaries,
        "contacts": [_contact(way, entry.country) for way in ways],
        "hours": entry.opening_hours,
        "timezone": entry.timezone,
        "languages": list(entry.languages),
        "for": list(entry.for_whom),
        "reach": entry.reach,
        "notes": notes,
        "inside_country": entry.inside_country,
        "checked_on": entry.checked.on,
        "evidence": entry.checked.evidence,
        "review_by": entry.review_by,
    }


def _contact(way: Contact, country: str) -> dict[str, str]:
    fields = {key: getattr(way, key) for key in ("how", "value", "label", "hours", "cost", "keyword")}
    # Worked out here, since help now must open at once: the library that knows the countries' plans is slow to load.
    if (found := written(way.value, way.label or "")) is not None and way.how in NUMBERED:
        # A line may have its number in another country, or be for all: dialled there it would ring at a stranger's.
        at_home = {"here": found.here} if country in found.countries else {}
        fields |= {**at_home, "international": found.abroad}
    return {key: value for key, value in fields.items() if value}


def _emergency(record: Mapping[str, Any]) -> dict[str, Any]:
    shown = record.get("agreement") in _SHOWN
    kept = {key for key in ("note", "text") if record.get(key) and (shown or key != "text")}
    numbers = {
        "general": record.get("general") if shown else None,
        "ambulance": record.get("ambulance") if shown else None,
        "police": record.get("police") if shown else None,
        "text": record.get("text") if shown else None,
        "candidates": [] if shown else list(record.get("candidates") or []),
        "sources_differ": not shown and record.get("agreement") != _SINGLE,
        "uncertain": not shown,
        "on": record.get("on") or "unknown",
        "note": record.get("note"),
        "sources": list(record.get("sources") or []),
    }
    translations = _translations(record.get("translations"), kept)
    return {**numbers, "translations": translations} if translations else numbers


def _translations(given: object, kept: set[str]) -> dict[str, dict[str, str]]:
    """What of `given` stands for an English remark in `kept`; the check of the resources minds the rest."""
    languages = given if isinstance(given, dict) else {}
    found = {
        language: {key: words[key] for key in sorted(kept) if isinstance(words.get(key), str)}
        for language, words in sorted(languages.items())
        if isinstance(words, dict)
    }
    return {language: words for language, words in found.items() if words}


def as_text(document: Mapping[str, Any]) -> str:
    """The document as the file has it: the same entries always give the same bytes."""
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def from_resources(resources: Path) -> str:
    """What the help-now file of `resources` must be. Raises NotNow or NotUnderstood when its sources cannot be read."""
    path = resources / EMERGENCY
    try:
        emergency = json.loads(path.read_text(encoding="utf-8"))
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be opened: {why}."), file=path, why=why.strerror
        ) from why
    except ValueError as why:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The file {file} is not the JSON that is needed: {why}."), file=path, why=why
        ) from why
    entries = read_folder(resources / "services").entries.values()
    return as_text(derive(entries, emergency if isinstance(emergency, dict) else {}))
