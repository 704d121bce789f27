"""What an installed pack changes in the window: what is found, where it is from, and help now."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bereave import shipped
from bereave.desktop.pages.find_support import FindSupportPage
from bereave.desktop.pages.help_now.page import HelpNowPage
from bereave.desktop.program import Program
from bereave.desktop.shell.window import HELP_NOW
from bereave.desktop.theme import Theme
from bereave.directory.help_now import seal_of
from bereave.directory.model import Origin
from bereave.directory.packs.help_file import own_file
from tests.desktop.whole_app import WAIT_MS, whole_app
from tests.directory.packs.bench import Organisation, Reader
from tests.fakes import FakeClock


def installed(folder: Path, clock: FakeClock) -> Reader:
    """A reader whose profile "me" has a pack with a line of its own beside what ships."""
    organisation = Organisation(folder, clock)
    organisation.publish()
    reader = Reader(folder / "me", shipped.resources(), clock)
    reader.install(organisation.out, organisation.fingerprint)
    return reader


def test_a_packs_line_is_in_the_directory_and_in_help_now(
    qtbot: QtBot, theme: Theme, tmp_path: Path, clock: FakeClock
) -> None:
    """After the yes it is found, and help now shows it from the own file; both say where it is from."""
    installed(tmp_path, clock)
    with whole_app(qtbot, theme, tmp_path / "me", clock) as program:
        library = program.library
        qtbot.waitUntil(lambda: library.directory is not None, timeout=WAIT_MS)
        assert library.directory is not None
        assert library.directory.layer["gb-harbour"] == "harbour"
        assert library.directory.origins["gb-harbour"] == Origin("Harbour")
        program.window.open_help()
        qtbot.waitUntil(lambda: "Harbour House" in shown(program), timeout=WAIT_MS)
        assert "From: Harbour" in shown(program)


def test_after_an_update_of_the_app_help_now_has_the_packs_lines_again(
    qtbot: QtBot, theme: Theme, tmp_path: Path, clock: FakeClock
) -> None:
    """A file that an earlier app made is made anew while the entries are read, and the page that is open follows."""
    reader = installed(tmp_path, clock)
    seal = seal_of(own_file(reader.packs.folder))
    made_with = json.loads(seal.read_text(encoding="utf-8"))
    seal.write_text(json.dumps({**made_with, "form": 0}), encoding="utf-8")
    with whole_app(qtbot, theme, tmp_path / "me", clock) as program:
        program.window.open_help()
        qtbot.waitUntil(lambda: "Harbour House" in shown(program), timeout=WAIT_MS)


def shown(program: Program) -> str:
    """What help now says, with the lines that it shows on request; empty until it is laid out."""
    page = program.window.page(HELP_NOW)
    assert isinstance(page, HelpNowPage)
    if page.more.isVisible():
        page.more.click()
    said = "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    return said if page.lines[-1].isVisible() and not page.more.isVisible() else ""


def on_paper(qtbot: QtBot, program: Program, path: Path) -> None:
    """The bundle for the first days has the line that the screen shows, and says which pack it is from."""
    program.window.go("find-support")
    page = program.window.page("find-support")
    assert isinstance(page, FindSupportPage)
    desk = page.right.paper
    library = program.library
    qtbot.waitUntil(
        lambda: library.directory is not None and "gb-harbour" in library.directory.entries, timeout=WAIT_MS
    )
    saved: list[Path] = []
    desk.save_page(desk.bundle, path, saved.append, lambda failure: pytest.fail(str(failure)))
    qtbot.waitUntil(lambda: bool(saved), timeout=WAIT_MS)
    text = path.read_text(encoding="utf-8")
    assert "Harbour House" in text
    assert "From: Harbour (checked by one person)" in text
    program.window.open_help()


def test_help_now_follows_at_once_also_while_somebody_looks_at_it(
    qtbot: QtBot, theme: Theme, tmp_path: Path, clock: FakeClock
) -> None:
    """A line that got its yes comes, one that its pack takes along goes: without a new start, and in front."""
    organisation = Organisation(tmp_path, clock)
    organisation.build(organisation.ann, threshold=1)
    organisation.sign(organisation.ann)
    with whole_app(qtbot, theme, tmp_path / "me", clock) as program:
        program.window.open_help()

        def without() -> bool:
            said = shown(program)
            return "Samaritans" in said and "Harbour House" not in said

        qtbot.waitUntil(without, timeout=WAIT_MS)
        packs, room = program.directory.packs, program.directory
        packs.install(packs.inspect(organisation.out, organisation.fingerprint))
        room.packs_changed()
        qtbot.waitUntil(without, timeout=WAIT_MS)
        packs.accept("harbour", packs.lines("harbour"))
        room.packs_changed()
        qtbot.waitUntil(lambda: "Harbour House" in shown(program), timeout=WAIT_MS)
        assert "From: Harbour (checked by one person)" in shown(program)
        on_paper(qtbot, program, tmp_path / "days.html")
        packs.remove("harbour")
        room.packs_changed()
        qtbot.waitUntil(without, timeout=WAIT_MS)
