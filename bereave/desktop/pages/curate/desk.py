"""The workspace as the window uses it: everything in one lane, and what came of it on the main thread."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from bereave.desktop.background import Background
from bereave.directory.importing_records import Cancelled, Progress, nobody, unheard
from bereave.directory.model import Directory, Entry
from bereave.directory.workspace import Row, Workspace
from bereave.directory.workspace.history import Action
from bereave.failures import Failure

T = TypeVar("T")
_AT_ONCE = 20  # entries, some 100 ms


class Desk(QObject):
    """Holds what was last read: `rows`, `directory`, `undoable`, `who`. Views ask and change through it alone.

    `changed` comes whenever these were read anew, `told` (words) when something was done that can be undone,
    `undone` (words) when it was,
    `failed` (Failure) when something of nobody's in particular did not work.
    """

    changed = Signal()
    told = Signal(str)
    undone = Signal(str)
    failed = Signal(object)

    def __init__(self, room: Workspace, lane: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.room = room
        self._lane = lane
        self.rows: tuple[Row, ...] = ()
        self.directory: Directory = Directory({})
        self.undoable: Action | None = None
        self.who = ""
        self.drafts: tuple[str, ...] = ()
        self.read = False
        #: Whether entries were changed since somebody last set it to False.
        self.touched = False

    def look(self) -> None:
        """Read everything anew, also what was changed outside; the problems are counted afterwards."""
        self._lane.ask(self.room.look, lambda _: self._anew(), self.failed.emit, self, latest="curate-look")
        self._count_on(1)

    def ask(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        owner: QObject,
        *,
        failed: Callable[[Failure], object] | None = None,
        latest: str | None = None,
    ) -> None:
        """Read something of the workspace; as long as `owner` lives."""
        self._lane.ask(work, done, failed or self.failed.emit, owner, latest=latest)

    def change(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        owner: QObject,
        *,
        words: str = "",
        failed: Callable[[Failure], object] | None = None,
    ) -> None:
        """Change something; afterwards everything is read anew, and `words` are told with the way to undo it."""

        def over(result: T) -> None:
            self.touched = True
            done(result)
            if words:
                self.told.emit(words)

        self._lane.change(work, over, failed or self.failed.emit, owner)
        self._anew()

    def keep_draft(self, key: str, entry: Entry) -> None:
        """Keep what is being typed."""
        self._lane.change(lambda: self.room.drafts.keep(key, entry), lambda _: None, self.failed.emit, self)

    def drop_draft(self, key: str) -> None:
        """It was saved, or given up."""
        self._lane.change(lambda: self.room.drafts.drop(key), lambda _: None, self.failed.emit, self)

    def undo(
        self,
        words: str,
        progress: Progress = unheard,
        cancelled: Cancelled = nobody,
        failed: Callable[[Failure], object] | None = None,
    ) -> None:
        """Take the last action back, and say `words`."""

        def did_not(failure: Failure) -> None:
            (failed or self.failed.emit)(failure)
            self._anew()

        def taken_back(_: Action) -> None:
            self.touched = True
            self.undone.emit(words)

        self._lane.change(lambda: self.room.undo(progress, cancelled), taken_back, did_not, self)
        self._anew()

    def _count_on(self, left: int) -> None:
        # A few at a time: whoever opens an entry meanwhile does not wait for all of them.
        if left:
            work = partial(self.room.count_problems, _AT_ONCE)
            self._lane.ask(work, self._count_on, self.failed.emit, self, latest="curate-count")
        else:
            self._anew()

    def _anew(self) -> None:
        self._lane.ask(self._state, self._have, self.failed.emit, self, latest="curate-state")

    def _state(self) -> tuple[tuple[Row, ...], Directory, Action | None, str, tuple[str, ...]]:
        room = self.room
        return room.rows(), room.directory, room.can_undo(), room.who, room.drafts.names()

    def _have(self, state: tuple[tuple[Row, ...], Directory, Action | None, str, tuple[str, ...]]) -> None:
        self.rows, self.directory, self.undoable, self.who, self.drafts = state
        self.read = True
        self.changed.emit()
