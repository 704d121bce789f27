"""What the Messages page says: true states, gentle words, days instead of minutes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from bereave.desktop.hub_session import HubState, Reach
from bereave.desktop.pages.messages import wording
from bereave.failures import NotNow
from bereave.moderation.rules import Rule
from bereave.moderation.state import PostState
from bereave.peers.protocol import TEXT_LIMIT
from bereave.peers.views import FeedPost

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
POST = FeedPost("id", "space", "Larch", "A word.", "", int(NOW.timestamp()) // 3600, True, PostState.ON_DEVICE)
RULES = {3: Rule(3, "Nothing that shows who someone is", "Leave out addresses.")}


@pytest.mark.parametrize("state", list(PostState))
def test_every_state_has_a_shape_and_a_word(state: PostState) -> None:
    """No state is shown by a colour alone or by nothing."""
    look = wording.look(replace(POST, state=state), RULES)
    assert look.kind
    assert look.words


def test_on_the_device_nobody_has_seen_it() -> None:
    """The sentence is the one that was promised."""
    look = wording.look(POST, RULES)
    assert (look.words, look.more) == ("Only on this device", "Nobody has seen it.")


def test_being_read_is_no_emergency_help_and_a_decision_on_hold_looks_the_same() -> None:
    """An author is told of a decision when it has taken effect, not while it can be undone."""
    reading = wording.look(replace(POST, state=PostState.BEING_READ), RULES)
    waiting = wording.look(replace(POST, state=PostState.APPROVED_WAITING), RULES)
    assert reading == waiting
    assert "not emergency help" in reading.more


def test_a_returned_message_says_which_rule_and_why() -> None:
    """The rule with its text and the moderator's own line, and it can be changed."""
    look = wording.look(replace(POST, state=PostState.RETURNED, rule=3, personal="Only the address."), RULES)
    assert look.reason == ("Rule 3: Nothing that shows who someone is", "Leave out addresses.", "Only the address.")
    assert wording.CHANGE in look.actions


def test_a_rule_that_this_app_does_not_have_is_told_by_its_number() -> None:
    """Organisations add rules of their own under 20 and up."""
    look = wording.look(replace(POST, state=PostState.DECLINED, rule=21), RULES)
    assert "21" in look.reason[0]


def test_after_twelve_hours_the_person_chooses() -> None:
    """Send, Change or Keep private, and nothing else."""
    look = wording.look(replace(POST, state=PostState.WAITS_FOR_CHOICE), RULES)
    assert look.actions == (wording.SEND, wording.CHANGE, wording.KEEP)


def test_somebody_elses_message_has_no_actions() -> None:
    """Only one's own message can be changed or taken back."""
    assert wording.look(replace(POST, is_mine=False, state=PostState.PUBLISHED), RULES).actions == ()


def test_a_message_that_is_going_away_can_not_be_taken_back_twice() -> None:
    """While the hub is not told yet, that is what is said."""
    look = wording.look(replace(POST, state=PostState.PUBLISHED, withdrawing=True), RULES)
    assert look.actions == ()
    assert "took this back" in look.words


@pytest.mark.parametrize(
    ("days", "words"), [(0, "today"), (1, "yesterday"), (3, "3 day(s) ago"), (40, "13 October 2026"), (-1, "today")]
)
def test_days_are_told_not_minutes(days: int, words: str) -> None:
    """Readers need not know the minute; a clock that is behind does not make tomorrow."""
    QLocale.setDefault(QLocale("en"))
    noon = NOW.astimezone().replace(hour=12)
    assert wording.day_words(int((noon - timedelta(days=days)).timestamp()) // 3600, noon) == words


def test_a_hub_that_is_away_is_no_alarm() -> None:
    """It says why, that the app tries again, and when all was well."""
    state = HubState(Reach.AWAY, NOW - timedelta(hours=1), NotNow("The hub cannot be reached now."))
    kind, words, sentence = wording.reach_words(state, NOW)
    assert (kind, words) == ("offline", "Not connected")
    assert sentence.startswith("The hub cannot be reached now. The app tries again by itself. Last up to date: ")


@pytest.mark.parametrize("reach", list(Reach))
def test_every_reach_has_a_shape_and_a_word(reach: Reach) -> None:
    """Whatever happens, the line at the foot says something."""
    kind, words, _ = wording.reach_words(HubState(reach, NOW), NOW)
    assert kind
    assert words


def test_characters_left_are_told_only_near_the_end() -> None:
    """Nobody writes against a counter; too many is said with how many."""
    assert wording.left_words("x" * (TEXT_LIMIT - 501)) == ""
    assert wording.left_words("x" * (TEXT_LIMIT - 500)) == "500 character(s) left"
    assert wording.left_words("x" * (TEXT_LIMIT + 2)) == "2 character(s) too many"


def test_what_is_left_is_said_aloud_at_few_steps_only() -> None:
    """At 500, at 100, at the end and once it is too much, also when a pasted text jumps over one of them."""
    lefts = [501, 500, 499, 101, 100, 1, 0, -1, -700]
    steps = [wording.urgency_of_left("x" * (TEXT_LIMIT - left)) for left in lefts]
    assert steps == [0, 1, 1, 1, 2, 2, 3, 4, 4]


def test_unknown_hours_are_said_to_be_unknown() -> None:
    """Nothing old or guessed is told about when somebody is there."""
    assert "not known" in wording.hours_words(None, None)
    assert "does not say" in wording.hours_words("Evening Light", " ")
    assert "18:00" in wording.hours_words("Evening Light", "from 18:00")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(-5, "less than a minute"), (59, "less than a minute"), (300, "5 minute(s)"), (7200, "2 hour(s)")],
)
def test_waiting_is_told_in_the_unit_that_fits(seconds: int, words: str) -> None:
    """A clock that runs ahead does not make a negative wait."""
    assert wording.waited_words(seconds) == words
