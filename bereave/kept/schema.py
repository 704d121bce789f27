"""The tables of what is kept, as the ordered steps that made them; a step that was ever released never changes."""

from bereave.vault.cipher import Database
from bereave.vault.store import Migration

_FIRST = (
    """
    CREATE TABLE favourites (
        entry TEXT PRIMARY KEY, title TEXT NOT NULL, place INTEGER NOT NULL, added TEXT NOT NULL
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE notes (
        entry TEXT PRIMARY KEY, title TEXT NOT NULL, text TEXT NOT NULL, changed TEXT NOT NULL
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE reports (
        place INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        entry TEXT NOT NULL,
        title TEXT NOT NULL,
        what TEXT NOT NULL,
        words TEXT NOT NULL,
        written TEXT NOT NULL,
        sent TEXT NOT NULL DEFAULT '',
        how TEXT NOT NULL DEFAULT ''
    )
    """,
)


_SECOND = (
    "ALTER TABLE reports ADD COLUMN checked TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE reports ADD COLUMN pack TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE reports ADD COLUMN version INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE reports ADD COLUMN tried INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE reports ADD COLUMN said TEXT NOT NULL DEFAULT ''",
    "CREATE TABLE taken_back (place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE)",
)


def _first(db: Database) -> None:
    for statement in _FIRST:
        db.execute(statement)


def _second(db: Database) -> None:
    for statement in _SECOND:
        db.execute(statement)


MIGRATIONS: tuple[Migration, ...] = (
    ("1 places, notes and reports", _first),
    ("2 the reports' way to the curators", _second),
)
