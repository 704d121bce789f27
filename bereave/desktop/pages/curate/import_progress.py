"""How far a long piece of work is: told by its thread, looked at by the window some times a second."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 100


class Going:
    """Passed to the work: `report` and `cancelled` may be called from any thread, as often as it likes."""

    def __init__(self) -> None:
        self.done = 0
        self.total: int | None = None
        self._stop = Event()

    def report(self, done: int, total: int | None) -> None:
        """So many are done, of so many where that is known."""
        self.done, self.total = done, total

    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask it to stop."""
        self._stop.set()


class Watch(QObject):
    """Looks at one `Going` at a time, and calls `tell` (done, total or None) while it is at work."""

    def __init__(self, tell: Callable[[int, int | None], None], parent: QObject) -> None:
        super().__init__(parent)
        self._tell = tell
        self._going: Going | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def begin(self) -> Going:
        """A new piece of work begins; one that is still going is asked to stop."""
        self.cancel()
        self._going = Going()
        self._timer.start()
        return self._going

    def cancel(self) -> None:
        """Ask what is going to stop; nothing where nothing is."""
        if self._going is not None:
            self._going.cancel()

    def over(self) -> None:
        """It ended, in whatever way."""
        self._timer.stop()
        self._going = None

    def _look(self) -> None:
        if self._going is not None:
            self._tell(self._going.done, self._going.total)
