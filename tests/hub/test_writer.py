"""The one thread that writes: each piece of work stands or falls alone, and nobody waits for ever."""

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from bereave.hub.refusals import Refused
from bereave.hub.storage.writer import Writer
from tests.hub.storing import new_storage


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A hub's database."""
    new_storage(tmp_path / "hub").close()
    return tmp_path / "hub" / "hub.db"


def insert(name: str) -> Callable[[sqlite3.Connection], object]:
    """A piece of work that writes one row."""

    def work(connection: sqlite3.Connection) -> str:
        connection.execute("INSERT INTO meta VALUES (?, '')", (name,))
        return name

    return work


def mistaken(connection: sqlite3.Connection) -> object:
    """A piece of work that writes a row and then falls over its own feet."""
    insert("half")(connection)
    return connection.no_such_thing  # type: ignore[attr-defined]


def names(file: Path) -> set[str]:
    """What is in the table now."""
    connection = sqlite3.connect(file)
    try:
        return {row[0] for row in connection.execute("SELECT name FROM meta")}
    finally:
        connection.close()


def test_a_piece_that_fails_changes_nothing_and_stops_nobody(file: Path) -> None:
    """A mistake of ours, a refusal and a double in the middle of a group: the others are written."""

    def refuse(connection: sqlite3.Connection) -> object:
        insert("refused")(connection)
        raise Refused("stale")

    async def story(writer: Writer) -> list[object]:
        return await writer.each([insert("first"), mistaken, refuse, insert("first"), insert("last")])

    writer = Writer(file)
    results = asyncio.run(story(writer))
    assert [type(result) for result in results] == [str, AttributeError, Refused, sqlite3.IntegrityError, str]
    assert names(file) & {"first", "half", "refused", "last"} == {"first", "last"}
    assert asyncio.run(writer.one(insert("afterwards"))) == "afterwards"
    writer.stop()


def test_a_piece_for_which_there_is_no_memory_stops_nobody(file: Path) -> None:
    """The thread goes on: what is asked next is written."""

    def hungry(connection: sqlite3.Connection) -> object:
        insert("half")(connection)
        raise MemoryError

    writer = Writer(file)
    assert isinstance(asyncio.run(writer.each([hungry]))[0], MemoryError)
    assert asyncio.run(writer.one(insert("next"))) == "next"
    writer.stop()
    assert names(file) & {"half", "next"} == {"next"}


def test_no_room_left_acknowledges_nothing(file: Path) -> None:
    """The disk is full in the middle of a group: everybody is told, nothing of it is kept; with room it goes on."""
    writer = Writer(file)
    limited: list[object] = []

    def fill(connection: sqlite3.Connection) -> object:
        connection.execute("INSERT INTO meta VALUES ('big', ?)", ("x" * 5_000_000,))
        return "big"

    def limit(connection: sqlite3.Connection) -> object:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        limited.append(connection.execute(f"PRAGMA max_page_count = {pages + 20}").fetchone())
        return None

    async def story() -> list[object]:
        await writer.one(limit)
        return list(await asyncio.gather(writer.one(insert("small")), writer.one(fill), return_exceptions=True))

    results = asyncio.run(story())
    assert isinstance(results[1], Refused)
    assert results[1].code == "no-room"
    # Whether the small one shared the group or not, it is there exactly if it was acknowledged.
    assert ("small" in names(file)) == (results[0] == "small")
    assert "big" not in names(file)
    assert asyncio.run(writer.one(insert("fits"))) == "fits"
    writer.stop()


def test_after_its_end_nobody_waits(file: Path) -> None:
    """A request that comes when the thread has gone is refused at once."""
    writer = Writer(file)
    writer.stop()
    with pytest.raises(Refused):
        asyncio.run(writer.one(insert("too late")))
