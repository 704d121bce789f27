"""Work away from the window: `ask` reads, `change` writes, and what comes of it arrives on the main thread.

A lane is one thread that does one thing after the other, so that a store sees one user at a time.
"""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from shiboken6 import isValid

from bereave.failures import QT_TRANSLATE_NOOP, Failure, OurFault

if TYPE_CHECKING:
    from logging import Logger

Report = Callable[[object], None]


@dataclass
class _Task:
    """One piece of work on its way."""

    work: Callable[..., object]
    done: Callable[..., object]
    failed: Callable[[Failure], object]
    owner: QObject
    changes: bool
    latest: str | None = None
    progress: Callable[..., object] | None = None
    dropped: bool = field(default=False)

    def wanted(self) -> bool:
        """Whether its result may still be delivered."""
        return isValid(self.owner) and not self.dropped


class Background(QObject):
    """One lane of work. `work` touches no Qt object; `done` and `failed` are called on the lane's own (main) thread.

    Nothing is delivered once `owner` is destroyed. A change is done even then: what was asked to be kept is kept.
    """

    idle = Signal()
    _arrived = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: deque[_Task] = deque()
        self._running: _Task | None = None
        self._closed = False
        self._ready = threading.Condition()
        self._name = name
        self._thread: threading.Thread | None = None

    def ask(
        self,
        work: Callable[..., object],
        done: Callable[..., object],
        failed: Callable[[Failure], object],
        owner: QObject,
        *,
        latest: str | None = None,
        progress: Callable[..., object] | None = None,
    ) -> None:
        """Read something. With `latest` only the last question of that name is answered: older ones are dropped.

        With `progress` the work takes one argument, a `report` whose every call reaches `progress`.
        """
        task = _Task(work, done, failed, owner, changes=False, latest=latest, progress=progress)
        with self._ready:
            if latest is not None:
                for older in [*self._queue, *([self._running] if self._running else [])]:
                    if older.latest == latest:
                        older.dropped = True
                self._queue = deque(waiting for waiting in self._queue if not waiting.dropped)
        self._put(task)

    def change(
        self,
        work: Callable[..., object],
        done: Callable[..., object],
        failed: Callable[[Failure], object],
        owner: QObject,
        *,
        progress: Callable[..., object] | None = None,
    ) -> None:
        """Write something. It is never dropped, and `finish` waits for it; `progress` as with `ask`."""
        self._put(_Task(work, done, failed, owner, changes=True, progress=progress))

    @property
    def finished(self) -> bool:
        """Whether it takes no more work."""
        with self._ready:
            return self._closed

    def busy(self) -> bool:
        """Whether anything waits or is being done."""
        with self._ready:
            return bool(self._queue) or self._running is not None

    def finish(self, timeout_ms: int = 10_000) -> bool:
        """Take no more work, drop what only reads, and wait for the changes; False when they took longer.

        What the changes came to is delivered before this returns.
        """
        with self._ready:
            self._closed = True
            self._queue = deque(task for task in self._queue if task.changes)
            if self._running is not None and not self._running.changes:
                self._running.dropped = True
            self._ready.notify_all()
            until = time.monotonic() + timeout_ms / 1000
            over = self._ready.wait_for(self._no_change_left, timeout=max(0.0, until - time.monotonic()))
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        return over

    def _no_change_left(self) -> bool:
        return not self._queue and (self._running is None or not self._running.changes)

    def _begin(self) -> None:
        # With the first piece of work: what nobody uses yet takes neither a thread nor time before the first frame.
        from PySide6.QtCore import Qt

        # Queued always: a result never arrives inside the call that asked for it.
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        # A daemon: if the app must end while a network call hangs, the call does not hold it.
        self._thread = threading.Thread(target=self._work, name=f"bereave-{self._name}", daemon=True)
        self._thread.start()

    def _put(self, task: _Task) -> None:
        if self._thread is None:
            self._begin()
        with self._ready:
            closed = self._closed
            if not closed:
                self._queue.append(task)
                self._ready.notify_all()
        if closed:
            why = OurFault(QT_TRANSLATE_NOOP("Failure", "The app is closing; this was not done."))
            self._arrived.emit((task, task.failed, why))

    def _work(self) -> None:
        while True:
            with self._ready:
                self._ready.wait_for(lambda: bool(self._queue) or self._closed)
                if not self._queue:
                    return
                task = self._running = self._queue.popleft()
            answer = self._do(task)
            with self._ready:
                self._running = None
                # The answer is on its way before anybody waiting for it is told that it is over.
                self._send((task, *answer))
                self._ready.notify_all()

    def _do(self, task: _Task) -> tuple[Callable[..., object], object]:
        """What to call with what. Every fault of the work ends here, so that the lane goes on."""
        try:
            if task.progress is None:
                return task.done, task.work()
            return task.done, task.work(lambda so_far: self._send((task, task.progress, so_far)))
        except Failure as failure:
            return task.failed, failure
        except Exception as why:  # noqa: BLE001 - the one place for it, beside the hub's outermost layer
            # Kind and place only: the message of an unforeseen fault may hold private words.
            _log().error("Unforeseen %s in %s", type(why).__name__, _place(why))
            return task.failed, _our_fault(why)

    def _send(self, what: object) -> None:
        try:
            self._arrived.emit(what)
        except RuntimeError:
            # The window's side is gone already; there is nobody left to tell.
            _log().info("A result came after its window")

    def _deliver(self, what: tuple[_Task, Callable[..., object], object]) -> None:
        task, tell, result = what
        if task.wanted():
            tell(result)
        if not self.busy():
            self.idle.emit()


def _log() -> "Logger":
    # Hardly ever needed, and never before the first frame.
    import logging

    return logging.getLogger(__name__)


def _our_fault(why: Exception) -> OurFault:
    fault = OurFault(
        QT_TRANSLATE_NOOP("Failure", "Something in the app went wrong ({kind}). What was saved before is still there."),
        kind=type(why).__name__,
    )
    fault.__cause__ = why
    return fault


def _place(why: Exception) -> str:
    trace = why.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_name}:{trace.tb_lineno}" if trace is not None else "an unknown place"
