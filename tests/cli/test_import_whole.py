"""Imports on the command line: looked at first, stopped by hand, or killed half-way."""

import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bereave.directory.layers import read_folder
from tests.cli.test_import_export import bereave, one_line
from tests.directory.test_importing import files, records

KILLED = """
import os, sys
from pathlib import Path
from bereave.directory.importing import apply, plan
from bereave.directory.layers import read_folder

target = Path(sys.argv[2])
stop = lambda: os._exit(9) if (target / "services/GB/listening-99.md").exists() else False
apply(plan(Path(sys.argv[1]), read_folder(target)), target, cancelled=stop)
"""


@pytest.fixture
def half(tmp_path: Path) -> tuple[Path, dict[str, bytes]]:
    """A folder in which an import was killed between two files, and what was in it before."""
    target = tmp_path / "set/in"
    assert bereave("import", records(tmp_path, 3), "--into", target).returncode == 0
    before = files(target)
    path = records(tmp_path, 250, said="Other words.")
    done = subprocess.run([sys.executable, "-c", KILLED, str(path), str(target)], check=False, timeout=60)
    assert done.returncode == 9
    assert files(target) != before
    return target, before


@pytest.mark.parametrize(
    "command",
    [
        ("resources", "check", "{folder}"),
        ("resources", "check", "{folder}/.."),
        ("resources", "check", "{folder}/services/GB"),
        ("resources", "export", "{folder}", "--format", "csv", "--out", "{out}"),
        ("pack", "build", "{folder}", "--name", "x", "--title", "X", "--out", "{out}"),
        ("index", "build", "--source", "{folder}", "--out", "{out}"),
    ],
)
def test_no_command_takes_half_a_folder_for_whole(
    command: tuple[str, ...], half: tuple[Path, dict[str, bytes]], tmp_path: Path
) -> None:
    """What a killed import left is taken back first, and said."""
    target, before = half
    told = [word.format(folder=target, out=tmp_path / "out") for word in command]
    done = subprocess.run(
        [sys.executable, "-m", "bereave", *told], capture_output=True, text=True, timeout=120, check=False
    )
    assert "was stopped half-way; what it had done is taken back" in done.stderr
    assert files(target) == before


def test_looking_first_writes_nothing(tmp_path: Path) -> None:
    """Every record with what would become of it, as words and as a document; nothing is made."""
    path = records(tmp_path, 3)
    with path.open("a", encoding="utf-8") as file:
        file.write('{"id": "x"}\n')
    done = bereave("import", path, "--into", tmp_path / "in", "--dry-run")
    assert done.returncode == 0, done.stderr
    assert "s.ndjson, line 1: new: gb-listening-0 (Listening 0)" in done.stdout
    assert "s.ndjson, line 4: not imported: it has no name" in done.stdout
    assert "3 new, 0 changed, 0 as they were, 1 not imported. Nothing was written." in done.stderr
    document = json.loads(bereave("import", path, "--into", tmp_path / "in", "--dry-run", "--json").stdout)
    assert document["counts"] == {"new": 3, "changed": 0, "same": 0, "refused": 1}
    assert [row["state"] for row in document["records"]] == ["new", "new", "new", "refused"]
    assert (document["read"], document["warnings"][0][:10]) == (4, "3 services")
    assert not (tmp_path / "in").exists()


def test_looking_first_compares_with_no_half_folder(half: tuple[Path, dict[str, bytes]], tmp_path: Path) -> None:
    """It may not take anything back: it says what to do."""
    target, _ = half
    there = files(target)
    path = records(tmp_path, 3)
    assert "was stopped half-way. Run" in one_line(bereave("import", path, "--into", target, "--dry-run"), 3)
    assert files(target) == there


def stopped_by_hand(path: Path, into: Path, at: bytes) -> str:
    """Import on a terminal and press Ctrl+C once it has said `at`; gives what it says after that."""
    here, there = pty.openpty()
    command = [sys.executable, "-m", "bereave", "resources", "import", str(path), "--into", str(into)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=there) as running:
        os.close(there)
        heard = b""
        while at not in heard:
            heard += os.read(here, 1000)
        running.send_signal(signal.SIGINT)
        assert running.wait(60) == 3
    rest = os.read(here, 100_000)
    os.close(here)
    return rest.decode()


def test_a_terminal_hears_how_far_it_is_and_ctrl_c_gets_a_sentence(tmp_path: Path) -> None:
    """While it is read, and nothing is left."""
    said = stopped_by_hand(records(tmp_path, 30_000), tmp_path / "in", b"400 read")
    assert said.strip().endswith("bereave: It was stopped before the end. Nothing was changed.")
    assert [one.name for one in tmp_path.iterdir()] == ["s.ndjson"]


def test_ctrl_c_while_files_are_moved_leaves_nothing(tmp_path: Path) -> None:
    """It is asked for between two files, so that everything goes back."""
    stopped_by_hand(records(tmp_path, 3000), tmp_path / "in", b"of 3000 written")
    assert [one.name for one in tmp_path.iterdir()] == ["s.ndjson"]


def test_a_finished_import_is_left_alone(tmp_path: Path) -> None:
    """What can still be taken back by hand is not taken back by a check."""
    target = tmp_path / "in"
    assert bereave("import", records(tmp_path, 3), "--into", target).returncode == 0
    assert "half-way" not in bereave("check", target).stderr
    assert len(read_folder(target).entries) == 3
