"""The messages' part of the tour: joining, writing without a network, a moderator's decision, and what became of it.

`program` is a person at a device; a step is done by whoever is given.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from bereave.desktop.hub_session import Reach
from bereave.desktop.pages.messages import MessagesPage, wording
from bereave.desktop.pages.messages.feed import Feed
from bereave.desktop.pages.messages.post_card import PostCard
from bereave.desktop.pages.review import ReviewPage
from bereave.desktop.tour.driver import Driver, StepFailed
from bereave.desktop.tour.hub_process import HubProcess
from bereave.failures import Failure
from bereave.moderation.state import PostState

if TYPE_CHECKING:
    from bereave.desktop.program import Program


#: What the tour's people write; made up for it.
PUBLISHED = "Today I sat where we used to sit, and it was all right for a while."
RETURNED = "We lived at 4 Harbour Row for eleven years, and I still walk past it."
LINE = "Only the address needs to go. The rest is yours to keep."


def everyone(driver: Driver, open_person: Callable[[str], "Program"], member: "Program", hub: HubProcess) -> None:
    """The whole way of two messages between a member, a moderator and a second member."""
    moderator, second = open_person("moderator"), open_person("second-member")
    for program in (moderator, second):
        _with_vault(driver, program)
    join(driver, member, hub.invite(), "Larch")
    join(driver, moderator, hub.invite("moderator"), "Rowan")
    join(driver, second, hub.invite(), "Alder")
    hub.stop()
    write_offline(driver, member, PUBLISHED)
    hub.start()
    connect_and_push(driver, member, PUBLISHED)
    nobody_else_sees(driver, second, PUBLISHED)
    moderator_sees_queue(driver, moderator, PUBLISHED)
    approve(driver, moderator, PUBLISHED)
    second_member_receives(driver, second, PUBLISHED)
    author_sees_published(driver, member, PUBLISHED)
    write(driver, second, RETURNED)
    moderator_sees_queue(driver, moderator, RETURNED)
    return_with_reason(driver, moderator, RETURNED, LINE)
    author_sees_returned(driver, second, RETURNED, LINE)
    _front(driver, member)


def join(driver: Driver, program: "Program", invitation: str, pseudonym: str) -> None:
    """Look at who runs the hub, choose a name, say one's age, and join."""
    page = _messages(driver, program)
    view = page.joining
    driver.until(lambda: page.views.currentWidget() is view, "the invitation can be pasted")
    driver.type(view.invitation, invitation)
    driver.click(view.look)
    driver.until(view.name.isVisible, "who runs the hub is shown")
    driver.picture(program.window, "who-invites", "Who runs the hub, and that they can read its database")
    driver.type(view.name, pseudonym)
    _tick(driver, view.adult)
    driver.click(view.join)
    driver.until(lambda: program.hub.state.reach is Reach.UP_TO_DATE, f"{pseudonym} has joined")
    driver.until(lambda: page.views.currentWidget() is page.space, "the space is shown")
    driver.picture(program.window, "joined", "The space, and that a moderator reads every message first")


def write_offline(driver: Driver, program: "Program", text: str) -> None:
    """Write and send a message while the hub cannot be reached; it waits on this device and says so."""
    page = _messages(driver, program)
    driver.click(page.space.reach.check)
    driver.until(lambda: program.hub.state.reach is Reach.AWAY, "the hub is away")
    driver.click(page.space.write)
    driver.until(lambda: page.views.currentWidget() is page.compose, "the sheet is open")
    driver.type(page.compose.editor, text)
    driver.until(page.compose.saved.text, "the draft is saved")
    driver.picture(program.window, "written-offline", "Writing without a network; the draft is saved encrypted")
    driver.click(page.compose.send)
    card = _card(driver, program, text)
    if card.post.state not in {PostState.ON_DEVICE, PostState.SENDING}:
        raise StepFailed(f"a message written offline is in the state {card.post.state}")
    driver.picture(program.window, "waits-on-device", "Sent while offline: only on this device, and it says so")


def connect_and_push(driver: Driver, program: "Program", text: str) -> None:
    """Check now: the hub is back, and the message arrives there."""
    page = _messages(driver, program)
    driver.until(page.space.reach.check.isEnabled, "Check now can be pressed")
    driver.click(page.space.reach.check)
    driver.until(lambda: _state(driver, program, text) is PostState.RECEIVED, "the message arrived")
    driver.picture(program.window, "arrived", "It arrived; nobody has read it yet")


def nobody_else_sees(driver: Driver, program: "Program", text: str) -> None:
    """Another member checks before a moderator has decided: the message is not there."""
    page = _messages(driver, program)
    before = program.hub.state.in_step
    driver.click(page.space.reach.check)
    driver.until(lambda: program.hub.state.reach is Reach.UP_TO_DATE and program.hub.state.in_step != before, "checked")
    driver.breathe()
    if any(card.post.text == text for card in page.space.feed.cards):
        raise StepFailed("a message was readable before a moderator approved it")
    driver.picture(program.window, "not-yet", "Before a moderator approved it, nobody else can read it")


def write(driver: Driver, program: "Program", text: str) -> None:
    """Write and send a message while the hub can be reached."""
    page = _messages(driver, program)
    driver.click(page.space.write)
    driver.until(lambda: page.views.currentWidget() is page.compose, "the sheet is open")
    driver.type(page.compose.editor, text)
    driver.click(page.compose.send)
    driver.until(lambda: _state(driver, program, text) is PostState.RECEIVED, "the message arrived")


