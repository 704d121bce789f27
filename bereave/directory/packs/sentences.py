"""What the framework's refusals mean to a person: one sentence each, and what to do."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    RepositoryError,
    UnsignedMetadataError,
)
from tuf.api.metadata import Metadata

from bereave.directory.packs import roots
from bereave.directory.packs.form import day
from bereave.directory.packs.sources import Source, whole
from bereave.failures import QT_TRANSLATE_NOOP, Failure, NotAllowed, NotNow, NotUnderstood


def told(why: Exception, source: Source, trusted: bytes, before: Path | None, name: str) -> Failure:
    """The failure to raise in place of the framework's `why`."""
    if isinstance(why.__cause__, Failure):
        return why.__cause__
    older = isinstance(why, BadVersionNumberError) and _is_older(source, before)
    sentence: Callable[[], Failure]
    match why:
        case ExpiredMetadataError():
            sentence = partial(_expired, source, name)
        case BadVersionNumberError():
            sentence = partial(rolled_back if older else _mixed, name)
        case UnsignedMetadataError():
            sentence = partial(_unsigned, source, trusted, name)
        case LengthOrHashMismatchError():
            sentence = partial(changed, name)
        case DownloadLengthMismatchError():
            sentence = partial(too_large, name)
        case DownloadHTTPError():
            sentence = partial(_not_whole, name)
        case _:
            sentence = partial(_damaged, name)
    return sentence()


def changed(name: str) -> NotUnderstood:
    """A file is not the one that was signed."""
    return NotUnderstood(
        QT_TRANSLATE_NOOP(
            "Failure",
            "A file of the pack {pack} is cut short or was changed after it was signed. Nothing was installed; ask for"
            " the pack once more.",
        ),
        pack=name,
    )


def not_written(why: OSError, folder: Path | str) -> NotNow:
    """The folder where a pack is installed, or only verified for a while, cannot be used."""
    return NotNow(
        QT_TRANSLATE_NOOP("Failure", "The pack could not be written to {folder}: {why}. Nothing was changed."),
        folder=folder,
        why=why.strerror or why,
    )


def _not_whole(name: str) -> NotUnderstood:
    return NotUnderstood(
        QT_TRANSLATE_NOOP(
            "Failure", "The pack {pack} is not whole: a file is missing. Nothing was changed; ask for it again."
        ),
        pack=name,
    )


def _damaged(name: str) -> NotUnderstood:
    return NotUnderstood(
        QT_TRANSLATE_NOOP(
            "Failure", "The pack {pack} is damaged or cut short. Nothing was changed; ask for it once more."
        ),
        pack=name,
    )


def too_large(name: str) -> NotUnderstood:
    """A file does not end where it must."""
    return NotUnderstood(
        QT_TRANSLATE_NOOP("Failure", "The pack's file {file} is too large; nothing was installed."), file=name
    )


def other_files() -> NotUnderstood:
    """There is something in it that no pack holds."""
    return NotUnderstood(
        QT_TRANSLATE_NOOP("Failure", "The pack holds other files than it says; nothing was installed.")
    )


def _expired(source: Source, name: str) -> NotNow:
    dates = [piece.signed.expires for piece in _pieces(source)]
    return NotNow(
        QT_TRANSLATE_NOOP(
            "Failure",
            "The signatures under the pack {pack} were good until {day}, so it may be out of date. Ask the organisation"
            " for a newer one; what you have stays.",
        ),
        pack=name,
        day=day(min(dates)) if dates else "",
    )


def rolled_back(name: str) -> NotAllowed:
    """It is older than what was verified before."""
    return NotAllowed(
        QT_TRANSLATE_NOOP(
            "Failure", "This pack {pack} is older than the one that you have. Nothing was changed; ask for the newest."
        ),
        pack=name,
    )


def _mixed(name: str) -> NotAllowed:
    return NotAllowed(
        QT_TRANSLATE_NOOP(
            "Failure",
            "The files of the pack {pack} belong to different versions of it. Nothing was changed; ask for the pack"
            " once more.",
        ),
        pack=name,
    )


def _unsigned(source: Source, trusted: bytes, name: str) -> Failure:
    """Too few have signed, or others than those who may."""
    try:
        before = roots.read_root(trusted).signed
        version = before.version + 1
        while (data := whole(source, f"metadata/{version}.root.json")) is not None:
            root = roots.read_root(data)
            waiting = roots.root_signatures(root, before)
            if waiting.missing:
                return _too_few(name, waiting) if waiting.signed or not root.signatures else _others(name)
            before, version = root.signed, version + 1
        first = roots.root_signatures(roots.read_root(trusted), None)
        if first.missing:
            return _too_few(name, first)
        for piece in _pieces(source):
            found = roots.signatures(piece.signed.type, before, piece)
            if found.missing:
                return _too_few(name, found) if found.signed or not piece.signatures else _others(name)
    except (NotUnderstood, RepositoryError, ValueError, KeyError):
        pass
    return _others(name)


def _too_few(name: str, found: roots.Signatures) -> NotAllowed:
    return NotAllowed(
        QT_TRANSLATE_NOOP(
            "Failure",
            "The pack {pack} still needs {count} more signature(s): {names} may sign. Nothing was installed.",
        ),
        pack=name,
        count=found.missing,
        names=", ".join(found.unsigned),
    )


def _others(name: str) -> NotAllowed:
    return NotAllowed(
        QT_TRANSLATE_NOOP(
            "Failure",
            "The pack {pack} is not signed by the curators whom you trust for it. Nothing was installed; ask the"
            " organisation.",
        ),
        pack=name,
    )


def _is_older(source: Source, before: Path | None) -> bool:
    """Whether a piece of the source has a smaller version than the one that was verified last."""
    if before is None:
        return False
    has = {}
    for path in (before / "metadata").iterdir():
        if ".root." not in path.name:
            piece = Metadata.from_bytes(path.read_bytes()).signed
            has[piece.type] = piece.version
    return any(piece.signed.version < has.get(piece.signed.type, 0) for piece in _pieces(source))


def _pieces(source: Source) -> list[Metadata[Any]]:
    """What the source says now, as far as it can be read; only for choosing a sentence."""
    found: list[Metadata[Any]] = []
    try:
        data = whole(source, "metadata/timestamp.json")
        if data is not None:
            timestamp = Metadata[Any].from_bytes(data)
            found.append(timestamp)
            data = whole(source, f"metadata/{timestamp.signed.snapshot_meta.version}.snapshot.json")
        if data is not None and found:
            snapshot = Metadata[Any].from_bytes(data)
            found.append(snapshot)
            data = whole(source, f"metadata/{snapshot.signed.meta['targets.json'].version}.targets.json")
            if data is not None:
                found.append(Metadata[Any].from_bytes(data))
    except (RepositoryError, AttributeError, KeyError, ValueError, Failure):
        pass
    return found
