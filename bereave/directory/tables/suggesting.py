"""Guesses from the names of columns, and a few rows, what a list holds; somebody looks at it before it is used."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from bereave.directory.importing_records import slug
from bereave.directory.model import NUMBERED
from bereave.directory.tables import cleaning
from bereave.directory.tables.mapping import Mapping
from bereave.directory.tables.rows import table
from bereave.directory.tables.shapes import Cell, Rows, TableMapping
from bereave.directory.tables.sources import sources

# Field -> words that names of columns have for it, the surest first.
_WORDS: dict[str, tuple[str, ...]] = {
    "title": ("service name", "title", "name", "program name", "nom", "organisation name", "organization name"),
    "organisation": ("organisation", "organization", "provider", "agency", "organisme"),
    "summary": ("summary", "short description", "tagline"),
    "body": ("description", "details", "about", "information", "notes"),
    "country": ("country", "country code", "pays"),
    "languages": ("languages", "language", "langues", "langue"),
    "opening_hours": ("osm hours",),
    "status": ("status",),
    "tags": ("tags", "categories", "category", "topics", "keywords", "problem codes"),
    "checked_on": ("last verified", "verified", "checked", "checked on", "last checked", "last updated", "updated"),
}  # fmt: skip
_CONTACTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("phone", "", ("phone", "telephone", "tel", "phones", "phone number", "hotline", "helpline", "mobile")),
    ("phone", "toll-free", ("toll free", "tollfree", "freephone")),
    ("text", "", ("sms", "text", "text number", "sms number")),
    ("whatsapp", "", ("whatsapp", "whats app", "whatsapp number", "whats app number")),
    ("email", "", ("email", "e mail", "mail", "courriel")),
    ("web", "", ("website", "url", "web", "site", "homepage", "web site", "link")),
    ("chat", "", ("chat", "chat url", "live chat")),
    ("post", "address", ("address", "postal address", "street address", "location address", "adresse")),
)
_ID = ("id", "uuid", "identifier", "record id")
_LIST_SIGNS = (";", "|", ",")
_LOOKED_AT = 50


def read_some(path: Path, n: int) -> tuple[tuple[str, ...], list[dict[str, str]]]:
    """The columns of a CSV file and its first `n` rows. Raises NotUnderstood when it is none."""
    with sources(path) as files, files.open(files.names[0]) as file:
        found = table(file, files.called(files.names[0]))
        return found.columns, [row.cells for row in islice(found.rows(), n)]


def suggest(paths: Sequence[Path]) -> Mapping:
    """A first mapping for `paths`, with one table a file; what no column tells is left to the constants."""
    tables = tuple(_table(path) for path in paths)
    name = slug(paths[0].parent.name if len(paths) > 1 else paths[0].stem) or "list"
    return Mapping(name, tables, {"kind": ("practical",)})


def _table(path: Path) -> TableMapping:
    columns, rows = read_some(path, _LOOKED_AT)
    left = {column: _plain(column, path) for column in columns}
    fields: dict[str, Cell] = {}
    id_ = _take(left, _ID)
    contacts = []
    for how, label, words in _CONTACTS:
        while column := _take(left, words):
            contacts.append(_contact(how, label, column, rows))
    for field, words in _WORDS.items():
        if column := _take(left, words):
            cell = Cell((column,))
            fields[field] = replace(cell, split=_sign(column, rows)) if field in {"languages", "tags"} else cell
    if "title" not in fields:
        fields = {"title": fields.pop("organisation", Cell((columns[0],))), **fields}
    if "summary" not in fields and "body" in fields:
        fields["summary"] = fields["body"]
    return TableMapping(path.name, id_, {}, fields, tuple(contacts))


def _plain(column: str, path: Path) -> str:
    """The name as words, without what every column of the file begins with: service_name in services.csv is "name"."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", column)
    words = " ".join(re.sub(r"[^a-z]+", " ", words.casefold()).split())
    stem = path.stem.casefold().rstrip("s")
    return words.removeprefix(f"{stem} ") if stem else words


def _take(left: dict[str, str], words: Sequence[str]) -> str:
    for word in words:
        for column, plain in left.items():
            if plain == word:
                del left[column]
                return column
    return ""


def _sign(column: str, rows: list[dict[str, str]]) -> str:
    text = "".join(row[column] for row in rows)
    return next((sign for sign in _LIST_SIGNS if sign in text), "")


def _contact(how: str, label: str, column: str, rows: list[dict[str, str]]) -> Rows:
    cell = Cell((column,))
    if how in NUMBERED:
        values = [row[column] for row in rows if row[column].strip()]
        several = [value for value in values if cleaning.number(value) is None]
        sign = next((sign for sign in (",", ";", "/", "|") if any(sign in value for value in several)), "")
        labelled = any(re.search(r"[A-Za-z]+:\s*[+\d(]", value) for value in several)
        pattern = r"^(?:(?P<label>[^:\d]+):\s*)?(?P<value>.+)$" if labelled else ""
        cell = replace(cell, split=sign, pattern=pattern)
    cells = {"how": Cell(text=how), "value": cell}
    return Rows({**cells, "label": Cell(text=label)} if label else cells)
