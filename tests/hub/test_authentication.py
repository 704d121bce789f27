"""Nonces, tokens and invitations against the clock."""

import asyncio
from collections.abc import Awaitable
from pathlib import Path

import pytest

from bereave.hub.authentication import NONCE_SECONDS, is_our_nonce, new_nonce, new_token, who_asks
from bereave.hub.refusals import Refused
from bereave.hub.storage import people
from bereave.hub.storage.schema import open_writer
from bereave.hub.storage.sqlite import SqliteStorage
from bereave.peers import protocol as p
from bereave.peers.identity import new_key, public_key, sign
from tests.hub.storing import MONDAY, SPACE, new_storage

SECRET = b"s" * 32


class Door:
    """A storage, and a device that knocks."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "hub.db"
        self.storage: SqliteStorage = new_storage(folder)
        self.key = new_key()

    def invite(self, code: str, until: int = MONDAY + 100) -> None:
        """Make an invitation."""
        connection = open_writer(self.file)
        try:
            people.invite(connection, p.code_hash(code), "member", SPACE, MONDAY, until)
        finally:
            connection.close()

    def joined(self) -> str:
        """Join, and give the device's id."""
        self.invite("code")
        return asyncio.run(self.join("code")).device

    async def join(self, code: str, name: str = "Ann", now: int = MONDAY) -> p.Me:
        """Use an invitation."""
        return await self.storage.join(p.Join(code, name, public_key(self.key), ""), now)

    async def token(self, device: str, nonce: str, now: int) -> str:
        """Ask for a token with a signed nonce."""
        signature = sign(self.key, p.token_bytes(self.storage.hub, device, nonce))
        return (await new_token(self.storage, p.TokenRequest(device, nonce, signature), now)).token

    def change(self, sql: str) -> None:
        """Change something behind the hub's back, as an operator's command does."""
        connection = open_writer(self.file)
        try:
            connection.execute(sql)
        finally:
            connection.close()


def refused(asked: Awaitable[object]) -> str:
    """The reason for which it was refused."""

    async def ask() -> object:
        return await asked

    with pytest.raises(Refused) as caught:
        asyncio.run(ask())
    return caught.value.code


@pytest.fixture
def door(tmp_path: Path) -> Door:
    """A door with nobody at it; its storage stays open until the process ends its test."""
    return Door(tmp_path / "hub")


@pytest.fixture(autouse=True)
def closing(door: Door) -> "object":
    """Close the storage after each test."""
    yield
    door.storage.close()


def test_a_nonce_is_ours_fresh_and_whole() -> None:
    """Two minutes, this hub's secret, not a letter changed; nonsense is simply not ours."""
    nonce = new_nonce(SECRET, MONDAY)
    assert is_our_nonce(SECRET, nonce, MONDAY)
    assert not is_our_nonce(SECRET, nonce, MONDAY + NONCE_SECONDS)
    assert not is_our_nonce(b"t" * 32, nonce, MONDAY)
    assert not is_our_nonce(SECRET, "9" + nonce, MONDAY)
    assert not is_our_nonce(SECRET, nonce[:-1] + ("0" if nonce[-1] != "0" else "1"), MONDAY)
    for nonsense in ("", ".", "..", "é.é.é", "1.2.3"):
        assert not is_our_nonce(SECRET, nonsense, MONDAY)


def test_a_nonce_made_under_a_wrong_clock_is_of_no_use_later() -> None:
    """The hub's clock was ten years ahead and was set right: old nonces end, new ones work."""
    assert not is_our_nonce(SECRET, new_nonce(SECRET, MONDAY + 315_360_000), MONDAY)


def test_a_nonce_serves_once(door: Door) -> None:
    """A recorded request gets no second token."""
    device = door.joined()
    nonce = new_nonce(door.storage.secret, MONDAY)
    assert asyncio.run(door.token(device, nonce, MONDAY))
    assert refused(door.token(device, nonce, MONDAY + 1)) == "who-are-you"


def test_a_token_ends_and_is_stored_only_as_its_hash(door: Door) -> None:
    """Fifteen minutes; the database does not hold what a thief could use."""
    device = door.joined()
    token = asyncio.run(door.token(device, new_nonce(door.storage.secret, MONDAY), MONDAY))
    assert asyncio.run(who_asks(door.storage, f"Bearer {token}", MONDAY + 899)).device == device
    assert refused(who_asks(door.storage, f"Bearer {token}", MONDAY + 900)) == "who-are-you"
    assert not any(token.encode() in file.read_bytes() for file in door.file.parent.iterdir())


def test_a_token_given_under_a_wrong_clock_is_of_no_use_later(door: Door) -> None:
    """The hub's clock was ten years ahead and was set right: the device simply asks for a new one."""
    device, ahead = door.joined(), MONDAY + 315_360_000
    token = asyncio.run(door.token(device, new_nonce(door.storage.secret, ahead), ahead))
    assert refused(who_asks(door.storage, f"Bearer {token}", MONDAY)) == "who-are-you"
    assert asyncio.run(who_asks(door.storage, f"Bearer {token}", ahead - 2)).device == device


def test_a_strange_key_gets_no_token(door: Door) -> None:
    """Neither another key for a known device nor an unknown device."""
    device = door.joined()
    door.key = new_key()
    for name in (device, "nobody"):
        nonce = new_nonce(door.storage.secret, MONDAY)
        assert refused(door.token(name, nonce, MONDAY)) == "who-are-you"


def test_a_revoked_device_is_out_at_once(door: Door) -> None:
    """Its token ends with the revocation, and it gets no new one."""
    device = door.joined()
    token = asyncio.run(door.token(device, new_nonce(door.storage.secret, MONDAY), MONDAY))
    door.change("UPDATE devices SET revoked = 1")
    assert refused(who_asks(door.storage, f"Bearer {token}", MONDAY)) == "who-are-you"
    assert refused(door.token(device, new_nonce(door.storage.secret, MONDAY), MONDAY)) == "revoked"


def test_an_invitation_ends(door: Door) -> None:
    """At its moment, not later; unused until then it works."""
    door.invite("late", until=MONDAY + 5)
    assert refused(door.join("late", now=MONDAY + 5)) == "invitation-expired"
    assert asyncio.run(door.join("late", now=MONDAY + 4)).role == "member"


def test_invitations_are_stored_only_as_hashes(door: Door) -> None:
    """Whoever reads the database cannot join with what is in it."""
    door.invite("A-CODE-THAT-IS-NOT-THERE")
    assert not any(b"A-CODE-THAT" in file.read_bytes() for file in door.file.parent.iterdir())
