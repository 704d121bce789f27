"""The field to look for something in."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from bereave.desktop.theme import Theme

#: Short enough to feel immediate, long enough not to search for every letter of a quick typist.
_PAUSE_MS = 140


class SearchField(QLineEdit):
    """Tells the words once typing pauses, or at once on Enter; the Down key asks to go on into the results."""

    words_changed = Signal(str)
    down_pressed = Signal()

    def __init__(self, theme: Theme, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._glass = QAction(self)
        self._glass.setEnabled(False)
        self._clear = QAction(self.tr("Clear the search"), self)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self._empty)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self._told = ""
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self._tell)
        theme.changed.connect(self._dress)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes to the results, Escape empties a filled field."""
        if event.key() == Qt.Key.Key_Down:
            self._tell()
            self.down_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self._empty()
        else:
            super().keyPressEvent(event)

    def forget(self) -> None:
        """Empty the field and what could bring its words back."""
        self._pause.stop()
        self.setText("")
        self._pause.stop()
        self._told = ""

    def _typed(self, words: str) -> None:
        self._clear.setVisible(bool(words))
        self._pause.start()

    def _empty(self) -> None:
        self.clear()
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        words = self.text().strip()
        if words != self._told:
            self._told = words
            self.words_changed.emit(words)

    def _dress(self) -> None:
        self._glass.setIcon(self._theme.icon("search", "muted"))
        self._clear.setIcon(self._theme.icon("x", "muted"))
