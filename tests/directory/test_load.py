"""Entries and the folders they lie in."""

from pathlib import Path

import pytest

from bereave import shipped
from bereave.directory.layers import read_folder
from bereave.directory.load import read_entry
from bereave.failures import NotNow, NotUnderstood
from tests.directory.writing import article, service


def test_a_service_is_read_whole(tmp_path: Path) -> None:
    """Every field of a service is there as it was written, also dates, short codes and the key `on`."""
    entry = read_entry(service(tmp_path))
    assert (entry.id, entry.kind, entry.country, entry.language) == ("gb-listening", "crisis-line", "GB", "en")
    assert entry.languages == ("en", "cy")
    assert [(way.how, way.value) for way in entry.contacts] == [("phone", "0000 111"), ("web", "https://example.org/")]
    assert entry.checked.on == "2026-10"
    assert entry.checked.sources[0].on == "unknown"
    assert entry.review_by == "2027-03-01"
    assert entry.body == "Somebody answers."


def test_norway_stays_norway(tmp_path: Path) -> None:
    """The country code NO is text, although YAML 1.1 takes it for false; so are numbers with a leading zero."""
    path = service(tmp_path)
    text = path.read_text(encoding="utf-8").replace("country: GB", "country: NO").replace('"0000 111"', "0800")
    path.write_text(text, encoding="utf-8")
    assert read_entry(path).country == "NO"
    assert read_entry(path).contacts[0].value == "0800"


def test_words_in_another_language(tmp_path: Path) -> None:
    """An entry gives its translated words where the file has them and stays as it is where not."""
    entry = read_entry(service(tmp_path))
    assert entry.in_language("fr").summary == "Une écoute, à toute heure."
    assert entry.in_language("fr").title == entry.title
    assert entry.in_language("ko") is entry


def test_one_broken_file_never_hides_the_others(tmp_path: Path) -> None:
    """A folder with a broken file gives every other entry, and says which file and line are broken."""
    service(tmp_path)
    broken = article(tmp_path)
    broken.write_text(broken.read_text(encoding="utf-8").replace("tags: [night]", "tags: [night"), encoding="utf-8")
    found = read_folder(tmp_path)
    assert set(found.entries) == {"gb-listening"}
    (problem,) = found.problems
    assert (problem.file, problem.rule) == ("articles/en/long-nights.md", "yaml")
    assert problem.line >= 13


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("no front matter", 1),
        ("---\nid: a\n", 1),
        ("---\n- a\n---\n", 2),
        ("---\nid: a\nid: b\n---\n", 3),
        ("---\nid: a\ntype: poem\n---\n", 3),
        ("---\nid: a\ntype: service\ncontact: none\n---\n", 2),
        ("---\na: &a [1]\nb: &b [*a, *a]\nid: [*b, [[[[[[[[[[[[1]]]]]]]]]]]]]\n---\n", 4),
    ],
)
def test_a_broken_front_matter_names_its_line(tmp_path: Path, text: str, line: int) -> None:
    """What cannot be understood is told in one sentence with file and line."""
    path = tmp_path / "broken.md"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(NotUnderstood, match=r"broken\.md could not be read; line \d+") as told:
        read_entry(path)
    if "contact" not in text:
        assert told.value.facts["line"] == line


def test_a_front_matter_that_unfolds_without_end_is_refused(tmp_path: Path) -> None:
    """Aliases that multiply, or that hold themselves, are stopped."""
    laughs = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}]\n" for n in range(1, 9))
    for number, text in enumerate((laughs, "a: &a [*a]\n")):
        path = tmp_path / f"{number}.md"
        path.write_text(f"---\n{text}---\n", encoding="utf-8")
        with pytest.raises(NotUnderstood, match="nested too deeply or is too long"):
            read_entry(path)


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    """A file that is not UTF-8 or far too long is a problem of that file alone."""
    service(tmp_path)
    (tmp_path / "latin.md").write_bytes(b"---\nid: caf\xe9\n---\n")
    (tmp_path / "long.md").write_bytes(b"x" * 1_000_001)
    found = read_folder(tmp_path)
    assert set(found.entries) == {"gb-listening"}
    assert {(problem.file, problem.rule, problem.line) for problem in found.problems} == {
        ("latin.md", "utf-8", 2),
        ("long.md", "size", 1),
    }


def test_a_duplicate_id_names_the_first_file(tmp_path: Path) -> None:
    """Of two files with one id the first in order counts, and the other is named."""
    service(tmp_path)
    path = service(tmp_path, "other")
    path.write_text(path.read_text(encoding="utf-8").replace("id: other", "id: gb-listening"), encoding="utf-8")
    (problem,) = read_folder(tmp_path).problems
    assert problem.rule == "duplicate-id"
    assert "services/GB/gb-listening.md" in problem.message


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """A folder that cannot be read is told in one sentence."""
    with pytest.raises(NotNow, match="could not be read"):
        read_folder(tmp_path / "nowhere")


def test_progress_is_told_file_by_file(tmp_path: Path) -> None:
    """Progress counts up to the number of files."""
    service(tmp_path)
    article(tmp_path)
    heard: list[tuple[int, int]] = []
    read_folder(tmp_path, lambda done, of: heard.append((done, of)))
    assert heard == [(1, 2), (2, 2)]


def test_everything_that_ships_can_be_read() -> None:
    """The shipped folder has no problem, at least 90 services of 25 countries and 10 articles."""
    found = read_folder(shipped.resources())
    assert found.problems == ()
    services = found.services()
    assert len(services) >= 90
    assert len({entry.country for entry in services}) >= 25
    assert len(found.articles("en")) >= 10


def test_a_countrys_main_line_comes_first() -> None:
    """In every shipped country with a main line, a main line is the first service."""
    found = read_folder(shipped.resources())
    for country in {entry.country for entry in found.entries.values()}:
        services = found.services(country)
        if any(entry.reach == "main" for entry in services):
            assert services[0].reach == "main"
    assert found.services("GB")[0].id == "gb-samaritans"


def test_an_article_finds_the_one_beside_it(tmp_path: Path) -> None:
    """A link to a file beside an article means that article, with or without a place on its page."""
    article(tmp_path)
    article(tmp_path, "mornings")
    found = read_folder(tmp_path)
    other = found.linked(found.entries["long-nights"], "mornings.md#place")
    assert other is found.entries["mornings"]
    assert found.linked(other, "evenings.md") is None
    assert found.linked(other, "#place") is None
