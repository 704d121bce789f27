"""Checking links: first what would be contacted, then only that, with a way to stop; results stay until closed."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from bereave.desktop.pages.curate import Task
from bereave.desktop.pages.curate.links_rows import as_text, counts, in_order
from bereave.desktop.pages.curate.links_view import Check, LinksView
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.result import RESULT_ROLE
from bereave.directory.linkcheck import LinkRow, check_links
from bereave.directory.model import Contact, Entry
from tests.desktop.curate_tasks_room import CurateRoom
from tests.directory.writing import line


class Site(BaseHTTPRequestHandler):
    """Answers /here, has lost /gone, and waits with /slow until it is let."""

    asked: list[str]
    let: threading.Event

    def do_HEAD(self) -> None:
        """The only thing that is asked of what is there."""
        self.asked.append(self.path)
        if self.path == "/slow":
            self.let.wait(20)
        self.send_response(200 if self.path != "/gone" else 404)
        self.end_headers()

    do_GET = do_HEAD  # noqa: N815 - the name that the server calls

    def log_message(self, *_: object) -> None:
        """Nothing on the screen."""


@pytest.fixture
def site() -> Iterator[ThreadingHTTPServer]:
    """A server on this machine; `Site.asked` has what was asked."""
    Site.asked, Site.let = [], threading.Event()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    Site.let.set()
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[CurateRoom]:
    """A curator's page."""
    made = CurateRoom(qtbot, theme, tmp_path)
    yield made
    made.close()


def here(
    entries: Sequence[Entry], progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> tuple[LinkRow, ...]:
    """The real check, which may ask this machine's own server."""
    return check_links(entries, progress=progress, cancelled=cancelled, allow_loopback=True)


def begin(room: CurateRoom, server: ThreadingHTTPServer, *paths: str, check: Check | None = here) -> LinksView:
    """One entry of the curator's own names these pages; the task looks at what was changed here."""
    host = f"http://127.0.0.1:{server.server_port}"
    ways = tuple(Contact("web", f"{host}{path}") for path in paths)
    room.desk.change(
        lambda: room.room.save(line("gb-web", contacts=ways, checked=line().checked)), lambda _: None, room.page
    )
    room.quiet()
    room.page.add_tasks(
        [
            Task(
                "links", "Links", "globe",
                lambda: LinksView(room.theme, room.desk, room.spare, check=check),
            )
        ]
    )  # fmt: skip
    view = room.page.open_task("links")
    assert isinstance(view, LinksView)
    return view


def only_here(room: CurateRoom, view: LinksView) -> None:
    """Ask of the entry above only its ways: its source is a page elsewhere."""
    entry = room.room.entry("gb-web")
    assert entry is not None
    room.quiet()
    view._entries = (replace(entry, checked=replace(entry.checked, sources=())),)


def test_nothing_is_contacted_before_it_was_said_and_asked_for(room: CurateRoom, site: ThreadingHTTPServer) -> None:
    """The sentence names how many addresses at which sites; no request went out."""
    view = begin(room, site, "/here")
    view.which.findChildren(QPushButton)[1].click()
    room.quiet()
    assert "2 address(es)" in view.beforehand.text()
    assert "127.0.0.1" in view.hosts.text()
    assert "example.org" in view.hosts.text()
    assert Site.asked == []


def test_results_come_with_what_needs_a_hand_first(room: CurateRoom, site: ThreadingHTTPServer) -> None:
    """The lost page is first; it can be narrowed down, copied, and its entry opened; closing empties the list."""
    view = begin(room, site, "/here", "/gone")
    only_here(room, view)
    view.check.click()
    room.until(lambda: view.stack.currentWidget() is view.found)
    first = view.results.model.index(0).data(RESULT_ROLE)
    assert (first.title, first.place) == ("Web", "Gone")
    assert sorted(set(Site.asked)) == ["/gone", "/here"]
    view.states.findChildren(QPushButton)[0].click()
    assert view.results.model.rowCount() == 1
    view.copy.click()
    assert "/gone" in QApplication.clipboard().text()
    opened: list[str] = []
    view.entry_asked.connect(opened.append)
    view.results.focus_first()
    view.open.click()
    assert opened == ["gb-web"]
    room.page.open_task("links")
    assert view.stack.currentWidget() is view.found
    view.close_it.click()
    assert view.stack.currentWidget() is view.start
    assert view.results.model.rowCount() == 0


def test_stopping_keeps_what_was_found_and_asks_no_more(room: CurateRoom, site: ThreadingHTTPServer) -> None:
    """The rest says that it was not checked."""
    view = begin(room, site, "/slow", "/here")
    only_here(room, view)
    view.check.click()
    room.until(lambda: Site.asked == ["/slow"])
    view.line.cancelled.emit()
    Site.let.set()
    room.until(lambda: view.stack.currentWidget() is view.found)
    states = [view.results.model.index(row).data(RESULT_ROLE).place for row in range(2)]
    assert states == ["Not checked", "Answers"]
    assert "/here" not in Site.asked


def test_private_addresses_are_not_asked(room: CurateRoom, site: ThreadingHTTPServer) -> None:
    """Without the test's own permission this machine is not knocked on."""
    view = begin(room, site, "/here", check=None)
    only_here(room, view)
    view.check.click()
    room.until(lambda: view.stack.currentWidget() is view.found)
    assert view.results.model.index(0).data(RESULT_ROLE).place == "Not checked"
    assert Site.asked == []


def test_rows_are_counted_ordered_and_written_as_text() -> None:
    """Gone before moved before what answers; tabs between the columns."""
    rows = [
        LinkRow("a", "https://a", "ok"),
        LinkRow("b", "https://b", "moved", "for good", "https://c"),
        LinkRow("c", "https://d", "gone"),
    ]
    assert [row.state for row in in_order(rows)] == ["gone", "moved", "ok"]
    assert counts(rows)["gone"] == 1
    assert as_text(rows[1:2], {"b": "Bee"}) == "Moved for good\tBee\tb\thttps://b\tfor good\thttps://c"
