"""The curator's page: what is due, what the check found, and the entry as everybody sees it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bereave.desktop.pages.curate import CuratePage
from bereave.desktop.pages.curate.review import counts, day, due, found
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.result import RESULT_ROLE, Result
from bereave.directory.checks import CheckReport
from bereave.directory.layers import read_folder
from bereave.directory.model import Problem
from tests.desktop.small_library import WAIT_MS, library, small_directory

TODAY = date(2026, 11, 22)


@pytest.fixture
def opened() -> list[QUrl]:
    """The addresses that were opened."""
    return []


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, tmp_path: Path, opened: list[QUrl]) -> Iterator[CuratePage]:
    """The page over the small directory, with its problems found."""
    made, lane = library(qtbot, small_directory(tmp_path / "resources"), tmp_path / "index")
    shown = CuratePage(theme, made, lane, today=lambda: TODAY, opener=opened.append)
    qtbot.addWidget(shown)
    shown.resize(1000, 700)
    shown.show()
    shown.opened()
    qtbot.waitUntil(lambda: "(" in chip(shown, 1).text(), timeout=WAIT_MS)
    yield shown
    made.stop()
    lane.finish()


def chip(page: CuratePage, number: int) -> QPushButton:
    """One of the two lists' chips."""
    return page.which.findChildren(QPushButton)[number]


def rows(page: CuratePage) -> list[Result]:
    """What the list shows."""
    model = page.results.model
    shown = [model.data(model.index(row), RESULT_ROLE) for row in range(model.rowCount())]
    return [row for row in shown if isinstance(row, Result)]


def test_what_is_due_first_stands_first(tmp_path: Path) -> None:
    """Sorted by day; what has none comes before all others, since nobody watches it."""
    directory = read_folder(small_directory(tmp_path))
    days = [one.by for one in due(directory)]
    assert days == sorted(days, key=lambda found: found or date.min)
    assert due(directory)[0].entry.id == "gb-river"
    assert due(directory)[0].overdue(TODAY)


@pytest.mark.parametrize("text", [None, "", "2027", "soon", "2027-13-01"])
def test_a_day_that_cannot_be_read_is_none(text: str | None) -> None:
    """Such an entry counts as overdue."""
    assert day(text) is None


def test_states_evidence_and_overdue_entries_are_counted(tmp_path: Path) -> None:
    """Every state is named, also those of which there are none."""
    numbers = counts(read_folder(small_directory(tmp_path)), TODAY)
    assert (numbers.entries, numbers.overdue) == (7, 1)
    assert numbers.states == {"active": 6, "paused": 1, "closed": 0}
    assert numbers.evidence == {"own-page": 1, "single-page": 3, "desk-research": 3}


def test_a_problem_knows_its_entry_where_there_is_one(tmp_path: Path) -> None:
    """What must be put right first; a file that cannot be read has no entry to show."""
    directory = read_folder(small_directory(tmp_path))
    broken = Problem("services/GB/broken.md", 2, "yaml", "cannot be read")
    old = Problem("services/GB/gb-river.md", 3, "review-overdue", "overdue")
    problems = found(CheckReport(8, (broken,), (old,)), directory, tmp_path)
    assert [(one.must, one.entry.id if one.entry else None) for one in problems] == [(True, None), (False, "gb-river")]


def test_choosing_an_entry_shows_it_and_the_way_back_leads_to_the_list(page: CuratePage, qtbot: QtBot) -> None:
    """By keyboard: the overdue one is first; Enter opens it, Back returns."""
    assert rows(page)[0].id == "gb-river"
    assert "overdue since 1 January 2026" in rows(page)[0].place
    page.results.focus_first()
    QTest.keyClick(page.results.view, Qt.Key.Key_Return)
    assert page.entry.shown is not None
    assert page.entry.shown.id == "gb-river"
    page.entry.back.click()
    assert page.right_stack.currentWidget() is page.about


def test_problems_name_file_line_and_sentence(page: CuratePage) -> None:
    """The broken file is in the list, and choosing it says that there is nothing to show."""
    chip(page, 1).click()
    broken = next(row for row in rows(page) if row.summary == "services/GB/broken.md")
    assert "line" in broken.place
    assert broken.title
    page.results.opened.emit(broken.id)
    assert "nothing to show" in page.notice.words()


def test_the_page_says_that_it_only_reads(page: CuratePage) -> None:
    """Nobody looks for a button that is not there."""
    assert "changed in their files" in page.read_only.words()


def test_an_address_is_opened_only_after_a_yes(page: CuratePage, opened: list[QUrl]) -> None:
    """A curator looks at the page that an entry names, after seeing its address."""
    page.results.opened.emit("gb-night-line")
    assert page.entry.service is not None
    web = page.entry.service.rows[1]
    for name in ("open", "open-it"):
        button = web.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        button.click()
    assert opened == [QUrl("https://example.org/gb-night-line")]
