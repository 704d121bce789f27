"""The first run: four questions that nobody has to answer, and what is kept of the answers."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bereave.desktop.background import Background
from bereave.desktop.pages.first_run import FirstRunAnswers, FirstRunPage
from bereave.desktop.settings_holder import SettingsHolder
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.journal.about import About
from bereave.profile import Profile
from tests.fakes import FakeClock


@pytest.fixture
def settings(tmp_path: Path) -> SettingsHolder:
    """Settings of a scrap profile that speaks English."""
    holder = SettingsHolder(Profile(tmp_path / "me"))
    holder.change(language="en")
    return holder


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, settings: SettingsHolder) -> FirstRunPage:
    """The page, shown, with its countries filled in."""
    made = FirstRunPage(theme, settings)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.opened()
    qtbot.waitUntil(lambda: made.country.count() > 100)
    return made


def test_each_question_can_be_answered_and_the_answers_are_told(page: FirstRunPage, qtbot: QtBot) -> None:
    """Through all four; country is saved, the loss is only told."""
    page.next.click()
    page.country.choose("IE")
    page.next.click()
    page.who.buttons["sibling"].click()
    page.next.click()
    page.when.buttons["weeks"].click()
    with qtbot.waitSignal(page.finished) as told:
        page.next.click()
    assert told.args == [FirstRunAnswers("sibling", "weeks")]
    assert page._settings.settings.country == "IE"


def test_promise_3_nothing_about_the_loss_is_on_the_disk(
    page: FirstRunPage, settings: SettingsHolder, tmp_path: Path
) -> None:
    """No file of the profile holds the answers, and the page has let go of them."""
    page.next.click()
    page.next.click()
    page.who.buttons["partner"].click()
    page.next.click()
    page.when.buttons["days"].click()
    page.next.click()
    settings.change(first_run_done=True)
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"partner" not in kept
    assert b"days" not in kept
    assert (page.who.answer(), page.when.answer()) == ("", "")


def test_each_question_can_be_skipped(page: FirstRunPage, qtbot: QtBot) -> None:
    """Skipping gives empty answers, and a country that was only suggested is not kept."""
    page.next.click()
    page.country.choose("FR")
    page.skip.click()
    page.who.buttons["friend"].click()
    page.skip.click()
    with qtbot.waitSignal(page.finished) as told:
        page.skip.click()
    assert told.args is not None
    assert told.args[0].is_empty
    assert page._settings.settings.country is None


def test_everything_can_be_skipped_at_once(page: FirstRunPage, qtbot: QtBot) -> None:
    """One press on the first screen is enough."""
    with qtbot.waitSignal(page.finished) as told:
        page.skip_all.click()
    assert told.args is not None
    assert told.args[0].is_empty


def test_the_keyboard_alone_is_enough(page: FirstRunPage, qtbot: QtBot) -> None:
    """Enter goes on from an answer; the arrow keys choose; going back keeps what was chosen."""
    QTest.keyClick(page.language.buttons["en"], Qt.Key.Key_Return)
    assert page.step == 1
    QTest.keyClick(page.next, Qt.Key.Key_Return)
    assert page.step == 2
    page.who.buttons["partner"].setFocus()
    QTest.keyClick(page.who.buttons["partner"], Qt.Key.Key_Space)
    QTest.keyClick(page.who.buttons["partner"], Qt.Key.Key_Down)
    assert page.who.answer() == "child"
    QTest.keyClick(page.who.buttons["child"], Qt.Key.Key_Return)
    assert page.step == 3
    QTest.keyClick(page.back, Qt.Key.Key_Return)
    assert (page.step, page.who.answer()) == (2, "child")


def test_a_language_is_in_its_own_name_and_holds_at_once(
    page: FirstRunPage, settings: SettingsHolder, qtbot: QtBot
) -> None:
    """Pressing Français is enough; no further button is needed."""
    assert [button.text() for button in page.language.buttons.values()] == ["English", "Français", "한국어"]
    with qtbot.waitSignal(settings.changed):
        page.language.buttons["fr"].click()
    assert settings.settings.language == "fr"


def test_choosing_the_language_that_is_spoken_changes_nothing(
    page: FirstRunPage, settings: SettingsHolder, qtbot: QtBot
) -> None:
    """The page is not built anew for it."""
    with qtbot.assertNotEmitted(settings.changed, wait=20):
        page.language.buttons["en"].click()


def test_what_is_stored_and_what_this_is_not_is_said_beside_every_question(page: FirstRunPage) -> None:
    """Stored, not sent, no crisis service, help, leaving: on each of the four screens."""
    for number in range(4):
        page.show_step(number)
        words = " ".join(label.text() for label in page.good_to_know.findChildren(QLabel) if label.isVisible())
        for part in (
            "Only your country and language are stored",
            "Nothing leaves",
            "not a crisis service",
            "Quick exit",
        ):
            assert part in words


def test_quick_exit_forgets_the_answers(page: FirstRunPage) -> None:
    """Back at the first question, nothing chosen."""
    page.show_step(2)
    page.who.buttons["friend"].click()
    page.forget()
    assert (page.step, page.who.answer()) == (0, "")


def test_screen_readers_hear_the_question_and_every_button(page: FirstRunPage) -> None:
    """Each step bears its question's name; each button has one."""
    for number, step in enumerate(page.steps):
        page.show_step(number)
        assert QAccessible.queryAccessibleInterface(step).text(QAccessible.Text.Name) == step.heading
    page.show_step(1)
    country = QAccessible.queryAccessibleInterface(page.country)
    # On Linux a box is named by its label, elsewhere by itself.
    labels = [label for label, _ in country.relations(QAccessible.RelationFlag.Label)]
    assert [label.text(QAccessible.Text.Name) for label in labels] == ["Your country"]
    assert page.country.accessibleName() == "Your country"
    for button in page.findChildren(QPushButton):
        assert button.text()


def test_the_answers_go_into_the_encrypted_journal_beside_what_is_there(
    qtbot: QtBot, tmp_path: Path, clock: FakeClock
) -> None:
    """A name that was kept before stays; what was not said overwrites nothing."""
    lane = Background("vault")
    vault = VaultSession(tmp_path / "vault", lane, clock)
    with qtbot.waitSignal(vault.opened, timeout=20_000):
        vault.create("quiet water stones", lambda _: None, lambda failure: pytest.fail(str(failure)), vault)
    read: list[About] = []

    def work() -> About:
        vault.rooms.save_about(About(name_of_person="Mara", relationship="friend", how_long_ago=""))
        FirstRunAnswers("", "weeks").keep_in(vault.rooms)
        return vault.rooms.about()

    lane.change(work, read.append, lambda failure: pytest.fail(str(failure)), vault)
    qtbot.waitUntil(lambda: bool(read), timeout=20_000)
    vault.lock()
    lane.finish()
    assert read == [About(name_of_person="Mara", relationship="friend", how_long_ago="weeks")]
