"""A guided session in the window: scores, ways around, what is kept, and where a heavy answer leads."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bereave.desktop.pages.journal.draft import Saving
from bereave.desktop.pages.journal.session_view import SessionView
from bereave.desktop.pages.journal.step_view import StepView
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.words import Words
from tests.desktop.journal_room import JournalRoom, journal_room
from tests.fakes import FakeClock


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, theme: Theme, clock: FakeClock) -> Iterator[JournalRoom]:
    """An open journal without pages."""
    with journal_room(qtbot, tmp_path / "profile", theme, clock) as made:
        made.set_up()
        yield made


def begin(room: JournalRoom, before: int | None = None) -> StepView:
    """Open the session “Where I am now” and begin it."""
    view = room.page.session
    room.page.home.side.cards["programme-01"].button.click()
    room.until(view.opening.begin_button.isEnabled)
    if before is not None:
        view.opening.scale.set_value(before)
    view.opening.begin_button.click()
    room.until(lambda: not view.opening.isVisible())
    return view.steps


def is_empty(steps: StepView) -> bool:
    """Whether the step holds no words and nowhere to write them."""
    return steps.answer.editor is None and steps.answer.content() == ()


def on(room: JournalRoom, steps: StepView) -> None:
    """Go on to the next step, or to the end."""
    before = steps.header.accessibleName()
    steps.on.click()
    room.until(lambda: room.page.session.end.isVisible() or steps.header.accessibleName() != before)


def to_the_end(room: JournalRoom, steps: StepView) -> SessionView:
    """Write one answer, leave the other steps as they are."""
    while not room.page.session.end.isVisible():
        if steps.answer.editor is not None and not room.pages():
            room.type(steps.answer.editor, "She whistled.")
            room.until(lambda: steps.draft.state is Saving.SAVED)
        on(room, steps)
    return room.page.session


def test_a_session_says_what_it_takes_and_rests_on_before_it_begins(room: JournalRoom) -> None:
    """Minutes and evidence stand on the opening, and the score may be left out."""
    opening = room.page.session.opening
    room.page.home.side.cards["programme-01"].button.click()
    room.until(opening.begin_button.isEnabled)
    said = " ".join(words.text() for words in opening.findChildren(Words))
    assert "20 minute" in said
    assert "has not been tested" in said
    assert not opening.scale.answered()
    opening.begin_button.click()
    room.until(room.page.session.steps.isVisible)


def test_every_prompt_has_skip_shorter_and_not_today(room: JournalRoom) -> None:
    """Three ways around each prompt and each letter."""
    steps = begin(room)
    prompts = 0
    while not room.page.session.end.isVisible():
        if steps.answer.editor is not None:
            prompts += 1
            assert all(button.isVisible() for button in (steps.skip, steps.shorter, steps.not_today))
        on(room, steps)
    assert prompts == 3


def test_a_heavy_score_before_offers_grounding_or_not_today(room: JournalRoom) -> None:
    """At 8 nothing is asked yet; Not today is the first offer, and going on is possible."""
    begin(room, before=8)
    view = room.page.session
    assert view.grounding.isVisible()
    assert view.grounding.not_today_button.isVisible()
    view.grounding.go_on_button.click()
    assert view.steps.isVisible()


def test_not_today_before_the_first_step_leaves_nothing_open(room: JournalRoom) -> None:
    """No page is made and no question follows."""
    begin(room, before=9)
    room.page.session.grounding.not_today_button.click()
    room.until(room.page.home.isVisible)
    room.lock()
    room.unlock()
    assert room.pages() == []
    assert room.page.home.after.isHidden()


def test_a_score_of_seven_goes_straight_on(room: JournalRoom) -> None:
    """The rule begins at 8."""
    assert begin(room, before=7).isVisible()


def test_what_is_typed_in_a_step_is_saved_while_it_is_typed(room: JournalRoom) -> None:
    """Without pressing anything the answer is a page of the journal."""
    steps = begin(room)
    on(room, steps)
    on(room, steps)
    assert steps.answer.editor is not None
    room.type(steps.answer.editor, "She whistled.")
    room.until(lambda: steps.draft.state is Saving.SAVED)
    assert "She whistled." in room.rooms().journal.read(room.pages()[0].id).text


def test_leaving_half_way_keeps_everything_and_offers_to_go_on(room: JournalRoom) -> None:
    """Escape, lock and unlock: the card says Go on, and the session stands where it stopped, answers in place."""
    steps = begin(room)
    on(room, steps)
    steps.answer.choices[5].box.click()
    on(room, steps)
    assert steps.answer.editor is not None
    room.type(steps.answer.editor, "She whistled.")
    room.press(steps.answer.editor, Qt.Key.Key_Escape)
    room.until(room.page.home.isVisible)
    room.lock()
    assert is_empty(steps)
    room.unlock()
    card = room.page.home.side.cards["programme-01"]
    room.until(lambda: card.button.text() == "Go on")
    card.button.click()
    room.until(steps.isVisible)
    assert steps.header.accessibleName().startswith("Step 4 of 8")
    steps.back.click()
    room.until(lambda: steps.answer.editor is not None and steps.answer.editor.text() == "She whistled.")
    steps.back.click()
    room.until(lambda: bool(steps.answer.choices))
    assert [choice.box.isChecked() for choice in steps.answer.choices] == [False] * 5 + [True]


def test_not_today_in_the_middle_keeps_the_words_and_leads_back(room: JournalRoom) -> None:
    """What was typed stays a page; the session waits."""
    steps = begin(room)
    on(room, steps)
    on(room, steps)
    assert steps.answer.editor is not None
    room.type(steps.answer.editor, "She whistled.")
    steps.not_today.click()
    room.until(room.page.home.isVisible)
    assert "She whistled." in room.rooms().journal.read(room.pages()[0].id).text
    card = room.page.home.side.cards["programme-01"]
    room.until(lambda: card.button.text() == "Go on")


def test_a_skipped_step_is_passed_and_its_words_stay(room: JournalRoom) -> None:
    """Skip goes on without asking why."""
    steps = begin(room)
    on(room, steps)
    on(room, steps)
    steps.skip.click()
    room.until(lambda: steps.header.accessibleName().startswith("Step 4 of 8"))


def test_the_shorter_version_keeps_what_was_typed(room: JournalRoom) -> None:
    """Changing the version changes the question, never the answer."""
    steps = begin(room)
    on(room, steps)
    on(room, steps)
    long = steps.passage.text()
    assert steps.answer.editor is not None
    room.type(steps.answer.editor, "She")
    steps.shorter.click()
    room.settle()
    assert len(steps.passage.text()) < len(long)
    assert steps.answer.editor is not None
    assert steps.answer.editor.text() == "She"


def test_a_finished_session_is_kept_as_a_page_to_read(room: JournalRoom) -> None:
    """After the last step and the score it can be read, and is no draft any more."""
    view = to_the_end(room, begin(room, before=4))
    view.end.scale.set_value(5)
    view.end.finish_button.click()
    room.until(view.end.read_button.isVisible)
    view.end.read_button.click()
    room.until(room.page.reader.isVisible)
    assert "She whistled." in room.page.reader.reading.toPlainText()
    assert not room.pages()[0].is_draft


@pytest.mark.parametrize(("before", "after"), [(2, 5), (7, 8), (None, 8)])
def test_a_rise_or_a_heavy_score_after_leads_to_grounding_plan_people_and_help(
    room: JournalRoom, before: int | None, after: int
) -> None:
    """A rise of 3, or 8 and more; then help now is one press away."""
    view = to_the_end(room, begin(room, before=before))
    view.end.scale.set_value(after)
    view.end.finish_button.click()
    room.until(view.grounding.isVisible)
    assert view.grounding.plan_button.isVisible()
    with room.bot.waitSignal(room.page.help_asked):
        view.grounding.help_button.click()
    view.grounding.plan_button.click()
    room.until(room.page.plan.isVisible)


def test_a_score_left_out_is_asked_gently_at_the_next_opening(room: JournalRoom) -> None:
    """Not on the page just written; after unlocking it stands above the list once, and an answer ends it."""
    view = to_the_end(room, begin(room, before=4))
    view.end.finish_button.click()
    room.until(view.end.close_button.isVisible)
    view.end.close_button.click()
    room.until(room.page.home.isVisible)
    room.settle()
    after = room.page.home.after
    assert after.isHidden()
    room.lock()
    room.unlock()
    room.until(after.isVisible)
    after.scale.set_value(8)
    after.answer.click()
    room.until(view.grounding.isVisible)
    room.lock()
    room.unlock()
    assert after.isHidden()


def test_locking_in_a_step_saves_the_answer_and_empties_the_step(room: JournalRoom) -> None:
    """Nothing of it stays in a widget."""
    steps = begin(room)
    on(room, steps)
    on(room, steps)
    editor = steps.answer.editor
    assert editor is not None
    room.type(editor, "She whistled.")
    room.lock()
    assert is_empty(steps)
    room.unlock()
    assert "She whistled." in room.rooms().journal.read(room.pages()[0].id).text


def test_an_answer_that_found_no_room_before_locking_is_saved_after_unlocking(room: JournalRoom) -> None:
    """The same session goes on in the store that is open then."""
    steps = begin(room)
    on(room, steps)
    on(room, steps)
    room.rooms().store.db.execute("PRAGMA max_page_count = 1").fetchall()
    long = "many words that need room " * 2000
    assert steps.answer.editor is not None
    steps.answer.editor.insertPlainText(long)
    room.lock()
    assert room.page.unlock.held.isVisible()
    room.unlock()
    room.settle()
    assert long in room.rooms().journal.read(room.pages()[0].id).text
