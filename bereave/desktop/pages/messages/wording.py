"""What the Messages page says about a post, a moment and the hub; knows no widgets."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QObject

from bereave.desktop.hub_session import HubState, Reach
from bereave.desktop.words import say
from bereave.moderation.rules import Rule
from bereave.moderation.state import CHANGEABLE, PENDING, PostState
from bereave.peers.protocol import TEXT_LIMIT
from bereave.peers.views import FeedPost

# Characters left are only told when there are this few: nobody writes against a counter.
_TELL_LEFT = 500
# And said aloud only when there are as few as one of these: again for each.
_SAY_LEFT = (_TELL_LEFT, 100, 0, -1)

SEND, CHANGE, KEEP, WITHDRAW, FORGET, AGAIN = "send", "change", "keep-private", "withdraw", "forget", "again"


class MessageCounts(QObject):
    """What is counted, in the plural forms of the interface's language."""

    def days_ago(self, days: int) -> str:
        """When something was."""
        return self.tr("%n day(s) ago", "", days)

    def minutes(self, minutes: int) -> str:
        """How long something takes."""
        return self.tr("%n minute(s)", "", minutes)

    def hours(self, hours: int) -> str:
        """How long something takes."""
        return self.tr("%n hour(s)", "", hours)

    def days(self, days: int) -> str:
        """How long something takes."""
        return self.tr("%n day(s)", "", days)

    def left(self, characters: int) -> str:
        """How much more can be written; a negative number is how much too much there is."""
        if characters < 0:
            return self.tr("%n character(s) too many", "", -characters)
        return self.tr("%n character(s) left", "", characters)


@dataclass(frozen=True)
class PostLook:
    """How an own post's state is shown: a shape and a short word, a sentence, the reason, what can be done."""

    kind: str
    words: str
    more: str
    reason: tuple[str, ...]
    actions: tuple[str, ...]


def look(post: FeedPost, rules: Mapping[int, Rule]) -> PostLook:
    """The true state of an own post in its author's words."""
    kind, words, more = _state(post)
    return PostLook(kind, words, more, _reason(post, rules), _actions(post))


def _state(post: FeedPost) -> tuple[str, str, str]:
    if post.withdrawing:
        return (
            "waiting",
            QCoreApplication.translate("Messages", "You took this back"),
            QCoreApplication.translate("Messages", "It goes away for everybody as soon as this device is connected."),
        )
    states = {
        PostState.ON_DEVICE: (
            "draft",
            QCoreApplication.translate("Messages", "Only on this device"),
            QCoreApplication.translate("Messages", "Nobody has seen it."),
        ),
        PostState.WAITS_FOR_CHOICE: (
            "waiting",
            QCoreApplication.translate("Messages", "It waits for your choice"),
            QCoreApplication.translate(
                "Messages",
                "It could not be delivered for 12 hours, so it is not sent by itself. Does it still say what you mean?",
            ),
        ),
        PostState.SENDING: (
            "sent",
            QCoreApplication.translate("Messages", "On its way"),
            QCoreApplication.translate("Messages", "There is no answer yet, so it may or may not have arrived."),
        ),
        PostState.RECEIVED: (
            "sent",
            QCoreApplication.translate("Messages", "It arrived"),
            QCoreApplication.translate("Messages", "Nobody has read it yet. A moderator reads it before anyone else."),
        ),
        PostState.BEING_READ: (
            "waiting",
            QCoreApplication.translate("Messages", "Being read"),
            QCoreApplication.translate("Messages", "A moderator has opened this; this is not emergency help."),
        ),
        PostState.PUBLISHED: (
            "good",
            QCoreApplication.translate("Messages", "Published"),
            QCoreApplication.translate("Messages", "Everybody in this space can read it."),
        ),
        PostState.RETURNED: (
            "returned",
            QCoreApplication.translate("Messages", "It came back to you"),
            QCoreApplication.translate(
                "Messages", "You can change it and send it again, or leave it. Only you and moderators read it."
            ),
        ),
        PostState.DECLINED: (
            "stopped",
            QCoreApplication.translate("Messages", "It was not published"),
            QCoreApplication.translate("Messages", "Your words are still here, on this device."),
        ),
        PostState.WITHDRAWN: (
            "locked",
            QCoreApplication.translate("Messages", "You took this back"),
            QCoreApplication.translate("Messages", "Your words are only on this device now."),
        ),
        PostState.REFUSED: (
            "warn",
            QCoreApplication.translate("Messages", "It could not be delivered"),
            _refusal(post.reason),
        ),
    }
    # A decision that can still be undone is no news for its author.
    states[PostState.APPROVED_WAITING] = states[PostState.BEING_READ]
    return states[post.state]


def _refusal(code: str) -> str:
    sentences = {
        "space": QCoreApplication.translate("Messages", "You can no longer write in this space."),
        "closed": QCoreApplication.translate("Messages", "This space is closed."),
        "too-long": QCoreApplication.translate("Messages", "It is too long. Please shorten it."),
        "letters": QCoreApplication.translate("Messages", "It holds a letter that cannot be sent."),
        "stale": QCoreApplication.translate("Messages", "It was changed on another device meanwhile."),
    }
    otherwise = QCoreApplication.translate(
        "Messages", "Your words are still here. You can change the message and send it again."
    )
    return sentences.get(code, otherwise)


