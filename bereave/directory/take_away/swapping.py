"""A folder that is written beside its place and then put there whole; what somebody else wrote is never touched."""

import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from bereave.failures import QT_TRANSLATE_NOOP, NotAllowed, NotNow

#: Lists the files that were written, so that a later writing knows what it may replace.
MARKER = "made-with-bereave.json"


@contextmanager
def whole_folder(place: Path) -> Iterator[Path]:
    """Give an empty folder to write into, and put it at `place` when everything went well.

    Raises NotAllowed when something else lies at `place`, NotNow without room or right. After any failure `place` is
    as it was before.
    """
    free_or_ours(place)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=f".{place.name}.new-", dir=place.parent))
        try:
            yield draft
            _mark(draft)
            free_or_ours(place)
            _swap(draft, place)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The folder {folder} could not be written: {why}."),
            folder=place,
            why=why.strerror or why,
        ) from why


def free_or_ours(place: Path) -> None:
    """Raise NotAllowed unless `place` is missing, empty, or holds nothing but what was written here before."""
    if not os.path.lexists(place):
        return
    if place.is_symlink() or not place.is_dir():
        raise NotAllowed(
            QT_TRANSLATE_NOOP("Failure", "{place} is not a folder of its own. Choose a new or an empty folder."),
            place=place,
        )
    there = set(_files(place))
    foreign = sorted(there - _listed(place) - {PurePosixPath(MARKER)})
    if foreign:
        raise NotAllowed(
            QT_TRANSLATE_NOOP(
                "Failure",
                "The folder {folder} holds something else ({file}); nothing was written. "
                "Choose a new or an empty folder.",
            ),
            folder=place,
            file=foreign[0],
        )


def write_file(folder: Path, name: str, text: str) -> int:
    """Write one file below `folder` and give its size in bytes."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    raw = text.encode("utf-8")
    path.write_bytes(raw)
    return len(raw)


def _files(folder: Path) -> Iterable[PurePosixPath]:
    for inside, folders, files in os.walk(folder):
        links = [name for name in folders if Path(inside, name).is_symlink()]
        for name in (*files, *links):
            yield PurePosixPath(Path(inside, name).relative_to(folder).as_posix())


def _listed(folder: Path) -> set[PurePosixPath]:
    try:
        listed = json.loads((folder / MARKER).read_text(encoding="utf-8"))["files"]
        return {PurePosixPath(name) for name in listed if isinstance(name, str)}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return set()


def _mark(draft: Path) -> None:
    files = sorted(name.as_posix() for name in _files(draft))
    text = json.dumps({"about": "Written by Bereave; these files are replaced when it writes again.", "files": files})
    (draft / MARKER).write_text(text + "\n", encoding="utf-8")


def _swap(draft: Path, place: Path) -> None:
    # A folder made by tempfile is for its owner alone; a stick is for whoever gets it.
    draft.chmod(0o755)
    if not place.exists():
        draft.rename(place)
        return
    before = draft.with_name(draft.name.replace(".new-", ".old-"))
    place.rename(before)
    try:
        draft.rename(place)
    except OSError:
        before.rename(place)
        raise
    shutil.rmtree(before, ignore_errors=True)
