"""Entries, lists and bundles as documents and as accessible pages."""

import html
import re
from dataclasses import replace
from pathlib import Path

import pytest

from bereave import shipped
from bereave.directory import help_now
from bereave.directory.help_derive import derive
from bereave.directory.model import Directory, Origin
from bereave.directory.take_away.document import Document
from bereave.directory.take_away.first_days import first_days, help_document
from bereave.directory.take_away.markup import Markup
from bereave.directory.take_away.page import numbers_change, page, style
from tests.directory.take_away.shelf import Outline, composer, shelf


@pytest.fixture
def directory(tmp_path: Path) -> Directory:
    """The small directory."""
    return shelf(tmp_path)


def _page(document: Document, language: str = "en") -> str:
    words = composer(Directory({}), language).words
    return page(document, words, style(shipped.ui()))


def _read(document: Document) -> str:
    """The page with its signs as a reader sees them."""
    return html.unescape(_page(document))


def _held(text: str, language: str) -> Outline:
    """Hold a page to what every page must be."""
    outline = Outline(text)
    assert outline.language == language
    assert outline.headings[0] == 1
    assert outline.headings.count(1) == 1
    steps = zip(outline.headings, outline.headings[1:], strict=False)
    assert all(after - before <= 1 for before, after in steps), outline.headings
    assert outline.landmarks.count("main") == 1
    assert "footer" in outline.landmarks
    assert len(outline.ids) == len(set(outline.ids))
    assert outline.loaded == []
    assert "script" not in outline.tags
    assert "img" not in outline.tags
    assert "default-src 'none'" in outline.policy
    inside = {link[1:] for link in outline.links if link.startswith("#")}
    assert inside <= set(outline.ids)
    assert {link.partition(":")[0] for link in outline.links if not link.startswith("#")} <= {"https", "tel", "mailto"}
    assert outline.tags.count("table") == 0 or "th" in outline.tags
    return outline


def test_a_service_says_how_to_reach_it_and_where_that_was_seen(directory: Directory) -> None:
    """Ways of contact, what to know, the date of the last check and its sources stand on the page, as written."""
    text = _page(composer(directory).document(directory.entries["gb-night"]))
    _held(text, "en")
    said = html.unescape(re.sub("<[^>]*>", "", text))
    for words in ("0000 111", "HELLO → 0000", "https://example.org/gb-night?a=1&b=2", "Busy <i>in the evening</i>."):
        assert words in said
    assert "own page: October 2026. Not yet confirmed" in said
    assert "http://example.org/plain" in said
    assert 'href="http:' not in text
    assert "Mon–Fri 09:00–17:00. Hours may differ on public holidays." in said
    assert "<b>listen" not in text


def test_a_closed_service_says_so_and_where_to_go(directory: Directory) -> None:
    """Nobody prints a number of a service that closed without being told; an overdue one says so too."""
    text = _read(composer(directory).document(directory.entries["gb-gone"]))
    assert "This service has closed" in text
    assert 'Go on to: Night "Line" <1>' in text
    assert "has passed" in text


def test_what_is_overdue_says_so_in_lists_and_in_help_now(directory: Directory) -> None:
    """Paper lies about for years: the sentence stands under the entry in a list and under the line of help now."""
    gone = replace(directory.entries["gb-gone"], status="active")
    sheet = help_now.HelpNow(derive([gone], {"numbers": {}}), whole=True)
    maker = composer(replace(directory, entries={gone.id: gone}))
    for made in (maker.places([gone]), help_document(maker, sheet, "GB")):
        assert "has passed" in _read(made)


def test_an_article_keeps_its_places_and_its_neighbours_names(directory: Directory) -> None:
    """Links inside the page lead; a neighbour that is not there keeps its name without a link."""
    text = _page(composer(directory).document(directory.entries["first-hours"]))
    outline = _held(text, "en")
    assert "in-short" in outline.ids
    assert "https://example.org/p" in outline.links
    assert "Telling" in text
    assert ".md" not in text


def test_on_paper_every_address_is_written_out(directory: Directory) -> None:
    """Paper has no links: the address stands behind the words that led to it, once."""
    made = composer(directory)
    paper = Markup(made.words, paper=True).inside(made.document(directory.entries["first-hours"]))
    assert "<a " not in paper
    assert "a page (https://example.org/p)" in paper
    assert paper.count("https://example.org/study") == 1


