"""Nothing that a document says makes a request, reads a file or opens anything, whatever shows it."""

import ctypes
import os
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot

from bereave import shipped
from bereave.desktop.pages.entry.article_html import ARTICLE_SCHEME, body_html
from bereave.desktop.pages.entry.view import EntryView
from bereave.desktop.printing.pdf import pdf
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.reading_view import ReadingView
from bereave.directory.checks import CheckReport, check
from bereave.directory.html import SHOWN_TAGS, render, safe_link
from bereave.directory.layers import read_folder
from bereave.directory.model import Directory
from bereave.directory.take_away.entries import Composer
from bereave.directory.take_away.page import page, style
from bereave.directory.take_away.words import Words
from bereave.search.build import build
from bereave.search.config import SearchConfig
from bereave.search.index import SearchIndex
from bereave.search.query import Query
from tests.directory.hostile import ATTACKS, Target, lay_out_special_files

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
LONGEST_SECONDS = 2.0  # of one document in one place; measured below half a second on one core
_LINUX = sys.platform.startswith("linux")
_IN_OPEN, _IN_ACCESS = 0x20, 0x01
_CANARIES = ("canary.png", "canary.css", "canary.html", "canary.md")
# The smallest picture there is: one point.
_POINT = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c636060606000000005000"
    "15ef3ba5c0000000049454e44ae426082"
)


class Watch(QObject):
    """Writes down who comes to the listener, who opens a canary (Python or Qt), and who asks another program."""

    def __init__(self, folder: Path, listener: socket.socket) -> None:
        super().__init__()
        self.folder = folder
        self.came: list[str] = []
        self.asked: list[str] = []
        self.python: list[str] = []
        self.active = True
        self._listener = listener
        self._inotify = _inotify(folder)
        threading.Thread(target=self._listen, daemon=True).start()
        sys.addaudithook(self._audit)
        for scheme in ("http", "https", "file", "mailto", "tel", "javascript", "data"):
            QDesktopServices.setUrlHandler(scheme, self, "opener")  # type: ignore[arg-type] # its stub says bytes, it takes words

    @Slot(QUrl)
    def opener(self, address: QUrl) -> None:
        """Stands where the system's opener would be."""
        self.asked.append(address.toString())

    def qt(self) -> bytes:
        """What the system says was opened or read in the canaries' folder, by anybody in any language; then forgets."""
        if self._inotify is None:
            return b""
        with suppress(BlockingIOError):
            return os.read(self._inotify, 65536)
        return b""

    def nothing(self) -> bool:
        """Whether nobody came, opened or asked since the last look."""
        return (self.came, self.asked, self.python, self.qt()) == ([], [], [], b"")

    def end(self) -> None:
        """Watch no longer. An audit hook cannot be taken away, so it only falls silent."""
        self.active = False
        for scheme in ("http", "https", "file", "mailto", "tel", "javascript", "data"):
            QDesktopServices.unsetUrlHandler(scheme)
        if self._inotify is not None:
            os.close(self._inotify)

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                caller, where = self._listener.accept()
                caller.close()
                self.came.append(str(where))

    def _audit(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.active:
            return
        if event == "open" and str(self.folder) in str(arguments[0]):
            self.python.append(f"open {arguments[0]}")
        elif event in {"socket.connect", "socket.getaddrinfo"} and threading.current_thread().name != "caller":
            self.python.append(f"{event} {arguments[1:]}")
        elif event in {"subprocess.Popen", "os.system", "os.startfile", "os.exec", "webbrowser.open"}:
            self.python.append(event)


def _inotify(folder: Path) -> int | None:
    """A descriptor that tells of every opening and reading below `folder`; None where the system has none."""
    if not _LINUX:
        return None
    libc = ctypes.CDLL(None, use_errno=True)
    descriptor = int(libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC))
    for name in _CANARIES:
        assert libc.inotify_add_watch(descriptor, os.fsencode(folder / name), _IN_OPEN | _IN_ACCESS) > 0
    return descriptor


@contextmanager
def _listening() -> Iterator[socket.socket]:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        yield listener
        with suppress(OSError):
            # Wakes the thread that waits.
            listener.shutdown(socket.SHUT_RDWR)


