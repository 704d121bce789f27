"""One entry in full: its ways of contact, how sure it is, what can be opened, and an article's note."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bereave import shipped
from bereave.desktop.pages.entry.article_html import body_html, page_html, plain_note, short_version
from bereave.desktop.pages.entry.hours import hours_words, open_words
from bereave.desktop.pages.entry.view import EntryView
from bereave.desktop.pages.entry.wording import kind_words, minutes_to_read, section_words
from bereave.desktop.theme import Theme
from bereave.directory.layers import read_folder
from bereave.directory.load import read_entry
from bereave.directory.model import KINDS, SECTIONS, Entry
from tests.desktop.small_library import article, service

Show = Callable[[Entry], EntryView]
NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Show:
    """Shows an entry."""

    def make(entry: Entry, language: str = "en") -> EntryView:
        view = EntryView(theme, language, now=lambda: NOW)
        qtbot.addWidget(view)
        view.resize(620, 700)
        view.show()
        view.show_entry(entry)
        return view

    return make


def said(view: QWidget) -> str:
    """Everything that can be read, without the places to wrap at."""
    labels = view.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if not label.isHidden()).replace("\u200b", "")


def button(ground: QWidget, name: str) -> QPushButton:
    """The button of that object name."""
    found = ground.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_promise_7_an_entry_always_says_when_and_against_what_it_was_checked(show: Show, tmp_path: Path) -> None:
    """The date as exactly as it is known, that nobody confirmed it, and the address of the page."""
    words = said(show(read_entry(service(tmp_path, "gb-line"))))
    assert "Last checked against one public page: June 2025. Not yet confirmed with the organisation." in words
    assert "https://example.org/a/very/long/way/to/gb-line (January 2026)" in words


def test_promise_7_an_unknown_date_says_so(show: Show, tmp_path: Path) -> None:
    """Nothing is made up where the date is not known."""
    assert "date unknown" in said(show(read_entry(service(tmp_path, "gb-line", checked="unknown"))))


@pytest.mark.parametrize(("status", "words"), [("paused", "has paused"), ("closed", "has closed")])
def test_what_does_not_run_says_so_plainly(show: Show, tmp_path: Path, status: str, words: str) -> None:
    """A service that paused or closed says that, and never that it is open."""
    entry = read_entry(service(tmp_path, "gb-line", status=status))
    assert words in said(show(entry))
    assert open_words(entry, NOW) is None


def test_a_number_that_needs_its_country_says_so(show: Show, tmp_path: Path) -> None:
    """Who calls from abroad learns it before calling."""
    entry = read_entry(service(tmp_path, "gb-line", more="inside_country: true\n"))
    assert "works only from inside the country" in said(show(entry))


def test_the_number_is_shown_and_copied_as_printed(show: Show, tmp_path: Path) -> None:
    """No digit and no space is changed; the text of the row is the text of the file."""
    view = show(read_entry(service(tmp_path, "gb-line", number="0000 111 222")))
    assert view.service is not None
    button(view.service.rows[0], "copy").click()
    assert QGuiApplication.clipboard().text() == "0000 111 222"
    assert "0000 111 222" in said(view)


def test_a_call_is_made_only_after_the_address_was_shown(show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    """Open shows tel: first; only the second yes is told to the page."""
    view = show(read_entry(service(tmp_path, "gb-line")))
    assert view.service is not None
    row = view.service.rows[0]
    told: list[QUrl] = []
    view.open_requested.connect(told.append)
    button(row, "open").click()
    assert told == []
    assert "tel:0000111" in said(row)
    button(row, "open-it").click()
    assert told == [QUrl("tel:0000111")]


def test_the_sources_can_be_copied(show: Show, tmp_path: Path) -> None:
    """The whole address, as it is, without the places to wrap at."""
    view = show(read_entry(service(tmp_path, "gb-line")))
    assert view.service is not None
    view.service.copies[0].click()
    assert QGuiApplication.clipboard().text() == "https://example.org/a/very/long/way/to/gb-line"


@pytest.mark.parametrize("address", ["file:///etc/hostname", "http://example.org", "javascript:alert(1)", "#here", ""])
def test_nothing_but_safe_addresses_is_asked_about(show: Show, tmp_path: Path, address: str) -> None:
    """A link in a text to a file or a script is not even offered."""
    view = show(read_entry(service(tmp_path, "gb-line")))
    view.ask_to_open(address)
    assert view.question is None


def test_an_address_in_an_article_is_shown_whole_before_it_is_opened(show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    """The question names the address; staying is the default, and only "Open it" tells the page."""
    view = show(read_entry(article(tmp_path, "sleep", body="[a page](https://example.org/sleep?a=1)")))
    told: list[QUrl] = []
    view.open_requested.connect(told.append)
    view.article.reading.link_activated.emit(QUrl("https://example.org/sleep?a=1"))
    assert view.question is not None
    assert "https://example.org/sleep?a=1" in said(view.question)
    QTest.keyClick(view.question, Qt.Key.Key_Escape)
    assert told == []
    view.ask_to_open("https://example.org/sleep?a=1")
    view.question.other_button.click()
    assert told == [QUrl("https://example.org/sleep?a=1")]


def test_a_painful_page_says_so_first_and_offers_a_shorter_way(show: Show, tmp_path: Path) -> None:
    """Before the article the note; the short version shows its own part only, with a way to the whole."""
    note = 'content_note: "It is about guilt. See [In short](#in-short)."\n'
    whole = show(read_entry(article(tmp_path, "guilt", more=note)))
    view = whole.article
    assert view.note.words() == "It is about guilt. See In short."
    assert not view.reading.isVisible()
    view.short.click()
    assert "The short of it." in view.reading.toPlainText()
    assert "The long of it." not in view.reading.toPlainText()
    view.reading.link_activated.emit(QUrl("article:whole-page"))
    assert "The long of it." in view.reading.toPlainText()


def test_the_note_is_asked_once_in_a_run_and_again_after_quick_exit(show: Show, tmp_path: Path) -> None:
    """Who read on is not asked again, until everything is forgotten."""
    entry = read_entry(article(tmp_path, "guilt", more='content_note: "It is about guilt."\n'))
    view = show(entry)
    view.article.read_on.click()
    view.show_entry(entry)
    assert view.article.reading.isVisible()
    view.forget()
    view.show_entry(entry)
    assert view.article.note.isVisible()


def test_an_article_names_its_sources_and_its_review(show: Show, tmp_path: Path) -> None:
    """Title, reading time, the sources with their addresses, and the day of the next review."""
    view = show(read_entry(article(tmp_path, "sleep")))
    text = view.article.reading.toPlainText()
    for words in ("Sleep", "minute", "A study", "https://example.org/study", "November 2026", "1 November 2027"):
        assert words in text


def test_links_to_articles_are_followed_inside_and_nothing_hostile_stays() -> None:
    """guilt.md becomes article:guilt; scripts, files and pictures are gone."""
    html = body_html(
        "[Guilt](guilt.md) [Top](#in-short) [f](file:///etc/hostname) [p](../../x.md)\n\n"
        '<script>alert(1)</script><img src="https://example.org/x.png">'
    )
    assert 'href="article:guilt"' in html
    assert 'href="#in-short"' in html
    for hostile in ("file:", "<script", "<img", "../"):
        assert hostile not in html


def test_titles_and_sources_are_never_markup(tmp_path: Path) -> None:
    """What a file's front matter holds is shown as it is written."""
    entry = read_entry(article(tmp_path, "odd", title="<b>A & B</b>"))
    html = page_html(entry, "<i>above</i>", ("<u>below</u>",), "Sources")
    for tag in ("<b>", "<i>", "<u>"):
        assert tag not in html


