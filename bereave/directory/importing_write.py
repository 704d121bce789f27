"""Writes many files as one step: beside what is there first, then moved, with a list that leads back."""

import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from filelock import FileLock, Timeout

from bereave.directory.importing_records import Cancelled, Progress, mark_of, stop_if
from bereave.failures import QT_TRANSLATE_NOOP, NotNow

#: The working folder inside the folder of entries; nothing in it ends in .md, so that nobody reads it as an entry.
WORKSHOP = ".import"
_MOVES = "moves.jsonl"
_DONE = "done"
_STEP = 100


@dataclass(frozen=True)
class ImportReport:
    """What an import did: `imported` counts what is in the folder now, also where it was there already."""

    read: int
    imported: int
    rejected: tuple[tuple[str, str], ...]
    warnings: tuple[str, ...]
    written: tuple[Path, ...]
    folder: Path = field(repr=False)

    def undo(self) -> tuple[Path, ...]:
        """Put back what was there before; see `undo`."""
        return undo(self.folder)


def write_all(
    files: Iterable[tuple[str, str, str, Path | None]],
    folder: Path,
    total: int,
    progress: Progress,
    cancelled: Cancelled,
) -> tuple[Path, ...]:
    """Write (id, place, text, path now) below `folder`, all or nothing. Raises NotNow, the folder being as before."""
    shop, new = folder / WORKSHOP, not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _alone(folder):
            _put_right(folder, shop)
            _clear(shop)
            shop.mkdir()
            with ExitStack() as half_way:
                half_way.callback(_as_before, folder, shop)
                moves = list(_stage(files, folder, shop, total, progress, cancelled))
                _move(moves, shop, cancelled)
                half_way.pop_all()
            return tuple(target for target, _ in moves)
    except OSError as why:
        raise _not_written(folder, why) from why
    finally:
        if new:
            _forget(folder)


def _forget(folder: Path) -> None:
    """Takes the folder away again where nothing came into it."""
    lock = folder / f"{WORKSHOP}.lock"
    with suppress(OSError):
        if set(folder.iterdir()) <= {lock}:
            lock.unlink(missing_ok=True)
            folder.rmdir()


def undo(folder: Path) -> tuple[Path, ...]:
    """Put back what was in `folder` before the last import.

    A file that somebody changed since then is kept as it is; those are given back. Raises NotNow when there is nothing
    to take back, or it cannot be written.
    """
    shop = folder / WORKSHOP
    if not (shop / _DONE).is_file():
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "There is no import to take back in {folder}."),
            folder=folder,
        )
    try:
        with _alone(folder):
            kept = _back(folder, shop)
            _clear(shop)
    except OSError as why:
        raise _not_written(folder, why) from why
    return kept


def recover(folder: Path) -> None:
    """Take back what an import left half-done when the machine stopped; nothing where none did.

    Raises NotNow when an import is at work there now, or it cannot be written.
    """
    if not unfinished(folder):
        return
    try:
        with _alone(folder):
            _put_right(folder, folder / WORKSHOP)
    except (OSError, ValueError) as why:
        raise NotNow(
            QT_TRANSLATE_NOOP(
                "Failure",
                "An import into {folder} was stopped half-way and could not be taken back: {why}. Make room, or look"
                " whether you may write there, and try again.",
            ),
            folder=folder,
            why=(isinstance(why, OSError) and why.strerror) or why,
        ) from why


def unfinished(folder: Path) -> bool:
    """Whether an import into `folder` was stopped while its files were being moved, or is at that now."""
    shop = folder / WORKSHOP
    # Without a list nothing was moved yet; what lies there goes with the next import.
    return os.path.isfile(shop / _MOVES) and not os.path.isfile(shop / _DONE)  # noqa: PTH113 - false where not allowed


def unfinished_around(folder: Path) -> Iterator[Path]:
    """The folders with an import that was not finished: `folder`, those above it and those below it."""
    above = (place for place in folder.absolute().parents if unfinished(place))
    below = (Path(place) for place, folders, _ in os.walk(folder) if WORKSHOP in folders)
    yield from above
    yield from (place for place in below if unfinished(place))


def _put_right(folder: Path, shop: Path) -> None:
    if shop.is_dir() and not (shop / _DONE).is_file():
        _as_before(folder, shop)


