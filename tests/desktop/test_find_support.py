"""The page on which help is found: typing, filters, doors, keyboard, failures, and what it forgets."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bereave import shipped
from bereave.desktop.background import Background
from bereave.desktop.pages.find_support import FindSupportPage, Library
from bereave.desktop.pages.find_support.start_view import StartView
from bereave.desktop.settings_holder import SettingsHolder
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.words import Words
from bereave.directory.load import read_entry
from bereave.directory.model import Contact
from bereave.profile import Profile
from tests.desktop.small_library import WAIT_MS, service, small_directory

Open = Callable[..., FindSupportPage]


@pytest.fixture
def open_page(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Open]:
    """Opens the page over a folder (the small directory by default) and waits until its list is there."""
    lanes: list[Background] = []

    def make(
        folder: Path | None = None,
        *,
        language: str = "en",
        country: str | None = "GB",
        size: tuple[int, int] = (1000, 720),
        indexed: bool = True,
    ) -> FindSupportPage:
        lane = Background("library")
        lanes.append(lane)
        settings = SettingsHolder(Profile(tmp_path / "me"))
        settings.change(country=country)
        source = folder or small_directory(tmp_path / "resources")
        library = Library(source, tmp_path / "me" / "index", lane)
        page = FindSupportPage(theme, settings, library, language)
        page.library = library  # type: ignore[attr-defined] # kept alive as the program does
        page.resize(*size)
        qtbot.addWidget(page)
        page.show()
        page.opened()
        if indexed:
            qtbot.waitUntil(lambda: library.searches_all and listed(page) != [], timeout=WAIT_MS)
        return page

    yield make
    for lane in lanes:
        lane.finish()


def listed(page: FindSupportPage) -> list[str]:
    """The ids in the list, from the top."""
    model = page.list.results.model
    return [model.data(model.index(row), Qt.ItemDataRole.UserRole).id for row in range(model.rowCount())]  # type: ignore[attr-defined]


def type_words(qtbot: QtBot, page: FindSupportPage, words: str) -> None:
    """Type into the search field, key by key."""
    page.list.field.setFocus()
    QTest.keyClicks(page.list.field, words)


def test_typing_finds_and_the_keyboard_leads_from_field_to_list_to_entry_and_back(
    open_page: Open, qtbot: QtBot
) -> None:
    """Type, Down, Enter, Alt+Left: the whole way without a mouse."""
    page = open_page()
    type_words(qtbot, page, "night li")
    qtbot.waitUntil(lambda: listed(page)[:1] == ["gb-night-line"])
    QTest.keyClick(page.list.field, Qt.Key.Key_Down)
    assert page.list.results.current_id() == "gb-night-line"
    QTest.keyClick(page.list.results.view, Qt.Key.Key_Return)
    assert page.entry.isVisible()
    assert page.entry.shown is not None
    assert page.entry.shown.id == "gb-night-line"
    page.back()
    assert page.right_stack.currentWidget() is page.start
    assert page.list.results.current_id() == "gb-night-line"


def test_the_last_query_wins(open_page: Open, qtbot: QtBot) -> None:
    """Asking several things at once shows the answer to the last."""
    page = open_page()
    for words in ("river", "night", "brothers"):
        page.search_for(words)
    qtbot.waitUntil(lambda: listed(page) == ["gb-brothers"])


def test_a_slip_is_forgiven_and_the_right_word_offered(open_page: Open, qtbot: QtBot) -> None:
    """A mistyped word still finds, and the offered word runs the search."""
    page = open_page()
    type_words(qtbot, page, "brohters")
    qtbot.waitUntil(lambda: listed(page) == ["gb-brothers"])
    qtbot.waitUntil(page.list.did_you_mean.isVisible)
    page.list.did_you_mean.click()
    assert page.list.field.text() == "brothers"
    qtbot.waitUntil(lambda: not page.list.did_you_mean.isVisible())


def test_words_of_ones_own_dying_bring_help_first(open_page: Open, qtbot: QtBot) -> None:
    """A gentle card stands above the results and leads to help now; other words take it away."""
    page = open_page()
    page.search_for("I want to die")
    qtbot.waitUntil(page.list.help.isVisible)
    with qtbot.waitSignal(page.help_asked):
        page.list.help.acted.emit()
    page.search_for("sleep")
    qtbot.waitUntil(lambda: not page.list.help.isVisible())


def test_help_comes_first_before_there_is_an_index(open_page: Open, qtbot: QtBot, tmp_path: Path) -> None:
    """While only titles can be searched, such words still put help first."""
    blocked = tmp_path / "me" / "index"
    blocked.parent.mkdir(parents=True)
    blocked.write_text("a file where the folder should be", encoding="utf-8")
    page = open_page(indexed=False)
    qtbot.waitUntil(page.list.notice.isVisible, timeout=WAIT_MS)
    assert "Titles and summaries can still be searched." in page.list.notice.words()
    page.search_for("kill myself")
    qtbot.waitUntil(page.list.help.isVisible)
    page.search_for("river")
    qtbot.waitUntil(lambda: listed(page) == ["gb-river"])


def test_a_folder_that_cannot_be_read_is_said_in_one_sentence(open_page: Open, qtbot: QtBot, tmp_path: Path) -> None:
    """Without a directory the page says so, and that help now still works."""
    page = open_page(tmp_path / "nowhere", indexed=False)
    qtbot.waitUntil(page.list.notice.isVisible, timeout=WAIT_MS)
    assert "nowhere" in page.list.notice.words()
    assert "Help now still works." in page.list.notice.words()


def test_a_broken_file_hides_nothing_else(open_page: Open) -> None:
    """The small directory has one; everything else is listed."""
    page = open_page()
    assert len(listed(page)) == 5


def test_other_countries_are_one_press_away(open_page: Open, qtbot: QtBot) -> None:
    """A search in one's own country says how many more there are, and shows them when asked."""
    page = open_page()
    page.search_for("listen")
    qtbot.waitUntil(page.list.elsewhere.isVisible)
    assert "fr-nuit" not in listed(page)
    page.list.elsewhere.click()
    qtbot.waitUntil(lambda: "fr-nuit" in listed(page))
    assert page.list.country is None


