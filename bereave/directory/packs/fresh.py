"""Says which version of a pack is the newest, for a time short enough to notice when nobody says it any more."""

from datetime import datetime, timedelta

from tuf.api.metadata import Metadata, MetaFile, Snapshot, Timestamp

from bereave.directory.packs.bench import Bench

#: Days for which the newest version is known to be the newest.
FRESH_DAYS = 90


def freshen(place: Bench, targets_version: int, now: datetime) -> None:
    """Say anew which version is the newest: snapshot and timestamp, good for 90 days, waiting for one signature."""
    before = place.timestamp()
    version = (before.signed.version if before else 0) + 1
    expires = now + timedelta(days=FRESH_DAYS)
    # Versions without digests: then a second signature under the targets changes nothing here.
    meta = {"targets.json": MetaFile(targets_version)}
    place.write(Metadata(Snapshot(version=version, expires=expires, meta=meta)))
    place.write(Metadata(Timestamp(version=version, expires=expires, snapshot_meta=MetaFile(version))))
