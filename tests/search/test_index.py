"""The full-text search over what ships, and what it promises."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from bereave import shipped
from bereave.failures import NotNow
from bereave.search.build import build
from bereave.search.config import SearchConfig
from bereave.search.index import SearchIndex
from bereave.search.query import Query, Results
from tests.desktop.small_library import service

CONFIG = SearchConfig.load(shipped.index())


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchIndex]:
    """The index over everything that ships."""
    folder = tmp_path_factory.mktemp("index") / "here"
    build(shipped.resources(), folder, CONFIG)
    opened = SearchIndex.open(folder, CONFIG)
    yield opened
    opened.close()


def _ids(results: Results, first: int) -> list[str]:
    return [hit.id for hit in results.hits[:first]]


def test_inquest_finds_the_article(index: SearchIndex) -> None:
    """ "inquest" has the article on the inquest among the first three."""
    results = index.search(Query("inquest"))
    assert "inquest" in _ids(results, 3)
    assert results.did_you_mean is None


def test_a_slip_of_the_finger_is_put_right(index: SearchIndex) -> None:
    """ "inqest" says "inquest" and finds the same."""
    slip, right = index.search(Query("inqest")), index.search(Query("inquest"))
    assert slip.did_you_mean == "inquest"
    assert _ids(slip, 10) == _ids(right, 10)
    assert "inquest" in _ids(slip, 3)


def test_my_brother_died(index: SearchIndex) -> None:
    """Everyday words find the article on losing a brother or sister, also with a country chosen."""
    results = index.search(Query("my brother died", country="GB"))
    assert "losing-a-brother-or-sister" in _ids(results, 5)
    assert {hit.country for hit in results.hits} <= {"GB", "INT"}


def test_a_name_comes_first(index: SearchIndex) -> None:
    """Whoever looks for Samaritans in Britain gets Samaritans first, while typing and with a slip."""
    for text in ("samaritans", "Samaritans", "samar", "samritans"):
        assert _ids(index.search(Query(text, country="GB")), 1) == ["gb-samaritans"], text


def test_a_number_is_found(index: SearchIndex) -> None:
    """A number that somebody was given leads to the service it belongs to."""
    assert "gb-samaritans" in _ids(index.search(Query("116123", country="GB")), 3)
    assert "sg-samaritans-of-singapore" in _ids(index.search(Query("91511767", country="SG")), 3)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("0800 58 58 58", "gb-calm"),
        ("0800 58 58 5", "gb-calm"),
        ("+44 800 585858", "gb-calm"),
        ("+44 (0)800 58 58 58", "gb-calm"),
        ("0044 800 58 58 58", "gb-calm"),
        ("1800 55 1800", "au-kids-helpline"),
        ("(03) 9421 7640", "au-support-after-suicide-jesuit-social-services"),
        ("1-800-959-8277", "us-taps"),
        ("116 123 samaritans", "gb-samaritans"),
    ],
)
def test_a_number_is_found_as_it_is_grouped(index: SearchIndex, text: str, wanted: str) -> None:
    """The number as the app itself shows it, or as it stands on a leaflet, leads to whom it belongs to, first."""
    assert _ids(index.search(Query(text)), 1) == [wanted]


def test_digits_that_are_no_number_stay_words(index: SearchIndex) -> None:
    """Years and parts of the day are looked for as they are typed."""
    for text in ("24 7", "2020 2021", "9 11"):
        assert index.search(Query(text)).total == index.search(Query(text.replace(" ", ", "))).total


def test_an_app_is_found_by_its_name(index: SearchIndex) -> None:
    """Whoever would rather write on WhatsApp finds the lines that answer there."""
    found = _ids(index.search(Query("whatsapp", country="SG")), 2)
    assert set(found) == {"sg-samaritans-of-singapore", "sg-national-mindline-1771"}


@pytest.mark.parametrize(
    ("text", "wanted", "first"),
    [
        ("cant sleep", "sleep", 3),
        ("it was my fault", "guilt", 3),
        ("why did he do it", "the-question-why", 3),
        ("coroner", "inquest", 5),
        ("autopsy", "inquest", 8),
        ("tell my kids", "telling-a-child", 3),
        ("my husband killed himself", "losing-a-partner", 5),
        ("fune", "the-funeral", 5),
        ("soeur", "losing-a-brother-or-sister", 5),
        ("유가족", "kr-109", 5),
        ("자살예방", "kr-109", 5),
    ],
)
def test_peoples_own_words_lead_there(index: SearchIndex, text: str, wanted: str, first: int) -> None:
    """Words that people say, in three languages and half typed, find the page that is meant."""
    assert wanted in _ids(index.search(Query(text)), first)


def test_filters_and_facets_agree(index: SearchIndex) -> None:
    """What a facet counts is what choosing it shows."""
    free = index.search(Query("bereavement", limit=1000))
    assert sum(free.facets["country"].values()) == free.total == len(free.hits)
    for kind, count in free.facets["kind"].items():
        assert index.search(Query("bereavement", kind=kind)).total == count
    for country in ("GB", "US"):
        chosen = index.search(Query("bereavement", country=country, limit=1000))
        assert chosen.total == free.facets["country"][country] + free.facets["country"]["INT"]
        assert chosen.facets["country"] == free.facets["country"]


def test_marks_are_the_words_that_were_found(index: SearchIndex) -> None:
    """Every mark lies inside the snippet and holds a word that was asked for, in one of its forms."""
    results = index.search(Query("inquest"))
    marked = [hit.snippet[a:b].casefold() for hit in results.hits for a, b in hit.marks]
    assert marked
    assert all(
        word.startswith(("inquest", "coroner", "procurator", "fiscal", "médica", "medical", "examiner"))
        for word in marked
    )
    assert all(len(hit.snippet) <= 210 and "**" not in hit.snippet for hit in results.hits)


def test_help_comes_first_for_somebody_in_danger(index: SearchIndex) -> None:
    """Words about one's own dying put help first; words about the person who died do not."""
    assert index.search(Query("i want to die")).help_now
    assert not index.search(Query("did he want to die")).help_now
    assert index.search(Query("")).help_now is False


