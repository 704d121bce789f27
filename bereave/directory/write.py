"""Writes an entry as its file: the same entry always gives the same text, and reading it gives the same entry."""

import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath

from bereave.directory.model import Contact, Entry, Source
from bereave.failures import QT_TRANSLATE_NOOP, NotNow, NotUnderstood

# What YAML reads as itself without quotation marks, also in braces; everything else is quoted.
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_-]*|\d{4}-\d{2}-\d{2}|[A-Z][A-Za-z]+(?:/[A-Z][A-Za-z_]+)+")
# What may become part of a path.
_NAME = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")
_TAKEN = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
# To Windows these are devices, whatever ending they have; a file of such a name cannot be kept there.
DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{at}" for port in ("com", "lpt") for at in range(1, 10))})
# JSON leaves them as they are; to YAML some end a line and some may not stand in a file.
_UNSEEN = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def text_of(entry: Entry) -> str:
    """The whole file for `entry`: front matter in a fixed order, then the body."""
    fields = "".join(f"{line}\n" for line in _lines(entry))
    body = f"{entry.body.strip()}\n" if entry.body.strip() else ""
    return f"---\n{fields}---\n{body}"


def place_of(entry: Entry) -> PurePosixPath:
    """Where the entry lies below a folder of resources: services/GB/name.md or articles/en/name.md.

    Raises NotUnderstood when its id, country or language could lead out of that folder.
    """
    for name, value in (("id", entry.id), ("country", entry.country), ("language", entry.language)):
        if not _NAME.fullmatch(value):
            raise NotUnderstood(
                QT_TRANSLATE_NOOP(
                    "Failure", "The {name} {value} cannot name a file: letters, digits and hyphens only."
                ),
                name=name,
                value=value,
            )
    folder = f"services/{entry.country}" if entry.type == "service" else f"articles/{entry.language}"
    prefix = f"{(entry.country if entry.type == 'service' else entry.language).lower()}-"
    name = entry.id.removeprefix(prefix)
    return PurePosixPath(folder, f"{prefix if name.lower() in DEVICES else ''}{name}.md")


def write_text(path: Path, text: str) -> None:
    """Write `text` to `path` whole or not at all, making its folder. Raises NotNow without room or right."""
    draft = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as why:
        with suppress(OSError):
            draft.unlink()
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be written: {why}."),
            file=path,
            why=why.strerror or why,
        ) from why


def _lines(entry: Entry) -> Iterator[str]:
    service = entry.type == "service"
    yield f"id: {_scalar(entry.id)}"
    yield f"type: {entry.type}"
    yield f"title: {_quoted(entry.title)}"
    yield f"kind: {_scalar(entry.kind)}"
    yield f"country: {_scalar(entry.country)}"
    if not service or entry.language != "en":
        yield f"language: {_scalar(entry.language)}"
    yield f"languages: {_row(entry.languages)}"
    yield f"for: {_row(entry.for_whom)}"
    yield from _text("section", entry.section)
    yield from _text("organisation", entry.organisation)
    yield f"summary: {_quoted(entry.summary)}"
    if service:
        yield "contact:" if entry.contacts else "contact: []"
        yield from (f"  - {{{_pairs(_contact(way))}}}" for way in entry.contacts)
    for key, value in (
        ("opening_hours", entry.opening_hours),
        ("timezone", entry.timezone),
        ("reach", entry.reach),
        ("status", entry.status if service else None),
        ("instead", entry.instead),
        ("note", entry.note),
        ("inside_country", "true" if entry.inside_country else None),
        ("content_note", entry.content_note),
        ("translation_of", entry.translation_of),
        ("owner", entry.owner),
    ):
        yield from _text(key, value)
    if entry.identifiers:
        yield "identifiers:"
        yield from (f"  {_key(name)}: {_quoted(value)}" for name, value in sorted(entry.identifiers.items()))
    yield from _checked(entry)
    yield from _text("review_by", entry.review_by)
    if entry.tags:
        yield f"tags: {_row(entry.tags)}"
    if entry.allow:
        yield "allow:"
        rows = ({"rule": one.rule, "because": one.because} for one in entry.allow)
        yield from (f"  - {{{_pairs(row)}}}" for row in rows)
    yield from _translations(entry.translations or {})


def _checked(entry: Entry) -> Iterator[str]:
    check = entry.checked
    yield "checked:"
    yield f'  "on": {_quoted(check.on)}'
    yield from (f"  {line}" for line in _text("evidence", check.evidence))
    if check.by:
        yield f"  by: {_row(check.by)}"
    if check.sources:
        yield "  sources:"
        yield from (f"    - {{{_pairs(_source(source))}}}" for source in check.sources)


def _translations(translations: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    if translations:
        yield "translations:"
    for language in sorted(translations):
        yield f"  {_key(language)}:"
        yield from (f"    {_key(name)}: {_quoted(words)}" for name, words in translations[language].items())


def _contact(way: Contact) -> dict[str, str | None]:
    return {
        "how": way.how,
        "value": way.value,
        "label": way.label,
        "hours": way.hours,
        "cost": way.cost,
        "keyword": way.keyword,
    }


def _source(source: Source) -> dict[str, str | None]:
    return {"url": source.url, "name": source.name, "title": source.title, "on": source.on, "seen": source.seen}


def _pairs(row: Mapping[str, str | None]) -> str:
    # The first word of a way of contact needs no quotation marks; everything that people read has them.
    return ", ".join(
        f"{_key(name)}: {_scalar(value) if name == 'how' else _quoted(value)}" for name, value in row.items() if value
    )


def _text(key: str, value: str | None) -> Iterator[str]:
    if value:
        prose = key in {"note", "content_note", "organisation", "owner", "opening_hours"}
        yield f"{key}: {_quoted(value) if prose else _scalar(value)}"


def _row(values: Sequence[str]) -> str:
    return f"[{', '.join(_scalar(value) for value in values)}]"


def _key(name: str) -> str:
    # The key `on` would be true to other readers of YAML.
    return _scalar(name)


def _scalar(value: str) -> str:
    plain = _PLAIN.fullmatch(value) is not None and value.lower() not in _TAKEN
    return value if plain else "true" if value == "true" else _quoted(value)


def _quoted(value: str) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return _UNSEEN.sub(lambda sign: f"\\u{ord(sign.group()):04x}", text)
