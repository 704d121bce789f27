"""Writes a mapping as a TOML file that people can go on with."""

import json
from collections.abc import Iterator
from collections.abc import Mapping as AnyMapping

from bereave.directory.tables.mapping import Mapping
from bereave.directory.tables.shapes import LISTS, Cell, Rows, TableMapping


def text_of_mapping(mapping: Mapping) -> str:
    """The whole file for `mapping`."""
    return "\n".join(_lines(mapping)) + "\n"


def _lines(mapping: Mapping) -> Iterator[str]:
    yield f"name = {_quoted(mapping.name)}"
    if mapping.encoding:
        yield f"encoding = {_quoted(mapping.encoding)}"
    if mapping.delimiter:
        yield f"delimiter = {_quoted(mapping.delimiter)}"
    if not mapping.clean:
        yield "clean = false"
    yield from _constants("constants", mapping.constants)
    for table in mapping.tables:
        yield from _table(table)


def _table(table: TableMapping) -> Iterator[str]:
    yield ""
    yield "[[table]]"
    for name, text in (
        ("file", table.file),
        ("id", table.id),
        ("translations", table.translations),
        ("identifiers", table.identifiers),
    ):
        if text:
            yield f"{name} = {_quoted(text)}"
    yield from _constants("table.constants", table.constants)
    yield ""
    yield "[table.fields]"
    yield from (f"{name} = {_cell(cell)}" for name, cell in table.fields.items())
    for kind, rows in (("contact", table.contacts), ("source", table.sources)):
        for row in rows:
            yield from _row(kind, row)
    for join in table.joins:
        yield from ("", "[[table.join]]")
        yield from (f"{key} = {_quoted(getattr(join, key))}" for key in ("file", "column", "key", "prefix"))


def _row(kind: str, row: Rows) -> Iterator[str]:
    yield ""
    yield f"[[table.{kind}]]"
    if row.repeat > 1:
        yield f"repeat = {row.repeat}"
    for name, cell in row.cells.items():
        # A plain text means one of our own words there, and a column everywhere else.
        yield f"{name} = {_how(cell) if name == 'how' else _cell(cell)}"


def _how(cell: Cell) -> str:
    plain = _cell(cell)
    if cell.text:
        return _quoted(cell.text)
    return plain if plain.startswith("{") else f"{{column = {plain}}}"


def _constants(heading: str, constants: AnyMapping[str, tuple[str, ...]]) -> Iterator[str]:
    if constants:
        yield ""
        yield f"[{heading}]"
    for name, values in constants.items():
        yield f"{name} = {_list(values) if name in LISTS else _quoted(values[0])}"


def _cell(cell: Cell) -> str:
    plain = Cell(cell.columns)
    if cell == plain and cell.columns:
        return _quoted(cell.columns[0]) if len(cell.columns) == 1 else _list(cell.columns)
    parts = []
    if len(cell.columns) == 1:
        parts.append(f"column = {_quoted(cell.columns[0])}")
    elif cell.columns:
        parts.append(f"columns = {_list(cell.columns)}")
    for name in ("text", "join", "split", "pattern", "prefix"):
        value = getattr(cell, name)
        if value != getattr(plain, name):
            parts.append(f"{name} = {_quoted(value)}")
    if cell.values:
        pairs = ", ".join(f"{_quoted(old)} = {_quoted(new)}" for old, new in cell.values)
        parts.append(f"values = {{{pairs}}}")
    return f"{{{', '.join(parts)}}}"


def _list(values: tuple[str, ...]) -> str:
    return f"[{', '.join(_quoted(value) for value in values)}]"


def _quoted(text: str) -> str:
    # A JSON string is a TOML string, but for one letter that TOML wants escaped.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")
