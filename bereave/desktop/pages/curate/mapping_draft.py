"""A mapping while somebody makes it: what each column means, step by step; knows no window.

What a loaded file says and this page does not show (joins, repeated columns, replaced values) stays as it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from bereave.directory.importing_records import Record, nobody
from bereave.directory.model import HOWS, Entry
from bereave.directory.tables.mapping import Mapping, columns, sample, suggest
from bereave.directory.tables.reading import read
from bereave.directory.tables.shapes import FIELDS, LISTS, Cell, Rows, TableMapping
from bereave.directory.write import write_text
from bereave.failures import QT_TRANSLATE_NOOP, NotUnderstood

NOTHING, NUMBER, OTHER = "", "id-column", "other"
WAY = "way:"
#: What a column can be: nothing, what tells rows apart, a field, a way of contact.
TARGETS = (NOTHING, NUMBER, *(name for name in FIELDS if name != "id"), *(f"{WAY}{how}" for how in HOWS))
#: What can hold for every row.
CONSTANTS = ("kind", "country", "languages", "for", "reach")
_SAMPLES = 3
_MOST_COLUMNS = 150
_FIRST = 5
_LOOKED_AT = 500


@dataclass(frozen=True)
class TableDraft:
    """One file: its columns with a few values each, what they mean, and whether it holds entries at all."""

    path: Path
    columns: tuple[str, ...]
    samples: dict[str, tuple[str, ...]]
    table: TableMapping
    used: bool


@dataclass(frozen=True)
class Tried:
    """What the first rows came to: entries, refused rows with the reason, and whether there are more rows."""

    entries: tuple[Entry, ...]
    refused: tuple[tuple[str, str], ...]
    notices: tuple[str, ...]


@dataclass(frozen=True)
class MappingDraft:
    """Every change gives another draft."""

    path: Path
    mapping: Mapping
    tables: tuple[TableDraft, ...]

    def target(self, at: int, column: str) -> str:
        """What a column of table `at` means now: one of TARGETS, or OTHER for what only the file can say."""
        table = self.tables[at].table
        if table.id == column:
            return NUMBER
        for name, cell in table.fields.items():
            if column in cell.columns:
                return name
        for row in table.contacts:
            if column in row.cells["value"].columns:
                return f"{WAY}{row.cells['how'].text}" if row.cells["how"].text in HOWS else OTHER
        others = [cell for row in (*table.contacts, *table.sources) for cell in row.cells.values()]
        return OTHER if any(column in cell.columns for cell in others) else NOTHING

    def split(self, at: int, column: str) -> str:
        """What stands between several values of a column; empty for one value."""
        return next((cell.split for cell in self._cells(at) if column in cell.columns), "")

    def assign(self, at: int, column: str, target: str) -> "MappingDraft":
        """Let a column mean something else; what it meant before is taken away."""
        if target == self.target(at, column) or target == OTHER:
            return self
        table = _without(self.tables[at].table, column)
        if target == NUMBER:
            table = replace(table, id=column)
        elif target.startswith(WAY):
            row = Rows({"how": Cell(text=target.removeprefix(WAY)), "value": Cell((column,))})
            table = replace(table, contacts=(*table.contacts, row))
        elif target:
            before = table.fields.get(target, Cell())
            table = replace(table, fields={**table.fields, target: replace(before, columns=(*before.columns, column))})
        return self._having(at, table)

    def set_split(self, at: int, column: str, sign: str) -> "MappingDraft":
        """Say what stands between several values of a column."""

        def cut(cell: Cell) -> Cell:
            return replace(cell, split=sign) if column in cell.columns else cell

        table = self.tables[at].table
        fields = {name: cut(cell) for name, cell in table.fields.items()}
        contacts = tuple(
            replace(row, cells={name: cut(cell) if name == "value" else cell for name, cell in row.cells.items()})
            for row in table.contacts
        )
        return self._having(at, replace(table, fields=fields, contacts=contacts))

    def use(self, at: int, *, used: bool) -> "MappingDraft":
        """Whether the rows of table `at` are entries."""
        tables = tuple(replace(one, used=used) if n == at else one for n, one in enumerate(self.tables))
        return replace(self, tables=tables)

    def constant(self, name: str) -> str:
        """What holds for every row, lists with commas; empty for nothing."""
        return ", ".join(self.mapping.constants.get(name, ()))

    def set_constant(self, name: str, words: str) -> "MappingDraft":
        """Say what holds for every row; empty takes it away."""
        values = [one.strip() for one in words.split(",")] if name in LISTS else [words.strip()]
        known = {key: value for key, value in self.mapping.constants.items() if key != name}
        if found := tuple(one for one in values if one):
            known[name] = found
        return replace(self, mapping=replace(self.mapping, constants=known))

    def named(self, name: str) -> "MappingDraft":
        """Say whose list it is: small letters, digits and hyphens."""
        return replace(self, mapping=replace(self.mapping, name=name.strip()))

    def made(self) -> Mapping:
        """The mapping as its file would have it. Raises NotUnderstood with what is missing."""
        tables = tuple(_completed(one.table) for one in self.tables if one.used)
        if not tables:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP("Failure", "No file is chosen as one that holds entries. Choose at least one.")
            )
        try:
            return Mapping.parse(replace(self.mapping, tables=tables).text())
        except ValueError as why:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP("Failure", "The columns are not explained yet: {why}."), why=why
            ) from why

    def keep(self, file: Path) -> Path:
        """Write the mapping's file. Raises NotUnderstood when something is missing, NotNow when it cannot be."""
        write_text(file, self.made().text())
        return file

    def tried(self) -> Tried:
        """What the first rows would come to. Raises NotUnderstood when a file cannot be read so."""
        entries: list[Entry] = []
        refused: list[tuple[str, str]] = []
        notices: list[str] = []
        for record in islice(read(self.path, self.made(), nobody), _LOOKED_AT):
            if not isinstance(record, Record):
                notices.append(record.text)
            elif record.entry is None:
                refused.append((record.where, record.reason))
            else:
                entries.append(record.entry)
                notices += record.notices
            if len(entries) >= _FIRST and len(refused) >= _FIRST:
                break
        return Tried(tuple(entries[:_FIRST]), tuple(refused[:_FIRST]), tuple(notices[:_FIRST]))

    def _cells(self, at: int) -> list[Cell]:
        table = self.tables[at].table
        return [*table.fields.values(), *(row.cells["value"] for row in table.contacts)]

    def _having(self, at: int, table: TableMapping) -> "MappingDraft":
        tables = tuple(replace(one, table=table) if n == at else one for n, one in enumerate(self.tables))
        return replace(self, tables=tables)


