"""A moderator's list in memory: what waits, which item is open, what was decided and can still be undone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from bereave.desktop.pages.messages.wording import clock_words, waited_words
from bereave.desktop.widgets.result import Result
from bereave.moderation.levels import Level
from bereave.moderation.outcomes import Outcome
from bereave.peers.protocol import Decided, Queue, QueueItem

# How long the bar offers to take back that a second person was asked for: nothing takes effect by itself there.
_HOLD_UNDO_SECONDS = 60
_LAST_MOMENT = 8000 * 365 * 86_400  # seconds since 1970 that a calendar can hold, wherever on earth it is


class ReviewCounts(QObject):
    """What is counted, in the plural forms of the interface's language."""

    def waiting(self, messages: int) -> str:
        """How many messages wait."""
        return self.tr("%n message(s) waiting.", "", messages)


@dataclass(frozen=True)
class Done:
    """A decision of this device; `until` is a moment of the hub's clock, in seconds since 1970."""

    item: QueueItem
    outcome: Outcome
    until: int


class Docket:
    """Knows no widgets. Times are the hub's: its clock is read from each answer and counted on with this device's."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._offset = 0
        self.items: list[QueueItem] = []
        self.waiting = 0
        self.oldest = 0
        self.current = ""
        self.done: list[Done] = []

    def take(self, queue: Queue) -> None:
        """Know this queue from now on; what is open stays open while it is there."""
        self._offset = queue.now - int(self._now().timestamp())
        self.items = list(queue.items)
        self.waiting, self.oldest = queue.waiting, queue.oldest

    def forget(self) -> None:
        """Hold nothing."""
        self.items, self.done = [], []
        self.waiting = self.oldest = 0
        self.current = ""

    def hub_now(self) -> int:
        """The hub's clock, in seconds since 1970."""
        return int(self._now().timestamp()) + self._offset

    def item(self, post: str) -> QueueItem | None:
        """The item of a post, None when it does not wait."""
        return next((item for item in self.items if item.id == post), None)

    def step(self, by: int) -> str:
        """The id `by` places on from what is open (the first when nothing is); stops at both ends."""
        if not self.items:
            return ""
        places = [item.id for item in self.items]
        if self.current not in places:
            return places[0]
        return places[max(0, min(len(places) - 1, places.index(self.current) + by))]

    def next_open(self, post: str) -> str:
        """What comes after `post` and is not decided yet; before it where nothing comes after. Empty for none."""
        places = [item.id for item in self.items]
        at = places.index(post) if post in places else 0
        order = [*self.items[at + 1 :], *reversed(self.items[:at])]
        mine = {done.item.id for done in self.done}
        return next((i.id for i in order if not i.decided_by and not i.mine and i.id not in mine), "")

    def decided(self, item: QueueItem, outcome: Outcome, answer: Decided) -> None:
        """Remember a decision for as long as it can be undone."""
        until = answer.publish_at if outcome is not Outcome.HOLD else self.hub_now() + _HOLD_UNDO_SECONDS
        self.done = [done for done in self.done if done.item.id != item.id]
        self.done.append(Done(item, outcome, until))

    def undoable(self) -> Done | None:
        """The latest decision that can still be undone; those whose time is over are forgotten."""
        now = self.hub_now()
        self.done = [done for done in self.done if done.until > now]
        return self.done[-1] if self.done else None

    def undone(self, post: str) -> None:
        """A decision was taken back, or its time was over."""
        self.done = [done for done in self.done if done.item.id != post]

    def left(self, done: Done) -> int:
        """Seconds until it takes effect."""
        return max(0, done.until - self.hub_now())

    def free_to_decide(self, item: QueueItem, me: str) -> str:
        """Why the moderator who goes by the name `me` cannot decide, in a sentence; empty when they can."""
        if item.mine:
            return QCoreApplication.translate("Review", "You wrote this yourself, so another moderator decides.")
        if item.decided_by == me:
            return QCoreApplication.translate("Review", "You decided about this; it takes effect in a moment.")
        if item.decided_by:
            words = QCoreApplication.translate("Review", "{name} has decided about this.")
            return words.format(name=item.decided_by)
        if item.held_by == me:
            return QCoreApplication.translate("Review", "You asked for a second person here, so somebody else decides.")
        if self._is_read_by_another(item, me):
            words = QCoreApplication.translate("Review", "{name} is reading this now.")
            return words.format(name=item.claimed_by)
        return ""

    def _is_read_by_another(self, item: QueueItem, me: str) -> bool:
        return item.claimed_by not in {"", me} and item.claimed_until > self.hub_now()

    def results(self, me: str) -> list[Result]:
        """The list as it is shown: most urgent first, then longest waiting, as the hub ordered it."""
        return [self._result(item, me) for item in self.items]

    def waiting_words(self) -> str:
        """How many wait, and how long the oldest has."""
        many = ReviewCounts().waiting(self.waiting)
        since = waited_words(self.hub_now() - self.oldest)
        oldest = QCoreApplication.translate("Review", "The oldest has waited {time}.").format(time=since)
        return f"{many} {oldest}"

    def times_words(self, item: QueueItem) -> str:
        """When an item was written, by its author's clock, and when it arrived."""
        now = self._now()
        written = clock_words(_moment(item.written, now), now)
        arrived = clock_words(_moment(item.arrived, now), now)
        return QCoreApplication.translate("Review", "Written {written} · arrived {arrived}").format(
            written=written, arrived=arrived
        )

    def _result(self, item: QueueItem, me: str) -> Result:
        tags = [level_words(item.level)]
        if item.decided_by:
            tags.append(QCoreApplication.translate("Review", "Decided"))
        elif item.held_by:
            tags.append(QCoreApplication.translate("Review", "Second person asked for"))
        elif item.mine:
            tags.append(QCoreApplication.translate("Review", "Yours"))
        elif self._is_read_by_another(item, me):
            tags.append(QCoreApplication.translate("Review", "Being read"))
        first_words = " ".join((item.content_note or item.text).split())[:200]
        return Result(item.id, item.author, waited_words(self.hub_now() - item.arrived), first_words, tuple(tags))


def _moment(seconds: int, now: datetime) -> datetime:
    # An author's clock may say anything; a message that no calendar can date must still be read.
    return datetime.fromtimestamp(min(max(seconds, 86_400), _LAST_MOMENT), now.tzinfo)


def level_words(level: str) -> str:
    """How urgent the hub takes a message to be, in words; an unknown level is told as it is."""
    known = {
        Level.GREEN: QCoreApplication.translate("Review", "Green"),
        Level.AMBER: QCoreApplication.translate("Review", "Amber"),
        Level.RED: QCoreApplication.translate("Review", "Red"),
        Level.CRISIS: QCoreApplication.translate("Review", "Crisis"),
        Level.UNCHECKED: QCoreApplication.translate("Review", "Not checked by rules"),
    }
    return known[Level(level)] if level in set(Level) else level


def outcome_words(outcome: Outcome) -> str:
    """What was decided, as a sentence."""
    return {
        Outcome.APPROVE: QCoreApplication.translate("Review", "Approved."),
        Outcome.RETURN: QCoreApplication.translate("Review", "Sent back to its author."),
        Outcome.DECLINE: QCoreApplication.translate("Review", "Declined."),
        Outcome.HOLD: QCoreApplication.translate("Review", "Left for a second person."),
    }[outcome]
