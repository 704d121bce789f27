"""A person with a device, for tests: the real stores and the real client."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from bereave.moderation.outcomes import Outcome, Verdict
from bereave.moderation.state import PostState
from bereave.peers.client import HubClient
from bereave.peers.joining import join, look
from bereave.peers.migrations import MIGRATIONS
from bereave.peers.outbox import Outbox
from bereave.peers.protocol import QueueItem
from bereave.peers.reviewing import Reviewing
from bereave.peers.store import PeerStore
from bereave.peers.sync import Synchroniser
from bereave.peers.views import FeedPost, Views
from bereave.vault.store import Store

SPACE = "together"


class Device:
    """An encrypted peer store with everything that works on it offline."""

    def __init__(self, file: Path, now: Callable[[], datetime]) -> None:
        self.file = file
        self.vault_store = Store(file, os.urandom(32), MIGRATIONS)
        self.store = PeerStore(self.vault_store)
        self.outbox = Outbox(self.store, now)
        self.views = Views(self.store, now)

    def close(self) -> None:
        """Close the store."""
        self.vault_store.close()

    def texts(self, space: str = SPACE) -> list[str]:
        """The texts of the feed that others wrote, latest first."""
        return [post.text for post in self.views.feed(space) if not post.is_mine]

    def post(self, post: str) -> FeedPost:
        """One own post."""
        return next(found for found in self.views.my_posts() if found.id == post)

    def state(self, post: str) -> PostState:
        """The state of one own post."""
        return self.post(post).state


class Person(Device):
    """A member of a hub."""

    def __init__(self, file: Path, now: Callable[[], datetime], invitation: str, name: str) -> None:
        super().__init__(file, now)
        self.membership = join(self.store, look(invitation), name)
        self.client = HubClient.of(self.membership)
        self.sync = Synchroniser(self.client, self.store, self.outbox)
        self.reviewing = Reviewing(self.client, self.membership.identity)

    def close(self) -> None:
        """Close the store and the connections."""
        self.client.close()
        super().close()

    def through(self, address: str) -> Synchroniser:
        """Rounds that take another way to the hub."""
        self.client.close()
        self.client = HubClient(address, identity=self.membership.identity)
        self.sync = Synchroniser(self.client, self.store, self.outbox)
        return self.sync

    def send(self, text: str, note: str = "") -> str:
        """Write a post and send it."""
        post = self.outbox.write(SPACE, text, note)
        self.sync.run_once()
        return post

    def waiting(self, post: str) -> QueueItem:
        """A moderator's view of one waiting post."""
        return next(item for item in self.reviewing.queue(SPACE).items if item.id == post)

    def approve(self, post: str) -> None:
        """Approve a waiting post."""
        self.reviewing.decide(self.waiting(post), Verdict(Outcome.APPROVE))
