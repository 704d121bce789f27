"""The messages of a space, one below the other; what did not change is not touched."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from bereave.desktop.pages.messages import wording
from bereave.desktop.pages.messages.post_card import PostCard, same
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import QuietButton
from bereave.desktop.widgets.card import ScrollPage
from bereave.desktop.widgets.words import Words
from bereave.moderation.rules import Rule
from bereave.peers.views import FeedPost


class Feed(ScrollPage):
    """Cards of posts. `acted` gives an action and a post's id, `more_asked` wants earlier ones."""

    acted = Signal(str, str)
    more_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._dress = theme
        self.cards: list[PostCard] = []
        self.setAccessibleName(self.tr("Messages"))
        self.empty = Words("", "secondary")
        self.empty.hide()
        self.body.addWidget(self.empty)
        self.more = QuietButton(theme, self.tr("Show earlier messages"), "chevron-down")
        self.more.setObjectName("show-earlier")
        self.more.clicked.connect(self.more_asked)
        self.more.hide()
        self.body.addWidget(self.more)

    def show_posts(
        self, posts: Sequence[FeedPost], rules: Mapping[int, Rule], now: datetime, empty: str, *, more: bool
    ) -> None:
        """Show these posts in this order; a card that says the same stays, with its place and its focus."""
        before = {card.post.id: card for card in self.cards}
        focused = self._focused()
        self.cards = []
        for row, post in enumerate(posts):
            old = before.get(post.id)
            if old is not None and same(old, post, now):
                card = before.pop(post.id)
            else:
                card = PostCard(self._dress, post, wording.day_words(post.when_hours, now), rules)
                card.acted.connect(self.acted)
                if old is not None and old.unfolded:
                    card.set_unfolded(True)
            if self.body.indexOf(card) != row:
                self.body.insertWidget(row, card)
            self.cards.append(card)
        for card in before.values():
            self._drop(card)
        self.empty.setText(empty)
        self.empty.setVisible(not posts)
        self.more.setVisible(more)
        if focused:
            self._focus(focused)

    def forget(self) -> None:
        """Empty every card."""
        for card in self.cards:
            self._drop(card)
        self.cards = []
        self.more.hide()

    def card(self, post: str) -> PostCard | None:
        """The card of a post, None when it is not shown."""
        return next((card for card in self.cards if card.post.id == post), None)

    def _drop(self, card: PostCard) -> None:
        card.forget()
        self.body.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _focused(self) -> str:
        widget = QApplication.focusWidget()
        return next((card.post.id for card in self.cards if widget is not None and card.isAncestorOf(widget)), "")

    def _focus(self, post: str) -> None:
        """A card that was replaced under the keyboard gives the keyboard to the new one."""
        card = self.card(post)
        widget = QApplication.focusWidget()
        if card is None or (widget is not None and card.isAncestorOf(widget)):
            return
        next(iter(card.choices.values()), card.text).setFocus()
