"""What was copied or selected in a private place: out of clipboard histories, and off the clipboards when it locks."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from bereave.desktop.widgets.clipboard import copy_privately, forget_copied, is_marked_private

_PRIVATE = "private"


def mark_private(place: QWidget) -> None:
    """Whatever is copied or selected inside `place` is taken off the clipboards when the journal locks."""
    place.setProperty(_PRIVATE, True)


class PrivateClipboard(QObject):
    """Watches the clipboards from now on; reads them only when the keyboard is in a private place."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._copied: dict[QClipboard.Mode, str] = {}
        QGuiApplication.clipboard().changed.connect(self._changed)

    def forget(self) -> None:
        """Empty the clipboards that still hold what came from a private place."""
        for words in self._copied.values():
            forget_copied(words)
        self._copied.clear()

    def _changed(self, mode: QClipboard.Mode) -> None:
        if not _is_private(QApplication.focusWidget()):
            return
        clipboard = QGuiApplication.clipboard()
        self._copied[mode] = clipboard.text(mode)
        if mode is QClipboard.Mode.Clipboard and self._copied[mode] and not is_marked_private(clipboard.mimeData()):
            copy_privately(self._copied[mode])


def _is_private(place: QWidget | None) -> bool:
    while place is not None and not place.property(_PRIVATE):
        place = place.parentWidget()
    return place is not None
