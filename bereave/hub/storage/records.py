"""What many changes write beside themselves: the log, an author's notice, a row of the feed."""

import hashlib
import sqlite3

import msgspec

from bereave.peers import protocol as p

#: Seconds by which a clock may be put right while a lease or a token goes on being good.
CLOCK_SLACK = 60


def log(
    connection: sqlite3.Connection,
    now: int,
    actor: str,
    action: str,
    post: str = "",
    revision: int = 0,
    detail: str = "",
) -> None:
    """Append to the log; each record holds the hash of the one before. Texts never go in."""
    last = connection.execute("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1").fetchone() or (0, "")
    number = last[0] + 1
    chained = log_hash(number, now, actor, action, post, revision, detail, last[1])
    connection.execute(
        "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (number, now, actor, action, post, revision, detail, last[1], chained),
    )


def log_hash(*fields: str | int) -> str:
    """The hash of one record, from its fields in the table's order, the hash of the one before last."""
    return hashlib.sha256(b"bereave log 1\n" + msgspec.json.encode(fields)).hexdigest()


def notice(
    connection: sqlite3.Connection,
    member: str,
    post: tuple[str, str, int],
    state: str,
    rule: int = 0,
    personal: str = "",
) -> None:
    """Tell an author; `post` is its id, space and revision. Numbers are per author, without holes."""
    number = connection.execute(
        "UPDATE members SET notices = notices + 1 WHERE id = ? RETURNING notices", (member,)
    ).fetchone()[0]
    connection.execute(
        "INSERT INTO notices VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (member, number, *post, state, rule, personal)
    )


class FeedRow:
    """A row on its way into the feed. The counter moves last in the transaction, so that the sequence has no holes."""

    def __init__(self, connection: sqlite3.Connection, space: str) -> None:
        self._connection = connection
        self._space = space
        found = connection.execute("SELECT sequence, digest FROM spaces WHERE id = ?", (space,)).fetchone()
        self._sequence, self._digest = found[0] + 1, found[1]

    def insert(self, row: p.Row) -> None:
        """Write the row at the next place."""
        placed = msgspec.structs.replace(row, sequence=self._sequence)
        self._digest = p.digest_after(self._digest, placed)
        self._connection.execute(
            "INSERT INTO feed VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self._space,
                self._sequence,
                row.id,
                row.revision,
                row.kind,
                row.author,
                row.text,
                row.content_note,
                row.hour,
                self._digest,
            ),
        )

    def count(self) -> None:
        """Move the space's counter to the row; to be called last."""
        self._connection.execute(
            "UPDATE spaces SET sequence = ?, digest = ? WHERE id = ?", (self._sequence, self._digest, self._space)
        )
