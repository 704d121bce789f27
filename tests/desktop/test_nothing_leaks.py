"""After locking, quick exit and closing: nothing private is left anywhere in the app, and nothing typed is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from bereave.desktop.program import Program
from bereave.desktop.shell.auto_lock import AutoLock
from bereave.desktop.shell.window import HELP_NOW
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.clipboard import is_marked_private
from tests.desktop.whole_app import PASSPHRASE, WAIT_MS, journal, private_words_left, settle, whole_app, with_vault
from tests.fakes import FakeClock

LONG = "many words that need room " * 2000


@pytest.fixture
def program(qtbot: QtBot, theme: Theme, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    """The app, started, without a vault."""
    with whole_app(qtbot, theme, tmp_path / "me", clock) as made:
        yield made


def fill_disk(program: Program) -> None:
    """Let the journal's file grow no more."""
    program.vault.rooms.store.db.execute("PRAGMA max_page_count = 1").fetchall()


def test_what_was_typed_at_the_doors_is_gone_after_quick_exit(program: Program) -> None:
    """A passphrase half typed, in set-up or to unlock, is in no field when the window comes back."""
    page = journal(program)
    QTest.keyClicks(page.set_up.first.field, PASSPHRASE)
    page.unlock.passphrase.field.setText(PASSPHRASE)
    page.unlock.code.setText("7KQ2M")
    program.leave()
    assert private_words_left((PASSPHRASE, "7KQ2M")) == []


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_an_open_menu_goes_with_the_window(program: Program, qtbot: QtBot) -> None:
    """A menu or an open list stands above everything else: quick exit closes it too."""
    menu = QMenu(program.window)
    menu.addAction("Copy")
    menu.popup(program.window.mapToGlobal(program.window.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    program.leave()
    assert not menu.isVisible()


def test_it_says_that_it_locked_itself_until_somebody_reads_it(program: Program, qtbot: QtBot) -> None:
    """The sentence about locking by itself is still there when the stores are closed."""
    with_vault(program, qtbot)
    journal(program)
    with qtbot.waitSignal(program.vault.locked, timeout=WAIT_MS):
        program._auto_lock.lock.emit()
    settle(program, qtbot)
    assert "locked itself" in program.window.notice.words()
    assert program.window.notice.isVisible()


def test_closing_with_words_that_found_no_room_brings_the_window_back_once(program: Program, qtbot: QtBot) -> None:
    """The person is told at the journal's door and may unlock to save them; closing once more ends the app."""
    with_vault(program, qtbot)
    page = journal(program)
    settle(program, qtbot)
    page.go_home()
    page.write()
    fill_disk(program)
    page.editor.editor.insertPlainText(LONG)
    ended: list[None] = []
    program.finished.connect(lambda: ended.append(None))
    program.window.close()
    assert program.window.isVisible()
    assert not program.vault.is_open
    assert page.unlock.held.isVisible()
    assert ended == []
    program.window.close()
    assert not program.window.isVisible()
    assert ended == [None]


def test_a_new_language_leaves_words_that_found_no_room_where_they_are(program: Program, qtbot: QtBot) -> None:
    """The page that holds them stays, in its old language; the others are made anew."""
    with_vault(program, qtbot)
    page = journal(program)
    settle(program, qtbot)
    page.go_home()
    page.write()
    fill_disk(program)
    page.editor.editor.insertPlainText(LONG)
    qtbot.waitUntil(page.editor.notice.isVisible, timeout=WAIT_MS)
    program.window.go("settings")
    program.settings.change(language="fr")
    qtbot.waitUntil(lambda: program.window.title.text() == "Réglages")
    program.window.go("journal")
    assert program.window.page("journal") is page
    assert page.editor.editor.text() == LONG


def test_the_draft_is_on_the_disk_before_the_computer_ends_the_app(
    program: Program, qtbot: QtBot, theme: Theme, clock: FakeClock
) -> None:
    """When the session ends, one key old is old enough: locking waits for it."""
    del theme
    with_vault(program, qtbot)
    page = journal(program)
    settle(program, qtbot)
    page.go_home()
    page.write()
    QTest.keyClicks(page.editor.editor, "W")
    assert program.vault.lock_and_wait(WAIT_MS)
    assert not program.vault.is_open
    from bereave.desktop.private_rooms import PrivateRooms

    rooms = PrivateRooms.unlock(program.profile.vault_folder, PASSPHRASE, clock)
    assert [found.first_words for found in rooms.journal.pages()] == ["W"]
    rooms.close()


def test_sleep_is_noticed_by_a_clock_that_sleeps_not(qtbot: QtBot, program: Program) -> None:
    """The clock that goes on while the computer sleeps has jumped: lock at the next look."""
    del qtbot
    present = [1000]
    watch = AutoLock(5, lambda: True, program, lambda: present[0])
    locked: list[None] = []
    watch.lock.connect(lambda: locked.append(None))
    present[0] += 60_000
    watch._timer.timeout.emit()
    assert locked == [None]


def test_locking_leaves_no_private_word_in_any_widget_or_clipboard(program: Program, qtbot: QtBot) -> None:
    """Every room of the journal was filled and read, and words were selected and copied; then it locks."""
    marks = ("zaffre", "quondam", "bezique", "gamboge", "fylfot")
    with_vault(program, qtbot)
    page = journal(program)
    settle(program, qtbot)
    rooms = program.vault.rooms
    page_id = rooms.journal.write(None, "zaffre title", "zaffre words on a page")
    rooms.journal.keep(page_id)
    binned = rooms.journal.write(None, "quondam title", "quondam words")
    rooms.journal.delete(binned)
    page.open_plan()
    settle(program, qtbot)
    for editor in page.plan.parts.values():
        editor.setPlainText("bezique and a friend")
    page.plan.draft.typed()
    page.plan.read.click()
    qtbot.waitUntil(page.plan.reading.isVisible, timeout=WAIT_MS)
    program.window.toggle_help()
    settle(program, qtbot)
    program.window.go("journal")
    page.go_home()
    page.home.search.setText("gamboge")
    settle(program, qtbot)
    page.home.search.setText("zaffre")
    settle(program, qtbot)
    page.home.bin.emit()
    settle(program, qtbot)
    page.go_home()
    page._show_page(rooms.journal.read(page_id))
    page.editor.title.setText("fylfot")
    page.stack.setCurrentWidget(page.reader)
    page.reader.open(rooms.journal.read(page_id))
    program.window.activateWindow()
    qtbot.waitUntil(page.reader.reading.hasFocus)
    QTest.keyClick(page.reader.reading, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.reader.reading, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    assert "zaffre" in clipboard.text()
    assert is_marked_private(clipboard.mimeData())
    assert private_words_left(marks) != []
    with qtbot.waitSignal(program.vault.locked, timeout=WAIT_MS):
        program.vault.lock()
    settle(program, qtbot)
    assert private_words_left(marks) == []


@pytest.mark.parametrize("place", ["find-support", HELP_NOW, "journal", "messages", "settings"])
def test_everything_that_takes_the_keyboard_says_what_it_is(program: Program, qtbot: QtBot, place: str) -> None:
    """On every page of the window each stop of the Tab key has a name for a screen reader."""
    program.window.go(place)
    qtbot.waitUntil(lambda: program.library.directory is not None)
    stops = [
        widget
        for widget in program.window.findChildren(QWidget)
        if widget.isVisibleTo(program.window)
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in stops
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert len(stops) > 3
    assert nameless == []
