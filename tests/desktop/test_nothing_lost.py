"""Words at the edges: answers that come late, keys pressed just before something else, rooms that close half-way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bereave.desktop.pages.journal.draft import Saving
from bereave.desktop.theme import Theme
from tests.desktop.journal_room import JournalRoom, journal_room
from tests.desktop.test_journal_sessions import begin, on
from tests.fakes import FakeClock

LONG = "many words that need room " * 2000


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, theme: Theme, clock: FakeClock) -> Iterator[JournalRoom]:
    """An open journal without pages."""
    with journal_room(qtbot, tmp_path / "profile", theme, clock) as made:
        made.set_up()
        yield made


def test_the_last_word_before_shorter_is_saved(room: JournalRoom) -> None:
    """Changing the version in the pause before saving leaves nothing unsaved behind a step that looks saved."""
    steps = begin(room)
    on(room, steps)
    on(room, steps)
    assert steps.answer.editor is not None
    room.type(steps.answer.editor, "She")
    steps.shorter.click()
    room.settle()
    assert "She" in room.rooms().journal.read(room.pages()[0].id).text


def test_words_typed_while_a_step_is_being_skipped_are_saved(room: JournalRoom) -> None:
    """A key between the press on Skip and the next step reaches the store."""
    steps = begin(room)
    on(room, steps)
    on(room, steps)
    steps.skip.click()
    assert steps.answer.editor is not None
    room.type(steps.answer.editor, "She")
    room.until(lambda: steps.header.accessibleName().startswith("Step 4 of 8"))
    assert "She" in room.rooms().journal.read(room.pages()[0].id).text


def test_a_page_that_opens_late_does_not_take_the_place_of_words_being_typed(room: JournalRoom) -> None:
    """Whoever begins a new page before the chosen one was read keeps what they typed."""
    old = room.keep("The blue mug", "It stood in the cupboard.")
    room.page.open_page(old)
    room.page.write()
    room.type(room.page.editor.editor, "New words.")
    room.settle()
    room.until(lambda: room.page.editor.draft.state in {Saving.SAVED, Saving.UNTOUCHED})
    assert room.page.editor.editor.text() == "New words."
    assert "New words." in {page.first_words for page in room.pages()}


def test_words_held_since_a_full_disk_never_replace_newer_ones(room: JournalRoom) -> None:
    """The first try found no room, the second did: after unlocking the newest words stand."""
    database = room.rooms().store.db
    room.page.write()
    database.execute("PRAGMA max_page_count = 1").fetchall()
    editor = room.page.editor
    editor.editor.insertPlainText(LONG)
    editor.hand_over()
    # In the lane, between the two saves: somebody made room.
    room.lane.change(
        lambda: database.execute("PRAGMA max_page_count = 1000000").fetchall(), lambda _: None, print, room.page
    )
    editor.editor.insertPlainText("and the end.")
    room.lock()
    room.unlock()
    assert room.rooms().journal.read(room.pages()[0].id).text == LONG + "and the end."


def test_a_session_that_answers_late_is_not_mixed_with_the_next_one(room: JournalRoom) -> None:
    """Going back and opening another session at once: what was half done in the first is not shown in the second."""
    steps = begin(room)
    on(room, steps)
    room.page.session.leave()
    room.until(room.page.home.isVisible)
    room.settle()
    others = [name for name in room.page.home.side.cards if name != "programme-01"]
    room.page.home.side.cards["programme-01"].button.click()
    room.page.session.opening.back.emit()
    room.page.home.side.cards[others[0]].button.click()
    room.settle()
    assert room.page.session.opening.isVisible()


def test_the_keyboard_is_on_every_step_of_a_session(room: JournalRoom) -> None:
    """Whatever the step before was, somebody without a mouse can answer or go on at once."""
    steps = begin(room)
    room.page.window().activateWindow()
    while not room.page.session.end.isVisible():
        focus = room.page.window().focusWidget()
        assert focus is not None, steps.header.accessibleName()
        assert steps.isAncestorOf(focus), steps.header.accessibleName()
        for part in steps.answer.findChildren(QWidget):
            # As somebody who has just chosen there.
            if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                part.setFocus()
        on(room, steps)
        room.settle()
