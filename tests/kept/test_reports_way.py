"""A report's way to the curators, as it is kept: tried, sent, settled, taken back; in memory and on the disk alike."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from bereave.kept.reports import Reports
from bereave.kept.schema import MIGRATIONS
from bereave.kept.state import (
    Change,
    FileReport,
    MarkSent,
    OfferAgain,
    Report,
    Said,
    State,
    TakeBack,
    ToldBack,
    Tried,
    after,
)
from bereave.kept.store import KeptStore
from bereave.vault.store import Store
from tests.fakes import FakeClock
from tests.kept.conftest import KEY

WHEN = "2026-11-22T20:00:00+00:00"
FILED = Report("1", "river", "River", "number", "", WHEN, checked="2026-06")
TRIED = replace(FILED, tried=True, pack="harbour", version=2)
SENT = replace(TRIED, sent="later", how="hub")

WAYS: list[tuple[Sequence[Change], State]] = [
    ([Tried("1", "harbour", 2), Tried("1", "quay", 9)], State(reports=(TRIED,))),
    ([Tried("1", "harbour", 2), MarkSent("1", "later", "hub")], State(reports=(SENT,))),
    ([TakeBack("1")], State()),
    ([Tried("1"), TakeBack("1")], State(taken_back=("1",))),
    ([Tried("1"), TakeBack("1"), MarkSent("1", "later", "hub")], State(taken_back=("1",))),
    ([Tried("1"), TakeBack("1"), ToldBack("1")], State()),
    (
        [Tried("1", "harbour", 2), MarkSent("1", "later", "hub"), TakeBack("1"), Said("1", "fixed")],
        State(reports=(replace(SENT, said="fixed"),)),
    ),
    (
        [Tried("1", "harbour", 2), MarkSent("1", "later", "hub"), Said("1", "fixed"), OfferAgain("1")],
        State(reports=(TRIED,)),
    ),
    (
        [Tried("1", "harbour", 2), Said("1", "too-long"), MarkSent("1", "later", "hub")],
        State(reports=(SENT,)),
    ),
    ([Said("2", "fixed"), Tried("2"), OfferAgain("2"), ToldBack("2")], State(reports=(FILED,))),
]


@pytest.mark.parametrize(("changes", "state"), WAYS)
def test_every_step_of_a_reports_way_does_the_same_in_memory_and_on_the_disk(
    changes: Sequence[Change], state: State, kept: KeptStore
) -> None:
    """One rule says what happens; the disk holds exactly what memory would."""
    changes = [FileReport(FILED), *changes]
    assert after(State(), changes) == state
    for change in changes:
        kept.apply([change])
    assert kept.read() == state


def test_what_was_kept_before_reports_travelled_is_still_there(tmp_path: Path) -> None:
    """A store of the version before gets what it lacks; a report in it waits as it did."""
    before = Store(tmp_path / "kept.db", KEY, MIGRATIONS[:1])
    with before.changing() as db:
        db.execute(
            "INSERT INTO reports (id, entry, title, what, words, written)"
            " VALUES ('1', 'river', 'River', 'hours', 'x', ?)",
            [WHEN],
        )
    before.close()
    now = Store(tmp_path / "kept.db", KEY, MIGRATIONS)
    try:
        assert KeptStore(now).read() == State(reports=(Report("1", "river", "River", "hours", "x", WHEN),))
    finally:
        now.close()


def test_what_is_on_its_way_is_taken_in_order_and_once_a_round(kept: KeptStore, clock: FakeClock) -> None:
    """The oldest first, not those that had their turn or are refused for good; what was settled long ago is over."""
    reports = Reports(kept, clock)
    kept.apply([FileReport(replace(FILED, id=name)) for name in "12345"])
    kept.apply([Said("2", "too-long"), TakeBack("3")])
    assert [one.id for one in reports.take(2, lambda _: ("harbour", 2))] == ["1", "4"]
    assert [one.id for one in reports.take(2, lambda _: ("quay", 1), {"1", "4"})] == ["5"]
    assert [(one.id, one.pack) for one in reports.waiting()] == [("1", "harbour"), ("4", "harbour"), ("5", "quay")]
    for name in "145":
        reports.mark_sent(name, "hub")
    reports.mark_said("1", "fixed")
    assert [one.id for one in reports.sent("hub")] == ["5", "4", "1"]
    clock.forward(days=60)
    assert [one.id for one in reports.sent("hub")] == ["5", "4"]
    assert reports.sent("post") == ()
