"""Leaving at once by keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bereave.desktop.shell.quick_exit import LonePresses, QuickExitKeys
from bereave.desktop.shell.signs_of_life import SignsOfLife

Watch = Callable[..., tuple[QLineEdit, list[str]]]


@pytest.fixture
def watch(qtbot: QtBot, qapp: QApplication) -> Watch:
    """Makes a window with a field in it and tells when quick exit was asked for."""

    def make(*, chosen: str = "shift", sticky: bool = False) -> tuple[QLineEdit, list[str]]:
        window = QWidget()
        qtbot.addWidget(window)
        field = QLineEdit(window)
        QVBoxLayout(window).addWidget(field)
        keys = QuickExitKeys(window, lambda: chosen, lambda: sticky)
        asked: list[str] = []
        keys.asked.connect(lambda: asked.append("left"))
        qapp.installEventFilter(SignsOfLife(lambda: None, keys.press, window))
        window.show()
        field.setFocus()
        return field, asked

    return make


def test_shift_three_times_leaves(watch: Watch) -> None:
    """Three presses of Shift alone, wherever the focus is, ask for quick exit once."""
    field, asked = watch()
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Shift)
    assert asked == ["left"]


def test_capital_letters_are_only_typing(watch: Watch) -> None:
    """Shift with a letter between is typing and never leaves."""
    field, asked = watch()
    for letter in "ABCDEF":
        QTest.keyPress(field, Qt.Key.Key_Shift)
        QTest.keyClicks(field, letter, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyRelease(field, Qt.Key.Key_Shift)
    assert asked == []
    assert field.text() == "ABCDEF"


def test_it_can_be_switched_off(watch: Watch) -> None:
    """The person's setting is asked at the moment of leaving."""
    field, asked = watch(chosen="off")
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Shift)
    assert asked == []


def test_another_key_can_be_chosen(watch: Watch) -> None:
    """With Control chosen, Control alone leaves, Shift does not, and a shortcut is only a shortcut."""
    field, asked = watch(chosen="control")
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Shift)
    for letter in "ACE":
        QTest.keyPress(field, Qt.Key.Key_Control)
        QTest.keyClicks(field, letter, Qt.KeyboardModifier.ControlModifier)
    assert asked == []
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Control)
    assert asked == ["left"]


def test_it_is_off_while_sticky_keys_are_on(watch: Watch) -> None:
    """Where Shift is pressed alone to type, three presses do not leave."""
    field, asked = watch(sticky=True)
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Shift)
    assert asked == []


def test_another_windows_keys_do_not_count(watch: Watch) -> None:
    """Each window listens to its own keys."""
    _, first = watch()
    field, second = watch()
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Shift)
    assert (first, second) == ([], ["left"])


def test_it_works_while_a_question_is_open(watch: Watch) -> None:
    """A question in front of the window does not keep anybody from leaving."""
    field, asked = watch()
    question = QDialog(field.window())
    question.open()
    for _ in range(3):
        QTest.keyClick(question, Qt.Key.Key_Shift)
    assert asked == ["left"]
    question.reject()


@pytest.mark.parametrize(
    ("times", "leaves"),
    [((0, 700, 1400), True), ((0, 700, 1501), False), ((0, 1000, 2000, 2400), True), ((0, 1600, 3200), False)],
)
def test_three_presses_count_within_a_second_and_a_half(times: tuple[int, ...], leaves: bool) -> None:
    """The third press within 1.5 s leaves; slower hands begin anew."""
    presses = LonePresses()
    left = [presses.press(time) for time in times]
    assert (True in left) is leaves
