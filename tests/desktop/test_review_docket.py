"""The moderator's list in memory: places, what can be undone, and why somebody else decides."""

from dataclasses import dataclass

import msgspec
import pytest

from bereave.desktop.pages.review.docket import Docket, level_words
from bereave.moderation.outcomes import Outcome
from bereave.peers.protocol import Decided, Queue, QueueItem
from tests.fakes import FakeClock

AHEAD = 500  # seconds by which the hub's clock is ahead of this device's


@dataclass
class Case:
    """A docket with three messages, and its clock."""

    docket: Docket
    clock: FakeClock

    def hub_time(self) -> int:
        """The hub's clock."""
        return int(self.clock().timestamp()) + AHEAD


def item(post: str, **fields: object) -> QueueItem:
    """A message that waits."""
    first = QueueItem(post, 1, "space", "Larch", f"The words of {post}.", "hash", 0, 0, "unchecked")
    return msgspec.structs.replace(first, **fields)


@pytest.fixture
def case(clock: FakeClock) -> Case:
    """Three messages: a, b, c."""
    made = Case(Docket(clock), clock)
    now = made.hub_time()
    items = [item(post, arrived=now - 3600, written=now - 7200) for post in "abc"]
    made.docket.take(Queue(items, 3, now - 3600, now))
    return made


def test_j_and_k_stop_at_both_ends(case: Case) -> None:
    """Nobody is thrown from the last message to the first."""
    docket = case.docket
    assert docket.step(1) == "a"
    docket.current = "c"
    assert (docket.step(1), docket.step(-1)) == ("c", "b")
    docket.current = "a"
    assert docket.step(-1) == "a"


def test_an_empty_list_has_no_next(clock: FakeClock) -> None:
    """J in an empty list opens nothing."""
    assert Docket(clock).step(1) == ""


def test_after_a_decision_the_next_undecided_message_comes(case: Case) -> None:
    """The place is kept; after the last one it goes back; what is decided or one's own is left out."""
    docket = case.docket
    assert docket.next_open("a") == "b"
    docket.decided(docket.items[1], Outcome.APPROVE, Decided("b", case.hub_time() + 60))
    assert docket.next_open("a") == "c"
    assert docket.next_open("c") == "a"
    docket.items = [item("a", mine=True), item("b"), item("c", decided_by="Alder")]
    assert docket.next_open("b") == ""


def test_a_decision_can_be_undone_until_the_hubs_clock_says_so(case: Case) -> None:
    """The seconds left are the hub's, also where this device's clock is wrong."""
    docket = case.docket
    docket.decided(docket.items[0], Outcome.APPROVE, Decided("a", case.hub_time() + 60))
    case.clock.forward(seconds=18)
    done = docket.undoable()
    assert done is not None
    assert docket.left(done) == 42
    case.clock.forward(seconds=42)
    assert docket.undoable() is None


def test_undo_takes_the_latest_decision_first(case: Case) -> None:
    """Several decisions can be on hold at once."""
    docket = case.docket
    for waiting in docket.items[:2]:
        docket.decided(waiting, Outcome.DECLINE, Decided(waiting.id, case.hub_time() + 60))
    latest = docket.undoable()
    assert latest is not None
    assert latest.item.id == "b"
    docket.undone("b")
    before = docket.undoable()
    assert before is not None
    assert before.item.id == "a"


def test_without_a_hold_there_is_nothing_to_undo(case: Case) -> None:
    """A decision that took effect at once is not offered for undoing."""
    docket = case.docket
    docket.decided(docket.items[0], Outcome.APPROVE, Decided("a", case.hub_time()))
    assert docket.undoable() is None


@pytest.mark.parametrize(
    ("fields", "word"),
    [
        ({"mine": True}, "yourself"),
        ({"decided_by": "Alder"}, "Alder"),
        ({"decided_by": "Rowan"}, "You decided"),
        ({"held_by": "Rowan"}, "second person"),
        ({"claimed_by": "Alder", "claimed_until": 2**40}, "Alder"),
    ],
)
def test_why_somebody_else_decides_is_told(case: Case, fields: dict[str, object], word: str) -> None:
    """One sentence, with the colleague's name where there is one."""
    assert word in case.docket.free_to_decide(item("x", **fields), "Rowan")


@pytest.mark.parametrize(
    "fields", [{}, {"held_by": "Alder"}, {"claimed_by": "Rowan", "claimed_until": 2**40}, {"claimed_by": "Alder"}]
)
def test_what_is_free_is_free(case: Case, fields: dict[str, object]) -> None:
    """One's own lease, a lease that ran out and a second person's turn do not stand in the way."""
    assert case.docket.free_to_decide(item("x", **fields), "Rowan") == ""


def test_an_unchecked_message_says_so_and_an_unknown_level_is_told_as_it_is() -> None:
    """No level is guessed."""
    assert level_words("unchecked") == "Not checked by rules"
    assert level_words("violet") == "violet"


def test_the_oldest_waiting_is_always_told(case: Case) -> None:
    """How many wait and how long the oldest has."""
    assert case.docket.waiting_words() == "3 message(s) waiting. The oldest has waited 60 minute(s)."


def test_a_content_note_stands_in_the_list_instead_of_the_words(case: Case) -> None:
    """A moderator chooses the moment too."""
    case.docket.items = [item("a", content_note="the day itself")]
    result = case.docket.results("Rowan")[0]
    assert "the day itself" in result.summary
    assert "words of a" not in result.aloud()


def test_forgetting_leaves_nothing(case: Case) -> None:
    """After locking the list holds no words."""
    docket = case.docket
    docket.decided(docket.items[0], Outcome.APPROVE, Decided("a", case.hub_time() + 60))
    docket.forget()
    assert (docket.items, docket.done, docket.current) == ([], [], "")


@pytest.mark.parametrize("written", [-(2**40), 0, 2**38, 2**62])
def test_a_moment_of_no_calendar_does_not_keep_a_message_from_being_read(case: Case, written: int) -> None:
    """Whatever clock an author has, and whatever a hub lets through."""
    item = msgspec.structs.replace(case.docket.items[0], written=written)
    assert "rrived" in case.docket.times_words(item)
