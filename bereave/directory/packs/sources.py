"""Where a pack is read from: a folder, a ZIP file, or whoever fetches its files. Nothing here is trusted."""

import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from bereave.directory.packs.form import FILE, LARGEST_ARCHIVE, LARGEST_METADATA, MOST_ROOTS
from bereave.directory.tables.sources import ordinary
from bereave.failures import QT_TRANSLATE_NOOP, NotNow, NotUnderstood

_PIECE = 64 * 1024
#: A ZIP holds roots, three other pieces of metadata and two targets, and what a system adds by itself.
_MOST_MEMBERS = 200
_LARGEST_ZIP = 4 * LARGEST_ARCHIVE
_ADDED_BY_SYSTEMS = ("__MACOSX/", ".DS_Store", "desktop.ini", "Thumbs.db")


class Source(Protocol):
    """Gives the files of one pack by name; what it gives is verified before any use."""

    #: folder | file | hub: where the pack came from, as the list of packs says it.
    kind: str

    def open(self, name: str) -> Iterator[bytes] | None:
        """The file's bytes piece by piece; None when there is none. Raises NotNow when it cannot be read."""

    def close(self) -> None:
        """Let go of what it holds open."""


def limit(name: str) -> int:
    """The most bytes that a file of this name may have."""
    return LARGEST_ARCHIVE if name.startswith("targets/") else LARGEST_METADATA


def whole(source: Source, name: str) -> bytes | None:
    """The whole file, None when there is none. Raises NotUnderstood when it does not end where it must."""
    pieces = source.open(name)
    if pieces is None:
        return None
    found = b""
    for piece in pieces:
        found += piece
        if len(found) > limit(name):
            raise NotUnderstood(
                QT_TRANSLATE_NOOP("Failure", "The pack's file {file} is too large; nothing was installed."), file=name
            )
    return found


class FolderSource:
    """A folder, perhaps on a USB stick; files in it that are no part of a pack are never opened."""

    kind = "folder"

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def open(self, name: str) -> Iterator[bytes] | None:
        """As Source; only plain files are opened, never links, devices or pipes."""
        path = self.folder / name
        try:
            if not stat.S_ISREG(path.lstat().st_mode):
                return None
        except OSError:
            return None
        return self._pieces(path)

    def close(self) -> None:
        """Nothing is held open."""

    @staticmethod
    def _pieces(path: Path) -> Iterator[bytes]:
        try:
            with path.open("rb") as file:
                while piece := file.read(_PIECE):
                    yield piece
        except OSError as why:
            raise NotNow(
                QT_TRANSLATE_NOOP("Failure", "The file {file} could not be opened: {why}."),
                file=path,
                why=why.strerror,
            ) from why


class ZipSource:
    """A ZIP file as it comes by mail; its members are read in memory, never unpacked to a folder."""

    kind = "file"

    def __init__(self, path: Path) -> None:
        """Raises NotUnderstood when it is no ZIP, holds too much, or anything but a pack; NotNow when unreadable."""
        self.path = path
        try:
            if path.stat().st_size > _LARGEST_ZIP:
                raise NotUnderstood(
                    QT_TRANSLATE_NOOP("Failure", "The pack's file {file} is too large; nothing was installed."),
                    file=path.name,
                )
            self._zip = zipfile.ZipFile(path)
        except OSError as why:
            raise NotNow(
                QT_TRANSLATE_NOOP("Failure", "The file {file} could not be opened: {why}."),
                file=path,
                why=why.strerror,
            ) from why
        # RuntimeError is a way of packing that Python does not know.
        except (zipfile.BadZipFile, ValueError, RuntimeError) as why:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP(
                    "Failure", "The file {file} is no ZIP file, or it is cut short. Ask for it once more."
                ),
                file=path.name,
            ) from why
        try:
            self._members = self._checked()
        except NotUnderstood:
            self.close()
            raise

    def _checked(self) -> dict[str, zipfile.ZipInfo]:
        members = [m for m in self._zip.infolist() if not m.is_dir() and not _added(m.filename)]
        if len(members) > _MOST_MEMBERS:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP(
                    "Failure", "The file {file} holds too many files to be a pack; nothing was installed."
                ),
                file=self.path.name,
            )
        found = {_within(member.filename): member for member in members}
        for name, member in found.items():
            if not FILE.fullmatch(name) or len(found) != len(members):
                raise NotUnderstood(
                    QT_TRANSLATE_NOOP(
                        "Failure", "The file {file} holds {name}, which is no part of a pack; nothing was installed."
                    ),
                    file=self.path.name,
                    name=member.filename,
                )
            if member.file_size > limit(name):
                raise NotUnderstood(
                    QT_TRANSLATE_NOOP("Failure", "The pack's file {file} is too large; nothing was installed."),
                    file=name,
                )
        return found

    def open(self, name: str) -> Iterator[bytes] | None:
        """As Source."""
        member = self._members.get(name)
        return None if member is None else self._pieces(member)

    def close(self) -> None:
        """Close the file."""
        self._zip.close()

    def _pieces(self, member: zipfile.ZipInfo) -> Iterator[bytes]:
        try:
            with self._zip.open(member) as file:
                while piece := file.read(_PIECE):
                    yield piece
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError) as why:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP(
                    "Failure", "The file {name} in {file} is damaged or cut short. Ask for the pack once more."
                ),
                name=member.filename,
                file=self.path.name,
            ) from why


class CalledSource:
    """Files that a function fetches, such as from the hub that was joined."""

    kind = "hub"

    def __init__(self, fetch: Callable[[str], bytes | None]) -> None:
        """`fetch` gives a file's bytes, None when there is none, and may raise any Failure."""
        self._fetch = fetch

    def open(self, name: str) -> Iterator[bytes] | None:
        """As Source."""
        found = self._fetch(name)
        return None if found is None else iter((found,))

    def close(self) -> None:
        """Nothing is held open."""


def open_source(path: Path) -> Source:
    """A folder or a ZIP file as a source. Raises NotUnderstood or NotNow, with what to do."""
    if path.is_dir():
        inside = path / "metadata"
        if not inside.is_dir():
            raise NotUnderstood(
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "The folder {folder} holds no pack. A pack is made with `bereave pack build` and has a folder"
                    " metadata.",
                ),
                folder=path,
            )
        return FolderSource(path)
    ordinary(path)
    return ZipSource(path)


def roots(source: Source) -> list[bytes]:
    """Every root of the source, the first one first; none of them is verified."""
    found: list[bytes] = []
    for version in range(1, MOST_ROOTS + 1):
        root = whole(source, f"metadata/{version}.root.json")
        if root is None:
            break
        found.append(root)
    return found


def _within(name: str) -> str:
    """A member's name without the one folder that some systems put around everything."""
    head, _, rest = name.partition("/")
    return rest if head not in {"metadata", "targets"} and FILE.fullmatch(rest) else name


def _added(name: str) -> bool:
    return name.startswith(_ADDED_BY_SYSTEMS[0]) or name.rpartition("/")[2] in _ADDED_BY_SYSTEMS
