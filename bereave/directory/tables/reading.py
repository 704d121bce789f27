"""Reads CSV files by a mapping: every row becomes an entry or is told with its reason."""

import json
import sqlite3
from collections.abc import Iterator
from collections.abc import Mapping as AnyMapping
from contextlib import closing, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

from bereave.directory.importing_records import Cancelled, Notice, Record, Records, stop_if
from bereave.directory.tables.entries import Bad, entry_of
from bereave.directory.tables.mapping import Mapping
from bereave.directory.tables.rows import Table, table, unreadable
from bereave.directory.tables.shapes import Join, Rows, TableMapping
from bereave.directory.tables.sources import Sources, beside, sources
from bereave.failures import QT_TRANSLATE_NOOP, NotUnderstood

_STEP = 500


def read(path: Path, mapping: Mapping, cancelled: Cancelled) -> Records:
    """Every row of the files that `mapping` names in `path` (a file, folder or zip), as Records and Notices.

    Raises NotUnderstood when a file or column is not there, NotNow when it was stopped.
    """
    if not mapping.tables:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The mapping {name} has no [[table]]; it says nothing about columns."),
            name=mapping.name,
        )
    several = len(mapping.tables) > 1 or bool(mapping.tables[0].joins)
    lone = path.is_file() and several and path.suffix.lower() != ".zip"
    with nullcontext(beside(path)) if lone else sources(path) as files:
        for shape in mapping.tables:
            yield from _Reading(files, mapping, shape, cancelled).records()


@dataclass
class _Joined:
    """Rows of another file by their key, on disk."""

    join: Join
    db: sqlite3.Connection
    columns: tuple[str, ...]

    def cells(self, row: AnyMapping[str, str]) -> dict[str, str]:
        """The columns of the row that belongs to `row`, under their longer names; nothing where there is none."""
        found = self.db.execute("SELECT cells FROM rows WHERE key = ?", (row.get(self.join.column, ""),)).fetchone()
        return dict(json.loads(found[0])) if found else {}


