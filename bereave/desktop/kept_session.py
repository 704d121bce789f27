"""What the person keeps while the app runs: in memory until a vault is open, then for good."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bereave.desktop.vault_session import VaultSession
from bereave.failures import Failure
from bereave.kept.state import Change, State
from bereave.kept.waiting import Waiting

if TYPE_CHECKING:
    from datetime import datetime


class KeptSession(QObject):
    """Kept places, notes and reports for every page. Knows no vault (None) where the person's folder is shut.

    `changed` comes whenever `state` did. `about_to_hide` comes before what the vault holds is hidden: whoever has
    words that are still being typed hands them over with `do` before returning.
    """

    changed = Signal()
    about_to_hide = Signal()

    def __init__(
        self,
        vault: VaultSession | None,
        now: "Callable[[], datetime]",
        parent: QObject | None = None,
        *,
        joined: Callable[[], bool] = lambda: False,
    ) -> None:
        """`joined` says whether there is a hub that takes reports to curators."""
        super().__init__(parent)
        self._vault = vault
        self._now = now
        self.joined = joined
        self._waiting = Waiting()
        self._read: State | None = None
        #: Reports that were begun and put by, by entry: (what, words). In memory only.
        self.drafts: dict[str, tuple[str, str]] = {}
        #: Why the last changes could not be saved; None while all is well.
        self.failure: Failure | None = None
        if vault is not None:
            vault.opened.connect(self._opened)
            vault.about_to_lock.connect(self._hide)
            vault.locked.connect(self.changed)
            if vault.is_open:
                self._opened()

    @property
    def state(self) -> State:
        """What may be shown now: while locked only what no vault has yet."""
        if self._is_open and self._read is not None:
            return self._waiting.over(self._read)
        return self._waiting.alone()

    @property
    def has_vault(self) -> bool:
        """Whether there is a private part on this device, open or locked."""
        return self._vault is not None and self._vault.exists

    @property
    def can_have_vault(self) -> bool:
        """Whether a private part could be set up."""
        return self._vault is not None

    @property
    def is_locked(self) -> bool:
        """Whether what the vault holds cannot be seen now."""
        return self.has_vault and not self._is_open

    @property
    def sees_all(self) -> bool:
        """Whether nothing older may exist that is not in `state`."""
        return not self.has_vault or self._read is not None

    @property
    def waits(self) -> bool:
        """Whether something is in memory alone."""
        return bool(self._waiting.here)

    @property
    def not_saved(self) -> bool:
        """Whether something that should be in the vault by now could not be saved."""
        return self.failure is not None and self._waiting.count > 0

    def moment(self) -> str:
        """The present moment as it is kept (ISO, UTC)."""
        return self._now().isoformat(timespec="seconds")

    def do(self, change: Change) -> None:
        """Let it happen: at once in what is shown, and on the disk as soon as a vault is open."""
        self._waiting.add(change)
        self._send()
        self.changed.emit()

    def try_again(self) -> None:
        """Save what could not be saved, or read what could not be read."""
        self._send(even_nothing=True)

    def refresh(self) -> None:
        """Read again: somebody else (the way to the curators) changed what the vault holds."""
        self._send(even_nothing=True)

    @property
    def _is_open(self) -> bool:
        return self._vault is not None and self._vault.is_open

    def _opened(self) -> None:
        self._read = None
        self.about_to_hide.emit()
        self._send(even_nothing=True)

    def _hide(self) -> None:
        self.about_to_hide.emit()
        # Before the lock, which the lane comes to next; also where an earlier batch is still on its way.
        self._send(at_once=True)
        self._read = None
        self.changed.emit()

    def _send(self, *, even_nothing: bool = False, at_once: bool = False) -> None:
        vault = self._vault
        # One batch after the other: what could not be saved goes again before what came later.
        if vault is None or not (self._is_open or at_once) or (self._waiting.on_their_way and not at_once):
            return
        batch = self._waiting.hand_over()
        if not batch and not even_nothing:
            return

        def done(state: State) -> None:
            self._waiting.done(batch)
            self._saved(state)

        def failed(failure: Failure) -> None:
            self._waiting.come_back(batch)
            self._not_saved(failure, batch)

        vault.lane.change(lambda: vault.rooms.kept.apply(batch), done, failed, self)

    def _saved(self, state: State) -> None:
        self.failure = None
        if self._is_open:
            self._read = state
            self._send()
        self.changed.emit()

    def _not_saved(self, failure: Failure, batch: Sequence[Change]) -> None:
        # A question that came too late for a vault that has locked meanwhile is no failure.
        self.failure = failure if batch or self._is_open else None
        self.changed.emit()
