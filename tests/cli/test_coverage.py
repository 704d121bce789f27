"""`bereave resources coverage`, as organisations and scripts use it."""

import json
from pathlib import Path

from click.testing import CliRunner

from bereave.cli.resources import resources
from tests.directory.writing import article, service


def test_what_a_folder_covers_is_told(tmp_path: Path) -> None:
    """The plain answer names the country, its services, its evidence and what it lacks."""
    service(tmp_path)
    article(tmp_path)
    result = CliRunner().invoke(resources, ["coverage", str(tmp_path)])
    assert result.exit_code == 0
    assert "GB  United Kingdom: services 1 (1 crisis-line)" in result.stdout
    assert "evidence: 1 own-page; oldest check 2026-10" in result.stdout
    assert "missing: bereavement service, support group, practical help, young people's line" in result.stdout
    assert "Articles in English: 1 (grief 1)" in result.stdout


def test_the_document_has_a_row_for_every_country(tmp_path: Path) -> None:
    """--json prints one document on stdout, and nothing else."""
    service(tmp_path)
    result = CliRunner().invoke(resources, ["coverage", str(tmp_path), "--json"])
    document = json.loads(result.stdout)
    assert (document["services"], document["countries"][0]["country"]) == (1, "GB")
    assert document["countries"][0]["evidence"] == {"own-page": 1}
    assert set(document) == {"services", "countries", "articles", "articles_overdue", "translated", "emergency"}


def test_the_page_is_written(tmp_path: Path) -> None:
    """--markdown --out writes the page; without --out it is printed."""
    service(tmp_path)
    out = tmp_path / "content.md"
    assert CliRunner().invoke(resources, ["coverage", str(tmp_path), "--markdown", "--out", str(out)]).exit_code == 0
    printed = CliRunner().invoke(resources, ["coverage", str(tmp_path), "--markdown"]).stdout
    assert out.read_text(encoding="utf-8") == printed
    assert "| United Kingdom | Welsh, English | – | 1 | 1 |" in printed


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    """What could not be counted is told beside the answer, not left out in silence."""
    service(tmp_path)
    (tmp_path / "broken.md").write_text("no front matter", encoding="utf-8")
    result = CliRunner().invoke(resources, ["coverage", str(tmp_path), "--json"])
    assert json.loads(result.stdout)["services"] == 1
    assert "Not counted: 1" in result.stderr


def test_two_forms_at_once_are_refused(tmp_path: Path) -> None:
    """--json and --markdown together are a wrong call."""
    assert CliRunner().invoke(resources, ["coverage", str(tmp_path), "--json", "--markdown"]).exit_code == 2
