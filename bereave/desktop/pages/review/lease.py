"""The message that this moderator has taken: renewed while it is open, given back when it is left."""

from PySide6.QtCore import QObject, QTimer, Signal

from bereave.desktop.hub_session import HubSession
from bereave.failures import Failure
from bereave.peers.protocol import CLAIM_SECONDS, Claimed, QueueItem

_RENEW_EVERY_MS = CLAIM_SECONDS * 1000 // 3
#: Leafing through the list asks the hub only for what one stops at.
_TAKE_AFTER_MS = 250


class Lease(QObject):
    """At most one message. `taken` gives it, `not_taken` the item and the failure that says why."""

    taken = Signal(object)
    not_taken = Signal(object, object)

    def __init__(self, hub: HubSession, parent: QObject) -> None:
        super().__init__(parent)
        self._hub = hub
        self._wanted: QueueItem | None = None
        self.held: QueueItem | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TAKE_AFTER_MS)
        self._soon.timeout.connect(self._take)
        self._renewal = QTimer(self)
        self._renewal.setInterval(_RENEW_EVERY_MS)
        self._renewal.timeout.connect(self._renew)

    def take_soon(self, item: QueueItem) -> None:
        """Take an item once the person has stopped at it; a newer reading of the one that is held replaces it."""
        if self.held is not None and self.held.id == item.id:
            self.held = item
            return
        asked_already = self._wanted is not None and self._wanted.id == item.id
        if self.held is not None:
            self.free()
        self._wanted = item
        if not asked_already:
            self._soon.start()

    def take(self, item: QueueItem) -> None:
        """Take an item now."""
        self.take_soon(item)
        if self.held is None:
            self._soon.stop()
            self._take()

    def free(self) -> None:
        """Give back what is held and want nothing."""
        self._soon.stop()
        held = self.held
        self.ended()
        if held is not None:
            self._give_back(held)

    def ended(self) -> None:
        """What was held is decided: there is nothing to give back."""
        self._renewal.stop()
        self._wanted = self.held = None

    def _take(self) -> None:
        item = self._wanted
        if item is None:
            return

        def done(_: Claimed) -> None:
            if self._wanted is None or self._wanted.id != item.id:
                self._give_back(item)
                return
            self.held, self._wanted = self._wanted, None
            self._renewal.start()
            self.taken.emit(self.held)

        def failed(failure: Failure) -> None:
            if self._wanted is not None and self._wanted.id == item.id:
                self._wanted = None
                self.not_taken.emit(item, failure)

        self._hub.review(lambda reviewing: reviewing.claim(item), done, failed, self)

    def _renew(self) -> None:
        item = self.held
        if item is None:
            return

        def failed(failure: Failure) -> None:
            if self.held is not None and self.held.id == item.id:
                self.ended()
                self.not_taken.emit(item, failure)

        self._hub.review(lambda reviewing: reviewing.claim(item), lambda _: None, failed, self)

    def _give_back(self, item: QueueItem) -> None:
        # A lease that cannot be given back ends by itself after ten minutes.
        self._hub.review(lambda reviewing: reviewing.release(item), lambda _: None, lambda _: None, self)
