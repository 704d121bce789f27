"""A workspace over a small made-up set, with a clock that stands still."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bereave.directory.layers import CORE, Layer
from bereave.directory.model import Check, Contact, Entry, Source
from bereave.directory.workspace import Workspace
from bereave.directory.write import place_of, text_of, write_text

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
RULES = """
match = "words"
[[rule]]
id = "committed"
reason = "It sounds like a crime."
better = "died by suicide"
phrases = ["committed suicide"]
"""


def line(key: str = "gb-river", **fields: object) -> Entry:
    """A made-up crisis line; fields not given have ordinary values."""
    ordinary: dict[str, object] = {
        "id": key,
        "type": "service",
        "title": key.removeprefix("gb-").replace("-", " ").title(),
        "kind": "crisis-line",
        "country": "GB",
        "language": "en",
        "summary": "People who listen.",
        "path": Path(),
        "languages": ("en",),
        "contacts": (Contact("phone", "0000 111", label="helpline"),),
        "reach": "national",
        "checked": Check("2025-06", "single-page", (Source(url="https://example.org/river", on="2025-06"),)),
        "review_by": "2027-03-01",
    }
    return Entry(**{**ordinary, **fields})  # type: ignore[arg-type] # a test that gives another type means to


def put(folder: Path, *entries: Entry) -> Path:
    """Write entries below `folder` as the app ships them."""
    for entry in entries:
        write_text(folder / place_of(entry), text_of(entry))
    return folder


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
