"""The Review page: the whole work by keyboard, one decision at a time, and no private word left behind."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bereave.desktop.pages.review import ReviewPage
from bereave.desktop.theme import Theme
from bereave.desktop.tour.hub_process import HubProcess
from bereave.moderation.state import PostState
from tests.desktop.people import Person, nameless, people, shown_words
from tests.fakes import FakeClock

Make = Callable[[str], Person]
Open = Callable[[Person], ReviewPage]
TEXTS = ["The first of three.", "The second of three.", "The third of three."]


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubProcess]:
    """A hub that is serving, where a decision can be undone for a minute."""
    with HubProcess(tmp_path / "hub", hold_seconds=60) as process:
        yield process


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: FakeClock) -> Iterator[Make]:
    """Makes people by name."""
    del qapp
    with people(qtbot, tmp_path, clock) as maker:
        yield maker


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Open:
    """Shows the Review page of a person."""

    def opened(person: Person) -> ReviewPage:
        page = ReviewPage(theme, person.vault, person.hub)
        qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.opened()
        return page

    return opened


@pytest.fixture
def rowan(make: Make, hub: HubProcess) -> Person:
    """A moderator; three messages by somebody else wait."""
    larch = make("larch").set_up().join(hub.invite(), "Larch")
    for text in TEXTS:
        larch.write(text)
    larch.sync()
    return make("rowan").set_up().join(hub.invite("moderator"), "Rowan")


def key(page: ReviewPage, letter: Qt.Key) -> None:
    """Press a letter where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget() or page, letter)


def open_item(qtbot: QtBot, page: ReviewPage, text: str) -> None:
    """Leaf with J to the message with this text and wait until it is this moderator's."""
    qtbot.waitUntil(lambda: any(item.text == text for item in page.docket.items), timeout=20_000)
    while page.item.text.text() != text:
        before = page.docket.current
        key(page, Qt.Key.Key_J)
        assert page.docket.current != before
    qtbot.waitUntil(page.item.approve.isEnabled, timeout=20_000)


def test_a_member_is_told_that_moderators_review(make: Make, show: Open, hub: HubProcess) -> None:
    """Nobody else sees a queue."""
    page = show(make("anna").set_up().join(hub.invite(), "Larch"))
    assert "Only moderators" in shown_words(page.queue)
    assert page.docket.items == []


def test_an_empty_queue_says_so_kindly(make: Make, show: Open, hub: HubProcess, qtbot: QtBot) -> None:
    """Nothing waits, and nothing has to be done."""
    page = show(make("rowan").set_up().join(hub.invite("moderator"), "Rowan"))
    qtbot.waitUntil(lambda: "Nobody is waiting" in shown_words(page.queue), timeout=20_000)


def test_the_work_by_keyboard_keeps_its_place_and_can_be_undone(show: Open, rowan: Person, qtbot: QtBot) -> None:
    """J to a message, A approves it, the next one opens, U brings the decided one back."""
    page = show(rowan)
    qtbot.waitUntil(lambda: len(page.docket.items) == 3, timeout=20_000)
    second, third = page.docket.items[1], page.docket.items[2]
    open_item(qtbot, page, second.text)
    key(page, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: page.docket.current == third.id, timeout=20_000)
    assert page.bar.isVisible()
    assert page.bar.words.text().startswith("Approved. It takes effect in ")
    key(page, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: page.docket.current == second.id, timeout=20_000)
    qtbot.waitUntil(page.item.approve.isEnabled, timeout=20_000)
    assert not page.docket.done


