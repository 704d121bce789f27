"""The entries of a pack as one file: not compressed, so that the same entries always give the same bytes."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import PurePosixPath

from bereave.directory.load import LARGEST_FILE
from bereave.directory.packs.form import LARGEST_ARCHIVE, MOST_ENTRIES, digest
from bereave.directory.write import DEVICES
from bereave.failures import QT_TRANSLATE_NOOP, NotAllowed, NotUnderstood

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def pack(files: Mapping[str, bytes]) -> bytes:
    """The archive of `files`. Raises NotAllowed when they are too many or too much for a pack."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            member = zipfile.ZipInfo(name, _FIRST_DAY)
            member.create_system, member.external_attr = 3, 0o644 << 16
            archive.writestr(member, files[name])
    data = out.getvalue()
    if len(files) > MOST_ENTRIES or len(data) > LARGEST_ARCHIVE:
        raise NotAllowed(
            QT_TRANSLATE_NOOP(
                "Failure",
                "These are too many entries for one pack: {count} files of together {size} bytes. Make two packs.",
            ),
            count=len(files),
            size=len(data),
        )
    return data


def unpack(data: bytes, wanted: Mapping[str, str]) -> dict[str, bytes]:
    """The files in `data`, which must be exactly those `wanted` (name -> SHA-256). Raises NotUnderstood otherwise."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > MOST_ENTRIES:
                raise _unfit(QT_TRANSLATE_NOOP("Failure", "The pack holds too many files; nothing was installed."))
            for member in members:
                _check(member)
            names = [member.filename for member in members]
            # Where large and small letters are the same, one file of two such would take the other's place.
            if sorted(names) != sorted(wanted) or len({name.casefold() for name in names}) < len(names):
                raise _unfit(
                    QT_TRANSLATE_NOOP("Failure", "The pack holds other files than it says; nothing was installed.")
                )
            found = {member.filename: archive.read(member) for member in members}
    # RuntimeError is a passphrase, or a way of packing that Python does not know.
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, RuntimeError) as why:
        raise _unfit(
            QT_TRANSLATE_NOOP("Failure", "The pack's archive of entries cannot be read; nothing was installed.")
        ) from why
    if any(digest(raw) != wanted[name] for name, raw in found.items()):
        raise _unfit(QT_TRANSLATE_NOOP("Failure", "The pack holds other files than it says; nothing was installed."))
    return found


def safe_name(name: str) -> bool:
    """Whether a file of this name stays within its folder, on every system."""
    path = PurePosixPath(name)
    return (
        name == path.as_posix()
        and not path.is_absolute()
        and name.endswith(".md")
        and len(name) <= 200
        and all(part[0] != "." and part[-1] not in ". " for part in path.parts)
        and not set(name) & set('\\:*?"<>|')
        and name.isprintable()
        and not any(part.partition(".")[0].lower() in DEVICES for part in path.parts)
    )


def _check(member: zipfile.ZipInfo) -> None:
    if not safe_name(member.filename):
        raise NotUnderstood(
            QT_TRANSLATE_NOOP(
                "Failure", "The pack holds a file named {file}, which may not be there; nothing was installed."
            ),
            file=member.filename,
        )
    # What is stored as it is cannot unpack to more than there is.
    if member.compress_type != zipfile.ZIP_STORED or member.file_size > LARGEST_FILE:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The file {file} in the pack is too large; nothing was installed."),
            file=member.filename,
        )


def _unfit(sentence: str) -> NotUnderstood:
    return NotUnderstood(sentence)
