"""A hub whose answers a test writes."""

from collections.abc import Callable

from bereave.peers import protocol as p
from bereave.peers.client import HubClient
from bereave.peers.identity import Identity, new_key
from tests.peers.people import SPACE

EPOCH = "e"


class ScriptedHub(HubClient):
    """A hub whose feed the test writes; it speaks the protocol as a hub would."""

    def __init__(self) -> None:
        super().__init__("http://127.0.0.1:9", identity=Identity("hub", "device", new_key()))
        self.rows: list[p.Row] = []
        self.epoch = EPOCH
        self.asked = 0
        self.always_restart = False
        self.spoil: Callable[[p.Page], object] = lambda page: page

    def me(self) -> p.Me:
        """A member of one space."""
        return p.Me("hub", "member", "device", "Ann", "member", [p.Space(SPACE, "Together")])

    def notices(self, after: int, epoch: str) -> p.Notices:
        """No news."""
        del after, epoch
        return p.Notices(self.epoch, [], False)

    def push(self, items: list[p.Item]) -> list[p.Answer]:
        """Later, please."""
        return [p.Answer("retry", item.id, after=7) for item in items]

    def cursor_at(self, sequence: int) -> p.Cursor:
        """The cursor after so many rows."""
        digest = p.digest_start(self.epoch, SPACE)
        for row in self.rows[:sequence]:
            digest = p.digest_after(digest, row)
        return p.Cursor(self.epoch, sequence, digest)

    def publish(self, *posts: str, kind: str = "post") -> None:
        """Append rows for these ids."""
        for post in posts:
            text = f"text of {post}" if kind == "post" else None
            row = p.Row(len(self.rows) + 1, post, 1, "post" if kind == "post" else "tombstone", "Bo", text)
            self.rows.append(row)

    def changes(self, space: str, after: p.Cursor) -> p.Page | p.Restart:
        """Pages of forty rows."""
        self.asked += 1
        start = self.cursor_at(0) if after == p.Cursor() else after
        if self.always_restart or after not in (p.Cursor(), self.cursor_at(after.sequence)):
            return p.Restart(self.epoch)
        rows = self.rows[start.sequence : start.sequence + 40]
        end = start.sequence + len(rows)
        page = p.Page(space, start, rows, self.cursor_at(end), end < len(self.rows))
        self.spoil(page)
        return page
