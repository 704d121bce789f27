"""Going through a session: saved while typing, led to help by the scores, never asked on the page just written."""

from collections.abc import Callable

import pytest

from bereave.failures import NotUnderstood
from bereave.journal.journal import Journal
from bereave.journal.programme import Session, Step
from bereave.journal.session_history import SessionRuns
from bereave.journal.session_run import Answer, NextStep, SessionRun, after_step, before_step
from bereave.vault.store import Store
from tests.fakes import FakeClock

SESSION = Session(
    "programme-01",
    1,
    "Where I am now",
    "en",
    20,
    "",
    "",
    "",
    (
        Step("arrive", "text", "Arrive", ""),
        Step("brings", "choice", "What brings you", "", choices=("one", "two")),
        Step("tell", "prompt", "Tell", "", "a line"),
        Step("alone", "scale", "How alone", "", ends=("quite", "not")),
        Step("letter", "letter", "A letter", "", "a line"),
    ),
)


@pytest.fixture
def reopened(store: Store, journal: Journal, clock: FakeClock) -> Callable[[], SessionRuns]:
    """Each call is another opening of the journal."""
    return lambda: SessionRuns(store, journal, clock)


@pytest.fixture
def runs(reopened: Callable[[], SessionRuns]) -> SessionRuns:
    """This opening's sessions."""
    return reopened()


@pytest.fixture
def run(runs: SessionRuns) -> SessionRun:
    """A session begun with a score of 4."""
    return runs.start(SESSION, 4)


@pytest.mark.parametrize(
    ("before", "then"),
    [
        (None, NextStep.NONE),
        (0, NextStep.NONE),
        (7, NextStep.NONE),
        (8, NextStep.NOT_TODAY_OFFERED),
        (10, NextStep.NOT_TODAY_OFFERED),
    ],
)
def test_a_heavy_beginning_is_offered_grounding_or_another_day(before: int | None, then: NextStep) -> None:
    """A score before of 8 or more offers grounding or Not today; less or none offers nothing."""
    assert before_step(before) is then
    assert NextStep.NOT_TODAY_OFFERED.ladder() == ("grounding", "not-today")


@pytest.mark.parametrize(
    ("before", "after", "then"),
    [
        (4, 6, NextStep.NONE),
        (4, 7, NextStep.GROUNDING),
        (0, 3, NextStep.GROUNDING),
        (7, 8, NextStep.GROUNDING),
        (10, 8, NextStep.GROUNDING),
        (10, 7, NextStep.NONE),
        (None, 7, NextStep.NONE),
        (None, 8, NextStep.GROUNDING),
        (9, None, NextStep.NONE),
    ],
)
def test_a_rise_of_three_or_a_heavy_end_leads_to_grounding(
    run: SessionRun, runs: SessionRuns, before: int | None, after: int | None, then: NextStep
) -> None:
    """A rise of 3 or a score after of 8 leads to grounding, the plan, people and helplines, in this order."""
    assert after_step(before, after) is then
    assert runs.start(SESSION, before).finish(after) is then
    assert NextStep.GROUNDING.ladder() == ("grounding", "plan", "people", "helplines")
    assert run.offer is NextStep.NONE


@pytest.mark.parametrize("score", [-1, 11, True, 3.5])
def test_a_score_outside_the_scale_is_told_and_changes_nothing(runs: SessionRuns, score: int) -> None:
    """Anything but a whole number from 0 to 10 is NotUnderstood, before and after."""
    with pytest.raises(NotUnderstood):
        runs.start(SESSION, score)
    assert runs.runs() == []
    run = runs.start(SESSION, 4)
    with pytest.raises(NotUnderstood):
        run.finish(score)
    assert runs.runs()[0].ended is None


def test_answers_become_one_page_in_the_order_of_the_steps(run: SessionRun, journal: Journal) -> None:
    """The page is a draft while the session goes on, belongs to the session, and is kept when it ends."""
    run.answer("letter", "dear me")
    run.answer("brings", ("one", "two"))
    run.answer("alone", 0)
    run.answer("tell", "it was")
    run.answer("tell", "it was long")
    page = journal.read(run.page)
    assert page.title == SESSION.title
    assert page.text == (
        "What brings you\n\none\ntwo\n\nTell\n\nit was long\n\nHow alone\n\n0 / 10\n\nA letter\n\ndear me"
    )
    assert (page.session, page.is_draft) == ("programme-01", True)
    assert run.answers() == {"letter": "dear me", "brings": ("one", "two"), "alone": 0, "tell": "it was long"}
    run.finish(4)
    assert not journal.read(run.page).is_draft
    assert journal.read(run.page).text == page.text


def test_skipping_keeps_what_was_typed_and_is_remembered(run: SessionRun, journal: Journal) -> None:
    """Skip, Shorter and Not today are remembered by step; words typed before stay on the page."""
    run.answer("tell", "half a sentence")
    run.skip("tell")
    run.skip("letter", "shorter")
    run.skip("arrive", "not-today")
    assert run.skipped() == {"tell": "skip", "letter": "shorter", "arrive": "not-today"}
    assert "half a sentence" in journal.read(run.page).text
    run.answer("letter", "one line")
    run.answer("tell", "a whole sentence")
    assert run.skipped() == {"letter": "shorter", "arrive": "not-today"}