def _reason(post: FeedPost, rules: Mapping[int, Rule]) -> tuple[str, ...]:
    if post.state not in {PostState.RETURNED, PostState.DECLINED}:
        return ()
    lines = []
    if post.rule:
        rule = rules.get(post.rule)
        if rule is None:
            lines.append(
                QCoreApplication.translate("Messages", "Rule {number} of the people who run this place").format(
                    number=post.rule
                )
            )
        else:
            title = QCoreApplication.translate("Messages", "Rule {number}: {title}")
            lines.append(title.format(number=rule.number, title=rule.title))
            lines.append(rule.text)
    if post.personal:
        lines.append(post.personal)
    return tuple(lines)


def _actions(post: FeedPost) -> tuple[str, ...]:
    if not post.is_mine or post.withdrawing:
        return ()
    state = post.state
    if state is PostState.WAITS_FOR_CHOICE:
        return SEND, CHANGE, KEEP
    if state in {PostState.WITHDRAWN, PostState.DECLINED}:
        return AGAIN, FORGET
    actions = [CHANGE] if state in CHANGEABLE and post.text else []
    if state in {*PENDING, PostState.ON_DEVICE, PostState.SENDING, PostState.PUBLISHED}:
        actions.append(WITHDRAW)
    if state in {PostState.RETURNED, PostState.REFUSED}:
        actions.append(FORGET)
    return tuple(actions)


def never_left(post: FeedPost) -> bool:
    """Whether taking this post back can be undone: nobody else has ever had it."""
    return post.state is PostState.ON_DEVICE and not post.withdrawing


def action_words(action: str) -> str:
    """The words on the button of an action."""
    return {
        SEND: QCoreApplication.translate("Messages", "Send"),
        CHANGE: QCoreApplication.translate("Messages", "Change"),
        KEEP: QCoreApplication.translate("Messages", "Keep private"),
        WITHDRAW: QCoreApplication.translate("Messages", "Take back"),
        FORGET: QCoreApplication.translate("Messages", "Remove from this device"),
        AGAIN: QCoreApplication.translate("Messages", "Write it again"),
    }[action]


def day_words(hours: int, now: datetime) -> str:
    """When something was, to the day: whole hours since 1970 are all that is known, and enough."""
    then = datetime.fromtimestamp(hours * 3600, UTC).astimezone(now.astimezone().tzinfo).date()
    days = (now.astimezone().date() - then).days
    if days <= 0:
        return QCoreApplication.translate("Messages", "today")
    if days == 1:
        return QCoreApplication.translate("Messages", "yesterday")
    if days < 14:
        return MessageCounts().days_ago(days)
    pattern = QCoreApplication.translate("Messages", "d MMMM yyyy", "how a date is written")
    return QLocale().toString(QDate(then.year, then.month, then.day), pattern)


def clock_words(moment: datetime, now: datetime) -> str:
    """The time of day, and the day where it is not today."""
    here = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    time = QLocale().toString(here.time(), QLocale.FormatType.ShortFormat)
    if now - moment < timedelta(hours=12):
        return time
    day = day_words(int(moment.timestamp()) // 3600, now)
    return QCoreApplication.translate("Messages", "{day}, {time}").format(day=day, time=time)


def waited_words(seconds: int) -> str:
    """How long something has waited."""
    minutes = max(0, seconds) // 60
    if minutes < 1:
        return QCoreApplication.translate("Messages", "less than a minute")
    if minutes < 120:
        return MessageCounts().minutes(minutes)
    if minutes < 48 * 60:
        return MessageCounts().hours(minutes // 60)
    return MessageCounts().days(minutes // (24 * 60))


def reach_words(state: HubState, now: datetime) -> tuple[str, str, str]:
    """The kind of shape, a short word and a sentence about how this device stands to the hub."""
    last = ""
    if state.in_step is not None:
        last = QCoreApplication.translate("Messages", "Last up to date: {time}.").format(
            time=clock_words(state.in_step, now)
        )
    if state.reach is Reach.UP_TO_DATE and state.in_step is not None:
        words = QCoreApplication.translate("Messages", "Up to date as of {time}")
        return "good", words.format(time=clock_words(state.in_step, now)), ""
    if state.reach is Reach.AWAY:
        why = say(state.failure) if state.failure else ""
        again = QCoreApplication.translate("Messages", "The app tries again by itself.")
        words = QCoreApplication.translate("Messages", "Not connected")
        return "offline", words, " ".join(part for part in (why, again, last) if part)
    if state.reach is Reach.REFUSED:
        why = say(state.failure) if state.failure else ""
        return "stopped", QCoreApplication.translate("Messages", "Not let in"), why
    if state.reach is Reach.CONNECTING:
        return "waiting", QCoreApplication.translate("Messages", "Connecting…"), last
    return "locked", QCoreApplication.translate("Messages", "Locked"), ""


def left_words(text: str) -> str:
    """How many characters are left, once there are few; too many is said too."""
    left = TEXT_LIMIT - len(text)
    return "" if left > _TELL_LEFT else MessageCounts().left(left)


def urgency_of_left(text: str) -> int:
    """How often by now it should have been said aloud how much is left: 0 while there is plenty."""
    left = TEXT_LIMIT - len(text)
    return sum(left <= few for few in _SAY_LEFT)


def hours_words(name: str | None, hours: str | None) -> str:
    """When moderators are there, as told in this run; unknown is said to be unknown."""
    if name is None or hours is None:
        return QCoreApplication.translate(
            "Messages", "When moderators are there is not known until this device is connected."
        )
    if not hours.strip():
        words = QCoreApplication.translate("Messages", "{name} does not say when its moderators are there.")
        return words.format(name=name)
    words = QCoreApplication.translate("Messages", "Moderators of {name} are there: {hours}")
    return words.format(name=name, hours=hours.strip())