def test_on_paper_it_says_which_pack_it_is_from(directory: Directory) -> None:
    """A service, an article and a list, also that one person checked it; its words are not called ours."""
    services, articles = directory.services(), directory.articles()
    packed = replace(directory, origins=dict.fromkeys(directory.entries, Origin("Solo", one_person=True)))
    maker = composer(packed)
    made = [maker.document(services[0]), maker.document(articles[0]), maker.places(services)]
    for text in map(_read, made):
        assert "From: Solo (checked by one person)" in text
        assert "Written for this app" not in text
    line = next(one for one in services if one.contacts)
    sheet = help_now.HelpNow(derive([replace(line, kind="crisis-line", status="active")], {"numbers": {}}), whole=True)
    assert "From: Solo (checked by one person)" in _read(help_document(maker, sheet, line.country))
    assert "From: Solo" not in _read(composer(directory).document(services[0]))


def test_my_notes_are_in_the_list_only_where_they_are_given(directory: Directory) -> None:
    """A list without notes holds nothing of the person's own; with them it is private and keeps their lines."""
    made, places = composer(directory), [directory.entries[name] for name in ("gb-night", "fr-nuit")]
    assert not made.places(places).private
    document = made.places(places, {"gb-night": "Ask for <Ann>\nTuesdays", "other": "x"})
    assert document.private
    text = _page(document)
    _held(text, "en")
    assert "Ask for &lt;Ann&gt;\nTuesdays" in text
    assert "Ann" not in document.title
    assert "Ann" not in repr(document)


def test_a_list_of_articles_speaks_of_no_sources_that_are_not_there(directory: Directory) -> None:
    """Only an article that names its sources says that it was checked against them."""
    made, sleep = composer(directory), directory.entries["sleep"]
    assert numbers_change(made.document(sleep), made.words).startswith("Checked against these sources")
    assert numbers_change(made.places([sleep]), made.words) == "Last checked: November 2026."
    assert numbers_change(made.places([directory.entries["gb-night"]]), made.words).startswith("Numbers change")


def test_the_bundle_keeps_its_reader_inside(directory: Directory) -> None:
    """The first days hold whom to call first, then the articles; those lead to each other within the page."""
    known = help_now.read(shipped.resources() / "help-now.json")
    document = first_days(composer(directory), known, "GB")
    text = _page(document)
    outline = _held(text, "en")
    assert text.index("999") < text.index("116123") < text.index('id="first-hours"') < text.index('id="telling"')
    assert "#telling" in outline.links
    assert "#first-hours" in outline.links
    assert "sleep" not in outline.ids
    assert document.between() is not None


@pytest.mark.parametrize(
    ("language", "country"), [("en", "GB"), ("fr", "FR"), ("ko", "KR"), ("fr", "GW"), ("ko", "US")]
)
def test_the_shipped_bundle_is_whole_in_every_language(own: Directory, language: str, country: str) -> None:
    """Help now and the first-days articles are there, also for a country whose number is not certain."""
    made = composer(own, language)
    known = help_now.read(shipped.resources() / "help-now.json")
    _held(_page(first_days(made, known, country), language), language)
    text = _page(help_document(made, known, country), language)
    _held(text, language)
    assert "tel:" in text


def test_a_country_without_a_record_still_says_whom_to_call(own: Directory) -> None:
    """Without a record the page has the last resort in the reader's language."""
    text = _page(help_document(composer(own, "fr"), help_now.read(Path("nowhere.json")), "XX"), "fr")
    assert "tel:112" in text
    assert "Appelez le numéro d&#x27;urgence local" in text


def test_every_shipped_entry_makes_a_page(own: Directory) -> None:
    """No entry breaks the outline of its page."""
    made = composer(own, "ko")
    for entry in own.entries.values():
        _held(page(made.document(entry), made.words, ""), "ko")


def test_the_list_of_a_country_names_every_service(own: Directory) -> None:
    """A country's catalogue leaves no service out."""
    document = composer(own).catalogue("IE")
    titles = {section.heading for section in document.sections}
    assert {entry.title for entry in own.services("IE")} <= titles
    _held(_page(document), "en")
