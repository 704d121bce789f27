"""Verifies a pack for whoever asks, without a profile: nothing is kept, nothing is trusted afterwards."""

from datetime import datetime
from pathlib import Path

from bereave.directory.packs import roots
from bereave.directory.packs.form import read_fingerprint
from bereave.directory.packs.inspecting import entries_of
from bereave.directory.packs.sources import open_source
from bereave.directory.packs.sources import roots as roots_of
from bereave.directory.packs.verify import Trust, Verified, first_trust, verify
from bereave.failures import QT_TRANSLATE_NOOP, NotAllowed, NotUnderstood


def look(place: Path, fingerprint: str, now: datetime) -> tuple[Verified, str]:
    """The pack in `place`, and the fingerprint that it was held against: the one given, or its own first one.

    Raises what `verify` raises, and NotAllowed when `fingerprint` is another pack's.
    """
    source = open_source(place)
    try:
        found = roots_of(source)
        if not found:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP(
                    "Failure", "There is no pack here: its list of curators is missing. Ask for it again."
                )
            )
        first = roots.read_root(found[0])
        wanted = read_fingerprint(fingerprint) if fingerprint else roots.fingerprint(first)
        anchor = first_trust(found, wanted)
        if anchor is None:
            raise NotAllowed(
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "The fingerprint is not that of this pack, so it comes from somebody else or was mistyped. Nothing"
                    " was installed; ask the organisation.",
                )
            )
        verified = verify(source, Trust(anchor), roots.pack_name(first.signed), now)
        entries_of(verified.files)
        return verified, wanted
    finally:
        source.close()
