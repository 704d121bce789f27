"""One person's journal for the tests: real vault, real lane, a scrap folder, and a page that is shown."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bereave import shipped
from bereave.desktop.background import Background
from bereave.desktop.pages.journal import JournalPage
from bereave.desktop.private_rooms import PrivateRooms
from bereave.desktop.settings_holder import SettingsHolder
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.journal.page import PageId, PageSummary
from bereave.profile import Profile
from tests.fakes import FakeClock

PASSPHRASE = "quiet river stones"
WAIT_MS = 20_000


class JournalRoom:
    """The page and everything that it was given."""

    def __init__(self, qtbot: QtBot, folder: Path, theme: Theme, clock: FakeClock) -> None:
        self.bot = qtbot
        self.clock = clock
        profile = Profile(folder)
        self.lane = Background("vault")
        self.vault = VaultSession(profile.vault_folder, self.lane, clock)
        self.settings = SettingsHolder(profile)
        self.page = JournalPage(theme, self.vault, self.settings, shipped.resources() / "programme", "en", clock)
        self.page.resize(1000, 720)
        qtbot.addWidget(self.page)
        self.page.show()

    def until(self, condition: Callable[[], object]) -> None:
        """Wait until something a person would see is so."""
        self.bot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    def type(self, widget: QWidget, words: str) -> None:
        """Press the keys of these words in a widget."""
        QTest.keyClicks(widget, words)

    def press(
        self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press one key in a widget."""
        QTest.keyClick(widget, key, modifier)

    def set_up(self) -> str:
        """Set the journal up as a person who puts the recovery code off; gives the code."""
        page = self.page
        self.type(page.set_up.first.field, PASSPHRASE)
        self.type(page.set_up.second.field, PASSPHRASE)
        page.set_up.make.click()
        self.until(page.recovery.isVisible)
        code = "-".join(page.recovery.group_shown(number) for number in range(1, 8))
        page.recovery.put_off.click()
        self.until(lambda: page.home.isVisible() and page.home.side.cards)
        self.settle()
        return code

    def settle(self) -> None:
        """Wait until the lane has nothing left and its answers arrived."""
        self.until(lambda: not self.lane.busy())
        done: list[None] = []
        self.lane.ask(lambda: None, done.append, lambda _: None, self.page)
        self.until(lambda: done)

    def rooms(self) -> PrivateRooms:
        """The private rooms; used only while the lane rests."""
        self.settle()
        return self.vault.rooms

    def pages(self) -> list[PageSummary]:
        """What the journal holds."""
        return self.rooms().journal.pages()

    def keep(self, title: str, text: str) -> PageId:
        """Put a page into the journal without the window, and show it."""
        journal = self.rooms().journal
        page_id = journal.write(None, title, text)
        journal.keep(page_id)
        self.page.home.opened()
        self.settle()
        return page_id

    def lock(self) -> None:
        """Lock, and wait until the stores are closed."""
        with self.bot.waitSignal(self.vault.locked, timeout=WAIT_MS):
            self.vault.lock()

    def unlock(self) -> None:
        """Unlock with the passphrase, by keyboard."""
        self.type(self.page.unlock.passphrase.field, PASSPHRASE)
        self.page.unlock.unlock.click()
        self.until(self.page.home.isVisible)
        self.settle()


@contextmanager
def journal_room(qtbot: QtBot, folder: Path, theme: Theme, clock: FakeClock) -> Iterator[JournalRoom]:
    """A room that is locked and whose lane has ended when the test is over."""
    made = JournalRoom(qtbot, folder, theme, clock)
    yield made
    made.vault.lock()
    made.lane.finish()
