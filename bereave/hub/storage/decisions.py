"""Claims, decisions and publication on SQLite."""

import sqlite3

from bereave.hub.refusals import Refused
from bereave.hub.storage.interface import Caller
from bereave.hub.storage.posts import author_of
from bereave.hub.storage.records import CLOCK_SLACK, FeedRow, log, notice
from bereave.moderation.state import PostState
from bereave.peers import protocol as p

LONGEST_HOLD = 3600  # seconds
_HOLD_ANEW = 60  # seconds
_STATES = {"approve": PostState.PUBLISHED, "return": PostState.RETURNED, "decline": PostState.DECLINED}


def claim(connection: sqlite3.Connection, caller: Caller, request: p.Claim, now: int) -> p.Claimed:
    """A lease of ten minutes for whoever asks first, renewed for its holder, free again when it runs out."""
    author = author_of(connection, request.id, caller)
    if author == caller.member:
        raise Refused("own-post")
    found = connection.execute(
        "SELECT space, revision, claimed_by, claimed_until FROM pending WHERE id = ?", (request.id,)
    ).fetchone()
    if found is None:
        raise Refused("not-found")
    space, revision, holder, until = found
    if _is_anothers(holder, until, caller, now):
        raise Refused("claimed")
    if request.release:
        connection.execute("UPDATE pending SET claimed_by = '', claimed_until = 0 WHERE id = ?", (request.id,))
        return p.Claimed(request.id, 0)
    connection.execute(
        "UPDATE pending SET claimed_by = ?, claimed_until = ? WHERE id = ?",
        (caller.member, now + p.CLAIM_SECONDS, request.id),
    )
    if holder != caller.member:
        log(connection, now, caller.member, "claim", request.id, revision)
    changed = connection.execute(
        "UPDATE posts SET state = ? WHERE id = ? AND state = ?",
        (PostState.BEING_READ, request.id, PostState.RECEIVED),
    ).rowcount
    if changed:
        notice(connection, author, (request.id, space, revision), PostState.BEING_READ)
    return p.Claimed(request.id, now + p.CLAIM_SECONDS)


def _is_anothers(holder: str, until: int, caller: Caller, now: int) -> bool:
    # No lease is longer than this: one that seems so was taken before the clock was put back.
    return holder not in {"", caller.member} and now < until <= now + p.CLAIM_SECONDS + CLOCK_SLACK


def decide(connection: sqlite3.Connection, caller: Caller, decision: p.Decision, now: int, hold: int) -> p.Decided:
    """Take one decision about one revision down. The loser of a race is refused with `decided` or `stale`."""
    author = author_of(connection, decision.id, caller)
    if author == caller.member:
        raise Refused("own-post")
    if connection.execute("SELECT 1 FROM decisions WHERE post = ?", (decision.id,)).fetchone():
        raise Refused("decided")
    found = connection.execute(
        "SELECT revision, content, held_by, claimed_by, claimed_until FROM pending WHERE id = ?", (decision.id,)
    ).fetchone()
    if found is None:
        raise Refused("decided")
    revision, content, held_by, holder, until = found
    if (revision, content) != (decision.revision, decision.content):
        raise Refused("stale")
    if _is_anothers(holder, until, caller, now):
        raise Refused("claimed")
    if held_by == caller.member:
        raise Refused("second-person")
    if decision.outcome == "hold":
        connection.execute(
            "UPDATE pending SET held_by = ?, claimed_by = '', claimed_until = 0 WHERE id = ?",
            (caller.member, decision.id),
        )
        log(connection, now, caller.member, "hold", decision.id, revision, decision.signature)
        return p.Decided(decision.id, now)
    connection.execute(
        "INSERT INTO decisions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            decision.id,
            decision.revision,
            decision.content,
            caller.member,
            caller.device,
            decision.outcome,
            decision.rule,
            decision.personal,
            decision.signature,
            now + hold,
        ),
    )
    connection.execute("UPDATE pending SET claimed_by = '', claimed_until = 0 WHERE id = ?", (decision.id,))
    return p.Decided(decision.id, now + hold)


