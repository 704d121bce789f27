"""Documents on paper: cut into pages, set in our own letters, saved and printed after a plain word."""

import re
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontDatabase, QImage, QTextCursor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bereave import shipped
from bereave.desktop.kept_session import KeptSession
from bereave.desktop.pages.entry.view import EntryView
from bereave.desktop.pages.find_support.kept_view import KeptView
from bereave.desktop.printing.bar import PaperBar
from bereave.desktop.printing.breaking import Cut, Strip, cuts
from bereave.desktop.printing.desk import PaperDesk
from bereave.desktop.printing.paper import page_layout
from bereave.desktop.printing.pdf import keep, page_beside, pdf, pictures, save_pdf
from bereave.desktop.printing.printer import Printers, print_document
from bereave.desktop.printing.sheets import Sheets
from bereave.desktop.printing.typesetting import strips
from bereave.desktop.theme import Theme
from bereave.directory import help_now
from bereave.directory.layers import read_folder
from bereave.directory.model import Directory
from bereave.directory.take_away.document import Document
from bereave.directory.take_away.entries import Composer
from bereave.directory.take_away.first_days import first_days
from bereave.directory.take_away.words import Words
from bereave.failures import NotNow
from bereave.kept.state import Favourite, Keep, Note, WriteNote

_TODAY = date(2026, 11, 22)
_SOON = 20_000


@pytest.fixture(scope="module")
def own() -> Directory:
    """What the app ships."""
    return read_folder(shipped.resources())


@pytest.fixture
def letters(theme: Theme) -> Theme:
    """The app's fonts are loaded."""
    assert QFontDatabase.hasFamily("Noto Sans KR")
    return theme


def _composer(directory: Directory, language: str) -> Composer:
    return Composer(directory, Words.load(shipped.ui(), language), _TODAY)


def _bundle(own: Directory, language: str, country: str) -> tuple[Document, Words]:
    made = _composer(own, language)
    return first_days(made, help_now.read(shipped.resources() / "help-now.json"), country), made.words


def _lines(count: int, height: float = 10) -> list[Strip]:
    return [Strip(at * height, (at + 1) * height) for at in range(count)]


# --- where pages are cut ---


def test_nothing_is_lost_between_pages() -> None:
    """The pages show every strip once, in order, and none is higher than the paper."""
    found = cuts(_lines(25), 100)
    assert [(cut.top, cut.bottom) for cut in found] == [(0, 100), (100, 200), (200, 250)]
    assert cuts([], 100) == []


def test_no_heading_stands_alone_at_the_foot_of_a_page() -> None:
    """What keeps its next goes with it to the new page, in a chain as well."""
    column = _lines(12)
    column[8] = Strip(80, 90, keeps_next=True)
    column[9] = Strip(90, 100, keeps_next=True)
    assert cuts(column, 100) == [Cut(0, 80), Cut(80, 120)]


def test_a_chain_higher_than_a_page_is_cut_where_the_page_ends() -> None:
    """What cannot be kept together is still printed."""
    column = [Strip(at * 10, at * 10 + 10, keeps_next=True) for at in range(25)]
    assert [cut.bottom for cut in cuts(column, 100)] == [100, 200, 250]


def test_a_strip_higher_than_a_page_has_one_of_its_own() -> None:
    """One strip alone may be higher than the paper; the rest goes on after it."""
    assert cuts([Strip(0, 10), Strip(10, 300), Strip(300, 310)], 100) == [Cut(0, 10), Cut(10, 300), Cut(300, 310)]


def test_a_new_page_begins_where_it_was_asked_for() -> None:
    """An article of the bundle begins at the head of a page, also when there was room."""
    column = _lines(6)
    column[2] = Strip(20, 30, new_page=True)
    assert cuts(column, 100) == [Cut(0, 20), Cut(20, 60)]


@pytest.mark.parametrize(("language", "country"), [("en", "GB"), ("fr", "FR"), ("ko", "KR")])
def test_no_row_and_no_line_is_cut_in_two(letters: Theme, own: Directory, language: str, country: str) -> None:
    """In the real bundle every line and every row of contacts lies on one page; headings are followed by something."""
    document, words = _bundle(own, language, country)
    paper = QImage(10, 10, QImage.Format.Format_RGB32)
    sheet = QRectF(page_layout(country).fullRectPixels(paper.logicalDpiX()))
    sheets = Sheets.of(document, words, paper, sheet)
    found = strips(sheets.text, sheets.area.height())
    ends = {cut.bottom for cut in sheets.cuts[:-1]}
    assert len(ends) > 3
    for strip in found:
        assert not any(strip.top < end < strip.bottom for end in ends)
        assert not (strip.keeps_next and strip.bottom in ends)
    layout, block, rows = sheets.text.documentLayout(), sheets.text.begin(), 0
    while block.isValid():
        box = layout.blockBoundingRect(block)
        if QTextCursor(block).currentTable() is not None:
            rows += 1
            assert not any(box.top() < end < box.bottom() for end in ends)
        block = block.next()
    assert rows > 5
    assert all(cut.bottom - cut.top <= sheets.area.height() for cut in sheets.cuts)


# --- the PDF ---


