"""The hands and eyes of the tour: presses real keys and buttons, waits for what a person would see, takes pictures."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPlainTextEdit, QTextEdit, QWidget

_LOOK_EVERY_MS = 10


class StepFailed(Exception):  # noqa: N818 - it reads as what happened
    """What a step waited for did not come; the message says what."""


@dataclass(frozen=True)
class Step:
    """One thing that happened, and its picture."""

    number: int
    name: str
    sentence: str
    picture: Path


class Driver:
    """Drives windows as a person would; every wait is for a condition and has an end."""

    def __init__(self, app: QApplication, out: Path, tell: Callable[[str], None], wait_seconds: int = 30) -> None:
        self._app = app
        self._out = out
        self._tell = tell
        self._wait_ms = wait_seconds * 1000
        self.steps: list[Step] = []

    def until(self, condition: Callable[[], object], what: str) -> None:
        """Let the windows live until `condition` holds. Raises StepFailed, naming `what`, after the time is up."""
        deadline = QDeadlineTimer(self._wait_ms)
        while not condition():
            if deadline.hasExpired():
                raise StepFailed(f"waited {self._wait_ms // 1000} s for: {what}")
            self.breathe(_LOOK_EVERY_MS)

    def breathe(self, milliseconds: int = 0) -> None:
        """Let the windows do what is due (layouts, painting, results from the background)."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Press a visible, enabled widget with the mouse. Raises StepFailed when a person could not."""
        self.until(lambda: widget.isVisible() and widget.isEnabled(), f"{widget.objectName() or widget} can be pressed")
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center()
        )
        self.breathe()

    def choose_row(self, view: QListView, row: int) -> None:
        """Press a row of a list."""
        self.until(lambda: view.model() is not None and view.model().rowCount() > row, f"row {row} is there")
        index = view.model().index(row, 0)
        view.scrollTo(index)
        self.breathe()
        self.click(view.viewport(), view.visualRect(index).center())

    def type(self, widget: QWidget, text: str) -> None:
        """Type key by key; letters beyond ASCII are put in as an input method does."""
        self.until(lambda: _takes_letters(widget), f"{widget.objectName() or widget} can be typed in")
        self._bring_to_front(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        for letter in text:
            if letter == "\n":
                QTest.keyClick(widget, Qt.Key.Key_Return)
            elif letter.isascii():
                QTest.keyClicks(widget, letter)
            else:
                self._compose(widget, letter)
        self.breathe()

    def key(self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key in a widget."""
        self._bring_to_front(widget)
        QTest.keyClick(widget, key, modifier)
        self.breathe()

    def picture(self, window: QWidget, name: str, sentence: str) -> None:
        """Save what the window shows and tell it in one line. Raises StepFailed when the picture cannot be saved."""
        self.until(window.isVisible, f"the window for {name} is shown")
        self.breathe(50)
        number = len(self.steps) + 1
        path = self._out / f"{number:02d}-{name}.png"
        if not window.grab().save(str(path)):
            raise StepFailed(f"the picture {path} could not be saved")
        self.steps.append(Step(number, name, sentence, path))
        self._tell(f"{number:2d} {name}: {sentence}")

    def _bring_to_front(self, widget: QWidget) -> None:
        """With three people's windows open, the keyboard belongs to the one that is used."""
        window = widget.window()
        if not window.isActiveWindow():
            window.activateWindow()
            self.until(window.isActiveWindow, "the window has the keyboard")

    def _compose(self, widget: QWidget, letter: str) -> None:
        from PySide6.QtGui import QInputMethodEvent

        event = QInputMethodEvent()
        event.setCommitString(letter)
        self._app.sendEvent(widget, event)


def _takes_letters(widget: QWidget) -> bool:
    read_only = isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit) and widget.isReadOnly()
    return widget.isVisible() and widget.isEnabled() and not read_only
