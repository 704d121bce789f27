"""Holds a planned import on disk: a hundred thousand entries stay out of memory until somebody looks at one."""

import sqlite3
import threading
import weakref
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Literal, TypeAlias, overload

from bereave.directory.check_shape import LONGEST_LINE
from bereave.directory.front_matter import BrokenFrontMatter, split
from bereave.directory.importing_checked import joined
from bereave.directory.importing_records import Record, own_mark, proposed_id
from bereave.directory.load import LARGEST_FILE, entry_from
from bereave.directory.model import Directory, Entry
from bereave.directory.write import place_of, text_of
from bereave.failures import QT_TRANSLATE_NOOP, NotNow

State: TypeAlias = Literal["new", "changed", "same", "refused"]
STATES: tuple[State, ...] = ("new", "changed", "same", "refused")
#: Before a new entry has its id, another may still claim the same one.
_WAITING = "waiting"
_SHAPE = """
PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA temp_store=FILE; PRAGMA cache_size=-16000;
CREATE TABLE items(
    n INTEGER PRIMARY KEY, state TEXT, record TEXT, id TEXT, title TEXT, reason TEXT, mark TEXT, claim TEXT, place TEXT,
    text TEXT, assumed TEXT
);
CREATE INDEX by_claim ON items(claim);
"""
_VALUES = ("id", "title", "reason", "mark", "claim", "place", "text", "assumed")
_COLUMNS = "n, state, record, id, title, reason"


@dataclass(frozen=True)
class Planned:
    """What would become of one record. `entry` and `before` are read from disk when they are asked for."""

    state: State
    record: str
    reason: str
    #: The id of the entry; empty where the record is refused.
    id: str
    title: str
    number: int = field(repr=False)
    stage: "Stage" = field(repr=False, compare=False)

    @property
    def entry(self) -> Entry | None:
        """The entry as it would be written; None where the record is refused."""
        return self.stage.entry(self.number)

    @property
    def before(self) -> Entry | None:
        """The entry as it is now; None where there is none."""
        return None if self.state in {"new", "refused"} else self.stage.into.entries.get(self.id)


class Items(Sequence[Planned]):
    """Every planned record in the order of the file; each is read when it is asked for."""

    def __init__(self, stage: "Stage") -> None:
        self._stage = stage

    def __len__(self) -> int:
        return self._stage.count()

    @overload
    def __getitem__(self, index: int) -> Planned: ...
    @overload
    def __getitem__(self, index: slice) -> list[Planned]: ...
    def __getitem__(self, index: int | slice) -> Planned | list[Planned]:
        if isinstance(index, slice):
            return [self[at] for at in range(*index.indices(len(self)))]
        at = index + len(self) if index < 0 else index
        if not 0 <= at < len(self):
            raise IndexError(index)
        return next(self._stage.rows(at, 1))

    def __iter__(self) -> Iterator[Planned]:
        return self._stage.rows(0, len(self))


