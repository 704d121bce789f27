"""The settings page: each change holds at once and is saved; the journal's keys are changed with care."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bereave.desktop.background import Background
from bereave.desktop.directory_room import DirectoryRoom
from bereave.desktop.pages.settings import SettingsPage
from bereave.desktop.settings_holder import SettingsHolder
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.profile import Profile, Settings
from bereave.vault.vault import Vault
from tests.fakes import FakeClock

WAIT_MS = 20_000
PASSPHRASE = "quiet water stones"


class Room:
    """The page with everything that it was given."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path, clock: FakeClock) -> None:
        self.bot = qtbot
        self.profile = Profile(folder)
        self.settings = SettingsHolder(self.profile)
        self.settings.change(language="en", country="GB", theme="light")
        self.lane = Background("vault")
        self.vault = VaultSession(self.profile.vault_folder, self.lane, clock)
        self.directory = DirectoryRoom(self.profile, clock)
        self.page = SettingsPage(theme, self.settings, self.vault, folder, self.directory)
        qtbot.addWidget(self.page)
        self.page.resize(900, 700)
        self.page.show()
        qtbot.waitUntil(lambda: self.page.country.count() > 100)

    @property
    def saved(self) -> Settings:
        """What the file holds now."""
        return self.profile.read_settings()

    def open_vault(self) -> str:
        """Make a vault; gives its recovery code."""
        codes: list[str] = []
        with self.bot.waitSignal(self.vault.opened, timeout=WAIT_MS):
            self.vault.create(PASSPHRASE, codes.append, lambda failure: pytest.fail(str(failure)), self.page)
        return codes[0]

    def type_passphrases(self, old: str, first: str, second: str) -> None:
        """Fill the form for a new passphrase, and press its button."""
        card = self.page.journal
        card.change.click()
        for field, words in ((card.now_used, old), (card.first, first), (card.second, second)):
            field.field.setText(words)
        card.set.click()


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path, clock: FakeClock) -> Iterator[Room]:
    """The settings page over a scrap profile."""
    made = Room(qtbot, theme, tmp_path / "me", clock)
    yield made
    made.vault.lock()
    made.lane.finish()
    made.directory.finish(10_000)


def chips(row: QWidget) -> dict[str, QPushButton]:
    """The chips of a row by their words."""
    return {chip.text(): chip for chip in row.findChildren(QPushButton)}


@pytest.mark.parametrize(
    ("row", "chip", "change"),
    [
        ("theme", "Dark", {"theme": "dark"}),
        ("theme", "High contrast", {"theme": "high-contrast"}),
        ("text-size", "150 %", {"text_size": 150}),
        ("auto-lock", "Never", {"auto_lock_minutes": 0}),
        ("language", "한국어", {"language": "ko"}),
    ],
)
def test_a_choice_holds_at_once_and_is_saved(
    room: Room, qtbot: QtBot, row: str, chip: str, change: dict[str, object]
) -> None:
    """One press; the file has it, and everything else stays."""
    before = room.saved
    place = room.page.findChild(QWidget, row)
    assert isinstance(place, QWidget)
    chips(place)[chip].click()
    expected = replace(before, **change)  # type: ignore[arg-type] # fields of Settings by name
    qtbot.waitUntil(lambda: room.saved == expected)


def test_the_country_is_chosen_from_a_list_by_keyboard(room: Room, qtbot: QtBot) -> None:
    """The arrow keys choose; the file has it at once."""
    room.page.country.setFocus()
    QTest.keyClick(room.page.country, Qt.Key.Key_Down)
    assert room.saved.country == room.page.country.currentData()
    assert room.saved.country not in {None, "GB"}


def test_scrolling_over_the_country_does_not_change_it(room: Room) -> None:
    """The wheel belongs to the page: a country changed in passing would show wrong numbers."""
    nothing = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    turn = QWheelEvent(QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), *nothing, False)
    QApplication.sendEvent(room.page.country, turn)
    assert room.page.country.currentData() == "GB"


def test_quick_exit_by_keyboard_can_be_changed_and_switched_off(room: Room, qtbot: QtBot) -> None:
    """One of the choices is another key, one is none at all; what is chosen is saved."""
    shift, control, none = room.page.quick_exit.findChildren(QPushButton)
    assert room.page.quick_exit.chosen() == ["shift"]
    QTest.keyClick(control, Qt.Key.Key_Space)
    assert room.saved.quick_exit_keys == "control"
    QTest.keyClick(none, Qt.Key.Key_Space)
    assert room.saved.quick_exit_keys == "off"
    assert not shift.isChecked()


def test_quick_exit_says_what_it_does_not_do(room: Room) -> None:
    """Nobody is led to trust it further than it goes."""
    words = " ".join(label.text() for label in room.page.findChildren(QLabel))
    assert "does not hide that the app is installed" in words


