"""What a hub session does away from the window: one line to the hub, and the store on this side."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bereave.failures import QT_TRANSLATE_NOOP, NotNow
from bereave.peers import reports_protocol as rp
from bereave.peers.client import HubClient
from bereave.peers.identity import Identity
from bereave.peers.outbox import Outbox
from bereave.peers.protocol import Health
from bereave.peers.reporting import ReportBox, Reporting, ReportsRound
from bereave.peers.reviewing import Reviewing
from bereave.peers.store import Membership, PeerStore
from bereave.peers.sync import Synchroniser, SyncReport
from bereave.peers.views import Views

# Verifying takes the framework of signed updates: imported when packs are first asked for.
if TYPE_CHECKING:
    from bereave.directory.packs.inspecting import Inspection
    from bereave.directory.packs.packs import Packs

#: Who runs a hub and when it is staffed changes rarely, but what is shown must not be old.
_HEALTH_FOR = timedelta(minutes=10)
#: Curators take days: how one's reports stand is not asked for in every round.
_STANDINGS_FOR = timedelta(minutes=10)
#: Content packs change rarely.
_PACKS_FOR = timedelta(days=1)
_PAGES = 200  # of reports in one reading, so that no hub can keep a device busy for ever


@dataclass(frozen=True)
class LocalSide:
    """The messages on this device: what reads them and the one way to write them."""

    store: PeerStore
    views: Views
    outbox: Outbox

    @classmethod
    def of(cls, store: PeerStore, now: Callable[[], datetime]) -> "LocalSide":
        """Everything over one store."""
        return cls(store, Views(store, now), Outbox(store, now))


@dataclass(frozen=True)
class Round:
    """What a round did, who this device is afterwards, and what the hub said of itself (None: not asked again)."""

    report: SyncReport
    membership: Membership
    health: Health | None
    reports: ReportsRound


@dataclass(frozen=True)
class ReadReports:
    """What readers reported after a number of `epoch`; `since` is that number, 0 where the list begins anew."""

    epoch: str
    since: int
    rows: tuple[rp.ReportRow, ...]
    open: int


class HubLink:
    """One line to the hub that was joined; made, used and closed in one lane."""

    def __init__(
        self,
        store: PeerStore,
        membership: Membership,
        now: Callable[[], datetime],
        reports: ReportBox | None = None,
    ) -> None:
        """Without `reports` there is nothing that the curators are told."""
        self._store = store
        self._membership = membership
        self._now = now
        self._reports = reports
        self._reports_full = False
        self._asked_at: datetime | None = None
        self._client: HubClient | None = None
        self._health_at: datetime | None = None

    def round(self, allow_removals: Collection[str] = (), *, asked: bool = True) -> Round:
        """Run one round; `asked` says that the person wishes it. Raises what Synchroniser.run_once raises."""
        client = self._line()
        report = Synchroniser(client, self._store, Outbox(self._store, self._now)).run_once(
            allow_removals=allow_removals
        )
        health, now = None, self._now()
        if self._health_at is None or now - self._health_at >= _HEALTH_FOR:
            health = client.health()
            self._health_at = now
        self._membership = self._store.member()
        return Round(report, self._membership, health, self._round_of_reports(client, asked=asked))

    def _round_of_reports(self, client: HubClient, *, asked: bool) -> ReportsRound:
        if self._reports is None or self._membership.role == "auditor":
            return ReportsRound()
        now = self._now()
        ask = asked or self._asked_at is None or abs(now - self._asked_at) >= _STANDINGS_FOR
        try:
            done = Reporting(client, self._reports).run_once(send=ask or not self._reports_full, ask=ask)
        except NotNow:
            # The messages are in step all the same; the reports wait, as long as a failed round would.
            return ReportsRound(retry_after=1)
        self._reports_full = done.full or (self._reports_full and not ask)
        if ask:
            self._asked_at = now
        return done

    def reader_reports(self, after: int, epoch: str) -> ReadReports:
        """What readers reported after a number of that epoch; for curators. Raises what `HubClient` raises."""
        client, rows = self._line(), list[rp.ReportRow]()
        since = number = after
        for _ in range(_PAGES):
            page = client.reports(number, epoch)
            if page.epoch != epoch:
                # Another life of the hub, or the first reading: it answers from the start.
                epoch, since, number, rows = page.epoch, 0, 0, []
            for row in page.rows:
                if row.number <= number:
                    raise NotNow(
                        QT_TRANSLATE_NOOP(
                            "Failure",
                            "What {address} sent does not fit together. Nothing of it was kept; the app will ask again"
                            " later.",
                        ),
                        address=client.address,
                    )
                number = row.number
            rows += page.rows
            if not page.more or not page.rows:
                break
        return ReadReports(epoch, since, tuple(rows), page.open)

    def settle_report(self, settle: rp.Settle) -> rp.ReportRow:
        """A curator's word on a report. Raises NotNow when it changed since it was read."""
        return self._line().settle_report(settle)

    def packs_if_due(self, packs: "Callable[[], Packs]") -> "tuple[Inspection, ...]":
        """The same as `packs`, at most once a day, whatever came of it; else nothing."""
        now, looked = self._now().timestamp(), self._store.packs_looked()
        if abs(now - looked) < _PACKS_FOR.total_seconds() or self._membership.role == "auditor":
            return ()
        return self.packs(packs())

    def reviewing(self) -> Reviewing:
        """A moderator's side of the same line."""
        return Reviewing(self._line(), self._identity())

    def packs(self, packs: "Packs") -> "tuple[Inspection, ...]":
        """The organisation's content packs that are new or newer here, verified. Raises what `offered.look` raises."""
        from bereave.directory.packs.offered import look

        client = self._line()
        self._store.save_packs_looked(int(self._now().timestamp()))
        return look(packs, client.packs(), client.pack_file, self._membership.pack)

    def close(self) -> None:
        """Drop the connections and the token."""
        if self._client is not None:
            self._client.close()
            self._client = None

    def _line(self) -> HubClient:
        if self._client is None:
            self._client = HubClient(self._membership.address, self._membership.root, self._identity())
        return self._client

    def _identity(self) -> Identity:
        m = self._membership
        return Identity(m.hub, m.device, m.key)
