"""What a hub hands out, held against what is installed: which packs are new there, and which have a newer version."""

from collections.abc import Callable, Iterable
from typing import Protocol

from bereave.directory.packs.inspecting import Inspection
from bereave.directory.packs.packs import Packs
from bereave.directory.packs.sources import CalledSource
from bereave.failures import Failure


class Offer(Protocol):
    """A pack as the hub names it; only the fingerprint is of use before it is verified."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def version(self) -> int:
        """Its version."""

    @property
    def fingerprint(self) -> str:
        """SHA-256 (hex) of the root to begin with."""


def look(
    packs: Packs, offers: Iterable[Offer], fetch: Callable[[str, str], bytes | None], invited: str = ""
) -> tuple[Inspection, ...]:
    """Verify every offer that is new or newer, for `Packs.install`; what is installed already is not fetched.

    `fetch` gives a file of a pack by both names. A first pack is trusted by the hub's word, which was pinned when it
    was joined; where the invitation `invited` to one fingerprint, no other is taken on that word.
    Raises what `fetch` raises, and what `Packs.inspect` raises where nothing else was found: one bad pack hides no
    other.
    """
    has = {info.name: info.version for info in packs.list()}
    found: list[Inspection] = []
    refused: Failure | None = None
    away: list[Failure] = []

    def fetched(pack: str, name: str) -> bytes | None:
        try:
            return fetch(pack, name)
        except Failure as failure:
            away.append(failure)
            raise

    for offer in offers:
        if has.get(offer.name, 0) >= offer.version:
            continue
        vouched = offer.fingerprint if invited in ("", offer.fingerprint) else ""
        try:
            inspection = packs.inspect(_source(fetched, offer.name), vouched=vouched)
        except Failure as failure:
            if away:
                # The hub cannot be asked now; it could not for the next pack either.
                raise away[0] from failure
            refused = refused or failure
            continue
        # A hub that calls one pack by another's name must not have that one changed.
        if inspection.info.name == offer.name:
            found.append(inspection)
    if refused is not None and not found:
        raise refused
    return tuple(found)


def _source(fetch: Callable[[str, str], bytes | None], pack: str) -> CalledSource:
    return CalledSource(lambda name: fetch(pack, name))