def test_sending_back_needs_a_reason_and_starts_from_an_answer(show: Open, rowan: Person, qtbot: QtBot) -> None:
    """Without a reason the form says so; with an answer the rule comes along; letters are typed, not obeyed."""
    page = show(rowan)
    open_item(qtbot, page, TEXTS[0])
    here = page.docket.current
    key(page, Qt.Key.Key_R)
    form = page.item.form
    qtbot.waitUntil(form.isVisible)
    QTest.mouseClick(form.confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(form.notice.isVisible, timeout=20_000)
    assert page.docket.done == []
    QTest.keyClicks(form.text, "a jar and a ud")
    for letter in (Qt.Key.Key_J, Qt.Key.Key_A, Qt.Key.Key_U):
        QTest.keyClick(form.rule, letter)
    assert page.docket.current == here
    assert page.docket.done == []
    assert form.text.text() == "a jar and a ud"
    form.template.setCurrentIndex(form.template.findData("identifying-detail"))
    form.template.activated.emit(form.template.currentIndex())
    QTest.keyClicks(form.line, "Only the address.")
    verdict = form.verdict()
    assert verdict.rule == 3
    assert verdict.personal.endswith("\n\nOnly the address.")
    QTest.mouseClick(form.confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(page.docket.done), timeout=20_000)
    assert form.text.text() == ""


def test_escape_leaves_the_form_and_keeps_its_words(show: Open, rowan: Person, qtbot: QtBot) -> None:
    """What was typed for a message is there when the form opens again for it."""
    page = show(rowan)
    open_item(qtbot, page, TEXTS[1])
    key(page, Qt.Key.Key_D)
    form = page.item.form
    qtbot.waitUntil(form.isVisible)
    QTest.keyClicks(form.line, "I am sorry.")
    QTest.keyClick(form.line, Qt.Key.Key_Escape)
    assert form.isHidden()
    key(page, Qt.Key.Key_D)
    assert form.line.text() == "I am sorry."


def test_two_moderators_do_not_decide_about_the_same_message(
    make: Make, show: Open, rowan: Person, hub: HubProcess, qtbot: QtBot
) -> None:
    """Who comes second is told who reads it; when the first one leaves, it is free again."""
    alder = make("alder").set_up().join(hub.invite("moderator"), "Alder")
    first, second = show(rowan), show(alder)
    first.activateWindow()
    qtbot.waitUntil(first.isActiveWindow)
    open_item(qtbot, first, TEXTS[0])
    second.look()
    taken = first.docket.current
    qtbot.waitUntil(lambda: any(i.id == taken and i.claimed_by == "Rowan" for i in second.docket.items), timeout=20_000)
    second.open_item(taken)
    assert second.item.notice.words() == "Rowan is reading this now."
    assert not second.item.approve.isEnabled()
    first.leaving()
    qtbot.waitUntil(lambda: not rowan.hub_lane.busy(), timeout=20_000)
    second.look()
    qtbot.waitUntil(second.item.approve.isEnabled, timeout=20_000)


def test_nobody_decides_about_their_own_message(show: Open, rowan: Person, qtbot: QtBot) -> None:
    """The message is shown with one sentence, and A does nothing."""
    own = rowan.write("Something of my own.")
    rowan.sync()
    page = show(rowan)
    qtbot.waitUntil(lambda: page.docket.item(own) is not None, timeout=20_000)
    page.open_item(own)
    assert "another moderator decides" in page.item.notice.words()
    key(page, Qt.Key.Key_A)
    assert page.docket.done == []
    assert not page.item.approve.isEnabled()


def test_a_message_withdrawn_meanwhile_goes_quietly(make: Make, show: Open, hub: HubProcess, qtbot: QtBot) -> None:
    """What its author took back leaves the screen at the next look."""
    larch = make("larch").set_up().join(hub.invite(), "Larch")
    post = larch.write("Perhaps not.")
    larch.sync()
    page = show(make("rowan").set_up().join(hub.invite("moderator"), "Rowan"))
    open_item(qtbot, page, "Perhaps not.")
    assert larch.posts()[0].state is not PostState.WITHDRAWN
    larch.local(lambda local: local.outbox.withdraw(post))
    larch.sync()
    page.look()
    qtbot.waitUntil(lambda: page.docket.current == "", timeout=20_000)
    assert "Perhaps not." not in shown_words(page)


def test_words_that_changed_under_ones_eyes_are_not_decided_about_unread(
    make: Make, show: Open, hub: HubProcess, qtbot: QtBot
) -> None:
    """The author changed them while they were open: nothing can be decided until the moderator takes them again."""
    larch = make("larch").set_up().join(hub.invite(), "Larch")
    post = larch.write("As it was.")
    larch.sync()
    page = show(make("rowan").set_up().join(hub.invite("moderator"), "Rowan"))
    open_item(qtbot, page, "As it was.")
    larch.local(lambda local: local.outbox.change(post, "As it is now."))
    larch.sync()
    page.look()
    qtbot.waitUntil(lambda: page.item.text.text() == "As it is now.", timeout=20_000)
    assert "changed it" in shown_words(page.item)
    key(page, Qt.Key.Key_A)
    assert not page.item.approve.isEnabled()
    assert page.lease.held is None
    key(page, Qt.Key.Key_C)
    qtbot.waitUntil(page.item.approve.isEnabled, timeout=20_000)
    key(page, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: bool(page.docket.done), timeout=20_000)
    assert page.docket.done[0].item.revision == 2


def test_locking_empties_the_page_and_gives_the_message_free(show: Open, rowan: Person, qtbot: QtBot) -> None:
    """No word of anybody stays in the window, typed reasons included."""
    page = show(rowan)
    open_item(qtbot, page, TEXTS[2])
    key(page, Qt.Key.Key_R)
    QTest.keyClicks(page.item.form.line, "a sentence half typed")
    rowan.lock()
    words = shown_words(page)
    for private in [*TEXTS, "Larch", "a sentence half typed"]:
        assert private not in words
    assert page.lease.held is None


def test_the_keys_are_told_and_escape_closes_them(show: Open, rowan: Person, qtbot: QtBot) -> None:
    """A question mark shows every letter."""
    page = show(rowan)
    QTest.keyClick(page.queue.view, Qt.Key.Key_Question)
    qtbot.waitUntil(page.sheet.isVisible)
    assert "Ask for a second person" in shown_words(page.sheet)
    QTest.keyClick(page.sheet, Qt.Key.Key_Escape)
    assert page.sheet.isHidden()


def test_where_there_is_no_room_one_thing_is_shown_at_a_time(show: Open, rowan: Person, qtbot: QtBot) -> None:
    """Large letters in a small window: the list, then the message, and a way back."""
    page = show(rowan)
    page.resize(430, 700)
    qtbot.waitUntil(lambda: len(page.docket.items) == 3, timeout=20_000)
    assert page.queue.isVisible()
    assert not page.item.isVisible()
    open_item(qtbot, page, TEXTS[0])
    assert page.item.isVisible()
    assert not page.queue.isVisible()
    assert page.item.text.hasFocus()
    QTest.keyClick(page.panes.back, Qt.Key.Key_Return)
    assert page.queue.isVisible()
    assert page.docket.current == ""
    assert page.lease.held is None


def test_a_hub_that_is_away_is_told_above_the_list(show: Open, rowan: Person, hub: HubProcess, qtbot: QtBot) -> None:
    """What was read before stays; the sentence says what happened."""
    page = show(rowan)
    qtbot.waitUntil(lambda: len(page.docket.items) == 3, timeout=20_000)
    hub.stop()
    page.look()
    qtbot.waitUntil(page.notice.isVisible, timeout=20_000)
    assert len(page.docket.items) == 3


def test_everything_the_keyboard_reaches_has_a_name(show: Open, rowan: Person, qtbot: QtBot) -> None:
    """Screen readers can name every control, in the form too."""
    page = show(rowan)
    open_item(qtbot, page, TEXTS[0])
    assert nameless(page) == []
    key(page, Qt.Key.Key_R)
    assert nameless(page) == []
