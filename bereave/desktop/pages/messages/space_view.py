"""One space: its messages, what becomes of one's own, and the way to write."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bereave.desktop.hub_link import LocalSide
from bereave.desktop.hub_session import HubSession
from bereave.desktop.pages.messages import wording
from bereave.desktop.pages.messages.feed import Feed
from bereave.desktop.pages.messages.reach_line import ReachLine
from bereave.desktop.pages.messages.rule_book import RuleBook
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton
from bereave.desktop.widgets.card import Notice
from bereave.desktop.widgets.chip import ChipRow
from bereave.desktop.widgets.dialog import Question
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.undo_bar import UndoBar
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.failures import Failure
from bereave.moderation.state import PostState
from bereave.peers.confirmed import Removal
from bereave.peers.views import FeedPost

_PAGE = 50


class SpaceView(QWidget):
    """Shows what is on this device, whatever the network does.

    `write_asked` opens an empty sheet, `change_asked` gives the own post to change, `again_asked` the own post whose
    words go onto a new sheet, `about_asked` wants to know who runs the place.
    """

    write_asked = Signal()
    change_asked = Signal(object)
    again_asked = Signal(object)
    about_asked = Signal()

    def __init__(self, theme: Theme, hub: HubSession, rules: RuleBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hub = hub
        self._rules = rules
        self._limit = _PAGE
        self._posts: list[FeedPost] = []
        self._names: list[tuple[str, str]] = []
        self._taken_back: FeedPost | None = None
        self.spaces = ChipRow(theme, self.tr("Spaces"))
        self.spaces.setObjectName("spaces")
        self.spaces.chosen_changed.connect(self._from_top)
        self.heading = Words("", "heading")
        self.motto = Words(self.tr("A moderator reads every message first. It is not a crisis service."), "secondary")
        self.about = LinkButton(theme, self.tr("About this place"), "info")
        self.about.setObjectName("about-hub")
        self.about.clicked.connect(self.about_asked)
        self.write = PrimaryButton(theme, self.tr("Write a message"), "square-pen")
        self.write.setObjectName("write-message")
        self.write.clicked.connect(self.write_asked)
        self.whose = ChipRow(theme, self.tr("Whose messages"), self._choices())
        self.whose.setObjectName("whose")
        self.whose.chosen_changed.connect(self._from_top)
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        self.notice.acted.connect(self._allow)
        self.feed = Feed(theme)
        self.feed.setObjectName("feed")
        self.feed.acted.connect(self._act)
        self.feed.more_asked.connect(self._more)
        self.undo = UndoBar(theme)
        self.reach = ReachLine(theme, hub.now)
        self.reach.check_asked.connect(hub.sync_now)
        self._lay_out()
        hub.state_changed.connect(self.reach.tell)
        hub.removal_asked.connect(self._ask_removal)

    @property
    def space(self) -> str:
        """The id of the space in front; empty when there is none."""
        return next(iter(self.spaces.chosen()), "")

    @property
    def space_name(self) -> str:
        """The name of the space in front."""
        place = self._hub.place
        return next((s.name for s in place.spaces if s.id == self.space), "") if place else ""

    def refresh(self) -> None:
        """Read again what is on this device."""
        place = self._hub.place
        if place is None:
            return
        names = [(space.id, space.name) for space in place.spaces]
        if names != self._names:
            self._names = names
            self.spaces.set_items(names)
        self.spaces.setVisible(len(names) > 1)
        self.heading.setText(self.space_name)
        self.reach.tell(self._hub.state)
        space, mine, limit = self.space, self.whose.chosen() == ["mine"], self._limit
        if not space:
            self.feed.show_posts([], {}, self._hub.now(), self.tr("You are in no space yet."), more=False)
            return

        def work(local: LocalSide) -> list[FeedPost]:
            return local.views.my_posts(space) if mine else local.views.feed(space, limit=limit)

        self._hub.read(work, self._show, self._say, self, latest="messages-feed")

    def forget(self) -> None:
        """Empty everything that was written by anybody."""
        self.undo.hide()
        self._taken_back = None
        self.feed.forget()
        self._posts = []
        self.notice.hide()

    def tell_sent(self) -> None:
        """A message went into the outbox: its author is told where it is now."""
        announce(self, self.tr("Only on this device so far. It is sent as soon as there is a connection."))

    def _choices(self) -> list[tuple[str, str]]:
        return [("all", self.tr("Everybody’s")), ("mine", self.tr("Mine"))]

    def _from_top(self) -> None:
        self._limit = _PAGE
        self.refresh()

    def _more(self) -> None:
        self._limit += _PAGE
        self.refresh()

    def _show(self, posts: list[FeedPost]) -> None:
        if self._hub.place is None:
            return
        mine = self.whose.chosen() == ["mine"]
        empty = (
            self.tr("You have not written here yet. You may also only read, for as long as you like.")
            if mine
            else self.tr("Nothing here yet. When somebody’s message is published, it stands here.")
        )
        self._posts = posts
        published = sum(1 for post in posts if post.state is PostState.PUBLISHED)
        self.feed.show_posts(
            posts, self._rules.rules, self._hub.now(), empty, more=not mine and published >= self._limit
        )

    def _say(self, failure: Failure) -> None:
        if self._hub.place is not None:
            self.notice.tell(say(failure), "warn", "")

    def _act(self, action: str, post: str) -> None:
        found = next((known for known in self._posts if known.id == post), None)
        if found is None:
            return
        if action == wording.CHANGE:
            self.change_asked.emit(found)
        elif action == wording.AGAIN:
            self.again_asked.emit(found)
        elif action == wording.SEND:
            self._change(lambda local: local.outbox.send_again(post))
        elif action == wording.KEEP:
            self._change(lambda local: local.outbox.keep_private(post))
        elif action == wording.FORGET:
            self._forget_post(post)
        else:
            self._withdraw(found)

    def _withdraw(self, post: FeedPost) -> None:
        if wording.never_left(post):
            self._change(lambda local: local.outbox.withdraw(post.id), lambda _: self._offer_undo(post))
            return
        explanation = self.tr(
            "It is taken away from everybody’s device as soon as each is connected. Your words stay here with you."
        )
        question = Question(
            self._theme,
            self.tr("Take this message back?"),
            explanation,
            safe=self.tr("Leave it"),
            other=self.tr("Take it back"),
            parent=self.window(),
        )
        question.setObjectName("withdraw-question")
        question.accepted.connect(lambda: self._change(lambda local: local.outbox.withdraw(post.id)))
        question.open()

    def _forget_post(self, post: str) -> None:
        question = Question(
            self._theme,
            self.tr("Remove your words from this device?"),
            self.tr("They are not kept anywhere else by this app."),
            safe=self.tr("Keep them"),
            other=self.tr("Remove them"),
            grave=True,
            parent=self.window(),
        )
        question.setObjectName("forget-question")
        question.accepted.connect(lambda: self._change(lambda local: local.outbox.forget(post)))
        question.open()

    def _offer_undo(self, post: FeedPost) -> None:
        self._taken_back = post
        self.undo.offer(self.tr("You took your message back before it was sent."), self._undo)

    def _undo(self) -> None:
        post, self._taken_back = self._taken_back, None
        if post is None:
            return

        def work(local: LocalSide) -> None:
            local.outbox.write(post.space, post.text, post.content_note)
            local.outbox.forget(post.id)

        self._change(work)

    def _change(self, work: Callable[[LocalSide], object], done: Callable[[object], object] = lambda _: None) -> None:
        self.notice.hide()
        self._hub.write(work, done, self._say, self)

    def _ask_removal(self, removals: list[Removal]) -> None:
        count = sum(removal.count for removal in removals)
        words = self.tr(
            "The hub asks to take away %n message(s) at once. That is unusual, so nothing was removed yet.", "", count
        )
        self.notice.tell(words, "warn", self.tr("Let them be removed"))

    def _allow(self) -> None:
        self.notice.hide()
        self._hub.allow_removals()

    def _lay_out(self) -> None:
        space = self._theme.space
        titles = QVBoxLayout()
        titles.setSpacing(space("tiny"))
        titles.addWidget(self.heading)
        titles.addWidget(self.motto)
        head = QHBoxLayout()
        head.setSpacing(space("large"))
        head.addLayout(titles, 1)
        head.addWidget(self.write, 0, Qt.AlignmentFlag.AlignTop)
        choices = QWidget()
        flow = FlowLayout(choices, space("large"))
        flow.addWidget(self.whose)
        flow.addWidget(self.about)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(space("small"))
        lines.addWidget(self.spaces)
        lines.addLayout(head)
        lines.addWidget(choices)
        lines.addWidget(self.notice)
        lines.addWidget(self.feed, 1)
        lines.addWidget(self.undo)
        lines.addWidget(self.reach)
