"""The outbox: the only place that a post is written to."""

import uuid
from collections.abc import Callable
from datetime import datetime

from bereave.failures import QT_TRANSLATE_NOOP, NotAllowed, NotUnderstood
from bereave.moderation.state import CHANGEABLE, PENDING, PostState
from bereave.peers.protocol import NOTE_LIMIT, TEXT_LIMIT, Item, PostItem, WithdrawItem, content_hash
from bereave.peers.store import PeerStore

#: Hours after which a post that was not sent waits for its author to choose again.
WAIT_HOURS = 12

_CLOSED = {PostState.WITHDRAWN, PostState.DECLINED, PostState.RETURNED, PostState.REFUSED}


class Outbox:
    """Writes, changes and takes back posts; what a method returned for is on disk. Needs no network."""

    def __init__(self, store: PeerStore, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    def write(self, space: str, text: str, content_note: str = "") -> str:
        """Put a post into the outbox, forget the draft of its space, and give its id.

        Raises NotUnderstood when it is empty, too long or holds letters that cannot be sent.
        """
        _check(text, content_note)
        post = str(uuid.uuid4())
        with self._store.transaction() as db:
            self._put(post, space, 1, text, content_note)
            db.execute("DELETE FROM drafts WHERE space = ?", (space,))
        return post

    def change(self, post: str, text: str, content_note: str = "") -> str:
        """Put a changed text in place of an own post and give the post's id (a new one where the hub refused it).

        Raises NotAllowed when it can no longer be changed, NotUnderstood as `write` does.
        """
        _check(text, content_note)
        with self._store.transaction() as db:
            waiting = self._store.one("SELECT space, kind, revision, attempted FROM outbox WHERE id = ?", (post,))
            own = self._store.one("SELECT space, revision, state FROM own WHERE id = ?", (post,))
            if waiting is not None and waiting["kind"] == "post" and not waiting["attempted"]:
                db.execute("DELETE FROM outbox WHERE id = ?", (post,))
                self._put(post, str(waiting["space"]), int(str(waiting["revision"])), text, content_note)
                return post
            if waiting is not None or own is None or PostState(str(own["state"])) not in CHANGEABLE:
                raise NotAllowed(
                    QT_TRANSLATE_NOOP(
                        "Failure", "This message can no longer be changed. You can take it back and write a new one."
                    )
                )
            if own["state"] == PostState.REFUSED:
                # The hub knows nothing, or something else, under the old id.
                db.execute("DELETE FROM own WHERE id = ?", (post,))
                post = str(uuid.uuid4())
                self._put(post, str(own["space"]), 1, text, content_note)
            else:
                self._put(post, str(own["space"]), int(str(own["revision"])) + 1, text, content_note)
        return post

    def withdraw(self, post: str) -> None:
        """Take an own post back: at once where it never left the device, else as soon as the hub can be told."""
        with self._store.transaction() as db:
            waiting = self._store.one("SELECT * FROM outbox WHERE id = ?", (post,))
            own = self._store.one("SELECT * FROM own WHERE id = ?", (post,))
            if waiting is not None and waiting["kind"] == "withdraw":
                return
            if waiting is None and own is None:
                raise NotAllowed(QT_TRANSLATE_NOOP("Failure", "This message was not written on this device."))
            kept = waiting or own
            assert kept is not None
            hub_may_have_it = (waiting is not None and bool(waiting["attempted"])) or (
                own is not None and PostState(str(own["state"])) in {*PENDING, PostState.PUBLISHED, PostState.RETURNED}
            )
            if waiting is not None:
                db.execute("DELETE FROM outbox WHERE id = ?", (post,))
            if own is None or not hub_may_have_it:
                # The words stay with their author; only their way ends.
                state = PostState.SENDING if hub_may_have_it else PostState.WITHDRAWN
                db.execute(
                    "INSERT OR REPLACE INTO own (id, space, revision, text, content_note, written, state)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (
                        post,
                        kept["space"],
                        kept["revision"],
                        kept["text"],
                        kept["content_note"],
                        kept["written"],
                        state,
                    ),
                )
            elif waiting is not None:
                # The newer words are the author's too.
                db.execute(
                    "UPDATE own SET text = ?, content_note = ? WHERE id = ?",
                    (waiting["text"], waiting["content_note"], post),
                )
            if hub_may_have_it:
                moment = int(self._now().timestamp())
                db.execute(
                    "INSERT INTO outbox (id, space, kind, revision, text, content_note, content, written, chosen)"
                    " VALUES (?, ?, 'withdraw', 0, '', '', '', ?, ?)",
                    (post, kept["space"], moment, moment),
                )

    def keep_private(self, post: str) -> None:
        """Do not send a post; its words stay on this device. The same as `withdraw`, in the author's other words."""
        self.withdraw(post)

    def send_again(self, post: str) -> None:
        """The author chose to send a post that had waited too long."""
        with self._store.transaction() as db:
            db.execute("UPDATE outbox SET chosen = ? WHERE id = ?", (int(self._now().timestamp()), post))

    def forget(self, post: str) -> None:
        """Delete an own post from this device. Raises NotAllowed while it is on its way, being read or published."""
        with self._store.transaction() as db:
            own = self._store.one("SELECT state FROM own WHERE id = ?", (post,))
            waiting = self._store.one("SELECT 1 AS it FROM outbox WHERE id = ?", (post,))
            if own is None or waiting is not None or PostState(str(own["state"])) not in _CLOSED:
                raise NotAllowed(
                    QT_TRANSLATE_NOOP("Failure", "This message is still on its way. Please take it back first.")
                )
            db.execute("DELETE FROM own WHERE id = ?", (post,))

    def next_batch(self, limit: int, after: int = 0) -> list[tuple[int, Item]]:
        """The next items to send with their numbers, oldest first; leaves out what waits for its author's choice."""
        rows = self._store.rows(
            "SELECT * FROM outbox WHERE number > ? AND (kind = 'withdraw' OR abs(? - chosen) < ?)"
            " ORDER BY number LIMIT ?",
            (after, int(self._now().timestamp()), WAIT_HOURS * 3600, limit),
        )
        return [(int(str(row["number"])), _item(row)) for row in rows]

    def take_batch(self, limit: int, after: int = 0) -> list[tuple[int, Item]]:
        """The next batch, remembered as one that the hub may know.

        One step: an author who changes or takes back meanwhile does so before it, or after the hub may know.
        """
        with self._store.transaction():
            batch = self.next_batch(limit, after)
            self.mark_attempted([number for number, _ in batch])
        return batch

    def mark_attempted(self, numbers: list[int]) -> None:
        """Remember, before they leave, that the hub may know these items."""
        with self._store.transaction() as db:
            for number in numbers:
                db.execute("UPDATE outbox SET attempted = attempted + 1 WHERE number = ?", (number,))

    def _put(self, post: str, space: str, revision: int, text: str, content_note: str) -> None:
        moment = int(self._now().timestamp())
        with self._store.transaction() as db:
            db.execute(
                "INSERT INTO outbox (id, space, kind, revision, text, content_note, content, written, chosen)"
                " VALUES (?, ?, 'post', ?, ?, ?, ?, ?, ?)",
                (post, space, revision, text, content_note, content_hash(text, content_note), moment, moment),
            )