def test_nothing_found_offers_ways_on(open_page: Open, qtbot: QtBot) -> None:
    """An empty answer says so and offers to look everywhere, the finders, and help now."""
    page = open_page()
    page.list.choose_kind("support-group")
    page.search_for("zebra")
    qtbot.waitUntil(page.nothing.isVisible)
    assert "zebra" in page.nothing.said.text()
    with qtbot.waitSignal(page.help_asked):
        page.nothing.help.click()
    page.nothing.clear.click()
    assert (page.list.kind, page.list.country) == (None, None)
    page.search_for("")
    qtbot.waitUntil(lambda: len(listed(page)) == 6)


def test_the_doors_run_a_filter_or_open_a_page(open_page: Open, qtbot: QtBot) -> None:
    """Talk shows the lines, Grief shows grief with a way to leave it, who died what was made for it."""
    page = open_page()
    page.start.talk.click()
    qtbot.waitUntil(lambda: listed(page) == ["gb-night-line", "gb-river"])
    page.start.grief.click()
    qtbot.waitUntil(lambda: listed(page)[:2] == ["guilt", "sleep"])
    assert page.list.topic.text() == "Grief"
    page.list.topic.click()
    qtbot.waitUntil(lambda: "gb-river" in listed(page))
    page.start.who["sibling"].click()
    qtbot.waitUntil(lambda: listed(page) == ["gb-brothers"])


def test_a_link_to_another_article_opens_inside_and_leads_back(open_page: Open, qtbot: QtBot) -> None:
    """guilt.md inside an article is the article Guilt; the way back is the article before."""
    page = open_page()
    page.open_entry("sleep")
    page.entry.article.reading.link_activated.emit(QUrl("article:guilt"))
    assert page.entry.shown is not None
    assert page.entry.shown.id == "guilt"
    page.back()
    assert page.entry.shown.id == "sleep"


def test_quick_exit_forgets_what_was_looked_for_and_read(open_page: Open, qtbot: QtBot) -> None:
    """Afterwards the field is empty, no entry is open and the doors stand there."""
    page = open_page()
    type_words(qtbot, page, "guilt")
    qtbot.waitUntil(lambda: listed(page)[:1] == ["guilt"])
    page.open_entry("guilt")
    page.entry.article.read_on.click()
    page.forget()
    assert page.list.field.text() == ""
    assert page.entry.article.reading.toPlainText() == ""
    assert page.right_stack.currentWidget() is page.start
    qtbot.waitUntil(lambda: len(listed(page)) == 5)


def test_a_small_window_shows_one_column(open_page: Open, qtbot: QtBot) -> None:
    """With little room: the doors below the field, then the list, then the entry alone with a way back."""
    page = open_page(size=(560, 640))
    assert page.start.isVisible()
    assert not page.right.isVisible()
    page.search_for("night line")
    qtbot.waitUntil(lambda: page.list.results.isVisible() and listed(page)[:1] == ["gb-night-line"])
    page.list.results.opened.emit("gb-night-line")
    assert page.entry.isVisible()
    assert not page.list.isVisible()
    QTest.keyClick(page.entry.back, Qt.Key.Key_Return)
    assert page.list.isVisible()


