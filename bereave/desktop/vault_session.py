"""The vault while the app runs: made, unlocked and locked, with everything private told to forget at once."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from shiboken6 import isValid

from bereave.desktop.background import Background
from bereave.failures import QT_TRANSLATE_NOOP, Failure, NotNow

if TYPE_CHECKING:
    from datetime import datetime

    from bereave.desktop.private_rooms import PrivateRooms

T = TypeVar("T")
Clock = Callable[[], "datetime"]
Failed = Callable[[Failure], None]


class VaultSession(QObject):
    """Absent, locked or open. All work on the stores goes through `lane`, one piece after the other.

    `opened` comes after unlocking. `about_to_lock` comes before locking, on the main thread: whoever shows or holds
    private text hands what is not saved yet to `lane` and forgets the rest before returning. `locked` comes when the
    stores are closed.
    """

    opened = Signal()
    about_to_lock = Signal()
    locked = Signal()

    def __init__(self, folder: Path, lane: Background, now: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.lane = lane
        self._now = now
        self._rooms: PrivateRooms | None = None
        self._locking = False
        #: Counts the times that locking was wanted: what was asked for before the last one must not open.
        self._wish = 0

    @property
    def exists(self) -> bool:
        """Whether this profile has a vault; looks at one file, without opening anything."""
        return (self.folder / "vault.json").exists()

    @property
    def is_open(self) -> bool:
        """Whether private pages may be shown."""
        return self._rooms is not None and not self._locking

    @property
    def rooms(self) -> "PrivateRooms":
        """Journal, plan, sessions and messages; used inside `lane` only. Raises NotNow while locked."""
        if self._rooms is None:
            raise NotNow(QT_TRANSLATE_NOOP("Failure", "The journal is locked. Unlock it first; nothing was lost."))
        return self._rooms

    def create(self, passphrase: str, made: Callable[[str], None], failed: Failed, owner: QObject) -> None:
        """Make the vault; `made` gets the recovery code, which is stored nowhere. The vault is open then."""

        def work() -> "tuple[PrivateRooms, str]":
            # Keys and stores are imported here, in the background: the first frame does not wait for them.
            from bereave.desktop.private_rooms import PrivateRooms

            return PrivateRooms.create(self.folder, passphrase, self._now)

        wish = self._wish

        def done(result: "tuple[PrivateRooms, str]") -> None:
            rooms, code = result
            if wish == self._wish and isValid(owner):
                made(code)
            self._open(rooms, wish)

        self._send(work, done, failed, owner)

    def unlock(self, passphrase: str, failed: Failed, owner: QObject) -> None:
        """Open the vault with its passphrase."""
        folder, now = self.folder, self._now

        def work() -> "PrivateRooms":
            from bereave.desktop.private_rooms import PrivateRooms

            return PrivateRooms.unlock(folder, passphrase, now)

        wish = self._wish
        self._send(work, lambda rooms: self._open(rooms, wish), failed, owner)

    def unlock_with_recovery(self, code: str, failed: Failed, owner: QObject) -> None:
        """Open the vault with its recovery code."""
        folder, now = self.folder, self._now

        def work() -> "PrivateRooms":
            from bereave.desktop.private_rooms import PrivateRooms

            return PrivateRooms.unlock_with_recovery(folder, code, now)

        wish = self._wish
        self._send(work, lambda rooms: self._open(rooms, wish), failed, owner)

    def lock(self) -> None:
        """Save what is being written, empty every private widget, then close the stores.

        What is being opened at this moment is closed again before anybody sees it.
        """
        self._wish += 1
        rooms = self._rooms
        if rooms is None or self._locking:
            return
        self._locking = True
        self.about_to_lock.emit()

        def closed(_: None = None) -> None:
            self._rooms = None
            self._locking = False
            self.locked.emit()

        # Behind the drafts that were just handed over: the lane keeps the order.
        self.lane.change(rooms.close, closed, lambda _: closed(), self)

    def lock_and_wait(self, timeout_ms: int) -> bool:
        """Lock, and wait until what was handed over is on the disk and told; False when that took longer."""
        self.lock()
        if self.lane.finished:
            # The app has ended before: what was handed over was waited for then.
            return True
        over = threading.Event()
        self.lane.change(over.set, lambda _: None, lambda _: over.set(), self)
        done = over.wait(timeout_ms / 1000)
        QCoreApplication.sendPostedEvents(self.lane, QEvent.Type.MetaCall.value)
        return done

    def _send(self, work: Callable[[], T], done: Callable[[T], None], failed: Failed, owner: QObject) -> None:
        """Open something in the lane; the outcome reaches this session even when `owner` is gone by then."""

        def not_done(failure: Failure) -> None:
            if isValid(owner):
                failed(failure)

        self.lane.change(work, done, not_done, self)

    def _open(self, rooms: "PrivateRooms", wish: int) -> None:
        if wish == self._wish and self._rooms is None:
            self._rooms = rooms
            self.opened.emit()
            return

        def closed(_: object = None) -> None:
            # A second close does nothing; where the lane takes no more work this is the only one.
            rooms.close()
            if self._rooms is None:
                self.locked.emit()

        self.lane.change(rooms.close, closed, closed, self)
