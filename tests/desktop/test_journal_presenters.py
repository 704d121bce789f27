"""What the journal's pages decide without a window: strength, rows, moments, and the walk through a session."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bereave import shipped
from bereave.desktop.pages.journal.moments import when
from bereave.desktop.pages.journal.page_rows import row
from bereave.desktop.pages.journal.plan_words import PARTS
from bereave.desktop.pages.journal.recovery_check import confirm, is_confirmed
from bereave.desktop.pages.journal.session_walk import SessionWalk, as_answer
from bereave.desktop.pages.journal.strength import Strength, strength
from bereave.journal.page import PageId, PageSummary
from bereave.journal.plan import PlanPart
from bereave.journal.programme import Session, read_session
from bereave.vault.vault import Vault
from tests.fakes import FakeClock

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("passphrase", "said"),
    [
        ("", Strength.NONE),
        ("seven77", Strength.SHORT),
        ("        ", Strength.SHORT),
        ("garden12", Strength.FAIR),
        ("aaaaaaaaaaaaaaaaaaaa", Strength.FAIR),
        ("quiet river stones", Strength.GOOD),
        ("조용한 강가의 돌멩이", Strength.GOOD),
    ],
)
def test_strength_is_said_kindly_and_never_asks_for_odd_signs(passphrase: str, said: Strength) -> None:
    """Length and variety count, in every script; digits and signs are never demanded."""
    assert strength(passphrase) is said


def summary(title: str, first_words: str, **more: object) -> PageSummary:
    """A page in a list."""
    page = PageSummary(PageId("1"), title, first_words, NOW, NOW, is_draft=False, session=None)
    return PageSummary(**{**page.__dict__, **more})


def test_a_page_without_a_title_is_named_by_its_first_words() -> None:
    """The beginning stands as the title, cut between words, and the summary goes on where it stops."""
    words = "Today I found the blue mug at the back of the cupboard. I had to sit down."
    shown = row(summary("", words), NOW)
    assert shown.title == "Today I found the blue mug at the back of the…"
    assert shown.summary == "…cupboard. I had to sit down."
    assert row(summary("", "Short."), NOW).summary == ""


def test_a_found_page_shows_the_place_where_its_words_stand() -> None:
    """After a search the snippet and its marks stand below the title."""
    shown = row(summary("Sunday", "Slept.", snippet="to the water", marks=((7, 12),)), NOW)
    assert shown.summary[slice(*shown.marks[0])] == "water"


def test_drafts_and_sessions_say_what_they_are() -> None:
    """A tag tells a draft and a guided session from a kept page."""
    assert row(summary("A", "", is_draft=True, session="programme-01"), NOW).tags == ("Guided session", "Draft")
    assert row(summary("A", ""), NOW).tags == ()


def test_moments_are_said_by_their_distance() -> None:
    """Today with the time, yesterday in a word, and then the date."""
    assert when(NOW, NOW).startswith("Today, ")
    assert when(NOW - timedelta(days=1), NOW).startswith("Yesterday, ")
    assert "Today" not in when(NOW - timedelta(days=40), NOW)


def session() -> Session:
    """The shipped first session."""
    return read_session(shipped.resources() / "programme" / "en" / "01-where-i-am-now.md")


def test_a_walk_goes_through_every_step_once_and_ends() -> None:
    """On from the first to the last step, and back again."""
    walk = SessionWalk(session(), {}, {})
    seen = [walk.step.slug]
    while walk.on():
        seen.append(walk.step.slug)
    assert seen == [step.slug for step in session().steps]
    assert walk.is_last
    while walk.back():
        pass
    assert walk.number == 1


def test_a_walk_goes_on_behind_what_was_answered_or_skipped() -> None:
    """A session that was left half-way begins where it stopped, with the answers in place."""
    walk = SessionWalk(session(), {"what-brings-me": ("I don't know yet",)}, {"who-they-were-to-me": "skip"})
    assert walk.step.slug == "how-these-days-are"
    walk.back()
    walk.back()
    assert walk.content() == ("I don't know yet",)


def test_a_walk_comes_back_to_the_step_that_was_too_much_that_day() -> None:
    """After Not today the same step is shown again."""
    walk = SessionWalk(session(), {"what-brings-me": ("I don't know yet",)}, {"who-they-were-to-me": "not-today"})
    assert walk.step.slug == "who-they-were-to-me"


def test_an_unanswered_scale_is_no_number() -> None:
    """Leaving a scale alone is never taken for a zero."""
    assert as_answer("scale", ()) is None
    assert as_answer("scale", ("0",)) == 0
    assert as_answer("choice", ("a", "b")) == ("a", "b")
    assert as_answer("letter", ()) == ""


def test_every_part_of_the_plan_has_words() -> None:
    """The seven parts of the store and of the window are the same, in the same order."""
    assert list(PARTS) == [part.value for part in PlanPart]


def test_a_replaced_recovery_code_counts_as_not_yet_checked(tmp_path: Path, clock: FakeClock) -> None:
    """What was confirmed belongs to one code: a new one asks again."""
    vault = Vault.create(tmp_path / "vault", "quiet river stones", now=clock).vault
    assert not is_confirmed(vault.folder)
    confirm(vault.folder)
    assert is_confirmed(vault.folder)
    vault.replace_recovery_code()
    assert not is_confirmed(vault.folder)
    vault.lock()
