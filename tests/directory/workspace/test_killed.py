"""A workspace that was stopped half-way, and two that are used at once."""

import signal
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from bereave.directory.layers import CORE, Layer
from bereave.directory.workspace import Workspace
from bereave.directory.workspace.own_files import OwnFiles
from bereave.failures import NotNow
from tests.directory.workspace.conftest import NOON
from tests.directory.writing import line, put

#: Changes many entries at once and ends itself as a power cut would, after some of the files were written.
_KILLED = """
import os, signal, sys
from pathlib import Path
from bereave.directory.layers import CORE, Layer
from bereave.directory.workspace import Workspace
from bereave.directory.workspace import own_files
folder, core, after = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
write, count = own_files.write_text, [0]
def counted(path, text):
    if count[0] == after:
        os.kill(os.getpid(), signal.SIGKILL)
    count[0] += 1
    write(path, text)
own_files.write_text = counted
room = Workspace(folder, [Layer(CORE, core)], who="Ana")
room.look()
room.change_many([f"gb-{number}" for number in range(8)], "all of them", owner="Ana")
print("saved")
"""


@pytest.fixture
def eight(tmp_path: Path) -> Path:
    """Eight entries that ship."""
    return put(tmp_path / "eight", *(line(f"gb-{number}") for number in range(8)))


@pytest.mark.parametrize("after", [0, 3, 8])
def test_a_stop_half_way_is_made_good_at_the_next_look(tmp_path: Path, eight: Path, after: int) -> None:
    """All eight changed, as one action that can be taken back as one; never some of them."""
    folder = tmp_path / "killed"
    ended = subprocess.run(
        [sys.executable, "-c", _KILLED, str(folder), str(eight), str(after)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == (0 if after == 8 else -signal.SIGKILL), ended.stderr
    room = Workspace(folder, [Layer(CORE, eight)], lambda: NOON, "Bo")
    room.look()
    assert {row.owner for row in room.rows()} == {"Ana"}
    assert [one.action for one in room.revisions("gb-5")] == ["changed"]
    room.undo()
    assert {row.owner for row in room.rows()} == {None}
    assert not list((folder / "entries").rglob("*.md"))


def test_without_room_nothing_is_changed_and_the_history_says_nothing(room: Workspace) -> None:
    """A folder where a file has to go stands for a full disk: the other files are put back."""
    room.save(replace(line("gb-day"), summary="One."))
    (room.folder / "entries/services/GB/river.md").mkdir(parents=True)
    with pytest.raises(NotNow, match="could not be written"):
        room.change_many(["gb-day", "gb-night", "gb-river"], owner="Ana")
    assert {row.owner for row in room.rows()} == {None}
    assert len(room.actions()) == 1
    assert OwnFiles(room.layer.folder).text("services/GB/night.md") is None
    assert "One." in (room.text("gb-day") or "")


def test_two_windows_at_once_lose_nothing(make: Callable[[], Workspace]) -> None:
    """Forty changes from two sides: each is a state in the history, and the numbers have no holes."""
    rooms = [make(), make()]

    def work(at: int) -> None:
        rooms[at % 2].save(replace(line(), summary=f"Number {at}."))

    def side(which: int) -> None:
        for at in range(which, 40, 2):
            work(at)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(side, [0, 1]))
    revisions = make().revisions("gb-river")
    assert sorted(one.number for one in revisions) == list(range(1, 41))
    kept = {(one.after or "").partition('summary: "')[2].partition('"')[0] for one in revisions}
    assert kept == {f"Number {at}." for at in range(40)}
