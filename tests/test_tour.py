"""The tour: the whole job through the real windows, in every language, and what it leaves behind."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bereave.desktop.tour.journey import JOURNAL_MARKER
from bereave.one_sqlite import Database

LEAST_PICTURES = 14


def take_tour(folder: Path, language: str, *more: str) -> subprocess.CompletedProcess[str]:
    """Run `bereave tour` without a screen, with its own temporary folder, and keep everything it leaves."""
    (folder / "tmp").mkdir(parents=True)
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environment |= {
        "TMPDIR": str(folder / "tmp"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "HOME": str(folder / "home"),
    }
    command = ["tour", "--out", str(folder / "pictures"), "--work", str(folder / "work"), "--language", language, *more]
    return subprocess.run(
        [sys.executable, "-m", "bereave", *command],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        check=False,
        timeout=300,
    )


def files_with(words: str, folder: Path) -> Iterator[Path]:
    """Every file below `folder` that holds `words`, in the encodings in which a program might write them."""
    forms = [words.encode("utf-8"), words.encode("utf-16-le"), words.encode("utf-16-be")]
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes()
            if any(form in content for form in forms):
                yield path


@pytest.mark.parametrize("language", ["en", "fr", "ko"])
def test_the_main_job_works_from_end_to_end(tmp_path: Path, language: str) -> None:
    """Every step happens in this language, with a picture each; afterwards no file holds what the journal does."""
    done = take_tour(tmp_path, language)
    assert done.returncode == 0, done.stdout + done.stderr
    pictures = sorted((tmp_path / "pictures").glob("*.png"))
    assert len(pictures) >= LEAST_PICTURES
    steps = [line for line in done.stdout.splitlines() if line[:2].strip().isdigit() and ":" in line]
    assert len(steps) == len(pictures)
    assert JOURNAL_MARKER not in done.stdout + done.stderr
    # Promise 3. The three profiles, the hub, the temporary folder, caches and logs are all below this folder.
    assert (tmp_path / "work" / "member" / "vault" / "journal.db").stat().st_size > 0
    assert list(files_with(JOURNAL_MARKER, tmp_path)) == []


def test_the_same_search_finds_the_words_in_a_plain_store(tmp_path: Path) -> None:
    """The search that found nothing above does find the marker where it is not encrypted."""
    database = Database(tmp_path / "plain.db")
    database["pages"].insert({"text": f"before, {JOURNAL_MARKER}, after"})  # type: ignore[union-attr]
    database.close()
    assert list(files_with(JOURNAL_MARKER, tmp_path)) == [tmp_path / "plain.db"]


def test_a_step_that_did_not_happen_ends_the_tour_with_1(tmp_path: Path) -> None:
    """Without any time to wait a step does not happen: one line says which, and the exit code is 1."""
    done = take_tour(tmp_path, "en", "--wait", "0")
    assert done.returncode == 1
    assert "this step did not happen" in done.stderr.splitlines()[-1]


def test_a_folder_that_is_none_is_told_in_one_line(tmp_path: Path) -> None:
    """A file where the pictures should go: one line, exit code 2, no traceback."""
    (tmp_path / "pictures").write_text("not a folder", encoding="utf-8")
    done = take_tour(tmp_path, "en")
    assert done.returncode == 2
    assert done.stderr.startswith("bereave: ")
    assert len(done.stderr.splitlines()) == 1
