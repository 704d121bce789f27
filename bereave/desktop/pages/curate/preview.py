"""How people will see what is being written: the entry's own page, kept where it was scrolled to."""

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bereave.desktop.pages.entry.article_html import ARTICLE_SCHEME, page_html, plain_note
from bereave.desktop.pages.entry.view import EntryView
from bereave.desktop.pages.entry.wording import kind_words, minutes_to_read, section_words
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.card import Notice
from bereave.desktop.widgets.reading_view import ReadingView
from bereave.directory.model import Entry


class Preview(QStackedWidget):
    """A service as its page, an article as its text with what is said first above it. Never takes the keyboard.

    `open_requested` comes only after the full address was shown and agreed to.
    """

    open_requested = Signal(QUrl)

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = EntryView(theme, language)
        self.entry.back.hide()
        self.entry.open_requested.connect(self.open_requested)
        self.note = Notice(theme, "", "calm")
        self.reading = ReadingView(theme)
        self.reading.setObjectName("preview")
        self.reading.setAccessibleName(self.tr("As people see it"))
        self.reading.link_activated.connect(self._follow)
        article = QWidget()
        lines = QVBoxLayout(article)
        side = theme.space("medium")
        lines.setContentsMargins(side, side, side, 0)
        lines.addWidget(self.note)
        lines.addWidget(self.reading, 1)
        self.addWidget(self.entry)
        self.addWidget(article)
        self._article = article

    @property
    def shown(self) -> Entry | None:
        """What is shown now."""
        return self.entry.shown

    def show_entry(self, entry: Entry, instead: Entry | None = None) -> None:
        """Show this, from where reading was if it is the same entry as before."""
        same = self.entry.shown is not None and self.entry.shown.id == entry.id
        if entry.type == "article":
            self.entry.shown = entry
            self._show_article(entry, keep_place=same)
            return
        before = self.entry.service
        place = before.verticalScrollBar().value() if before is not None and same else 0
        self.entry.show_entry(entry, instead=instead)
        now = self.entry.service
        if place and now is not None:
            # The new page is laid out first.
            QTimer.singleShot(0, now, lambda: now.verticalScrollBar().setValue(place))
        self.setCurrentWidget(self.entry)

    def forget(self) -> None:
        """Show nothing any more."""
        self.entry.forget()
        self.reading.forget()
        self.note.hide()

    def _show_article(self, entry: Entry, *, keep_place: bool) -> None:
        minutes = self.tr("About %n minute(s) to read", "", minutes_to_read(entry.body, entry.language))
        parts = (kind_words("article"), section_words(entry.section or ""), minutes)
        above = " · ".join(part for part in parts if part)
        note = plain_note(entry.content_note or "")
        if note != self.note.words():
            self.note.tell(note)
        self.note.setVisible(bool(note))
        self.reading.show_html(page_html(entry, above, (), self.tr("Sources")), keep_place=keep_place)
        self.setCurrentWidget(self._article)

    def _follow(self, address: QUrl) -> None:
        if address.scheme() != ARTICLE_SCHEME:
            self.entry.ask_to_open(address.toString(QUrl.ComponentFormattingOption.FullyEncoded))
