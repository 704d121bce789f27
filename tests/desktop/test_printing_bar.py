"""What can be printed or saved of what is shown: behind one button, after a plain word."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bereave import shipped
from bereave.desktop.kept_session import KeptSession
from bereave.desktop.pages.entry.view import EntryView
from bereave.desktop.pages.find_support.kept_view import KeptView
from bereave.desktop.printing.bar import PaperBar
from bereave.desktop.printing.desk import PaperDesk
from bereave.desktop.printing.printer import Printers
from bereave.desktop.theme import Theme
from bereave.directory.model import Directory
from bereave.kept.state import Favourite, Keep, Note, WriteNote

_TODAY = date(2026, 11, 22)
_SOON = 20_000


class _Room:
    """An entry's page with its bar, a file that will be chosen, and printers that note what was asked."""

    def __init__(self, theme: Theme, directory: Directory, qtbot: QtBot, *, printer: bool = True) -> None:
        self.asked = 0
        self.path: Path | None = None
        printers = Printers(lambda: printer, self._ask)
        self.desk = PaperDesk(lambda: directory, "en", lambda: "GB", lambda: _TODAY, printers=printers)
        self.view = EntryView(theme, "en", paper=self.desk)
        qtbot.addWidget(self.view)
        assert self.view.paper is not None
        self.bar: PaperBar = self.view.paper
        self.bar._choose = lambda *_: self.path
        self.view.show()

    def _ask(self, printer: QPrinter, parent: QWidget) -> bool:
        del printer, parent
        self.asked += 1
        return False


@pytest.fixture
def room(theme: Theme, own: Directory, qtbot: QtBot) -> Iterator[Callable[..., _Room]]:
    """Makes rooms; their lanes are finished afterwards."""
    made: list[_Room] = []

    def make(**more: bool) -> _Room:
        made.append(_Room(theme, own, qtbot, **more))
        return made[-1]

    yield make
    for one in made:
        one.desk.lane.finish()


def test_the_bar_opens_by_keyboard_and_is_named(room: Callable[..., _Room], own: Directory, qtbot: QtBot) -> None:
    """One quiet button opens it; its parts have names, and it closes again with the next entry."""
    here = room()
    here.view.show_entry(own.entries["gb-samaritans"])
    assert not here.bar.isVisible()
    here.bar.opener.setFocus()
    QTest.keyClick(here.bar.opener, Qt.Key.Key_Space)
    assert here.bar.isVisible()
    assert [one.text() for one in (here.bar.print_it, here.bar.pdf, here.bar.page)] == [
        "Print",
        "Save as PDF",
        "Save as web page",
    ]
    assert here.bar.tick.isHidden()
    here.view.show_entry(own.entries["first-hours"])
    assert not here.bar.isVisible()
    assert not here.bar.tick.isHidden()


def test_a_pdf_is_saved_with_its_page_beside(
    room: Callable[..., _Room], own: Directory, qtbot: QtBot, tmp_path: Path
) -> None:
    """Both files are there when the bar says so; the ending is added where nobody typed one."""
    here = room()
    here.view.show_entry(own.entries["first-hours"])
    here.bar.opener.click()
    here.path = tmp_path / "hours"
    here.bar.pdf.click()
    qtbot.waitUntil(lambda: "Saved" in here.bar.told.words(), timeout=_SOON)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["hours.html", "hours.pdf"]
    assert "hours.html" in here.bar.told.words()
    here.bar.tick.setChecked(True)
    here.path = tmp_path / "all.html"
    here.bar.page.click()
    qtbot.waitUntil(lambda: "all.html" in here.bar.told.words(), timeout=_SOON)
    assert "116123" in here.path.read_text(encoding="utf-8")


