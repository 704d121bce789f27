"""A curator's page over a small made-up set, with everything that it was given."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bereave.desktop.background import Background
from bereave.desktop.pages.curate import CuratePage
from bereave.desktop.pages.curate.desk import Desk
from bereave.desktop.theme import Theme
from bereave.directory.layers import CORE, Layer
from bereave.directory.workspace import Workspace
from bereave.directory.write import write_text
from tests.directory.workspace.conftest import NOON, RULES
from tests.directory.writing import line, put

WAIT_MS = 20_000


class CurateRoom:
    """The page, its workspace (looked at), two lanes, what was opened, and what the person will choose."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path, who: str = "Ana") -> None:
        self.bot, self.theme, self.folder = qtbot, theme, folder
        core = put(
            folder / "core",
            line(review_by="2027-03-01"),
            line("gb-night", review_by="2026-01-01"),
            line("gb-day", review_by="2026-12-05"),
        )
        write_text(core / "wording" / "en.toml", RULES)
        self.core = core
        self.lane, self.spare = Background("workspace"), Background("curate")
        self.room = Workspace(folder / "workspace", [Layer(CORE, core)], lambda: NOON)
        if who:
            self.room.look()
            self.room.name_curator(who)
        self.opened: list[QUrl] = []
        self.chosen: list[Path | None] = []
        self.page = CuratePage(theme, self.room, self.lane, opener=self.opened.append)
        qtbot.addWidget(self.page)
        self.page.resize(1000, 720)
        self.page.show()
        self.page.opened()
        self.quiet()

    @property
    def desk(self) -> Desk:
        """What the views ask and change through."""
        return self.page.desk

    def choose(self, window: QWidget, heading: str, folder: bool) -> Path | None:
        """The next of `chosen`, as a person would choose it."""
        del window, heading, folder
        return self.chosen.pop(0)

    def save_as(self, window: QWidget, heading: str, suggested: str) -> Path | None:
        """The next of `chosen`."""
        del window, heading, suggested
        return self.chosen.pop(0)

    def until(self, condition: Callable[[], bool]) -> None:
        """Let the window live until it holds."""
        self.bot.waitUntil(condition, timeout=WAIT_MS)

    def quiet(self) -> None:
        """Let everything that was asked for arrive."""
        for _ in range(3):
            self.until(lambda: self.desk.read and not self.lane.busy() and not self.spare.busy())
            # An answer is on its way before its lane is idle; what it leads to is waited for in the next round.
            QCoreApplication.processEvents()

    def close(self) -> None:
        """Let the lanes go."""
        self.lane.finish()
        self.spare.finish()
