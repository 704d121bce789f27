"""What every test may use."""

import os

import pytest

from bereave import shipped
from bereave.directory.layers import read_folder
from bereave.directory.model import Directory
from tests.fakes import FakeClock

# Before Qt is imported anywhere: the suite needs no screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def clock() -> FakeClock:
    """A clock that stands still until told to move."""
    return FakeClock()


@pytest.fixture(scope="module")
def own() -> Directory:
    """What the app ships."""
    return read_folder(shipped.resources())
