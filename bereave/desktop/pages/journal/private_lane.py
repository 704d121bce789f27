"""The way from the journal's widgets to its rooms: asked in the lane, answered only while the journal is open."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from bereave.desktop.vault_session import VaultSession
from bereave.failures import Failure

if TYPE_CHECKING:
    from bereave.desktop.private_rooms import PrivateRooms

T = TypeVar("T")
Failed = Callable[[Failure], None]


class PrivateLane:
    """Asks and changes the private rooms for one owner.

    An answer that comes after locking began is dropped, so that nothing private comes back into an emptied widget.
    """

    def __init__(self, vault: VaultSession, owner: QObject) -> None:
        self._vault = vault
        self._owner = owner

    @property
    def is_open(self) -> bool:
        """Whether anything can be asked now."""
        return self._vault.is_open

    def ask(
        self,
        read: "Callable[[PrivateRooms], T]",
        done: Callable[[T], None],
        failed: Failed,
        latest: str | None = None,
    ) -> None:
        """Read in the lane; with `latest` only the newest question of that name is answered."""
        self._send(read, done, failed, latest, change=False)

    def change(
        self,
        write: "Callable[[PrivateRooms], T]",
        done: Callable[[T], None],
        failed: Failed,
        *,
        even_locked: bool = False,
    ) -> None:
        """Change in the lane, in order; with `even_locked` the outcome is told after locking too."""
        self._send(write, done, failed, None, change=True, even_locked=even_locked)

    def _send(
        self,
        work: "Callable[[PrivateRooms], T]",
        done: Callable[[T], None],
        failed: Failed,
        latest: str | None,
        *,
        change: bool,
        even_locked: bool = False,
    ) -> None:
        try:
            rooms = self._vault.rooms
        except Failure as failure:
            failed(failure)
            return

        def answered(result: T) -> None:
            if even_locked or self._vault.is_open:
                done(result)

        def not_answered(failure: Failure) -> None:
            if even_locked or self._vault.is_open:
                failed(failure)

        def at_work() -> T:
            return work(rooms)

        if change:
            self._vault.lane.change(at_work, answered, not_answered, self._owner)
        else:
            self._vault.lane.ask(at_work, answered, not_answered, self._owner, latest=latest)
