"""A storage with the people in it, for tests that tell a story of it."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bereave.hub.refusals import Refused
from bereave.hub.storage.interface import Caller
from bereave.hub.storage.sqlite import SqliteStorage
from bereave.peers import protocol as p
from tests.hub.storing import MONDAY, SPACE, decision, member, new_storage, raw


class House:
    """One storage with two authors and two moderators."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "hub.db"
        self.storage: SqliteStorage = new_storage(folder)
        self.ann: Caller = member(self.storage, folder, "Ann")
        self.bo: Caller = member(self.storage, folder, "Bo")
        self.mo: Caller = member(self.storage, folder, "Mo", "moderator")
        self.ny: Caller = member(self.storage, folder, "Ny", "moderator")

    async def push(self, caller: Caller, *items: p.Item, at: int = MONDAY) -> list[p.Answer]:
        """Push and give the answers."""
        return await self.storage.push(caller, raw(*items), at)

    async def publish(self, item: p.PostItem) -> None:
        """Push, approve, publish."""
        await self.push(self.ann, item)
        await self.storage.decide(self.mo, decision(item), MONDAY, 0)
        await self.storage.publish_due(MONDAY)

    async def feed(self) -> list[p.Row]:
        """All rows of the feed, page after page, each held against the chain."""
        rows: list[p.Row] = []
        cursor = p.Cursor()
        while True:
            page = await self.storage.page(SPACE, cursor)
            assert isinstance(page, p.Page)
            rows += page.rows
            cursor = page.cursor
            if not page.more:
                return rows


Story = Callable[[House], Awaitable[None]]


def told(tmp_path: Path, story: Story) -> None:
    """Run a story in a fresh house."""
    house = House(tmp_path / "hub")
    try:
        asyncio.run(story(house))  # type: ignore[arg-type] # every story is a coroutine function
    finally:
        house.storage.close()


async def refused(code: str, asked: Awaitable[object]) -> None:
    """Hold that it is refused for this reason."""
    with pytest.raises(Refused) as caught:
        await asked
    assert caught.value.code == code