def _clear(shop: Path) -> None:
    # The list goes first: if the machine stops in between, nothing takes back what was done long ago.
    (shop / _MOVES).unlink(missing_ok=True)
    shutil.rmtree(shop, ignore_errors=True)


def _as_before(folder: Path, shop: Path) -> None:
    # Where going back fails, the old texts stay in the workshop for the next attempt.
    if (shop / _MOVES).is_file():
        _back(folder, shop)
    shutil.rmtree(shop)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    lock = FileLock(folder / f"{WORKSHOP}.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "Another import is at work in {folder}. Wait until it is done."),
            folder=folder,
        ) from why
    try:
        yield
    finally:
        lock.release()


def _not_written(folder: Path, why: OSError) -> NotNow:
    return NotNow(
        QT_TRANSLATE_NOOP("Failure", "The import could not be written to {folder}: {why}. Nothing was changed."),
        folder=folder,
        why=why.strerror or why,
    )


def _stage(
    files: Iterable[tuple[str, str, str, Path | None]],
    folder: Path,
    shop: Path,
    total: int,
    progress: Progress,
    cancelled: Cancelled,
) -> Iterator[tuple[Path, str]]:
    """Writes the new texts into the workshop, and the list of where each goes; gives (target, digest)."""
    taken: set[Path] = set()
    with (shop / f"{_MOVES}.new").open("w", encoding="utf-8") as moves:
        for at, (id_, place, text, now) in enumerate(files):
            target = _target(folder, id_, place, now, taken)
            taken.add(target)
            raw = text.encode()
            _keep(shop / f"{at}.new", raw)
            digest = hashlib.sha256(raw).hexdigest()
            moves.write(json.dumps([target.relative_to(folder).as_posix(), digest]) + "\n")
            yield target, digest
            if at % _STEP == 0:
                stop_if(cancelled)
                progress(at, total)
        moves.flush()
        os.fsync(moves.fileno())
    stop_if(cancelled)
    _to_disk()
    (shop / f"{_MOVES}.new").replace(shop / _MOVES)


def _keep(path: Path, raw: bytes) -> None:
    with path.open("wb") as file:
        file.write(raw)
        if not hasattr(os, "sync"):
            file.flush()
            os.fsync(file.fileno())


def _to_disk() -> None:
    # One call for all: a hundred thousand single ones would take minutes.
    if hasattr(os, "sync"):
        os.sync()


def _target(folder: Path, id_: str, place: str, now: Path | None, taken: set[Path]) -> Path:
    if now is not None and now.is_absolute() == folder.is_absolute() and now.is_relative_to(folder):
        return now
    target = folder / place
    if target in taken or (now is None and target.exists()):
        # Another entry lies under this name.
        return target.with_name(f"{target.stem}-{mark_of(id_)}.md")
    return target


def _move(moves: list[tuple[Path, str]], shop: Path, cancelled: Cancelled) -> None:
    for at, (target, _) in enumerate(moves):
        if at % _STEP == 0:
            stop_if(cancelled)
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists():
            target.replace(shop / f"{at}.old")
        (shop / f"{at}.new").replace(target)
    _to_disk()
    _keep(shop / _DONE, b"")


def _back(folder: Path, shop: Path) -> tuple[Path, ...]:
    """Undoes the moves on the list, the last first; a file that is not as we wrote it is kept and given back."""
    kept = []
    lines = (shop / _MOVES).read_text(encoding="utf-8").splitlines()
    for at in reversed(range(len(lines))):
        name, digest = json.loads(lines[at])
        target, old = folder / name, shop / f"{at}.old"
        # As long as the new text waits in the workshop, it has not been moved.
        moved = not (shop / f"{at}.new").exists()
        if moved and target.exists() and hashlib.sha256(target.read_bytes()).hexdigest() != digest:
            kept.append(target)
        elif old.exists():
            old.replace(target)
        elif moved:
            target.unlink(missing_ok=True)
            _sweep(target.parent, folder)
    return tuple(kept)


def _sweep(place: Path, folder: Path) -> None:
    """Removes folders that the import made and that are empty now."""
    while place != folder and place.is_dir() and not any(place.iterdir()):
        place.rmdir()
        place = place.parent
