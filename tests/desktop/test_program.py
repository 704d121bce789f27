"""The app as it is wired: first run, languages, quick exit, locking, what stays in memory until there is a vault."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bereave import shipped
from bereave.desktop.pages.first_run import FirstRunAnswers
from bereave.desktop.pages.help_now.page import HelpNowPage
from bereave.desktop.pages.messages import MessagesPage
from bereave.desktop.program import Program
from bereave.desktop.shell.window import FIRST_RUN, HELP_NOW
from bereave.desktop.theme import Theme
from bereave.desktop.words import Words
from bereave.profile import Profile, Settings
from tests.fakes import FakeClock

PASSPHRASE = "quiet water under stones"
Open = Callable[..., Program]


@pytest.fixture
def open_app(qtbot: QtBot, qapp: QApplication, theme: Theme, tmp_path: Path, clock: FakeClock) -> Iterator[Open]:
    """Opens the app on a profile; everything it began is finished afterwards."""
    opened: list[Program] = []
    words = Words(qapp, shipped.ui() / "translations")

    def make(settings: Settings | None = None) -> Program:
        profile = Profile(tmp_path / "me")
        if settings is not None:
            profile.save_settings(settings)
        words.speak(profile.read_settings().language or "en")
        program = Program(qapp, profile, theme, words, opener=lambda _: None, now=clock, sticky_keys=lambda: False)
        qtbot.addWidget(program.window)
        opened.append(program)
        program.start()
        qtbot.waitUntil(lambda: bool(program.window.current))
        return program

    yield make
    for program in opened:
        program.finish()
    words.speak("en")


def with_vault(program: Program, qtbot: QtBot) -> None:
    """Set up a vault as the journal page does."""
    with qtbot.waitSignal(program.vault.opened, timeout=20_000):
        program.vault.create(PASSPHRASE, lambda _: None, lambda failure: pytest.fail(str(failure)), program)


DONE = Settings(country="GB", language="en", theme="light", first_run_done=True)


def test_the_first_start_asks_and_help_is_there_already(open_app: Open) -> None:
    """Before any answer the first run is shown, with help now and quick exit beside it."""
    program = open_app(Settings(language="en"))
    assert program.window.current == FIRST_RUN
    assert program.window.help_now.isVisible()
    assert program.window.quick_exit.isVisible()
    program.window.toggle_help()
    assert program.window.current == HELP_NOW


def test_later_starts_open_where_help_is_looked_for(open_app: Open) -> None:
    """With the first run done the app opens on Find support."""
    assert open_app(DONE).window.current == "find-support"


def test_a_new_language_is_spoken_at_once(open_app: Open, qtbot: QtBot) -> None:
    """Choosing French renames the places and the button, on the page where one is."""
    program = open_app(DONE)
    program.window.go("settings")
    program.settings.change(language="fr")
    qtbot.waitUntil(lambda: program.window.title.text() == "Réglages")
    qtbot.waitUntil(lambda: program.window.quick_exit.text() != "Quick exit")
    assert program.window.current == "settings"
    assert program.window.quick_exit.text() == "Quitter vite"
    assert program.window.help_now.text() == "Aide immédiate"


def test_promise_3_who_died_stays_in_memory_until_there_is_a_vault(
    open_app: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    """The answers are in no file before the vault, and in the vault once there is one."""
    program = open_app(Settings(country="GB", language="en"))
    page = program.window.page(FIRST_RUN)
    page.finished.emit(FirstRunAnswers(relationship="sibling", how_long_ago="weeks"))  # type: ignore[attr-defined]
    written = b"".join(path.read_bytes() for path in (tmp_path / "me").rglob("*") if path.is_file())
    assert b"sibling" not in written
    with_vault(program, qtbot)
    kept: list[str] = []
    program.vault.lane.ask(
        lambda: program.vault.rooms.about().relationship, kept.append, lambda f: pytest.fail(str(f)), program
    )
    qtbot.waitUntil(lambda: kept == ["sibling"])


def test_quick_exit_by_keyboard_hides_locks_and_takes_a_neutral_title(open_app: Open, qtbot: QtBot) -> None:
    """Shift three times: no window, no open vault, nothing telling in the title."""
    program = open_app(DONE)
    with_vault(program, qtbot)
    program.window.go("journal")
    focus: QWidget | None = program.window.focusWidget()
    target = program.window if focus is None else focus
    with qtbot.waitSignal(program.vault.locked, timeout=20_000):
        for _ in range(3):
            QTest.keyClick(target, Qt.Key.Key_Shift)
    assert not program.window.isVisible()
    assert program.window.windowTitle() == "Notes"
    assert program.window.current == "find-support"


def test_the_app_stays_alive_behind_quick_exit_and_comes_back(open_app: Open, qtbot: QtBot) -> None:
    """Calling it again shows the window under its own name, with the journal locked."""
    program = open_app(DONE)
    with_vault(program, qtbot)
    program.leave()
    qtbot.waitUntil(lambda: not program.vault.is_open)
    program.window.come_back()
    assert program.window.isVisible()
    assert program.window.windowTitle() == "Bereave"


def test_help_now_works_while_locked_and_with_a_broken_store(open_app: Open, qtbot: QtBot, tmp_path: Path) -> None:
    """Promise 1: a damaged vault changes nothing about help now."""
    vault = tmp_path / "me" / "vault"
    vault.mkdir(parents=True)
    (vault / "vault.json").write_bytes(b"{")
    (vault / "journal.db").write_bytes(b"noise" * 500)
    program = open_app(DONE)
    program.window.toggle_help()
    page = program.window.page(HELP_NOW)
    assert page.emergency.numbers == ["999"]  # type: ignore[attr-defined]


def test_a_settings_folder_without_room_is_told_and_the_choice_still_holds(open_app: Open, tmp_path: Path) -> None:
    """When settings cannot be saved a sentence says so, and the choice holds for this run."""
    program = open_app(DONE)
    (tmp_path / "me" / "settings.new").mkdir()
    program.settings.change(text_size=130)
    assert program.window.notice.isVisible()
    assert "could not be saved" in program.window.notice.words()
    assert program.theme.tokens.px(100) == 130


def test_who_is_under_18_comes_from_the_messages_to_who_listens_to_them(open_app: Open, qtbot: QtBot) -> None:
    """One press in the messages opens help now with the lines for young people, whether it was open before or not."""
    program = open_app(DONE)
    with_vault(program, qtbot)
    messages = program.window.page("messages")
    assert isinstance(messages, MessagesPage)
    for _ in range(2):
        messages.joining.too_young.acted.emit()
        page = program.window.page(HELP_NOW)
        assert isinstance(page, HelpNowPage)
        assert program.window.current == HELP_NOW
        assert all(card.isVisible() for card in page.young.cards)
        assert page.young.cards
