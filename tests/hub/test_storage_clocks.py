"""Wrong clocks, and people who left: nothing waits for ever and what is theirs stays theirs."""

import dataclasses
from pathlib import Path

import msgspec
import pytest

from bereave.peers import protocol as p
from tests.hub.house import House, refused, told
from tests.hub.storing import MONDAY, SPACE, decision, post


def test_a_clock_put_back_holds_no_message_up(tmp_path: Path) -> None:
    """Leases and decisions of a clock that ran ten years ahead end: each hold begins anew, and can be undone in it."""
    ahead = MONDAY + 315_360_000

    async def story(house: House) -> None:
        item, other = post("read in the future"), post("undone in time")
        await house.push(house.ann, item, other)
        await house.storage.claim(house.mo, p.Claim(item.id), ahead)
        assert [i.claimed_by for i in (await house.storage.queue(house.ny, SPACE, MONDAY)).items] == ["", ""]
        await house.storage.claim(house.ny, p.Claim(item.id), MONDAY)
        await house.storage.decide(house.ny, decision(item), ahead, 60)
        await house.storage.decide(house.ny, decision(other), ahead, 60)
        assert await house.storage.publish_due(MONDAY) == 0
        assert await house.storage.next_due() == MONDAY + 60
        await house.storage.undo(house.ny, p.Undo(other.id, 1), MONDAY + 59)
        assert await house.storage.publish_due(MONDAY + 60) == 1

    told(tmp_path, story)


def test_a_clock_put_right_by_a_second_frees_no_lease(tmp_path: Path) -> None:
    """Small corrections are everyday: the message stays its holder's."""

    async def story(house: House) -> None:
        item = post("being read")
        await house.push(house.ann, item)
        await house.storage.claim(house.mo, p.Claim(item.id), MONDAY)
        await refused("claimed", house.storage.claim(house.ny, p.Claim(item.id), MONDAY - 2))
        assert (await house.storage.queue(house.ny, SPACE, MONDAY - 2)).items[0].claimed_by == "Mo"

    told(tmp_path, story)


@pytest.mark.parametrize("written", [-1, 2**38, 2**39, 2**63])
def test_a_moment_of_no_calendar_is_not_taken(tmp_path: Path, written: int) -> None:
    """A moderator's screen could not show when it was written."""

    async def story(house: House) -> None:
        item = msgspec.structs.replace(post("when?"), written=written)
        assert [(a.answer, a.reason) for a in await house.push(house.ann, item)] == [("invalid", "not-understood")]

    told(tmp_path, story)


def test_words_can_be_taken_back_after_leaving_their_space(tmp_path: Path) -> None:
    """Whoever is no longer in a space writes and learns nothing there, and still withdraws what is theirs."""

    async def story(house: House) -> None:
        item = post("said before leaving")
        await house.publish(item)
        gone = dataclasses.replace(house.ann, spaces=())
        stranger = dataclasses.replace(house.bo, spaces=())
        take_back = p.WithdrawItem(item.id, SPACE)
        answers = [*await house.push(stranger, take_back, post("x")), *await house.push(gone, post("y"))]
        assert [(a.answer, a.reason) for a in answers] == [("refused", "space")] * 3
        assert [a.answer for a in await house.push(gone, take_back)] == ["stored"]
        assert [(row.kind, row.text) for row in await house.feed()] == [("post", None), ("tombstone", None)]

    told(tmp_path, story)
