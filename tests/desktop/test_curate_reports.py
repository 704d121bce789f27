"""What readers reported: read, settled with a word, taken back; the entry is one key away."""

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bereave.desktop.background import Background
from bereave.desktop.directory_exchange import ReaderReports
from bereave.desktop.pages.curate.further_tasks import FurtherTasks
from bereave.desktop.pages.curate.reports_view import Reported, ReportsView
from bereave.desktop.theme import Theme
from bereave.failures import Failure, NotNow
from bereave.peers.reports_protocol import Outcome, ReportRow
from tests.desktop.curate_tasks_room import CurateRoom


class Desk(QObject):
    """A hub's list of reports in memory; `away` makes it say that it cannot be reached."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[ReportRow, ...] = ()
        self.open = 0
        self.failure: Failure | None = None
        self.is_available = True
        self.away = False
        self.fetched = 0

    def put(self, *rows: ReportRow) -> None:
        """The hub has these."""
        self.rows, self.open = rows, sum(row.state == "open" for row in rows)
        self.changed.emit()

    def fetch(self) -> None:
        """Counts that it was asked."""
        self.fetched += 1

    def settle(
        self, row: ReportRow, outcome: Outcome, done: Callable[[ReportRow], object], failed: Callable[[Failure], object]
    ) -> None:
        """As the hub does it: the report changes, or a sentence says why not."""
        if self.away:
            failed(NotNow("The hub cannot be reached."))
            return
        new = msgspec.structs.replace(row, state=outcome, number=row.number + 1, settled_by="Cora")
        self.put(*(new if one.id == row.id else one for one in self.rows))
        done(new)


def report(name: str, entry: str, words: str = "") -> ReportRow:
    """A report that waits since the hub's day 20000."""
    return ReportRow(1, name, entry, "number", words, "2025-06", "", 0, 20_000, "open")


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[CurateRoom]:
    """A curator's page."""
    made = CurateRoom(qtbot, theme, tmp_path)
    yield made
    made.close()


@pytest.fixture
def hub() -> Desk:
    """Two reports, one on an entry that is not here."""
    made = Desk()
    made.put(report("r1", "gb-night", "It rings for ever."), report("r2", "gb-unknown"))
    return made


def begin(room: CurateRoom, hub: Desk) -> ReportsView:
    """Offer the tasks as the program does, and open this one."""
    spare: Background = room.spare
    FurtherTasks(room.theme, room.page, spare, "en", room.opened.append, room.core / "wording", hub).offer()
    view = room.page.open_task("reports")
    assert isinstance(view, ReportsView)
    return view


def test_a_report_is_read_with_its_entry_and_opened(room: CurateRoom, hub: Desk) -> None:
    """Title, words and what is wrong; Enter opens the entry; the hub was asked for news."""
    view = begin(room, hub)
    assert hub.fetched == 1
    assert view.words.text() == "It rings for ever."
    assert "1 wait" not in view.count.text()
    QTest.keyClick(view.results.view, Qt.Key.Key_Return)
    room.until(lambda: room.page.editor.key == "gb-night")


def test_a_word_settles_it_by_one_key_and_can_be_taken_back(room: CurateRoom, hub: Desk) -> None:
    """The next press on it does nothing until it was taken back."""
    view = begin(room, hub)
    QTest.keyClick(view.results.view, Qt.Key.Key_1)
    assert hub.rows[0].state == "fixed"
    assert not view.fixed.isEnabled()
    view.again.click()
    assert hub.rows[0].state == "open"
    assert view.fixed.isEnabled()
    assert not view.again.isVisible()


def test_an_entry_that_is_not_here_cannot_be_opened(room: CurateRoom, hub: Desk) -> None:
    """Its id stands there, and it can still be settled."""
    view = begin(room, hub)
    QTest.keyClick(view.results.view, Qt.Key.Key_Down)
    assert not view.open.isEnabled()
    view.not_confirmed.click()
    assert hub.rows[1].state == "not-confirmed"


def test_a_hub_that_is_away_is_one_sentence(room: CurateRoom, hub: Desk) -> None:
    """Nothing changes; without the role or with a locked journal a sentence says where they come from."""
    view = begin(room, hub)
    hub.away = True
    view.fixed.click()
    assert "cannot be reached" in view.notice.words()
    assert hub.rows[0].state == "open"
    hub.is_available = False
    hub.put()
    assert "through the hub" in view.notice.words()


def test_quick_exit_shows_no_readers_words(room: CurateRoom, hub: Desk) -> None:
    """Neither the list nor the words stay."""
    view = begin(room, hub)
    room.page.forget()
    assert view.words.text() == ""
    assert view.results.model.rowCount() == 0


def as_the_view_needs(reports: ReaderReports) -> Reported:
    """Held by the type check: the hub session's own reports fit the view."""
    return reports


def test_the_hubs_own_reports_are_what_the_view_needs() -> None:
    """Every name of the view's port is one of the hub session's reports, at least once made."""
    needed = {name for name in vars(Reported) if not name.startswith("_")}
    assert needed <= set(vars(ReaderReports))
    assert as_the_view_needs.__annotations__["return"] is Reported
