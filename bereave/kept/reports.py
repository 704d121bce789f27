"""The reports that wait, for whoever takes them to the curators."""

from collections.abc import Callable
from datetime import UTC, datetime

from bereave.kept.state import MarkSent, Report
from bereave.kept.store import KeptStore


class Reports:
    """The port between what is kept and the way to the curators; used where the vault's stores may be used."""

    def __init__(self, store: KeptStore, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    def waiting(self) -> tuple[Report, ...]:
        """The reports that were neither sent nor taken back, the oldest first. Raises NotNow when locked."""
        return tuple(one for one in self._store.read().reports if one.waits)

    def mark_sent(self, name: str, how: str) -> bool:
        """The report of that id arrived, by the way `how` ("hub"); it can no longer be taken back here.

        False when it was taken back meanwhile, so that the other side can be told too. Raises NotNow when locked.
        """
        at = self._now().astimezone(UTC).isoformat(timespec="seconds")
        state = self._store.apply([MarkSent(name, at, how)])
        return any(one.id == name for one in state.reports)
