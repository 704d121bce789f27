"""The mapping file: what the columns of somebody's lists mean, read, written and suggested."""

import re
import tomllib
from collections.abc import Iterable, Sequence
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass, field
from pathlib import Path

from bereave.directory.tables.shapes import (
    CONTACT_PARTS,
    FIELDS,
    LISTS,
    SOURCE_PARTS,
    Cell,
    Join,
    Rows,
    TableMapping,
)
from bereave.failures import QT_TRANSLATE_NOOP, NotNow, NotUnderstood

_LARGEST = 1_000_000
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_OWN = Path(__file__).with_name("own.toml")
_CELL_KEYS = {"column", "columns", "text", "join", "split", "pattern", "prefix", "values"}
_TABLE_KEYS = {"file", "id", "constants", "fields", "contact", "source", "join", "translations", "identifiers"}


@dataclass(frozen=True)
class Mapping:
    """What the columns of one or several files mean; `name` stands for whoever made the list."""

    name: str
    tables: tuple[TableMapping, ...] = ()
    constants: AnyMapping[str, tuple[str, ...]] = field(default_factory=dict)
    encoding: str = ""
    delimiter: str = ""
    #: Whether values are put right (numbers, addresses, HTML); our own files are taken as they are.
    clean: bool = True

    @staticmethod
    def load(path: Path) -> "Mapping":
        """The mapping in a TOML file. Raises NotUnderstood (which line or key, and what may stand there) or NotNow."""
        try:
            with path.open("rb") as file:
                raw = file.read(_LARGEST)
        except OSError as why:
            raise NotNow(
                QT_TRANSLATE_NOOP("Failure", "The file {file} could not be opened: {why}."), file=path, why=why.strerror
            ) from why
        try:
            # A larger file is cut here, and then no TOML any more.
            return Mapping.parse(raw.decode("utf-8-sig"))
        except (ValueError, RecursionError) as why:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP("Failure", "The mapping {file} could not be understood: {why}."), file=path, why=why
            ) from why

    @staticmethod
    def parse(text: str) -> "Mapping":
        """The mapping in `text`. Raises ValueError with the key and what may stand there."""
        return _mapping(tomllib.loads(text))

    @staticmethod
    def own() -> "Mapping":
        """The mapping for the table that `bereave resources export --format csv` writes."""
        return Mapping.load(_OWN)

    def text(self) -> str:
        """The mapping as a TOML file; `parse` reads it back."""
        from bereave.directory.tables.mapping_text import text_of_mapping

        return text_of_mapping(self)


def suggest(paths: Sequence[Path]) -> Mapping:
    """A first mapping for `paths`, guessed from the names of their columns; somebody should look at it."""
    from bereave.directory.tables.suggesting import suggest as guess

    return guess(paths)


def columns(path: Path) -> tuple[str, ...]:
    """The names of the columns of a CSV file. Raises NotUnderstood when it is none."""
    from bereave.directory.tables.suggesting import read_some

    return read_some(path, 0)[0]


def sample(path: Path, n: int) -> list[dict[str, str]]:
    """The first `n` rows of a CSV file, by column. Raises NotUnderstood when it is none."""
    from bereave.directory.tables.suggesting import read_some

    return read_some(path, n)[1]


def _mapping(document: AnyMapping[str, object]) -> Mapping:
    _only(document, {"name", "constants", "encoding", "delimiter", "clean", "table"}, "")
    name = _text(document.get("name", ""), "name")
    if not _NAME.fullmatch(name):
        raise ValueError("name must be small letters, digits and hyphens; it stands for whoever made the list")
    encoding = _text(document.get("encoding", ""), "encoding")
    try:
        # Some codecs of Python's are made for other things than files.
        b"a".decode(encoding or "utf-8", "replace")
    except (LookupError, UnicodeError) as why:
        raise ValueError(f"the encoding {encoding} is not known; leave it out, or write utf-8 or latin-1") from why
    delimiter = _text(document.get("delimiter", ""), "delimiter")
    if len(delimiter) > 1:
        raise ValueError("delimiter must be one letter, such as ;")
    tables = tuple(_table(row, f"table {at}") for at, row in enumerate(_rows(document.get("table", []), "table"), 1))
    if len(tables) > 1 and not all(table.file for table in tables):
        raise ValueError("with several tables each needs a file")
    constants = _constants(document.get("constants", {}), "constants")
    return Mapping(name, tables, constants, encoding, delimiter, document.get("clean", True) is not False)


