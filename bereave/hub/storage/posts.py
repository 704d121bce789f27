"""Taking posts in and taking them back, on SQLite."""

import sqlite3

import msgspec

from bereave.hub.refusals import Refused
from bereave.hub.storage.interface import Caller
from bereave.hub.storage.records import FeedRow, log, notice
from bereave.moderation.levels import Level
from bereave.moderation.state import PENDING, PostState
from bereave.peers import protocol as p

_MOMENTS = range(8000 * 365 * 86_400)  # seconds since 1970 that a calendar can hold, wherever on earth it is
_REVISIONS = range(1, 10_000)


def read_item(raw: msgspec.Raw) -> p.Item | p.Answer:
    """The item, or the answer `invalid` with the reason. Ids that are no ids are not repeated."""
    try:
        item: p.Item = msgspec.json.decode(raw, type=p.Item)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return p.Answer("invalid", reason="not-understood")
    if not p.is_post_id(item.id):
        return p.Answer("invalid", reason="id")
    if isinstance(item, p.WithdrawItem):
        return item
    return _readable(item)


def _readable(item: p.PostItem) -> p.Item | p.Answer:
    reason: p.Code | None = None
    if not item.text.strip():
        reason = "empty"
    elif len(item.text) > p.TEXT_LIMIT or len(item.content_note) > p.NOTE_LIMIT:
        reason = "too-long"
    elif "\x00" in item.text or "\x00" in item.content_note:
        reason = "letters"
    elif item.content != p.content_hash(item.text, item.content_note):
        reason = "hash"
    elif item.written not in _MOMENTS or item.revision not in _REVISIONS:
        reason = "not-understood"
    return item if reason is None else p.Answer("invalid", item.id, reason=reason)


def take(connection: sqlite3.Connection, caller: Caller, item: p.Item, now: int) -> p.Answer:
    """Take one item. The same item again gives `already` with what became of the first."""
    known = connection.execute("SELECT author, space, revision, state FROM posts WHERE id = ?", (item.id,)).fetchone()
    is_own = known is not None and (known[0], known[1]) == (caller.member, item.space)
    # One's own words can be taken back after one has left their space.
    if item.space not in caller.spaces and not (is_own and isinstance(item, p.WithdrawItem)):
        return p.Answer("refused", item.id, reason="space")
    if known is not None and not is_own:
        return p.Answer("conflict", item.id, reason="id")
    if isinstance(item, p.WithdrawItem):
        return _withdraw(connection, caller, item, known, now)
    if known is None:
        if item.revision != 1:
            return p.Answer("refused", item.id, reason="stale")
        connection.execute(
            "INSERT INTO posts VALUES (?, ?, ?, 1, ?)", (item.id, item.space, caller.member, PostState.RECEIVED)
        )
        return _store(connection, caller, item, now)
    return _again(connection, caller, item, (known[2], PostState(known[3])), now)


def _again(
    connection: sqlite3.Connection, caller: Caller, item: p.PostItem, known: tuple[int, PostState], now: int
) -> p.Answer:
    revision, state = known
    if item.revision <= revision:
        kept = connection.execute(
            "SELECT content FROM revisions WHERE post = ? AND revision = ?", (item.id, item.revision)
        ).fetchone()
        # Nothing kept and withdrawn: the withdrawal came before its post, which stays withdrawn.
        if kept != (item.content,) and (kept is not None or state is not PostState.WITHDRAWN):
            return p.Answer("conflict", item.id, reason="id")
        return p.Answer("already", item.id, state, revision)
    if state is PostState.WITHDRAWN:
        return p.Answer("already", item.id, state, revision)
    if item.revision != revision + 1:
        return p.Answer("refused", item.id, reason="stale")
    if state not in PENDING and state is not PostState.RETURNED:
        return p.Answer("refused", item.id, reason="closed")
    # The changed text waits in the place of the old one, and no decision about the old one holds.
    connection.execute("DELETE FROM decisions WHERE post = ?", (item.id,))
    connection.execute(
        "UPDATE posts SET revision = ?, state = ? WHERE id = ?", (item.revision, PostState.RECEIVED, item.id)
    )
    return _store(connection, caller, item, now)


def _store(connection: sqlite3.Connection, caller: Caller, item: p.PostItem, now: int) -> p.Answer:
    connection.execute("INSERT INTO revisions VALUES (?, ?, ?)", (item.id, item.revision, item.content))
    connection.execute(
        "INSERT INTO pending (id, space, rank, level, revision, text, content_note, content, written, arrived)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET rank = excluded.rank,"
        " level = excluded.level, revision = excluded.revision, text = excluded.text,"
        " content_note = excluded.content_note, content = excluded.content, written = excluded.written, held_by = ''",
        (
            item.id,
            item.space,
            Level.UNCHECKED.rank,
            Level.UNCHECKED,
            item.revision,
            item.text,
            item.content_note,
            item.content,
            item.written,
            now,
        ),
    )
    notice(connection, caller.member, (item.id, item.space, item.revision), PostState.RECEIVED)
    return p.Answer("stored", item.id, PostState.RECEIVED, item.revision)


def _withdraw(
    connection: sqlite3.Connection,
    caller: Caller,
    item: p.WithdrawItem,
    known: tuple[str, str, int, str] | None,
    now: int,
) -> p.Answer:
    revision, state = (known[2], known[3]) if known else (1, "")
    if state == PostState.WITHDRAWN:
        return p.Answer("already", item.id, PostState.WITHDRAWN, revision)
    if known is None:
        # It came before its post: the id is kept, so that the post can never follow.
        connection.execute(
            "INSERT INTO posts VALUES (?, ?, ?, 1, ?)", (item.id, item.space, caller.member, PostState.WITHDRAWN)
        )
    published = state == PostState.PUBLISHED
    row = FeedRow(connection, item.space) if published else None
    connection.execute("UPDATE posts SET state = ? WHERE id = ?", (PostState.WITHDRAWN, item.id))
    connection.execute("DELETE FROM pending WHERE id = ?", (item.id,))
    connection.execute("DELETE FROM decisions WHERE post = ?", (item.id,))
    if row is not None:
        connection.execute("UPDATE feed SET text = NULL, content_note = '', author = '' WHERE id = ?", (item.id,))
        row.insert(p.Row(0, item.id, revision, "tombstone", hour=now // 3600))
    log(connection, now, caller.member, "withdraw", item.id, revision, state)
    notice(connection, caller.member, (item.id, item.space, revision), PostState.WITHDRAWN)
    if row is not None:
        row.count()
    return p.Answer("stored", item.id, PostState.WITHDRAWN, revision)


def author_of(connection: sqlite3.Connection, post: str, caller: Caller) -> str:
    """Who wrote a post of a space that the caller belongs to; raises Refused(`not-found`) otherwise."""
    found = connection.execute("SELECT author, space FROM posts WHERE id = ?", (post,)).fetchone()
    if found is None or found[1] not in caller.spaces:
        raise Refused("not-found")
    return str(found[0])
