"""Makes sure that an index is the one that this device built in this folder, since opening another runs its code."""

import hashlib
import hmac
import json
import os
import secrets
import stat
from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from pathlib import Path
from typing import Any

KEY = "key"
SEAL = "seal.json"


@dataclass(frozen=True)
class Indexed:
    """What a build knew of one file: its digest, the id and kind of its entry (none: not an entry), if it is shown."""

    digest: str
    id: str | None = None
    kind: str = ""
    shown: bool = False


@dataclass(frozen=True)
class Sealed:
    """What a seal says: which generation is current, how it was made, its files' digests, and its sources."""

    generation: str
    made_with: str
    files: Mapping[str, str]
    sources: Mapping[str, Indexed] = field(default_factory=dict)
    documents: int = 0


def digest(raw: bytes) -> str:
    """The SHA-256 of `raw`, in hex."""
    return hashlib.sha256(raw).hexdigest()


def _private(path: Path) -> bool:
    """Whether `path` is a real file or folder of this user that nobody else may write (a key: nor read)."""
    try:
        found = path.lstat()
    except OSError:
        return False
    if stat.S_ISLNK(found.st_mode):
        return False
    if os.name != "posix":
        return True
    others = 0o077 if path.name == KEY else 0o022
    return found.st_uid == os.getuid() and not found.st_mode & others


def _key(folder: Path) -> bytes | None:
    path = folder / KEY
    if not _private(folder) or not _private(path):
        return None
    try:
        key = path.read_bytes()
    except OSError:
        return None
    return key if len(key) == 32 else None


def new_key(folder: Path) -> None:
    """Make a new key in `folder`, which voids every earlier seal."""
    path = folder / KEY
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(secrets.token_bytes(32))


def _mac(key: bytes, folder: Path, payload: str) -> str:
    # The place is part of it: a folder that was copied or unpacked here, key and all, is not ours.
    place = f"{folder.resolve()}\0{folder.stat().st_ino}\0"
    return hmac.new(key, place.encode() + payload.encode(), "sha256").hexdigest()


def write(folder: Path, sealed: Sealed) -> None:
    """Put `sealed` in force, whole or not at all. Raises OSError."""
    key = _key(folder)
    if key is None:
        new_key(folder)
        key = (folder / KEY).read_bytes()
    payload = json.dumps(
        {
            "generation": sealed.generation,
            "made_with": sealed.made_with,
            "files": dict(sealed.files),
            "sources": {name: astuple(source) for name, source in sealed.sources.items()},
            "documents": sealed.documents,
        },
        sort_keys=True,
    )
    draft = folder / f"{SEAL}.{sealed.generation}"
    with draft.open("w", encoding="utf-8") as file:
        json.dump({"payload": payload, "mac": _mac(key, folder, payload)}, file)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(folder / SEAL)


def read(folder: Path) -> Sealed | None:
    """The seal in force; None when there is none or it is not this device's own."""
    key = _key(folder)
    if key is None or not _private(folder / SEAL):
        return None
    try:
        outer = json.loads((folder / SEAL).read_text(encoding="utf-8"))
        payload, mac = outer["payload"], outer["mac"]
        if not hmac.compare_digest(_mac(key, folder, payload), mac):
            return None
        # Only what was vouched for is looked into.
        inner: dict[str, Any] = json.loads(payload)
        return Sealed(
            generation=inner["generation"],
            made_with=inner["made_with"],
            files=inner["files"],
            sources={name: Indexed(row[0], row[1], row[2], row[3]) for name, row in inner["sources"].items()},
            documents=inner["documents"],
        )
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        return None


def read_files(folder: Path, sealed: Sealed) -> dict[str, bytes] | None:
    """The current generation's files, each read once and held against its digest; None on any doubt."""
    place = folder / sealed.generation
    if not _private(place):
        return None
    found: dict[str, bytes] = {}
    for name, expected in sealed.files.items():
        try:
            raw = (place / name).read_bytes()
        except OSError:
            return None
        if not hmac.compare_digest(digest(raw), expected):
            return None
        found[name] = raw
    return found
