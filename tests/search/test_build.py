"""Building the index: only what changed, whole or not at all, and never somebody else's."""

import multiprocessing
import os
import shutil
from pathlib import Path

import pytest

from bereave import shipped
from bereave.failures import NotNow
from bereave.search import seal
from bereave.search.build import build
from bereave.search.config import SearchConfig
from bereave.search.index import SearchIndex
from bereave.search.query import Query
from tests.directory.writing import article, service

CONFIG = SearchConfig.load(shipped.index())


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder with one service and two articles."""
    folder = tmp_path / "resources"
    service(folder)
    article(folder)
    article(folder, "mornings", "Slow mornings", "For mornings.", "Porridge and patience. " * 100)
    return folder


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where the index goes."""
    return tmp_path / "index"


def _found(out: Path, text: str) -> list[str]:
    index = SearchIndex.open(out, CONFIG)
    try:
        return [hit.id for hit in index.search(Query(text, as_you_type=False)).hits]
    finally:
        index.close()


def test_only_changed_files_are_read_in(source: Path, out: Path) -> None:
    """A second build does nothing; a changed file alone is taken in; a file that is gone is not found any more."""
    assert (build(source, out, CONFIG).documents, build(source, out, CONFIG).changed) == (3, 0)
    path = article(source, "mornings", "Slow mornings", "For mornings.", "Marmalade and patience. " * 100)
    report = build(source, out, CONFIG)
    assert (report.documents, report.changed, report.removed) == (3, 1, 0)
    assert _found(out, "marmalade") == ["mornings"]
    assert _found(out, "porridge") == []
    path.unlink()
    report = build(source, out, CONFIG)
    assert (report.documents, report.changed, report.removed) == (2, 0, 1)
    assert _found(out, "marmalade") == []


def test_a_touched_file_is_not_a_changed_one(source: Path, out: Path) -> None:
    """What counts is the content, not the time of the file."""
    build(source, out, CONFIG)
    os.utime(source / "articles/en/mornings.md", (1, 1))
    assert build(source, out, CONFIG).changed == 0


def test_a_new_configuration_takes_all(source: Path, out: Path, tmp_path: Path) -> None:
    """A changed weight, synonym or phrase makes the whole index anew."""
    build(source, out, CONFIG)
    folder = tmp_path / "config"
    shutil.copytree(shipped.index(), folder)
    with (folder / "synonyms" / "en.toml").open("a", encoding="utf-8") as file:
        file.write('\n[[group]]\nwhy = "x"\nwords = ["a1", "b1"]\n')
    assert build(source, out, SearchConfig.load(folder)).changed == 3


def test_progress_and_stopping(source: Path, out: Path) -> None:
    """Progress is told; a build that is stopped leaves the earlier index as it was."""
    heard: list[tuple[int, int]] = []
    build(source, out, CONFIG, progress=lambda done, of: heard.append((done, of)))
    assert heard[-1] == (3, 3)
    article(source, "evenings", "Evenings", "For evenings.", "Candles. " * 360)
    with pytest.raises(NotNow, match="was stopped"):
        build(source, out, CONFIG, cancelled=lambda: True)
    assert _found(out, "porridge") == ["mornings"]
    assert len(list(out.glob("generation-*"))) == 1
    assert build(source, out, CONFIG).changed == 1


def test_a_broken_file_and_a_taken_id_hide_nothing(source: Path, out: Path) -> None:
    """A broken file is passed over until it is whole; of two files with one id the first in order counts, for ever."""
    broken = source / "articles/en/broken.md"
    broken.write_text("---\nid: [\n---\n", encoding="utf-8")
    double = source / "articles/en/aaa.md"
    assert build(source, out, CONFIG).documents == 3
    text = (source / "articles/en/mornings.md").read_text(encoding="utf-8").replace("Porridge", "Pancakes")
    double.write_text(text, encoding="utf-8")
    assert build(source, out, CONFIG).documents == 3
    assert _found(out, "pancakes") == ["mornings"]
    assert _found(out, "porridge") == []
    double.unlink()
    build(source, out, CONFIG)
    assert _found(out, "porridge") == ["mornings"]
    article(source, "broken", "Broken", "Mended.", "Kintsugi. " * 360)
    build(source, out, CONFIG)
    assert _found(out, "kintsugi") == ["broken"]


