"""Kept places, notes and reports: what each act does, in memory and on the disk alike."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from bereave.failures import NotNow
from bereave.kept.reports import Reports
from bereave.kept.schema import MIGRATIONS
from bereave.kept.state import (
    Change,
    Drop,
    Favourite,
    FileReport,
    Keep,
    MarkSent,
    Note,
    Report,
    State,
    TakeBack,
    WriteNote,
    after,
)
from bereave.kept.store import KeptStore
from bereave.kept.waiting import Waiting
from bereave.vault.store import Store
from tests.fakes import FakeClock
from tests.kept.conftest import KEY

WHEN = "2026-11-22T20:00:00+00:00"


def keep(name: str, before: str | None = None) -> Keep:
    """Keep a made-up place."""
    return Keep(Favourite(name, name.title(), WHEN), before)


def note(text: str, *, unseen: bool = False) -> WriteNote:
    """Write about the made-up place "river"."""
    return WriteNote(Note("river", "River", text, WHEN), unseen)


def report(name: str, words: str = "") -> FileReport:
    """Find a mistake in "river"."""
    return FileReport(Report(name, "river", "River", "number", words, WHEN))


ACTS: list[tuple[Sequence[Change], State]] = [
    ([keep("a"), keep("b"), keep("a", "b"), Drop("b")], State((Favourite("a", "A", WHEN),))),
    (
        [keep("a"), keep("b"), keep("c", "a"), keep("b", "c")],
        State(tuple(Favourite(name, name.title(), WHEN) for name in ("b", "c", "a"))),
    ),
    ([keep("a", "nobody"), keep("b", "a")], State((Favourite("b", "B", WHEN), Favourite("a", "A", WHEN)))),
    ([note("x"), note("y")], State(notes={"river": Note("river", "River", "y", WHEN)})),
    ([note("x"), note("  ")], State()),
    ([note("x"), note("y", unseen=True)], State(notes={"river": Note("river", "River", "x\n\ny", WHEN)})),
    ([note("x y"), note("y", unseen=True)], State(notes={"river": Note("river", "River", "x y", WHEN)})),
    ([note("x"), note("", unseen=True)], State(notes={"river": Note("river", "River", "x", WHEN)})),
    ([report("1"), report("1", "again"), report("2"), TakeBack("1")], State(reports=(report("2").report,))),
    (
        [report("1"), MarkSent("1", "later", "hub"), TakeBack("1"), MarkSent("1", "again", "hub")],
        State(reports=(Report("1", "river", "River", "number", "", WHEN, "later", "hub"),)),
    ),
    ([report("1"), TakeBack("1"), MarkSent("1", "later", "hub")], State()),
]


@pytest.mark.parametrize(("changes", "state"), ACTS)
def test_every_act_does_the_same_in_memory_and_on_the_disk(
    changes: Sequence[Change], state: State, kept: KeptStore
) -> None:
    """One rule says what happens; the disk holds exactly what memory would."""
    assert after(State(), changes) == state
    for change in changes:
        kept.apply([change])
    assert kept.read() == state


def test_what_was_kept_is_there_after_opening_again(open_kept: Callable[[], KeptStore]) -> None:
    """A new store on the same file reads everything back, in the same order."""
    changes: list[Change] = [keep("b"), keep("a"), note("마음 \U0001f54a"), report("1", "it rings for ever")]
    state = open_kept().apply(changes)
    assert open_kept().read() == state
    assert [one.entry for one in state.favourites] == ["b", "a"]


def test_several_changes_happen_together_or_not_at_all(kept: KeptStore, tmp_path: Path) -> None:
    """What cannot be written leaves nothing of the same batch behind."""
    locked = Store(tmp_path / "other.db", KEY, MIGRATIONS)
    locked.close()
    with pytest.raises(NotNow):
        KeptStore(locked).apply([keep("a")])
    with pytest.raises(AttributeError):
        kept.apply([keep("a"), WriteNote(None)])  # type: ignore[arg-type]
    assert kept.read() == State()


def test_promise_3_nothing_of_it_can_be_read_on_the_disk(kept: KeptStore, tmp_path: Path) -> None:
    """Neither a place, nor a note, nor a report stands in any file in the clear."""
    kept.apply([keep("quietharbour"), note("she liked the lighthouse"), report("1", "it is the wrong lighthouse")])
    everything = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    for word in (b"quietharbour", b"Quietharbour", b"lighthouse", b"river"):
        assert word not in everything


def test_nothing_private_stands_in_what_python_prints_of_it() -> None:
    """A traceback that shows a kept thing shows neither the place nor the words."""
    printed = repr([keep("river"), note("secret words"), report("1", "secret words"), Drop("river")])
    assert "secret" not in printed
    assert "river" not in printed.casefold()


def test_half_of_a_sign_is_kept_as_a_replacement(kept: KeptStore) -> None:
    """An input method that breaks off leaves text that can still be stored."""
    state = kept.apply([note("a\ud83d"), report("1", "b\ud83d")])
    assert state.notes["river"].text == "a\ufffd"
    assert state.reports[0].words == "b\ufffd"


def test_the_port_for_the_way_to_the_curators(kept: KeptStore, clock: FakeClock) -> None:
    """Waiting reports are told the oldest first; what was sent waits no more; what was taken back says so."""
    reports = Reports(kept, clock)
    kept.apply([report("1"), report("2"), report("3"), TakeBack("3")])
    assert [one.id for one in reports.waiting()] == ["1", "2"]
    assert reports.mark_sent("1", "hub")
    assert [one.id for one in reports.waiting()] == ["2"]
    sent = kept.read().reports[0]
    assert (sent.sent, sent.how, sent.waits) == (WHEN, "hub", False)
    assert not reports.mark_sent("3", "hub")


def test_what_waits_is_merged_once_and_in_order(kept: KeptStore) -> None:
    """Acts of a locked time reach the vault together; what is on its way is not seen while locked."""
    kept.apply([keep("old"), note("older words")])
    waiting = Waiting()
    for change in (keep("new"), note("typ", unseen=True), note("typed", unseen=True)):
        waiting.add(change)
    assert waiting.count == 2
    assert waiting.alone().notes["river"].text == "typed"
    batch = waiting.hand_over()
    assert waiting.hand_over() == ()
    assert waiting.alone().is_empty
    later = keep("later")
    waiting.add(later)
    state = kept.apply(batch)
    waiting.done(batch)
    assert state.notes["river"].text == "older words\n\ntyped"
    assert list(waiting.here) == [later]
    assert [one.entry for one in waiting.over(state).favourites] == ["old", "new", "later"]


def test_what_could_not_be_saved_waits_again(kept: KeptStore) -> None:
    """A failed batch is seen and handed over again, before what came later."""
    waiting = Waiting()
    waiting.add(keep("a"))
    batch = waiting.hand_over()
    waiting.add(keep("b"))
    waiting.come_back(batch)
    assert waiting.hand_over() == (keep("a"), keep("b"))
    assert waiting.on_their_way
