"""What is not in the directory because something about it is in doubt: a list for curators, never for readers."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bereave.directory.model import Contact, Directory
from bereave.directory.workspace.templates import Template
from bereave.failures import QT_TRANSLATE_NOOP, NotNow, NotUnderstood

PLACE = "to-confirm/list.json"
#: The kind of what is no service: a country's emergency numbers, which stand in a file of their own.
EMERGENCY = "emergency"
#: What can be in doubt, in the order in which it weighs.
DOUBTS = (
    "numbers-differ",
    "number-unseen",
    "lists-only",
    "one-page",
    "may-have-ended",
    "mixed-up",
    "hours-differ",
    "address-doubtful",
    "rules-change",
    "old",
    "emergency-differs",
    "emergency-one-source",
)


@dataclass(frozen=True)
class ToConfirm:
    """One thing to confirm: who it is, where to look, and what is in doubt. It has no number, on purpose.

    `web` is its own page where one is known; `pages` are all pages to look at, `sources` what has no address.
    """

    id: str
    name: str
    country: str
    kind: str
    languages: tuple[str, ...] = ()
    web: str | None = None
    pages: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def read_to_confirm(resources: Path) -> tuple[ToConfirm, ...]:
    """Everything to confirm, by country and name; nothing where there is no list. Raises NotNow or NotUnderstood."""
    path = resources / PLACE
    if not path.is_file():
        return ()
    document = _document(path)
    try:
        services = [_service(row) for row in document["services"]]
        emergency = document["emergency"]
        numbers = _document(resources / emergency["file"])["numbers"]
        found = [_emergency(code, row) for code, row in numbers.items() if row["agreement"] in emergency["agreement"]]
    except (KeyError, TypeError, ValueError) as why:
        raise _not_as_it_must_be(path, why) from why
    return tuple(sorted([*services, *found], key=lambda one: (one.country, one.kind == EMERGENCY, one.name.casefold())))


def still_open(everything: Iterable[ToConfirm], directory: Directory) -> tuple[ToConfirm, ...]:
    """Those that nobody made an entry of yet: none of that name and country stands in `directory`."""
    there = {(entry.country, entry.title.casefold()) for entry in directory.entries.values()}
    return tuple(one for one in everything if (one.country, one.name.casefold()) not in there)


def begin_with(one: ToConfirm, templates: Sequence[Template], hint: str) -> Template | None:
    """A new entry of `one` to begin with; `hint` is said beside its ways of contact. None for emergency numbers.

    What is known of it is filled in, but no number, no evidence and no source: a curator writes those down.
    """
    if one.kind == EMERGENCY or not templates:
        return None
    fits = next((made for made in templates if made.entry.kind == one.kind), None)
    made = fits or next((made for made in templates if made.entry.kind == "practical"), templates[0])
    ways = tuple(replace(way, value=one.web or "") if way.how == "web" else way for way in made.entry.contacts)
    if one.web and not any(way.how == "web" for way in ways):
        ways = (*ways, Contact("web", one.web))
    entry = replace(
        made.entry,
        title=one.name,
        kind=one.kind,
        country=one.country,
        languages=one.languages or made.entry.languages,
        contacts=ways,
    )
    return replace(made, entry=entry, hints={**made.hints, "contact": hint})


def _service(row: Mapping[str, object]) -> ToConfirm:
    web = row.get("web")
    return ToConfirm(
        id=str(row["id"]),
        name=str(row["name"]),
        country=str(row["country"]),
        kind=str(row["kind"]),
        languages=_words(row["languages"]),
        web=web if isinstance(web, str) else None,
        pages=_words(row["pages"]),
        doubts=_words(row["doubts"]),
    )


def _emergency(code: str, row: Mapping[str, object]) -> ToConfirm:
    doubt = "emergency-differs" if row["agreement"] == "conflict" else "emergency-one-source"
    return ToConfirm(f"{EMERGENCY}-{code}", "", code, EMERGENCY, sources=_words(row["sources"]), doubts=(doubt,))


def _words(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError("a list of words is missing")
    return tuple(str(word) for word in value)


def _document(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be opened: {why}."), file=path, why=why.strerror
        ) from why
    except ValueError as why:
        raise _not_as_it_must_be(path, why) from why
    if not isinstance(found, dict):
        raise _not_as_it_must_be(path, "it must be an object")
    return found


def _not_as_it_must_be(path: Path, why: object) -> NotUnderstood:
    return NotUnderstood(
        QT_TRANSLATE_NOOP("Failure", "The file {file} is not as it must be: {why}."), file=path, why=why
    )
