"""A hub's storage without a network, for tests: callers, posts and decisions by hand."""

import uuid
from pathlib import Path

import msgspec

from bereave.hub.operating import initialise
from bereave.hub.settings import HubSettings
from bereave.hub.storage import people
from bereave.hub.storage.interface import Caller
from bereave.hub.storage.schema import open_writer
from bereave.hub.storage.sqlite import SqliteStorage
from bereave.peers import protocol as p
from bereave.peers.identity import new_key, public_key
from tests.hub.running import now

SPACE = "together"
MONDAY = 1_800_000_000


def new_storage(folder: Path) -> SqliteStorage:
    """A fresh storage with one space."""
    return SqliteStorage(initialise(folder, HubSettings(), ["Together"], now).database)


def member(storage: SqliteStorage, folder: Path, name: str, role: p.Role = "member") -> Caller:
    """Somebody who joined."""
    connection = open_writer(folder / "hub.db")
    try:
        code = name + uuid.uuid4().hex
        people.invite(connection, p.code_hash(code), role, SPACE, MONDAY, MONDAY + 9)
        me = people.join(connection, p.Join(code, name, public_key(new_key()), ""), MONDAY)
    finally:
        connection.close()
    assert me.hub == storage.hub
    return Caller(me.device, me.member, me.pseudonym, me.role, (SPACE,))


def post(text: str, *, revision: int = 1, id: str = "", space: str = SPACE) -> p.PostItem:  # noqa: A002 - its name
    """A post as a device sends it."""
    return p.PostItem(id or str(uuid.uuid4()), revision, space, text, p.content_hash(text, ""), MONDAY)


def raw(*items: p.Item) -> list[msgspec.Raw]:
    """Items as they come over the network."""
    return [msgspec.Raw(msgspec.json.encode(item)) for item in items]


def decision(item: p.PostItem, outcome: str = "approve") -> p.Decision:
    """A decision about exactly this item."""
    return msgspec.convert(
        {"id": item.id, "revision": item.revision, "content": item.content, "outcome": outcome}, p.Decision
    )
