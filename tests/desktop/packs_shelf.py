"""A reader's card of packs, for tests."""

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from bereave.desktop.background import Background
from bereave.desktop.pages.settings.packs_card import PacksCard
from bereave.desktop.theme import Theme
from tests.desktop.curate_tasks_room import WAIT_MS
from tests.directory.packs.bench import Organisation, Reader, core_set
from tests.fakes import FakeClock


class Shelf:
    """A reader's card over an empty profile, and an organisation with a pack that two signed."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path, clock: FakeClock) -> None:
        self.bot = qtbot
        self.organisation = Organisation(folder, clock)
        self.reader = Reader(folder / "profile", core_set(folder / "core"), clock)
        self.lane = Background("packs")
        self.chosen: list[Path] = []
        self.changes: list[bool] = []
        self.card = PacksCard(theme, self.reader.packs, self.lane, choose=self.choose)
        self.card.changed.connect(lambda: self.changes.append(True))
        qtbot.addWidget(self.card, before_close_func=self._finish)
        self.card.resize(800, 700)
        self.card.show()
        self.card.show_packs()

    def choose(self, window: QWidget, heading: str, folder: bool) -> Path | None:
        """What the person chooses next."""
        del window, heading, folder
        return self.chosen.pop(0)

    def look(self) -> None:
        """Choose the organisation's folder."""
        self.chosen = [self.organisation.out]
        self.card.folder.click()
        self.bot.waitUntil(self.card.installing.isVisible, timeout=WAIT_MS)

    def type_fingerprint(self) -> None:
        """Type it without groups, as from paper, and compare."""
        part = self.card.installing
        part.field.setFocus()
        QTest.keyClicks(part.field, self.organisation.fingerprint)
        part.next.click()
        self.bot.waitUntil(part.yes.isVisible, timeout=WAIT_MS)

    def words(self) -> str:
        """Everything that the card says now."""
        return " ".join(label.text() for label in self.card.findChildren(QLabel) if label.isVisible())

    def _finish(self, card: QWidget) -> None:
        del card
        self.lane.finish()
