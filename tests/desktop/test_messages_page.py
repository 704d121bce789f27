"""The Messages page: joins, writes with or without a network, shows true states, forgets when locked."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bereave.desktop.hub_session import Reach
from bereave.desktop.pages.messages import MessagesPage, wording
from bereave.desktop.pages.messages.post_card import PostCard
from bereave.desktop.theme import Theme
from bereave.desktop.tour.hub_process import HubProcess
from bereave.desktop.widgets.dialog import Question
from bereave.moderation.outcomes import Outcome, Verdict
from bereave.moderation.state import PostState
from tests.desktop.people import Person, nameless, people, shown_words
from tests.fakes import FakeClock

MARKER = "the blue kettle sang"
Make = Callable[[str], Person]
Open = Callable[[Person], MessagesPage]


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    """A hub that is serving, where decisions take effect at once; one for the whole module."""
    with HubProcess(tmp_path_factory.mktemp("hub") / "data") as process:
        yield process


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: FakeClock) -> Iterator[Make]:
    """Makes people by name."""
    del qapp
    with people(qtbot, tmp_path, clock) as maker:
        yield maker


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Open:
    """Shows the Messages page of a person."""

    def opened(person: Person) -> MessagesPage:
        page = MessagesPage(theme, person.vault, person.hub)
        qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.opened()
        return page

    return opened


def card(qtbot: QtBot, page: MessagesPage, text: str) -> PostCard:
    """The card of a message once it is shown."""
    qtbot.waitUntil(lambda: any(card.post.text == text for card in page.space.feed.cards), timeout=20_000)
    return next(card for card in page.space.feed.cards if card.post.text == text)


def write(qtbot: QtBot, page: MessagesPage, text: str, note: str = "") -> PostCard:
    """Write and send through the page."""
    QTest.mouseClick(page.space.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.compose.editor.hasFocus, timeout=20_000)
    QTest.keyClicks(page.compose.editor, text)
    QTest.keyClicks(page.compose.note, note)
    QTest.mouseClick(page.compose.send, Qt.MouseButton.LeftButton)
    return card(qtbot, page, text)


def decide(moderator: Person, text: str, verdict: Verdict) -> None:
    """Decide about the message with this text."""
    space, done = moderator.space, list[object]()

    def work(reviewing: object) -> object:
        queue = reviewing.queue(space)  # type: ignore[attr-defined] # Reviewing
        item = next(item for item in queue.items if item.text == text)
        return reviewing.decide(item, verdict)  # type: ignore[attr-defined]

    moderator.hub.review(work, done.append, moderator.failures.append, moderator)
    moderator.bot.waitUntil(lambda: bool(done or moderator.failures), timeout=20_000)
    assert not moderator.failures


def test_without_a_vault_one_sentence_leads_to_the_journal(make: Make, show: Open, qtbot: QtBot) -> None:
    """The page says what is missing and where to go; Enter goes there."""
    page = show(make("anna"))
    assert "journal" in page.closed.sentence.text()
    with qtbot.waitSignal(page.vault_asked):
        QTest.keyClick(page.closed.act, Qt.Key.Key_Return)


def test_joining_by_keyboard_alone(make: Make, show: Open, hub: HubProcess, qtbot: QtBot) -> None:
    """Paste, see who runs the hub and what they can read, choose a name, say one's age, join."""
    anna = make("anna").set_up()
    page = show(anna)
    view = page.joining
    assert view.invitation.hasFocus()
    QApplication.clipboard().setText(hub.invite())
    QTest.keyClick(view.invitation, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view.look, Qt.Key.Key_Return)
    qtbot.waitUntil(view.name.hasFocus, timeout=20_000)
    words = shown_words(view)
    assert "Evening Light, a small charity" in words
    assert "can read all that is stored there" in words
    QTest.keyClicks(view.name, "Larch")
    QTest.keyClick(view.name, Qt.Key.Key_Return)
    assert view.adult.hasFocus()
    QTest.keyClick(view.adult, Qt.Key.Key_Space)
    QTest.keyClick(view.join, Qt.Key.Key_Return)
    anna.up_to_date()
    qtbot.waitUntil(lambda: page.views.currentWidget() is page.space, timeout=20_000)
    assert (view.invitation.text(), view.name.text()) == ("", "")
    assert anna.hub.place is not None
    assert anna.hub.place.pseudonym == "Larch"


