"""What an installed pack changes in the window: what is found, where it is from, and help now."""

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bereave import shipped
from bereave.desktop.pages.help_now.page import HelpNowPage
from bereave.desktop.shell.window import HELP_NOW
from bereave.desktop.theme import Theme
from tests.desktop.whole_app import WAIT_MS, whole_app
from tests.directory.packs.bench import Organisation, Reader
from tests.fakes import FakeClock


def test_a_packs_line_is_in_the_directory_and_in_help_now(
    qtbot: QtBot, theme: Theme, tmp_path: Path, clock: FakeClock
) -> None:
    """Installed for this profile beside what ships; help now shows it at the next start, from the own file."""
    organisation = Organisation(tmp_path, clock)
    organisation.publish()
    reader = Reader(tmp_path / "me", shipped.resources(), clock)
    reader.install(organisation.out, organisation.fingerprint)
    with whole_app(qtbot, theme, tmp_path / "me", clock) as program:
        library = program.library
        qtbot.waitUntil(lambda: library.directory is not None, timeout=WAIT_MS)
        assert library.directory is not None
        assert library.directory.layer["gb-harbour"] == "harbour"
        program.window.open_help()
        page = program.window.page(HELP_NOW)
        assert isinstance(page, HelpNowPage)
        assert any("Harbour House" in label.text() for label in page.findChildren(QLabel))
