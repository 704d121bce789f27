"""A hub and its people, closed after each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes import FakeClock
from tests.peers.crowd import Crowd


@pytest.fixture
def crowd(tmp_path: Path, clock: FakeClock) -> Iterator[Crowd]:
    """Makes hubs and people."""
    made = Crowd(tmp_path, clock)
    yield made
    made.close()
