"""Hands out the organisation's content packs to members; what they get they verify by themselves."""

import asyncio
from pathlib import Path

from bereave.directory.packs import record
from bereave.directory.packs.form import FILE, LARGEST_ARCHIVE
from bereave.directory.packs.installed import REPOSITORY
from bereave.failures import NotNow
from bereave.hub.desk import Asked
from bereave.hub.refusals import Refused
from bereave.peers import protocol as p


async def offers(asked: Asked) -> p.PackOffers:
    """The packs of this hub."""
    return await asyncio.to_thread(offered, asked.desk.packs)


async def file(asked: Asked) -> bytes:
    """One signed file of a pack, byte for byte."""
    query = asked.request.query_params
    found = await asyncio.to_thread(_read, asked.desk.packs, query.get("pack", ""), query.get("name", ""))
    if found is None:
        raise Refused("not-found")
    return found


def offered(folder: Path) -> p.PackOffers:
    """What lies in `folder`, the strongest first. Raises Refused(`busy`) when its record cannot be read."""
    known = _record(folder)
    packs = [
        p.PackOffer(name, kept.title, kept.version, kept.fingerprint, len(kept.files))
        for name, kept in ((name, known.packs[name]) for name in known.order)
    ]
    return p.PackOffers(packs)


def _read(folder: Path, pack: str, name: str) -> bytes | None:
    kept = _record(folder).packs.get(pack)
    # Only names that a file of a pack can have: none of them leads out of its folder.
    if kept is None or not FILE.fullmatch(name):
        return None
    try:
        with (folder / kept.folder / REPOSITORY / name).open("rb") as signed:
            return signed.read(LARGEST_ARCHIVE)
    except OSError:
        return None


def _record(folder: Path) -> record.Record:
    try:
        return record.read(folder)
    except NotNow as why:
        raise Refused("busy", 60) from why
