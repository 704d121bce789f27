"""The reports that a vault keeps, as the way to the curators sees them."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime

from bereave.desktop.private_rooms import PrivateRooms
from bereave.failures import Failure
from bereave.kept.reports import Reports
from bereave.peers import reports_protocol as rp

#: Entry's id -> the content pack (empty: the app's own set) that it comes from now, and the pack's version.
Origin = Callable[[str], tuple[str, int]]
_HOW = "hub"


def no_pack(_: str) -> tuple[str, int]:
    """Where there are no packs."""
    return "", 0


class VaultReports:
    """A ReportBox over what is kept (see bereave.peers.reporting). Nothing but what a report holds ever leaves it:
    no title, no note, no name, and not when it was written.
    """

    def __init__(self, reports: Reports, origin: Origin) -> None:
        self._reports = reports
        self._origin = origin

    @classmethod
    def of(cls, rooms: PrivateRooms, now: Callable[[], datetime], origin: Origin) -> "VaultReports | None":
        """The reports of an open vault; None where their store cannot be opened: messages do not wait for it."""
        try:
            return cls(Reports(rooms.kept, now), origin)
        except Failure:
            return None

    def take(self, limit: int, but: Collection[str]) -> Sequence[rp.ReportItem]:
        """As ReportBox."""
        return [
            rp.ReportItem(one.id, one.entry, _what(one.what), one.words, one.checked, one.pack, one.version)
            for one in self._reports.take(limit, self._origin, but)
        ]

    def taken_back(self) -> Sequence[str]:
        """As ReportBox."""
        return self._reports.taken_back()

    def sent(self) -> Sequence[str]:
        """As ReportBox."""
        return [one.id for one in self._reports.sent(_HOW)]

    def arrived(self, report: str) -> None:
        """As ReportBox. One that was taken back meanwhile is told in the same round."""
        self._reports.mark_sent(report, _HOW)

    def refused(self, report: str, reason: str) -> None:
        """As ReportBox."""
        self._reports.mark_said(report, reason)

    def told_back(self, report: str) -> None:
        """As ReportBox."""
        self._reports.told_back(report)

    def stands(self, report: str, settled: str) -> bool:
        """As ReportBox."""
        known = next((one.said for one in self._reports.sent(_HOW) if one.id == report), settled)
        if known != settled:
            self._reports.mark_said(report, settled)
        return known != settled

    def unknown(self, report: str) -> None:
        """As ReportBox. A hub that was put back to an older state is told once more."""
        self._reports.offer_again(report)


def _what(what: str) -> rp.What:
    return what if what in ("number", "hours", "closed", "address") else "other"  # type: ignore[return-value] # one of them
