"""Questions to SQLite: the feed's pages, an author's notices, the moderators' queue."""

import sqlite3

from bereave.hub.storage.interface import Caller
from bereave.hub.storage.people import meta
from bereave.hub.storage.records import CLOCK_SLACK
from bereave.peers import protocol as p


def page(connection: sqlite3.Connection, space: str, cursor: p.Cursor) -> p.Page | p.Restart:
    """The rows after a cursor; a cursor that this life of the hub did not give restarts the reading."""
    epoch = meta(connection, "epoch")
    start = p.Cursor(epoch, 0, p.digest_start(epoch, space))
    if cursor != p.Cursor() and cursor != start:
        known = connection.execute(
            "SELECT digest FROM feed WHERE space = ? AND sequence = ?", (space, cursor.sequence)
        ).fetchone()
        if cursor.epoch != epoch or known is None or known[0] != cursor.digest:
            return p.Restart(epoch)
        start = cursor
    found = connection.execute(
        "SELECT sequence, id, revision, kind, author, text, content_note, hour, digest FROM feed"
        " WHERE space = ? AND sequence > ? ORDER BY sequence LIMIT ?",
        (space, start.sequence, p.PAGE_LIMIT + 1),
    ).fetchall()
    more, found = len(found) > p.PAGE_LIMIT, found[: p.PAGE_LIMIT]
    end = p.Cursor(epoch, found[-1][0], found[-1][8]) if found else start
    return p.Page(space, start, [p.Row(*row[:8]) for row in found], end, more)


def notices(connection: sqlite3.Connection, caller: Caller, after: int, epoch: str) -> p.Notices:
    """An author's notices after a number; from the first one when the number is of another epoch."""
    current = meta(connection, "epoch")
    found = connection.execute(
        "SELECT number, post, space, revision, state, rule, personal FROM notices"
        " WHERE member = ? AND number > ? ORDER BY number LIMIT ?",
        (caller.member, after if epoch == current else 0, p.PAGE_LIMIT + 1),
    ).fetchall()
    more, found = len(found) > p.PAGE_LIMIT, found[: p.PAGE_LIMIT]
    return p.Notices(current, [p.Notice(*row) for row in found], more)


def queue(connection: sqlite3.Connection, caller: Caller, space: str, now: int) -> p.Queue:
    """What waits in a space, most urgent first, then longest waiting; names of colleagues, not their ids."""
    rows = connection.execute(
        "SELECT x.id, x.revision, x.space, a.pseudonym, x.text, x.content, x.written, x.arrived, x.level,"
        " x.content_note, o.author, c.pseudonym, x.claimed_until, h.pseudonym, b.pseudonym, d.outcome, d.publish_at"
        " FROM pending x JOIN posts o ON o.id = x.id JOIN members a ON a.id = o.author"
        " LEFT JOIN decisions d ON d.post = x.id LEFT JOIN members b ON b.id = d.moderator"
        " LEFT JOIN members c ON c.id = x.claimed_by AND x.claimed_until BETWEEN ? AND ?"
        " LEFT JOIN members h ON h.id = x.held_by"
        " WHERE x.space = ? ORDER BY x.rank, x.arrived, x.id LIMIT ?",
        (now + 1, now + p.CLAIM_SECONDS + CLOCK_SLACK, space, p.QUEUE_LIMIT),
    ).fetchall()
    waiting, oldest = connection.execute(
        "SELECT count(*), min(arrived) FROM pending WHERE space = ?", (space,)
    ).fetchone()
    items = [
        p.QueueItem(
            id=row[0],
            revision=row[1],
            space=row[2],
            author=row[3],
            text=row[4],
            content=row[5],
            written=row[6],
            arrived=row[7],
            level=row[8],
            content_note=row[9],
            mine=row[10] == caller.member,
            claimed_by=row[11] or "",
            claimed_until=row[12] if row[11] else 0,
            held_by=row[13] or "",
            decided_by=row[14] or "",
            outcome=row[15] or "",
            publish_at=row[16] or 0,
        )
        for row in rows
    ]
    return p.Queue(items, waiting, oldest or 0, now)
