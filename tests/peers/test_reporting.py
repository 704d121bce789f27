"""Reports of mistakes on their way from one person's vault to a hub: each arrives once, whatever happens between."""

import os
import sqlite3
import threading
import uuid
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import datetime
from pathlib import Path

import pytest

from bereave.desktop.hub_link import HubLink
from bereave.desktop.report_box import VaultReports
from bereave.failures import Failure, NotNow
from bereave.kept.reports import Reports
from bereave.kept.schema import MIGRATIONS
from bereave.kept.state import (
    REPORT_WORDS,
    WHATS,
    Change,
    Favourite,
    FileReport,
    Keep,
    MarkSent,
    Note,
    Report,
    TakeBack,
    WriteNote,
)
from bereave.kept.store import KeptStore
from bereave.peers import protocol as p
from bereave.peers import reports_protocol as rp
from bereave.peers.client import HubClient
from bereave.peers.problems import failure
from bereave.peers.reporting import Reporting, ReportsRound
from bereave.vault.store import Store
from tests.fakes import FakeClock
from tests.hub.running import RunningHub
from tests.peers.crowd import Crowd
from tests.peers.people import Person
from tests.peers.scripted import ScriptedHub
from tests.peers.weather import LosingProxy

SECRET = "the lamp in the hall"


class Keeper:
    """What one person keeps, and the box that is taken to the hub."""

    def __init__(self, file: Path, now: Callable[[], datetime]) -> None:
        self._vault_store = Store(file, os.urandom(32), MIGRATIONS)
        self.kept = KeptStore(self._vault_store)
        self.reports = Reports(self.kept, now)
        self.box = VaultReports(self.reports, lambda entry: ("harbour", 3) if entry == "gb-harbour" else ("", 0))

    def report(self, words: str = "it rings for ever", entry: str = "gb-river") -> str:
        """Find a mistake; gives the report's id."""
        name = str(uuid.uuid4())
        written = "2026-11-20T20:00:00+00:00"
        self.apply(FileReport(Report(name, entry, "River of " + SECRET, "number", words, written, checked="2026-06")))
        return name

    def apply(self, *changes: Change) -> None:
        """Do something with what is kept."""
        self.kept.apply(changes)

    def known(self, name: str) -> Report:
        """One report as it is kept."""
        return next(one for one in self.kept.read().reports if one.id == name)

    def close(self) -> None:
        """Close the store."""
        self._vault_store.close()


@pytest.fixture
def keep(tmp_path: Path, clock: FakeClock) -> Iterator[Callable[[], Keeper]]:
    """Makes people's kept things, closed at the end."""
    made: list[Keeper] = []

    def make() -> Keeper:
        made.append(Keeper(tmp_path / f"kept-{len(made)}.db", clock))
        return made[-1]

    yield make
    for one in made:
        one.close()


def told(person: Person, keeper: Keeper, *, ask: bool = True) -> ReportsRound:
    """One round."""
    return Reporting(person.client, keeper.box).run_once(ask=ask)


def at_hub(hub: RunningHub) -> dict[str, str]:
    """Every report in the hub's own file, with its state; an id that stood there twice would raise."""
    connection = sqlite3.connect(hub.data.database)
    try:
        rows = connection.execute("SELECT id, state FROM reports").fetchall()
    finally:
        connection.close()
    assert len({row[0] for row in rows}) == len(rows)
    return dict(rows)


def test_both_sides_know_the_same_measures() -> None:
    """What a person may choose and write is what a hub takes."""
    assert set(rp.What.__args__) == set(WHATS)  # type: ignore[attr-defined] # a Literal's
    assert rp.WORDS_LIMIT == REPORT_WORDS