def test_a_language_is_preferred_or_demanded(index: SearchIndex) -> None:
    """A preferred language gives its words; a demanded one hides what has none of it."""
    preferred = index.search(Query("deuil", language="fr"))
    assert {hit.language for hit in preferred.hits[:3]} == {"fr"}
    french = index.search(Query("suicide", language="fr", only_language=True))
    assert 0 < french.total < index.search(Query("suicide")).total


def test_a_preferred_country_comes_before_equals(index: SearchIndex) -> None:
    """`prefer` moves a country's entries up and hides nothing."""
    free = index.search(Query("crisis line", limit=500))
    ours = index.search(Query("crisis line", prefer="NZ", limit=500))
    assert ours.total == free.total
    places = [[hit.country for hit in results.hits].index("NZ") for results in (ours, free)]
    assert places[0] <= places[1]


@pytest.mark.parametrize(
    "text", ["", "   ", "?!", '"', "AND OR NOT", "a* b~ (c", "title:x", "\x00", "🕯", "z" * 5000, "to be"]
)
def test_no_text_breaks_the_search(index: SearchIndex, text: str) -> None:
    """Signs that mean something to search engines mean nothing here, and nothing stops the search."""
    results = index.search(Query(text))
    assert results.query == text
    assert len(results.hits) <= 20


def test_without_an_index_it_says_so(tmp_path: Path) -> None:
    """A missing index is told in one sentence."""
    with pytest.raises(NotNow, match="has to be built first"):
        SearchIndex.open(tmp_path, CONFIG)


def test_overdue_ranks_lower_and_closed_comes_last(tmp_path: Path) -> None:
    """The same words: the one to be checked again by now comes after the other, the closed one after both."""
    for name, review, status in (
        ("gb-a", "2026-01-01", "active"),
        ("gb-b", "2027-01-01", "active"),
        ("gb-c", "2027-01-01", "closed"),
    ):
        service(tmp_path / "set", name, title="Harbour Line", review_by=review, status=status)
    build(tmp_path / "set", tmp_path / "index", CONFIG)
    index = SearchIndex.open(tmp_path / "index", CONFIG)
    assert _ids(index.search(Query("harbour", today=date(2026, 11, 22))), 3) == ["gb-b", "gb-a", "gb-c"]
    assert _ids(index.search(Query("harbour")), 3) == ["gb-a", "gb-b", "gb-c"]
    index.close()
