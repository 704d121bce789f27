"""The reports on their way, for whoever takes them to the curators."""

from collections.abc import Callable, Collection
from datetime import UTC, datetime, timedelta

from bereave.kept.state import MarkSent, OfferAgain, Report, Said, ToldBack, Tried
from bereave.kept.store import KeptStore

#: Days for which a report's curators may still change their word; what was said longer ago is not asked for again.
_ASKED_DAYS = 45


class Reports:
    """The port between what is kept and the way to the curators; used where the vault's stores may be used.

    Everything returns once it is on the disk, and raises NotNow when locked.
    """

    def __init__(self, store: KeptStore, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    def waiting(self) -> tuple[Report, ...]:
        """The reports that were neither sent, nor taken back, nor refused for good, the oldest first."""
        return tuple(one for one in self._store.read().reports if one.waits and not one.said)

    def take(
        self, limit: int, origin: Callable[[str], tuple[str, int]], but: Collection[str] = ()
    ) -> tuple[Report, ...]:
        """The next reports to send, remembered as such that the hub may have: whoever takes one back must tell it.

        `origin` gives the content pack (empty: the app's own set) that an entry comes from now, and its version.
        `but` names those that had their turn.
        """
        ids = [one.id for one in self.waiting() if one.id not in but][:limit]
        before = {one.id: one for one in self._store.read().reports}
        tried = [Tried(name, *origin(before[name].entry)) for name in ids if name in before]
        # What was taken back since it was read is not in the state that comes back.
        state = self._store.apply(tried)
        return tuple(one for one in state.reports if one.id in ids and one.waits)

    def mark_sent(self, name: str, how: str) -> bool:
        """The report of that id arrived, by the way `how` ("hub"); it can no longer be taken back here.

        False when it was taken back meanwhile, so that the other side can be told too.
        """
        at = self._now().astimezone(UTC).isoformat(timespec="seconds")
        state = self._store.apply([MarkSent(name, at, how)])
        return any(one.id == name for one in state.reports)

    def mark_said(self, name: str, said: str) -> None:
        """What came of a report: the curators' word, or why the hub does not take it; empty when that is taken back."""
        self._store.apply([Said(name, said)])

    def offer_again(self, name: str) -> None:
        """The hub no longer knows this report: it waits once more."""
        self._store.apply([OfferAgain(name)])

    def sent(self, how: str) -> tuple[Report, ...]:
        """The reports that went this way, and of whose fate there may be news; the latest first."""
        since = (self._now().astimezone(UTC) - timedelta(days=_ASKED_DAYS)).isoformat(timespec="seconds")
        found = [one for one in self._store.read().reports if one.how == how and (not one.said or one.sent >= since)]
        return tuple(reversed(found))

    def taken_back(self) -> tuple[str, ...]:
        """The ids of reports that the hub may have and that were taken back here."""
        return self._store.read().taken_back

    def told_back(self, name: str) -> None:
        """The hub knows that this report was taken back."""
        self._store.apply([ToldBack(name)])
