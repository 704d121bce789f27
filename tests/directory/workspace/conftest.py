"""A workspace over a small made-up set, with a clock that stands still."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bereave.directory.layers import CORE, Layer
from bereave.directory.workspace import Workspace
from bereave.directory.write import write_text
from tests.directory.writing import line, put

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
RULES = """
match = "words"
[[rule]]
id = "committed"
reason = "It sounds like a crime."
better = "died by suicide"
phrases = ["committed suicide"]
"""


@pytest.fixture
def core(tmp_path: Path) -> Path:
    """Three lines, one of them overdue, and a rule about words."""
    folder = put(tmp_path / "core", line(), line("gb-night", review_by="2026-01-01"), line("gb-day"))
    write_text(folder / "wording" / "en.toml", RULES)
    return folder


@pytest.fixture
def make(tmp_path: Path, core: Path) -> Callable[[], Workspace]:
    """Makes a workspace, each time as another window would; always over the same folder."""

    def made() -> Workspace:
        room = Workspace(tmp_path / "workspace", [Layer(CORE, core)], lambda: NOON, "Ana")
        room.look()
        return room

    return made


@pytest.fixture
def room(make: Callable[[], Workspace]) -> Workspace:
    """The workspace, looked at."""
    return make()
