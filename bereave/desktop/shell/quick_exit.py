"""Leaving at once by keyboard: Shift (or Control) pressed alone three times within a second and a half."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QElapsedTimer, QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

PRESSES = 3
WITHIN_MS = 1500


class StickyKeys(Protocol):
    """Tells whether the system's Sticky Keys are on, as far as the system says."""

    def __call__(self) -> bool:
        """True while Shift and Control are used one key at a time."""
        ...


class LonePresses:
    """Counts presses of one key alone; any other key, or a slow hand, begins anew."""

    def __init__(self) -> None:
        self._times: list[int] = []

    def press(self, at_ms: int) -> bool:
        """Take one press of the key alone; True when it is the third within 1.5 s."""
        self._times = [time for time in self._times if at_ms - time <= WITHIN_MS]
        self._times.append(at_ms)
        if len(self._times) < PRESSES:
            return False
        self._times.clear()
        return True

    def other(self) -> None:
        """Any other key was used: this was typing, not leaving."""
        self._times.clear()


class QuickExitKeys(QObject):
    """Watches one window's keys, which `press` is given; emits `asked` when the person leaves by keyboard.

    `chosen` gives the key that the person wants for it (`profile.QUICK_EXIT_KEYS`); with Sticky Keys on it stays off,
    since there a key like Shift alone is typing.
    """

    asked = Signal()

    def __init__(self, window: QWidget, chosen: Callable[[], str], sticky_keys: StickyKeys) -> None:
        super().__init__(window)
        self._window = window
        self._chosen = chosen
        self._sticky_keys = sticky_keys
        self._presses = LonePresses()
        self._steady = QElapsedTimer()
        self._steady.start()

    def press(self, watched: QWidget, event: "QKeyEvent") -> None:
        """Take one press of a key on its way to `watched`; the window's own and its questions' count."""
        from PySide6.QtCore import Qt

        if event.isAutoRepeat() or not self._first_sight(watched):
            return
        keys = {
            "shift": (Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier),
            "control": (Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier),
        }
        # The system says of a press of Shift that Shift is held, or not yet.
        key, itself = keys.get(self._chosen(), (None, None))
        if event.key() != key or event.modifiers() not in (itself, Qt.KeyboardModifier.NoModifier):
            self._presses.other()
        elif self._presses.press(self._steady.elapsed()) and not self._sticky_keys():
            self.asked.emit()

    def _first_sight(self, watched: QWidget) -> bool:
        """A press that a widget does not take goes on to its parents: it counts where it arrived, once."""
        top = watched.window()
        focus: QWidget | None = top.focusWidget()
        if watched is not (top if focus is None else focus):
            return False
        parent = top.parentWidget()
        while top is not self._window and parent is not None:
            top = parent.window()
            parent = top.parentWidget()
        return top is self._window