def test_a_report_waits_while_the_hub_is_away_and_goes_by_itself_later(
    crowd: Crowd, keep: Callable[[], Keeper]
) -> None:
    """Written offline, kept, sent, read by a curator, settled, and told to the one who wrote it."""
    hub = crowd.hub()
    ann, cu, keeper = crowd.person(hub, "Ann"), crowd.person(hub, "Cu", "curator"), keep()
    name = keeper.report(entry="gb-harbour")
    hub.stop()
    with pytest.raises(NotNow, match="cannot be reached"):
        told(ann, keeper)
    assert keeper.known(name).waits
    hub.start()
    assert told(ann, keeper).sent == 1
    assert (keeper.known(name).how, keeper.known(name).said) == ("hub", "")
    (row,) = cu.client.reports(0, "").rows
    assert (row.id, row.entry, row.checked, row.pack, row.version) == (name, "gb-harbour", "2026-06", "harbour", 3)
    settled = cu.client.settle_report(rp.Settle(name, row.number, "fixed"))
    assert (told(ann, keeper, ask=False).settled, told(ann, keeper).settled, told(ann, keeper).settled) == (0, 1, 0)
    assert keeper.known(name).said == "fixed"
    cu.client.settle_report(rp.Settle(name, settled.number, "open"))
    assert (told(ann, keeper).settled, keeper.known(name).said) == (1, "")


def test_promise_3_nothing_but_the_report_leaves_the_device(crowd: Crowd, keep: Callable[[], Keeper]) -> None:
    """Neither the person's note about the entry, nor its title, nor a kept place reaches the hub."""
    hub = crowd.hub()
    ann, keeper = crowd.person(hub, "Ann"), keep()
    keeper.apply(WriteNote(Note("gb-river", "River", SECRET)), Keep(Favourite("gb-river", SECRET)))
    keeper.report()
    assert told(ann, keeper).sent == 1
    hub.stop()
    for file in hub.data.folder.iterdir():
        assert file.is_dir() or SECRET.encode() not in file.read_bytes()
    assert set(rp.ReportItem.__struct_fields__) == {*("id", "entry", "what", "words", "checked", "pack", "version")}


def test_a_lost_reply_makes_no_second_report(crowd: Crowd, keep: Callable[[], Keeper]) -> None:
    """It arrived and nobody said so: the next round is told `already`, and there is one row."""
    hub = crowd.hub()
    ann, keeper = crowd.person(hub, "Ann"), keep()
    name = keeper.report()
    proxy = LosingProxy(hub.port)
    try:
        ann.through(proxy.address)
        proxy.lose_reply_to(name.encode())
        with pytest.raises(NotNow):
            told(ann, keeper)
        assert (proxy.lost, at_hub(hub)) == (1, {name: "open"})
        assert (keeper.known(name).waits, keeper.known(name).tried) == (True, True)
        assert told(ann, keeper).sent == 1
        assert at_hub(hub) == {name: "open"}
        ann.client.close()
    finally:
        proxy.close()


def test_what_was_taken_back_before_it_left_never_goes(crowd: Crowd, keep: Callable[[], Keeper]) -> None:
    """The hub hears nothing of it at all."""
    hub = crowd.hub()
    ann, keeper = crowd.person(hub, "Ann"), keep()
    keeper.apply(TakeBack(keeper.report()))
    assert told(ann, keeper) == ReportsRound()
    assert at_hub(hub) == {}


def test_what_was_taken_back_after_a_lost_reply_is_taken_from_the_hub(crowd: Crowd, keep: Callable[[], Keeper]) -> None:
    """The device cannot know whether it arrived: it tells the hub, and no curator keeps it."""
    hub = crowd.hub()
    ann, keeper = crowd.person(hub, "Ann"), keep()
    arrived, lost = keeper.report(), str(uuid.uuid4())
    proxy = LosingProxy(hub.port)
    try:
        ann.through(proxy.address)
        proxy.lose_reply_to(arrived.encode())
        with pytest.raises(NotNow):
            told(ann, keeper)
        ann.client.close()
    finally:
        proxy.close()
    ann.through(hub.address)
    keeper.apply(FileReport(Report(lost, "gb-river", "", "other", "never left", tried=True)), TakeBack(lost))
    keeper.apply(TakeBack(arrived))
    assert keeper.reports.taken_back() == (lost, arrived)
    told(ann, keeper)
    assert keeper.reports.taken_back() == ()
    assert at_hub(hub) == {arrived: "gone", lost: "gone"}
    assert keeper.kept.read().reports == ()


