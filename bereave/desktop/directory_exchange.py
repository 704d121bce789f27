"""The directory and the hub that was joined: readers' reports for curators, and the organisation's content packs."""

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bereave.desktop.hub_link import HubLink, ReadReports
from bereave.desktop.hub_session import Failed, HubSession
from bereave.failures import Failure, NotNow
from bereave.peers import reports_protocol as rp

# Verifying takes the framework of signed updates: imported when a pack is looked for or installed.
if TYPE_CHECKING:
    from bereave.directory.packs.inspecting import Inspection, PackInfo
    from bereave.directory.packs.packs import Packs

CURATORS = frozenset({"curator", "admin"})


def origin_in(packs_folder: Path) -> Callable[[str], tuple[str, int]]:
    """Which installed pack an entry comes from (empty: none), and its version: for what a report says."""

    def origin(entry: str) -> tuple[str, int]:
        from bereave.directory.packs import record

        try:
            known = record.read(packs_folder)
        except NotNow:
            return "", 0
        found = next((name for name in known.order if entry in known.packs[name].ids), "")
        return found, known.packs[found].version if found else 0

    return origin


class ReaderReports(QObject):
    """What readers reported, for curators and admins; in memory while the vault is open.

    It is read after each round by itself, and whenever somebody asks with `fetch`. `changed` says that `rows`,
    `open`, `failure` or `is_available` may be others.
    """

    changed = Signal()

    def __init__(self, hub: HubSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[rp.ReportRow, ...] = ()  # what waits first, longest waiting first; then what was settled last
        self.open = 0  # how many wait
        self.failure: Failure | None = None  # why the last reading failed
        self._hub = hub
        self._known: dict[str, rp.ReportRow] = {}
        self._epoch, self._number = "", 0
        hub.in_step.connect(self._go_on)
        hub.role_changed.connect(lambda _: self._forget())
        hub.closing.connect(self._forget)

    @property
    def is_available(self) -> bool:
        """Whether this person's role in the hub may read them; pages show themselves by it."""
        return self._hub.role in CURATORS

    def fetch(self) -> None:
        """Read what is new; `changed` follows."""
        number, epoch = self._number, self._epoch
        self._hub.at_hub(
            lambda link: link.reader_reports(number, epoch), self._read, self._not_read, self, latest="reader-reports"
        )

    def settle(
        self, row: rp.ReportRow, outcome: rp.Outcome, done: Callable[[rp.ReportRow], object], failed: Failed
    ) -> None:
        """Settle a report as it stands in `row`, with `open` open it again (for 30 days): the way back after a slip.

        Fails with NotNow where another curator was faster; then the list is read anew.
        """
        settle = rp.Settle(row.id, row.number, outcome)

        def settled(new: rp.ReportRow) -> None:
            if self._known.get(row.id) == row:
                # The next reading has it too, with whatever came before it.
                self._known[row.id] = new
                self._sort(self.open + (new.state == "open") - (row.state == "open"))
            done(new)

        def not_settled(failure: Failure) -> None:
            failed(failure)
            self.fetch()

        self._hub.at_hub(lambda link: link.settle_report(settle), settled, not_settled, self)

    def _go_on(self) -> None:
        if self.is_available:
            self.fetch()

    def _read(self, read: ReadReports) -> None:
        if not self.is_available:
            return
        news = bool(read.rows) or self.failure is not None or read.open != self.open or read.epoch != self._epoch
        if not read.since:
            self._known = {}
        for row in read.rows:
            self._known[row.id] = row
            self._number = row.number
        if not read.rows and not read.since:
            self._number = 0
        self._epoch, self.failure = read.epoch, None
        if news:
            self._sort(read.open)

    def _not_read(self, failure: Failure) -> None:
        if self.is_available:
            self.failure = failure
            self.changed.emit()

    def _sort(self, waiting: int) -> None:
        self._known = {key: row for key, row in self._known.items() if row.state != "gone"}
        rows = sorted(self._known.values(), key=lambda row: row.number)
        waits = [row for row in rows if row.state == "open"]
        self.rows = (*waits, *reversed([row for row in rows if row.state != "open"]))
        self.open = waiting
        self.changed.emit()

    def _forget(self) -> None:
        self._known, self._epoch, self._number = {}, "", 0
        self.rows, self.open, self.failure = (), 0, None
        self.changed.emit()


class PackUpdates(QObject):
    """The organisation's packs on their way here: looked for once a day after a round, and on request.

    `offered` says that `offers` changed: what waits for a person's yes. `installed` gives the PackInfo of what was
    put in; the directory should be read again. `not_installed` gives the Failure of what came by itself.
    """

    offered = Signal()
    installed = Signal(object)
    not_installed = Signal(object)

    def __init__(
        self,
        hub: HubSession,
        packs: "Callable[[], Packs]",
        by_itself: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        """`by_itself`: the person chose that updates of a pack that is here are put in without asking."""
        super().__init__(parent)
        self.offers: tuple[Inspection, ...] = ()
        self._hub = hub
        self._make = packs
        self._by_itself = by_itself
        self._life = 0
        hub.in_step.connect(self._look_if_due)
        hub.closing.connect(self._forget)

    def look(self, done: "Callable[[tuple[Inspection, ...]], object]", failed: Failed) -> None:
        """Ask the hub now; `done` gets everything that is new or newer, which is offered too."""

        def found(inspections: "tuple[Inspection, ...]") -> None:
            self._found(inspections)
            done(inspections)

        self._ask(lambda link: link.packs(self._make()), found, failed)

    def install(
        self,
        inspection: "Inspection",
        accept: Collection[str],
        done: "Callable[[PackInfo], object]",
        failed: Failed,
    ) -> None:
        """Put an offer in; `accept` names the lines that the person, seeing each, said yes to."""

        def put_in(info: "PackInfo") -> None:
            self.later(inspection)
            self.installed.emit(info)
            done(info)

        self._hub.at_hub(lambda _: self._make().install(inspection, accept), put_in, failed, self)

    def later(self, inspection: "Inspection") -> None:
        """Not now: it is offered again at the next look."""
        self._offer(tuple(one for one in self.offers if one is not inspection))

    def words(self, inspection: "Inspection") -> str:
        """What an offer is, in a sentence or two fit to be shown beside a yes and a no."""
        title, new, changed, removed = self._counts(inspection)
        if inspection.before is None:
            said = [self.tr("Your organisation has entries for you: {title}.").format(title=title)]
        else:
            parts = [self.tr("%n new", "", new)] if new else []
            parts += [self.tr("%n changed", "", changed)] if changed else []
            parts += [self.tr("%n taken out", "", removed)] if removed else []
            plain = self.tr("An update of {title} is there.").format(title=title)
            with_parts = self.tr("An update of {title} is there: {what}.")
            said = [with_parts.format(title=title, what=", ".join(parts)) if parts else plain]
        if inspection.needs_fingerprint:
            said.append(self.tr("Your invitation named another one, so its fingerprint is asked for."))
        elif inspection.info.one_person:
            said.append(self.tr("It was checked by one person."))
        if lines := len(inspection.lines_to_accept):
            said.append(
                self.tr("%n line(s) of it would stand in help now; you see each before you say yes.", "", lines)
            )
        return " ".join(said)

    @staticmethod
    def comes_by_itself(inspection: "Inspection") -> bool:
        """Whether an offer may be put in unasked where the person chose that: nothing in it needs a person's eyes.

        Not the first time, not with a line that help now would show, and not where one person signs what two signed
        before.
        """
        before = inspection.before
        return (
            before is not None
            and not inspection.needs_fingerprint
            and not inspection.lines_to_accept
            and inspection.info.threshold >= before.threshold
        )

    @staticmethod
    def _counts(inspection: "Inspection") -> tuple[str, int, int, int]:
        one = inspection
        return one.info.title, len(one.new), len(one.changed), len(one.removed)

    def _look_if_due(self) -> None:
        self._ask(lambda link: link.packs_if_due(self._make), self._found_by_itself, lambda _: None)

    def _ask(
        self,
        work: "Callable[[HubLink], tuple[Inspection, ...]]",
        done: "Callable[[tuple[Inspection, ...]], object]",
        failed: Failed,
    ) -> None:
        life = self._life

        def found(inspections: "tuple[Inspection, ...]") -> None:
            if life == self._life:
                done(inspections)

        self._hub.at_hub(work, found, failed, self, latest="packs")

    def _found(self, inspections: "tuple[Inspection, ...]") -> None:
        names = {one.info.name for one in inspections}
        self._offer((*(one for one in self.offers if one.info.name not in names), *inspections))

    def _found_by_itself(self, inspections: "tuple[Inspection, ...]") -> None:
        if not inspections:
            return
        unasked = [one for one in inspections if self._by_itself() and self.comes_by_itself(one)]
        self._found(tuple(one for one in inspections if one not in unasked))
        for one in unasked:
            self.install(one, (), lambda _: None, self.not_installed.emit)

    def _offer(self, offers: "tuple[Inspection, ...]") -> None:
        if offers != self.offers:
            self.offers = offers
            self.offered.emit()

    def _forget(self) -> None:
        self._life += 1
        self._offer(())
