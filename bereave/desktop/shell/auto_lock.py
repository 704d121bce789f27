"""Locking by itself: after a while without a key or the mouse, and after the computer slept."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal

WARNING_SECONDS = 20
_LOOK_EVERY_MS = 1000
#: A timer of one second that comes this late was asleep with the computer.
_SLEPT_MS = 30_000

_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.InputMethod,
}


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
    """Emits `warning` with the seconds left, `stayed` when somebody came back, `lock` when time is up."""

    warning = Signal(int)
    stayed = Signal()
    lock = Signal()

    def __init__(self, minutes: int, is_open: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._is_open = is_open
        self._steady = QElapsedTimer()
        self._steady.start()
        self._count = IdleCount(minutes, 0)
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
        self._count.touch(self._steady.elapsed())
        if self._warned:
            self._warned = False
            self.stayed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice signs of life in the whole window without taking any."""
        if event.type() in _SIGNS_OF_LIFE:
            self.touch()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        left = self._count.look(self._steady.elapsed())
        if left is None or not self._is_open():
            return
        if left == 0:
            self._warned = False
            self.lock.emit()
        else:
            self._warned = True
            self.warning.emit(left)