def test_under_18_is_led_to_people_who_listen_and_does_not_join(
    make: Make, show: Open, hub: HubProcess, qtbot: QtBot
) -> None:
    """One's own word about one's age is enough; Join stays shut, help is one action away."""
    page = show(make("anna").set_up())
    view = page.joining
    view.invitation.set_text(hub.invite())
    QTest.mouseClick(view.look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(view.name.hasFocus, timeout=20_000)
    QTest.keyClick(view.young, Qt.Key.Key_Space)
    qtbot.waitUntil(view.too_young.isVisible)
    assert not view.join.isEnabled()
    with qtbot.waitSignal(page.young_asked):
        view.too_young.acted.emit()
    QTest.keyClick(view.name, Qt.Key.Key_Return)
    assert page.views.currentWidget() is view


@pytest.mark.parametrize("text", ["", "hello", "https://hub.example/join#AAAA", "\u202e<b>x</b>" * 200])
def test_what_is_no_invitation_is_told_in_place(make: Make, show: Open, qtbot: QtBot, text: str) -> None:
    """The text stays where it is, the sentence stands below it, and it can be tried again."""
    page = show(make("anna").set_up())
    view = page.joining
    view.invitation.set_text(text)
    QTest.mouseClick(view.look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(view.look_notice.isVisible, timeout=20_000)
    assert view.invitation.text() == text
    assert view.look.isEnabled()
    assert view.invitation.hasFocus()


def test_written_offline_it_is_only_on_this_device(make: Make, show: Open, hub: HubProcess, qtbot: QtBot) -> None:
    """Promise 2: writing a post works with no network, and its state is true before and after."""
    anna = make("anna").set_up().join(hub.invite(), "Offline Larch")
    page = show(anna)
    hub.stop()
    try:
        written = write(qtbot, page, "Nobody has read this.")
        assert written.state is not None
        assert written.state.accessibleName() == "Only on this device"
        assert "Nobody has seen it." in shown_words(written)
        qtbot.waitUntil(lambda: anna.hub.state.reach is Reach.AWAY, timeout=20_000)
    finally:
        hub.start()
    QTest.mouseClick(page.space.reach.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card(qtbot, page, "Nobody has read this.").post.state is PostState.RECEIVED, timeout=20_000)


def test_a_draft_is_handed_over_before_locking_and_nothing_stays_in_the_window(
    make: Make, show: Open, hub: HubProcess, qtbot: QtBot
) -> None:
    """Locking in the middle of a word keeps the word, encrypted, and empties every widget."""
    anna = make("anna").set_up().join(hub.invite(), "Draft Larch")
    anna.write(f"An earlier one, {MARKER}", f"about {MARKER}")
    page = show(anna)
    card(qtbot, page, f"An earlier one, {MARKER}")
    QTest.mouseClick(page.space.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.compose.editor.hasFocus, timeout=20_000)
    QTest.keyClicks(page.compose.editor, MARKER)
    page.compose.editor.selectAll()
    page.compose.editor.copy()
    anna.lock()
    assert MARKER not in shown_words(page)
    assert not page.compose.editor.document().isUndoAvailable()
    assert QApplication.clipboard().text() == ""
    assert page.views.currentWidget() is page.closed
    anna.unlock()
    qtbot.waitUntil(lambda: page.views.currentWidget() is page.space, timeout=20_000)
    QTest.mouseClick(page.space.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.compose.editor.text() == MARKER, timeout=20_000)


def test_going_back_keeps_the_draft(make: Make, show: Open, hub: HubProcess, qtbot: QtBot) -> None:
    """The sheet can be left at any moment."""
    page = show(make("anna").set_up().join(hub.invite(), "Back Larch"))
    QTest.mouseClick(page.space.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.compose.editor.hasFocus, timeout=20_000)
    QTest.keyClicks(page.compose.editor, "Half a sent")
    QTest.keyClicks(page.compose.note, "a note")
    QTest.mouseClick(page.compose.back, Qt.MouseButton.LeftButton)
    assert page.views.currentWidget() is page.space
    QTest.mouseClick(page.space.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.compose.editor.text() == "Half a sent", timeout=20_000)
    assert page.compose.note.text() == "a note"


def test_tab_goes_from_the_words_to_the_note_to_send(make: Make, show: Open, hub: HubProcess, qtbot: QtBot) -> None:
    """Writing and sending needs no mouse."""
    page = show(make("anna").set_up().join(hub.invite(), "Tabbing Larch"))
    QTest.keyClick(page.space.write, Qt.Key.Key_Return)
    qtbot.waitUntil(page.compose.editor.hasFocus, timeout=20_000)
    QTest.keyClicks(page.compose.editor, "Without a mouse.")
    QTest.keyClick(page.compose.editor, Qt.Key.Key_Tab)
    assert page.compose.note.hasFocus()
    QTest.keyClick(page.compose.note, Qt.Key.Key_Tab)
    assert page.compose.send.hasFocus()
    QTest.keyClick(page.compose.send, Qt.Key.Key_Return)
    card(qtbot, page, "Without a mouse.")


def test_nothing_is_sent_when_nothing_is_written(make: Make, show: Open, hub: HubProcess, qtbot: QtBot) -> None:
    """The sentence stands where it happened and the sheet stays open."""
    page = show(make("anna").set_up().join(hub.invite(), "Empty Larch"))
    QTest.mouseClick(page.space.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.compose.editor.hasFocus, timeout=20_000)
    QTest.mouseClick(page.compose.send, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.compose.notice.isVisible, timeout=20_000)
    assert page.compose.send.isEnabled()
    assert page.views.currentWidget() is page.compose


def test_words_from_people_are_plain_text(make: Make, show: Open, hub: HubProcess, qtbot: QtBot) -> None:
    """Markup stays what was typed, on the device of its author too."""
    page = show(make("anna").set_up().join(hub.invite(), "Plain Larch"))
    written = write(qtbot, page, "<b>bold</b> <img src=x>")
    assert written.text.textFormat() is Qt.TextFormat.PlainText
    assert written.text.text() == "<b>bold</b> <img src=x>"


def test_a_content_note_folds_the_text_until_it_is_opened(
    make: Make, show: Open, hub: HubProcess, qtbot: QtBot
) -> None:
    """Reading on is a choice, and the choice stays when the card changes its state."""
    anna = make("anna").set_up().join(hub.invite(), "Folding Larch")
    page = show(anna)
    hub.stop()
    try:
        write(qtbot, page, "It was a Tuesday.", "the day itself")
        qtbot.waitUntil(lambda: anna.hub.state.reach is Reach.AWAY, timeout=20_000)
        # The round that failed may have shown the card anew.
        qtbot.waitUntil(lambda: not anna.vault_lane.busy(), timeout=20_000)
        written = card(qtbot, page, "It was a Tuesday.")
        assert written.text.isHidden()
        assert "the day itself" in written.note.text()
        assert written.unfold is not None
        QTest.keyClick(written.unfold, Qt.Key.Key_Return)
        assert not written.text.isHidden()
    finally:
        hub.start()
    anna.sync()
    qtbot.waitUntil(lambda: card(qtbot, page, "It was a Tuesday.").post.state is PostState.RECEIVED, timeout=20_000)
    assert not card(qtbot, page, "It was a Tuesday.").text.isHidden()


def test_taking_back_before_it_was_sent_can_be_undone(make: Make, show: Open, hub: HubProcess, qtbot: QtBot) -> None:
    """What never left the device needs no question, and comes back with one action."""
    anna = make("anna").set_up().join(hub.invite(), "Undo Larch")
    anna.write("Wait a moment.")
    page = show(anna)
    before = card(qtbot, page, "Wait a moment.")
    hub.stop()
    try:
        QTest.mouseClick(before.choices[wording.WITHDRAW], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(page.space.undo.isVisible, timeout=20_000)
        qtbot.waitUntil(lambda: not page.space.feed.cards, timeout=20_000)
        QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert card(qtbot, page, "Wait a moment.").post.state is PostState.ON_DEVICE
    finally:
        hub.start()


def test_taking_back_what_was_sent_asks_first_and_the_safe_answer_is_the_default(
    make: Make, show: Open, hub: HubProcess, qtbot: QtBot
) -> None:
    """Enter leaves the message where it is; the other answer takes it away from the hub."""
    anna = make("anna").set_up().join(hub.invite(), "Careful Larch")
    page = show(anna)
    write(qtbot, page, "Read me, or not.")
    qtbot.waitUntil(lambda: card(qtbot, page, "Read me, or not.").post.state is PostState.RECEIVED, timeout=20_000)
    for take_back in (False, True):
        choice = card(qtbot, page, "Read me, or not.").choices[wording.WITHDRAW]
        QTest.mouseClick(choice, Qt.MouseButton.LeftButton)
        question = page.findChild(Question, "withdraw-question")
        assert question is not None
        assert question.safe_button.isDefault()
        QTest.mouseClick(question.other_button if take_back else question.safe_button, Qt.MouseButton.LeftButton)
        question.setObjectName("answered")
    qtbot.waitUntil(lambda: not page.space.feed.cards, timeout=20_000)
    page.space.whose.set_chosen(["mine"])
    page.space.refresh()
    qtbot.waitUntil(lambda: card(qtbot, page, "Read me, or not.").post.state is PostState.WITHDRAWN, timeout=20_000)


def test_a_returned_message_shows_why_and_is_changed_and_sent_again(
    make: Make, show: Open, hub: HubProcess, qtbot: QtBot
) -> None:
    """Rule, line, Change; the changed text is read again before anyone else sees it."""
    anna = make("anna").set_up().join(hub.invite(), "Changing Larch")
    bea = make("bea").set_up().join(hub.invite("moderator"), "Changing Rowan")
    page = show(anna)
    write(qtbot, page, "I live at 4 Harbour Row.")
    qtbot.waitUntil(
        lambda: card(qtbot, page, "I live at 4 Harbour Row.").post.state is PostState.RECEIVED, timeout=20_000
    )
    decide(bea, "I live at 4 Harbour Row.", Verdict(Outcome.RETURN, 3, "Only the address."))
    anna.sync()
    qtbot.waitUntil(
        lambda: card(qtbot, page, "I live at 4 Harbour Row.").post.state is PostState.RETURNED, timeout=20_000
    )
    returned = card(qtbot, page, "I live at 4 Harbour Row.")
    assert "Rule 3: Nothing that shows who someone is" in shown_words(returned)
    assert "Only the address." in shown_words(returned)
    QTest.mouseClick(returned.choices[wording.CHANGE], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.compose.editor.text() == "I live at 4 Harbour Row.", timeout=20_000)
    page.compose.editor.selectAll()
    QTest.keyClicks(page.compose.editor, "I live by the harbour.")
    QTest.mouseClick(page.compose.send, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: card(qtbot, page, "I live by the harbour.").post.state is PostState.RECEIVED, timeout=20_000
    )
    assert card(qtbot, page, "I live by the harbour.").post.id == returned.post.id or not returned.post.id


def test_what_waited_twelve_hours_is_not_sent_by_itself(
    make: Make, show: Open, hub: HubProcess, qtbot: QtBot, clock: FakeClock
) -> None:
    """The card asks; Keep private takes it out of the outbox and keeps the words."""
    anna = make("anna").set_up().join(hub.invite(), "Patient Larch")
    anna.write("Is this still true?")
    clock.forward(hours=13)
    anna.sync()
    page = show(anna)
    waiting = card(qtbot, page, "Is this still true?")
    assert list(waiting.choices) == [wording.SEND, wording.CHANGE, wording.KEEP]
    QTest.mouseClick(waiting.choices[wording.KEEP], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.space.feed.cards, timeout=20_000)
    QTest.keyClick(page.space.whose, Qt.Key.Key_Tab)
    page.space.whose.set_chosen(["mine"])
    page.space.refresh()
    assert card(qtbot, page, "Is this still true?").post.state is PostState.WITHDRAWN


def test_everything_the_keyboard_reaches_has_a_name(make: Make, show: Open, hub: HubProcess, qtbot: QtBot) -> None:
    """Screen readers can name every control of every view."""
    anna = make("anna").set_up()
    page = show(anna)
    assert nameless(page.joining) == []
    anna.join(hub.invite(), "Named Larch")
    write(qtbot, page, "A word.", "a note")
    assert nameless(page.space) == []
    QTest.mouseClick(page.space.write, Qt.MouseButton.LeftButton)
    assert nameless(page.compose) == []
    QTest.mouseClick(page.compose.back, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.space.about, Qt.MouseButton.LeftButton)
    assert nameless(page.about) == []
