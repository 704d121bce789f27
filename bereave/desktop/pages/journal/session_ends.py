"""The two ends of a session: what it is and how heavy it is before; how heavy it is after, and that it is kept."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bereave.desktop.pages.journal.passage import Passage
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Card, Notice, ScrollPage
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.scale import DistressScale
from bereave.desktop.widgets.words import Words

if TYPE_CHECKING:
    from bereave.journal.programme import Session


class SessionOpening(QWidget):
    """Tells what comes. `begin` brings the score before, None when it was left out."""

    begin = Signal(object)
    back = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back_button = LinkButton(theme, self.tr("All pages"), "arrow-left")
        self.back_button.setObjectName("back_from_session")
        self._title = Words("", "title")
        self._minutes = Words("", "secondary")
        self._intro = Passage(theme)
        self._evidence = Words("", "secondary")
        self.scale = DistressScale(theme, self.tr("How heavy is it at this moment?"))
        self.scale.setObjectName("distress_before")
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        self.begin_button = PrimaryButton(theme, self.tr("Begin"))
        self.begin_button.setObjectName("begin_session")
        self.not_today = QuietButton(theme, self.tr("Not today"))
        self.not_today.setObjectName("opening_not_today")
        self.begin_button.clicked.connect(self._begin)
        self.not_today.clicked.connect(self.back)
        self.back_button.clicked.connect(self.back)
        page = ScrollPage(theme)
        self._page = page
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(page)
        page.body.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._title, self._minutes, self._intro):
            page.body.addWidget(part)
        card = Card(theme)
        card.body.addWidget(Words(self.tr("You may leave this question out."), "secondary"))
        card.body.addWidget(self.scale)
        page.body.addWidget(card)
        page.body.addWidget(self.notice)
        acts = QWidget()
        row = FlowLayout(acts, theme.space("small"))
        row.addWidget(self.begin_button)
        row.addWidget(self.not_today)
        page.body.addWidget(acts)
        rests = Card(theme, calm=True)
        rests.body.setSpacing(theme.space("tiny"))
        rests.body.addWidget(Words(self.tr("What it rests on"), "strong"))
        rests.body.addWidget(self._evidence)
        page.body.addWidget(rests)
        page.body.addStretch(1)

    def show_session(self, session: "Session") -> None:
        """Show this session's opening; beginning waits until it is known whether one was left half-way."""
        self._title.setText(session.title)
        self._minutes.setText(
            self.tr("About %n minute(s). You can stop at any word; everything is kept.", "", session.minutes)
        )
        self._intro.show_markdown(session.intro)
        self._evidence.setText(session.evidence)
        self.scale.forget()
        self.notice.hide()
        self.begin_button.setEnabled(False)
        self._page.verticalScrollBar().setValue(0)

    def ready(self) -> None:
        """Let it begin."""
        self.begin_button.setEnabled(True)
        self.begin_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty the answer."""
        self.scale.forget()
        self.notice.hide()

    def _begin(self) -> None:
        # Pressed once: a second press would begin the session twice.
        self.begin_button.setEnabled(False)
        self.begin.emit(self.scale.value())


class SessionEnd(QWidget):
    """Asks how heavy it is now (`finish`), then says that the session is kept (`closed`, `read`)."""

    finish = Signal(object)
    closed = Signal()
    read = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Words("", "title")
        self._sentence = Words("")
        self.scale = DistressScale(theme, self.tr("How heavy is it now?"))
        self.scale.setObjectName("distress_after")
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        self.finish_button = PrimaryButton(theme, self.tr("Finish"))
        self.finish_button.setObjectName("finish_session")
        self.close_button = PrimaryButton(theme, self.tr("All pages"))
        self.close_button.setObjectName("close_session")
        self.read_button = QuietButton(theme, self.tr("Read what I wrote"), "book-open")
        self.read_button.setObjectName("read_session")
        self.finish_button.clicked.connect(self._finish)
        self.close_button.clicked.connect(self.closed)
        self.read_button.clicked.connect(self.read)
        self._card = Card(theme)
        self._card.body.addWidget(Words(self.tr("You may leave this question out."), "secondary"))
        self._card.body.addWidget(self.scale)
        page = ScrollPage(theme)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(page)
        for part in (self._title, self._sentence, self._card, self.notice):
            page.body.addWidget(part)
        acts = QWidget()
        row = FlowLayout(acts, theme.space("small"))
        for button in (self.finish_button, self.close_button, self.read_button):
            row.addWidget(button)
        page.body.addWidget(acts)
        page.body.addStretch(1)

    def ask(self, session: str) -> None:
        """Ask how heavy it is now."""
        self.forget()
        self._title.setText(session)
        self._sentence.setText(self.tr("That was the last step. What you wrote is saved."))
        self._shown(asking=True)
        self.finish_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def kept(self) -> None:
        """Say that it is over and where it is."""
        self._sentence.setText(
            self.tr("It is kept among your pages, for you alone. Do one plain thing now: a glass of water, a window.")
        )
        self._shown(asking=False)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty the answer."""
        self.scale.forget()
        self.notice.hide()

    def _finish(self) -> None:
        self.finish_button.setEnabled(False)
        self.finish.emit(self.scale.value())

    def _shown(self, *, asking: bool) -> None:
        self._card.setVisible(asking)
        self.finish_button.setVisible(asking)
        self.finish_button.setEnabled(True)
        self.close_button.setVisible(not asking)
        self.read_button.setVisible(not asking)
