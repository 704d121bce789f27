"""A fingerprint, large and in groups of four, to read aloud and to copy."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.buttons import QuietButton
from bereave.desktop.widgets.words import Words
from bereave.directory.packs.form import grouped


class Fingerprint(QWidget):
    """`name` says whose it is, for those who do not see it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._theme = theme
        self.words = Words("", "number").let_select()
        self.copy = QuietButton(theme, self.tr("Copy the fingerprint"), "copy")
        self.copy.clicked.connect(self._copy)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space("small"))
        lines.addWidget(self.words)
        lines.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)

    def show_fingerprint(self, fingerprint: str) -> None:
        """Show it; 64 digits and letters from a to f."""
        self.words.setText(grouped(fingerprint))
        self.words.setAccessibleName(f"{self._name}: {grouped(fingerprint)}")

    def _copy(self) -> None:
        # Made to be public: it may stay in the clipboard.
        QApplication.clipboard().setText(self.words.text())
        announce(self.copy, self.tr("Copied"))
