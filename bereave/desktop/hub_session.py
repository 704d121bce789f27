"""The hub while the vault is open: joins it, keeps in step with it, and is quiet when it is away."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from bereave.desktop.background import Background
from bereave.desktop.hub_link import HubLink, LocalSide, Round
from bereave.desktop.report_box import Origin, VaultReports, no_pack
from bereave.desktop.vault_session import VaultSession
from bereave.failures import QT_TRANSLATE_NOOP, Failure, NotAllowed, NotNow
from bereave.peers import joining
from bereave.peers.backoff import Backoff
from bereave.peers.confirmed import Removal
from bereave.peers.protocol import Health, Space
from bereave.peers.reviewing import Reviewing
from bereave.peers.store import Membership, PeerStore

if TYPE_CHECKING:
    from bereave.directory.packs.inspecting import Inspection
    from bereave.directory.packs.packs import Packs

_Found = tuple[PeerStore, Membership | None, VaultReports | None]
EVERY_SECONDS = 60

T = TypeVar("T")
Failed = Callable[[Failure], object]


class Reach(Enum):
    """How this device stands to its hub."""

    CLOSED = auto()  # the vault is absent or locked
    NOT_JOINED = auto()
    CONNECTING = auto()
    UP_TO_DATE = auto()
    AWAY = auto()  # it could not be reached or understood; the app tries again by itself
    REFUSED = auto()  # the hub no longer takes this device


@dataclass(frozen=True)
class HubState:
    """How this device stands to its hub, when it was last in step with it, and why it is not now."""

    reach: Reach
    in_step: datetime | None = None
    failure: Failure | None = None


@dataclass(frozen=True)
class Place:
    """What the window may know of the membership; the device's key is not in it."""

    address: str
    pseudonym: str
    role: str
    reviews: bool
    spaces: tuple[Space, ...]

    @classmethod
    def of(cls, membership: Membership) -> "Place":
        """The membership without its key."""
        m = membership
        return cls(m.address, m.pseudonym, m.role, m.reviews, m.spaces)