def undo(connection: sqlite3.Connection, caller: Caller, request: p.Undo, now: int) -> p.Decided:
    """Delete one's own decision that has not taken effect, or take back that a second person was asked for."""
    author_of(connection, request.id, caller)
    found = connection.execute("SELECT moderator, revision FROM decisions WHERE post = ?", (request.id,)).fetchone()
    if found is not None:
        if found[0] != caller.member:
            raise Refused("not-yours")
        if found[1] != request.revision:
            raise Refused("stale")
        connection.execute("DELETE FROM decisions WHERE post = ?", (request.id,))
    elif not connection.execute(
        "UPDATE pending SET held_by = '' WHERE id = ? AND revision = ? AND held_by = ?",
        (request.id, request.revision, caller.member),
    ).rowcount:
        raise Refused("too-late")
    log(connection, now, caller.member, "undo", request.id, request.revision)
    return p.Decided(request.id, 0)


def due(connection: sqlite3.Connection, now: int) -> list[str]:
    """The posts whose decisions take effect by now, in the order in which they fell due."""
    rows = connection.execute(
        "SELECT post FROM decisions WHERE publish_at <= ? ORDER BY publish_at, post LIMIT 500", (now,)
    )
    return [row[0] for row in rows]


def beyond_any_hold(connection: sqlite3.Connection, now: int) -> bool:
    """Whether a decision seems to wait longer than any hold: the hub's clock was put back since it was taken."""
    found = connection.execute("SELECT 1 FROM decisions WHERE publish_at > ? LIMIT 1", (now + LONGEST_HOLD,))
    return found.fetchone() is not None


def hold_anew(connection: sqlite3.Connection, now: int) -> None:
    """Let decisions of a clock that was put back wait a minute from now, in which they can still be undone."""
    connection.execute(
        "UPDATE decisions SET publish_at = ? WHERE publish_at > ?", (now + _HOLD_ANEW, now + LONGEST_HOLD)
    )


def carry_out(connection: sqlite3.Connection, post: str, now: int) -> bool:
    """Let one decision take effect: feed row, log, author's notice and counter in this one transaction.

    Checks again that it is due, that the post was not withdrawn and that the revision is the one that was read;
    gives whether anything was done.
    """
    found = connection.execute(
        "SELECT d.moderator, d.outcome, d.rule, d.personal, d.signature, d.content, d.revision, d.publish_at,"
        " x.space, x.text, x.content_note, p.author, p.state, m.pseudonym"
        " FROM decisions d JOIN posts p ON p.id = d.post JOIN members m ON m.id = p.author"
        " JOIN pending x ON x.id = d.post AND x.revision = d.revision AND x.content = d.content"
        " WHERE d.post = ? AND p.revision = d.revision",
        (post,),
    ).fetchone()
    if found is None or found[7] > now or found[12] == PostState.WITHDRAWN:
        # A decision about words that are no longer there must not come up for ever.
        connection.execute("DELETE FROM decisions WHERE post = ? AND publish_at <= ?", (post, now))
        return False
    moderator, outcome, rule, personal, signature, content, revision = found[:7]
    space, text, content_note, author, _, pseudonym = found[8:]
    state = _STATES[outcome]
    row = FeedRow(connection, space) if state is PostState.PUBLISHED else None
    if row is not None:
        row.insert(p.Row(0, post, revision, "post", pseudonym, text, content_note, now // 3600))
    connection.execute("UPDATE posts SET state = ? WHERE id = ?", (state, post))
    # What was returned or declined is with its author; nobody else needs its words any longer.
    connection.execute("DELETE FROM decisions WHERE post = ?", (post,))
    connection.execute("DELETE FROM pending WHERE id = ?", (post,))
    log(connection, now, moderator, outcome, post, revision, f"{rule} {content} {signature}")
    notice(connection, author, (post, space, revision), state, rule, personal)
    if row is not None:
        row.count()
    return True