def moderator_sees_queue(driver: Driver, program: "Program", text: str) -> None:
    """The moderator opens the queue and reads the message; it is theirs while it is open."""
    page = _review(driver, program)
    driver.click(page.reach.check)
    driver.until(lambda: any(item.text == text for item in page.docket.items), "the message waits in the queue")
    driver.picture(program.window, "queue", "What waits for a moderator, and how long the oldest has waited")
    driver.key(page.queue.view, Qt.Key.Key_J)
    while page.item.text.text() != text:
        before = page.docket.current
        driver.key(page.queue.view, Qt.Key.Key_J)
        if page.docket.current == before:
            raise StepFailed("J did not lead to the message")
    driver.until(page.item.approve.isEnabled, "the message is this moderator's to decide")
    driver.picture(program.window, "one-message", "One message, as its author wrote it, with what can be decided")


def approve(driver: Driver, program: "Program", text: str) -> None:
    """Approve the open message with one key."""
    page = _review(driver, program)
    driver.until(lambda: page.item.text.text() == text and page.item.approve.isEnabled(), "the message is open")
    driver.key(page.queue.view, Qt.Key.Key_A)
    driver.until(lambda: all(item.text != text for item in page.docket.items), "the message has left the queue")
    driver.picture(program.window, "approved", "Approved; the place in the queue is kept")


def return_with_reason(driver: Driver, program: "Program", text: str, line: str) -> None:
    """Send the open message back, starting from an answer, with its rule and a line of one's own."""
    page = _review(driver, program)
    form = page.item.form
    driver.until(lambda: page.item.text.text() == text and page.item.approve.isEnabled(), "the message is open")
    driver.key(page.queue.view, Qt.Key.Key_R)
    driver.until(form.isVisible, "the form is open")
    row = form.template.findData("identifying-detail")
    form.template.setFocus(Qt.FocusReason.TabFocusReason)
    while form.template.currentIndex() != row:
        driver.key(form.template, Qt.Key.Key_Down)
    driver.until(form.text.text, "the answer is filled in")
    driver.type(form.line, line)
    driver.picture(program.window, "send-back", "An answer to start from, the rule, and a line of one's own")
    driver.click(form.confirm)
    driver.until(lambda: all(item.text != text for item in page.docket.items), "the message has left the queue")


def second_member_receives(driver: Driver, program: "Program", text: str) -> None:
    """Another member checks and reads what was published."""
    page = _messages(driver, program)
    driver.click(page.space.reach.check)
    _card(driver, program, text)
    driver.picture(program.window, "received", "Another member reads it")


def author_sees_published(driver: Driver, program: "Program", text: str) -> None:
    """The author checks and sees that the message is published."""
    page = _messages(driver, program)
    driver.click(page.space.reach.check)
    driver.until(lambda: _state(driver, program, text) is PostState.PUBLISHED, "the author sees it published")
    driver.picture(program.window, "published", "Its author sees that it is published")


def author_sees_returned(driver: Driver, program: "Program", text: str, line: str) -> None:
    """The author checks and sees that the message came back, with the rule and the moderator's line."""
    page = _messages(driver, program)
    driver.click(page.space.reach.check)
    driver.until(lambda: _state(driver, program, text) is PostState.RETURNED, "the author sees it returned")
    card = _card(driver, program, text)
    if line not in card.post.personal or not card.post.rule or wording.CHANGE not in card.choices:
        raise StepFailed("the returned message does not say why, or cannot be changed")
    driver.picture(program.window, "came-back", "It came back with the rule and the reason, and can be changed")


def _with_vault(driver: Driver, program: "Program") -> None:
    # Setting up is shown once, with the member; here it only has to be done.
    stopped: list[Failure] = []
    program.vault.create("a bench by the canal", lambda _: None, stopped.append, program)
    driver.until(lambda: stopped or program.vault.is_open, "the journal is set up")
    if stopped:
        raise StepFailed(f"the journal was not set up: {stopped[0]}")


def _front(driver: Driver, program: "Program") -> None:
    # Letters work in the window in front only.
    program.window.show()
    program.window.raise_()
    program.window.activateWindow()
    driver.until(program.window.isActiveWindow, "the window is in front")


def _messages(driver: Driver, program: "Program") -> MessagesPage:
    _front(driver, program)
    program.window.go("messages")
    page = program.window.page("messages")
    assert isinstance(page, MessagesPage)
    return page


def _review(driver: Driver, program: "Program") -> ReviewPage:
    _front(driver, program)
    driver.until(lambda: program.hub.role == "moderator", "the moderator is known as one")
    program.window.go("review")
    page = program.window.page("review")
    assert isinstance(page, ReviewPage)
    return page


def _card(driver: Driver, program: "Program", text: str) -> PostCard:
    feed = _feed(program)
    driver.until(lambda: any(card.post.text == text for card in feed.cards), "the message is shown")
    return next(card for card in feed.cards if card.post.text == text)


def _state(driver: Driver, program: "Program", text: str) -> PostState | None:
    driver.breathe()
    feed = _feed(program)
    return next((card.post.state for card in feed.cards if card.post.text == text), None)


def _feed(program: "Program") -> Feed:
    page = program.window.page("messages")
    assert isinstance(page, MessagesPage)
    return page.space.feed


def _tick(driver: Driver, choice: QAbstractButton) -> None:
    choice.setFocus(Qt.FocusReason.TabFocusReason)
    driver.key(choice, Qt.Key.Key_Space)
    driver.until(choice.isChecked, f"{choice.objectName()} is chosen")