class Stage:
    """A temporary database that lives as long as the plan; any thread may read it."""

    def __init__(self, into: Directory, today: date) -> None:
        self.into, self._today = into, today
        self._lock = threading.RLock()
        # An empty name is a database that SQLite keeps in a file of its own and removes by itself.
        self._db = sqlite3.connect("", check_same_thread=False, isolation_level=None)
        self._finalizer = weakref.finalize(self, self._db.close)
        try:
            self._db.executescript(_SHAPE)
        except sqlite3.OperationalError as why:
            raise no_room(why) from why
        self._n = 0
        self._known = {
            (name, value): entry.id
            for entry in into.entries.values()
            for name, value in (entry.identifiers or {}).items()
        }

    def close(self) -> None:
        """Give the room on disk back; nothing of the plan can be read afterwards."""
        self._finalizer()

    def add(self, record: Record) -> tuple[str, ...]:
        """Take one record in; gives what would be lost by it. Raises NotNow when there is no room on disk."""
        if record.entry is None:
            self._insert("refused", record.where, reason=record.reason)
            return ()
        entry, known = record.entry, self._known.get(record.key) if record.key else None
        own_id = entry.id or known
        before = self.into.entries.get(own_id) if own_id else None
        id_ = own_id or proposed_id(entry, record.key)
        if before is None and record.key is None and not entry.id:
            # A list without identifiers: the same name in the same country is the same service.
            before = self.into.entries.get(id_)
        claim = id_ if own_id or before else "\0".join(record.key or ())
        if claim and (first := self._first(claim)):
            self._insert("refused", record.where, reason=f"it stands already in {first}; the first one counts")
            return ()
        entry, lost = joined(replace(entry, id=id_), before, record, self._today)
        text = text_of(entry)
        if why := _unreadable(text):
            self._insert("refused", record.where, reason=why)
            return ()
        state = _state(entry, text, before) if own_id or before else _WAITING
        self._insert(
            state,
            record.where,
            id=id_,
            title=entry.title,
            mark=own_mark(entry, record.key),
            claim=claim,
            place=place_of(entry).as_posix(),
            text=text,
            assumed=",".join(sorted(record.assumed)),
        )
        return lost

    def _insert(self, state: str, where: str, **values: str) -> None:
        row = (self._n, state, _whole(where), *(_whole(values.get(name, "")) for name in _VALUES))
        self._run("INSERT INTO items VALUES (?,?,?,?,?,?,?,?,?,?,?)", row)
        self._n += 1

    def _run(self, sql: str, values: Sequence[object] = ()) -> list[tuple[object, ...]]:
        try:
            with self._lock:
                return self._db.execute(sql, values).fetchall()
        except sqlite3.OperationalError as why:
            raise no_room(why) from why

    def _first(self, claim: str) -> str:
        found = self._run("SELECT record FROM items WHERE claim = ? LIMIT 1", (claim,))
        return str(found[0][0]) if found else ""

    def settle(self) -> tuple[str, ...]:
        """Give the new entries their ids; those that would share one all get a mark, in whatever order they came.

        Gives what would be lost by those that were found again so.
        """
        self._run("CREATE INDEX IF NOT EXISTS by_id ON items(id)")
        rows = self._run(
            "SELECT n, id, mark FROM items AS mine WHERE state = ? AND"
            " (SELECT count(*) FROM items WHERE items.id = mine.id) > 1",
            (_WAITING,),
        )
        clash = {int(str(n)): (str(id_), str(mark)) for n, id_, mark in rows}
        for n, id_, mark in self._run("SELECT n, id, mark FROM items WHERE state = ?", (_WAITING,)):
            if str(id_) in self.into.entries:
                clash[int(str(n))] = (str(id_), str(mark))
        lost: list[str] = []
        for n, (id_, mark) in clash.items():
            lost += self._rename(n, id_ if id_.endswith(mark) else f"{id_}-{mark}")
        self._run("UPDATE items SET state = 'new' WHERE state = ?", (_WAITING,))
        return tuple(lost)

    def _rename(self, n: int, id_: str) -> tuple[str, ...]:
        if first := self._run("SELECT record FROM items WHERE id = ? AND n <> ? LIMIT 1", (id_, n)):
            reason = f"it cannot be told from {first[0][0]}: the same name and the same ways to reach it"
            self._run("UPDATE items SET state='refused', reason=?, id='', text='' WHERE n=?", (reason, n))
            return ()
        entry = self.entry(n)
        assert entry is not None
        where, assumed = (str(value) for value in self._run("SELECT record, assumed FROM items WHERE n=?", (n,))[0])
        record = Record(where, assumed=frozenset(assumed.split(",")) - {""})
        before = self.into.entries.get(id_)
        entry, lost = joined(replace(entry, id=id_), before, record, self._today)
        text = text_of(entry)
        state = _state(entry, text, before)
        self._run(
            "UPDATE items SET id=?, state=?, place=?, text=? WHERE n=?",
            (id_, state, place_of(entry).as_posix(), text, n),
        )
        return lost

    def count(self, state: State | None = None) -> int:
        """How many records there are, or how many of one state."""
        where, values = ("", ()) if state is None else (" WHERE state = ?", (state,))
        return int(str(self._run(f"SELECT count(*) FROM items{where}", values)[0][0]))  # noqa: S608 - our own words

    def rows(self, first: int, count: int) -> Iterator[Planned]:
        """`count` planned records from `first` on, a few hundred at a time."""
        for start in range(first, first + count, 500):
            size = min(500, first + count - start)
            for n, state, record, id_, title, reason in self._run(
                f"SELECT {_COLUMNS} FROM items WHERE n >= ? AND n < ? ORDER BY n",  # noqa: S608 - our own words
                (start, start + size),
            ):
                kind = next(known for known in STATES if known == state)
                yield Planned(kind, str(record), str(reason), str(id_), str(title), int(str(n)), self)

    def refusals(self) -> Iterator[tuple[str, str]]:
        """The record and the reason of each that is refused."""
        found = self._run("SELECT record, reason FROM items WHERE state = 'refused' ORDER BY n")
        return ((str(record), str(reason)) for record, reason in found)

    def entry(self, n: int) -> Entry | None:
        """The entry that would be written for record `n`."""
        found = self._run("SELECT text, place FROM items WHERE n = ?", (n,))
        text, place = (str(value) for value in found[0])
        return entry_from(split(text), Path(place)) if text else None

    def to_write(self) -> Iterator[tuple[str, str, str, Path | None]]:
        """Id, place below a folder, whole text and the path of the file as it is now, of all that is new or changed."""
        numbers = self._run("SELECT n FROM items WHERE state IN ('new', 'changed') ORDER BY n")
        for (n,) in numbers:
            id_, place, text = (
                str(value) for value in self._run("SELECT id, place, text FROM items WHERE n=?", (n,))[0]
            )
            before = self.into.entries.get(id_)
            yield id_, place, text, before.path if before else None


def no_room(why: sqlite3.OperationalError) -> NotNow:
    """What a working copy on disk needs is not there."""
    return NotNow(
        QT_TRANSLATE_NOOP("Failure", "There is no room for the import's working copy ({why}). Make room first."),
        why=why,
    )


def _whole(text: str) -> str:
    # A file's name may hold bytes that are no letters; the database takes letters only.
    return text.encode("utf-8", "replace").decode()


def _unreadable(text: str) -> str:
    """Why the file `text` could not be read again, so that the next import would not find it; empty when it can."""
    try:
        size = len(text.encode())
    except UnicodeEncodeError:
        return "it holds half a letter, which no text file can keep"
    if size > LARGEST_FILE:
        return "it is longer than one megabyte, the most that one entry may have"
    # Nothing in a short one can be too long, or too many.
    if text.find("\n---\n", 4) > LONGEST_LINE:
        try:
            entry_from(split(text), Path())
        except BrokenFrontMatter as broken:
            return broken.why
    return ""


def _state(entry: Entry, text: str, before: Entry | None) -> State:
    if before is None:
        return "new"
    return "same" if replace(entry, path=before.path) == before or text == text_of(before) else "changed"