class HubSession(QObject):
    """One hub, for as long as the vault is open. Network goes through `lane`, the store through the vault's lane.

    `changed` says that what is shown should be read again, `state_changed` gives a HubState, `role_changed` the role
    in the hub (empty while there is none), `removal_asked` the list of Removal that wait for a person's yes.
    `reports_changed` says that something became of this device's own reports of mistakes, `in_step` that a round went
    well. `closing` comes before locking, while the hub can still be told something.
    """

    changed = Signal()
    state_changed = Signal(object)
    role_changed = Signal(str)
    removal_asked = Signal(object)
    reports_changed = Signal()
    in_step = Signal()
    closing = Signal()

    def __init__(
        self,
        vault: VaultSession,
        lane: Background,
        now: Callable[[], datetime],
        rng: random.Random | None = None,
        parent: QObject | None = None,
        *,
        origin: Origin = no_pack,
    ) -> None:
        """`origin` gives the content pack that an entry comes from now, and its version; asked in the lane."""
        super().__init__(parent)
        self._origin = origin
        self.vault = vault
        self.now = now
        self.state = HubState(Reach.CLOSED)
        self.place: Place | None = None
        self.health: Health | None = None  # as told in this run; None while nobody has told it
        self.removals: list[Removal] = []
        self._lane = lane
        self._link: HubLink | None = None
        self._store: PeerStore | None = None
        self._reports: VaultReports | None = None
        # What was asked for before the vault was locked must not speak after it was opened again.
        self._life = 0
        self._busy = False
        self._again = False
        self._allowed: set[str] = set()
        self._backoff = Backoff(rng or random.SystemRandom())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._round(asked=False))
        vault.opened.connect(self._open)
        vault.about_to_lock.connect(self._close)
        if vault.is_open:
            self._open()

    @property
    def role(self) -> str:
        """The role in the hub; empty before joining and while locked."""
        return self.place.role if self.place else ""

    def look(self, invitation: str, done: Callable[[joining.Offer], object], failed: Failed, owner: QObject) -> None:
        """Read an invitation and ask who runs the hub; tells the hub nothing about the person."""
        self._lane.ask(lambda: joining.look(invitation), done, failed, owner, latest="look")

    def join(
        self, offer: joining.Offer, pseudonym: str, done: Callable[[], object], failed: Failed, owner: QObject
    ) -> None:
        """Join under a pseudonym; afterwards the first round begins by itself."""
        store, life = self._store, self._life

        def work() -> Membership:
            if store is None:
                raise _locked()
            return joining.join(store, offer, pseudonym)

        def joined(membership: Membership) -> None:
            if life == self._life:
                self._belong(membership)
                done()
                self.sync_now()

        self._lane.change(work, joined, failed, owner)

    def sync_now(self) -> None:
        """Begin a round at once: the person asked, so earlier failures no longer count."""
        self._backoff.reset()
        self._round(asked=True)

    def allow_removals(self) -> None:
        """The person agreed that this much goes away."""
        self._allowed = {removal.space for removal in self.removals}
        self.removals = []
        self.sync_now()

    def read(
        self,
        work: Callable[[LocalSide], T],
        done: Callable[[T], object],
        failed: Failed,
        owner: QObject,
        *,
        latest: str | None = None,
    ) -> None:
        """Read what is on this device, with or without a network."""
        self.vault.lane.ask(lambda: work(self._local()), done, failed, owner, latest=latest)

    def write(
        self,
        work: Callable[[LocalSide], T],
        done: Callable[[T], object],
        failed: Failed,
        owner: QObject,
        *,
        send: bool = True,
    ) -> None:
        """Write on this device, with or without a network; with `send` the hub is told as soon as it can be."""

        def written(result: T) -> None:
            done(result)
            if send:
                self.changed.emit()
                self.sync_now()

        self.vault.lane.change(lambda: work(self._local()), written, failed, owner)

    def review(
        self,
        work: Callable[[Reviewing], T],
        done: Callable[[T], object],
        failed: Failed,
        owner: QObject,
        *,
        latest: str | None = None,
    ) -> None:
        """Do a moderator's work at the hub. With `latest` only the last question of that name is answered."""
        self.at_hub(lambda link: work(link.reviewing()), done, failed, owner, latest=latest)

    def look_for_packs(
        self, packs: "Packs", done: "Callable[[tuple[Inspection, ...]], object]", failed: Failed, owner: QObject
    ) -> None:
        """Ask the hub for content packs that are new or newer than those of `packs`, verified and not yet installed."""
        self.at_hub(lambda link: link.packs(packs), done, failed, owner, latest="packs")

    def at_hub(
        self,
        work: Callable[[HubLink], T],
        done: Callable[[T], object],
        failed: Failed,
        owner: QObject,
        *,
        latest: str | None = None,
    ) -> None:
        """Do something with the line to the hub, in its lane; with `latest` only the last of that name is answered.

        Fails with NotNow while there is no line.
        """
        link = self._link

        def asked() -> T:
            if link is None:
                raise _locked()
            return work(link)

        if latest is None:
            self._lane.change(asked, done, failed, owner)
        else:
            self._lane.ask(asked, done, failed, owner, latest=latest)

    def _local(self) -> LocalSide:
        """The peer store with what reads and writes it; called in the vault's lane only."""
        return LocalSide.of(self.vault.rooms.peers, self.now)

    def _open(self) -> None:
        self._life += 1
        life = self._life

        def work() -> _Found:
            store = self._local().store
            return store, store.membership(), VaultReports.of(self.vault.rooms, self.now, self._origin)

        def done(found: _Found) -> None:
            if life != self._life:
                return
            self._store, membership, self._reports = found
            if membership is None:
                self._tell(HubState(Reach.NOT_JOINED))
                self.changed.emit()
            else:
                self._belong(membership)
                self.sync_now()

        def failed(failure: Failure) -> None:
            if life == self._life:
                self._tell(HubState(Reach.AWAY, failure=failure))

        self.vault.lane.ask(work, done, failed, self)

    def _belong(self, membership: Membership) -> None:
        assert self._store is not None
        self._link = HubLink(self._store, membership, self.now, self._reports)
        self._tell(HubState(Reach.CONNECTING))
        self._take(Place.of(membership))
        self.changed.emit()

    def _take(self, place: Place | None) -> bool:
        """Know the place from now on; whether it is another one."""
        before, self.place = self.place, place
        if (before.role if before else "") != self.role:
            self.role_changed.emit(self.role)
        return before != place

    def _round(self, *, asked: bool) -> None:
        self._timer.stop()
        link, life = self._link, self._life
        if link is None:
            return
        if self._busy:
            self._again = True
            return
        self._busy = True
        # A round that nobody asked for goes unseen while all is well.
        if asked or self.state.reach is not Reach.UP_TO_DATE:
            self._tell(HubState(Reach.CONNECTING, self.state.in_step))
        allowed, self._allowed = self._allowed, set()
        self._lane.ask(
            lambda: link.round(allowed, asked=asked),
            lambda result: self._ended(life, result),
            lambda failure: self._stopped(life, failure),
            self,
        )

    def _ended(self, life: int, result: Round) -> None:
        if not self._over(life):
            return
        report = result.report
        self.health = result.health or self.health
        news = report.sent + report.refused + report.notices + report.rows + report.restarted
        other_place = self._take(Place.of(result.membership))
        self._tell(HubState(Reach.UP_TO_DATE, self.now()))
        if report.asks:
            self.removals = report.asks
            self.removal_asked.emit(report.asks)
        if news or other_place:
            self.changed.emit()
        if result.reports.has_news:
            self.reports_changed.emit()
        if retry_after := max(report.retry_after, result.reports.retry_after):
            self._later(self._backoff.failed(retry_after))
        else:
            self._backoff.reset()
            self._later(EVERY_SECONDS)
        self.in_step.emit()

    def _stopped(self, life: int, failure: Failure) -> None:
        if not self._over(life):
            return
        reach = Reach.REFUSED if isinstance(failure, NotAllowed) else Reach.AWAY
        self._tell(HubState(reach, self.state.in_step, failure))
        # Some of it may have been done before it stopped: a text that was on its way is shown so.
        self.changed.emit()
        self._later(self._backoff.failed())

    def _over(self, life: int) -> bool:
        if life != self._life:
            return False
        self._busy = False
        return True

    def _later(self, seconds: float) -> None:
        again, self._again = self._again, False
        self._timer.start(0 if again else max(1000, round(seconds * 1000)))

    def _close(self) -> None:
        self.closing.emit()
        self._life += 1
        self._timer.stop()
        link, self._link, self._store, self._reports = self._link, None, None, None
        self._busy = self._again = False
        self.health, self.removals = None, []
        if link is not None:
            self._lane.change(link.close, lambda _: None, lambda _: None, self)
        self._take(None)
        self._tell(HubState(Reach.CLOSED))

    def _tell(self, state: HubState) -> None:
        self.state = state
        self.state_changed.emit(state)


def _locked() -> NotNow:
    return NotNow(QT_TRANSLATE_NOOP("Failure", "This part of the app is locked. Unlock it with your passphrase."))