class _Reading:
    """One table of a mapping, read from its file."""

    def __init__(self, files: Sources, mapping: Mapping, shape: TableMapping, cancelled: Cancelled) -> None:
        self.files, self.mapping, self.cancelled = files, mapping, cancelled
        self.shape = replace(shape, constants={**mapping.constants, **shape.constants})
        self.notices: list[str] = []

    def _name(self, wanted: str) -> str:
        """The file called `wanted`, whatever folder it lies in and however its letters are written."""
        names = [name for name in self.files.names if name.lower().endswith((".csv", ".tsv", ".txt"))]
        if not wanted and len(names) == 1:
            return names[0]
        if len(self.files.names) == 1 and not self.shape.joins and len(self.mapping.tables) == 1:
            return self.files.names[0]
        found = next((name for name in names if name.rpartition("/")[2].lower() == wanted.lower()), None)
        if found is None:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP(
                    "Failure", "The mapping {name} reads {file}, which is not in {where}. There are: {names}."
                ),
                name=self.mapping.name,
                file=wanted or "one CSV file",
                where=self.files.path,
                names=", ".join(names) or "no CSV files",
            )
        return found

    def records(self) -> Records:
        """Every row of the table's own file."""
        with closing(sqlite3.connect("")) as db:
            joined = [self._stage(db, join) for join in self.shape.joins]
            name = self._name(self.shape.file)
            with self.files.open(name) as file:
                found = table(
                    file, self.files.called(name), self.mapping.encoding or None, self.mapping.delimiter or None
                )
                shape = self._fitted(found, joined)
                for row in found.rows():
                    where = f"{name}, line {row.line}"
                    cells = dict(row.cells)
                    for other in joined:
                        cells |= other.cells(row.cells)
                    yield Record(where, reason=row.reason) if row.reason else self._record(where, shape, cells)
                self.notices += found.notices
        yield from (Notice(text) for text in self.notices)

    def _record(self, where: str, shape: TableMapping, cells: AnyMapping[str, str]) -> Record:
        try:
            entry, assumed, notices = entry_of(cells, shape, self.mapping)
        except Bad as bad:
            return Record(where, reason=str(bad))
        own = cells.get(shape.id, "").strip() if shape.id else ""
        key = (self.mapping.name, own) if own else None
        told = tuple(f"{where}: {text}" for text in notices)
        return Record(where, entry, key=key, assumed=assumed, notices=told, own=not self.mapping.clean)

    def _stage(self, db: sqlite3.Connection, join: Join) -> _Joined:
        name = self._name(join.file)
        # One database serves the joins of one table; each has a table of its own only where there are several.
        other = db if not self._has_rows(db) else sqlite3.connect("")
        other.execute("CREATE TABLE rows(key TEXT PRIMARY KEY, cells TEXT) WITHOUT ROWID")
        with self.files.open(name) as file:
            found = table(file, self.files.called(name), self.mapping.encoding or None, self.mapping.delimiter or None)
            self._there(found, [join.key], name)
            for at, row in enumerate(found.rows()):
                if at % _STEP == 0:
                    stop_if(self.cancelled)
                if row.swallowed:
                    raise unreadable(self.files.called(name), row)
                if row.reason:
                    self.notices.append(f"{name}, line {row.line}: {row.reason}; the row was left out")
                    continue
                cells = json.dumps({f"{join.prefix}{column}": cell for column, cell in row.cells.items()})
                other.execute("INSERT OR IGNORE INTO rows VALUES (?, ?)", (row.cells[join.key], cells))
            self.notices += found.notices
        return _Joined(join, other, tuple(f"{join.prefix}{column}" for column in found.columns))

    @staticmethod
    def _has_rows(db: sqlite3.Connection) -> bool:
        return bool(db.execute("SELECT 1 FROM sqlite_master WHERE name = 'rows'").fetchone())

    def _fitted(self, found: Table, joined: list[_Joined]) -> TableMapping:
        """The mapping with its repeated parts written out, once every column that it names is known to be there."""
        there = {*found.columns, *(column for other in joined for column in other.columns)}
        wanted = [self.shape.id] if self.shape.id else []
        wanted += [name for cell in self.shape.fields.values() for name in cell.columns]
        wanted += [join.column for join in self.shape.joins]
        for row in (*self.shape.contacts, *self.shape.sources):
            wanted += [name for cell in row.cells.values() for name in cell.columns if row.repeat == 1]
        if not self.mapping.clean and not {"id", "title", "kind", "country"} <= there:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "{file} is no table that this app wrote. A mapping file has to say what its columns mean.",
                ),
                file=found.name,
            )
        if self.mapping.clean:
            self._there(found, wanted, found.name, there)
        return replace(
            self.shape,
            contacts=tuple(one for row in self.shape.contacts for one in _written_out(row, there)),
            sources=tuple(one for row in self.shape.sources for one in _written_out(row, there)),
        )

    def _there(self, found: Table, wanted: list[str], name: str, there: "set[str] | None" = None) -> None:
        known = there if there is not None else set(found.columns)
        if missing := next((column for column in wanted if column not in known), None):
            raise NotUnderstood(
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "The mapping {name} reads the column {column}, which {file} does not have. It has: {columns}.",
                ),
                name=self.mapping.name,
                column=missing,
                file=name,
                columns=", ".join(sorted(known)),
            )


def _written_out(row: Rows, there: set[str]) -> Iterator[Rows]:
    if row.repeat == 1:
        yield row
        return
    for at in range(1, row.repeat + 1):
        cells = {
            part: replace(cell, columns=tuple(name.replace("{n}", str(at)) for name in cell.columns))
            for part, cell in row.cells.items()
        }
        if not any(name in there for cell in cells.values() for name in cell.columns):
            return
        yield Rows(cells)