def test_the_short_version_is_one_section() -> None:
    """From its heading to the next, and nothing where there is none."""
    assert short_version("## Before\n\nA\n\n## In short {#in-short}\n\nB\n\n## After\n\nC") == (
        "## In short {#in-short}\n\nB\n\n"
    )
    assert short_version("## Before\n\nA") == ""
    assert plain_note("See [In short](#in-short).") == "See In short."


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        ("24/7", "at all hours"),
        ("Mo-Su 16:00-22:00", "every day 16:00–22:00"),
        ("Mo-Fr 10:00-12:00,14:00-17:00; Sa 10:00-12:00", "Mon–Fri 10:00–12:00, 14:00–17:00; Sat 10:00–12:00"),
        ("office hours", "office hours"),
        ("Mo-Fr 10:00-17:00; PH off", "Mo-Fr 10:00-17:00; PH off"),
    ],
)
def test_hours_are_said_in_words_or_left_as_they_are(hours: str, words: str) -> None:
    """The usual form is read; what is not understood is shown rather than guessed."""
    assert hours_words(hours) == words


def test_open_now_knows_the_lines_own_time_zone(tmp_path: Path) -> None:
    """At 20:00 in London a line of 19:00 to 22:00 is open, one of 9:00 to 17:00 is not."""
    path = service(tmp_path, "gb-line")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('opening_hours: "24/7"', 'opening_hours: "Mo-Su 19:00-22:00"'), encoding="utf-8")
    opened = open_words(read_entry(path), NOW)
    path.write_text(text.replace('opening_hours: "24/7"', 'opening_hours: "Mo-Su 09:00-17:00"'), encoding="utf-8")
    closed = open_words(read_entry(path), NOW)
    assert opened is not None
    assert closed is not None
    assert (opened[0], closed[0]) == ("good", "waiting")


def test_every_kind_and_section_has_words() -> None:
    """No code of the files is shown to a reader."""
    assert not {kind for kind in KINDS if kind_words(kind) == kind}
    assert all(section_words(section) for section in SECTIONS)
    assert minutes_to_read("word " * 800, "en") == 4
    assert minutes_to_read("", "en") == 1


def test_every_shipped_entry_can_be_shown(show: Show) -> None:
    """No service or article of the directory trips the view."""
    entries = list(read_folder(shipped.resources()).entries.values())
    view = show(entries[0])
    for entry in entries[::9]:
        view.show_entry(entry)
        assert view.shown is entry
