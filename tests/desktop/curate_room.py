"""The curator's page over a small made-up directory."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from bereave import shipped
from bereave.desktop.background import Background
from bereave.desktop.pages.curate import CuratePage
from bereave.desktop.pages.curate.contact_rows import Rows
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.chip import Chip
from bereave.desktop.widgets.result import RESULT_ROLE, Result
from bereave.desktop.widgets.result_list import ResultList
from bereave.directory.layers import CORE, Layer
from bereave.directory.workspace import Workspace
from tests.desktop.small_library import small_directory

WAIT_MS = 20_000
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


class CurateRoom:
    """A page, and what a person does with it."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        self.bot = qtbot
        self.theme = theme
        self.opened: list[QUrl] = []
        self.core = small_directory(folder / "resources")
        self.folder = folder / "workspace"
        self.lane = Background("workspace")
        self.page = self.another_page()

    def another_page(self) -> CuratePage:
        """A page as another start of the app would show it, over the same folder; read and counted."""
        room = Workspace(self.folder, [Layer(CORE, self.core)], lambda: NOON, "Ana", resources=shipped.resources())
        page = CuratePage(self.theme, room, self.lane, opener=self.opened.append)
        self.bot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        page.opened()
        self.bot.waitUntil(lambda: bool(page.desk.rows) and page.desk.rows[0].problems is not None, timeout=WAIT_MS)
        return page

    def settle(self) -> None:
        """Wait until nothing is under way."""
        self.bot.waitUntil(lambda: not self.lane.busy(), timeout=WAIT_MS)
        # The lane is done; what came of it may still be on its way to the window.
        QCoreApplication.processEvents()

    def part(self, number: int) -> None:
        """Press one of the parts: facts, text, as people see it, history."""
        self.parts()[number].click()

    def parts(self) -> list[Chip]:
        """The chips above an open entry."""
        return list(self.page.editor.which._chips.values())

    def open(self, key: str) -> None:
        """Open one entry, and wait for its findings."""
        with self.bot.waitSignal(self.page.editor.checked, timeout=WAIT_MS):
            self.page.open_entry(key)

    def save(self) -> None:
        """Press Save, and wait until it is told."""
        with self.bot.waitSignal(self.page.desk.told, timeout=WAIT_MS):
            self.page.editor.keep.click()
        self.settle()

    def line(self, place: str) -> QLineEdit:
        """A field of the form."""
        found = self.page.editor.facts.fields[place].control
        assert isinstance(found, QLineEdit)
        return found

    def type(self, place: str, words: str) -> None:
        """Put words into a field in the place of what it holds, key by key."""
        field = self.line(place)
        field.selectAll()
        QTest.keyClicks(field, words)

    def rows(self, place: str) -> Rows:
        """The rows of a field."""
        found = self.page.editor.facts.fields[place].control
        assert isinstance(found, Rows)
        return found

    def close(self) -> None:
        """End the lane."""
        self.lane.finish()


def results(shown: ResultList) -> list[Result]:
    """What a list shows."""
    found = [shown.model.data(shown.model.index(row), RESULT_ROLE) for row in range(shown.model.rowCount())]
    return [row for row in found if isinstance(row, Result)]


def curate_room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[CurateRoom]:
    """For a fixture: the room, closed afterwards."""
    made = CurateRoom(qtbot, theme, tmp_path)
    yield made
    made.close()
