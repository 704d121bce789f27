"""One look at what happens in the whole application: keys for quick exit, and signs that somebody is there."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_KEY = QEvent.Type.KeyPress
_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.InputMethod,
    }
)


class SignsOfLife(QObject):
    """Installed on the application; calls `sign` for every key, pointer or finger, and `key` for each press of a key.

    Takes no event away. One filter for all, since every event of every widget passes through it.
    """

    def __init__(self, sign: Callable[[], None], key: Callable[[QWidget, QKeyEvent], None], parent: QObject) -> None:
        super().__init__(parent)
        self._sign = sign
        self._key = key

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Most events are none of its business: one question, then on their way."""
        kind = event.type()
        if kind not in _SIGNS:
            return False
        if kind == _KEY and isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
            self._key(watched, event)
        self._sign()
        return False
