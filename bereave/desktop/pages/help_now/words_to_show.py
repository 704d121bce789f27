"""Words to show to someone when speaking is too hard: small on the page, and large on the whole screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import QuietButton
from bereave.desktop.widgets.card import Card
from bereave.desktop.widgets.words import Words


class LargeWords(QDialog):
    """The words alone, as large as the screen allows; Escape, Enter or the button lead back."""

    def __init__(self, theme: Theme, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Bereave")
        self.setModal(True)
        lines = QVBoxLayout(self)
        margin = theme.space("page")
        lines.setContentsMargins(margin, margin, margin, margin)
        large = Words(words, "title")
        large.setAlignment(Qt.AlignmentFlag.AlignCenter)
        font = theme.font("title", "serif")
        font.setPixelSize(theme.px(44))
        large.setStyleSheet(f"font-size: {theme.px(44)}px;")
        large.setFont(font)
        lines.addWidget(large, 1)
        self.back = QuietButton(theme, self.tr("Back"), "arrow-left")
        self.back.clicked.connect(self.accept)
        self.back.setDefault(True)
        lines.addWidget(self.back, 0, Qt.AlignmentFlag.AlignCenter)
        self.resize(parent.window().size())


class WordsToShow(Card):
    """The sentence, and a button that makes it large."""

    def __init__(self, theme: Theme, number: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self.body.addWidget(Words(self.tr("Words to show to someone"), "subheading"))
        self.words = self.tr("I am not safe on my own right now. Please stay with me.")
        if number:
            self.words += " " + self.tr("Please help me call {number}.").format(number=number)
        self.body.addWidget(Words(self.words).let_select())
        self.large = QuietButton(theme, self.tr("Show large"), "maximize-2")
        self.large.setObjectName("show-words-large")
        self.large.clicked.connect(self.show_large)
        self.body.addWidget(self.large)

    def show_large(self) -> None:
        """Fill the window with the words."""
        LargeWords(self._theme, self.words, self).open()
