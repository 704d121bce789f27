"""`bereave resources import` and `export` as scripts use them."""

import json
import subprocess
import sys
from pathlib import Path

from tests.directory.packed import EXAMPLES


def bereave(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run the command and wait for its end."""
    command = [sys.executable, "-m", "bereave", "resources", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def one_line(done: subprocess.CompletedProcess[str], code: int) -> str:
    """The one sentence on stderr; there is no traceback and nothing on stdout."""
    lines = done.stderr.strip().splitlines()
    assert (done.returncode, done.stdout, len(lines)) == (code, "", 1), done.stderr
    return lines[0]


def test_import_gives_one_document_and_the_files(tmp_path: Path) -> None:
    """As scripts read it; the second time nothing is written."""
    for _ in range(2):
        done = bereave("import", EXAMPLES / "csv", "--into", tmp_path / "in", "--json")
        assert done.returncode == 0, done.stderr
        document = json.loads(done.stdout)
        assert {key: document[key] for key in ("read", "imported", "rejected")} == {
            "read": 1,
            "imported": 1,
            "rejected": [],
        }
        assert list(document) == ["read", "imported", "rejected", "warnings"]
    assert "1 as they were" in done.stderr
    assert [path.name for path in (tmp_path / "in/services/US").iterdir()] == ["community-counselling.md"]


def test_what_was_refused_is_in_the_document(tmp_path: Path) -> None:
    """With the record and the reason, and on the screen without --json."""
    path = EXAMPLES / "service_list.json"
    document = json.loads(bereave("import", path, "--into", tmp_path / "in", "--json").stdout)
    (refused,) = document["rejected"]
    assert refused["record"] == "service_list.json, record 1"
    assert "in which country" in refused["reason"]
    done = bereave("import", path, "--into", tmp_path / "in")
    assert "not imported: nothing says" in done.stdout
    # Nothing of it could be taken: the answer is no.
    assert done.returncode == 1


def test_bad_input_is_one_line(tmp_path: Path) -> None:
    """With the codes that scripts know."""
    assert "There is no file" in one_line(bereave("import", tmp_path / "x.json", "--into", tmp_path / "in"), 2)
    (tmp_path / "x.json").write_text("{", encoding="utf-8")
    assert "no whole JSON" in one_line(bereave("import", tmp_path / "x.json", "--into", tmp_path / "in"), 2)
    assert "xml" in one_line(bereave("export", "--format", "xml", "--out", tmp_path / "o"), 2)
    (tmp_path / "o").mkdir()
    (tmp_path / "o/mine.txt").write_text("", encoding="utf-8")
    assert "mine.txt" in one_line(bereave("export", tmp_path / "o", "--format", "hsds", "--out", tmp_path / "o"), 1)
    assert not (tmp_path / "in").exists()


def test_export_writes_both_formats_and_says_what_it_left_out(tmp_path: Path) -> None:
    """Articles are no services."""
    done = bereave("export", "--format", "csv", "--out", tmp_path / "all.csv")
    assert done.returncode == 0
    assert "articles are no services and were left out" in done.stderr
    assert bereave("import", tmp_path / "all.csv", "--into", tmp_path / "in", "--json").returncode == 0
    assert bereave("export", tmp_path / "in", "--format", "hsds", "--out", tmp_path / "h").returncode == 0
    assert sorted(path.name for path in (tmp_path / "h").iterdir()) == ["csv", "json"]
