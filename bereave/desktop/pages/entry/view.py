"""One entry in full: a service with its ways of contact, or an article to read."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bereave.desktop.pages.entry.article_view import ArticleView
from bereave.desktop.pages.entry.service_view import ServiceView
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.breakable import breakable
from bereave.desktop.widgets.buttons import LinkButton
from bereave.desktop.widgets.dialog import Question
from bereave.desktop.widgets.words import Words
from bereave.directory.model import Entry


def _now() -> datetime:
    return datetime.now(UTC)


class EntryView(QWidget):
    """`back_asked` leads to what was before; `article_asked` (file name without .md) follows a link inside an article;
    `open_requested` comes only after the full address was shown and agreed to."""

    back_asked = Signal()
    article_asked = Signal(str)
    open_requested = Signal(QUrl)

    def __init__(
        self, theme: Theme, language: str, parent: QWidget | None = None, *, now: Callable[[], datetime] = _now
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._now = now
        self.question: Question | None = None
        self.shown: Entry | None = None
        self.back = LinkButton(theme, self.tr("Back"), "arrow-left")
        self.back.setObjectName("entry-back")
        self.back.setToolTip(self.tr("Alt and the left arrow"))
        self.back.clicked.connect(self.back_asked)
        self.article = ArticleView(theme)
        self.article.article_asked.connect(self.article_asked)
        self.article.address_asked.connect(self.ask_to_open)
        self.service: ServiceView | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.article)
        lines = QVBoxLayout(self)
        side = theme.space("medium")
        lines.setContentsMargins(side, side, side, theme.space("tiny"))
        lines.setSpacing(0)
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch(1)
        lines.addLayout(top)
        lines.addWidget(self._stack, 1)

    def show_entry(self, entry: Entry) -> None:
        """Show this service or article from its beginning."""
        self.shown = entry
        self._drop_service()
        if entry.type == "article":
            self.article.show_article(entry)
            self._stack.setCurrentWidget(self.article)
            return
        self.service = ServiceView(self._theme, entry, self._language, self._now())
        self.service.open_requested.connect(self.open_requested)
        self.service.address_asked.connect(self.ask_to_open)
        self._stack.addWidget(self.service)
        self._stack.setCurrentWidget(self.service)

    def begin(self) -> None:
        """Put the keyboard where reading begins."""
        if self.service is not None:
            self.service.begin()
        else:
            self.article.begin()

    def say_back(self, words: str) -> None:
        """Where the way back leads."""
        self.back.setText(words)

    def forget(self) -> None:
        """Show nothing any more, and forget which notices were read."""
        self.shown = None
        self._drop_service()
        self.article.forget()

    def ask_to_open(self, address: str) -> None:
        """Show the whole address and ask; only https:, mailto: and tel: are ever asked about."""
        from bereave.directory.html import safe_link

        if not safe_link(address) or address.startswith("#"):
            return
        self.question = Question(
            self._theme,
            self.tr("Open this outside the app?"),
            self.tr("Whoever runs that page, and whoever sees this computer's history, may learn that it was opened."),
            safe=self.tr("Stay here"),
            other=self.tr("Open it"),
            parent=self.window(),
        )
        shown = Words(breakable(address), "strong")
        shown.setAccessibleName(address)
        self.question.body.insertWidget(0, shown)
        self.question.accepted.connect(lambda: self.open_requested.emit(QUrl(address)))
        self.question.open()

    def _drop_service(self) -> None:
        if self.service is not None:
            self._stack.removeWidget(self.service)
            self.service.hide()
            self.service.deleteLater()
            self.service = None
