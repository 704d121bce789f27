"""Documents on paper: cut into pages, set in our own letters, saved and printed after a plain word."""

import re
import zlib
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bereave import shipped
from bereave.desktop.printing.breaking import Cut, Strip, cuts
from bereave.desktop.printing.paper import page_layout
from bereave.desktop.printing.pdf import keep, page_beside, pdf, pictures, save_pdf
from bereave.desktop.printing.printer import Printers, print_document
from bereave.desktop.printing.sheets import Sheets
from bereave.desktop.printing.typesetting import strips
from bereave.desktop.theme import Theme
from bereave.directory import help_now
from bereave.directory.model import Directory
from bereave.directory.take_away.document import Document, Prose
from bereave.directory.take_away.entries import Composer
from bereave.directory.take_away.first_days import first_days
from bereave.directory.take_away.words import Words
from bereave.failures import NotNow

_TODAY = date(2026, 11, 22)
_SOON = 20_000


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


def test_every_line_of_a_list_keeps_its_mark(letters: Theme) -> None:
    """Also what stands first on a page has its mark, as often as there are lines in the list."""
    lines = "".join(f"<li>{'I' if at % 7 else 'I<br>I'}</li>" for at in range(90))
    document = Document("", "en", (), (Prose(f"<ul>{lines}</ul>"),))
    shown = pictures(document, Words.load(shipped.ui(), "en"), "GB", 144)
    assert len(shown) > 2
    marks = 0
    for picture in shown:
        # Between the margin and the words, and not as far down as what is said below every page.
        across, down = range(134, 158), range(picture.height() - 140)
        dark = [any(picture.pixelColor(x, y).lightness() < 120 for x in across) for y in down]
        marks += sum(here and not above for above, here in pairwise(dark))
    assert marks == 90


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