def _streams(content: bytes) -> Iterator[bytes]:
    for found in re.finditer(rb"/FlateDecode\b.*?stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL):
        yield zlib.decompressobj().decompress(found[1])


@pytest.mark.parametrize(("language", "family"), [("en", b"Inter"), ("fr", b"NotoSerif"), ("ko", b"NotoSansKR")])
def test_the_letters_are_inside_the_pdf(letters: Theme, own: Directory, language: str, family: bytes) -> None:
    """Every font that the PDF names is in it as a stream, and they are the app's own, the Korean ones as well."""
    name = "guilt" if language == "en" else f"{language}-guilt"
    made = _composer(own, language)
    content = pdf(made.document(own.entries[name]), made.words, "GB")
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    described = content.count(b"/Type /FontDescriptor")
    assert described >= 2
    assert len(re.findall(rb"/FontFile[23]? \d+ 0 R", content)) == described
    named = set(re.findall(rb"/FontName /(?:Q[A-Z]{5}\+)?([\w-]+)", content))
    assert any(one.startswith(family) for one in named), named
    assert all(one.startswith((b"Inter", b"Noto")) for one in named), named
    # A set letter is a sign of a font, not a drawing: the text can be found and copied.
    assert sum(stream.count(b"Tj") + stream.count(b"TJ") for stream in _streams(content)) > 20


def test_the_pdf_has_the_title_of_its_document_and_the_country_s_paper(letters: Theme, own: Directory) -> None:
    """Title and paper are right; Letter in the United States, A4 elsewhere."""
    made = _composer(own, "fr")
    document = made.document(own.entries["fr-guilt"])
    content = pdf(document, made.words, "FR")
    assert document.title.encode("utf-16-be") in content.replace(b"\\(", b"(").replace(b"\\)", b")")
    width, height = map(float, re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)[0])
    assert (round(width), round(height)) == (595, 842)
    content = pdf(document, made.words, "US")
    width, height = map(float, re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)[0])
    assert (round(width), round(height)) == (612, 792)


def test_the_pictures_are_the_pages_of_the_pdf(letters: Theme, own: Directory) -> None:
    """Painted by the same code, there is a picture for each page; each has ink inside its margins and none outside."""
    made = _composer(own, "ko")
    document = made.document(own.entries["ko-guilt"])
    content = pdf(document, made.words, "KR")
    shown = pictures(document, made.words, "KR", 48)
    assert len(shown) == len(re.findall(rb"/Type /Page\b(?!s)", content))
    for picture in shown:
        across = range(0, picture.width(), 3)
        dark = {x for x in across for y in range(0, picture.height(), 2) if picture.pixelColor(x, y).lightness() < 200}
        assert len(dark) > 20
        assert picture.width() * 0.08 < min(dark)
        assert max(dark) < picture.width() * 0.92


def test_my_words_touch_no_other_file(letters: Theme, own: Directory, tmp_path: Path) -> None:
    """A private list is in the two files that were chosen and nowhere else, and its title names nobody."""
    made = _composer(own, "en")
    document = made.places([own.entries["gb-samaritans"]], {"gb-samaritans": "Ask for Wrenfield"})
    chosen = tmp_path / "out" / "places.pdf"
    chosen.parent.mkdir()
    paper, page = save_pdf(document, made.words, "GB", "", chosen)
    assert sorted(path for path in tmp_path.rglob("*") if path.is_file()) == sorted([paper, page])
    assert "Wrenfield" in page.read_text(encoding="utf-8")
    assert "Wrenfield".encode("utf-16-be") not in paper.read_bytes()
    assert "<title>My kept places</title>" in page.read_text(encoding="utf-8")


def test_a_page_of_somebody_else_beside_the_pdf_stays(tmp_path: Path) -> None:
    """The page beside a PDF replaces only a page that was made here; otherwise it takes another name."""
    assert page_beside(tmp_path / "a.pdf") == tmp_path / "a.html"
    (tmp_path / "a.html").write_text("<p>my own</p>")
    assert page_beside(tmp_path / "a.pdf") == tmp_path / "a-2.html"
    made = _composer(Directory({}), "en")
    from bereave.directory.take_away.page import page

    (tmp_path / "b.html").write_text(page(Document("t", "en", ()), made.words, ""), encoding="utf-8")
    assert page_beside(tmp_path / "b.pdf") == tmp_path / "b.html"


def test_what_cannot_be_written_leaves_no_half(tmp_path: Path) -> None:
    """If the second file cannot be written, the first new one is taken away again; one sentence says why."""
    (tmp_path / "taken").mkdir()
    with pytest.raises(NotNow, match="could not be written"):
        keep((tmp_path / "one", b"x"), (tmp_path / "taken", b"y"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["taken"]


# --- the printer ---


def test_printing_uses_the_same_pages(letters: Theme, own: Directory, tmp_path: Path, qtbot: QtBot) -> None:
    """What goes to the printer is what the PDF shows, under a name that tells a print queue nothing."""
    made = _composer(own, "en")
    document = made.document(own.entries["guilt"])
    out = tmp_path / "printed.pdf"
    names: list[str] = []

    def into_a_file(printer: QPrinter, parent: QWidget) -> bool:
        del parent
        names.append(printer.docName())
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(out))
        return True

    window = QWidget()
    qtbot.addWidget(window)
    assert print_document(document, made.words, "GB", Printers(lambda: True, into_a_file), window)
    pages = len(re.findall(rb"/Type /Page\b(?!s)", out.read_bytes()))
    assert pages == len(re.findall(rb"/Type /Page\b(?!s)", pdf(document, made.words, "GB")))
    assert names == ["Bereave"]
    assert not print_document(document, made.words, "GB", Printers(lambda: True, lambda *_: False), window)


# --- the bar ---


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
