"""Setting the journal up, locking it, and every way of opening it again."""

import random
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from bereave.desktop.pages.journal.recovery_view import RecoveryView
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.words import Words
from tests.desktop.journal_room import PASSPHRASE, JournalRoom, journal_room
from tests.fakes import FakeClock


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, theme: Theme, clock: FakeClock) -> Iterator[JournalRoom]:
    """A profile without a journal, and its page."""
    with journal_room(qtbot, tmp_path / "profile", theme, clock) as made:
        yield made


def test_before_the_first_page_it_says_that_both_keys_lost_lose_the_journal(room: JournalRoom) -> None:
    """What can be lost is said before there is anything to lose."""
    said = " ".join(words.text() for words in room.page.set_up.findChildren(Words))
    assert room.page.set_up.isVisible()
    assert "lost for good" in said
    assert "Nobody can open them" in said


def test_a_short_passphrase_makes_nothing(room: JournalRoom) -> None:
    """Under 8 characters the field says so and no vault is made."""
    view = room.page.set_up
    room.type(view.first.field, "seven77")
    room.type(view.second.field, "seven77")
    view.make.click()
    assert "8 characters" in view.notice.words()
    assert not room.vault.exists


def test_two_different_passphrases_make_nothing(room: JournalRoom) -> None:
    """A slip in the second field is told, and the field is ready to be typed anew."""
    view = room.page.set_up
    room.type(view.first.field, PASSPHRASE)
    room.type(view.second.field, PASSPHRASE + "s")
    view.make.click()
    assert "not the same yet" in view.notice.words()
    assert view.second.field.selectedText()
    assert not room.vault.exists


def test_a_passphrase_is_hidden_until_the_person_wants_to_see_it(room: JournalRoom) -> None:
    """The eye in the field shows and hides, and says which."""
    field = room.page.set_up.first
    assert field.field.echoMode() is QLineEdit.EchoMode.Password
    field.show_action.trigger()
    assert field.field.echoMode() is QLineEdit.EchoMode.Normal
    assert "Hide" in field.show_action.text()


def test_setting_up_needs_no_mouse(room: JournalRoom) -> None:
    """Enter leads from field to field, makes the journal, and confirms the code."""
    page = room.page
    room.type(page.set_up.first.field, PASSPHRASE)
    room.press(page.set_up.first.field, Qt.Key.Key_Return)
    room.type(page.set_up.second.field, PASSPHRASE)
    room.press(page.set_up.second.field, Qt.Key.Key_Return)
    room.until(page.recovery.isVisible)
    for number, field in zip(page.recovery.asked, page.recovery.fields, strict=True):
        room.type(field, page.recovery.group_shown(number).lower())
    room.press(page.recovery.fields[1], Qt.Key.Key_Return)
    room.until(page.home.isVisible)
    room.settle()
    assert page.home.code_reminder.isHidden()


def test_wrong_groups_are_not_taken_for_a_written_down_code(room: JournalRoom) -> None:
    """Only what stands on the paper confirms it."""
    page = room.page
    room.type(page.set_up.first.field, PASSPHRASE)
    room.type(page.set_up.second.field, PASSPHRASE)
    page.set_up.make.click()
    room.until(page.recovery.isVisible)
    page.recovery.fields[0].setText("AAAAA")
    page.recovery.check.click()
    assert page.recovery.isVisible()
    assert "not the two groups yet" in page.recovery.notice.words()


def test_later_is_possible_and_a_reminder_stays_until_it_is_done(room: JournalRoom) -> None:
    """The reminder outlasts locking; seeing to it shows a new code, and confirming that one ends it."""
    first = room.set_up()
    page = room.page
    assert page.home.code_reminder.isVisible()
    room.lock()
    room.unlock()
    assert page.home.code_reminder.isVisible()
    page.home.code_reminder.acted.emit()
    room.until(page.recovery.isVisible)
    code = "-".join(page.recovery.group_shown(number) for number in range(1, 8))
    assert code != first
    for field in page.recovery.fields:
        field.setText(code)
    page.recovery.check.click()
    room.until(page.home.isVisible)
    room.settle()
    assert page.home.code_reminder.isHidden()