def test_the_sample_grows_with_the_text(room: Room, theme: Theme) -> None:
    """The sample is dressed by the theme, as everything is."""
    sample = next(label for label in room.page.looks.findChildren(QLabel) if "in any order" in label.text())
    before = sample.fontMetrics().height()
    theme.set_text_size(200)
    assert sample.fontMetrics().height() > before * 1.7
    theme.set_text_size(100)


def test_a_change_made_elsewhere_is_shown(room: Room) -> None:
    """The page follows the settings, whoever changed them; an unusual number of minutes is shown as it is."""
    room.settings.change(theme="dark", auto_lock_minutes=7)
    assert room.page.looks.theme_row.chosen() == ["dark"]
    assert room.page.journal.minutes.chosen() == ["7"]


def test_without_an_open_journal_its_keys_are_out_of_reach(room: Room) -> None:
    """Neither button is there, and a sentence says where to go."""
    assert not room.page.journal.acts.isVisible()
    assert "no journal yet" in room.page.journal.state.text()


def test_a_new_passphrase_needs_the_old_one(room: Room, qtbot: QtBot) -> None:
    """With the wrong one nothing changes; with the right one the new one opens the journal."""
    room.open_vault()
    notice = room.page.journal.notice
    room.type_passphrases("not the right one", "another quiet word", "another quiet word")
    qtbot.waitUntil(lambda: "does not open" in notice.words(), timeout=WAIT_MS)
    room.type_passphrases(PASSPHRASE, "another quiet word", "another quiet word")
    qtbot.waitUntil(lambda: "opens the journal from now on" in notice.words(), timeout=WAIT_MS)
    Vault.unlock(room.profile.vault_folder, "another quiet word").lock()
    assert not room.page.journal.form.isVisible()


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [("short", "short", "at least 8"), ("long enough one", "long enough two", "not the same")],
)
def test_a_passphrase_that_cannot_be_is_said_before_anything_changes(
    room: Room, first: str, second: str, words: str
) -> None:
    """Too short, or two different ones: the form stays as it was filled."""
    room.open_vault()
    room.type_passphrases(PASSPHRASE, first, second)
    assert words in room.page.journal.notice.words()
    assert room.page.journal.now_used.text() == PASSPHRASE


def test_a_new_recovery_code_is_made_after_a_question_and_shown_once(room: Room, qtbot: QtBot) -> None:
    """Keeping the old one is the default; the new one opens the journal, the old one no more."""
    old = room.open_vault()
    card = room.page.journal
    card.new_code.click()
    assert card.question is not None
    QTest.keyClick(card.question, Qt.Key.Key_Escape)
    assert card.code.text() == ""
    card.new_code.click()
    card.question.other_button.click()
    qtbot.waitUntil(lambda: bool(card.code.text()), timeout=WAIT_MS)
    code = card.code.text()
    assert code != old
    card.copy.click()
    card.kept.click()
    assert card.code.text() == ""
    assert code not in QGuiApplication.clipboard().text()
    Vault.unlock_with_recovery(room.profile.vault_folder, code).lock()


def test_everything_private_is_emptied_on_lock_and_on_leaving(room: Room, qtbot: QtBot) -> None:
    """Typed passphrases and a shown code are gone from every field."""
    room.open_vault()
    card = room.page.journal
    card.new_code.click()
    assert card.question is not None
    card.question.other_button.click()
    qtbot.waitUntil(lambda: bool(card.code.text()), timeout=WAIT_MS)
    card.change.click()
    card.now_used.field.setText(PASSPHRASE)
    room.vault.lock()
    assert card.code.text() == ""
    fields = room.page.findChildren(QLineEdit)
    assert [field.text() for field in fields if field.text()] == []
    assert not any(field.isUndoAvailable() for field in fields)


def test_about_says_what_it_is_not_and_where_the_folder_is(room: Room) -> None:
    """No crisis service, nobody was called, and the folder's whole name to copy."""
    words = " ".join(label.text() for label in room.page.about.findChildren(QLabel))
    assert "not a crisis service" in words
    assert "Nobody was called." in words
    room.page.about.copy.click()
    assert QGuiApplication.clipboard().text() == str(room.profile.folder)


def test_every_control_has_a_name(room: Room) -> None:
    """Rows of chips, boxes, buttons and fields are named for those who do not see them."""
    room.open_vault()
    room.page.journal.change.click()
    card = room.page.journal
    controls = [*room.page.findChildren(QPushButton), *room.page.findChildren(QLineEdit), room.page.quick_exit]
    for control in (*controls, room.page.language, room.page.looks.theme_row, card.minutes):
        if control.isVisible():
            assert QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name), control
