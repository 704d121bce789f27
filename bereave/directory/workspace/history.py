"""The history of a workspace: every change of every entry, with the whole text before and after it."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bereave.failures import QT_TRANSLATE_NOOP, NotNow, OurFault
from bereave.one_sqlite import Database

#: What an action may be; "outside" was done by an editor or by git, and seen afterwards.
ACTIONS = ("created", "changed", "checked", "closed", "removed", "restored", "imported", "outside")
_WAIT_SECONDS = 20
_VERSION = 1
_TABLES = """
CREATE TABLE actions (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL, by TEXT NOT NULL, action TEXT NOT NULL, note TEXT NOT NULL,
    undoes INTEGER REFERENCES actions (number), done INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE revisions (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    action INTEGER NOT NULL REFERENCES actions (number),
    entry TEXT NOT NULL, number INTEGER NOT NULL, file TEXT NOT NULL,
    before TEXT, after TEXT, own_before INTEGER NOT NULL, own_after INTEGER NOT NULL,
    UNIQUE (entry, number)
);
CREATE INDEX revisions_by_action ON revisions (action);
CREATE TABLE known (file TEXT PRIMARY KEY, entry TEXT NOT NULL, size INTEGER NOT NULL, changed INTEGER NOT NULL,
    digest TEXT NOT NULL);
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""


@dataclass(frozen=True)
class Change:
    """One file of an action: its texts before and after, None where the entry is not there.

    `own_before` and `own_after` say whether the text is the curator's own or that of a layer below.
    """

    entry: str
    file: str
    before: str | None
    after: str | None
    own_before: bool
    own_after: bool = True

    @property
    def own_text_before(self) -> str | None:
        """What the curator's own file held; None where there was none."""
        return self.before if self.own_before else None

    @property
    def own_text_after(self) -> str | None:
        """What the curator's own file has to hold; None where there must be none."""
        return self.after if self.own_after else None

    def turned(self) -> "Change":
        """What leads from the text after to the text before."""
        return Change(self.entry, self.file, self.after, self.before, self.own_after, self.own_before)


@dataclass(frozen=True)
class Action:
    """One thing that was done, to one entry or to many; `at` is a UTC moment in ISO form."""

    number: int
    at: str
    by: str
    action: str
    note: str
    undoes: int | None
    entries: int


@dataclass(frozen=True)
class Revision:
    """One state of one entry: who made it, when and why, and its whole text before and after."""

    entry: str
    number: int
    at: str
    by: str
    action: str
    note: str
    before: str | None
    after: str | None


class History:
    """The record in `path`; opened for each use, so that several windows may look at it. Use `opened`."""

    def __init__(self, database: Database) -> None:
        self.database = database

    @classmethod
    @contextmanager
    def opened(cls, path: Path) -> Iterator["History"]:
        """The record, made on first use. Raises NotNow when it is in use or cannot be kept, OurFault when damaged."""
        try:
            with closing(sqlite3.connect(path, timeout=_WAIT_SECONDS, isolation_level=None)) as connection:
                database = Database(connection, execute_plugins=False)
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = FULL")
                _bring_up(connection)
                yield cls(database)
        except sqlite3.OperationalError as why:
            raise NotNow(
                QT_TRANSLATE_NOOP("Failure", "The history in {file} cannot be used now: {why}."), file=path, why=why
            ) from why
        except sqlite3.DatabaseError as why:
            raise OurFault(
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "The history in {file} is damaged: {why}. Your entries are still there. Move that file aside, and "
                    "a new history begins.",
                ),
                file=path,
                why=why,
            ) from why

    @contextmanager
    def whole(self) -> Iterator[None]:
        """Everything inside is written, or nothing."""
        with _whole(self.database.conn):
            yield

    def begin(self, at: str, by: str, action: str, note: str, undoes: int | None = None) -> int:
        """Write down what is about to be done, and give its number; `add` its changes in the same transaction."""
        words = "INSERT INTO actions (at, by, action, note, undoes) VALUES (?, ?, ?, ?, ?)"
        return int(self._do(words, (at, by, action, note, undoes)).lastrowid or 0)

    def add(self, action: int, changes: Iterable[Change]) -> int:
        """Write down the changes of an action, and give their number."""
        words = (
            "INSERT INTO revisions (action, entry, number, file, before, after, own_before, own_after) VALUES "
            "(?, ?, (SELECT coalesce(max(number), 0) + 1 FROM revisions WHERE entry = ?), ?, ?, ?, ?, ?)"
        )
        count = 0
        for one in changes:
            row = (one.file, one.before, one.after, one.own_before, one.own_after)
            self._do(words, (action, one.entry, one.entry, *row))
            count += 1
        return count

    def settle(self, action: int) -> None:
        """Its files are on the disk."""
        self._do("UPDATE actions SET done = 1 WHERE number = ?", (action,))

    def give_up(self, action: int) -> None:
        """It is being put back: whoever finds it unfinished goes back, not on."""
        with self.whole():
            self._do("UPDATE actions SET done = -1 WHERE number = ?", (action,))

    def given_up(self) -> list[int]:
        """Actions that were given up and may not be put back whole, the newest first."""
        return [row[0] for row in self._do("SELECT number FROM actions WHERE done = -1 ORDER BY number DESC")]

    def drop(self, action: int) -> None:
        """It could not be done, and everything is as it was before."""
        with self.whole():
            self._do("DELETE FROM revisions WHERE action = ?", (action,))
            self._do("DELETE FROM actions WHERE number = ?", (action,))

    def unsettled(self) -> list[int]:
        """Actions whose files may not all be written, the oldest first."""
        return [row[0] for row in self._do("SELECT number FROM actions WHERE done = 0 ORDER BY number")]

    def changes(self, action: int) -> Iterator[Change]:
        """What an action did, file by file, a few at a time: others may be written meanwhile."""
        words = (
            "SELECT place, entry, file, before, after, own_before, own_after FROM revisions"
            " WHERE action = ? AND place > ? ORDER BY place LIMIT 200"
        )
        place = 0
        while rows := self._do(words, (action, place)).fetchall():
            for place, entry, file, before, after, own_before, own_after in rows:  # noqa: B007 - where to go on
                yield Change(entry, file, before, after, bool(own_before), bool(own_after))

    def actions(self, most: int = 50) -> list[Action]:
        """The last actions, the newest first."""
        words = (
            "SELECT number, at, by, action, note, undoes, (SELECT count(*) FROM revisions WHERE action = a.number)"
            " FROM actions AS a ORDER BY number DESC LIMIT ?"
        )
        return [Action(*row) for row in self._do(words, (most,))]

    def last_to_undo(self) -> Action | None:
        """The last action that is neither taken back nor a taking back nor somebody else's editor; None without one."""
        words = (
            "SELECT number, at, by, action, note, undoes, (SELECT count(*) FROM revisions WHERE action = a.number)"
            " FROM actions AS a WHERE undoes IS NULL AND action != 'outside'"
            " AND NOT EXISTS (SELECT 1 FROM actions WHERE undoes = a.number) ORDER BY number DESC LIMIT 1"
        )
        row = self._do(words).fetchone()
        return Action(*row) if row else None

    def revisions(self, entry: str) -> tuple[Revision, ...]:
        """Every state of one entry, the newest first."""
        words = (
            "SELECT r.entry, r.number, a.at, a.by, a.action, a.note, r.before, r.after FROM revisions AS r"
            " JOIN actions AS a ON a.number = r.action WHERE r.entry = ? ORDER BY r.number DESC"
        )
        return tuple(Revision(*row) for row in self._do(words, (entry,)))

    def revision(self, entry: str, number: int) -> Change | None:
        """One state of one entry, with the file it lies in; None when there is none of that number."""
        words = "SELECT entry, file, before, after, own_before, own_after FROM revisions WHERE entry = ? AND number = ?"
        row = self._do(words, (entry, number)).fetchone()
        if row is None:
            return None
        name, file, before, after, own_before, own_after = row
        return Change(name, file, before, after, bool(own_before), bool(own_after))

    def last_text(self, entry: str) -> str | None:
        """The text that the last known change of an entry left; None when it left none or nothing is known."""
        words = "SELECT after FROM revisions WHERE entry = ? ORDER BY number DESC LIMIT 1"
        row = self._do(words, (entry,)).fetchone()
        return None if row is None or row[0] is None else str(row[0])

    def known(self) -> Iterator[tuple[str, str]]:
        """Every own file that was left, and its entry."""
        return ((str(file), str(entry)) for file, entry in self._do("SELECT file, entry FROM known ORDER BY file"))

    def known_of(self, file: str) -> tuple[str, int, int, str]:
        """How an own file was left: entry, size, changed, digest; a digest of "" where nothing is known."""
        row = self._do("SELECT entry, size, changed, digest FROM known WHERE file = ?", (file,)).fetchone()
        return ("", -1, -1, "") if row is None else (str(row[0]), int(row[1]), int(row[2]), str(row[3]))

    def know(self, file: str, entry: str, size: int, changed: int, digest: str) -> None:
        """Remember how an own file was left."""
        words = "INSERT OR REPLACE INTO known (file, entry, size, changed, digest) VALUES (?, ?, ?, ?, ?)"
        self._do(words, (file, entry, size, changed, digest))

    def forget(self, file: str) -> None:
        """An own file is not there any more."""
        self._do("DELETE FROM known WHERE file = ?", (file,))

    def told(self, name: str) -> str:
        """Something that was written down about the workspace; empty when it was not."""
        row = self._do("SELECT value FROM about WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def tell(self, name: str, value: str) -> None:
        """Write something down about the workspace."""
        self._do("INSERT OR REPLACE INTO about (name, value) VALUES (?, ?)", (name, value))

    def _do(self, words: str, values: tuple[Any, ...] = ()) -> sqlite3.Cursor:
        return self.database.conn.execute(words, values)


def _bring_up(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA user_version").fetchone()[0] >= _VERSION:
        return
    with _whole(connection):
        # Another window may have made the tables while this one waited.
        if connection.execute("PRAGMA user_version").fetchone()[0] < _VERSION:
            for statement in _TABLES.split(";"):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {_VERSION}")


@contextmanager
def _whole(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    done = False
    try:
        yield
        done = True
    finally:
        connection.execute("COMMIT" if done else "ROLLBACK")
