"""Files that belong to one person: written whole or not at all, and readable by their owner alone."""

import os
from contextlib import suppress
from pathlib import Path

from bereave.failures import QT_TRANSLATE_NOOP, NotNow


def make_private_folder(folder: Path) -> None:
    """Make `folder` for its owner alone (0700). Raises NotNow when it can be neither used nor made."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix":
            folder.chmod(0o700)
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The folder {folder} cannot be used: {why}. Nothing was changed."),
            folder=folder,
            why=why.strerror,
        ) from why


def write_private(path: Path, content: bytes) -> None:
    """Replace `path` by `content` in one step that a crash or power cut cannot split (0600).

    Raises NotNow when there is no room or no right to write; the file is then as it was.
    """
    draft = draft_of(path)
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        sync_folder(path.parent)
    except OSError as why:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise NotNow(
            QT_TRANSLATE_NOOP(
                "Failure",
                "{file} could not be saved: {why}. It is as it was before. Make some room, then try again.",
            ),
            file=path,
            why=why.strerror,
        ) from why


def remove_private(path: Path) -> None:
    """Remove `path` and any half-written draft of it, at once. Raises NotNow when that is not possible."""
    try:
        draft_of(path).unlink(missing_ok=True)
        path.unlink(missing_ok=True)
        if path.parent.is_dir():
            sync_folder(path.parent)
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "{file} could not be removed: {why}. Close what uses it, then try again."),
            file=path,
            why=why.strerror,
        ) from why


def draft_of(path: Path) -> Path:
    """Where the next state of `path` lies until it is whole."""
    return path.with_name(path.name + ".new")


def sync_folder(folder: Path) -> None:
    """Make a renamed or removed name in `folder` outlast a power cut, where the system can promise that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
