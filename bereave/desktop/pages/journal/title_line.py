"""The title of a page: one line in serif, private like the page itself."""

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.clipboard import copy_privately, forget_copied


class TitleLine(QLineEdit):
    """A quiet line without a box; what is copied from it stays out of clipboard histories."""

    def __init__(self, theme: Theme, label: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._copied = ""
        self.setAccessibleName(label)
        self.setPlaceholderText(placeholder)
        theme.changed.connect(self._dress)
        self._dress()

    def forget(self) -> None:
        """Empty the line, what could be undone, and the clipboards where they hold words from here."""
        forget_copied(self.selectedText())
        forget_copied(self._copied)
        self._copied = ""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy and cut privately."""
        copies, cuts = event.matches(QKeySequence.StandardKey.Copy), event.matches(QKeySequence.StandardKey.Cut)
        if (copies or cuts) and self.hasSelectedText():
            self._copied = self.selectedText()
            copy_privately(self._copied)
            if cuts:
                self.insert("")
            return
        super().keyPressEvent(event)

    def _dress(self) -> None:
        # Rules of this one widget: its size is the title's, and its box shows only with the focus.
        serif = ", ".join(f'"{family}"' for family in self._theme.tokens.families["serif"])
        self.setStyleSheet(
            f"QLineEdit {{ font-family: {serif}; font-size: {self._theme.tokens.text('title')}px; font-weight: bold;"
            " background: transparent; border: 2px solid transparent; padding: 4px 20px; }"
            f"QLineEdit:focus {{ border: 2px solid {self._theme.tokens.colours['focus']}; padding: 4px 20px; }}"
        )
