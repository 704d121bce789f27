"""The tables of a hub on SQLite, and opening connections to them."""

import sqlite3
from pathlib import Path

from bereave.failures import QT_TRANSLATE_NOOP, NotNow, OurFault

VERSION = 2
#: What only moderators' and curators' requests may read; feed connections are denied these tables by SQLite itself.
REVIEW_ONLY = frozenset({"pending", "decisions", "reports"})

_TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE spaces (id TEXT PRIMARY KEY, name TEXT NOT NULL, sequence INTEGER NOT NULL, digest TEXT NOT NULL);
CREATE TABLE members (
    id TEXT PRIMARY KEY, pseudonym TEXT NOT NULL, same_name TEXT NOT NULL UNIQUE, role TEXT NOT NULL,
    notices INTEGER NOT NULL DEFAULT 0, joined INTEGER NOT NULL, revoked INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE member_spaces (
    member TEXT NOT NULL REFERENCES members, space TEXT NOT NULL REFERENCES spaces, PRIMARY KEY (member, space)
) WITHOUT ROWID;
CREATE TABLE devices (
    id TEXT PRIMARY KEY, member TEXT NOT NULL REFERENCES members, public_key TEXT NOT NULL UNIQUE,
    revoked INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE tokens (
    hash TEXT PRIMARY KEY, device TEXT NOT NULL REFERENCES devices, nonce TEXT NOT NULL UNIQUE, until INTEGER NOT NULL
);
CREATE INDEX tokens_until ON tokens (until);
CREATE TABLE invitations (
    code_hash TEXT PRIMARY KEY, role TEXT NOT NULL, space TEXT REFERENCES spaces, until INTEGER NOT NULL,
    made INTEGER NOT NULL, device TEXT REFERENCES devices
);
-- Every id that was ever used, for ever, without texts.
CREATE TABLE posts (
    id TEXT PRIMARY KEY, space TEXT NOT NULL REFERENCES spaces, author TEXT NOT NULL REFERENCES members,
    revision INTEGER NOT NULL, state TEXT NOT NULL
);
CREATE TABLE revisions (
    post TEXT NOT NULL REFERENCES posts, revision INTEGER NOT NULL, content TEXT NOT NULL, PRIMARY KEY (post, revision)
) WITHOUT ROWID;
-- What nobody but its author and the moderators may read.
CREATE TABLE pending (
    id TEXT PRIMARY KEY REFERENCES posts, space TEXT NOT NULL, rank INTEGER NOT NULL, level TEXT NOT NULL,
    revision INTEGER NOT NULL, text TEXT NOT NULL, content_note TEXT NOT NULL, content TEXT NOT NULL,
    written INTEGER NOT NULL, arrived INTEGER NOT NULL, held_by TEXT NOT NULL DEFAULT '',
    claimed_by TEXT NOT NULL DEFAULT '', claimed_until INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX pending_order ON pending (space, rank, arrived, id);
CREATE INDEX pending_age ON pending (space, arrived);
CREATE TABLE decisions (
    post TEXT PRIMARY KEY REFERENCES posts, revision INTEGER NOT NULL, content TEXT NOT NULL, moderator TEXT NOT NULL,
    device TEXT NOT NULL, outcome TEXT NOT NULL, rule INTEGER NOT NULL, personal TEXT NOT NULL,
    signature TEXT NOT NULL, publish_at INTEGER NOT NULL
);
CREATE INDEX decisions_due ON decisions (publish_at);
CREATE TABLE feed (
    space TEXT NOT NULL REFERENCES spaces, sequence INTEGER NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL,
    kind TEXT NOT NULL, author TEXT NOT NULL, text TEXT, content_note TEXT NOT NULL, hour INTEGER NOT NULL,
    digest TEXT NOT NULL, PRIMARY KEY (space, sequence)
);
CREATE INDEX feed_post ON feed (id);
CREATE TABLE notices (
    member TEXT NOT NULL REFERENCES members, number INTEGER NOT NULL, post TEXT NOT NULL, space TEXT NOT NULL,
    revision INTEGER NOT NULL, state TEXT NOT NULL, rule INTEGER NOT NULL, personal TEXT NOT NULL,
    PRIMARY KEY (member, number)
) WITHOUT ROWID;
CREATE TABLE audit (
    number INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL, post TEXT NOT NULL,
    revision INTEGER NOT NULL, detail TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
);
"""
_REPORTS = """
-- Mistakes that members found in the directory. Rows stay for ever, and the number is new whenever one changes.
CREATE TABLE reports (
    id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, member TEXT REFERENCES members, content TEXT NOT NULL,
    entry TEXT NOT NULL, what TEXT NOT NULL, words TEXT NOT NULL, checked TEXT NOT NULL, pack TEXT NOT NULL,
    version INTEGER NOT NULL, day INTEGER NOT NULL, state TEXT NOT NULL,
    settled_by TEXT NOT NULL DEFAULT '', settled_at INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX reports_of ON reports (member, state);
CREATE INDEX reports_settled ON reports (settled_at) WHERE content != '' AND state != 'open';
CREATE INDEX reports_open ON reports (number) WHERE state = 'open';
"""
#: What brings a database of an older version up to date: the version that it had, and the statements.
_STEPS = {1: _REPORTS}


def create(file: Path) -> None:
    """Make the tables in a file that has none yet."""
    connection = open_writer(file, new=True)
    try:
        connection.executescript(f"BEGIN; {_TABLES} {_REPORTS} PRAGMA user_version = {VERSION}; COMMIT;")
    finally:
        connection.close()


def open_writer(file: Path, *, new: bool = False) -> sqlite3.Connection:
    """The connection that changes things. Raises NotNow or OurFault with the file's name when it cannot be used."""
    connection = _open(file, "rwc" if new else "rw")
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        # Every acknowledgement must outlast a power cut.
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        # A withdrawn text must not linger in free pages.
        connection.execute("PRAGMA secure_delete = ON")
        if not new and _version(connection, file) < VERSION:
            _bring_up_to_date(connection)
    except sqlite3.Error as why:
        connection.close()
        raise _unusable(file, why) from why
    except (NotNow, OurFault):
        connection.close()
        raise
    return connection


def open_reader(file: Path, denied: frozenset[str] = frozenset()) -> sqlite3.Connection:
    """A connection that can only read, and of the tables `denied` not even that."""
    connection = _open(file, "rw")
    connection.execute("PRAGMA query_only = ON")
    if denied:

        def decide(action: int, table: str | None, _column: str | None, _schema: str | None, _by: str | None) -> int:
            return sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_READ and table in denied else sqlite3.SQLITE_OK

        connection.set_authorizer(decide)
    return connection


def _open(file: Path, mode: str) -> sqlite3.Connection:
    try:
        return sqlite3.connect(
            f"{file.resolve().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            timeout=10,
            check_same_thread=False,
            cached_statements=256,
        )
    except sqlite3.Error as why:
        raise _unusable(file, why) from why


def _version(connection: sqlite3.Connection, file: Path) -> int:
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if found > VERSION:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "{file} was made by a newer version. Please bring this program up to date."),
            file=file,
        )
    if found not in {VERSION, *_STEPS}:
        raise OurFault(QT_TRANSLATE_NOOP("Failure", "{file} is not a hub's database. It was left as it is."), file=file)
    return found


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    # Read inside the transaction: `hub invite` and the serving hub may both find an older one.
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    for version in range(found, VERSION):
        for statement in _STEPS[version].split(";"):
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.execute("COMMIT")


def _unusable(file: Path, why: sqlite3.Error) -> NotNow:
    return NotNow(
        QT_TRANSLATE_NOOP("Failure", "The hub's database {file} cannot be used: {why}. It was left as it is."),
        file=file,
        why=why,
    )
