"""What an operator does at the hub's own machine: make it, invite, look who is there. Works while it serves."""

import re
import secrets
import sqlite3
import unicodedata
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from ipaddress import ip_address
from pathlib import Path

from bereave.failures import QT_TRANSLATE_NOOP, NotAllowed, NotNow, NotUnderstood
from bereave.hub import certificates
from bereave.hub.packs import offered
from bereave.hub.refusals import Refused
from bereave.hub.serving import make_leaf
from bereave.hub.settings import DataFolder, HubSettings
from bereave.hub.storage import people
from bereave.hub.storage.schema import create, open_writer
from bereave.peers.invitation import Invitation, new_code
from bereave.peers.protocol import Role, code_hash, digest_start

INVITATION_DAYS = 14


def initialise(folder: Path, settings: HubSettings, spaces: Sequence[str], clock: Callable[[], datetime]) -> DataFolder:
    """Make a hub's data folder. Raises NotAllowed when there is a hub in it already, NotNow when it cannot be made."""
    if not all(name.strip() for name in spaces):
        raise NotUnderstood(QT_TRANSLATE_NOOP("Failure", "A space needs a name. Give one with --space."))
    data = DataFolder(folder)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _clear_half_made(data)
        folder.chmod(0o700)
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The folder {folder} cannot be used: {why}."), folder=folder, why=why.strerror
        ) from why
    now = clock()
    if settings.tls:
        root, key = certificates.new_root(now)
        data.write(data.root_file, root)
        data.write(data.root_key_file, key)
        make_leaf(data, settings, now)
    create(data.database)
    data.database.chmod(0o600)
    with _changing(data) as connection:
        epoch = str(uuid.uuid4())
        values = [("hub", str(uuid.uuid4())), ("epoch", epoch), ("secret", secrets.token_hex(32))]
        connection.executemany("INSERT INTO meta VALUES (?, ?)", values)
        for space, name in _space_ids(spaces):
            connection.execute("INSERT INTO spaces VALUES (?, ?, 0, ?)", (space, name, digest_start(epoch, space)))
    # Last: a folder without settings is no hub yet, and can be made again.
    data.save_settings(settings)
    return data


def checked_host(host: str) -> str:
    """The host in the form that invitations and certificates hold. Raises NotUnderstood for an address or nonsense."""
    try:
        number = ip_address(host.strip("[]"))
    except ValueError:
        name = host.lower()
        if len(name) <= 253 and re.fullmatch(r"(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*", name):
            return name
    else:
        if not number.is_unspecified and not number.is_multicast:
            return str(number)
    raise NotUnderstood(
        QT_TRANSLATE_NOOP(
            "Failure",
            "{host} is not a name or number by which apps can find this machine. Give one like hub.example.org.",
        ),
        host=host,
    )


def _clear_half_made(data: DataFolder) -> None:
    found = set(data.folder.iterdir())
    ours = {data.root_file, data.root_key_file, data.leaf_file, data.leaf_key_file, data.database}
    ours |= {file.with_name(file.name + end) for file in ours for end in ("-wal", "-shm", "-journal", ".new")}
    ours.add(data.settings_file.with_name(data.settings_file.name + ".new"))
    # Settings are written last: without them nobody can have joined what an interrupted `init` left behind.
    if not found <= ours:
        raise NotAllowed(
            QT_TRANSLATE_NOOP("Failure", "The folder {folder} is not empty. Nothing was changed; choose a new one."),
            folder=data.folder,
        )
    for file in found:
        file.unlink()


def invite(data: DataFolder, role: Role, space: str | None, days: int, clock: Callable[[], datetime]) -> Invitation:
    """Make one invitation. Raises NotUnderstood for a space that the hub does not have, or when one must be named."""
    settings = data.settings()
    now = int(clock().timestamp())
    code = new_code()
    with _changing(data) as connection:
        known = [row[0] for row in connection.execute("SELECT id FROM spaces ORDER BY id")]
        if space is None and role not in {"admin", "auditor"}:
            if len(known) > 1:
                raise NotUnderstood(
                    QT_TRANSLATE_NOOP("Failure", "This hub has several spaces. Name one with --space: {spaces}."),
                    spaces=", ".join(known),
                )
            space = known[0]
        try:
            people.invite(connection, code_hash(code), role, space, now, now + days * 86_400)
        except Refused as why:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP("Failure", "There is no space {space} here. There are: {spaces}."),
                space=space,
                spaces=", ".join(known),
            ) from why
    root = certificates.fingerprint(data.read(data.root_file)) if settings.tls else None
    # A hub that serves on a port of the system's choice has written down where.
    address = data.read(data.address_file).strip() if data.address_file.exists() else settings.address
    # With one pack there is no doubt which one is meant; of several the hub tells the list to its members.
    packs = offered(data.packs_folder).packs
    return Invitation(address, code, root, packs[0].fingerprint if len(packs) == 1 else None)


def members(data: DataFolder) -> list[dict[str, object]]:
    """Who has joined, in that order: pseudonym, role, joined (seconds since 1970), revoked, spaces."""
    data.settings()
    with _changing(data) as connection:
        return people.members(connection)


@contextmanager
def _changing(data: DataFolder) -> Iterator[sqlite3.Connection]:
    connection = open_writer(data.database)
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        connection.execute("COMMIT")
    except sqlite3.Error as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The hub's database {file} cannot be used: {why}. It was left as it is."),
            file=data.database,
            why=why,
        ) from why
    finally:
        # Closing takes back what was not committed.
        connection.close()


def _space_ids(names: Sequence[str]) -> list[tuple[str, str]]:
    spaces: dict[str, str] = {}
    for name in names:
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "space"
        number, space = 1, base
        while space in spaces:
            number += 1
            space = f"{base}-{number}"
        spaces[space] = name
    return list(spaces.items())
