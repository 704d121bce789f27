"""A bar that says what was done and takes it back for ten seconds."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.buttons import IconButton, LinkButton
from bereave.desktop.widgets.words import Words

_SHOWN_MS = 10_000


class UndoBar(QFrame):
    """Hidden until `offer`; the time stands still while the pointer or the keyboard is in it. Ctrl+Z undoes too."""

    undone = Signal()
    expired = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo: Callable[[], object] | None = None
        self._words = Words("")
        self._button = LinkButton(theme, self.tr("Undo"), "undo-2")
        self._button.setShortcut("Ctrl+Z")
        self._button.clicked.connect(self._take_back)
        self._close = IconButton(theme, "x", self.tr("Close"))
        self._close.clicked.connect(self._expire)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("large"), theme.space("tiny"), theme.space("small"), theme.space("tiny"))
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._expire)
        for part in (self._button, self._close):
            part.installEventFilter(self)
        self.hide()

    def offer(self, words: str, undo: Callable[[], object]) -> None:
        """Say what was done ("Entry deleted.") and call `undo` when the person wants it back."""
        if self._undo is not None:
            self.expired.emit()
        self._undo = undo
        self._words.setText(words)
        self.show()
        self._timer.start(_SHOWN_MS)
        announce(self, self.tr("{words} You can undo this for ten seconds.").format(words=words))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """The keyboard in the bar holds the time."""
        self._hold(event)
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def event(self, event: QEvent) -> bool:
        """The pointer in the bar holds the time."""
        self._hold(event)
        return super().event(event)

    def _hold(self, event: QEvent) -> None:
        if self._undo is None:
            return
        if event.type() in {QEvent.Type.Enter, QEvent.Type.FocusIn}:
            self._timer.stop()
        elif event.type() in {QEvent.Type.Leave, QEvent.Type.FocusOut} and not self._button.hasFocus():
            self._timer.start(_SHOWN_MS)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self._timer.stop()
        self.hide()
        if undo is not None:
            undo()
            self.undone.emit()

    def _expire(self) -> None:
        waiting, self._undo = self._undo is not None, None
        self._timer.stop()
        self.hide()
        if waiting:
            self.expired.emit()