@pytest.fixture
def target(tmp_path: Path) -> Iterator[tuple[Target, Watch]]:
    """A listener on this machine and a folder of canaries, both watched."""
    folder = tmp_path / "canaries"
    folder.mkdir()
    for name in _CANARIES:
        (folder / name).write_bytes(_POINT)
    with _listening() as listener:
        watch = Watch(folder, listener)
        yield Target(f"127.0.0.1:{listener.getsockname()[1]}", folder), watch
        watch.end()


def _lay_out(folder: Path, target: Target) -> dict[str, frozenset[str]]:
    """Write the whole set; gives the rules of which one must name each file."""
    names = {attack.write(folder, target).relative_to(folder).as_posix(): attack.rules for attack in ATTACKS}
    return {
        **names,
        **{name: frozenset({rule}) for name, rule in lay_out_special_files(folder, target.folder).items()},
    }


def test_the_set_is_large_and_says_what_it_attacks() -> None:
    """At least sixty documents, each with a name of its own and a line about it."""
    assert len({attack.name for attack in ATTACKS}) == len(ATTACKS) >= 60
    assert all(attack.attacks for attack in ATTACKS)


def test_every_hostile_document_is_named_with_its_file_line_and_rule(
    tmp_path: Path, target: tuple[Target, Watch]
) -> None:
    """The check answers in time, raises nothing, and names what is wrong with each of them."""
    aim, watch = target
    folder = tmp_path / "set"
    folder.mkdir()
    wanted = _lay_out(folder, aim)
    assert watch.qt() is not None
    began = perf_counter()
    report = check(folder, TODAY, shipped.resources() / "wording")
    assert perf_counter() - began < 60
    found = _rules(report)
    missed = {
        name: (set(rules), found.get(name))
        for name, rules in wanted.items()
        if rules - found.get(name, set()) == rules and rules
    }
    assert missed == {}
    assert all(problem.line >= 1 and problem.message for problem in (*report.errors, *report.warnings))
    assert watch.nothing()


def _rules(report: CheckReport) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for problem in (*report.errors, *report.warnings):
        found.setdefault(problem.file, set()).add(problem.rule)
    return found


@pytest.fixture
def hostile(tmp_path: Path, target: tuple[Target, Watch]) -> tuple[Directory, Watch, Path]:
    """What the app reads of the set, which is not checked before."""
    aim, watch = target
    folder = tmp_path / "set"
    folder.mkdir()
    _lay_out(folder, aim)
    # A pack or a folder of one's own may hold links; those that lead out are the check's to refuse.
    (folder / "special-away.md").unlink(missing_ok=True)
    directory = read_folder(folder)
    assert len(directory.entries) > 100
    assert all(problem.file and problem.line >= 1 and problem.message for problem in directory.problems)
    return directory, watch, folder


def test_no_window_shows_more_than_words(
    qtbot: QtBot, theme: Theme, qapp: QApplication, hostile: tuple[Directory, Watch, Path]
) -> None:
    """Every document is shown as the reader would see it: in time, with safe links only, and nothing is fetched."""
    directory, watch, _ = hostile
    view = EntryView(theme, "fr", now=lambda: NOW)
    reading = ReadingView(theme)
    for widget in (view, reading):
        qtbot.addWidget(widget)
        widget.resize(600, 700)
        widget.show()
    opened: list[QUrl] = []
    view.open_requested.connect(opened.append)
    slow = {}
    for entry in directory.entries.values():
        began = perf_counter()
        view.show_entry(entry)
        view.article.read_on.click()
        view.grab()
        reading.show_html(body_html(entry.body))
        reading.grab()
        qapp.processEvents()
        if (took := perf_counter() - began) > 3 * LONGEST_SECONDS:
            slow[entry.id] = took
        for shown in (reading, view.article.reading):
            assert _unsafe(shown) == []
    assert slow == {}
    assert opened == []
    assert watch.nothing(), (watch.came, watch.asked, watch.python)


def _unsafe(view: QTextBrowser) -> list[str]:
    """The links of a page that lead anywhere but where pages may lead."""
    found = []
    block = view.document().begin()
    while block.isValid():
        for piece in block.textFormats():
            address = piece.format.anchorHref()
            if address and not safe_link(address) and not address.startswith(f"{ARTICLE_SCHEME}:"):
                found.append(address)
        block = block.next()
    return found


