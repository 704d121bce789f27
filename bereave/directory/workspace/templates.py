"""Where a new entry begins: one empty entry a kind, with words that help to fill it in."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bereave.directory.model import Check, Contact, Entry
from bereave.failures import QT_TRANSLATE_NOOP, NotNow, NotUnderstood


@dataclass(frozen=True)
class Template:
    """One kind of entry to begin with: its name, a sentence about it, the entry, and a hint for each field."""

    name: str
    title: str
    about: str
    entry: Entry
    hints: Mapping[str, str] = field(default_factory=dict)


def load_templates(folder: Path, language: str = "en") -> tuple[Template, ...]:
    """The templates in `language`, or in English where there are none. Raises NotNow or NotUnderstood."""
    place = folder / language if (folder / language).is_dir() else folder / "en"
    found = []
    try:
        for path in sorted(place.glob("*.toml")):
            document = tomllib.loads(path.read_text(encoding="utf-8"))
            found.append((int(document["order"]), _template(path.stem, document, language)))
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be opened: {why}."), file=path, why=why.strerror
        ) from why
    except (ValueError, KeyError, TypeError) as why:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The file {file} is not as it must be: {why}."), file=path, why=why
        ) from why
    return tuple(template for _, template in sorted(found, key=lambda one: one[0]))


def _template(name: str, document: Mapping[str, object], language: str) -> Template:
    given = document.get("entry", {})
    hints = document.get("hints", {})
    if not isinstance(given, Mapping) or not isinstance(hints, Mapping):
        raise TypeError("entry and hints must be tables")
    type_ = "article" if given["kind"] == "article" else "service"
    entry = Entry(
        id="",
        type=type_,
        title="",
        kind=str(given["kind"]),
        country=str(given.get("country", "")),
        language=language,
        summary="",
        path=Path(),
        languages=(language,) if type_ == "article" else (),
        contacts=tuple(Contact(str(how), "") for how in given.get("ways", ())),
        reach=str(given["reach"]) if given.get("reach") else None,
        section=str(given["section"]) if given.get("section") else None,
        checked=Check(evidence=str(given.get("evidence", ""))),
        body=str(given.get("body", "")).strip(),
    )
    words = {str(place): str(hint) for place, hint in hints.items()}
    return Template(name, str(document["title"]), str(document["about"]), entry, words)
