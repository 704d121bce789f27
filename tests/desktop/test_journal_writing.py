"""Writing, saving, searching, deleting, and what is left on the screen once the journal is locked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QListView, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from bereave.desktop.pages.journal.draft import Saving
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.words import Words
from tests.desktop.journal_room import JournalRoom, journal_room
from tests.fakes import FakeClock

WORDS = "She whistled on the stairs."


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, theme: Theme, clock: FakeClock) -> Iterator[JournalRoom]:
    """An open journal without pages."""
    with journal_room(qtbot, tmp_path / "profile", theme, clock) as made:
        made.set_up()
        yield made


def write(room: JournalRoom, words: str = WORDS) -> None:
    """Begin a page by keyboard and type."""
    room.press(room.page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    room.until(room.page.editor.isVisible)
    room.type(room.page.editor.editor, words)


def fill_disk(room: JournalRoom) -> None:
    """Let the store's file grow no more, as on a full disk."""
    database = room.rooms().store.db
    database.execute("PRAGMA max_page_count = 1").fetchall()


def make_room(room: JournalRoom) -> None:
    """Let the file grow again."""
    room.rooms().store.db.execute("PRAGMA max_page_count = 1000000").fetchall()


#: More than what is left on the file's last pages.
LONG = "many words that need room " * 2000


def test_what_is_typed_is_saved_within_two_seconds_without_being_asked(room: JournalRoom) -> None:
    """The clock of the wall: from the first key to the words in the store."""
    clock = QElapsedTimer()
    clock.start()
    write(room)
    room.until(lambda: room.page.editor.draft.state is Saving.SAVED)
    assert clock.elapsed() < 2000
    assert [page.first_words for page in room.pages()] == [WORDS]


def test_saved_is_said_only_once_it_is_true(room: JournalRoom) -> None:
    """While words are on their way it says Saving; Saved at names the time when the store had answered."""
    write(room)
    assert room.page.editor.state.words() == "Saving…"
    assert room.pages() == []
    room.until(lambda: room.page.editor.state.words().startswith("Saved at"))
    assert room.pages()[0].first_words == WORDS


def test_done_keeps_the_page(room: JournalRoom) -> None:
    """A page that was finished is no draft any more."""
    write(room)
    room.page.editor.done.click()
    room.until(room.page.home.isVisible)
    room.settle()
    assert [(page.first_words, page.is_draft) for page in room.pages()] == [(WORDS, False)]


def test_another_page_of_the_app_takes_the_draft_along(room: JournalRoom) -> None:
    """`leaving` hands over what was typed in this very second."""
    write(room)
    room.page.leaving()
    assert room.pages()[0].first_words == WORDS


def test_escape_saves_and_leads_back(room: JournalRoom) -> None:
    """Escape loses nothing."""
    write(room)
    room.press(room.page.editor.editor, Qt.Key.Key_Escape)
    room.until(room.page.home.isVisible)
    assert room.pages()[0].first_words == WORDS


def test_a_page_without_words_leaves_nothing_behind(room: JournalRoom) -> None:
    """Opening the editor and going away again makes no page."""
    write(room, "")
    room.page.editor.done.click()
    room.until(room.page.home.isVisible)
    assert room.pages() == []


def test_a_full_disk_is_told_and_the_words_stay_until_they_are_saved(room: JournalRoom) -> None:
    """The sentence stays beside the text, nothing says Saved, and later it is saved by itself or on a press."""
    fill_disk(room)
    write(room, "")
    editor = room.page.editor
    editor.editor.insertPlainText(LONG)
    room.until(editor.notice.isVisible)
    assert "disk may be full" in editor.notice.words()
    assert editor.state.words() == "Not saved yet"
    editor.back.click()
    room.settle()
    assert editor.isVisible()
    assert editor.editor.text() == LONG
    make_room(room)
    editor.notice.acted.emit()
    room.until(lambda: editor.draft.state is Saving.SAVED)
    assert editor.notice.isHidden()
    assert room.rooms().journal.read(room.pages()[0].id).text == LONG


def test_words_that_could_not_be_saved_before_locking_are_saved_after_unlocking(room: JournalRoom) -> None:
    """With a full disk at the moment of locking the door says so, and unlocking saves them."""
    fill_disk(room)
    write(room, "")
    room.page.editor.editor.insertPlainText(LONG)
    room.lock()
    assert room.page.unlock.held.isVisible()
    assert room.page.editor.editor.text() == ""
    room.unlock()
    assert room.rooms().journal.read(room.pages()[0].id).text == LONG


def test_locking_while_typing_saves_the_words_and_empties_everything(room: JournalRoom) -> None:
    """Text, title, undo, the selection's clipboard, the search and the list hold nothing; the store holds it all."""
    room.keep("The blue mug", "It stood in the cupboard.")
    room.type(room.page.home.search, "mug")
    room.until(lambda: room.page.home.list.model.rowCount() == 1)
    write(room)
    room.type(room.page.editor.title, "Stairs")
    room.page.editor.editor.selectAll()
    room.page.editor.editor.copy()
    room.lock()
    page = room.page
    assert page.editor.editor.text() == ""
    assert not page.editor.editor.document().isUndoAvailable()
    assert page.editor.title.text() == ""
    assert not page.editor.title.isUndoAvailable()
    assert page.home.search.text() == ""
    assert page.home.list.model.rowCount() == 0
    assert WORDS not in QGuiApplication.clipboard().text()
    assert shown_private_words(page, ("whistled", "Stairs", "mug", "cupboard")) == []
    room.unlock()
    assert {(p.title, p.first_words) for p in room.pages()} == {
        ("Stairs", WORDS),
        ("The blue mug", "It stood in the cupboard."),
    }


