"""Opens a file, a folder or a zip as named files, without ever unpacking anything to a place of its choosing."""

import lzma
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO

from bereave.failures import QT_TRANSLATE_NOOP, NotNow, NotUnderstood

#: Unpacked bytes that a zip may hold; a data package of 100,000 services has about 200 MB.
MOST_BYTES = 2_000_000_000
#: CSV shrinks to a tenth; what shrinks to less than a two-hundredth was made to burst.
MOST_RATIO = 200
MOST_FILES = 2_000
# Below this size a high ratio does no harm, and short files of one repeated line reach it honestly.
_SMALL = 10_000_000


class Sources:
    """The files of a folder, of a zip, or one file alone, by their names inside it (with / between folders)."""

    def __init__(self, path: Path, zipped: zipfile.ZipFile | None, *, deep: bool = True) -> None:
        self.path = path
        self._zip = zipped
        self._seen: dict[str, tuple[int, int]] = {}
        if zipped is not None:
            self._same(zipped.fp, "")
            self.names = tuple(info.filename for info in zipped.infolist() if not info.is_dir())
        elif path.is_dir():
            self.names = tuple(sorted(_plain_files(path, deep=deep)))
        else:
            self.names = (path.name,)

    @contextmanager
    def open(self, name: str) -> Iterator[IO[bytes]]:
        """The bytes of one of `names`. Raises NotUnderstood when the zip is damaged there, NotNow when it is away.

        Also NotNow when the file was changed since it was opened first: what was read may be half of it.
        """
        try:
            if self._zip is not None:
                with self._zip.open(name) as member:
                    yield member
                self._same(self._zip.fp, name)
            else:
                with (self.path / name if self.path.is_dir() else self.path).open("rb") as file:
                    self._same(file, name)
                    yield file
                    self._same(file, name)
        except (zipfile.BadZipFile, EOFError, RuntimeError, zlib.error, lzma.LZMAError) as why:
            raise _damaged(self.path, why) from why
        except OSError as why:
            if why.errno is None:
                # Some ways of packing say so of their own bytes.
                raise _damaged(self.path, why) from why
            raise _not_opened(self.called(name), why) from why

    def _same(self, file: IO[bytes] | None, name: str) -> None:
        if file is None:
            return
        found = os.fstat(file.fileno())
        state = (found.st_size, found.st_mtime_ns)
        # All files of a zip are one.
        if self._seen.setdefault("" if self._zip is not None else name, state) != state:
            raise NotNow(
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "The file {file} was changed while it was read. Nothing of it was taken; try again once it is"
                    " finished.",
                ),
                file=self.path if self._zip is not None else self.called(name),
            )

    def called(self, name: str) -> str:
        """What to call the file in a sentence."""
        return name if self._zip is not None or self.path.is_dir() else str(self.path)


def ordinary(path: Path) -> None:
    """Raise NotUnderstood unless `path` is a file or a folder: a pipe or a device might never end, or never begin."""
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError) as why:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "There is no file or folder {file}. Look whether it is spelled right."),
            file=path,
        ) from why
    except OSError as why:
        raise _not_opened(path, why) from why
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be opened: {why}."),
            file=path,
            why="it is no ordinary file",
        )


def _plain_files(folder: Path, *, deep: bool) -> Iterator[str]:
    """The names below `folder` of what is neither a link nor a pipe. Raises NotNow where a folder cannot be read."""

    def stop(why: OSError) -> None:
        raise _not_opened(why.filename or folder, why) from why

    for place, folders, files in os.walk(folder, onerror=stop):
        for name in files:
            path = Path(place, name)
            if stat.S_ISREG(path.lstat().st_mode):
                yield path.relative_to(folder).as_posix()
        if not deep:
            folders.clear()


def _not_opened(path: object, why: OSError) -> NotNow:
    return NotNow(
        QT_TRANSLATE_NOOP("Failure", "The file {file} could not be opened: {why}."),
        file=path,
        why=why.strerror or why,
    )


def beside(path: Path) -> Sources:
    """The file `path` and the files in the same folder, without what lies below."""
    return Sources(path.parent, None, deep=False)


@contextmanager
def sources(path: Path) -> Iterator[Sources]:
    """The files of `path`. Raises NotUnderstood when it is a zip that is damaged or not honest, NotNow when away."""
    ordinary(path)
    if path.is_dir() or not zipfile.is_zipfile(path):
        if path.suffix.lower() == ".zip":
            raise _damaged(path, "it is no zip, or its end is missing")
        yield Sources(path, None)
        return
    try:
        zipped = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, ValueError) as why:
        raise _damaged(path, why) from why
    with zipped:
        _check(path, zipped.infolist())
        yield Sources(path, zipped)


def _damaged(path: Path, why: object) -> NotUnderstood:
    return NotUnderstood(
        QT_TRANSLATE_NOOP("Failure", "The zip {file} is damaged ({why}). Fetch it again."), file=path, why=why
    )


def _check(path: Path, members: list[zipfile.ZipInfo]) -> None:
    if why := next(_dishonest(members), ""):
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The zip {file} is not opened: {why}. Ask whoever made it for another."),
            file=path,
            why=why,
        )


def _dishonest(members: list[zipfile.ZipInfo]) -> Iterator[str]:
    if len(members) > MOST_FILES:
        yield f"it holds {len(members)} files; {MOST_FILES} are the most"
    if len({info.filename for info in members}) < len(members):
        yield "two files in it have the same name"
    if sum(info.file_size for info in members) > MOST_BYTES:
        yield f"it would unpack to more than {MOST_BYTES // 1_000_000_000} GB"
    for info in members:
        name, place = info.filename, PurePosixPath(info.filename.replace("\\", "/"))
        if place.is_absolute() or ".." in place.parts or ":" in name:
            yield f"the name {name!r} in it leads out of the zip"
        if not name.isprintable():
            yield f"the name {name!r} in it has letters that cannot be shown"
        if stat.S_ISLNK(info.external_attr >> 16):
            yield f"{name!r} in it is a link to another file"
        if info.flag_bits & 1:
            yield f"{name!r} in it is locked with a password"
        if info.file_size > max(_SMALL, info.compress_size * MOST_RATIO):
            yield f"{name!r} in it would unpack to {info.file_size // max(1, info.compress_size)} times its size"
