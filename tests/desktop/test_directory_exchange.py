"""The directory and the hub: a report's whole way between two people's windows, and packs that are offered."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bereave.desktop.directory_exchange import PackUpdates, ReaderReports, origin_in
from bereave.desktop.kept_session import KeptSession
from bereave.desktop.pages.entry.kept_words import report_state
from bereave.directory.packs.inspecting import Inspection, PackInfo
from bereave.failures import Failure, NotNow
from bereave.kept.state import FileReport, OfferAgain, Report, TakeBack
from bereave.peers.reports_protocol import ReportRow
from tests.desktop.people import Person, people
from tests.directory.packs.bench import Organisation, Reader, core_set
from tests.directory.writing import article, service
from tests.fakes import FakeClock
from tests.hub.running import RunningHub, now

Make = Callable[[str], Person]
WAIT_MS = 20_000
NAME = "0f7bfb2a-3b6c-4b43-9a8e-0d9a7f0f7a01"


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[RunningHub]:
    """A hub that is serving."""
    made = RunningHub(tmp_path / "hub")
    yield made
    made.kill()


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: FakeClock) -> Iterator[Make]:
    """Makes people by name."""
    del qapp
    with people(qtbot, tmp_path, clock) as maker:
        yield maker


def keeping(person: Person, clock: FakeClock) -> KeptSession:
    """What this person keeps, wired as the program wires it."""
    kept = KeptSession(person.vault, clock, person, joined=lambda: person.hub.place is not None)
    person.hub.reports_changed.connect(kept.refresh)
    return kept


def filed(person: Person, kept: KeptSession, name: str = NAME, words: str = "it rings for ever") -> None:
    """Report a mistake, and wait until it is in the vault."""
    report = Report(name, "gb-river", "River", "number", words, kept.moment(), checked="2026-06")
    kept.do(FileReport(report))
    person.bot.waitUntil(lambda: any(one.id == name for one in kept.state.reports), timeout=WAIT_MS)


def settled(
    curator: Person, reports: ReaderReports, row: ReportRow, outcome: str
) -> tuple[list[ReportRow], list[Failure]]:
    """Settle, and wait for what comes of it."""
    done: list[ReportRow] = []
    failed: list[Failure] = []
    reports.settle(row, outcome, done.append, failed.append)  # type: ignore[arg-type] # one of them
    curator.bot.waitUntil(lambda: bool(done or failed), timeout=WAIT_MS)
    return done, failed


def test_a_report_goes_by_itself_and_its_writer_hears_how_it_was_settled(
    make: Make, hub: RunningHub, clock: FakeClock, qtbot: QtBot
) -> None:
    """The whole way: filed, sent at the next round, on the curator's list by itself, settled, told in plain words."""
    anna = make("anna").set_up().join(hub.invite("member"), "Larch")
    kept = keeping(anna, clock)
    filed(anna, kept)
    assert "goes to the curators" in report_state(kept.state.reports[0], joined=True)
    anna.sync()
    qtbot.waitUntil(lambda: not kept.state.reports[0].waits, timeout=WAIT_MS)

    cora = make("cora").set_up()
    reports = ReaderReports(cora.hub, cora)
    cora.join(hub.invite("curator"), "Heron")
    qtbot.waitUntil(lambda: reports.open == 1, timeout=WAIT_MS)
    (row,) = reports.rows
    assert (row.entry, row.what, row.words, row.checked) == ("gb-river", "number", "it rings for ever", "2026-06")
    assert "Larch" not in repr(row) + str(row.words)
    (new,), failed = settled(cora, reports, row, "fixed")
    assert (new.state, new.settled_by, reports.open, reports.rows, failed) == ("fixed", "Heron", 0, (new,), [])

    anna.sync()
    qtbot.waitUntil(lambda: kept.state.reports[0].said == "fixed", timeout=WAIT_MS)
    assert "They put it right." in report_state(kept.state.reports[0], joined=True)


def test_two_curators_do_not_settle_the_same_report_unseen(
    make: Make, hub: RunningHub, clock: FakeClock, qtbot: QtBot
) -> None:
    """The slower one is told in a sentence and sees what the other said; a slip can be taken back."""
    anna = make("anna").set_up().join(hub.invite("member"), "Larch")
    filed(anna, keeping(anna, clock))
    anna.sync()
    cora, dora = make("cora").set_up(), make("dora").set_up()
    lists = [ReaderReports(one.hub, one) for one in (cora, dora)]
    cora.join(hub.invite("curator"), "Heron")
    dora.join(hub.invite("admin"), "Wren")
    qtbot.waitUntil(lambda: all(one.open == 1 for one in lists), timeout=WAIT_MS)
    row = lists[1].rows[0]
    settled(cora, lists[0], row, "already-right")
    done, (failure,) = settled(dora, lists[1], row, "fixed")
    assert (done, isinstance(failure, NotNow)) == ([], True)
    qtbot.waitUntil(lambda: lists[1].rows[0].state == "already-right", timeout=WAIT_MS)
    (again,), _ = settled(dora, lists[1], lists[1].rows[0], "open")
    assert (again.state, lists[1].open) == ("open", 1)


