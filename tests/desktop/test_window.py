"""The window: places, help now from everywhere, quick exit, and what a screen reader finds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from bereave.desktop.shell.page import Page
from bereave.desktop.shell.window import FIRST_RUN, HELP_NOW, MainWindow, Place
from bereave.desktop.theme import Theme


class NotePage(Page):
    """A page that tells what happened to it."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.field = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.field)

    def opened(self) -> None:
        self.said.append("opened")

    def leaving(self) -> None:
        self.said.append("leaving")

    def forget(self) -> None:
        self.said.append("forget")


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> MainWindow:
    """A shown window with two places, help now and a first run."""
    made = MainWindow(theme, {HELP_NOW: NotePage, FIRST_RUN: NotePage})
    qtbot.addWidget(made)
    made.set_places(
        [Place("find-support", "Find support", "compass", NotePage), Place("journal", "Journal", "book-open", NotePage)]
    )
    made.go("find-support")
    made.show()
    return made


def said(window: MainWindow, name: str) -> list[str]:
    """What the page of that name lived through."""
    page = window.page(name)
    assert isinstance(page, NotePage)
    return page.said


def test_pages_are_made_when_first_shown_and_kept(window: MainWindow) -> None:
    """Going away and coming back finds the same page, told of both."""
    page = window.page("find-support")
    window.go("journal")
    window.go("find-support")
    assert window.page("find-support") is page
    assert said(window, "find-support") == ["opened", "leaving", "opened"]


@pytest.mark.parametrize("where", ["find-support", "journal", FIRST_RUN])
def test_promise_1_help_now_is_one_action_away_from_every_page(window: MainWindow, where: str) -> None:
    """One press of the button at its one place opens help now, and one press leads back."""
    window.go(where)
    place = window.help_now.geometry()
    QTest.mouseClick(window.help_now, Qt.MouseButton.LeftButton)
    assert window.current == HELP_NOW
    assert window.help_now.geometry() == place
    QTest.mouseClick(window.help_now, Qt.MouseButton.LeftButton)
    assert window.current == where


def test_promise_1_help_now_opens_by_keyboard(window: MainWindow) -> None:
    """F1 opens help now from anywhere."""
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.current == HELP_NOW


def test_quick_exit_hides_first_and_forgets(window: MainWindow) -> None:
    """The window is gone, its title neutral, its questions closed, every page forgot, and home waits in front."""
    window.go("journal")
    question = QDialog(window)
    question.open()
    window.leave("find-support", "Notes")
    assert not window.isVisible()
    assert not question.isVisible()
    assert window.windowTitle() == "Notes"
    assert said(window, "journal") == ["opened", "leaving", "forget", "leaving"]
    assert window.current == "find-support"
    window.come_back()
    assert window.isVisible()
    assert window.windowTitle() == "Bereave"


def test_the_quick_exit_button_asks_to_leave(qtbot: QtBot, window: MainWindow) -> None:
    """The visible button is there on every page and asks at once."""
    with qtbot.waitSignal(window.leave_asked):
        QTest.mouseClick(window.quick_exit, Qt.MouseButton.LeftButton)


def test_places_are_reached_by_number(window: MainWindow) -> None:
    """Ctrl and a number chooses a place; a number without a place does nothing."""
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current == "journal"
    QTest.keyClick(window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert window.current == "journal"


def test_screen_readers_find_a_list_of_places_and_named_buttons(window: MainWindow) -> None:
    """The navigation reads as a list with its items, not as check boxes."""
    places = window.navigation.findChild(type(window.navigation.places))
    assert places is not None
    found = QAccessible.queryAccessibleInterface(places)
    assert found.role() == QAccessible.Role.List
    names = [found.child(n).text(QAccessible.Text.Name) for n in range(found.childCount())]
    assert names[:2] == ["Find support", "Journal"]
    for button in (window.quick_exit, window.help_now):
        spoken = QAccessible.queryAccessibleInterface(button)
        assert spoken.role() == QAccessible.Role.Button
        assert spoken.text(QAccessible.Text.Name)


def test_leaving_the_window_hands_over_what_is_unsaved(qtbot: QtBot, window: MainWindow) -> None:
    """Closing the window tells the page in front before it says that it closed."""
    with qtbot.waitSignal(window.closed):
        window.close()
    assert said(window, "find-support")[-1] == "leaving"


def test_the_keyboards_way_through_the_places_chooses_nothing(window: MainWindow) -> None:
    """Focus in the navigation leaves the page where it is; an arrow key is what chooses."""
    window.open_help()
    window.navigation.focus_list()
    assert window.current == HELP_NOW
    QTest.keyClick(window.navigation.places, Qt.Key.Key_Down)
    assert window.current != HELP_NOW
