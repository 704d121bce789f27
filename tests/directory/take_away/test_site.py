"""The folder of pages that needs no server."""

import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bereave import shipped
from bereave.directory import help_now
from bereave.directory.layers import read_folder
from bereave.directory.model import Contact, Directory
from bereave.directory.take_away.site import Site, write_site
from bereave.directory.take_away.site_names import INDEX, safe_name
from bereave.directory.take_away.swapping import MARKER, whole_folder
from bereave.failures import NotAllowed, NotNow
from tests.directory.take_away.shelf import TODAY, Outline, service, shelf

_HELP = help_now.HelpNow({"emergency": {}, "lines": {}, "young": {}, "finders": []}, whole=True)
_LARGEST = 100_000


def _write(directory: Directory, out: Path, languages: tuple[str, ...] = ("en", "fr")) -> Site:
    return write_site(directory, _HELP, shipped.ui(), out, today=TODAY, languages=languages)


def _pages(folder: Path) -> Iterator[Path]:
    return folder.rglob("*.html")


def _outlines(folder: Path) -> dict[Path, Outline]:
    return {path: Outline(path.read_text(encoding="utf-8")) for path in _pages(folder)}


def _broken(folder: Path, outlines: dict[Path, Outline]) -> list[str]:
    """Every link to a page of the folder, or a place on it, that is not there."""
    found = []
    there = {str(path) for path in folder.rglob("*") if path.is_file()}
    for path, outline in outlines.items():
        for link in (*outline.links, *outline.loaded):
            if link.startswith(("https:", "tel:", "mailto:")):
                continue
            name, _, place = link.partition("#")
            target = os.path.normpath(path.parent / name) if name else str(path)
            if target not in there or (place and place not in outlines[Path(target)].ids):
                found.append(f"{path.relative_to(folder)}: {link}")
    return found


@pytest.fixture(scope="module")
def shipped_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """What ships, in Korean."""
    known = help_now.read(shipped.resources() / "help-now.json")
    out = tmp_path_factory.mktemp("stick") / "pages"
    directory = read_folder(shipped.resources())
    return write_site(directory, known, shipped.ui(), out, today=TODAY, languages=("ko",))


@pytest.fixture(scope="module")
def outlines(shipped_site: Site) -> dict[Path, Outline]:
    """What every shipped page holds."""
    return _outlines(shipped_site.folder)


def test_the_shipped_pages_lead_nowhere_in_vain(shipped_site: Site, outlines: dict[Path, Outline]) -> None:
    """Every link inside the folder reaches a page and a place that is there."""
    assert _broken(shipped_site.folder, outlines) == []


def test_the_shipped_pages_ask_nobody_for_anything(shipped_site: Site, outlines: dict[Path, Outline]) -> None:
    """Nothing is loaded but the two files beside the pages; the policy on each page allows no more."""
    for path, outline in outlines.items():
        assert outline.policy.startswith("default-src 'none'; style-src 'self' file:; script-src 'self' file:;")
        assert all(re.fullmatch(r"(\.\./)*[a-z-]+\.(css|js)", name) for name in outline.loaded), path
        assert "style" not in outline.tags
    for path in shipped_site.folder.rglob("*.css"):
        assert not re.search(r"url\(|@import|https?:", path.read_text(encoding="utf-8"))
    script = (shipped_site.folder / "search.js").read_text(encoding="utf-8")
    assert not re.search(r"https?:|fetch|XMLHttp|import\(|innerHTML|eval|localStorage|cookie|sendBeacon", script)


def test_the_shipped_pages_are_small_and_told(shipped_site: Site) -> None:
    """No page is larger than 100 kB, and the size that is told is the size on the disk."""
    sizes = [path.stat().st_size for path in shipped_site.folder.rglob("*") if path.is_file() and path.name != MARKER]
    assert shipped_site.total_bytes == sum(sizes)
    assert shipped_site.largest_page == max(path.stat().st_size for path in _pages(shipped_site.folder)) < _LARGEST
    assert shipped_site.pages == len(list(_pages(shipped_site.folder)))


def test_every_page_has_one_title_its_language_and_help_now(outlines: dict[Path, Outline]) -> None:
    """One h1, landmarks, unique places, and help now one action away on every page."""
    for path, outline in outlines.items():
        assert (outline.headings.count(1), outline.headings[0]) == (1, 1), path
        assert "main" in outline.landmarks
        assert len(outline.ids) == len(set(outline.ids)), path
        assert outline.language == "ko"
        # From the list of help now itself it is the page's own name.
        assert any("help/" in link or path.parent.name == "help" for link in outline.links), path


def test_without_the_script_every_entry_is_reached(tmp_path: Path) -> None:
    """From the start page links lead to every entry: by country, by kind and by section."""
    directory = shelf(tmp_path / "in")
    site = _write(directory, tmp_path / "out")
    assert _broken(site.folder, _outlines(site.folder)) == []
    seen: set[Path] = set()
    todo = [site.folder / "index.html"]
    while todo:
        path = todo.pop()
        if path in seen:
            continue
        seen.add(path)
        links = Outline(path.read_text(encoding="utf-8")).links
        inside = [link.partition("#")[0] for link in links if not link.startswith(("https:", "tel:", "mailto:"))]
        todo += [Path(os.path.normpath(path.parent / name)) for name in inside if name]
    assert set(_pages(site.folder)) == seen
    assert (site.folder / "en" / "entry" / "gb-night.html") in seen