def _table(row: AnyMapping[str, object], place: str) -> TableMapping:
    _only(row, _TABLE_KEYS, place)
    fields = {
        name: _cell(cell, f"{place}, fields, {name}") for name, cell in _map(row.get("fields", {}), place).items()
    }
    if strange := next((name for name in fields if name not in FIELDS), ""):
        raise ValueError(f"{place}: {strange} is no field; the fields are {', '.join(FIELDS)}")
    if "title" not in fields:
        raise ValueError(f"{place}: fields needs a title")
    joins = []
    for at, join in enumerate(_rows(row.get("join", []), f"{place}, join"), 1):
        here = f"{place}, join {at}"
        _only(join, {"file", "column", "key", "prefix"}, here)
        needed = {key: _text(join.get(key, ""), f"{here}, {key}") for key in ("file", "column", "key", "prefix")}
        if not all(needed.values()):
            raise ValueError(f"{here} needs file, column, key and prefix")
        joins.append(Join(**needed))
    return TableMapping(
        _text(row.get("file", ""), f"{place}, file"),
        _text(row.get("id", ""), f"{place}, id"),
        _constants(row.get("constants", {}), f"{place}, constants"),
        fields,
        _parts(row.get("contact", []), CONTACT_PARTS, ("how", "value"), f"{place}, contact"),
        _parts(row.get("source", []), SOURCE_PARTS, (), f"{place}, source"),
        tuple(joins),
        _text(row.get("translations", ""), f"{place}, translations"),
        _text(row.get("identifiers", ""), f"{place}, identifiers"),
    )


def _parts(value: object, known: Sequence[str], needed: Iterable[str], place: str) -> tuple[Rows, ...]:
    found = []
    for at, row in enumerate(_rows(value, place), 1):
        here = f"{place} {at}"
        _only(row, {*known, "repeat"}, here)
        repeat = row.get("repeat", 1)
        if not isinstance(repeat, int) or not 1 <= repeat <= 200:
            raise ValueError(f"{here}, repeat must be a number from 1 to 200")
        # `how` is one of our own words unless a table says that it stands in a column.
        cells = {
            name: Cell(text=cell) if name == "how" and isinstance(cell, str) else _cell(cell, f"{here}, {name}")
            for name, cell in row.items()
            if name != "repeat"
        }
        if missing := next((name for name in needed if name not in cells), ""):
            raise ValueError(f"{here} needs {missing}")
        found.append(Rows(cells, repeat))
    return tuple(found)


def _cell(value: object, place: str) -> Cell:
    """A cell is the name of a column, a list of such names, or a table with more."""
    if isinstance(value, str):
        return Cell((value,))
    if isinstance(value, list):
        return Cell(tuple(_text(name, place) for name in value))
    row = _map(value, place)
    _only(row, _CELL_KEYS, place)
    names = row.get("columns", row.get("column", []))
    pattern = _text(row.get("pattern", ""), f"{place}, pattern")
    try:
        re.compile(pattern)
    except re.error as why:
        raise ValueError(f"{place}, pattern is no regular expression: {why}") from why
    return Cell(
        (names,) if isinstance(names, str) else tuple(_text(name, place) for name in _list(names, place)),
        _text(row.get("text", ""), f"{place}, text"),
        _text(row.get("join", "\n\n"), f"{place}, join"),
        _text(row.get("split", ""), f"{place}, split"),
        pattern,
        _text(row.get("prefix", ""), f"{place}, prefix"),
        tuple((old, _text(new, place)) for old, new in _map(row.get("values", {}), f"{place}, values").items()),
    )


def _constants(value: object, place: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name, text in _map(value, place).items():
        if name not in FIELDS:
            raise ValueError(f"{place}: {name} is no field; the fields are {', '.join(FIELDS)}")
        if isinstance(text, list) and name not in LISTS:
            raise ValueError(f"{place}: {name} is one text, no list")
        found[name] = (text,) if isinstance(text, str) else tuple(_text(one, place) for one in _list(text, place))
    return found


def _only(row: AnyMapping[str, object], known: Iterable[str], place: str) -> None:
    if strange := next((key for key in row if key not in known), ""):
        raise ValueError(
            f"{f'{place}: ' if place else ''}{strange} is not known here; known are {', '.join(sorted(known))}"
        )


def _text(value: object, place: str) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{place} must be a text in quotation marks")  # noqa: TRY004 - one kind for the whole file
    return value


def _list(value: object, place: str) -> list[object]:
    if not isinstance(value, list):
        raise ValueError(f"{place} must be a list of texts")  # noqa: TRY004 - one kind for the whole file
    return value


def _map(value: object, place: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise ValueError(f"{place} must be a table")  # noqa: TRY004 - one kind for the whole file
    return value


def _rows(value: object, place: str) -> list[dict[str, object]]:
    return [_map(row, place) for row in _list(value, place)]