def shown_private_words(page: QWidget, private: tuple[str, ...]) -> list[str]:
    """Every text in any widget, shown or hidden, that holds one of these words."""
    texts = [label.text() for label in page.findChildren(Words)]
    texts += [field.text() for field in page.findChildren(QLineEdit)]
    texts += [field.toPlainText() for field in page.findChildren(QTextEdit)]
    texts += [widget.accessibleName() for widget in page.findChildren(QWidget)]
    return [text for text in texts if any(word in text for word in private)]


def test_nothing_comes_back_into_an_emptied_list(room: JournalRoom) -> None:
    """An answer that was on its way when locking began is dropped."""
    room.keep("The blue mug", "It stood in the cupboard.")
    room.page.home.reload()
    room.lock()
    assert room.page.home.list.model.rowCount() == 0


def test_searching_looks_inside_the_pages_and_marks_the_words(room: JournalRoom) -> None:
    """As one types, by the beginnings of words; Escape brings all pages back; nothing found says what to try."""
    room.keep("Sunday", "We walked to the water with Ana.")
    room.keep("Monday", "Slept four hours.")
    home = room.page.home
    room.type(home.search, "wat")
    room.until(lambda: home.list.model.rowCount() == 1)
    result = home.list.model.index(0, 0).data(Qt.ItemDataRole.UserRole)
    assert [result.summary[slice(*mark)] for mark in result.marks] == ["water"]
    room.type(home.search, "zzz")
    room.until(lambda: home.list.model.rowCount() == 0)
    room.press(home.search, Qt.Key.Key_Escape)
    room.until(lambda: home.list.model.rowCount() == 2)


def test_a_page_is_opened_by_keyboard_from_the_search(room: JournalRoom) -> None:
    """Down leads from the field into the list, Enter opens, Escape leads back."""
    room.keep("Sunday", "We walked to the water.")
    home = room.page.home
    room.press(home.search, Qt.Key.Key_Down)
    room.press(home.list.view, Qt.Key.Key_Return)
    room.until(room.page.editor.isVisible)
    assert room.page.editor.title.text() == "Sunday"
    room.press(room.page.editor.editor, Qt.Key.Key_Escape)
    room.until(home.isVisible)


def test_a_deleted_page_can_be_taken_back(room: JournalRoom) -> None:
    """Delete on a row moves it to the bin; undo brings it back as it was."""
    room.keep("Sunday", "We walked.")
    home = room.page.home
    home.list.focus_first()
    room.press(home.list.view, Qt.Key.Key_Delete)
    room.until(lambda: home.list.model.rowCount() == 0 and home.undo.isVisible())
    room.press(home, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    room.until(lambda: home.list.model.rowCount() == 1)
    assert [page.title for page in room.pages()] == ["Sunday"]


def test_deleting_from_the_editor_leads_back_with_undo(room: JournalRoom) -> None:
    """The page just written goes to the bin, with what was typed last."""
    write(room)
    room.page.editor.bin.click()
    room.until(room.page.home.undo.isVisible)
    assert room.pages() == []
    assert [page.first_words for page in room.rooms().journal.binned()] == [WORDS]


def test_the_bin_brings_back_and_deletes_for_good_only_after_a_question(room: JournalRoom) -> None:
    """Keeping is the default answer; only the other one removes the pages."""
    first, second = room.keep("One", "1"), room.keep("Two", "2")
    for page_id in (first, second):
        room.rooms().journal.delete(page_id)
    page = room.page
    page.home.bin_button.click()
    room.until(lambda: page.bin.list.model.rowCount() == 2)
    page.bin.list.focus_first()
    page.bin.restore.click()
    room.until(lambda: page.bin.list.model.rowCount() == 1)
    page.bin.empty.click()
    assert page.bin.question.isVisible()
    assert page.bin.question.safe_button.isDefault()
    room.press(page.bin.question, Qt.Key.Key_Escape)
    assert len(room.rooms().journal.binned()) == 1
    page.bin.empty.click()
    page.bin.question.other_button.click()
    room.until(lambda: page.bin.list.model.rowCount() == 0)
    assert room.rooms().journal.binned() == []
    assert [kept.title for kept in room.pages()] == ["Two"]


def test_words_that_look_like_markup_stay_words(room: JournalRoom) -> None:
    """Nothing that a person writes is ever read as HTML, pasted rich text included."""
    room.keep("<b>bold</b>", "<img src='file:///etc/passwd'> & more")
    page_id = room.pages()[0].id
    room.page.open_page(page_id)
    room.until(room.page.editor.isVisible)
    assert room.page.editor.title.text() == "<b>bold</b>"
    assert room.page.editor.editor.text() == "<img src='file:///etc/passwd'> & more"
    assert not room.page.editor.editor.acceptRichText()


def test_everything_that_a_person_acts_on_has_a_name(room: JournalRoom) -> None:
    """Screen readers hear a name for every button, field and list of every view."""
    nameless = []
    for kind in (QAbstractButton, QLineEdit, QTextEdit, QListView, QCheckBox):
        for widget in room.page.findChildren(kind):
            told = QAccessible.queryAccessibleInterface(widget)
            # A disabled tool button is a picture in a field; a hidden one has nothing to do at present.
            if not told.text(QAccessible.Text.Name).strip() and widget.isEnabled() and not widget.isHidden():
                nameless.append(widget)
    assert [(type(widget).__name__, widget.objectName()) for widget in nameless] == []
