"""Verifies a pack by The Update Framework: nothing that comes out of here is unsigned, old or changed."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tuf.api.exceptions import DownloadError, DownloadHTTPError, RepositoryError
from tuf.api.metadata import Metadata, Root, Targets
from tuf.ngclient import FetcherInterface, Updater, UpdaterConfig

from bereave.directory.packs import archive, roots, sentences
from bereave.directory.packs.form import (
    ENTRIES,
    LARGEST_ARCHIVE,
    LARGEST_METADATA,
    MANIFEST,
    MOST_ROOTS,
    Manifest,
    digest,
    read_manifest,
)
from bereave.directory.packs.sources import Source, whole
from bereave.failures import NotUnderstood

_BASE = "pack:"


@dataclass(frozen=True)
class Trust:
    """What is trusted before: a root, and the repository files of the version that was verified last, if any."""

    root: bytes
    before: Path | None = None


@dataclass(frozen=True)
class Verified:
    """A pack that is what its curators signed; `repository` has every file needed to verify it once more."""

    manifest: Manifest
    files: dict[str, bytes]
    repository: dict[str, bytes]
    signed_by: tuple[str, ...]
    threshold: int
    root_version: int
    expires: datetime


class _Fetcher(FetcherInterface):
    """Reads from a source what the client of the framework asks for."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def _fetch(self, url: str) -> Iterator[bytes]:
        pieces = self._source.open(url.removeprefix(_BASE))
        if pieces is None:
            raise DownloadHTTPError(f"there is no {url}", 404)
        return pieces


def verify(source: Source, trust: Trust, name: str, now: datetime) -> Verified:
    """Verify the pack `name` of `source` against what is trusted.

    Raises NotAllowed for what is older, signed by others or by too few, NotUnderstood for what is cut, changed or not
    whole, NotNow for what is out of date or cannot be read; each says what to do.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="bereave-pack-") as folder:
            return _verified(source, trust, name, now, Path(folder))
    except OSError as why:
        raise sentences.not_written(why, why.filename or tempfile.tempdir or "-") from why


def _verified(source: Source, trust: Trust, name: str, now: datetime, folder: Path) -> Verified:
    metadata = folder / "metadata"
    metadata.mkdir()
    if trust.before is not None:
        _lay_out(trust.before, metadata)
    try:
        found = _refreshed(source, trust, metadata, folder, now)
    except (RepositoryError, DownloadError) as why:
        raise sentences.told(why, source, trust.root, trust.before, name) from why
    return _read(found, metadata, source, trust.before, name)


def _refreshed(source: Source, trust: Trust, metadata: Path, folder: Path, now: datetime) -> dict[str, bytes]:
    config = UpdaterConfig(
        max_root_rotations=MOST_ROOTS,
        root_max_length=LARGEST_METADATA,
        timestamp_max_length=LARGEST_METADATA,
        snapshot_max_length=LARGEST_METADATA,
        targets_max_length=LARGEST_METADATA,
    )
    client = Updater(
        metadata_dir=str(metadata),
        metadata_base_url=f"{_BASE}metadata/",
        target_dir=str(folder),
        target_base_url=f"{_BASE}targets/",
        fetcher=_Fetcher(source),
        config=config,
        bootstrap=trust.root,
    )
    # The client asks the system for the time and lets nobody else say it; the app's clock is passed in everywhere.
    client._trusted_set.reference_time = now  # noqa: SLF001
    client.refresh()
    found: dict[str, bytes] = {}
    targets = Metadata[Targets].from_bytes((metadata / "targets.json").read_bytes()).signed
    if set(targets.targets) != {MANIFEST, ENTRIES} or targets.delegations is not None:
        raise sentences.other_files()
    for name in (MANIFEST, ENTRIES):
        info = client.get_targetinfo(name)
        if info is None or info.length > (LARGEST_ARCHIVE if name == ENTRIES else 4 * LARGEST_METADATA):
            raise sentences.too_large(name)
        path = Path(client.download_target(info, str(folder / name)))
        found[name] = path.read_bytes()
    return found


def _read(found: dict[str, bytes], metadata: Path, source: Source, before: Path | None, name: str) -> Verified:
    root = roots.read_root((metadata / "root.json").read_bytes())
    targets = Metadata[Targets].from_bytes((metadata / "targets.json").read_bytes())
    manifest = read_manifest(found[MANIFEST])
    fits = manifest.name == roots.pack_name(root.signed) == name and manifest.version == targets.signed.version
    if not fits:
        raise sentences.other_files()
    files = archive.unpack(found[ENTRIES], manifest.files)
    signatures = roots.signatures("targets", root.signed, targets)
    repository = {f"targets/{digest(raw)}.{key}": raw for key, raw in found.items()}
    for piece in ("snapshot", "targets", "timestamp"):
        raw = (metadata / f"{piece}.json").read_bytes()
        version = "" if piece == "timestamp" else f"{Metadata.from_bytes(raw).signed.version}."
        repository[f"metadata/{version}{piece}.json"] = raw
    repository |= _roots(source, before, metadata, root.signed.version)
    return Verified(
        manifest=manifest,
        files=files,
        repository=repository,
        signed_by=signatures.signed,
        threshold=roots.threshold(root.signed),
        root_version=root.signed.version,
        expires=_first_to_end(root.signed, repository),
    )


def _roots(source: Source, before: Path | None, metadata: Path, newest: int) -> dict[str, bytes]:
    """The chain of roots: those verified now or before, and the older ones, from which other readers may come.

    The older ones are not verified: whoever begins with one holds it against a fingerprint.
    """
    found: dict[str, bytes] = {}
    for version in range(1, newest + 1):
        name = f"metadata/{version}.root.json"
        verified = metadata / "root_history" / f"{version}.root.json"
        if verified.is_file():
            found[name] = verified.read_bytes()
        elif before is not None and (before / name).is_file():
            found[name] = (before / name).read_bytes()
        elif (data := whole(source, name)) is not None:
            found[name] = data
    return found


def _first_to_end(root: Root, repository: dict[str, bytes]) -> datetime:
    pieces = [raw for name, raw in repository.items() if name.startswith("metadata/") and ".root." not in name]
    return min(root.expires, *(Metadata.from_bytes(raw).signed.expires for raw in pieces))


def _lay_out(repository: Path, metadata: Path) -> None:
    """Give the client what was verified last, under the names that it keeps it by."""
    for path in sorted((repository / "metadata").iterdir()):
        piece = path.name.split(".")[-2]
        if piece != "root":
            (metadata / f"{piece}.json").write_bytes(path.read_bytes())


def first_trust(found: list[bytes], fingerprint: str) -> bytes | None:
    """The root among `found` that has this fingerprint; what follows it is for the framework to verify."""
    for data in found:
        try:
            if roots.fingerprint(roots.read_root(data)) == fingerprint:
                return data
        except NotUnderstood:
            continue
    return None
