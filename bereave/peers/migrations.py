"""The tables of the peer store, step by step; a step once published is never changed."""

from bereave.vault.cipher import Database
from bereave.vault.store import Migration


def _first(db: Database) -> None:
    for table in (
        """CREATE TABLE membership (
            one INTEGER PRIMARY KEY CHECK (one = 1), address TEXT NOT NULL, root TEXT NOT NULL, hub TEXT NOT NULL,
            member TEXT NOT NULL, device TEXT NOT NULL, pseudonym TEXT NOT NULL, role TEXT NOT NULL, key BLOB NOT NULL
        )""",
        "CREATE TABLE spaces (id TEXT PRIMARY KEY, name TEXT NOT NULL)",
        # The key is kept from before the request, so that a lost reply can be asked for again.
        "CREATE TABLE joining (code_hash TEXT PRIMARY KEY, key BLOB NOT NULL)",
        """CREATE TABLE outbox (
            number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, space TEXT NOT NULL, kind TEXT NOT NULL,
            revision INTEGER NOT NULL, text TEXT NOT NULL, content_note TEXT NOT NULL, content TEXT NOT NULL,
            written INTEGER NOT NULL, chosen INTEGER NOT NULL, attempted INTEGER NOT NULL DEFAULT 0
        )""",
        """CREATE TABLE own (
            id TEXT PRIMARY KEY, space TEXT NOT NULL, revision INTEGER NOT NULL, text TEXT NOT NULL,
            content_note TEXT NOT NULL, written INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '',
            rule INTEGER NOT NULL DEFAULT 0, personal TEXT NOT NULL DEFAULT ''
        )""",
        """CREATE TABLE feed (
            id TEXT PRIMARY KEY, space TEXT NOT NULL, sequence INTEGER NOT NULL, revision INTEGER NOT NULL,
            author TEXT NOT NULL, text TEXT NOT NULL, content_note TEXT NOT NULL, hour INTEGER NOT NULL,
            generation INTEGER NOT NULL
        )""",
        "CREATE INDEX feed_order ON feed (space, sequence)",
        """CREATE TABLE cursors (
            space TEXT PRIMARY KEY, epoch TEXT NOT NULL, sequence INTEGER NOT NULL, digest TEXT NOT NULL,
            generation INTEGER NOT NULL
        )""",
        """CREATE TABLE notice_cursor (
            one INTEGER PRIMARY KEY CHECK (one = 1), epoch TEXT NOT NULL, number INTEGER NOT NULL
        )""",
        "CREATE TABLE drafts (space TEXT PRIMARY KEY, text TEXT NOT NULL, content_note TEXT NOT NULL)",
    ):
        db.execute(table)


def _packs(db: Database) -> None:
    db.execute("ALTER TABLE membership ADD COLUMN pack TEXT NOT NULL DEFAULT ''")


def _looked(db: Database) -> None:
    db.execute("CREATE TABLE packs_looked (one INTEGER PRIMARY KEY CHECK (one = 1), at INTEGER NOT NULL)")


#: For `vault.open_store("peers", MIGRATIONS)`.
MIGRATIONS: list[Migration] = [("0001-first", _first), ("0002-packs", _packs), ("0003-looked", _looked)]
