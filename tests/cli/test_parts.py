"""What a command says when an extra was not installed."""

import subprocess
import sys

import pytest

#: Finds everything but some libraries, as on a machine where they were not installed.
_WITHOUT = """
import sys
from importlib.machinery import PathFinder
class Without(PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return None if name.partition(".")[0] in {missing} else PathFinder.find_spec(name, path, target)
sys.meta_path[:] = [Without if finder is PathFinder else finder for finder in sys.meta_path]
sys.argv = ["bereave", *sys.argv[1:]]
from bereave.cli import main
main()
"""


@pytest.mark.parametrize(
    ("missing", "command", "extra"),
    [
        ({"PySide6", "shiboken6"}, [], "bereave[desktop]"),
        ({"PySide6", "shiboken6"}, ["tour", "--out", "nowhere"], "bereave[desktop]"),
        ({"starlette", "uvicorn"}, ["hub", "init", "--data", "nowhere"], "bereave[hub]"),
    ],
)
def test_a_missing_extra_is_named_in_one_line(missing: set[str], command: list[str], extra: str) -> None:
    """No traceback: one sentence with what to install, and exit code 3."""
    script = _WITHOUT.format(missing=missing)
    done = subprocess.run([sys.executable, "-c", script, *command], capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert extra in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_search_needs_neither_window_nor_hub() -> None:
    """The directory can be searched where only the library's own parts are installed."""
    script = _WITHOUT.format(missing={"PySide6", "shiboken6", "starlette", "uvicorn"})
    done = subprocess.run(
        [sys.executable, "-c", script, "search", "inquest", "--limit", "3"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "inquest" in done.stdout
