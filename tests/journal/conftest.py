"""What the journal's tests share: a store opened with its raw key, since deriving one takes time on purpose."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bereave.journal.journal import Journal
from bereave.journal.schema import MIGRATIONS
from bereave.vault.store import Store
from tests.fakes import FakeClock

KEY = bytes(range(32))


@pytest.fixture
def open_store(tmp_path: Path) -> Iterator[Callable[[], Store]]:
    """Opens the journal's store, as often as asked; closes all of them at the end."""
    made: list[Store] = []

    def opened() -> Store:
        made.append(Store(tmp_path / "journal.db", KEY, MIGRATIONS))
        return made[-1]

    yield opened
    for store in made:
        store.close()


@pytest.fixture
def store(open_store: Callable[[], Store]) -> Store:
    """The journal's store."""
    return open_store()


@pytest.fixture
def journal(store: Store, clock: FakeClock) -> Journal:
    """A journal with no page, under the test's clock."""
    return Journal(store, clock)
