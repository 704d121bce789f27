"""Words on their way from the keyboard to the store: saved while they are typed, never called saved before they are."""

from collections.abc import Callable
from datetime import datetime
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from bereave.desktop.pages.journal.private_lane import PrivateLane
from bereave.failures import Failure

if TYPE_CHECKING:
    from bereave.desktop.private_rooms import PrivateRooms

#: After the first key; typing on does not push it back. Two seconds of typing is the most that a kill may cost.
SAVE_AFTER_MS = 800
TRY_AGAIN_MS = 5000

Content = tuple[str, ...]
Save = Callable[["PrivateRooms", Content], object]
Piece = tuple[Save, Content]


class Saving(Enum):
    """What may be said about the words now."""

    UNTOUCHED = "untouched"
    ON_ITS_WAY = "on its way"
    SAVED = "saved"
    NOT_SAVED = "not saved"


class Draft(QObject):
    """Holds what one view writes. `changed` comes whenever `state`, `saved_at` or `failure` may be another."""

    changed = Signal()

    def __init__(self, lane: PrivateLane, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._now = now
        self.state = Saving.UNTOUCHED
        self.saved_at: datetime | None = None
        self.failure: Failure | None = None
        self._read: Callable[[], Content] | None = None
        self._save: Save | None = None
        self._stored: Content = ()
        self._sent: Content | None = None
        self._then: list[Callable[[], None]] = []
        self._turn = 0
        self._held: list[Piece] = []
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._try_held)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._due)

    def begin(
        self,
        read: Callable[[], Content],
        save: Save,
    ) -> None:
        """Take charge of what `read` gives, stored as it is now; `save` runs in the lane."""
        self.rest()
        self._read, self._save, self._stored = read, save, read()
        self._tell(Saving.UNTOUCHED)

    def typed(self) -> None:
        """A key was pressed: save soon."""
        if self._read is None:
            return
        if self.state is not Saving.NOT_SAVED:
            self._tell(Saving.ON_ITS_WAY)
        if not self._pause.isActive():
            self._pause.start(SAVE_AFTER_MS)

    def hand_over(self, then: Callable[[], None] | None = None) -> None:
        """Save now; `then` is called once everything is on the disk, and not at all when that fails."""
        self._pause.stop()
        if then is not None:
            self._then.append(then)
        if self._read is None:
            self._settled()
            return
        content = self._read()
        if self._is_news(content):
            self._send(content)
        elif self._sent is None:
            self._settled()

    def rest(self) -> None:
        """Let go of the view: what stands in it now is still saved, then it is forgotten here."""
        if self._read is not None and self._save is not None and self._is_news(content := self._read()):
            self._save_apart((self._save, content))
        self._turn += 1
        self._pause.stop()
        self._read = self._save = self._sent = None
        self._stored = ()
        self._then.clear()
        self.failure = self.saved_at = None
        self._tell(Saving.UNTOUCHED)

    @property
    def holds_unsaved(self) -> bool:
        """Whether words that could not be saved when their view was let go are still in memory."""
        return bool(self._held)

    @property
    def is_unsaved(self) -> bool:
        """Whether the last try to save failed, so that words would be lost if the app ended now."""
        return self.state is Saving.NOT_SAVED or self.holds_unsaved

    def save_held(self) -> None:
        """Save what could not be saved before: after unlocking, and now and then while the journal is open."""
        held, self._held = self._held, []
        for piece in held:
            self._save_apart(piece)

    def _is_news(self, content: Content) -> bool:
        newest = self._stored if self._sent is None else self._sent
        return content != newest or self.state is Saving.NOT_SAVED

    def _save_apart(self, piece: Piece) -> None:
        """Save words whose view has gone on to something else."""
        self._change(*piece, partial(self._outdate, piece[0]), partial(self._hold, piece))

    def _hold(self, piece: Piece, _: Failure) -> None:
        self._held.append(piece)
        self._again.start(TRY_AGAIN_MS)
        self.changed.emit()

    def _outdate(self, save: Save) -> None:
        """Newer words of the same page are on the disk: older ones that found no room must not replace them."""
        self._held = [piece for piece in self._held if piece[0] is not save]

    def _try_held(self) -> None:
        if self._lane.is_open:
            self.save_held()

    def _due(self) -> None:
        if self._read is None:
            return
        content = self._read()
        if self._sent is not None:
            # One at a time: what came meanwhile goes when the one before is on the disk.
            return
        if content == self._stored and self.state is not Saving.NOT_SAVED:
            self._settled()
        else:
            self._send(content)

    def _send(self, content: Content) -> None:
        assert self._save is not None
        save, turn, self._sent = self._save, self._turn, content
        if self.state is not Saving.NOT_SAVED:
            self._tell(Saving.ON_ITS_WAY)

        def done() -> None:
            self._outdate(save)
            if turn == self._turn:
                self._arrived(content)

        def failed(failure: Failure) -> None:
            if turn == self._turn:
                self._not_arrived(failure)
            else:
                self._hold((save, content), failure)

        self._change(save, content, done, failed)

    def _change(
        self,
        save: Save,
        content: Content,
        done: Callable[[], None],
        failed: Callable[[Failure], None],
    ) -> None:
        self._lane.change(lambda rooms: save(rooms, content), lambda _: done(), failed, even_locked=True)

    def _arrived(self, content: Content) -> None:
        assert self._read is not None
        self._stored, self.failure, self.saved_at = content, None, self._now()
        if self._sent not in {content, None}:
            return  # a newer one is on its way
        self._sent = None
        if self._read() == content:
            self._settled()
        elif not self._pause.isActive():
            self._send(self._read())

    def _not_arrived(self, failure: Failure) -> None:
        self._sent, self.failure = None, failure
        self._then.clear()
        self._tell(Saving.NOT_SAVED)
        self._pause.start(TRY_AGAIN_MS)

    def _settled(self) -> None:
        self._tell(Saving.SAVED if self.saved_at is not None else Saving.UNTOUCHED)
        waiting, self._then = self._then, []
        for then in waiting:
            then()

    def _tell(self, state: Saving) -> None:
        self.state = state
        self.changed.emit()