def test_another_country_changes_the_lines_of_the_start(open_page: Open, qtbot: QtBot) -> None:
    """Changing the country in the settings shows its line on the start and its entries in the list."""
    page = open_page()
    page._settings.change(country="FR")
    qtbot.waitUntil(lambda: listed(page)[0] == "fr-nuit")
    assert [link.objectName() for link in page.start.line_links] == ["line-fr-nuit"]


def test_a_number_for_whatsapp_is_never_shown_bare(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    """On the start a telephone number comes first; one for WhatsApp, where there is no other, says what it is for."""
    entry = read_entry(service(tmp_path, "sg-line"))
    start = StartView(theme)
    qtbot.addWidget(start)
    app, phone = Contact("whatsapp", "9151 1767"), Contact("phone", "1767")
    for ways, number in (((app,), "WhatsApp: 9151 1767"), ((app, phone), "1767")):
        start.show_country("Singapore", [replace(entry, contacts=ways)], "en")
        shown = [label.text() for label in start.findChildren(Words) if label.property("role") == "number"]
        assert shown[-1] == number


def test_without_a_country_everything_is_listed(open_page: Open) -> None:
    """Nobody has to say where they are."""
    page = open_page(country=None)
    assert "fr-nuit" in listed(page)
    assert page.start.line_links[0].text() == "Choose a country"


def test_everything_one_can_act_on_has_a_name(open_page: Open) -> None:
    """Screen readers hear what each button and field is for."""
    page = open_page()
    page.open_entry("gb-night-line")
    country = QAccessible.queryAccessibleInterface(page.list.country_box)
    labels = [label for label, _ in country.relations(QAccessible.RelationFlag.Label)]
    assert [label.text(QAccessible.Text.Name) for label in labels] == ["Show help from"]
    for widget in (*page.findChildren(QPushButton), page.list.field, page.list.results.view):
        if widget.isVisible():
            assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget


def test_the_shipped_directory_is_found_from_title_search_on(open_page: Open, qtbot: QtBot) -> None:
    """Over everything that ships: "inquest" finds its article, "samaritans" the line, each among the first three."""
    page = open_page(shipped.resources())
    page.search_for("inquest")
    qtbot.waitUntil(lambda: "inquest" in listed(page)[:3], timeout=WAIT_MS)
    page.search_for("samaritans")
    qtbot.waitUntil(lambda: listed(page)[:1] == ["gb-samaritans"], timeout=WAIT_MS)


def test_new_files_are_found_after_a_refresh(open_page: Open, qtbot: QtBot, tmp_path: Path) -> None:
    """What a curator adds is found without starting again."""
    page = open_page()
    service(tmp_path / "resources", "gb-new", title="Harbour Line")
    page._library.refresh()
    qtbot.waitUntil(lambda: page._library.entry("gb-new", "en") is not None, timeout=WAIT_MS)
    page.search_for("harbour")
    qtbot.waitUntil(lambda: listed(page) == ["gb-new"], timeout=WAIT_MS)


def test_in_a_low_window_the_kinds_stand_behind_a_link(open_page: Open, qtbot: QtBot) -> None:
    """The list keeps its room; a kind that is filtered by is never hidden."""
    page = open_page(size=(1000, 460))
    assert not page.list.kinds.isVisible()
    page.list.more_kinds.click()
    assert page.list.kinds.isVisible()
    other = open_page(size=(1000, 460))
    other.show_kind("crisis-line")
    assert other.list.kinds.isVisible()
    qtbot.waitUntil(lambda: listed(other) == ["gb-night-line", "gb-river"])


def test_an_answer_never_reaches_a_page_that_is_gone(open_page: Open, qtbot: QtBot) -> None:
    """A new language takes the page down while a search is under way; the next page is served all the same."""
    first = open_page()
    first.search_for("river")
    library = first._library
    first.hide()
    first.deleteLater()
    second = FindSupportPage(first._theme, first._settings, library, "fr")
    qtbot.addWidget(second)
    second.show()
    qtbot.waitUntil(lambda: "fr-guilt" in listed(second))


def test_the_page_itself_is_light() -> None:
    """What reads, renders and searches is imported when it is needed: the first frame waits for none of it."""
    heavy = ("markdown", "nh3", "yaml", "whoosh", "babel", "opening_hours")
    asked = f"import sys, bereave.desktop.pages.find_support as _; print([m for m in {heavy} if m in sys.modules])"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
