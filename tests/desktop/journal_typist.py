"""A program of its own for one test: types into the real page, offscreen, and tells each letter as it falls.

Run as `python -m tests.desktop.journal_typist FOLDER`; it types until it is killed. Each line on standard output is
the number of letters typed so far and the machine's steady clock in seconds.
"""

import os
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bereave import shipped
from bereave.desktop.background import Background
from bereave.desktop.pages.journal import JournalPage
from bereave.desktop.program import utc_now
from bereave.desktop.settings_holder import SettingsHolder
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.profile import Profile

PASSPHRASE = "quiet river stones"
EVERY_MS = 25


def letters(count: int) -> str:
    """The first `count` letters of what is typed: numbered words, so that a hole would be seen."""
    return "".join(f"{number:05d} " for number in range(count // 6 + 1))[:count]


class Typist:
    """Sets the journal up, opens a page, and types for ever."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        profile = Profile(folder)
        self._theme = Theme(app, profile.read_settings())
        self._theme.apply()
        lane = Background("vault", app)
        self._vault = VaultSession(profile.vault_folder, lane, utc_now, app)
        self._page = JournalPage(
            self._theme, self._vault, SettingsHolder(profile, app), shipped.resources() / "programme", "en"
        )
        self._page.show()
        self._typed = 0
        self._timer = QTimer(app)
        self._timer.timeout.connect(self._type)
        self._vault.create(PASSPHRASE, lambda _: None, lambda failure: sys.exit(str(failure)), self._page)
        self._vault.opened.connect(self._begin)

    def _begin(self) -> None:
        self._page.go_home()
        self._page.write()
        self._timer.start(EVERY_MS)

    def _type(self) -> None:
        self._typed += 1
        QTest.keyClicks(self._page.editor.editor, letters(self._typed)[-1])
        sys.stdout.write(f"{self._typed} {time.monotonic()}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    application = QApplication([])
    typist = Typist(application, Path(sys.argv[1]))
    application.exec()
