"""Writes down what the hub confirmed: answers, notices and pages; each with its cursor, whole or not at all."""

import json
import uuid
from dataclasses import dataclass

import msgspec

from bereave.moderation.state import PENDING, PostState
from bereave.peers import protocol as p
from bereave.peers.store import PeerStore
from bereave.vault.cipher import Database

#: A reading that would take away more than this share, and more than this many posts, stops and asks.
ASK_SHARE = 0.2
ASK_COUNT = 50


@dataclass(frozen=True)
class Removal:
    """A hub's answer would take `count` of `known` posts away from this device."""

    space: str
    count: int
    known: int

    @property
    def asks(self) -> bool:
        """Whether it is so much that a person should say yes first."""
        return self.count > ASK_COUNT and self.count > self.known * ASK_SHARE


class Confirmed:
    """The hub's word in the peer store. Touches neither drafts nor what waits in the outbox for its first try."""

    def __init__(self, store: PeerStore) -> None:
        self._store = store

    def answered(self, number: int, item: p.Item, answer: p.Answer) -> None:
        """One pushed item has its answer. `retry` leaves everything as it is."""
        if answer.answer == "retry":
            return
        with self._store.transaction() as db:
            # Gone meanwhile when the author took it back while it was on its way: the next push tells the hub.
            if self._store.one("SELECT 1 AS it FROM outbox WHERE number = ?", (number,)) is None:
                return
            db.execute("DELETE FROM outbox WHERE number = ?", (number,))
            if isinstance(item, p.WithdrawItem):
                if answer.answer in {"stored", "already"}:
                    self._set_state(db, item.id, PostState.WITHDRAWN)
            elif answer.answer in {"stored", "already"}:
                self._keep_own(db, item, _state(answer.state) or PostState.RECEIVED)
            else:
                self._refused(db, item, answer.reason or answer.answer)

    def noticed(self, notices: p.Notices) -> int:
        """Apply notices and remember their last number, in one transaction; gives how many were new."""
        with self._store.transaction() as db:
            epoch, number = self.notice_cursor()
            last = number if epoch == notices.epoch else 0
            for notice in notices.notices:
                last = max(last, notice.number)
                self._notice(db, notice)
            db.execute(
                "INSERT OR REPLACE INTO notice_cursor (one, epoch, number) VALUES (1, ?, ?)", (notices.epoch, last)
            )
        return len(notices.notices)

    def notice_cursor(self) -> tuple[str, int]:
        """The epoch and the number of the last notice applied."""
        row = self._store.one("SELECT epoch, number FROM notice_cursor")
        return (str(row["epoch"]), _whole(row["number"])) if row else ("", 0)

    def cursor(self, space: str) -> p.Cursor:
        """How far the feed of a space was read; the start where the stored one makes no sense."""
        row = self._store.one("SELECT epoch, sequence, digest FROM cursors WHERE space = ?", (space,))
        if row is None or _whole(row["sequence"]) <= 0:
            return p.Cursor()
        return p.Cursor(str(row["epoch"]), _whole(row["sequence"]), str(row["digest"]))

    def restart(self, space: str) -> None:
        """Read a space again from its start; what is shown stays until it was read again."""
        with self._store.transaction() as db:
            db.execute(
                "INSERT INTO cursors (space, epoch, sequence, digest, generation) VALUES (?, '', 0, '', 1)"
                " ON CONFLICT (space) DO UPDATE SET epoch = '', sequence = 0, digest = '', generation = generation + 1",
                (space,),
            )

    def removal(self, page: p.Page) -> Removal:
        """What applying this page would take away."""
        gone = self._count(
            "SELECT count(*) AS it FROM feed WHERE space = ? AND id IN (SELECT value FROM json_each(?))",
            page.space,
            json.dumps([row.id for row in page.rows if row.kind == "tombstone"]),
        )
        if not page.more:
            gone += self._count(
                "SELECT count(*) AS it FROM feed WHERE space = ? AND generation < ?"
                " AND id NOT IN (SELECT value FROM json_each(?))",
                page.space,
                self._generation(page.space),
                json.dumps([row.id for row in page.rows]),
            )
        return Removal(page.space, gone, self._count("SELECT count(*) AS it FROM feed WHERE space = ?", page.space))

    def _count(self, sql: str, *values: object) -> int:
        row = self._store.one(sql, values)
        return _whole(row["it"]) if row else 0

    def apply(self, page: p.Page) -> None:
        """Apply a page and its cursor in one transaction; after the last page, what the hub no longer has is gone."""
        with self._store.transaction() as db:
            generation = self._generation(page.space)
            for row in page.rows:
                self._row(db, page.space, row, generation)
            if not page.more:
                db.execute("DELETE FROM feed WHERE space = ? AND generation < ?", (page.space, generation))
            c = page.cursor
            db.execute(
                "INSERT OR REPLACE INTO cursors (space, epoch, sequence, digest, generation) VALUES (?, ?, ?, ?, ?)",
                (page.space, c.epoch, c.sequence, c.digest, generation),
            )

    def _generation(self, space: str) -> int:
        row = self._store.one("SELECT generation FROM cursors WHERE space = ?", (space,))
        return _whole(row["generation"]) if row else 1

    def _row(self, db: Database, space: str, row: p.Row, generation: int) -> None:
        if row.kind == "tombstone":
            db.execute("DELETE FROM feed WHERE id = ?", (row.id,))
            self._set_state(db, row.id, PostState.WITHDRAWN)
        elif row.text is not None:
            # An older revision never covers a newer one, whatever order the rows come in.
            db.execute("DELETE FROM feed WHERE id = ? AND revision <= ?", (row.id, row.revision))
            db.execute(
                "INSERT OR IGNORE INTO feed VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    row.id,
                    space,
                    row.sequence,
                    row.revision,
                    row.author,
                    row.text,
                    row.content_note,
                    row.hour,
                    generation,
                ),
            )

    def _notice(self, db: Database, notice: p.Notice) -> None:
        state = _state(notice.state)
        if state is None:
            return
        waiting = self._store.one("SELECT * FROM outbox WHERE id = ?", (notice.id,))
        if waiting is not None and _is_answered_by(waiting, notice, state):
            # The reply to a push was lost; the notice says that it arrived.
            db.execute("DELETE FROM outbox WHERE id = ?", (notice.id,))
            if waiting["kind"] == "post":
                values = [waiting[name] for name in ("id", "space", "revision", "text", "content_note", "written")]
                db.execute(
                    "INSERT OR REPLACE INTO own (id, space, revision, text, content_note, written, state)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (*values, state),
                )
        # What this device does not know it wrote, it wrote before it was restored or on a copy: its words come later.
        if state in PENDING or state is PostState.PUBLISHED:
            db.execute(
                "INSERT OR IGNORE INTO own (id, space, revision, text, content_note, written, state)"
                " VALUES (?, ?, ?, '', '', 0, ?)",
                (notice.id, notice.space, notice.revision, state),
            )
        db.execute(
            "UPDATE own SET revision = max(revision, ?), state = ?, reason = '', rule = ?, personal = ?"
            " WHERE id = ? AND revision <= ? AND state <> ?",
            (
                notice.revision,
                state,
                notice.rule,
                notice.personal,
                notice.id,
                notice.revision,
                PostState.WITHDRAWN,
            ),
        )

    def _refused(self, db: Database, item: p.PostItem, reason: str) -> None:
        known = self._store.one("SELECT state FROM own WHERE id = ?", (item.id,))
        if known is not None and known["state"] not in {PostState.REFUSED, PostState.WITHDRAWN}:
            # The hub has it as it was before: that stays true, and can be withdrawn. The words are set aside.
            item = msgspec.structs.replace(item, id=str(uuid.uuid4()), revision=1)
        self._keep_own(db, item, PostState.REFUSED, reason)

    def _keep_own(self, db: Database, item: p.PostItem, state: PostState, reason: str = "") -> None:
        known = self._store.one("SELECT revision, state FROM own WHERE id = ?", (item.id,))
        if known is not None and known["state"] == PostState.WITHDRAWN:
            # It stays withdrawn; the newer words are the author's too.
            db.execute(
                "UPDATE own SET text = ?, content_note = ? WHERE id = ? AND revision <= ?",
                (item.text, item.content_note, item.id, item.revision),
            )
            return
        db.execute(
            "INSERT OR REPLACE INTO own (id, space, revision, text, content_note, written, state, reason)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (item.id, item.space, item.revision, item.text, item.content_note, item.written, state, reason),
        )

    @staticmethod
    def _set_state(db: Database, post: str, state: PostState) -> None:
        db.execute("UPDATE own SET state = ?, reason = '' WHERE id = ?", (state, post))


def _is_answered_by(waiting: dict[str, object], notice: p.Notice, state: PostState) -> bool:
    if waiting["kind"] == "withdraw":
        return state is PostState.WITHDRAWN
    return bool(waiting["attempted"]) and _whole(waiting["revision"]) <= notice.revision


def _state(word: str) -> PostState | None:
    # A newer hub may know more states than this app: what it does not know changes nothing.
    try:
        return PostState(word)
    except ValueError:
        return None


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0
