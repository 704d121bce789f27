"""What both kinds of import share when they make an entry of somebody's words."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from bereave.directory import model
from bereave.directory.countries import known_country, known_language
from bereave.directory.model import Contact, Entry
from bereave.directory.tables import cleaning

LONGEST_SUMMARY = 160
_SENTENCE = re.compile(r"(?<=[.!?。])\s+")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_MAY_BE_MISSING = (
    "opening_hours", "timezone", "reach", "note", "instead", "organisation", "owner", "identifiers", "review_by",
    "section", "content_note", "translation_of", "translations",
)  # fmt: skip
_DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?|unknown")


def in_short(text: str, otherwise: str) -> str:
    """The first sentences of `text` as far as they can be read at a glance; `otherwise` where there are none."""
    words = " ".join(text.split()) or " ".join(otherwise.split())
    if len(words) <= LONGEST_SUMMARY:
        return words
    short = ""
    for sentence in _SENTENCE.split(words):
        longer = f"{short} {sentence}".strip()
        if len(longer) > LONGEST_SUMMARY:
            break
        short = longer
    return short or words[: LONGEST_SUMMARY - 1].rpartition(" ")[0].rstrip(",;:") + "…"


def ways_of(how: str, value: str, label: str | None = None, **more: str | None) -> list[Contact]:
    """The ways of contact in one value, clean: several where it holds several numbers, none where it is unusable."""
    words = cleaning.one_line(label or "")
    if how in model.NUMBERED:
        return [
            Contact(how, number, ", ".join(word for word in (words, besides) if word) or None, **more)
            for number, besides in cleaning.numbers(value)
        ]
    clean = {"email": cleaning.mail, "web": cleaning.web, "chat": cleaning.web}.get(how, cleaning.one_line)(value)
    return [Contact(how, clean, words or None, **more)] if clean else []


def distinct(contacts: list[Contact]) -> tuple[Contact, ...]:
    """`contacts` without those that lead to the same place as an earlier one."""
    kept: dict[tuple[str, str], Contact] = {}
    for way in contacts:
        kept.setdefault((way.how, re.sub(r"[\s().-]", "", way.value) if way.how == "phone" else way.value), way)
    return tuple(kept.values())


def unfit(entry: Entry) -> str:
    """Why `entry` cannot be kept as a file of ours; empty when it can."""
    return next(_unfit(entry), "")


def _unfit(entry: Entry) -> Iterator[str]:
    if entry.id and not (_ID.fullmatch(entry.id) and len(entry.id) <= 120):
        yield f"its id {entry.id!r} must be small letters, digits and hyphens"
    if not entry.title.strip():
        yield "it has no name"
    if not known_country(entry.country):
        yield f"{entry.country!r} is no country"
    for name, value, allowed in (
        ("kind", entry.kind, model.SERVICE_KINDS),
        ("status", entry.status, model.STATUSES),
        ("reach", entry.reach or model.REACHES[0], model.REACHES),
        ("evidence", entry.checked.evidence or model.EVIDENCES[0], model.EVIDENCES),
        *(("for", who, model.FOR_WHOM) for who in entry.for_whom),
        *(("way of contact", way.how, model.HOWS) for way in entry.contacts),
    ):
        if value not in allowed:
            yield f"its {name} is {value!r}; it must be one of {', '.join(allowed)}"
    for code in (entry.language, *entry.languages, *(entry.translations or {})):
        if not known_language(code):
            yield f"{code!r} is no language code"
    if not _DAY.fullmatch(entry.checked.on):
        yield f"it was checked on {entry.checked.on!r}; that is no year, month or day"


def without_empty(entry: Entry) -> Entry:
    """`entry` as reading its file gives it back: what is empty is not there."""
    empty: dict[str, Any] = {name: None for name in _MAY_BE_MISSING if not getattr(entry, name)}
    return replace(entry, body=entry.body.strip(), **empty)