def test_what_its_writer_took_back_leaves_the_curators_list(
    make: Make, hub: RunningHub, clock: FakeClock, qtbot: QtBot
) -> None:
    """Also when the answer to the first sending never came."""
    anna = make("anna").set_up().join(hub.invite("member"), "Larch")
    kept = keeping(anna, clock)
    cora = make("cora").set_up()
    reports = ReaderReports(cora.hub, cora)
    cora.join(hub.invite("curator"), "Heron")
    filed(anna, kept)
    anna.sync()
    reports.fetch()
    qtbot.waitUntil(lambda: reports.open == 1, timeout=WAIT_MS)
    # The device was switched off between the hub's answer and its being written down.
    store = anna.vault.rooms.kept
    anna.local(lambda _: (store.apply([OfferAgain(NAME)]), True))
    kept.refresh()
    qtbot.waitUntil(lambda: kept.state.reports[0].waits, timeout=WAIT_MS)
    kept.do(TakeBack(NAME))
    anna.sync()
    reports.fetch()
    qtbot.waitUntil(lambda: reports.rows == () and reports.open == 0, timeout=WAIT_MS)


def test_only_curators_ask_for_the_list_and_locking_forgets_it(
    make: Make, hub: RunningHub, clock: FakeClock, qtbot: QtBot
) -> None:
    """A moderator's window never asks; a curator's holds nothing of it while locked."""
    mona = make("mona").set_up()
    none = ReaderReports(mona.hub, mona)
    mona.join(hub.invite("moderator"), "Rowan")
    filed(mona, keeping(mona, clock))
    mona.sync()
    assert (none.is_available, none.rows, none.failure) == (False, (), None)
    cora = make("cora").set_up()
    reports = ReaderReports(cora.hub, cora)
    cora.join(hub.invite("curator"), "Heron")
    qtbot.waitUntil(lambda: reports.open == 1, timeout=WAIT_MS)
    cora.lock()
    assert (reports.is_available, reports.rows, reports.open) == (False, (), 0)
    cora.unlock()
    qtbot.waitUntil(lambda: reports.open == 1, timeout=WAIT_MS)


class Shelf:
    """One person's packs, and what became of the offers."""

    def __init__(self, person: Person, folder: Path, *, by_itself: bool = False) -> None:
        self.reader = Reader(folder / "profile", core_set(folder / "core"), now)
        self.updates = PackUpdates(person.hub, lambda: self.reader.packs, lambda: by_itself, person)
        self.installed: list[PackInfo] = []
        self.failed: list[Failure] = []
        self.updates.installed.connect(self.installed.append)
        self.updates.not_installed.connect(self.failed.append)

    def offers(self) -> tuple[Inspection, ...]:
        """What waits for a yes now."""
        return self.updates.offers


@pytest.fixture
def organisation(tmp_path: Path) -> Organisation:
    """A pack signed by two."""
    made = Organisation(tmp_path, now)
    article(made.content)
    made.publish()
    return made


def group(folder: Path) -> None:
    """Write an entry that help now never shows."""
    path = service(folder, "gb-group", "Group House")
    path.write_text(path.read_text(encoding="utf-8").replace("crisis-line", "support-group"), encoding="utf-8")


def put(hub: RunningHub, organisation: Organisation) -> None:
    """Put the pack as it is now onto the hub."""
    command = [sys.executable, "-m", "bereave", "hub", "packs", "add", str(organisation.out)]
    rest = ["--data", str(hub.data.folder), "--fingerprint", organisation.fingerprint]
    subprocess.run([*command, *rest], capture_output=True, check=True, timeout=60)


