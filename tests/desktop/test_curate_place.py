"""The place for looking after the resources: shown by role or by the person's own choice, and what it changes here."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bereave.desktop.pages.curate import CuratePage
from bereave.desktop.pages.settings import SettingsPage
from bereave.desktop.program import Program
from bereave.desktop.theme import Theme
from tests.desktop.whole_app import DONE, WAIT_MS, whole_app
from tests.fakes import FakeClock


@pytest.fixture
def program(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Program]:
    """The app of somebody who joined no hub."""
    with whole_app(qtbot, theme, tmp_path / "profile", FakeClock(), DONE) as made:
        yield made


def places(program: Program) -> list[str]:
    """The names of the places in the navigation."""
    model = program.window.navigation.places.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_tick_in_the_settings_shows_the_place_and_takes_it_away(program: Program) -> None:
    """By keyboard, at once, and kept; nobody else sees it."""
    assert "Curate" not in places(program)
    program.window.go("settings")
    page = program.window.page("settings")
    assert isinstance(page, SettingsPage)
    QTest.keyClick(page.curating.tick, Qt.Key.Key_Space)
    assert "Curate" in places(program)
    assert program.profile.read_settings() == replace(DONE, curates=True)
    QTest.keyClick(page.curating.tick, Qt.Key.Key_Space)
    assert "Curate" not in places(program)


def test_what_a_curator_changes_is_found_in_find_support_on_this_device(program: Program, qtbot: QtBot) -> None:
    """After leaving the page; what ships stays as it is."""
    library = program.library
    qtbot.waitUntil(lambda: library.directory is not None, timeout=WAIT_MS)
    program.settings.change(curates=True)
    program.window.go("curate")
    page = program.window.page("curate")
    assert isinstance(page, CuratePage)
    qtbot.waitUntil(lambda: bool(page.desk.rows), timeout=WAIT_MS)
    key = next(row.id for row in page.desk.rows if row.kind == "crisis-line")
    entry = replace(page.desk.directory.entries[key], summary="A sentence of this test.")
    with qtbot.waitSignal(page.desk.told, timeout=WAIT_MS):
        page.desk.change(lambda: page.desk.room.save(entry), lambda _: None, page, words="Saved.")
    with qtbot.waitSignal(library.loaded, timeout=WAIT_MS):
        program.window.go("find-support")
    assert library.directory is not None
    assert library.directory.entries[key].summary == "A sentence of this test."
    assert library.directory.layer[key] == "own"
