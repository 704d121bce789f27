"""What a hub session does away from the window: one line to the hub, and the store on this side."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bereave.peers.client import HubClient
from bereave.peers.identity import Identity
from bereave.peers.outbox import Outbox
from bereave.peers.protocol import Health
from bereave.peers.reviewing import Reviewing
from bereave.peers.store import Membership, PeerStore
from bereave.peers.sync import Synchroniser, SyncReport
from bereave.peers.views import Views

# Verifying takes the framework of signed updates: imported when packs are first asked for.
if TYPE_CHECKING:
    from bereave.directory.packs.inspecting import Inspection
    from bereave.directory.packs.packs import Packs

#: Who runs a hub and when it is staffed changes rarely, but what is shown must not be old.
_HEALTH_FOR = timedelta(minutes=10)


@dataclass(frozen=True)
class LocalSide:
    """The messages on this device: what reads them and the one way to write them."""

    store: PeerStore
    views: Views
    outbox: Outbox

    @classmethod
    def of(cls, store: PeerStore, now: Callable[[], datetime]) -> "LocalSide":
        """Everything over one store."""
        return cls(store, Views(store, now), Outbox(store, now))


@dataclass(frozen=True)
class Round:
    """What a round did, who this device is afterwards, and what the hub said of itself (None: not asked again)."""

    report: SyncReport
    membership: Membership
    health: Health | None


class HubLink:
    """One line to the hub that was joined; made, used and closed in one lane."""

    def __init__(self, store: PeerStore, membership: Membership, now: Callable[[], datetime]) -> None:
        self._store = store
        self._membership = membership
        self._now = now
        self._client: HubClient | None = None
        self._health_at: datetime | None = None

    def round(self, allow_removals: Collection[str] = ()) -> Round:
        """Run one round. Raises what Synchroniser.run_once raises."""
        client = self._line()
        report = Synchroniser(client, self._store, Outbox(self._store, self._now)).run_once(
            allow_removals=allow_removals
        )
        health, now = None, self._now()
        if self._health_at is None or now - self._health_at >= _HEALTH_FOR:
            health = client.health()
            self._health_at = now
        self._membership = self._store.member()
        return Round(report, self._membership, health)

    def reviewing(self) -> Reviewing:
        """A moderator's side of the same line."""
        return Reviewing(self._line(), self._identity())

    def packs(self, packs: "Packs") -> "tuple[Inspection, ...]":
        """The organisation's content packs that are new or newer here, verified. Raises what `offered.look` raises."""
        from bereave.directory.packs.offered import look

        client = self._line()
        return look(packs, client.packs(), client.pack_file, self._membership.pack)

    def close(self) -> None:
        """Drop the connections and the token."""
        if self._client is not None:
            self._client.close()
            self._client = None

    def _line(self) -> HubClient:
        if self._client is None:
            self._client = HubClient(self._membership.address, self._membership.root, self._identity())
        return self._client

    def _identity(self) -> Identity:
        m = self._membership
        return Identity(m.hub, m.device, m.key)
