"""What answers a search or a door, without any window."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bereave import shipped
from bereave.desktop.pages.find_support.asked import Answer, Asked, browse, in_language, main_lines, search
from bereave.directory.layers import read_folder
from bereave.directory.model import Directory
from bereave.search.titles import TitleSearch
from tests.desktop.small_library import article, service, small_directory


@pytest.fixture
def directory(tmp_path: Path) -> Directory:
    """The small made-up directory."""
    return read_folder(small_directory(tmp_path))


def ids(answer: Answer) -> list[str]:
    """The ids of an answer, in its order."""
    return [hit.id for hit in answer.hits]


def test_without_words_the_main_line_of_the_country_comes_first(directory: Directory) -> None:
    """What one can call comes before what one can read; other countries stay out while one is chosen."""
    found = ids(browse(directory, Asked(country="GB", home="GB")))
    assert found[0] == "gb-night-line"
    assert "fr-nuit" not in found
    assert {"guilt", "sleep"} <= set(found)


def test_all_countries_begin_with_ones_own(directory: Directory) -> None:
    """With every country shown, the reader's own still stands first."""
    found = ids(browse(directory, Asked(country=None, home="FR", kind="crisis-line")))
    assert found == ["fr-nuit", "gb-night-line", "gb-river"]


def test_without_any_country_what_to_read_comes_first(directory: Directory) -> None:
    """Nobody is met by the lines of forty other countries."""
    assert ids(browse(directory, Asked()))[:2] == ["guilt", "sleep"]


@pytest.mark.parametrize(("language", "version"), [("fr", "fr-guilt"), ("en", "guilt"), ("ko", "guilt")])
def test_an_article_is_listed_once_in_the_readers_language(directory: Directory, language: str, version: str) -> None:
    """A reader sees the version in their language, or else the English one, and never both."""
    found = ids(browse(directory, Asked(kind="article", language=language)))
    assert [one for one in found if "guilt" in one] == [version]
    assert in_language(directory, directory.entries["guilt"], language).id == version


def test_a_search_in_french_gives_the_french_version_of_what_matched(directory: Directory) -> None:
    """A word of the English title finds the article, shown once, in French."""
    titles = TitleSearch(directory.entries.values())
    found = search(directory, Asked(text="guilt", language="fr"), titles.search)
    assert ids(found) == ["fr-guilt"]


def test_who_died_puts_what_was_made_for_it_first(directory: Directory) -> None:
    """For a brother or sister: the circle for them, and no line for something else."""
    found = ids(browse(directory, Asked(topic="for:sibling", country="GB", home="GB")))
    assert found == ["gb-brothers"]


def test_how_many_are_elsewhere_is_said(directory: Directory) -> None:
    """A search kept to one country tells how many there are in the others."""
    titles = TitleSearch(directory.entries.values())
    found = search(directory, Asked(text="listen", country="GB", home="GB"), titles.search)
    assert (found.total, found.elsewhere) == (3, 1)
    assert browse(directory, Asked(kind="crisis-line", country="GB")).elsewhere == 1


def test_no_country_has_no_main_lines_and_closed_ones_are_none(tmp_path: Path) -> None:
    """The start shows lines of a known country only, and none that has closed."""
    service(tmp_path, "gb-open", reach="national")
    service(tmp_path, "gb-closed", reach="main", status="closed")
    directory = read_folder(tmp_path)
    assert [line.id for line in main_lines(directory, "GB")] == ["gb-open"]
    assert main_lines(directory, None) == []


def test_a_topic_narrows_a_search(tmp_path: Path) -> None:
    """Words typed behind the door "Practical things" find only practical things."""
    article(tmp_path, "letters", title="Many letters", section="practical")
    article(tmp_path, "letters-to-them", title="Letters to them", section="grief")
    directory = read_folder(tmp_path)
    titles = TitleSearch(directory.entries.values())
    assert ids(search(directory, Asked(text="letters", topic="practical"), titles.search)) == ["letters"]


@pytest.mark.parametrize("topic", ["practical", "grief", *(f"for:{who}" for who in ("partner", "parent", "sibling"))])
def test_every_door_leads_somewhere_in_the_shipped_directory(topic: str) -> None:
    """No door of the start opens on nothing, in any of the interface's languages."""
    directory = read_folder(shipped.resources())
    for country, language in (("GB", "en"), ("FR", "fr"), ("KR", "ko"), (None, "en")):
        assert browse(directory, Asked(topic=topic, country=country, home=country, language=language)).hits


EVENING = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)  # a Sunday


def _hours(path: Path, hours: str) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('opening_hours: "24/7"', f'opening_hours: "{hours}"'), encoding="utf-8")


def test_open_now_comes_first_within_one_reach(tmp_path: Path) -> None:
    """Among lines one calls the open one stands first, but a regional one never before a main one."""
    service(tmp_path, "gb-region", reach="regional")
    _hours(service(tmp_path, "gb-asleep", title="A Line"), "Mo-Fr 09:00-17:00")
    _hours(service(tmp_path, "gb-awake", title="B Line"), "Su 19:00-22:00")
    directory = read_folder(tmp_path)
    asked = Asked(kind="crisis-line", country="GB", home="GB", now=EVENING)
    assert ids(browse(directory, asked)) == ["gb-awake", "gb-asleep", "gb-region"]
    morning = replace(asked, now=datetime(2026, 11, 23, 10, 0, tzinfo=UTC))
    assert ids(browse(directory, morning)) == ["gb-asleep", "gb-awake", "gb-region"]
    assert asked == morning


def test_overdue_sorts_lower_and_closed_last(tmp_path: Path) -> None:
    """Without words and with them: what was to be checked again comes later, what has closed at the very end."""
    service(tmp_path, "gb-a", title="Alpha Listen", reach="main", status="closed")
    service(tmp_path, "gb-b", title="Beta Listen", review_by="2026-01-01", evidence="own-page")
    service(tmp_path, "gb-c", title="Gamma Listen")
    directory = read_folder(tmp_path)
    asked = Asked(kind="crisis-line", country="GB", home="GB", now=EVENING)
    assert ids(browse(directory, asked)) == ["gb-c", "gb-b", "gb-a"]
    titles = TitleSearch(directory.entries.values())
    assert ids(search(directory, replace(asked, text="listen"), titles.search))[-1] == "gb-a"
    assert [line.id for line in main_lines(directory, "GB", today=EVENING.date())] == ["gb-c", "gb-b"]
    assert [line.id for line in main_lines(directory, "GB")] == ["gb-b", "gb-c"]
