"""Opening the app where something is wrong with the folder: help is there all the same."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bereave import shipped
from bereave.desktop.program import Program
from bereave.desktop.shell.window import HELP_NOW
from bereave.desktop.theme import Theme
from bereave.desktop.words import Words
from bereave.failures import NotNow
from bereave.profile import Profile, Settings, settings_in
from tests.desktop.started import start


def test_promise_1_a_folder_that_cannot_be_used_still_opens_help(tmp_path: Path) -> None:
    """The window says which folder and what to do, help now shows the old settings' country, nothing is kept."""
    folder = tmp_path / "me"
    Profile(folder).save_settings(Settings(country="GB", language="en", first_run_done=True))
    (folder / "in-use").mkdir()
    told = start(folder, tmp_path / "tmp")
    assert str(told["notice"]).startswith(f"The folder {folder} cannot be used")
    assert "Nothing is kept until that is put right." in str(told["notice"])
    assert told["places"] == ["find-support"]
    assert told["emergency"] == ["999"]
    assert list((tmp_path / "tmp").iterdir()) == []


def test_settings_are_read_where_nothing_may_be_written(tmp_path: Path) -> None:
    """Country and language are known even from a folder that cannot be used."""
    Profile(tmp_path).save_settings(Settings(country="KR", language="ko"))
    assert settings_in(tmp_path).country == "KR"
    assert settings_in(tmp_path / "nowhere") == Settings()


def test_without_a_folder_nothing_can_be_begun_that_would_be_lost(
    qtbot: QtBot, qapp: QApplication, theme: Theme, tmp_path: Path
) -> None:
    """No journal, no messages, no plan: only help now and Find support."""
    app = qapp
    shut = NotNow("The folder {folder} cannot be used.", folder="somewhere")
    program = Program(app, Profile(tmp_path), theme, Words(app, shipped.ui() / "translations"), shut=shut)
    qtbot.addWidget(program.window)
    program.start()
    qtbot.waitUntil(lambda: program.window.current != "")
    program.window.go("journal")
    assert program.window.current != "journal"
    program.window.open_help()
    assert not hasattr(program.window.page(HELP_NOW), "plan")
    program.finish()
