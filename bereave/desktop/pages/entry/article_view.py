"""An article: first its content note where it has one, then the page."""

from datetime import date

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from bereave.desktop.checked_words import day_words, origin_words, overdue_words
from bereave.desktop.pages.entry.article_html import (
    ARTICLE_SCHEME,
    WHOLE,
    page_html,
    plain_note,
    short_html,
    short_version,
)
from bereave.desktop.pages.entry.wording import kind_words, minutes_to_read, section_words
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Notice, ScrollPage
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.reading_view import ReadingView
from bereave.desktop.widgets.words import Words
from bereave.directory.model import Entry, Origin


class ArticleView(QWidget):
    """`article_asked` tells the file that a link inside leads to, `address_asked` an address outside the app."""

    article_asked = Signal(str)
    address_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entry: Entry | None = None
        self._today: date | None = None
        self._origin: Origin | None = None
        # Whose note was answered in this run: it is not asked twice, and not remembered longer.
        self._noted: set[str] = set()
        self.reading = ReadingView(theme)
        self.reading.setObjectName("article")
        self.reading.link_activated.connect(self._follow)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._note_page())
        self._stack.addWidget(self.reading)

    def show_article(self, entry: Entry, today: date, origin: Origin | None = None) -> None:
        """Show this article: its note first if it has one that was not answered yet.

        `origin` is the pack that it comes from.
        """
        self._entry = entry
        self._origin = origin
        self._today = today
        self.reading.setAccessibleName(entry.title)
        if entry.content_note and entry.id not in self._noted:
            self._title.setText(entry.title)
            self._above.setText(self._meta(entry))
            self.note.tell(plain_note(entry.content_note), "calm")
            self.short.setVisible(bool(short_version(entry.body)))
            self.reading.forget()
            self._stack.setCurrentIndex(0)
            return
        self._show_whole()

    def begin(self) -> None:
        """Put the keyboard on the note's first button, or into the page."""
        if self._stack.currentIndex() == 1:
            self.reading.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.short.isHidden():
            self.short.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.read_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Show nothing any more."""
        self._entry = self._origin = None
        self._noted.clear()
        self.reading.forget()
        self._title.setText("")
        self._above.setText("")
        self._stack.setCurrentIndex(1)

    def _note_page(self) -> QWidget:
        theme = self._theme
        page = ScrollPage(theme, widest=640)
        self._title = Words("", "title")
        self._above = Words("", "secondary")
        self.note = Notice(theme, "", "calm")
        self.short = PrimaryButton(theme, self.tr("Go to the short version"))
        self.short.setObjectName("short-version")
        self.short.clicked.connect(self._show_short)
        self.read_on = QuietButton(theme, self.tr("Read on"))
        self.read_on.setObjectName("read-on")
        self.read_on.clicked.connect(self._agree)
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        flow.addWidget(self.short)
        flow.addWidget(self.read_on)
        for part in (self._title, self._above, self.note, acts):
            page.body.addWidget(part)
        lines = QVBoxLayout()
        lines.addStretch(1)
        page.body.addLayout(lines)
        return page

    def _show_short(self) -> None:
        if self._entry is not None:
            rest = self.tr("Read the whole page")
            self.reading.show_html(short_html(self._entry, self.tr("The short version"), rest))
            self._stack.setCurrentIndex(1)
            self.begin()

    def _agree(self) -> None:
        self._show_whole()
        self.begin()

    def _show_whole(self) -> None:
        entry = self._entry
        if entry is None:
            return
        self._noted.add(entry.id)
        checked = self.tr("Checked against these sources: {day}.").format(day=day_words(entry.checked.on))
        due = self.tr("To be reviewed by {day}.").format(day=day_words(entry.review_by)) if entry.review_by else ""
        if entry.review_by and self._today is not None and entry.overdue(self._today):
            due = overdue_words(entry.review_by)
        if self._origin is None:
            whose = self.tr("Written for this app in its own words. It does not replace advice.")
        else:
            no_advice = self.tr("It does not replace advice.")
            whose = f"{origin_words(self._origin)}. {no_advice}"
        below = (checked, due, whose)
        self.reading.show_html(page_html(entry, self._meta(entry), below, self.tr("Sources")))
        self._stack.setCurrentIndex(1)

    def _meta(self, entry: Entry) -> str:
        minutes = self.tr("About %n minute(s) to read", "", minutes_to_read(entry.body, entry.language))
        return " · ".join(part for part in (kind_words("article"), section_words(entry.section or ""), minutes) if part)

    def _follow(self, address: QUrl) -> None:
        if address.scheme() != ARTICLE_SCHEME:
            self.address_asked.emit(address.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        elif address.path() == WHOLE:
            self._agree()
        else:
            self.article_asked.emit(address.path())
