"""Adds one curator's signature to what waits for it, and says who still has to sign."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from tuf.api.metadata import Metadata

from bereave.directory.packs import roots
from bereave.directory.packs.bench import Bench
from bereave.directory.packs.form import ENTRIES, MANIFEST, Manifest, read_manifest
from bereave.directory.packs.fresh import freshen
from bereave.directory.packs.keys import SigningKey
from bereave.directory.packs.roots import Signatures
from bereave.failures import QT_TRANSLATE_NOOP, NotAllowed, NotUnderstood


@dataclass(frozen=True)
class Status:
    """How far a pack is: what it holds, and for each piece who signed and who still may."""

    manifest: Manifest
    fingerprint: str
    threshold: int
    pieces: tuple[Signatures, ...]

    @property
    def ready(self) -> bool:
        """Whether enough curators signed everything."""
        return not any(piece.missing for piece in self.pieces)


def status(folder: Path) -> Status:
    """How far the pack in `folder` is. Raises NotUnderstood when it is none or is damaged."""
    bench = Bench(folder)
    first, found = bench.first_root(), bench.roots()
    befores = [None, *(root.signed for root in found)]
    waiting = [roots.root_signatures(root, before) for root, before in zip(found, befores, strict=False)]
    newest = found[-1].signed
    pieces = [roots.signatures(piece.signed.type, newest, piece) for piece in _latest(bench)]
    # Of the roots only those that still wait, and the last one.
    open_roots = [told for told in waiting[:-1] if told.missing] + waiting[-1:]
    return Status(_manifest(bench), roots.fingerprint(first), roots.threshold(newest), (*open_roots, *pieces))


def sign(folder: Path, key: SigningKey, now: datetime, *, renew: bool = False) -> Status:
    """Add the key's signature wherever it counts and is not there yet; with `renew` for another 90 days.

    Raises NotAllowed when the key belongs to nothing here or a file is not what is to be signed, NotUnderstood when
    the pack is damaged.
    """
    bench = Bench(folder)
    bench.first_root()
    manifest = _manifest(bench)
    if renew:
        freshen(bench, manifest.version, now)
    found = bench.roots()
    befores = [None, *(root.signed for root in found)]
    counts = False
    for root, before in zip(found, befores, strict=False):
        waits = bool(roots.root_signatures(root, before).missing)
        ours = roots.may_sign(root.signed, "root", key.public) and (waits or root is found[-1])
        # Who was a curator before says yes to the list that follows, and to nothing after it.
        theirs = waits and before is not None and roots.may_sign(before, "root", key.public)
        if ours or theirs:
            counts = True
            _add(bench, root, key)
    newest = found[-1].signed
    for piece in _latest(bench):
        if roots.may_sign(newest, piece.signed.type, key.public):
            counts = True
            _add(bench, piece, key)
    if not counts:
        raise NotAllowed(
            QT_TRANSLATE_NOOP(
                "Failure", "The key of {name} is not one of this pack's. Its curators are: {names}. Nothing was signed."
            ),
            name=key.public.name,
            names=", ".join(curator.name for curator in roots.curators(newest)),
        )
    bench.sweep(bench.newest_targets().signed)  # type: ignore[union-attr] # the manifest was read through it
    return status(folder)


def _add(bench: Bench, piece: Metadata[Any], key: SigningKey) -> None:
    if key.public.id not in piece.signatures:
        piece.sign(roots.signer(key), append=True)
        bench.write(piece)


def _latest(bench: Bench) -> list[Metadata[Any]]:
    timestamp = bench.timestamp()
    snapshot = bench.read(f"{timestamp.signed.snapshot_meta.version}.snapshot.json") if timestamp else None
    found = [bench.newest_targets(), snapshot, timestamp]
    if any(piece is None for piece in found):
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The pack in {folder} is not whole. Build it once more."), folder=bench.folder
        )
    return [piece for piece in found if piece is not None]


def _manifest(bench: Bench) -> Manifest:
    """What the newest version says of itself; the files that are signed for are held against it."""
    targets = bench.newest_targets()
    names = set(targets.signed.targets) if targets else set()
    found = {}
    for name in names & {MANIFEST, ENTRIES}:
        assert targets is not None
        found[name] = bench.target(name, targets.signed.targets[name].hashes.get("sha256", ""))
    manifest, entries = found.get(MANIFEST), found.get(ENTRIES)
    if manifest is None or entries is None or names != {MANIFEST, ENTRIES}:
        raise NotAllowed(
            QT_TRANSLATE_NOOP(
                "Failure", "The files of the pack in {folder} are not those that are to be signed. Build it once more."
            ),
            folder=bench.folder,
        )
    return read_manifest(manifest)