def begin(path: Path, tables: Sequence[Path]) -> MappingDraft:
    """A first draft for the file, folder or zip `path`, guessed from its columns. Raises NotUnderstood or NotNow."""
    if not tables:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "There is no table in {folder}. Choose a folder with CSV files."), folder=path
        )
    guessed = suggest(tables)
    told = [_named(one, len(tables)) for one in guessed.tables]
    used = [bool(table.contacts) for table in told]
    if not any(used):
        used[0] = True
    return MappingDraft(path, guessed, tuple(map(_draft, tables, told, used)))


def load(path: Path, tables: Sequence[Path], file: Path) -> MappingDraft:
    """A draft that goes on with a mapping's file. Raises NotUnderstood (with the place) or NotNow."""
    mapping = Mapping.load(file)
    by_name = {one.name.lower(): one for one in tables}
    guessed = {one.name.lower(): table for one, table in zip(tables, suggest(tables).tables, strict=True)}
    drafts = []
    for table in mapping.tables:
        there = by_name.pop(table.file.lower(), None) or (tables[0] if len(tables) == 1 else None)
        if there is None:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP("Failure", "The mapping {name} reads {file}, which is not in {where}."),
                name=mapping.name,
                file=table.file or "one CSV file",
                where=path,
            )
        by_name.pop(there.name.lower(), None)
        drafts.append(_draft(there, table, True))
    drafts += [_draft(one, _named(guessed[name], len(tables)), False) for name, one in by_name.items()]
    return MappingDraft(path, mapping, tuple(drafts))


def _draft(path: Path, table: TableMapping, used: bool) -> TableDraft:
    names = columns(path)[:_MOST_COLUMNS]
    rows = sample(path, 50)
    samples = {
        name: tuple(islice((" ".join(row[name].split()) for row in rows if row[name].strip()), _SAMPLES))
        for name in names
    }
    return TableDraft(path, names, samples, table, used)


def _named(table: TableMapping, number: int) -> TableMapping:
    # One file may be called otherwise the next time; of several each is known by its name.
    return table if number > 1 else replace(table, file="")


def _completed(table: TableMapping) -> TableMapping:
    """Where no column is the summary, the first words of the text are."""
    if "summary" in table.fields or "body" not in table.fields:
        return table
    return replace(table, fields={**table.fields, "summary": table.fields["body"]})


def _without(table: TableMapping, column: str) -> TableMapping:
    def less(cell: Cell) -> Cell:
        return replace(cell, columns=tuple(name for name in cell.columns if name != column))

    fields = {name: less(cell) for name, cell in table.fields.items() if cell.text or set(cell.columns) - {column}}
    contacts = tuple(
        replace(row, cells={name: less(cell) for name, cell in row.cells.items()})
        for row in table.contacts
        if set(row.cells["value"].columns) - {column} or row.cells["value"].text
    )
    return replace(table, id="" if table.id == column else table.id, fields=fields, contacts=contacts)
