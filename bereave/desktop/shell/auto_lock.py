"""Locking by itself: after a while without a key or the mouse, and after the computer slept."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

WARNING_SECONDS = 20
_LOOK_EVERY_MS = 1000
#: A timer of one second that comes this late was asleep with the computer.
_SLEPT_MS = 30_000


def waking_or_not_ms() -> int:
    """Milliseconds of a steady clock that goes on while the computer sleeps."""
    # On Linux the usual steady clock stands still then, and nobody would notice that it slept.
    clock: int | None = getattr(time, "CLOCK_BOOTTIME", None)
    return round((time.monotonic() if clock is None else time.clock_gettime(clock)) * 1000)


class IdleCount:
    """How long nobody has touched anything, and what that means; times in milliseconds of one steady clock."""

    def __init__(self, minutes: int, at_ms: int) -> None:
        self.minutes = minutes
        self._touched = at_ms
        self._looked = at_ms

    def touch(self, at_ms: int) -> None:
        """A key, the mouse or a finger."""
        self._touched = at_ms

    def look(self, at_ms: int) -> int | None:
        """Seconds left once the warning is due (0: lock now); None while there is time enough."""
        slept = at_ms - self._looked > _SLEPT_MS
        self._looked = at_ms
        if self.minutes == 0:
            return None
        if slept:
            return 0
        left = (self.minutes * 60_000 - (at_ms - self._touched) + 999) // 1000
        return max(0, left) if left <= WARNING_SECONDS else None


class AutoLock(QObject):
    """Counts from the last `touch`.

    Emits `warning` with the seconds left, `stayed` when somebody came back, `lock` when time is up.
    """

    warning = Signal(int)
    stayed = Signal()
    lock = Signal()

    def __init__(
        self,
        minutes: int,
        is_open: Callable[[], bool],
        parent: QObject,
        now_ms: Callable[[], int] = waking_or_not_ms,
    ) -> None:
        """`now_ms` is a steady clock that counts the computer's sleep too."""
        super().__init__(parent)
        self._is_open = is_open
        self._now_ms = now_ms
        self._count = IdleCount(minutes, now_ms())
        self._warned = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def set_minutes(self, minutes: int) -> None:
        """How long to wait; 0 never locks by itself."""
        self._count.minutes = minutes
        self.touch()

    def touch(self) -> None:
        """The person is here."""
        self._count.touch(self._now_ms())
        if self._warned:
            self._warned = False
            self.stayed.emit()

    def _look(self) -> None:
        left = self._count.look(self._now_ms())
        if left is None or not self._is_open():
            return
        if left == 0:
            self._warned = False
            self.lock.emit()
        else:
            self._warned = True
            self.warning.emit(left)
