"""Reports of mistakes on SQLite: taken in, read by curators, settled, taken back and erased."""

import sqlite3
from collections.abc import Sequence

import msgspec

from bereave.hub.refusals import Refused
from bereave.hub.storage.interface import Caller
from bereave.hub.storage.people import meta
from bereave.hub.storage.records import log
from bereave.peers import protocol as p
from bereave.peers import reports_protocol as rp

#: Days for which a settled report keeps its words, so that it can be opened again.
KEPT_DAYS = 30
_DAY = 86_400  # seconds
_ROW = (
    "SELECT r.number, r.id, r.entry, r.what, r.words, r.checked, r.pack, r.version, r.day, r.state,"
    " coalesce(m.pseudonym, '') FROM reports r LEFT JOIN members m ON m.id = r.settled_by"
)
#: Rows are never deleted, so the next number has never been given before.
_NEXT = "(SELECT max(number) + 1 FROM reports)"


def read_item(raw: msgspec.Raw) -> rp.Item | p.Answer:
    """The item, or the answer `invalid` with the reason. Ids that are no ids are not repeated."""
    try:
        item: rp.Item = msgspec.json.decode(raw, type=rp.Item)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return p.Answer("invalid", reason="not-understood")
    if not p.is_post_id(item.id):
        return p.Answer("invalid", reason="id")
    reason = None if isinstance(item, rp.TakenBackItem) else rp.unreadable(item)
    return item if reason is None else p.Answer("invalid", item.id, reason=reason)


def take(connection: sqlite3.Connection, caller: Caller, item: rp.Item, now: int) -> p.Answer:
    """Take one item. The same item again gives `already` with how the first one stands."""
    _forget_old_words(connection, now)
    known = connection.execute("SELECT member, content, state FROM reports WHERE id = ?", (item.id,)).fetchone()
    if known is not None and known[0] != caller.member:
        return p.Answer("conflict", item.id, reason="id")
    if isinstance(item, rp.TakenBackItem):
        return _take_back(connection, caller, item.id, known[2] if known else "", now)
    content = rp.report_hash(item)
    if known is not None:
        # Nothing is kept of what was taken back, and of what was settled long ago.
        if known[1] not in ("", content):
            return p.Answer("conflict", item.id, reason="id")
        return p.Answer("already", item.id, known[2])
    waiting = connection.execute(
        "SELECT count(*) FROM reports WHERE member = ? AND state = 'open'", (caller.member,)
    ).fetchone()[0]
    if waiting >= rp.OPEN_LIMIT:
        return p.Answer("refused", item.id, reason="too-many")
    _insert(connection, caller.member, item, content, "open", now)
    return p.Answer("stored", item.id, "open")


def _take_back(connection: sqlite3.Connection, caller: Caller, report: str, state: str, now: int) -> p.Answer:
    if state == "gone":
        return p.Answer("already", report, "gone")
    if not state:
        # It came before its report: the id is kept, so that the report can never follow.
        _insert(connection, caller.member, rp.ReportItem(report, "", "other"), "", "gone", now)
    else:
        _empty(connection, report)
    log(connection, now, caller.member, "take-back-report", report)
    return p.Answer("stored", report, "gone")


def standings(connection: sqlite3.Connection, caller: Caller, ids: Sequence[str]) -> rp.Standings:
    """How the caller's own reports stand."""
    marks = ", ".join("?" * len(ids))
    found: dict[str, rp.State] = dict(
        connection.execute(
            f"SELECT id, state FROM reports WHERE member = ? AND id IN ({marks})",  # noqa: S608 - question marks only
            (caller.member, *ids),
        ).fetchall()
    )
    return rp.Standings([rp.Standing(one, found.get(one, "")) for one in ids])


def page(connection: sqlite3.Connection, after: int, epoch: str) -> rp.ReportPage:
    """The reports after a number; all that still have words when it is 0 or the number is of another epoch."""
    current = meta(connection, "epoch")
    start = after if epoch == current else 0
    found = connection.execute(
        f"{_ROW} WHERE r.number > ? AND (? OR r.content != '') ORDER BY r.number LIMIT ?",
        # Whoever has a list must hear what is gone; whoever begins one need not.
        (start, start > 0, rp.PAGE_LIMIT + 1),
    ).fetchall()
    waiting = connection.execute("SELECT count(*) FROM reports WHERE state = 'open'").fetchone()[0]
    more, found = len(found) > rp.PAGE_LIMIT, found[: rp.PAGE_LIMIT]
    return rp.ReportPage(current, [rp.ReportRow(*row) for row in found], more, waiting)


def settle(connection: sqlite3.Connection, caller: Caller, request: rp.Settle, now: int) -> rp.ReportRow:
    """Settle a report, or open it again, exactly as the curator read it; the same word twice is one."""
    _forget_old_words(connection, now)
    found = connection.execute(
        "SELECT number, state, settled_by FROM reports WHERE id = ? AND state != 'gone'", (request.id,)
    ).fetchone()
    if found is None:
        raise Refused("not-found")
    number, state, by = found
    if (state, by) != (request.outcome, caller.member):
        if number != request.number or state == request.outcome:
            raise Refused("settled")
        connection.execute(
            f"UPDATE reports SET number = {_NEXT}, state = ?, settled_by = ?, settled_at = ? WHERE id = ?",  # noqa: S608 - ours
            (request.outcome, caller.member, now, request.id),
        )
        log(connection, now, caller.member, "settle-report", request.id, detail=request.outcome)
    return rp.ReportRow(*connection.execute(f"{_ROW} WHERE r.id = ?", (request.id,)).fetchone())


def erase(connection: sqlite3.Connection, member: str) -> None:
    """Remove every word of a member who is erased, and that they wrote; the ids stay, so that none comes again."""
    for (report,) in connection.execute("SELECT id FROM reports WHERE member = ?", (member,)).fetchall():
        _empty(connection, report)
        connection.execute("UPDATE reports SET member = NULL WHERE id = ?", (report,))


def _insert(
    connection: sqlite3.Connection, member: str, item: rp.ReportItem, content: str, state: str, now: int
) -> None:
    number = connection.execute("SELECT coalesce(max(number), 0) + 1 FROM reports").fetchone()[0]
    connection.execute(
        "INSERT INTO reports (id, number, member, content, entry, what, words, checked, pack, version, day, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            item.id,
            number,
            member,
            content,
            item.entry,
            item.what,
            item.words,
            item.checked,
            item.pack,
            item.version,
            now // _DAY,
            state,
        ),
    )


def _empty(connection: sqlite3.Connection, report: str) -> None:
    connection.execute(
        f"UPDATE reports SET number = {_NEXT}, content = '', entry = '', what = '', words = '', checked = '',"  # noqa: S608 - ours
        " pack = '', version = 0, day = 0, state = 'gone' WHERE id = ?",
        (report,),
    )


def _forget_old_words(connection: sqlite3.Connection, now: int) -> None:
    connection.execute(
        "UPDATE reports SET words = '', content = '' WHERE content != '' AND state != 'open' AND settled_at < ?",
        (now - KEPT_DAYS * _DAY,),
    )
