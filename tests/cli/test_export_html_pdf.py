"""`bereave resources export` to paper and pages, as scripts use it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PySide6.QtWidgets import QApplication

from bereave.cli.resources import resources
from bereave.failures import Failure, NotAllowed, NotUnderstood
from tests.directory.take_away.shelf import shelf


def _export(*options: str | Path) -> Result:
    return CliRunner().invoke(resources, ["export", *map(str, options)])


def test_a_bundle_is_made_without_a_screen(tmp_path: Path) -> None:
    """The command needs no display: the PDF and its page are there, and the sentence names both."""
    out = tmp_path / "days.pdf"
    bare = {
        key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    options = ["--format", "pdf", "--out", str(out), "--bundle", "first-days", "--country", "kr", "--language", "ko"]
    done = subprocess.run(
        [sys.executable, "-m", "bereave", "resources", "export", *options],
        env=bare,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert out.read_bytes().startswith(b"%PDF")
    assert 'lang="ko"' in out.with_suffix(".html").read_text(encoding="utf-8")
    assert "days.html" in done.stderr
    assert done.stdout == ""


def test_entries_and_countries_become_a_pdf(qapp: QApplication, tmp_path: Path) -> None:
    """One entry, a list of several, and the services of a country; the page beside it holds what was asked for."""
    shelf(tmp_path / "in")
    for name, options, held in (
        ("one", ("--entry", "gb-night"), "Somebody answers"),
        ("two", ("--entry", "gb-night", "--entry", "sleep"), "For long nights"),
        ("country", ("--country", "fr"), "fr-nuit"),
    ):
        result = _export(tmp_path / "in", "--format", "pdf", "--out", tmp_path / f"{name}.pdf", *options)
        assert result.exit_code == 0, result.output
        assert held in (tmp_path / f"{name}.html").read_text(encoding="utf-8")


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    """An unknown entry or country, a bundle without a country, and two languages for one PDF are refused."""
    shelf(tmp_path / "in")
    for options in (
        ("--entry", "nobody"),
        ("--country", "ZZ"),
        ("--bundle", "first-days"),
        ("--language", "en", "--language", "fr"),
    ):
        result = _export(tmp_path / "in", "--format", "pdf", "--out", tmp_path / "x.pdf", *options)
        assert isinstance(result.exception, NotUnderstood)
    assert not (tmp_path / "x.pdf").exists()


def test_the_folder_of_pages_is_written_and_its_size_told(tmp_path: Path) -> None:
    """The languages asked for are there, the size is told, and a second writing replaces the first."""
    shelf(tmp_path / "in")
    (tmp_path / "in" / "help-now.json").write_text("{}")
    out = tmp_path / "stick"
    for languages in (("--language", "fr", "--language", "en"), ("--language", "fr")):
        result = _export(tmp_path / "in", "--format", "html", "--out", out, *languages)
        assert result.exit_code == 0, result.output
        assert "MB" in result.output
    assert (out / "fr" / "index.html").is_file()
    assert not (out / "en").exists()


def test_a_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    """Exit code 1's failure, and the folder as it was."""
    shelf(tmp_path / "in")
    result = _export(tmp_path / "in", "--format", "html", "--out", tmp_path / "in")
    assert isinstance(result.exception, NotAllowed)
    assert result.exception.exit_code == 1


@pytest.mark.parametrize("form", ["html", "pdf"])
def test_a_place_that_cannot_be_written_is_told(qapp: QApplication, tmp_path: Path, form: str) -> None:
    """One sentence, never a trace."""
    shelf(tmp_path / "in")
    (tmp_path / "file").write_text("x")
    result = _export(tmp_path / "in", "--format", form, "--out", tmp_path / "file" / "below", "--country", "GB")
    assert isinstance(result.exception, Failure)
