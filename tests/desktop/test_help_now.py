"""Help now: what it shows, in which order, and that nothing keeps it from opening."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from bereave import shipped
from bereave.desktop.background import Background
from bereave.desktop.checked_words import checked_words, day_words
from bereave.desktop.pages.help_now.order import in_order
from bereave.desktop.pages.help_now.page import HelpNowPage
from bereave.desktop.settings_holder import SettingsHolder
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.widgets.contact_row import ContactRow
from bereave.desktop.widgets.words import Words
from bereave.directory import help_now
from bereave.profile import Profile
from tests.fakes import FakeClock

Open = Callable[..., HelpNowPage]
SHIPPED = shipped.resources() / "help-now.json"


@pytest.fixture
def open_page(qtbot: QtBot, theme: Theme, tmp_path: Path, clock: FakeClock) -> Iterator[Open]:
    """Opens the page on a profile of its own, with the shipped file or another one."""
    lanes: list[Background] = []

    def make(
        country: str | None = "GB", file: Path = SHIPPED, profile: Path | None = None, language: str = "en"
    ) -> HelpNowPage:
        settings = SettingsHolder(Profile(profile or tmp_path / "me"))
        settings.change(country=country)
        lane = Background("test")
        lanes.append(lane)
        vault = VaultSession(tmp_path / "me" / "vault", lane, clock)
        page = HelpNowPage(theme, file, settings, vault, clock, lambda: language)
        qtbot.addWidget(page)
        page.opened()
        page.show()
        qtbot.waitUntil(lambda: page.country.count() > 0)
        return page

    yield make
    for lane in lanes:
        lane.finish()


def shown_words(page: QWidget) -> str:
    """Everything the page, or a part of it, says."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def test_promise_1_the_emergency_number_comes_first_then_the_main_line(open_page: Open) -> None:
    """For Great Britain: 999, then Samaritans with 116123 and the date of its check."""
    page = open_page("GB")
    assert page.emergency.numbers == ["999"]
    assert page.lines[0].line_id == "gb-samaritans"
    words = shown_words(page)
    assert "116123" in words
    assert "Last checked" in words
    assert "This page contacts nobody" in words
    assert "No answer? Try the next one, then the emergency number." in words


def test_where_there_is_no_general_number_both_are_labelled(open_page: Open) -> None:
    """In Korea 119 is the ambulance and 112 the police."""
    page = open_page("KR")
    assert page.emergency.numbers == ["119", "112"]
    assert "Ambulance" in shown_words(page)
    assert "Police" in shown_words(page)


def test_remarks_beside_the_numbers_are_in_the_language_of_the_page(open_page: Open) -> None:
    """Who reads Korean is told in Korean that 112 is the police there; French has the route for deaf people."""
    korea = help_now.read(SHIPPED).for_country("KR").emergency
    words = shown_words(open_page("KR", language="ko"))
    assert "여기서 112는 경찰 번호" in words
    assert korea.note is not None
    assert korea.note not in words
    assert korea.note in shown_words(open_page("KR"))
    assert "114, gratuit, pour les personnes sourdes" in shown_words(open_page("FR", language="fr"))


def test_where_sources_differ_it_says_so(open_page: Open) -> None:
    """A country whose records disagree shows the candidates as such, never one of them as the truth."""
    code = next(
        code
        for code in help_now.read(SHIPPED).countries()
        if help_now.read(SHIPPED).for_country(code).emergency.sources_differ
    )
    page = open_page(code)
    assert "Sources differ" in shown_words(page)


def test_a_single_source_is_not_called_a_difference(open_page: Open) -> None:
    """Where only one source knows the number it is not certain, and nobody contradicts it."""
    found = help_now.read(SHIPPED)
    numbers = {code: found.for_country(code).emergency for code in found.countries()}
    code = next(code for code, one in numbers.items() if one.uncertain and not one.sources_differ)
    words = shown_words(open_page(code))
    assert "The number here is not certain" in words
    assert "Sources differ" not in words


def foot_of_number(page: HelpNowPage, row: ContactRow) -> int:
    """Where a row's number ends, in pixels from the top of the page."""
    number = next(one for one in row.findChildren(Words) if one.property("role") in {"number", "emergency"})
    return number.mapTo(page, number.rect().bottomLeft()).y()


