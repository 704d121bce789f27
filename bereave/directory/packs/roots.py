"""The roots of a pack: who its curators are, how many of them must sign, and by what fingerprint people know it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from securesystemslib.signer import CryptoSigner, SSlibKey
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Key, Metadata, Role, Root, RootVerificationResult, VerificationResult

from bereave.directory.packs.form import NAME, digest, readable
from bereave.directory.packs.keys import CuratorKey, SigningKey
from bereave.failures import QT_TRANSLATE_NOOP, NotUnderstood

#: Curators' signatures are counted for these; one is enough to say that a pack is still fresh.
BY_SEVERAL = ("root", "targets")
BY_ONE = ("snapshot", "timestamp")
_NAME = "x-bereave-name"
_PACK = "x-bereave-pack"


@dataclass(frozen=True)
class Signatures:
    """Who signed one piece of a pack, who still may, and how many more are needed."""

    piece: str
    signed: tuple[str, ...]
    unsigned: tuple[str, ...]
    missing: int


def new_root(
    pack: str, title: str, keys: Sequence[CuratorKey], threshold: int, version: int, expires: datetime
) -> Metadata[Root]:
    """A root without signatures; `threshold` of `keys` must sign it and every version of the pack."""
    root = Root(version=version, expires=expires, consistent_snapshot=True)
    root.unrecognized_fields[_PACK] = {"name": pack, "title": title}
    for key in keys:
        for role in (*BY_SEVERAL, *BY_ONE):
            root.add_key(as_tuf(key), role)
    for role in BY_SEVERAL:
        root.roles[role].threshold = threshold
    return Metadata(root)


def read_root(data: bytes) -> Metadata[Root]:
    """The root in `data`; nothing of it is verified. Raises NotUnderstood when it is not one of a pack."""
    try:
        found: Metadata[Any] = Metadata.from_bytes(data)
        if isinstance(found.signed, Root) and _is_ours(found.signed):
            return found
        why: Exception | None = None
    except (RepositoryError, ValueError, KeyError, TypeError) as failure:
        why = failure
    raise NotUnderstood(
        QT_TRANSLATE_NOOP("Failure", "The pack's list of curators cannot be read. Ask for the pack once more.")
    ) from why


def _is_ours(root: Root) -> bool:
    told = root.unrecognized_fields.get(_PACK)
    keys = root.keys.items()
    return (
        isinstance(told, dict)
        and isinstance(told.get("name"), str)
        and NAME.fullmatch(told["name"]) is not None
        # They stand in sentences before anything is verified.
        and isinstance(told.get("title"), str)
        and readable(told["title"]) == told["title"] != ""
        and bool(root.consistent_snapshot)
        # The id is made of the key: one person's key listed twice must not count as two people.
        and all(as_curator(key).id == name and key.keytype == key.scheme == "ed25519" for name, key in keys)
    )


def pack_name(root: Root) -> str:
    """The name of the pack; it is the same in each of its roots."""
    return str(root.unrecognized_fields[_PACK]["name"])


def pack_title(root: Root) -> str:
    """What people call the pack."""
    return str(root.unrecognized_fields[_PACK]["title"])


def fingerprint(root: Metadata[Root]) -> str:
    """SHA-256 (hex) of what the root says, whoever has signed it so far."""
    return digest(root.signed_bytes)


def threshold(root: Root) -> int:
    """How many curators must have looked: the smaller one of the two that count."""
    return min(root.roles[role].threshold for role in BY_SEVERAL)


def curators(root: Root, role: str = "targets") -> tuple[CuratorKey, ...]:
    """Whose keys may sign, by name."""
    found = [as_curator(root.keys[name]) for name in root.roles[role].keyids]
    return tuple(sorted(found, key=lambda key: (key.name, key.public)))


def as_tuf(key: CuratorKey) -> SSlibKey:
    """The key as roots hold it."""
    return SSlibKey(key.id, "ed25519", "ed25519", {"public": key.public}, {_NAME: key.name})


def as_curator(key: Key) -> CuratorKey:
    """A root's key with the name of whose it is. Raises ValueError when it is not of that form."""
    public = key.keyval["public"]
    name = key.unrecognized_fields.get(_NAME, "")
    if len(bytes.fromhex(public)) != 32 or not isinstance(name, str) or readable(name) != name:
        raise ValueError("no key of a curator")
    return CuratorKey(name, public)


def signer(key: SigningKey) -> CryptoSigner:
    """What signs metadata with an opened key."""
    return CryptoSigner(key.private, as_tuf(key.public))


def signatures(piece: str, root: Root, metadata: Metadata[Any]) -> Signatures:
    """Who signed `metadata` as the role `piece` of `root`."""
    return _told(piece, root.get_verification_result(piece, metadata.signed_bytes, metadata.signatures))


def root_signatures(root: Metadata[Root], before: Root | None) -> Signatures:
    """Who signed a root; one that follows another needs the signatures of both."""
    result: RootVerificationResult = root.signed.get_root_verification_result(
        before, root.signed_bytes, root.signatures
    )
    missing = max(result.first.missing, result.second.missing)
    return Signatures("root", _names(result.signed), _names(result.unsigned), missing)


def may_sign(root: Root, role: str, key: CuratorKey) -> bool:
    """Whether the key counts for that role of `root`."""
    roles: dict[str, Role] = root.roles
    return key.id in roles[role].keyids


def _told(piece: str, result: VerificationResult) -> Signatures:
    return Signatures(piece, _names(result.signed), _names(result.unsigned), result.missing)


def _names(keys: dict[str, Key]) -> tuple[str, ...]:
    return tuple(sorted(as_curator(key).name for key in keys.values()))