def test_what_was_taken_back_while_it_was_on_its_way_is_gone_in_the_same_round(
    crowd: Crowd, keep: Callable[[], Keeper]
) -> None:
    """Between the hub's answer and its being written down the person changed their mind."""
    hub = crowd.hub()
    ann, keeper = crowd.person(hub, "Ann"), keep()
    name = keeper.report()

    class Hasty(VaultReports):
        def arrived(self, report: str) -> None:
            keeper.apply(TakeBack(report))
            super().arrived(report)

    Reporting(ann.client, Hasty(keeper.reports, lambda _: ("", 0))).run_once()
    assert at_hub(hub) == {name: "gone"}
    assert keeper.reports.taken_back() == ()


def test_the_twenty_first_waits_here_until_one_is_settled(crowd: Crowd, keep: Callable[[], Keeper]) -> None:
    """The hub is full of this person's reports: nothing is refused for good, nothing hurries."""
    hub = crowd.hub()
    ann, cu, keeper = crowd.person(hub, "Ann"), crowd.person(hub, "Cu", "curator"), keep()
    names = [keeper.report(f"mistake {n}") for n in range(rp.OPEN_LIMIT + 2)]
    done = told(ann, keeper)
    assert (done.sent, done.refused, done.full, done.retry_after) == (rp.OPEN_LIMIT, 0, True, 0)
    assert [one.id for one in keeper.reports.waiting()] == names[-2:]
    row = cu.client.reports(0, "").rows[0]
    cu.client.settle_report(rp.Settle(row.id, row.number, "already-right"))
    done = told(ann, keeper)
    assert (done.sent, done.settled, done.full) == (1, 1, True)
    assert [one.id for one in keeper.reports.waiting()] == names[-1:]


def test_what_the_hub_cannot_take_stays_with_its_reason_and_does_not_block(
    crowd: Crowd, keep: Callable[[], Keeper]
) -> None:
    """Too long, or about something with a strange id: told once, not sent again, and it can be taken back."""
    hub = crowd.hub()
    ann, keeper = crowd.person(hub, "Ann"), keep()
    long, strange, good = keeper.report("x" * 501), keeper.report(entry="No id!"), keeper.report()
    done = told(ann, keeper)
    assert (done.sent, done.refused) == (1, 2)
    assert [keeper.known(name).said for name in (long, strange, good)] == ["too-long", "not-understood", ""]
    assert told(ann, keeper) == ReportsRound()
    keeper.apply(TakeBack(long))
    assert at_hub(hub) == {good: "open"}


def test_a_hub_that_was_put_back_is_told_again(crowd: Crowd, keep: Callable[[], Keeper]) -> None:
    """What it no longer knows waits once more and arrives under its own id."""
    hub = crowd.hub()
    ann, keeper = crowd.person(hub, "Ann"), keep()
    name = keeper.report()
    told(ann, keeper)
    hub.stop()
    connection = sqlite3.connect(hub.data.database)
    with connection:
        connection.execute("DELETE FROM reports")
    connection.close()
    hub.start()
    assert told(ann, keeper).has_news
    assert keeper.known(name).waits
    assert told(ann, keeper).sent == 1
    assert at_hub(hub) == {name: "open"}


class OldHub(ScriptedHub):
    """A hub of a version that takes no reports, or one that is in trouble."""

    code: p.Code = "not-found"

    def push_reports(self, items: Sequence[rp.Item]) -> list[p.Answer]:
        """Nothing of that name here."""
        del items
        raise failure(p.Problem(self.code, ""))


def test_a_hub_that_takes_no_reports_is_left_alone(keep: Callable[[], Keeper]) -> None:
    """The report waits; nobody is told of any trouble. Other trouble is told."""
    keeper, hub = keep(), OldHub()
    try:
        name = keeper.report()
        assert Reporting(hub, keeper.box).run_once() == ReportsRound()
        assert keeper.known(name).waits
        hub.code = "busy"
        with pytest.raises(NotNow):
            Reporting(hub, keeper.box).run_once()
    finally:
        hub.close()