def waits_for_choice(chosen: int, moment: float) -> bool:
    """Whether a post that its author chose to send at `chosen` has waited too long, both in seconds since 1970.

    A choice that lies as far in the future was made under another clock: how long it has waited nobody knows.
    """
    return abs(int(moment) - chosen) >= WAIT_HOURS * 3600


def _item(row: dict[str, object]) -> Item:
    if row["kind"] == "withdraw":
        return WithdrawItem(id=str(row["id"]), space=str(row["space"]))
    return PostItem(
        id=str(row["id"]),
        revision=int(str(row["revision"])),
        space=str(row["space"]),
        text=str(row["text"]),
        content=str(row["content"]),
        written=int(str(row["written"])),
        content_note=str(row["content_note"]),
    )


def _check(text: str, content_note: str) -> None:
    if not text.strip():
        raise NotUnderstood(QT_TRANSLATE_NOOP("Failure", "There is nothing written yet."))
    if len(text) > TEXT_LIMIT or len(content_note) > NOTE_LIMIT:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP(
                "Failure",
                "The message is longer than {limit} characters, or its note longer than {note}. Please shorten it.",
            ),
            limit=TEXT_LIMIT,
            note=NOTE_LIMIT,
        )
    if "\x00" in text + content_note or any("\ud800" <= letter <= "\udfff" for letter in text + content_note):
        raise NotUnderstood(
            QT_TRANSLATE_NOOP(
                "Failure", "The message holds a letter that cannot be sent. Please take it out: {place}."
            ),
            place=_place(text + content_note),
        )


def _place(text: str) -> int:
    return next(i for i, letter in enumerate(text, 1) if letter == "\x00" or "\ud800" <= letter <= "\udfff")
