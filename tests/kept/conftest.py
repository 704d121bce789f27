"""What the tests of the kept things share: their store, opened with its raw key."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bereave.kept.schema import MIGRATIONS
from bereave.kept.store import KeptStore
from bereave.vault.store import Store

KEY = bytes(range(32))


@pytest.fixture
def open_kept(tmp_path: Path) -> Iterator[Callable[[], KeptStore]]:
    """Opens the store of kept things, as often as asked; closes all of them at the end."""
    made: list[Store] = []

    def opened() -> KeptStore:
        made.append(Store(tmp_path / "kept.db", KEY, MIGRATIONS))
        return KeptStore(made[-1])

    yield opened
    for store in made:
        store.close()


@pytest.fixture
def kept(open_kept: Callable[[], KeptStore]) -> KeptStore:
    """A store with nothing in it."""
    return open_kept()