def test_reports_that_cannot_go_do_not_stop_the_messages(
    crowd: Crowd, keep: Callable[[], Keeper], clock: FakeClock
) -> None:
    """The window's line: messages are in step, the reports wait as long as a failed round would."""
    hub = crowd.hub()
    ann, keeper = crowd.person(hub, "Ann"), keep()
    keeper.report()

    class Stuck(VaultReports):
        def take(self, limit: int, but: Collection[str]) -> Sequence[rp.ReportItem]:
            del limit, but
            raise NotNow("The disk is full.")

    for box, sent, after in ((Stuck(keeper.reports, lambda _: ("", 0)), 0, 1), (keeper.box, 1, 0)):
        link = HubLink(ann.store, ann.store.member(), clock, box)
        try:
            ended = link.round()
        finally:
            link.close()
        assert (ended.reports.sent, ended.reports.retry_after) == (sent, after)
        assert ended.membership.pseudonym == "Ann"


class Fickle(VaultReports):
    """Takes every second report back in the moment in which it arrives."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__(keeper.reports, lambda _: ("", 0))
        self._keeper = keeper
        self.dropped: set[str] = set()

    def arrived(self, report: str) -> None:
        """First the change of mind, then the mark."""
        if report in self.dropped:
            self._keeper.apply(TakeBack(report))
        super().arrived(report)


class Finder(threading.Thread):
    """Reports two mistakes a round and takes one of them back, until the hub is gone."""

    def __init__(self, keeper: Keeper, client: HubClient, enough: threading.Semaphore) -> None:
        super().__init__()
        self.keeper = keeper
        self.box = Fickle(keeper)
        self.round = Reporting(client, self.box)
        self.enough = enough
        self.stays: list[str] = []

    def run(self) -> None:
        """Go on until it no longer works, or until the hub would take no more."""
        while len(self.stays) < rp.OPEN_LIMIT - 1:
            self.stays.append(self.keeper.report())
            self.box.dropped.add(self.keeper.report())
            try:
                self.round.run_once()
            except Failure:
                return
            self.enough.release()


@pytest.mark.parametrize("rounds", [2, 14])
def test_the_hub_is_killed_while_reports_come_in(crowd: Crowd, keep: Callable[[], Keeper], rounds: int) -> None:
    """SIGKILL in the middle: what a device marked as sent is there; after the next round everything is, once."""
    hub = crowd.hub()
    enough = threading.Semaphore(0)
    finders = [Finder(keep(), crowd.person(hub, f"Finder {n}").client, enough) for n in range(3)]
    for finder in finders:
        finder.start()
    for _ in range(rounds):
        enough.acquire()
    hub.kill()
    for finder in finders:
        finder.join(60)
    there = at_hub(hub)
    sent = {one.id for finder in finders for one in finder.keeper.kept.read().reports if not one.waits}
    assert len(sent) >= rounds
    assert sent <= {name for name, state in there.items() if state == "open"}

    hub.start()
    for finder in finders:
        finder.round.run_once()
        known = finder.keeper.kept.read()
        assert [one.id for one in known.reports if not one.waits] == finder.stays
        assert (known.taken_back, len(known.reports)) == ((), len(finder.stays))
    there = at_hub(hub)
    assert {name for name, state in there.items() if state == "open"} == {n for f in finders for n in f.stays}
    assert {name for name, state in there.items() if state == "gone"} == {n for f in finders for n in f.box.dropped}


def test_sent_reports_stay_sent(keep: Callable[[], Keeper]) -> None:
    """What arrived is not taken back by a late press, and its mark of arrival stays the first."""
    keeper = keep()
    name = keeper.report()
    keeper.reports.take(5, lambda _: ("", 0))
    assert keeper.reports.mark_sent(name, "hub")
    keeper.apply(TakeBack(name), MarkSent(name, "later", "post"))
    assert (keeper.known(name).how, keeper.reports.taken_back()) == ("hub", ())
