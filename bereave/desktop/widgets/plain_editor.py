"""A calm place to write in: plain text only, and nothing kept once it is told to forget."""

from PySide6.QtCore import QElapsedTimer, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.clipboard import forget_copied, private_words

_PAUSE_MS = 700
#: Nobody loses more than this, however steadily they type.
_LONGEST_MS = 2000


class PlainEditor(QTextEdit):
    """Tells `edited` 0.7 s after the last key, and at least every 2 s while typing. Tab leaves the field."""

    edited = Signal()

    def __init__(self, theme: Theme, label: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._copied = ""
        self._quiet = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(label)
        self.setPlaceholderText(placeholder)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.flush)
        self._since = QElapsedTimer()
        self.textChanged.connect(self._typed)
        theme.changed.connect(self._dress)
        self._dress()

    def set_text(self, text: str) -> None:
        """Show a text as unchanged: no signal, nothing to undo."""
        self._quiet = True
        self.setPlainText(text)
        self._quiet = False
        self._dress()

    def text(self) -> str:
        """What is written now."""
        return self.toPlainText()

    def flush(self) -> None:
        """Tell of an untold change now; call it before leaving a page."""
        waiting = self._since.isValid()
        self._pause.stop()
        self._since.invalidate()
        if waiting:
            self.edited.emit()

    def forget(self) -> None:
        """Empty the text, what could be undone, the selection, and the clipboards where they hold words from here."""
        selected = self._selected()
        self._quiet = True
        self.clear()
        self._quiet = False
        self._pause.stop()
        self._since.invalidate()
        self.document().clearUndoRedoStacks()
        forget_copied(selected)
        forget_copied(self._copied)
        self._copied = ""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain words, out of clipboard histories."""
        self._copied = self._selected()
        return private_words(self._copied)

    def _selected(self) -> str:
        # Qt separates paragraphs of a selection by U+2029.
        return self.textCursor().selectedText().replace("\u2029", "\n")

    def _typed(self) -> None:
        if self._quiet:
            return
        if not self._since.isValid():
            self._since.start()
        self._pause.start(max(0, min(_PAUSE_MS, _LONGEST_MS - self._since.elapsed())))

    def _dress(self) -> None:
        """Give the text its line height without making that an act to undo."""
        document = self.document()
        quiet, self._quiet = self._quiet, True
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(self._theme.space("medium"))
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        look = QTextBlockFormat()
        look.setLineHeight(
            self._theme.tokens.text("article") * 1.6, QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        )
        cursor.mergeBlockFormat(look)
        document.setUndoRedoEnabled(True)
        self._quiet = quiet