def _tamper(out: Path) -> None:
    for path in out.glob("generation-*/*"):
        path.write_bytes(path.read_bytes() + b"x")


def _forge_seal(out: Path) -> None:
    path = out / seal.SEAL
    path.write_text(path.read_text(encoding="utf-8").replace("generation-", "generation-0", 1), encoding="utf-8")


def _open_key(out: Path) -> None:
    (out / seal.KEY).chmod(0o644)


def _link_key(out: Path) -> None:
    (out / seal.KEY).rename(out / "elsewhere")
    (out / seal.KEY).symlink_to(out / "elsewhere")


@pytest.mark.parametrize("harm", [_tamper, _forge_seal, _open_key, _link_key])
def test_an_index_in_doubt_is_never_opened(source: Path, out: Path, harm: "object") -> None:
    """A changed file, a forged seal, a key that others can read or that is a link: not opened, and built anew."""
    build(source, out, CONFIG)
    assert callable(harm)
    harm(out)
    with pytest.raises(NotNow):
        SearchIndex.open(out, CONFIG)
    assert build(source, out, CONFIG).changed == 3
    assert _found(out, "porridge") == ["mornings"]


def test_an_index_from_elsewhere_is_never_opened(source: Path, out: Path, tmp_path: Path) -> None:
    """A whole index folder that was copied here, key and all, is not ours."""
    build(source, out, CONFIG)
    copied = tmp_path / "copied"
    shutil.copytree(out, copied)
    with pytest.raises(NotNow):
        SearchIndex.open(copied, CONFIG)
    assert build(source, copied, CONFIG).changed == 3


def test_the_key_is_for_its_owner_alone(source: Path, out: Path) -> None:
    """Nobody else can read the key or write into the folder."""
    build(source, out, CONFIG)
    if os.name == "posix":
        assert (out / seal.KEY).stat().st_mode & 0o777 == 0o600
        assert out.stat().st_mode & 0o777 == 0o700


def test_what_was_left_by_a_killed_build_does_no_harm(source: Path, out: Path) -> None:
    """Half a generation and half a seal are neither used nor kept."""
    build(source, out, CONFIG)
    half = out / "generation-half"
    half.mkdir()
    (half / "_MAIN_1.toc").write_bytes(b"half")
    (out / f"{seal.SEAL}.generation-half").write_text("{", encoding="utf-8")
    assert _found(out, "porridge") == ["mornings"]
    article(source, "evenings", "Evenings", "For evenings.", "Candles. " * 360)
    build(source, out, CONFIG)
    assert not half.exists()
    assert sorted(path.name for path in out.glob(f"{seal.SEAL}*")) == [seal.SEAL]


def _build_there(source: Path, out: Path) -> None:
    build(source, out, CONFIG)


def test_two_processes_at_once(source: Path, out: Path) -> None:
    """Several processes that build at the same time all end well, with one good index."""
    spawn = multiprocessing.get_context("spawn")
    workers = [spawn.Process(target=_build_there, args=(source, out)) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert [worker.exitcode for worker in workers] == [0, 0, 0]
    assert _found(out, "porridge") == ["mornings"]
    assert build(source, out, CONFIG).changed == 0


def test_an_update_finds_what_a_first_build_finds(source: Path, out: Path, tmp_path: Path) -> None:
    """After changes the index answers as one that was built in one go."""
    build(source, out, CONFIG)
    article(source, "evenings", "Evenings", "For evenings.", "Porridge, candles. " * 180)
    service(source, "gb-other", "Other line", "Another voice.")
    build(source, out, CONFIG)
    build(source, tmp_path / "fresh", CONFIG)
    for text in ("porridge", "candles", "voice", "line", "words"):
        assert sorted(_found(out, text)) == sorted(_found(tmp_path / "fresh", text)), text


def test_a_source_that_is_not_there(out: Path, tmp_path: Path) -> None:
    """A missing source folder is told in one sentence and does not empty the index."""
    with pytest.raises(NotNow, match="could not be read"):
        build(tmp_path / "nowhere", out, CONFIG)
