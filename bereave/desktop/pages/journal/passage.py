"""A passage of our own text inside a scrolling page: wrapped, selectable, nothing loaded."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from bereave.desktop.theme import Theme


class Passage(QLabel):
    """Shows markdown of the app's own files, rendered and cleaned."""

    def __init__(self, theme: Theme, markdown_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._markdown = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setOpenExternalLinks(False)
        self.setProperty("role", "article")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_markdown(markdown_text)

    def show_markdown(self, text: str) -> None:
        """Show this text; an empty one takes no room."""
        from bereave.directory.html import render

        self._markdown = text
        html = render(text) if text else ""
        # Qt's labels know a line height only where it stands in the paragraph itself.
        html = html.replace("<p>", '<p style="line-height: 150%; margin: 0 0 10px 0">')
        self.setText(html.replace("<li>", '<li style="line-height: 150%">'))
        self.setVisible(bool(text))
