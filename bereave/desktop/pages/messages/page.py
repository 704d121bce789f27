"""The Messages page: which of its views is in front, and what is emptied when the vault locks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bereave import shipped
from bereave.desktop.hub_session import HubSession, Reach
from bereave.desktop.pages.messages.about_hub import AboutHub
from bereave.desktop.pages.messages.compose import Compose
from bereave.desktop.pages.messages.join_view import JoinView
from bereave.desktop.pages.messages.rule_book import RuleBook
from bereave.desktop.pages.messages.space_view import SpaceView
from bereave.desktop.shell.page import Page
from bereave.desktop.shell.private_clipboard import mark_private
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.widgets.buttons import PrimaryButton
from bereave.desktop.widgets.card import Card, ScrollPage
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.peers.views import FeedPost


class ClosedView(ScrollPage):
    """Says why there are no messages to see without an open vault, and leads to it."""

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        card = Card(theme)
        self.heading = Words("", "heading")
        self.sentence = Words("")
        self.act = PrimaryButton(theme, "", "lock-open")
        self.act.setObjectName("to-the-vault")
        self.act.clicked.connect(self.acted)
        card.body.addWidget(self.heading)
        card.body.addWidget(self.sentence)
        card.body.addWidget(self.act, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(card)

    def tell_failure(self, why: str) -> None:
        """Say why the messages cannot be read although the journal is open."""
        self.heading.setText(self.tr("Messages cannot be read now"))
        self.sentence.setText(why)
        self.act.hide()

    def tell(self, *, exists: bool) -> None:
        """Say what is missing: the vault itself, or its key."""
        self.act.show()
        if exists:
            self.heading.setText(self.tr("Messages are locked"))
            self.sentence.setText(
                self.tr("Messages are kept behind the same passphrase as your journal. Unlock it to read and write.")
            )
            self.act.setText(self.tr("Unlock"))
        else:
            self.heading.setText(self.tr("Messages need your journal first"))
            self.sentence.setText(
                self.tr(
                    "Your name in a space and what you write are kept encrypted on this device, behind the passphrase "
                    "of your journal. Set up the journal, then come back here."
                )
            )
            self.act.setText(self.tr("Set up the journal"))


class MessagesPage(Page):
    """Reads and writes in the spaces of one hub.

    `vault_asked` leads to the journal, `help_asked` to help now, `young_asked` there to who listens to young people.
    """

    vault_asked = Signal()
    help_asked = Signal()
    young_asked = Signal()

    def __init__(
        self, theme: Theme, vault: VaultSession, hub: HubSession, language: str = "en", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._hub = hub
        self._rules = RuleBook(shipped.resources(), language)
        self.setObjectName("messages-page")
        mark_private(self)
        self.closed = ClosedView(theme)
        self.closed.acted.connect(self.vault_asked)
        self.joining = JoinView(theme, hub)
        self.joining.young_asked.connect(self.young_asked)
        self.space = SpaceView(theme, hub, self._rules)
        self.space.write_asked.connect(self._write)
        self.space.change_asked.connect(self._change)
        self.space.again_asked.connect(self._write_again)
        self.space.about_asked.connect(self._about)
        self.compose = Compose(theme, hub)
        self.compose.left.connect(self._back)
        self.compose.sent.connect(self._sent)
        self.compose.help_asked.connect(self.help_asked)
        self.about = AboutHub(theme)
        self.about.back_asked.connect(self._back)
        self.views = QStackedWidget()
        for view in (self.closed, self.joining, self.space, self.compose, self.about):
            self.views.addWidget(view)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.views)
        hub.changed.connect(self._refresh)
        hub.state_changed.connect(self._refresh_if_moved)
        vault.about_to_lock.connect(self._forget)
        self._refresh()

    def opened(self) -> None:
        """Read again, and put the focus where the person begins."""
        self._refresh()
        self._focus()

    def leaving(self) -> None:
        """Hand the draft over."""
        self.compose.hand_over()

    def _focus(self) -> None:
        view = self.views.currentWidget()
        if view is self.closed:
            self.closed.act.setFocus(Qt.FocusReason.OtherFocusReason)
        elif view is self.joining:
            self.joining.begin()
        elif view is self.space:
            self.space.write.setFocus(Qt.FocusReason.OtherFocusReason)
        elif view is self.compose:
            self.compose.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        before, reach = self.views.currentWidget(), self._hub.state.reach
        if reach is Reach.CLOSED:
            self.closed.tell(exists=self._vault.exists)
            self.views.setCurrentWidget(self.closed)
        elif self._hub.place is None and self._hub.state.failure is not None:
            self.closed.tell_failure(say(self._hub.state.failure))
            self.views.setCurrentWidget(self.closed)
        elif self._hub.place is None:
            self.views.setCurrentWidget(self.joining)
        else:
            if self.views.currentWidget() in {self.closed, self.joining}:
                self.views.setCurrentWidget(self.space)
            self.space.refresh()
        # Where the person was is gone: the keyboard goes on where they begin now.
        if self.views.currentWidget() is not before and self.isVisible():
            self._focus()

    def _refresh_if_moved(self) -> None:
        # A state alone changes no message; only closing and opening changes which view is right.
        closed = self._hub.state.reach is Reach.CLOSED
        if closed != (self.views.currentWidget() is self.closed):
            self._refresh()

    def _write(self) -> None:
        if self.space.space:
            self.compose.begin(self.space.space, self.space.space_name)
            self.views.setCurrentWidget(self.compose)

    def _change(self, post: FeedPost) -> None:
        self.compose.begin(post.space, self.space.space_name, change=post)
        self.views.setCurrentWidget(self.compose)

    def _write_again(self, post: FeedPost) -> None:
        self.compose.begin(post.space, self.space.space_name, words=post)
        self.views.setCurrentWidget(self.compose)

    def _about(self) -> None:
        place = self._hub.place
        self.about.tell(self._hub.health, place.address if place else "", self._rules.rules.values())
        self.views.setCurrentWidget(self.about)
        self.about.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back(self) -> None:
        self.views.setCurrentWidget(self.space)
        self.space.refresh()
        self.space.write.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sent(self) -> None:
        self._back()
        self.space.tell_sent()

    def _forget(self) -> None:
        # First the draft, then the rest: the lane keeps their order before the lock.
        self.compose.forget()
        self.joining.forget()
        self.space.forget()
        self.views.setCurrentWidget(self.closed)
        self.closed.tell(exists=True)
