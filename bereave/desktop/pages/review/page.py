"""The Review page: the queue, the open message, and a decision at a time."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bereave import shipped
from bereave.desktop.hub_session import HubSession
from bereave.desktop.pages.messages.reach_line import ReachLine
from bereave.desktop.pages.messages.rule_book import RuleBook
from bereave.desktop.pages.review.docket import Docket, Done, outcome_words
from bereave.desktop.pages.review.hold_bar import HoldBar
from bereave.desktop.pages.review.item_view import ItemView
from bereave.desktop.pages.review.keys import KeySheet, bind
from bereave.desktop.pages.review.lease import Lease
from bereave.desktop.pages.review.panes import Panes
from bereave.desktop.pages.review.rules_panel import RulesPanel
from bereave.desktop.shell.page import Page
from bereave.desktop.shell.private_clipboard import mark_private
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.widgets.card import Notice
from bereave.desktop.widgets.chip import ChipRow
from bereave.desktop.widgets.result_list import ResultList
from bereave.desktop.words import say
from bereave.failures import Failure
from bereave.moderation.outcomes import Outcome, Verdict
from bereave.peers.protocol import Decided, Queue, QueueItem

_LOOK_EVERY_MS = 20_000
_TOLD_FOR_SECONDS = 8


class ReviewPage(Page):
    """For moderators. Takes a message when it is opened, frees it when it is left; a decision can be undone."""

    vault_asked = Signal()

    def __init__(
        self, theme: Theme, vault: VaultSession, hub: HubSession, language: str = "en", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hub = hub
        self._vault = vault
        self._front = False
        self.lease = Lease(hub, self)
        self.lease.taken.connect(self._taken)
        self.lease.not_taken.connect(self._not_taken)
        self._names: list[tuple[str, str]] = []
        self._told = 0
        self._changed = ""  # the open message, while its new words were not taken to be read
        self.docket = Docket(hub.now)
        self.setObjectName("review-page")
        mark_private(self)
        book = RuleBook(shipped.resources(), language)
        self.spaces = ChipRow(theme, self.tr("Spaces"))
        self.spaces.setObjectName("review-spaces")
        self.spaces.chosen_changed.connect(self._another_space)
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        self.queue = ResultList(theme, self.tr("Messages waiting"))
        self.queue.setObjectName("queue")
        self.queue.chosen.connect(self.open_item)
        self.rules = RulesPanel(theme, book.rules.values())
        self.item = ItemView(theme)
        self.item.form.set_choices(book.rules.values(), book.templates)
        self.item.decided.connect(self._decide)
        self.item.claim_asked.connect(self._claim_now)
        self.panes = Panes(theme, self.queue, self.rules, self.item)
        self.panes.back_asked.connect(self._back_to_list)
        self.panes.keys_asked.connect(self.show_keys)
        self.bar = HoldBar(theme)
        self.bar.undo_asked.connect(self.undo)
        self.reach = ReachLine(theme, hub.now)
        self.reach.check_asked.connect(self.look)
        self.sheet = KeySheet(theme, self)
        self._lay_out()
        self._timers()
        self._keys = bind(self, self._letters())
        hub.state_changed.connect(self.reach.tell)
        hub.changed.connect(self._place_changed)
        hub.closing.connect(self._forget)
        self.reach.tell(hub.state)
        self._place_changed()

    def opened(self) -> None:
        """Look at the queue, and go on looking while the page is in front."""
        self._front = True
        self._look_timer.start()
        self._place_changed()
        self.look()
        self.queue.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def leaving(self) -> None:
        """Give the open message free; nobody waits for a page that is not in front."""
        self._front = False
        self._look_timer.stop()
        self.lease.free()
        self._close_item()

    def look(self) -> None:
        """Ask the hub what waits now."""
        space = next(iter(self.spaces.chosen()), "")
        if not space or not self._reviews():
            return
        self._hub.review(lambda reviewing: reviewing.queue(space), self._show, self._queue_failed, self, latest="queue")

    def open_item(self, post: str) -> None:
        """Show a message and take it."""
        item = self.docket.item(post)
        if item is None:
            return
        another = post != self.docket.current
        if another:
            self.lease.free()
            self._changed = ""
        changed = self.lease.held is not None and self.lease.held.revision != item.revision
        self.docket.current = post
        self.queue.select(post)
        self.item.show_item(item, self.docket.times_words(item))
        self.panes.set_open(is_open=True)
        if another and not self.queue.isVisible():
            # The list is hidden behind the message: the keyboard goes along.
            self.item.text.setFocus(Qt.FocusReason.OtherFocusReason)
        why_not = self.docket.free_to_decide(item, self._me())
        if why_not:
            self.item.may_decide(may=False)
            self.item.claim.hide()
            self.item.tell(why_not)
        elif changed:
            # Nobody decides about words that came under their eyes this moment: they take the message anew.
            self.lease.ended()
            self._changed = post
            self.item.may_decide(may=False)
            self.item.tell(self.tr("Its author has changed it since you opened it. Please read it again."))
        elif self.lease.held is None and self._changed != post:
            self.lease.take_soon(item)

    def undo(self) -> None:
        """Take the latest decision back."""
        done = self.docket.undoable()
        if done is None:
            return
        item = done.item

        def undone(_: Decided) -> None:
            self.docket.undone(item.id)
            self.docket.current = item.id
            self._count_down()
            self.look()

        def failed(failure: Failure) -> None:
            self.docket.undone(item.id)
            self._count_down()
            self._say(failure)
            self.look()

        self._hub.review(lambda reviewing: reviewing.undo(item), undone, failed, self)

    def show_keys(self) -> None:
        """Show which letters do what."""
        self.sheet.open()

    def _letters(self) -> dict[str, Callable[[], object]]:
        return {
            "J": lambda: self._leaf(1),
            "K": lambda: self._leaf(-1),
            "A": lambda: self.item.press(Outcome.APPROVE),
            "R": lambda: self.item.press(Outcome.RETURN),
            "D": lambda: self.item.press(Outcome.DECLINE),
            "H": lambda: self.item.press(Outcome.HOLD),
            "C": self._claim_or_free,
            "U": self._undo_by_key,
            "?": self.show_keys,
        }

    def _leaf(self, by: int) -> None:
        # While a reason is typed a letter in the wrong place must not leave the message.
        if not self.item.asks_reason:
            self.open_item(self.docket.step(by))

    def _undo_by_key(self) -> None:
        if not self.item.asks_reason:
            self.undo()

    def _reviews(self) -> bool:
        return self._hub.place is not None and self._hub.place.reviews

    def _me(self) -> str:
        return self._hub.place.pseudonym if self._hub.place else ""

    def _place_changed(self) -> None:
        place = self._hub.place
        self.rules.tell(self._hub.health.rules if self._hub.health else "")
        if place is None or not place.reviews:
            self._forget()
            # In the list's place: it is there in a narrow window too.
            self.queue.set_empty(
                self.tr("Only moderators of a space review its messages.")
                if place is not None
                else self.tr("Unlock your journal to review messages.")
            )
            return
        names = [(space.id, space.name) for space in place.spaces]
        if names != self._names:
            self._names = names
            self.spaces.set_items(names)
        self.spaces.setVisible(len(names) > 1)
        if self._front:
            self.look()

    def _another_space(self) -> None:
        self.lease.free()
        self._close_item()
        self.look()

    def _show(self, queue: Queue) -> None:
        if not self._front or not self._reviews():
            return
        self.notice.hide()
        self.docket.take(queue)
        self.panes.waiting.setText(self.docket.waiting_words() if queue.items else "")
        self.queue.set_empty(
            self.tr("Nobody is waiting"),
            self.tr("Every message has been read. Thank you. This list looks again by itself."),
        )
        self.queue.set_results(self.docket.results(self._me()))
        self.queue.view.scheduleDelayedItemsLayout()
        item = self.docket.item(self.docket.current)
        if item is None:
            self._close_item()
        else:
            self.open_item(item.id)

    def _queue_failed(self, failure: Failure) -> None:
        if self._front:
            self.notice.tell(say(failure), "warn")

    def _back_to_list(self) -> None:
        self.lease.free()
        self._close_item()
        self.queue.focus_first()

    def _close_item(self) -> None:
        self.docket.current = ""
        self.panes.set_open(is_open=False)
        words = (
            self.tr("Choose a message, or press J for the first one. It is yours to read while it is open.")
            if self.docket.items
            else ""
        )
        self.item.show_nothing(words)

    def _claim_or_free(self) -> None:
        if self.item.asks_reason:
            return
        if self.lease.held is not None:
            self.lease.free()
            self.item.may_decide(may=False)
            self.item.tell(self.tr("You gave it free. Others can take it now."))
        else:
            self._claim_now()

    def _claim_now(self) -> None:
        item = self.docket.item(self.docket.current)
        if item is not None and not self.docket.free_to_decide(item, self._me()):
            self._changed = ""
            self.lease.take(item)

    def _taken(self, item: QueueItem) -> None:
        if self.docket.current == item.id:
            self.item.notice.hide()
            self.item.may_decide(may=True)

    def _not_taken(self, item: QueueItem, failure: Failure) -> None:
        if self.docket.current == item.id:
            self.item.may_decide(may=False)
            self.item.tell(say(failure))

    def _decide(self, verdict: Verdict) -> None:
        item = self.lease.held
        if item is None:
            return
        self.item.may_decide_again(may=False)

        def decided(answer: Decided) -> None:
            if self.lease.held is not None and self.lease.held.id == item.id:
                self.lease.ended()
            self.docket.decided(item, verdict.outcome, answer)
            self.item.form.forget()
            self.item.form.hide()
            following = self.docket.next_open(item.id)
            self._told = self.docket.hub_now() + _TOLD_FOR_SECONDS
            self._announce(verdict.outcome)
            if following:
                self.open_item(following)
            else:
                self._close_item()
            self.queue.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.look()

        def failed(failure: Failure) -> None:
            self.item.may_decide_again(may=True)
            self._say(failure)
            self.look()

        self._hub.review(lambda reviewing: reviewing.decide(item, verdict), decided, failed, self)

    def _say(self, failure: Failure) -> None:
        if self._front:
            (self.item if self.docket.current else self.notice).tell(say(failure), "warn")

    def _announce(self, outcome: Outcome) -> None:
        done = self.docket.undoable()
        if done is None:
            self.bar.tell(outcome_words(outcome), can_undo=False)
        else:
            self.bar.tell(self._words_of(done), can_undo=True)
        self._count_timer.start()

    def _count_down(self) -> None:
        done = self.docket.undoable()
        if done is not None:
            self.bar.show_words(self._words_of(done), can_undo=True)
        elif self.docket.hub_now() >= self._told:
            self.bar.hide()
            self._count_timer.stop()

    def _words_of(self, done: Done) -> str:
        words = outcome_words(done.outcome)
        if done.outcome is Outcome.HOLD:
            return words
        rest = self.tr("It takes effect in %n second(s).", "", self.docket.left(done))
        return f"{words} {rest}"

    def _forget(self) -> None:
        self.lease.free()
        self.docket.forget()
        self.panes.set_open(is_open=False)
        self.queue.set_results([])
        self.queue.set_empty("")
        self.item.forget()
        self.bar.hide()
        self.panes.waiting.setText("")
        self.notice.hide()

    def _timers(self) -> None:
        self._look_timer = QTimer(self)
        self._look_timer.setInterval(_LOOK_EVERY_MS)
        self._look_timer.timeout.connect(self.look)
        self._count_timer = QTimer(self)
        self._count_timer.setInterval(1000)
        self._count_timer.timeout.connect(self._count_down)

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(self._theme.space("small"))
        lines.addWidget(self.spaces)
        lines.addWidget(self.notice)
        lines.addWidget(self.panes, 1)
        lines.addWidget(self.bar)
        lines.addWidget(self.reach)
