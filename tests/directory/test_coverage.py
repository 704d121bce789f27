"""What a set covers and lacks, counted and told."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from bereave import shipped
from bereave.directory.coverage import GAPS, coverage
from bereave.directory.coverage_page import page, summary
from bereave.directory.layers import read_folder
from bereave.directory.model import Check, Contact, Directory, Entry
from tests.directory.writing import article, service

TODAY = date(2026, 11, 22)
DOCS = Path(__file__).parents[2] / "docs"


def _entry(id_: str, country: str = "GB", **fields: object) -> Entry:
    entry = Entry(id_, "service", id_, "crisis-line", country, "en", "A line.", Path(f"{id_}.md"), ("en",))
    return replace(entry, **fields)  # type: ignore[arg-type]


def _directory(*entries: Entry) -> Directory:
    return Directory({entry.id: entry for entry in entries})


def test_a_country_is_counted(tmp_path: Path) -> None:
    """Kinds, main lines, ways, languages, evidence and dates of one country are those of its files."""
    service(tmp_path)
    article(tmp_path)
    found = coverage(read_folder(tmp_path), TODAY)
    (row,) = found.countries
    assert (row.country, row.services, row.main_lines, row.by_phone, row.by_text) == ("GB", 1, 1, 1, 0)
    assert (row.kinds, row.evidence) == ({"crisis-line": 1}, {"own-page": 1})
    assert row.languages == {"cy": 1, "en": 1}
    assert (row.oldest_check, row.undated, row.overdue) == ("2026-10", 0, 0)
    assert found.articles == {"en": {"grief": 1}}
    assert row.articles == {"en": 1}
    assert found.translated == {"fr": 1}


def test_gaps_are_named() -> None:
    """A country without a main line, a bereavement service, groups, practical help or a young people's line says so."""
    assert coverage(_directory(_entry("a", reach="regional")), TODAY).countries[0].missing == tuple(GAPS)
    ways = (Contact("chat", "https://example.org/"),)
    whole = _directory(
        _entry("line", reach="main"),
        _entry("grief", kind="bereavement-service"),
        _entry("group", kind="support-group"),
        _entry("office", kind="practical"),
        _entry("young", kind="young-people", contacts=ways),
    )
    assert coverage(whole, TODAY).countries[0].missing == ()


def test_articles_are_counted_in_the_languages_of_a_country() -> None:
    """Articles count in the languages of a country's services: those for everywhere and its own."""
    written = [
        _entry(f"{language}-{country}", country, type="article", language=language, review_by="2026-11-21")
        for language in ("en", "fr")
        for country in ("INT", "GB", "FR")
    ]
    found = coverage(_directory(_entry("gb"), _entry("fr", "FR", languages=("fr", "de")), *written), TODAY)
    assert {row.country: row.articles for row in found.countries} == {"FR": {"fr": 2}, "GB": {"en": 2}}
    assert found.articles_overdue == 6


def test_a_site_is_no_line_for_young_people() -> None:
    """Only what a young person can call, text or chat with at once counts as their line."""
    site = _entry("site", kind="young-people", contacts=(Contact("web", "https://example.org/"),))
    assert coverage(_directory(site), TODAY).without("young people's line") == ("GB",)
    line = _entry("line", for_whom=("young-people",), contacts=(Contact("text", "85258"),))
    assert coverage(_directory(site, line), TODAY).without("young people's line") == ()


def test_everywhere_lacks_nothing() -> None:
    """What belongs to no country is counted, but has no gaps."""
    found = coverage(_directory(_entry("a", "INT")), TODAY)
    assert (found.services, found.countries[0].missing) == (1, ())


def test_a_closed_line_fills_no_gap() -> None:
    """Closed and paused services are counted apart, and count for nothing else."""
    closed = _entry("a", reach="main", status="closed", contacts=(Contact("phone", "111"),))
    (row,) = coverage(_directory(closed), TODAY).countries
    assert (row.services, row.closed, row.main_lines, row.by_phone) == (0, 1, 0, 0)
    assert "main line" in row.missing


def test_one_service_counts_once_a_way() -> None:
    """Three telephone numbers are one service that answers by phone."""
    ways = (Contact("phone", "1"), Contact("phone", "2"), Contact("text", "3"))
    (row,) = coverage(_directory(_entry("a", contacts=ways), _entry("b")), TODAY).countries
    assert (row.by_phone, row.by_text, row.without_contact) == (1, 1, 1)


def test_the_oldest_known_check_is_told() -> None:
    """A year stands before the months of that year; an unknown date is counted, never guessed."""
    dates = [_entry(on, checked=Check(on=on)) for on in ("2025-03", "2024", "2024-02-01", "unknown")]
    (row,) = coverage(_directory(*dates), TODAY).countries
    assert (row.oldest_check, row.undated) == ("2024", 1)


def test_overdue_depends_on_the_day_and_the_page_does_not() -> None:
    """A review is overdue from the day after it was due; the page of the docs is the same on every day."""
    directory = _directory(_entry("a", review_by="2027-03-01"))
    on_the_day, after = coverage(directory, date(2027, 3, 1)), coverage(directory, date(2027, 3, 2))
    assert (on_the_day.countries[0].overdue, after.countries[0].overdue) == (0, 1)
    assert page(on_the_day) == page(after)
    assert "1 overdue for review" in "\n".join(summary(after))


def test_emergency_numbers_are_counted_by_agreement() -> None:
    """Territories where sources agree are told apart from those where they do not, or where there is but one."""
    records = {"numbers": {"GB": {"agreement": "two-and-page"}, "AD": {"agreement": "conflict"}, "XX": {}}}
    assert coverage(_directory(), TODAY, records).emergency == {"agreed": 1, "differ": 2}
    assert coverage(_directory(), TODAY, {"numbers": []}).emergency == {"agreed": 0, "differ": 0}


def test_a_confirmed_service_is_told() -> None:
    """As long as nobody was asked, the page says so; then it says how many were."""
    entry = _entry("a")
    assert "nobody was called" in page(coverage(_directory(entry), TODAY))
    asked = replace(entry, checked=Check(on="2026-11-20", evidence="confirmed", by=("R. Vale",)))
    assert "Confirmed by a curator with the organisation itself: 1" in page(coverage(_directory(asked), TODAY))


def test_what_ships_has_a_main_line_in_every_country() -> None:
    """Each of the 47 countries has a main line, and the known gap is told: France has no bereavement service."""
    found = coverage(read_folder(shipped.resources()), TODAY)
    assert found.without("main line") == ()
    assert "FR" in found.without("bereavement service")
    assert len(found.countries) == 48


def test_the_page_in_the_docs_is_what_the_command_makes() -> None:
    """docs/content.md is made anew after every change: bereave resources coverage --markdown --out docs/content.md."""
    place = shipped.resources()
    emergency = json.loads((place / "emergency.json").read_text(encoding="utf-8"))
    made = page(coverage(read_folder(place), date(2031, 1, 1), emergency))
    assert (DOCS / "content.md").read_text(encoding="utf-8") == made


def test_whatsapp_counts_as_a_chat() -> None:
    """Who is written to on WhatsApp answers by chat and by no text, and a young person can use it at once."""
    app, chat = Contact("whatsapp", "9151 1767"), Contact("chat", "https://example.org/")
    written = (_entry("a", kind="young-people", contacts=(app,)), _entry("b", contacts=(app, chat)))
    (row,) = coverage(_directory(*written), TODAY).countries
    assert (row.by_phone, row.by_text, row.by_chat) == (0, 0, 2)
    assert "young people's line" not in row.missing
