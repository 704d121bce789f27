"""An organisation and a reader in folders of their own."""

from pathlib import Path

import pytest

from tests.directory.packs.bench import Organisation, Reader, core_set
from tests.fakes import FakeClock


@pytest.fixture
def organisation(tmp_path: Path, clock: FakeClock) -> Organisation:
    """Its curators have built and signed the first version."""
    made = Organisation(tmp_path, clock)
    made.publish()
    return made


@pytest.fixture
def reader(tmp_path: Path, clock: FakeClock) -> Reader:
    """Somebody who has no pack yet."""
    return Reader(tmp_path / "profile", core_set(tmp_path / "core"), clock)