@pytest.mark.parametrize("country", ["GB", "FR", "KR", "US", "DE", "IE", "JP", "AU"])
def test_promise_1_the_number_and_the_main_line_are_seen_without_scrolling(open_page: Open, country: str) -> None:
    """In a window of 1280 x 820 both stand on the first screen, the emergency number as the largest of all words."""
    page = open_page(country)
    page.resize(1072, 730)  # what the window's head and places leave of it
    QApplication.processEvents()
    assert foot_of_number(page, page.emergency.rows[0]) < 300
    assert foot_of_number(page, page.lines[0].rows[0]) < 730
    sizes = {one.property("role"): one.fontMetrics().height() for one in page.findChildren(Words)}
    assert max(sizes, key=lambda role: sizes[role]) == "emergency"


def test_the_other_lines_come_with_one_press(open_page: Open) -> None:
    """Three lines stand there at once; the button brings all the others below them, and the keyboard to the first."""
    page = open_page("GB")
    everything = help_now.read(SHIPPED).for_country("GB").lines
    assert len(page.lines) == 3
    QTest.keyClick(page.more, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert {card.line_id for card in page.lines} == {line.id for line in everything}
    places = [card.y() for card in page.lines]
    assert places == sorted(places)
    assert len(set(places)) == len(places)
    assert page.young.y() > places[-1]
    assert page.lines[3].isAncestorOf(page.focusWidget())
    assert page.more.isHidden()


def test_lines_for_young_people_wait_behind_one_button(open_page: Open) -> None:
    """They come after the lines for everybody, closed, and one press opens them and closes them again."""
    page = open_page("GB")
    assert "08001111" not in shown_words(page)
    assert page.young.y() > page.lines[0].y()
    QTest.keyClick(page.young.button, Qt.Key.Key_Return)
    assert "08001111" in shown_words(page)
    assert len(page.young.cards) == len(help_now.read(SHIPPED).for_country("GB").young)
    assert all(card.isVisible() for card in page.young.cards)
    QTest.keyClick(page.young.button, Qt.Key.Key_Space)
    assert not any(card.isVisible() for card in page.young.cards)


def test_who_is_under_18_finds_them_open_and_in_view(open_page: Open, qtbot: QtBot) -> None:
    """The first of them is on the screen, and the keyboard is there."""
    page = open_page("GB")
    page.resize(1072, 730)
    page.show_young()
    first = page.young.cards[0]
    qtbot.waitUntil(lambda: 0 < first.mapTo(page, first.rect().topLeft()).y() < 200)
    assert page.young.button.hasFocus()


def test_a_country_without_a_line_for_young_people_says_so_when_asked(open_page: Open) -> None:
    """Nothing stands there uncalled for; who was led here is told."""
    page = open_page("AD")
    assert page.young.isHidden()
    page.show_young()
    assert "no line only for young people" in shown_words(page)
    assert page.young.isVisible()


@pytest.mark.parametrize(
    "content", [None, "", "{", "[]", '{"emergency": 7}', '{"emergency": {"GB": 5}, "lines": {"GB": [{}]}}']
)
def test_promise_1_a_broken_file_still_says_whom_to_call(open_page: Open, tmp_path: Path, content: str | None) -> None:
    """Without the file, or with a damaged one, the page opens and says that 112 usually reaches help."""
    file = tmp_path / "help-now.json"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    page = open_page("GB", file)
    assert "112" in shown_words(page)


def test_promise_1_a_broken_vault_does_not_keep_it_shut(open_page: Open, tmp_path: Path, qtbot: QtBot) -> None:
    """A vault and a plan copy full of noise leave the numbers where they are."""
    folder = tmp_path / "me" / "vault"
    folder.mkdir(parents=True)
    (folder / "vault.json").write_bytes(b"\0noise")
    (folder / "plan.json").write_bytes(b"\0noise")
    page = open_page("GB")
    assert page.emergency.numbers == ["999"]
    qtbot.waitUntil(lambda: "cannot be read" in shown_words(page))


def test_another_country_is_one_choice_away(open_page: Open) -> None:
    """Choosing a country shows its numbers without changing the person's own country."""
    page = open_page("GB")
    page.country.setCurrentIndex(page.country.findData("FR"))
    page.country.activated.emit(page.country.currentIndex())
    assert page.lines[0].line_id == "fr-3114"


def test_a_country_without_a_line_says_so_and_points_on(open_page: Open) -> None:
    """No line is no silence: the page says it and shows the finders."""
    page = open_page("AD")
    assert page.lines == []
    assert "no crisis line for this country" in shown_words(page)


def test_main_lines_come_first_and_open_ones_before_closed_ones() -> None:
    """At four in the morning in London the order is by reach, then by who answers."""
    sheet = help_now.read(SHIPPED).for_country("GB")
    shown = in_order(sheet.lines, datetime(2026, 11, 23, 4, 0, tzinfo=UTC))
    reaches = [one.line.reach for one in shown]
    assert reaches[0] == "main"
    ranks = [("main", "national", "regional", "group").index(reach or "group") for reach in reaches]
    assert ranks == sorted(ranks)
    main = [one.opening.is_open for one in shown if one.line.reach == "main"]
    assert main == sorted(main, key=lambda is_open: {True: 0, None: 1, False: 2}[is_open])


def test_an_overdue_check_is_said_small_below_and_changes_nothing_else(open_page: Open, clock: FakeClock) -> None:
    """From the day after, each line says it in the entry's words; numbers, their size and the order stay."""
    sentence = "Was to be looked at again by 1 March 2027. Please check before you rely on it."
    page = open_page("GB")
    before = (order_of(page), numbers_of(page))
    assert sentence not in shown_words(page)
    clock.forward(days=200)
    page.opened()
    card = page.lines[0]
    last = card.findChildren(Words)[-1]
    assert (last.text(), last.property("role")) == (sentence, "secondary")
    assert "Last checked" in card.findChildren(Words)[-2].text()
    assert (order_of(page), numbers_of(page)) == before
    page.show_young()
    assert sentence in shown_words(page.young)


def order_of(page: HelpNowPage) -> list[str]:
    """The lines from the top."""
    return [card.line_id for card in page.lines]


def numbers_of(page: HelpNowPage) -> list[str]:
    """What is set as a number in the lines."""
    return [
        label.text() for card in page.lines for label in card.findChildren(Words) if label.property("role") == "number"
    ]


def test_a_number_for_whatsapp_is_no_number_for_texts(open_page: Open) -> None:
    """Singapore's line is called, or written to on WhatsApp: both large, and the second opens nothing."""
    page = open_page("SG")
    card = next(card for card in page.lines if card.line_id == "sg-samaritans-of-singapore")
    words = [label.text() for label in card.findChildren(Words) if not label.isHidden()]
    assert words.index("WhatsApp · CareText") == words.index("9151 1767") + 1
    names = [label.accessibleName() for label in card.findChildren(Words)]
    assert "WhatsApp: 9151 1767" in names
    assert not any("Text message" in name for name in names)


def test_a_line_on_whatsapp_stands_with_the_chats() -> None:
    """Who can be called comes first, then chats, texts and WhatsApp, then letters."""
    line = help_now.read(SHIPPED).for_country("SG").lines[0]
    ways = [
        line._replace(id=how, contacts=(line.contacts[0]._replace(how=how),)) for how in ("email", "whatsapp", "phone")
    ]
    now = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
    assert [one.line.id for one in in_order(ways, now)] == ["phone", "whatsapp", "email"]


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ("2026-10-01", "1 October 2026"),
        ("2025-06", "June 2025"),
        ("2023", "2023"),
        ("unknown", "date unknown"),
        ("2025-13", "date unknown"),
    ],
)
def test_promise_7_a_date_is_shown_as_exactly_as_it_is_known(qapp: object, known: str, words: str) -> None:
    """A day, a month, a year, or plainly unknown."""
    assert day_words(known) == words


def test_promise_7_what_nobody_confirmed_says_so(qapp: object) -> None:
    """Only a curator's confirmation takes the sentence away."""
    assert "Not yet confirmed" in checked_words("2025-06", "own-page")
    assert "Not yet confirmed" not in checked_words("2025-06", "confirmed")


def test_every_shipped_number_stands_in_an_entry() -> None:
    """The help file repeats the entries to the letter; it has no number of its own."""
    document = json.loads(SHIPPED.read_text(encoding="utf-8"))
    texts = {path.stem: path.read_text(encoding="utf-8") for path in (shipped.resources() / "services").rglob("*.md")}
    everything = "\n".join(texts.values())
    for lines in [*document["lines"].values(), *document["young"].values()]:
        for line in lines:
            for contact in line["contacts"]:
                assert contact["value"] in everything, line["id"]
