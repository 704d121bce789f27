"""How far a longer piece of work is, in words and a bar, with a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton
from bereave.desktop.widgets.words import Words


class ProgressLine(QWidget):
    """Words above a bar. `cancelled` tells that the person wants to stop; the page decides."""

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, can_cancel: bool = True) -> None:
        super().__init__(parent)
        self._words = Words("", "secondary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = LinkButton(theme, self.tr("Stop"), "x")
        if not can_cancel:
            self._cancel.hide()
        self._cancel.clicked.connect(self.cancelled)
        top = QHBoxLayout()
        top.addWidget(self._words, 1)
        top.addWidget(self._cancel)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space("tiny"))
        lines.addLayout(top)
        lines.addWidget(self._bar)
        # A bar without an end flickers on systems that ask for less motion: it stands full instead.
        self._still = theme.reduced_motion

    def let_cancel(self, *, on: bool) -> None:
        """Whether it can still be stopped."""
        self._cancel.setVisible(on)

    def tell(self, words: str, done: int = 0, total: int = 0) -> None:
        """Show words and how far it is; a total of 0 means that nobody knows."""
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        unknown = total <= 0
        self._bar.setRange(0, 1 if unknown and self._still else max(total, 0))
        self._bar.setValue(0 if unknown else min(done, total))
