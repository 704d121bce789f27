"""Invitations, members, devices and tokens on SQLite."""

import sqlite3
import uuid

from bereave.hub.refusals import Refused
from bereave.hub.storage.interface import Caller, KnownDevice
from bereave.hub.storage.records import CLOCK_SLACK, log
from bereave.peers import protocol as p
from bereave.peers.pseudonym import names_an_office, same_name


def invite(connection: sqlite3.Connection, code_hash: str, role: str, space: str | None, now: int, until: int) -> None:
    """Keep an invitation's hash; without a space it is for all of them. Raises Refused(`space`) for an unknown one."""
    if space is not None and connection.execute("SELECT 1 FROM spaces WHERE id = ?", (space,)).fetchone() is None:
        raise Refused("space")
    connection.execute(
        "INSERT INTO invitations (code_hash, role, space, until, made) VALUES (?, ?, ?, ?, ?)",
        (code_hash, role, space, until, now),
    )
    log(connection, now, "operator", "invite", detail=f"{role} {space or '*'}")


def join(connection: sqlite3.Connection, request: p.Join, now: int) -> p.Me:
    """Use an invitation up, whole or not at all; the same device asking again gets the same answer."""
    hashed = p.code_hash(request.code)
    found = connection.execute(
        "SELECT role, space, until, device FROM invitations WHERE code_hash = ?", (hashed,)
    ).fetchone()
    if found is None:
        raise Refused("invitation-unknown")
    role, space, until, used_by = found
    if used_by is not None:
        device = known_device(connection, used_by)
        if device is None or device.public_key != request.public_key:
            raise Refused("invitation-used")
        return me(connection, used_by)
    if until <= now:
        raise Refused("invitation-expired")
    name = same_name(request.pseudonym)
    if role == "member" and names_an_office(request.pseudonym):
        raise Refused("name-taken")
    if connection.execute("SELECT 1 FROM members WHERE same_name = ?", (name,)).fetchone():
        raise Refused("name-taken")
    if connection.execute("SELECT 1 FROM devices WHERE public_key = ?", (request.public_key,)).fetchone():
        raise Refused("not-understood")
    member, device_id = str(uuid.uuid4()), str(uuid.uuid4())
    connection.execute(
        "INSERT INTO members (id, pseudonym, same_name, role, joined) VALUES (?, ?, ?, ?, ?)",
        (member, request.pseudonym, name, role, now),
    )
    connection.execute(
        "INSERT INTO devices (id, member, public_key) VALUES (?, ?, ?)", (device_id, member, request.public_key)
    )
    connection.execute(
        "INSERT INTO member_spaces SELECT ?, id FROM spaces WHERE ? IS NULL OR id = ?", (member, space, space)
    )
    connection.execute("UPDATE invitations SET device = ? WHERE code_hash = ?", (device_id, hashed))
    log(connection, now, member, "join", detail=f"{role} {space or '*'}")
    return me(connection, device_id)


def me(connection: sqlite3.Connection, device: str) -> p.Me:
    """What a device may know of itself."""
    member, pseudonym, role = connection.execute(
        "SELECT m.id, m.pseudonym, m.role FROM devices d JOIN members m ON m.id = d.member WHERE d.id = ?", (device,)
    ).fetchone()
    spaces = connection.execute(
        "SELECT s.id, s.name FROM member_spaces x JOIN spaces s ON s.id = x.space WHERE x.member = ? ORDER BY s.id",
        (member,),
    ).fetchall()
    return p.Me(
        hub=hub_id(connection),
        member=member,
        device=device,
        pseudonym=pseudonym,
        role=role,
        spaces=[p.Space(*space) for space in spaces],
    )


def hub_id(connection: sqlite3.Connection) -> str:
    """The hub's id."""
    return meta(connection, "hub")


def meta(connection: sqlite3.Connection, name: str) -> str:
    """One of the hub's own values: `hub`, `epoch` or `secret`."""
    return str(connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()[0])


def known_device(connection: sqlite3.Connection, device: str) -> KnownDevice | None:
    """A device by its id; revoked when it or its member is."""
    found = connection.execute(
        "SELECT d.id, d.public_key, d.revoked OR m.revoked FROM devices d JOIN members m ON m.id = d.member"
        " WHERE d.id = ?",
        (device,),
    ).fetchone()
    return None if found is None else KnownDevice(found[0], found[1], bool(found[2]))


def keep_token(connection: sqlite3.Connection, device: str, token_hash: str, nonce: str, until: int, now: int) -> None:
    """Keep a token; a nonce serves once. Tokens are kept past their end for longer than any nonce lives."""
    connection.execute("DELETE FROM tokens WHERE until < ?", (now - p.TOKEN_SECONDS,))
    try:
        connection.execute("INSERT INTO tokens VALUES (?, ?, ?, ?)", (token_hash, device, nonce, until))
    except sqlite3.IntegrityError as why:
        raise Refused("who-are-you") from why


def caller(connection: sqlite3.Connection, token_hash: str, now: int) -> Caller | None:
    """Who holds a token that is still good."""
    found = connection.execute(
        "SELECT d.id, m.id, m.pseudonym, m.role,"
        " (SELECT group_concat(space, ' ') FROM member_spaces x WHERE x.member = m.id)"
        " FROM tokens t JOIN devices d ON d.id = t.device JOIN members m ON m.id = d.member"
        " WHERE t.hash = ? AND t.until BETWEEN ? AND ? AND NOT d.revoked AND NOT m.revoked",
        # No token lives longer: one that seems to was given before the clock was put back.
        (token_hash, now + 1, now + p.TOKEN_SECONDS + CLOCK_SLACK),
    ).fetchone()
    if found is None:
        return None
    return Caller(found[0], found[1], found[2], found[3], tuple((found[4] or "").split()))


def members(connection: sqlite3.Connection) -> list[dict[str, object]]:
    """All members with role and spaces, in the order of joining."""
    rows = connection.execute(
        "SELECT m.pseudonym, m.role, m.joined, m.revoked,"
        " (SELECT group_concat(space, ' ') FROM member_spaces x WHERE x.member = m.id)"
        " FROM members m ORDER BY m.joined, m.id"
    ).fetchall()
    names = ("pseudonym", "role", "joined", "revoked", "spaces")
    return [dict(zip(names, row, strict=True)) for row in rows]
