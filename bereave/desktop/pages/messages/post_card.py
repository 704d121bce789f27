"""One message in the feed, as a card."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bereave.desktop.pages.messages import wording
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton, QuietButton, ThemedButton
from bereave.desktop.widgets.card import Card
from bereave.desktop.widgets.clipboard import forget_copied
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.state_label import StateLabel
from bereave.desktop.widgets.words import Rule as Line
from bereave.desktop.widgets.words import Words
from bereave.moderation.rules import Rule
from bereave.moderation.state import PostState
from bereave.peers.views import FeedPost


class PostCard(Card):
    """Shows one post as plain text. `acted` gives the action that its author chose and the post's id."""

    acted = Signal(str, str)

    def __init__(
        self, theme: Theme, post: FeedPost, when: str, rules: Mapping[int, Rule], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self.post = post
        self.when = when
        self.choices: dict[str, ThemedButton] = {}
        self.state: StateLabel | None = None
        self.setProperty("post", post.id)
        self.setAccessibleName(self.tr("Message by {author}, {when}").format(author=post.author, when=when))
        self._heading()
        self.text = Words(post.text, "article").let_select()
        self.text.setObjectName("post-text")
        self.unfold: LinkButton | None = None
        if post.content_note:
            self._fold()
        self.body.addWidget(self.text)
        if post.is_mine and (post.state is not PostState.PUBLISHED or post.withdrawing):
            self._state(wording.look(post, rules))
        elif post.is_mine:
            self._published(wording.look(post, rules))

    def set_unfolded(self, shown: bool) -> None:
        """Show or fold the text below its content note."""
        self.text.setVisible(shown)
        if self.unfold is not None:
            self.unfold.setText(self.tr("Hide the message") if shown else self.tr("Show the message"))
            self.unfold.set_icon_name("eye-off" if shown else "eye")

    @property
    def unfolded(self) -> bool:
        """Whether the text is shown."""
        return not self.text.isHidden()

    def forget(self) -> None:
        """Empty every word, and the clipboard where it holds words from here."""
        self.post = FeedPost("", "", "", "", "", 0, False, PostState.WITHDRAWN)
        self.setAccessibleName("")
        for label in self.findChildren(QLabel):
            forget_copied(label.selectedText().replace("\u2029", "\n"))
            label.clear()
            label.setAccessibleName("")

    def _heading(self) -> None:
        row = QWidget()
        flow = FlowLayout(row, self._theme.space("small"))
        author = self.tr("{name} (you)").format(name=self.post.author) if self.post.is_mine else self.post.author
        self.author = Words(author, "strong", wrap=False)
        self.day = Words(self.when, "secondary", wrap=False)
        flow.addWidget(self.author)
        flow.addWidget(self.day)
        self.body.addWidget(row)

    def _fold(self) -> None:
        note = self.tr("Before you read: {note}").format(note=self.post.content_note)
        self.note = Words(note, "secondary").let_select()
        self.unfold = LinkButton(self._theme, "", "eye")
        self.unfold.setObjectName("show-message")
        self.unfold.clicked.connect(self._turn)
        self.body.addWidget(self.note)
        self.body.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeft)
        self.set_unfolded(False)

    def _turn(self) -> None:
        self.set_unfolded(not self.unfolded)

    def _state(self, look: wording.PostLook) -> None:
        self.body.addWidget(Line())
        lines = QVBoxLayout()
        lines.setSpacing(self._theme.space("tiny"))
        self.state = StateLabel(self._theme, look.kind, look.words)
        self.state.setObjectName("post-state")
        lines.addWidget(self.state)
        if look.more:
            lines.addWidget(Words(look.more, "secondary"))
        self.body.addLayout(lines)
        for number, line in enumerate(look.reason):
            self.body.addWidget(Words(line, "strong" if number == 0 and self.post.rule else "base").let_select())
        if look.actions:
            row = QWidget()
            flow = FlowLayout(row, self._theme.space("small"))
            for action in look.actions:
                flow.addWidget(self._button(action, QuietButton))
            self.body.addWidget(row)

    def _published(self, look: wording.PostLook) -> None:
        row = QHBoxLayout()
        self.state = StateLabel(self._theme, look.kind, look.words)
        self.state.setObjectName("post-state")
        row.addWidget(self.state)
        row.addStretch(1)
        for action in look.actions:
            row.addWidget(self._button(action, LinkButton))
        self.body.addLayout(row)

    def _button(self, action: str, kind: type[QuietButton] | type[LinkButton]) -> ThemedButton:
        button = kind(self._theme, wording.action_words(action))
        button.setObjectName(f"post-{action}")
        button.clicked.connect(lambda: self.acted.emit(action, self.post.id))
        self.choices[action] = button
        return button


def same(card: PostCard, post: FeedPost, now: datetime) -> bool:
    """Whether a card still shows exactly this post at this moment."""
    return card.post == post and card.when == wording.day_words(post.when_hours, now)
