"""What screens read: the outbox laid over what the hub confirmed. Nothing here writes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bereave.moderation.state import PostState
from bereave.peers.outbox import waits_for_choice
from bereave.peers.store import PeerStore


@dataclass(frozen=True)
class FeedPost:
    """One post as a screen shows it. `when_hours`: hours since 1970 at publication, or at writing before that."""

    id: str
    space: str
    author: str
    text: str = field(repr=False)
    content_note: str = field(repr=False)
    when_hours: int
    is_mine: bool
    state: PostState
    reason: str = ""  # a protocol code, where the hub refused it
    rule: int = 0  # the rule that a moderator cited
    personal: str = field(default="", repr=False)  # the moderator's own line
    withdrawing: bool = False  # the author took it back; the hub does not know yet


_MINE = """
SELECT own.id, own.space, own.text, own.content_note, own.written, own.state, own.reason, own.rule, own.personal,
       outbox.kind AS kind, outbox.text AS new_text, outbox.content_note AS new_note, outbox.chosen AS chosen,
       outbox.attempted AS attempted, outbox.written AS new_written, feed.text AS feed_text, feed.hour AS hour,
       feed.content_note AS feed_note
FROM own LEFT JOIN outbox ON outbox.id = own.id LEFT JOIN feed ON feed.id = own.id
UNION ALL
SELECT outbox.id, outbox.space, outbox.text, outbox.content_note, outbox.written, '', '', 0, '',
       outbox.kind, outbox.text, outbox.content_note, outbox.chosen,
       outbox.attempted, outbox.written, NULL, NULL, NULL
FROM outbox WHERE outbox.kind = 'post' AND outbox.id NOT IN (SELECT id FROM own)
"""


class Views:
    """The feed and the author's own posts; `now` gives the present moment."""

    def __init__(self, store: PeerStore, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    def my_posts(self, space: str | None = None) -> list[FeedPost]:
        """Everything that was written on this device and not forgotten, latest first, each with its true state."""
        membership = self._store.membership()
        author = membership.pseudonym if membership else ""
        mine = [
            (int(str(row["new_written"] or row["written"])), self._mine(row, author)) for row in self._store.rows(_MINE)
        ]
        mine.sort(key=lambda pair: pair[0], reverse=True)
        return [post for _, post in mine if space is None or post.space == space]

    def feed(self, space: str, *, limit: int = 200) -> list[FeedPost]:
        """The author's own posts on their way, then the `limit` latest published ones, latest first."""
        mine = {post.id: post for post in self.my_posts(space)}
        rows = self._store.rows(
            "SELECT id, author, text, content_note, hour FROM feed WHERE space = ? ORDER BY sequence DESC LIMIT ?",
            (space, limit),
        )
        published = {str(row["id"]) for row in rows}
        gone = {PostState.WITHDRAWN, PostState.PUBLISHED}
        feed = [post for post in mine.values() if post.id not in published and post.state not in gone]
        for row in rows:
            own = mine.get(str(row["id"]))
            feed.append(
                FeedPost(
                    id=str(row["id"]),
                    space=space,
                    author=str(row["author"]),
                    text=str(row["text"]),
                    content_note=str(row["content_note"]),
                    when_hours=int(str(row["hour"])),
                    is_mine=own is not None,
                    state=PostState.PUBLISHED,
                    withdrawing=own is not None and own.withdrawing,
                )
            )
        return feed

    def _mine(self, row: dict[str, object], author: str) -> FeedPost:
        on_its_way = row["kind"] == "post"
        state = self._on_its_way(row) if on_its_way else PostState(str(row["state"]))
        # A device that was restored from an older copy knows its posts from the hub, without their words.
        text = row["new_text"] if on_its_way else row["text"] or row["feed_text"] or ""
        note = row["new_note"] if on_its_way else row["content_note"] or row["feed_note"] or ""
        written = int(str(row["new_written"] if on_its_way else row["written"]))
        return FeedPost(
            id=str(row["id"]),
            space=str(row["space"]),
            author=author,
            text=str(text),
            content_note=str(note),
            when_hours=written // 3600 if row["hour"] is None else int(str(row["hour"])),
            is_mine=True,
            state=state,
            reason="" if on_its_way else str(row["reason"]),
            rule=0 if on_its_way else int(str(row["rule"])),
            personal="" if on_its_way else str(row["personal"]),
            withdrawing=row["kind"] == "withdraw",
        )

    def _on_its_way(self, row: dict[str, object]) -> PostState:
        if waits_for_choice(int(str(row["chosen"])), self._now().timestamp()):
            return PostState.WAITS_FOR_CHOICE
        return PostState.SENDING if row["attempted"] else PostState.ON_DEVICE
