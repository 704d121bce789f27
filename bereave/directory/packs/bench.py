"""The folder in which a pack is made: its metadata and targets, as curators pass it from hand to hand."""

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Targets, Timestamp
from tuf.api.serialization.json import JSONSerializer

from bereave.directory.packs import roots
from bereave.directory.packs.form import MOST_ROOTS, digest
from bereave.directory.packs.sources import FolderSource, whole
from bereave.directory.write import write_text
from bereave.failures import QT_TRANSLATE_NOOP, Failure, NotNow, NotUnderstood

_NUMBERED = re.compile(r"([1-9][0-9]{0,8})\.(snapshot|targets)\.json")


class Bench:
    """One pack in the making. Raises NotUnderstood for a damaged file, NotNow when the folder cannot be used."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._source = FolderSource(folder)

    def roots(self) -> list[Metadata[Root]]:
        """Every root, the first one first."""
        found: list[Metadata[Root]] = []
        for version in range(1, MOST_ROOTS + 1):
            data = whole(self._source, f"metadata/{version}.root.json")
            if data is None:
                break
            found.append(roots.read_root(data))
        return found

    def newest_root(self) -> Metadata[Root] | None:
        """The last root, signed or waiting."""
        return next(reversed(self.roots()), None)

    def first_root(self) -> Metadata[Root]:
        """The root whose fingerprint people are given. Raises NotUnderstood when there is no pack."""
        found = self.roots()
        if not found:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP(
                    "Failure", "The folder {folder} holds no pack. A pack is made with `bereave pack build`."
                ),
                folder=self.folder,
            )
        return found[0]

    def root_in_force(self) -> Metadata[Root] | None:
        """The last root that enough curators signed, those of the root before it included."""
        before: Metadata[Root] | None = None
        for root in self.roots():
            if roots.root_signatures(root, before.signed if before else None).missing:
                break
            before = root
        return before

    def newest_targets(self) -> Metadata[Targets] | None:
        """The last version of what the pack holds."""
        versions = [int(m[1]) for name in self._names() if (m := _NUMBERED.fullmatch(name)) and m[2] == "targets"]
        return self.read(f"{max(versions)}.targets.json") if versions else None

    def timestamp(self) -> Metadata[Timestamp] | None:
        """What says which version is the newest."""
        found: Metadata[Timestamp] | None = self.read("timestamp.json")
        return found

    def read(self, name: str) -> Any:
        """A piece of metadata, None when it is not there."""
        data = whole(self._source, f"metadata/{name}")
        if data is None:
            return None
        try:
            return Metadata.from_bytes(data)
        except (RepositoryError, ValueError, KeyError, TypeError) as why:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP("Failure", "The pack's file {file} cannot be read. Ask for the pack once more."),
                file=name,
            ) from why

    def target(self, name: str, sha256: str) -> bytes | None:
        """A target by its name and digest, None when it is not there whole."""
        data = whole(self._source, f"targets/{sha256}.{name}")
        return data if data is not None and digest(data) == sha256 else None

    def write(self, metadata: Metadata[Any]) -> None:
        """Write a piece of metadata under the name that it must have."""
        kind = metadata.signed.type
        name = "timestamp.json" if kind == "timestamp" else f"{metadata.signed.version}.{kind}.json"
        text = metadata.to_bytes(JSONSerializer(compact=False)).decode()
        write_text(self.folder / "metadata" / name, text)

    def write_root(self, root: Metadata[Root]) -> None:
        """Write a root; one that is there in the same words keeps its signatures."""
        there = next((r for r in self.roots() if r.signed.version == root.signed.version), None)
        if there is None or there.signed_bytes != root.signed_bytes:
            self.write(root)

    def write_target(self, name: str, data: bytes) -> None:
        """Write a target under its digest."""
        path = self.folder / "targets" / f"{digest(data)}.{name}"
        draft = path.with_name(f".{path.name}.new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(data)
            draft.replace(path)
        except OSError as why:
            with suppress(OSError):
                draft.unlink()
            raise NotNow(
                QT_TRANSLATE_NOOP("Failure", "The file {file} could not be written: {why}."),
                file=path,
                why=why.strerror or why,
            ) from why

    @contextmanager
    def whole_or_not(self) -> Iterator[None]:
        """What is written meanwhile goes again where a failure ends it; what was there before stays."""
        before = set(self._everything())
        try:
            yield
        except Failure:
            for path in (path for path in self._everything() if path not in before):
                # A folder that has something of before in it stays.
                with suppress(OSError):
                    (path.rmdir if path.is_dir() else path.unlink)()
            raise

    def sweep(self, targets: Targets) -> None:
        """Remove what no version in force names; every root stays, since readers come from any of them."""
        keep = {f"{target.hashes['sha256']}.{name}" for name, target in targets.targets.items()}
        timestamp = self.timestamp()
        snapshot = timestamp.signed.snapshot_meta.version if timestamp else 0
        wanted = {f"{targets.version}.targets.json", f"{snapshot}.snapshot.json"}
        old = [name for name in self._names() if _NUMBERED.fullmatch(name) and name not in wanted]
        paths = [self.folder / "metadata" / name for name in old]
        paths += [path for path in (self.folder / "targets").iterdir() if path.name not in keep]
        for path in paths:
            path.unlink(missing_ok=True)

    def _everything(self) -> list[Path]:
        """Files before the folders that they lie in."""
        below = sorted(self.folder.rglob("*"), reverse=True)
        return [*below, *([self.folder] if self.folder.is_dir() else [])]

    def _names(self) -> list[str]:
        try:
            return sorted(path.name for path in (self.folder / "metadata").iterdir())
        except OSError:
            return []