def test_before_printing_the_print_queue_is_told_of(room: Callable[..., _Room], own: Directory) -> None:
    """Promise 3: one sentence first; "Not now" is the default and prints nothing."""
    here = room()
    here.view.show_entry(own.entries["gb-samaritans"])
    here.bar.opener.click()
    here.bar.print_it.click()
    question = here.bar.question
    assert question is not None
    assert "may keep a copy" in question.accessibleDescription()
    assert question.safe_button.isDefault()
    assert question.safe_button.text() == "Not now"
    question.reject()
    assert here.asked == 0


def test_after_a_yes_the_system_asks_which_printer(room: Callable[..., _Room], own: Directory, qtbot: QtBot) -> None:
    """ "Print" leads to the system's own question."""
    here = room()
    here.view.show_entry(own.entries["gb-samaritans"])
    here.bar.print_it.click()
    assert here.bar.question is not None
    here.bar.question.accept()
    qtbot.waitUntil(lambda: here.asked == 1, timeout=_SOON)


def test_without_a_printer_a_pdf_is_offered(room: Callable[..., _Room], own: Directory) -> None:
    """No printer: said plainly, nothing asked, and the keyboard is on the PDF."""
    here = room(printer=False)
    here.view.show_entry(own.entries["gb-samaritans"])
    here.bar.opener.click()
    here.bar.print_it.click()
    assert here.bar.question is None
    assert "No printer" in here.bar.told.words()


def test_a_folder_that_takes_nothing_is_told_in_its_place(
    room: Callable[..., _Room], own: Directory, qtbot: QtBot, tmp_path: Path
) -> None:
    """What could not be saved is said in the bar."""
    here = room()
    here.view.show_entry(own.entries["gb-samaritans"])
    here.path = tmp_path / "missing" / "x.pdf"
    here.bar.pdf.click()
    qtbot.waitUntil(lambda: "could not be written" in here.bar.told.words(), timeout=_SOON)


def test_my_notes_go_along_only_when_ticked_and_after_a_warning(
    theme: Theme, own: Directory, qtbot: QtBot, tmp_path: Path
) -> None:
    """Promise 3: without the tick no note leaves; with it a sentence comes first, and "Not now" saves nothing."""

    def now() -> datetime:
        return datetime(2026, 11, 22, tzinfo=UTC)

    kept = KeptSession(None, now)
    kept.do(Keep(Favourite("gb-samaritans", "Samaritans", "2026")))
    kept.do(WriteNote(Note("gb-samaritans", "Samaritans", "Ask for Wrenfield", "2026")))
    desk = PaperDesk(lambda: own, "en", lambda: "GB", lambda: _TODAY)
    view = KeptView(theme, kept, own.entries.get, now, paper=desk)
    qtbot.addWidget(view)
    view.fill()
    view.show()
    bar = view.paper
    assert bar is not None
    bar.opener.click()
    out = tmp_path / "places.html"
    bar._choose = lambda *_: out
    bar.page.click()
    qtbot.waitUntil(lambda: "Saved" in bar.told.words(), timeout=_SOON)
    assert [bar.question] == [None]
    assert "116123" in out.read_text(encoding="utf-8")
    assert "Wrenfield" not in out.read_text(encoding="utf-8")
    out.unlink()
    bar.tick.setChecked(True)
    bar.page.click()
    assert bar.question is not None
    assert "leave the journal" in bar.question.accessibleDescription()
    bar.question.reject()
    assert not out.exists()
    bar.page.click()
    bar.question.accept()
    qtbot.waitUntil(out.exists, timeout=_SOON)
    qtbot.waitUntil(lambda: "Saved" in bar.told.words(), timeout=_SOON)
    assert "Wrenfield" in out.read_text(encoding="utf-8")
    desk.lane.finish()
    view.forget()
    assert bar.tick.text() == ""
    assert not bar.isVisible()


def test_letters_are_loaded_once_without_a_window(qapp: QApplication) -> None:
    """A command that runs beside an app uses its letters; without the fonts the app says that it is damaged."""
    from bereave.desktop.printing.screenless import letters_ready

    with letters_ready(shipped.ui() / "fonts"):
        assert QFontDatabase.hasFamily("Noto Sans KR")
    assert QApplication.instance() is qapp
