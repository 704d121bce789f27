"""`bereave resources`, as curators and scripts use it."""

import json
from pathlib import Path

from click.testing import CliRunner

from bereave.cli.resources import resources
from tests.directory.writing import article, service


def test_what_ships_is_in_order() -> None:
    """The shipped files have no errors, and the help-now file is up to date."""
    result = CliRunner().invoke(resources, ["check", "--json"])
    document = json.loads(result.stdout)
    assert (result.exit_code, document["errors"]) == (0, [])
    assert document["files"] > 100
    assert CliRunner().invoke(resources, ["help-now"]).exit_code == 0


def test_a_slip_is_told_with_file_and_line(tmp_path: Path) -> None:
    """An error gives exit code 1 and its file, line, rule and message; other files are still checked."""
    path = service(tmp_path)
    path.write_text(path.read_text(encoding="utf-8").replace("kind: crisis-line", "kind: line"), encoding="utf-8")
    article(tmp_path)
    result = CliRunner().invoke(resources, ["check", str(tmp_path), "--json"])
    document = json.loads(result.stdout)
    assert result.exit_code == 1
    assert document["files"] == 2
    (problem,) = document["errors"]
    assert (problem["file"], problem["line"], problem["rule"]) == ("services/GB/gb-listening.md", 5, "kind")
    assert "services/GB/gb-listening.md:5: kind" in CliRunner().invoke(resources, ["check", str(tmp_path)]).stdout


def test_help_now_is_written_and_then_up_to_date(tmp_path: Path) -> None:
    """Without --write it says no when the file is old; with it the file is made."""
    service(tmp_path)
    (tmp_path / "emergency.json").write_text('{"numbers": {}}', encoding="utf-8")
    call = ["help-now", "--in", str(tmp_path)]
    assert CliRunner().invoke(resources, call).exit_code == 1
    assert CliRunner().invoke(resources, [*call, "--write"]).exit_code == 0
    assert CliRunner().invoke(resources, call).exit_code == 0
    assert json.loads((tmp_path / "help-now.json").read_text(encoding="utf-8"))["lines"]["GB"]
