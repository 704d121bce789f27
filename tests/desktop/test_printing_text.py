"""What a PDF lets its reader search, copy and hear: the same words and numbers that are on the paper."""

import html
import io
import re
from collections.abc import Iterator
from datetime import date

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage, QTextDocument

from bereave import shipped
from bereave.desktop.printing.pdf import pdf
from bereave.desktop.printing.typesetting import typeset
from bereave.desktop.theme import Theme
from bereave.directory import help_now
from bereave.directory.model import Directory
from bereave.directory.take_away.document import Document, Prose, Remark, Section, Way, Ways
from bereave.directory.take_away.entries import Composer
from bereave.directory.take_away.first_days import first_days
from bereave.directory.take_away.page import numbers_change
from bereave.directory.take_away.words import Words

_TODAY = date(2026, 11, 22)
_SIGNS = "+352 45-45 (11:00-23:00) *123# -> 1x2 <- 3/4 11:00–23:00 => != :-) [fi] {ff} 10:30 #31# © 24/7"
#: What stands before a line of a list.
_MARK = re.compile(r"(?:[•◦▪]|\d{1,2}\.)?")
_JOINED = "The first find: fifty offices, affluent traffic, fly, afflict, fjord, official."


def _bare(text: str) -> str:
    """The text without what depends on where lines end."""
    return "".join(text.split())


def _paragraphs(document: Document, words: Words) -> Iterator[str]:
    """Every paragraph that is set on the paper, headings and cells of tables as well."""
    text: QTextDocument = typeset(document, words, QImage(10, 10, QImage.Format.Format_RGB32), 600)
    block = text.begin()
    while block.isValid():
        yield _bare(block.text())
        block = block.next()


def _read(document: Document, words: Words) -> str:
    """What an independent reader finds in the PDF, page by page; what stands around each page is held and left out."""
    pages = PdfReader(io.BytesIO(pdf(document, words, "GB"))).pages
    found = ""
    for number, page in enumerate(pages):
        around = words.say("page_of", page=number + 1, pages=len(pages)) + numbers_change(document, words)
        around = (document.title if number else "") + around + words.say("where_from")
        body, sign, rest = _bare(page.extract_text()).rpartition(_bare(around))
        assert (sign, rest) == (_bare(around), ""), number
        found += body
    return found


def _wrong(document: Document, words: Words) -> list[str]:
    """What is not in the PDF's text in the order of reading, and what is in it twice or is nobody's."""
    text, place, wrong = _read(document, words), 0, []
    for paragraph in _paragraphs(document, words):
        at = text.find(paragraph, place)
        if at < 0:
            wrong.append(f"lost: {paragraph}")
            continue
        between = text[place:at]
        wrong += [] if _MARK.fullmatch(between) else [f"too much: {between}"]
        place = at + len(paragraph)
    return [*wrong, text[place:]] if text[place:] else wrong


@pytest.mark.parametrize(("language", "country"), [("en", "GB"), ("fr", "FR"), ("ko", "KR")])
def test_every_word_and_number_of_the_first_days_can_be_read_back(
    letters: Theme, own: Directory, language: str, country: str
) -> None:
    """Whom to call and all pages of the first days: each paragraph is in the text of the PDF, in order and whole."""
    made = Composer(own, Words.load(shipped.ui(), language), _TODAY)
    document = first_days(made, help_now.read(shipped.resources() / "help-now.json"), country)
    assert _wrong(document, made.words) == []


@pytest.mark.parametrize("language", ["en", "fr", "ko"])
def test_a_number_keeps_its_plus_and_hours_their_colon(letters: Theme, own: Directory, language: str) -> None:
    """A line abroad: copied from the PDF, its number and its hours are what the paper says."""
    made = Composer(own, Words.load(shipped.ui(), language), _TODAY)
    document = made.document(own.entries["lu-sos-detresse"])
    text = _read(document, made.words)
    assert "+352454545" in text
    assert "11:00–23:00" in text
    assert "(2021)" in text
    assert _wrong(document, made.words) == []


def test_no_sign_is_lost_in_any_size_or_weight(letters: Theme) -> None:
    """Signs between digits, arrows and letters that fonts like to join, in headings, tables, and small words."""
    words = Words.load(shipped.ui(), "en")
    said = f"{_SIGNS} {_JOINED}"
    rows = (Way(said, said, None, said, large=True), Way("Post", said, None))
    leaning = f"<p><em>{html.escape(said)}</em></p><p><strong><em>{html.escape(said)}</em></strong></p>"
    table = f"<table><tr><th>{html.escape(said)}</th></tr><tr><td>{html.escape(said)}</td></tr></table>"
    remarks = (Remark(said), Remark(said, strong=True), Remark(said, quiet=True), Prose(table + leaning))
    sections = tuple(Section(said, (*remarks, Ways("", rows)), level) for level in (2, 3, 4))
    assert _wrong(Document(said, "en", sections, remarks), words) == []
