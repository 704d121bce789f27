"""What is kept, as a list: the door to it, its order, leaving it, locking; and the number shown large in its page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from bereave.desktop.background import Background
from bereave.desktop.kept_session import KeptSession
from bereave.desktop.pages.find_support import FindSupportPage, Library
from bereave.desktop.program import Program
from bereave.desktop.settings_holder import SettingsHolder
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton
from bereave.kept.state import Favourite, FileReport, Keep, Note, Report, WriteNote
from bereave.profile import Profile
from tests.desktop.small_library import WAIT_MS, service, small_directory
from tests.desktop.whole_app import whole_app, with_vault
from tests.fakes import FakeClock

NOTE = "under the lime tree"


@pytest.fixture
def kept(qtbot: QtBot, clock: FakeClock) -> KeptSession:
    """Two places, of which one has a note; a note beside; and a report. There is no vault."""
    made = KeptSession(None, clock)
    for name in ("gb-night-line", "gb-brothers", "gb-gone"):
        made.do(Keep(Favourite(name, name.upper(), made.moment())))
    made.do(WriteNote(Note("gb-night-line", "Night Line", NOTE, made.moment())))
    made.do(WriteNote(Note("sleep", "Sleep", "before bed", made.moment())))
    made.do(FileReport(Report("1", "gb-river", "River Line", "closed", "", made.moment())))
    return made


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, tmp_path: Path, clock: FakeClock, kept: KeptSession) -> Iterator[FindSupportPage]:
    """The page over the small directory."""
    lane = Background("library")
    settings = SettingsHolder(Profile(tmp_path / "me"))
    settings.change(country="GB")
    folder = small_directory(tmp_path / "resources")
    service(folder, "gb-hours", title="Sunday Line", reach="regional")
    path = folder / "services" / "GB" / "gb-hours.md"
    text = path.read_text(encoding="utf-8").replace('opening_hours: "24/7"', 'opening_hours: "Mo-Su 18:00-20:30"')
    path.write_text(text, encoding="utf-8")
    library = Library(folder, tmp_path / "me" / "index", lane)
    made = FindSupportPage(theme, settings, library, "en", kept=kept, now=clock)
    made.library = library  # type: ignore[attr-defined] # kept alive as the program does
    made.resize(1000, 720)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: library.directory is not None and made.list.results.model.rowCount() > 0, timeout=WAIT_MS)
    yield made
    library.stop()
    lane.finish()


def said(place: QWidget) -> str:
    """Everything that can be read."""
    return "\n".join(label.text() for label in place.findChildren(QLabel) if not label.isHidden())


def test_the_door_leads_to_what_is_kept_and_back(page: FindSupportPage) -> None:
    """Place, note and report are listed; an entry opens; Alt+Left leads back to the list and then to the doors."""
    assert page.start.kept.isVisible()
    page.start.kept.click()
    words = said(page.kept)
    for part in ("0000 111", NOTE, "before bed", "It has closed", "no longer in the directory"):
        assert part in words
    QTest.keyClick(page.kept.links["gb-brothers"], Qt.Key.Key_Return)
    assert page.entry.shown is not None
    assert page.entry.shown.id == "gb-brothers"
    page.back()
    assert page.right_stack.currentWidget() is page.kept
    page.back()
    assert page.right_stack.currentWidget() is page.start


def test_the_order_is_the_persons_own(page: FindSupportPage, kept: KeptSession) -> None:
    """Up and down by button; the first cannot go further up."""
    page.start.kept.click()
    assert not page.kept.ups["gb-night-line"].isEnabled()
    page.kept.ups["gb-brothers"].click()
    assert [one.entry for one in kept.state.favourites] == ["gb-brothers", "gb-night-line", "gb-gone"]
    page.kept.downs["gb-brothers"].click()
    page.kept.downs["gb-brothers"].click()
    assert [one.entry for one in kept.state.favourites] == ["gb-night-line", "gb-gone", "gb-brothers"]
    assert not page.kept.downs["gb-brothers"].isEnabled()


def test_letting_go_can_be_undone(page: FindSupportPage, kept: KeptSession) -> None:
    """Undo puts it back where it stood."""
    page.start.kept.click()
    page.kept.removes["gb-brothers"].click()
    assert not kept.state.is_kept("gb-brothers")
    undo = page.kept.undo.findChild(LinkButton)
    assert isinstance(undo, LinkButton)
    undo.click()
    assert [one.entry for one in kept.state.favourites] == ["gb-night-line", "gb-brothers", "gb-gone"]


def test_quick_exit_shows_none_of_it(page: FindSupportPage, kept: KeptSession) -> None:
    """The widgets are empty; what waits in memory is not lost."""
    page.start.kept.click()
    page.forget()
    assert NOTE not in said(page)
    assert page.right_stack.currentWidget() is page.start
    assert NOTE in kept.state.notes["gb-night-line"].text


def test_without_anything_kept_there_is_no_door(qtbot: QtBot, page: FindSupportPage, kept: KeptSession) -> None:
    """One thing less to look at."""
    for one in kept.state.favourites:
        page.start.kept.click()
        page.kept.removes[one.entry].click()
    page.start.say_kept("")
    assert not page.start.kept.isVisible()


def test_the_rows_say_what_is_open_each_minute(page: FindSupportPage, clock: FakeClock) -> None:
    """The words of a row follow the clock, and the list keeps its order."""

    def tags() -> tuple[str, ...]:
        model = page.list.results.model
        row = model.row_of("gb-hours")
        return model.data(model.index(row), Qt.ItemDataRole.UserRole).tags  # type: ignore[attr-defined, no-any-return]

    assert "Usually open now" in tags()
    clock.forward(minutes=45)
    page._rows.tell_time()
    assert "Usually closed now" in tags()


@pytest.mark.parametrize("size", [(1000, 720), (720, 480)])
def test_the_number_fills_the_page_and_escape_leads_back(page: FindSupportPage, size: tuple[int, int]) -> None:
    """Nothing else of the page is seen; Escape, Back and Alt+Left lead to the entry again."""
    page.resize(*size)
    page.open_entry("gb-night-line")

    def escape() -> None:
        QTest.keyClick(page.large.value, Qt.Key.Key_Escape)

    for leave in (escape, page.large.back.click, page.back):
        assert page.entry.acts is not None
        page.entry.acts.large.click()
        assert page.large.isVisible()
        assert not page.list.isVisible()
        assert page.large.value.accessibleName() == "0000 111"
        assert page.large.value.height() > page.height() // 4
        leave()
        assert page.entry.isVisible()
        assert page.large.value.accessibleName() == ""


def test_in_the_app_it_is_kept_for_good_once_there_is_a_vault(
    qtbot: QtBot, theme: Theme, tmp_path: Path, clock: FakeClock
) -> None:
    """Kept before there is a vault, hidden while locked with the way to unlock, and there again in the next start."""
    with whole_app(qtbot, theme, tmp_path / "me", clock) as program:
        page = _find(program, qtbot)
        page.open_entry("gb-samaritans")
        assert page.entry.acts is not None
        page.entry.acts.keep.click()
        with_vault(program, qtbot)
        qtbot.waitUntil(lambda: program.kept.sees_all and not program.kept.waits, timeout=WAIT_MS)
        page.right.show_kept()
        assert "gb-samaritans" in page.kept.links
        with qtbot.waitSignal(program.vault.locked, timeout=WAIT_MS):
            program.vault.lock()
        assert page.kept.links == {}
        assert "which is locked" in page.kept.where.words()
        page.kept.where.acted.emit()
        assert program.window.current == "journal"
    with whole_app(qtbot, theme, tmp_path / "me", clock) as program:
        page = _find(program, qtbot)
        assert program.kept.state.is_empty
        with qtbot.waitSignal(program.vault.opened, timeout=WAIT_MS):
            program.vault.unlock("quiet water under stones", lambda failure: pytest.fail(str(failure)), program)
        qtbot.waitUntil(lambda: program.kept.state.is_kept("gb-samaritans"), timeout=WAIT_MS)


def _find(program: Program, qtbot: QtBot) -> FindSupportPage:
    page = program.window.page("find-support")
    assert isinstance(page, FindSupportPage)
    qtbot.waitUntil(lambda: page.list.results.model.rowCount() > 0, timeout=WAIT_MS)
    return page
