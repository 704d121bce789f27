"""What an open vault gives the pages: journal, plan, sessions, answers, what is kept, and the peer store."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bereave.failures import Failure
from bereave.journal import schema
from bereave.journal.about import About, read_about, save_about
from bereave.journal.journal import Journal
from bereave.journal.plan import PlanStore
from bereave.journal.session_history import SessionRuns
from bereave.kept import schema as kept_schema
from bereave.kept.store import KeptStore
from bereave.peers import migrations
from bereave.peers.store import PeerStore
from bereave.vault.store import Store
from bereave.vault.vault import Vault

Clock = Callable[[], datetime]


@dataclass(frozen=True)
class PrivateRooms:
    """Everything behind the passphrase, opened together; used on the vault's background lane only."""

    vault: Vault
    store: Store
    journal: Journal
    plan: PlanStore
    runs: SessionRuns
    _peers: PeerStore | Failure
    _kept: KeptStore | Failure

    @classmethod
    def create(cls, folder: Path, passphrase: str, now: Clock) -> "tuple[PrivateRooms, str]":
        """A new vault with its rooms, and its recovery code. Raises as Vault.create."""
        made = Vault.create(folder, passphrase, now=now)
        try:
            return cls._in(made.vault, now), made.recovery_code
        except Failure:
            # Nobody has seen its recovery code, and nothing was written: the next try begins anew.
            made.take_back()
            raise

    @classmethod
    def unlock(cls, folder: Path, passphrase: str, now: Clock) -> "PrivateRooms":
        """The rooms behind a passphrase. Raises as Vault.unlock."""
        return cls._in(Vault.unlock(folder, passphrase, now=now), now)

    @classmethod
    def unlock_with_recovery(cls, folder: Path, code: str, now: Clock) -> "PrivateRooms":
        """The rooms behind a recovery code. Raises as Vault.unlock_with_recovery."""
        return cls._in(Vault.unlock_with_recovery(folder, code, now=now), now)

    @property
    def peers(self) -> PeerStore:
        """The messages' store. Raises what kept it from opening: the journal does not wait for it."""
        if isinstance(self._peers, Failure):
            raise self._peers
        return self._peers

    @property
    def kept(self) -> KeptStore:
        """Kept places, notes and reports. Raises what kept their store from opening: the journal does not wait."""
        if isinstance(self._kept, Failure):
            raise self._kept
        return self._kept

    def about(self) -> About:
        """What the person told about who died."""
        return read_about(self.store)

    def save_about(self, about: About) -> None:
        """Keep what the person told about who died."""
        save_about(self.store, about)

    def close(self) -> None:
        """Close the stores and forget the key."""
        self.vault.lock()

    @classmethod
    def _in(cls, vault: Vault, now: Clock) -> "PrivateRooms":
        with ExitStack() as undo:
            # A damaged store must not leave the key behind in a half-open vault.
            undo.callback(vault.lock)
            store = vault.open_store("journal", schema.MIGRATIONS)
            journal = Journal(store, now)
            plan = PlanStore(store, vault.folder, now)
            peers = _peers_in(vault)
            rooms = cls(vault, store, journal, plan, SessionRuns(store, journal, now), peers, _kept_in(vault))
            undo.pop_all()
        return rooms


def _peers_in(vault: Vault) -> PeerStore | Failure:
    try:
        return PeerStore(vault.open_store("peers", migrations.MIGRATIONS))
    except Failure as failure:
        return failure


def _kept_in(vault: Vault) -> KeptStore | Failure:
    try:
        return KeptStore(vault.open_store("kept", kept_schema.MIGRATIONS))
    except Failure as failure:
        return failure
