"""What an open vault gives the pages: journal, plan, sessions, answers about the person, and the peer store."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bereave.journal import schema
from bereave.journal.about import About, read_about, save_about
from bereave.journal.journal import Journal
from bereave.journal.plan import PlanStore
from bereave.journal.session_history import SessionRuns
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
    peers: PeerStore

    @classmethod
    def create(cls, folder: Path, passphrase: str, now: Clock) -> "tuple[PrivateRooms, str]":
        """A new vault with its rooms, and its recovery code. Raises as Vault.create."""
        made = Vault.create(folder, passphrase, now=now)
        return cls._in(made.vault, now), made.recovery_code

    @classmethod
    def unlock(cls, folder: Path, passphrase: str, now: Clock) -> "PrivateRooms":
        """The rooms behind a passphrase. Raises as Vault.unlock."""
        return cls._in(Vault.unlock(folder, passphrase, now=now), now)

    @classmethod
    def unlock_with_recovery(cls, folder: Path, code: str, now: Clock) -> "PrivateRooms":
        """The rooms behind a recovery code. Raises as Vault.unlock_with_recovery."""
        return cls._in(Vault.unlock_with_recovery(folder, code, now=now), now)

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
            peers = PeerStore(vault.open_store("peers", migrations.MIGRATIONS))
            rooms = cls(vault, store, journal, plan, SessionRuns(store, journal, now), peers)
            undo.pop_all()
        return rooms