def test_nothing_is_fetched_for_paper_pages_or_the_index(
    tmp_path: Path, qapp: QApplication, hostile: tuple[Directory, Watch, Path]
) -> None:
    """The page to take away, the PDF and the index of the search are made of every document, and only of its words."""
    directory, watch, folder = hostile
    words = Words.load(shipped.ui(), "en")
    composer = Composer(directory, words, TODAY)
    look = style(shipped.ui())
    for entry in directory.entries.values():
        document = composer.document(entry)
        assert _acting(page(document, words, look)) == [], entry.id
        # A PDF takes a while: of those that name a canary.
        if "canary" in f"{entry.title}{entry.summary}{entry.body}" and len(entry.body) < 2000:
            assert pdf(document, words, "GB").startswith(b"%PDF")
    config = SearchConfig.load(shipped.index())
    assert build(folder, tmp_path / "index", config).documents == len(directory.entries)
    index = SearchIndex.open(tmp_path / "index", config)
    assert index.search(Query("words")).total > 0
    index.close()
    del qapp
    assert watch.nothing(), (watch.came, watch.asked, watch.python)


class _Tags(HTMLParser):
    """Gathers what a page could act or fetch with: tags, attributes and addresses."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Write down what has no place on a page of words."""
        if tag not in SHOWN_TAGS | _FRAME:
            self.found.append(f"<{tag}>")
        for name, value in attrs:
            if name.startswith("on") or name in {"src", "srcset", "style", "background", "action", "xlink:href"}:
                self.found.append(f"{tag} {name}={value}")
            if name == "href" and not safe_link(value or ""):
                self.found.append(f"{tag} to {value}")


#: What every page of ours is made of, beside the words.
_FRAME = {
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "main",
    "header",
    "footer",
    "nav",
    "section",
    "caption",
    "h5",
    "h6",
    "span",
}


def _acting(text: str) -> list[str]:
    tags = _Tags()
    tags.feed(text)
    return tags.found


def test_every_text_is_rendered_in_time(hostile: tuple[Directory, Watch, Path]) -> None:
    """No shape of a text keeps the reader waiting or runs out of depth."""
    directory, _, _ = hostile
    slow = {}
    for entry in directory.entries.values():
        began = perf_counter()
        render(entry.body)
        if (took := perf_counter() - began) > LONGEST_SECONDS:
            slow[entry.id] = took
    assert slow == {}


class _Careless(QTextBrowser):
    """A page as Qt makes it when nobody says no: it loads what a picture names."""


def test_the_watch_sees_a_page_that_loads_a_file(
    qtbot: QtBot, theme: Theme, target: tuple[Target, Watch], qapp: QApplication
) -> None:
    """The same picture in Qt's own browser is opened, and the watch says so; in ours it is not."""
    aim, watch = target
    html = aim.aim('<p>words <img src="FILEURL/canary.png"></p>')
    ours = ReadingView(theme)
    qtbot.addWidget(ours)
    ours.show_html(html)
    ours.show()
    ours.grab()
    qapp.processEvents()
    assert watch.nothing()
    careless = _Careless()
    qtbot.addWidget(careless)
    careless.setHtml(html)
    careless.show()
    careless.grab()
    qapp.processEvents()
    loaded = careless.document().resource(
        QTextDocument.ResourceType.ImageResource.value, QUrl(aim.aim("FILEURL/canary.png"))
    )
    assert loaded is not None
    assert bool(watch.qt()) == _LINUX


def test_the_watch_sees_a_caller_a_reader_and_an_opener(target: tuple[Target, Watch]) -> None:
    """A connection, a file opened by Python and an address given to the system are each written down."""
    aim, watch = target
    host, _, port = aim.host.partition(":")
    with socket.create_connection((host, int(port))) as caller:
        assert caller.recv(1) == b""
    assert any("socket.connect" in one for one in watch.python)
    (aim.folder / "canary.md").read_bytes()
    assert any(one.startswith("open ") for one in watch.python)
    assert bool(watch.qt()) == _LINUX
    QDesktopServices.openUrl(QUrl("https://example.org/"))
    assert watch.asked == ["https://example.org/"]
    assert not watch.nothing()
