"""What every test may use."""

import os

import pytest

from tests.fakes import FakeClock

# Before Qt is imported anywhere: the suite needs no screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def clock() -> FakeClock:
    """A clock that stands still until told to move."""
    return FakeClock()
