"""The bar that says what was decided and counts down while it can be undone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.buttons import LinkButton
from bereave.desktop.widgets.words import Words


class HoldBar(QFrame):
    """Hidden until told; `undo_asked` when the person takes it back."""

    undo_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Words("")
        self.words.setObjectName("hold-words")
        self.undo = LinkButton(theme, self.tr("Undo"), "undo-2")
        self.undo.setObjectName("undo-decision")
        self.undo.setToolTip(self.tr("Key: {letter}").format(letter="U"))
        self.undo.clicked.connect(self.undo_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("large"), theme.space("tiny"), theme.space("small"), theme.space("tiny"))
        row.addWidget(self.words, 1)
        row.addWidget(self.undo)
        self.setMinimumHeight(theme.px(40))
        self.hide()

    def tell(self, words: str, *, can_undo: bool) -> None:
        """Say what was decided, aloud too."""
        self.show_words(words, can_undo=can_undo)
        announce(self, words)

    def show_words(self, words: str, *, can_undo: bool) -> None:
        """Count on without speaking every second."""
        self.words.setText(words)
        self.undo.setVisible(can_undo)
        self.show()