def test_a_session_without_an_answer_leaves_no_page(run: SessionRun, journal: Journal) -> None:
    """Skipping everything, or taking back the only words, makes no page of empty headings."""
    run.skip("tell")
    run.answer("letter", "x")
    run.answer("letter", "")
    run.finish(4)
    assert journal.pages() == []


@pytest.mark.parametrize(
    ("slug", "given"), [("arrive", "x"), ("brings", "three"), ("brings", 1), ("tell", 5), ("alone", "x"), ("alone", 11)]
)
def test_an_answer_that_does_not_fit_its_step_is_told(run: SessionRun, slug: str, given: Answer) -> None:
    """A wrong kind, an unknown choice or a number off the scale is NotUnderstood and saves nothing."""
    with pytest.raises(NotUnderstood):
        run.answer(slug, given)
    assert run.answers() == {}


def test_a_session_is_gone_on_with_after_a_crash(
    run: SessionRun, reopened: Callable[[], SessionRuns], journal: Journal
) -> None:
    """In the next opening the answers are there, go on to the same page, and nothing is asked meanwhile."""
    run.answer("tell", "before")
    runs = reopened()
    assert [found.id for found in runs.open_after_questions()] == [run.id]
    again = runs.resume(run.id, SESSION)
    assert runs.open_after_questions() == []
    assert again.answers() == {"tell": "before"}
    again.answer("letter", "after")
    assert again.page == run.page
    assert len(journal.pages()) == 1
    again.finish(5)
    with pytest.raises(NotUnderstood):
        runs.resume(run.id, SESSION)


def test_a_missing_score_is_asked_at_the_next_opening_and_only_then(
    run: SessionRun, runs: SessionRuns, reopened: Callable[[], SessionRuns]
) -> None:
    """Not in the same opening; in the next one until it is answered, and its answer leads where a score leads."""
    run.answer("tell", "words")
    assert run.finish(None) is NextStep.NONE
    assert runs.open_after_questions() == []
    later = reopened()
    assert [found.id for found in later.open_after_questions()] == [run.id]
    assert later.answer_after(run.id, 9) is NextStep.GROUNDING
    assert reopened().open_after_questions() == []
    assert later.runs()[0].distress_after == 9


def test_a_declined_question_is_never_asked_again(run: SessionRun, reopened: Callable[[], SessionRuns]) -> None:
    """Declining the late question settles it."""
    run.finish(None)
    reopened().answer_after(run.id, None)
    assert reopened().open_after_questions() == []


def test_not_today_asks_nothing_later_unless_something_was_written(
    runs: SessionRuns, reopened: Callable[[], SessionRuns]
) -> None:
    """Turning back before the first word is the end of it; turning back later keeps the words and the question."""
    runs.start(SESSION, 9).not_today()
    written = runs.start(SESSION, 5)
    written.answer("tell", "words")
    written.not_today()
    assert [found.id for found in reopened().open_after_questions()] == [written.id]
    assert written.answers() == {"tell": "words"}


def test_the_history_shows_every_time_through(runs: SessionRuns, run: SessionRun, clock: FakeClock) -> None:
    """Last begun first, with scores and times."""
    begun = clock.present
    clock.forward(minutes=20)
    run.finish(5)
    second = runs.start(SESSION, None)
    newest, first = runs.runs()
    assert (newest.id, newest.ended, newest.distress_before) == (second.id, None, None)
    assert (first.started, first.ended, first.how) == (begun, clock.present, "done")
    assert (first.distress_before, first.distress_after, first.page) == (4, 5, run.page)


def test_a_page_changed_or_deleted_by_hand_is_never_written_over(run: SessionRun, journal: Journal) -> None:
    """When the person changed the page or put it into the bin, the session goes on, on a page beside it."""
    run.answer("tell", "words")
    first = run.page
    journal.write(first, "Mine", "my own words")
    run.answer("tell", "words and more")
    assert journal.read(first).text == "my own words"
    second = run.page
    assert second != first
    assert "words and more" in journal.read(second).text
    journal.delete(second)
    run.answer("tell", "still more")
    assert run.page not in {first, second}


def test_words_deleted_for_good_are_in_no_answer_either(
    run: SessionRun, journal: Journal, store: Store, clock: FakeClock
) -> None:
    """A page of a session taken from the bin for good takes its answers along; a finished session holds none at all."""
    run.answer("tell", "quittengelee")
    journal.delete(run.page)
    clock.forward(days=1)
    journal.empty_bin(clock.present)
    with store.reading() as db:
        assert db.execute("SELECT DISTINCT text FROM session_answers").fetchall() == [("",)]
    run.answer("tell", "quittengelee")
    run.finish(4)
    with store.reading() as db:
        assert db.execute("SELECT DISTINCT text FROM session_answers").fetchall() == [("",)]
    assert "quittengelee" in journal.read(run.page).text