def test_the_code_leaves_screen_and_clipboard(room: JournalRoom) -> None:
    """After the page is left the code is in no label, no field and not on the clipboard."""
    page = room.page
    room.type(page.set_up.first.field, PASSPHRASE)
    room.type(page.set_up.second.field, PASSPHRASE)
    page.set_up.make.click()
    room.until(page.recovery.isVisible)
    group = page.recovery.group_shown(1)
    page.recovery.copy.click()
    assert group in QGuiApplication.clipboard().text()
    page.recovery.put_off.click()
    room.until(page.home.isVisible)
    assert group not in QGuiApplication.clipboard().text()
    assert not any(group in words.text() for words in page.recovery.findChildren(Words))


def test_the_code_is_saved_where_the_person_says_and_for_them_alone(
    room: JournalRoom, theme: Theme, tmp_path: Path
) -> None:
    """The file holds every group and is readable by its owner only; the failure of another place is told."""
    code = room.set_up()
    place = tmp_path / "code.txt"
    view = RecoveryView(theme, room.vault, random.Random(1), lambda _parent, _name: place)
    room.bot.addWidget(view)
    view.show()
    view.show_code(code)
    view.save.click()
    room.until(lambda: str(place) in view.told.words())
    assert all(group in place.read_text(encoding="utf-8") for group in code.split("-"))
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    nowhere = RecoveryView(theme, room.vault, random.Random(1), lambda _parent, _name: tmp_path / "no" / "code.txt")
    room.bot.addWidget(nowhere)
    nowhere.show_code(code)
    nowhere.save.click()
    room.until(lambda: "could not be saved" in nowhere.told.words())


def test_a_wrong_passphrase_is_answered_in_place(room: JournalRoom) -> None:
    """The sentence says that nothing was changed; what was typed is selected, to be typed over."""
    room.set_up()
    room.lock()
    door = room.page.unlock
    room.until(door.isVisible)
    room.type(door.passphrase.field, "some other words")
    room.press(door.passphrase.field, Qt.Key.Key_Return)
    room.until(door.notice.isVisible)
    assert "Nothing was changed" in door.notice.words()
    assert door.passphrase.field.selectedText()
    assert door.unlock.isEnabled()
    assert not room.vault.is_open


def test_the_recovery_code_opens_and_a_new_passphrase_may_follow(room: JournalRoom) -> None:
    """Typed in small letters with spaces it opens; the new passphrase then opens instead of the old one."""
    code = room.set_up()
    room.lock()
    page = room.page
    page.unlock.other_way.click()
    room.type(page.unlock.code, code.lower().replace("-", " "))
    room.press(page.unlock.code, Qt.Key.Key_Return)
    room.until(page.new_passphrase.isVisible)
    for field in (page.new_passphrase.first, page.new_passphrase.second):
        room.type(field.field, "a different evening")
    page.new_passphrase.set.click()
    room.until(page.home.isVisible)
    room.lock()
    room.type(page.unlock.passphrase.field, "a different evening")
    page.unlock.unlock.click()
    room.until(page.home.isVisible)


def test_a_damaged_vault_says_that_the_file_was_kept(room: JournalRoom) -> None:
    """A vault.json that cannot be read is told as such, not as a wrong passphrase."""
    room.set_up()
    room.lock()
    (room.vault.folder / "vault.json").write_text("{", encoding="utf-8")
    door = room.page.unlock
    room.type(door.passphrase.field, PASSPHRASE)
    door.unlock.click()
    room.until(door.notice.isVisible)
    assert "vault.json" in door.notice.words()
    assert "kept as it is" in door.notice.words()


def test_locked_and_unlocked_by_keyboard(room: JournalRoom) -> None:
    """Ctrl+L locks; the door asks for the passphrase and says that the pages are safe."""
    room.set_up()
    with room.bot.waitSignal(room.vault.locked):
        room.press(room.page, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert room.page.unlock.isVisible()
    assert any("safe" in words.text() for words in room.page.unlock.findChildren(Words))


def test_the_same_language_switch_finds_an_open_journal_open(
    room: JournalRoom, qtbot: QtBot, theme: Theme, clock: FakeClock
) -> None:
    """A page that is made anew while the journal is open shows the pages, not the door."""
    from bereave import shipped
    from bereave.desktop.pages.journal import JournalPage

    room.set_up()
    again = JournalPage(theme, room.vault, room.settings, shipped.resources() / "programme", "fr", clock)
    qtbot.addWidget(again)
    again.show()
    again.opened()
    assert again.home.isVisible()
    room.until(lambda: any("fr" in name for name in again.home.side.cards))