@pytest.mark.parametrize("language", ["en", "fr", "ko"])
def test_a_number_for_whatsapp_is_named_wherever_it_stands(tmp_path: Path, language: str) -> None:
    """On its page and in the lists; it opens nothing, and the search knows its digits."""
    night = shelf(tmp_path / "in").entries["gb-night"]
    app = replace(night, contacts=(Contact("whatsapp", "9151 1767"),))
    site = _write(Directory({app.id: app}), tmp_path / "out", (language,))
    name = {"ko": "왓츠앱"}.get(language, "WhatsApp")
    folder = site.folder / language
    row = f'<th scope="row">{name}</th><td><span class="number">9151 1767</span></td>'
    assert row in (folder / "entry" / "gb-night.html").read_text(encoding="utf-8")
    lists = [path.read_text(encoding="utf-8") for path in _pages(folder) if path.parent.name != "entry"]
    assert any("9151 1767" in text for text in lists)
    assert all(text.count("9151 1767") == text.count(f"{name} 9151 1767") for text in lists)
    assert "91511767" in (folder / INDEX).read_text(encoding="utf-8")


def test_an_article_that_a_language_lacks_is_found_in_another(tmp_path: Path) -> None:
    """The French list leads to the English article, and says that it is in English."""
    site = _write(shelf(tmp_path / "in"), tmp_path / "out")
    listed = (site.folder / "fr" / "articles.html").read_text(encoding="utf-8")
    assert "../en/entry/telling.html" in listed
    assert "anglais" in listed
    assert "../en/entry/sleep.html" not in listed
    assert not (site.folder / "fr" / "entry" / "telling.html").exists()


def test_a_strange_id_stays_inside_its_folder(tmp_path: Path) -> None:
    """An id that is a path, or a name that Windows keeps for itself, becomes a harmless file name."""
    for name in ("../../x", "a/b", "con", "LPT1", ".", "", "x" * 200, "a\nb"):
        assert re.fullmatch(r"x-[0-9a-f]{16}", safe_name(name))
    service(tmp_path / "in", "odd", id="'../../../escaped'")
    site = _write(read_folder(tmp_path / "in"), tmp_path / "deep" / "out")
    assert _broken(site.folder, _outlines(site.folder)) == []
    assert list(tmp_path.rglob("escaped*")) == []


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    """A letter among the pages, or any other folder, is never replaced: the sentence names what is in the way."""
    directory, out = shelf(tmp_path / "in"), tmp_path / "out"
    out.mkdir()
    _write(directory, out)
    before = (out / "index.html").read_bytes()
    (out / "en" / "letter.txt").write_text("mine")
    with pytest.raises(NotAllowed, match=r"en/letter.txt"):
        _write(directory, out)
    assert (out / "en" / "letter.txt").read_text() == "mine"
    assert (out / "index.html").read_bytes() == before
    (out / "en" / "letter.txt").unlink()
    assert _write(directory, out, ("fr",)).pages > 5
    assert not (out / "en").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out"]


def test_a_file_or_a_link_in_the_place_is_refused(tmp_path: Path) -> None:
    """Only a folder of its own is written to."""
    directory = shelf(tmp_path / "in")
    (tmp_path / "file").write_text("x")
    with pytest.raises(NotAllowed):
        _write(directory, tmp_path / "file")
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with pytest.raises(NotAllowed):
        _write(directory, tmp_path / "link")


def test_stopping_leaves_everything_as_it_was(tmp_path: Path) -> None:
    """After a stop half-way the old pages are there, whole, and nothing lies beside them."""
    directory, out = shelf(tmp_path / "in"), tmp_path / "out"
    _write(directory, out)
    before = sorted((path, path.read_bytes()) for path in out.rglob("*") if path.is_file())
    told: list[tuple[int, int]] = []
    with pytest.raises(NotNow, match="stopped"):
        write_site(
            directory,
            _HELP,
            shipped.ui(),
            out,
            today=TODAY,
            progress=lambda done, of: told.append((done, of)),
            cancelled=lambda: len(told) >= 5,
        )
    assert told[-1][0] < told[-1][1]
    assert sorted((path, path.read_bytes()) for path in out.rglob("*") if path.is_file()) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out"]


def test_progress_ends_with_the_last_page(tmp_path: Path) -> None:
    """The number of pages that is foretold is the number that is written."""
    told: list[tuple[int, int]] = []
    site = write_site(
        shelf(tmp_path / "in"),
        _HELP,
        shipped.ui(),
        tmp_path / "out",
        today=TODAY,
        progress=lambda done, of: told.append((done, of)),
    )
    assert told[-1] == (site.pages, site.pages)


def test_a_disk_that_takes_no_more_is_told(tmp_path: Path) -> None:
    """What cannot be written becomes one sentence, and the draft is gone."""
    with pytest.raises(NotNow, match="could not be written"), whole_folder(tmp_path / "out") as draft:
        (draft / "missing" / "page.html").write_text("x")
    assert list(tmp_path.iterdir()) == []
