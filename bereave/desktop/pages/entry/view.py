"""One entry in full: a service with its ways of contact, or an article to read."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bereave.desktop.kept_session import KeptSession
from bereave.desktop.pages.entry.acts import EntryActs
from bereave.desktop.pages.entry.acts_above import ActsAbove
from bereave.desktop.pages.entry.article_view import ArticleView
from bereave.desktop.pages.entry.large_words import large_ways
from bereave.desktop.pages.entry.service_view import Around, ServiceView
from bereave.desktop.printing.desk import PaperDesk
from bereave.desktop.printing.offers import EntryPaper
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.breakable import breakable
from bereave.desktop.widgets.buttons import LinkButton
from bereave.desktop.widgets.dialog import Question
from bereave.desktop.widgets.words import Words
from bereave.directory.model import Entry, Origin

_MINUTE_MS = 60_000


def _now() -> datetime:
    return datetime.now(UTC)


class EntryView(QWidget):
    """`back_asked` leads to what was before; `article_asked` (file name without .md) follows a link inside an article;
    `entry_asked` leads to another entry, `large_asked` shows this one large, `vault_asked` leads to the private part;
    `open_requested` comes only after the full address was shown and agreed to."""

    back_asked = Signal()
    article_asked = Signal(str)
    entry_asked = Signal(str)
    large_asked = Signal()
    vault_asked = Signal()
    open_requested = Signal(QUrl)

    def __init__(
        self,
        theme: Theme,
        language: str,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = _now,
        kept: KeptSession | None = None,
        paper: PaperDesk | None = None,
    ) -> None:
        """Without `kept` nothing can be kept, noted or reported here; without `paper` nothing printed or saved."""
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._now = now
        self._kept = kept
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
        self.acts: EntryActs | None = None
        self._above: ActsAbove | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.article)
        self._lines = QVBoxLayout(self)
        side = theme.space("medium")
        self._lines.setContentsMargins(side, side, side, theme.space("tiny"))
        self._lines.setSpacing(0)
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch(1)
        self._lines.addLayout(top)
        self.paper = EntryPaper(theme, paper) if paper is not None else None
        if self.paper is not None:
            top.addWidget(self.paper.opener)
            self._lines.addWidget(self.paper)
        self._lines.addWidget(self._stack, 1)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self.tell_time)

    def show_entry(
        self, entry: Entry, *, home: str | None = None, origin: Origin | None = None, instead: Entry | None = None
    ) -> None:
        """Show this service or article from its beginning.

        `home` is the reader's country, `origin` the pack that it comes from, `instead` the entry to go
        on to where this one runs no more.
        """
        self._drop_service()
        self.shown = entry
        if self.paper is not None:
            self.paper.offer_entry(entry)
        acts = self.acts = self._acts_for(entry)
        if entry.type == "article":
            self.article.show_article(entry, self._now().date(), origin)
            if acts is not None:
                self._above = ActsAbove(self._theme, acts)
                self._lines.insertWidget(self._lines.indexOf(self._stack), self._above)
            self._stack.setCurrentWidget(self.article)
            return
        around = Around(self._language, self._now(), home, origin, instead)
        self.service = ServiceView(self._theme, entry, around, acts)
        self.service.open_requested.connect(self.open_requested)
        self.service.address_asked.connect(self.ask_to_open)
        self.service.entry_asked.connect(self.entry_asked)
        self._stack.addWidget(self.service)
        self._stack.setCurrentWidget(self.service)

    def _acts_for(self, entry: Entry) -> EntryActs | None:
        if self._kept is None:
            return None
        acts = EntryActs(self._theme, self._kept, entry, can_be_large=bool(large_ways(entry, None)))
        acts.large_asked.connect(self.large_asked)
        acts.vault_asked.connect(self.vault_asked)
        return acts

    def begin(self) -> None:
        """Put the keyboard where reading begins."""
        if self.service is not None:
            self.service.begin()
        else:
            self.article.begin()

    def tell_time(self) -> None:
        """Say for the present moment whether the service is open."""
        if self.service is not None:
            self.service.tell_time(self._now())

    def leaving(self) -> None:
        """Hand over the note that is being written."""
        if self.acts is not None:
            self.acts.leaving()

    def showEvent(self, event: QShowEvent) -> None:
        """From now on the minutes count."""
        super().showEvent(event)
        self.tell_time()
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing needs to be brought up to date."""
        super().hideEvent(event)
        self._minute.stop()

    def say_back(self, words: str) -> None:
        """Where the way back leads."""
        self.back.setText(words)

    def forget(self) -> None:
        """Show nothing any more, and forget which notices were read."""
        self.shown = None
        if self.paper is not None:
            self.paper.forget()
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
        if self.acts is not None:
            self.acts.forget()
            self.acts.hide()
            self.acts.deleteLater()
            self.acts = None
        if self._above is not None:
            self._above.hide()
            self._above.deleteLater()
            self._above = None
        if self.service is not None:
            self._stack.removeWidget(self.service)
            self.service.hide()
            self.service.deleteLater()
            self.service = None