def test_a_pack_is_offered_once_a_day_and_installed_after_a_yes(
    make: Make, hub: RunningHub, organisation: Organisation, tmp_path: Path, clock: FakeClock, qtbot: QtBot
) -> None:
    """The first time and as an update, with what it brings; within the day nothing is asked unless a person does."""
    put(hub, organisation)
    anna = make("anna").set_up()
    shelf = Shelf(anna, tmp_path)
    anna.join(hub.invite("member"), "Larch")
    qtbot.waitUntil(lambda: bool(shelf.offers()), timeout=WAIT_MS)
    (offer,) = shelf.offers()
    assert shelf.updates.words(offer).startswith("Your organisation has entries for you: Harbour. 1 line")
    assert shelf.reader.packs.list() == ()
    shelf.updates.install(offer, (), lambda _: None, shelf.failed.append)
    qtbot.waitUntil(lambda: bool(shelf.installed), timeout=WAIT_MS)
    assert (shelf.offers(), [info.version for info in shelf.reader.packs.list()]) == ((), [1])
    assert origin_in(shelf.reader.packs.folder)("gb-harbour") == ("harbour", 1)
    assert origin_in(shelf.reader.packs.folder)("gb-listening") == ("", 0)

    group(organisation.content)
    article(organisation.content, title="Longer nights")
    organisation.publish()
    put(hub, organisation)
    anna.sync()
    anna.hub_lane.ask(lambda: None, lambda _: None, anna.failures.append, anna)
    qtbot.waitUntil(lambda: not anna.hub_lane.busy(), timeout=WAIT_MS)
    assert shelf.offers() == ()
    clock.forward(hours=25)
    anna.sync()
    qtbot.waitUntil(lambda: bool(shelf.offers()), timeout=WAIT_MS)
    (update,) = shelf.offers()
    assert shelf.updates.words(update).startswith("An update of Harbour is there: 1 new, 1 changed.")
    shelf.updates.later(update)
    assert shelf.offers() == ()
    found: list[object] = []
    shelf.updates.look(found.append, shelf.failed.append)
    qtbot.waitUntil(lambda: bool(found), timeout=WAIT_MS)
    assert (len(shelf.offers()), shelf.failed) == (1, [])
    anna.lock()
    assert shelf.offers() == ()


def test_updates_come_by_themselves_only_where_that_was_chosen_and_nothing_needs_a_persons_eyes(
    make: Make, hub: RunningHub, organisation: Organisation, tmp_path: Path, clock: FakeClock, qtbot: QtBot
) -> None:
    """Not the first time, not fewer signatures, never a line that help now would show, new or in other words."""
    put(hub, organisation)
    anna = make("anna").set_up()
    shelf = Shelf(anna, tmp_path, by_itself=True)
    anna.join(hub.invite("member"), "Larch")
    qtbot.waitUntil(lambda: bool(shelf.offers()), timeout=WAIT_MS)
    assert shelf.installed == []
    shelf.updates.install(shelf.offers()[0], ["gb-harbour"], lambda _: None, shelf.failed.append)
    qtbot.waitUntil(lambda: bool(shelf.installed), timeout=WAIT_MS)

    group(organisation.content)
    organisation.publish()
    put(hub, organisation)
    clock.forward(days=2)
    anna.sync()
    qtbot.waitUntil(lambda: len(shelf.installed) == 2, timeout=WAIT_MS)
    assert (shelf.installed[1].version, shelf.offers()) == (2, ())

    service(organisation.content, "gb-second", "Second House")
    service(organisation.content, "gb-listening", "Listening Line", "In other words.")
    organisation.publish()
    put(hub, organisation)
    clock.forward(days=2)
    anna.sync()
    qtbot.waitUntil(lambda: bool(shelf.offers()), timeout=WAIT_MS)
    (asks,) = shelf.offers()
    assert [row.id for row in asks.lines_to_accept] == ["gb-listening", "gb-second"]
    assert not shelf.updates.comes_by_itself(replace(asks, lines_to_accept=asks.lines_to_accept[1:]))
    assert "2 line(s) of it would stand in help now" in shelf.updates.words(asks)
    assert not shelf.updates.comes_by_itself(asks)
    plain = replace(asks, lines_to_accept=())
    assert shelf.updates.comes_by_itself(plain)
    assert not shelf.updates.comes_by_itself(replace(plain, info=replace(plain.info, threshold=1)))
    assert not shelf.updates.comes_by_itself(replace(plain, needs_fingerprint=True))
    assert (len(shelf.installed), shelf.failed) == (2, [])


def test_an_offer_that_is_no_longer_right_is_told_and_changes_nothing(
    make: Make, hub: RunningHub, organisation: Organisation, tmp_path: Path, qtbot: QtBot
) -> None:
    """Installed from a folder meanwhile: one sentence, and what is there stays."""
    put(hub, organisation)
    anna = make("anna").set_up()
    shelf = Shelf(anna, tmp_path)
    anna.join(hub.invite("member"), "Larch")
    qtbot.waitUntil(lambda: bool(shelf.offers()), timeout=WAIT_MS)
    shelf.reader.install(organisation.out, organisation.fingerprint)
    shelf.updates.install(shelf.offers()[0], (), lambda _: None, shelf.failed.append)
    qtbot.waitUntil(lambda: bool(shelf.failed), timeout=WAIT_MS)
    assert "changed meanwhile" in str(shelf.failed[0])
    assert [info.source for info in shelf.reader.packs.list()] == ["folder"]
