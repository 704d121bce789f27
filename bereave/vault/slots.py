"""A slot: the vault's data key, wrapped by something that only its owner knows."""

import base64
import binascii
import json
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

SlotKind = Literal["passphrase", "recovery"]

KEY_BYTES = 32
#: RFC 9106, second recommended choice; also the floor below which a slot is refused when read.
MEMORY_KIB, PASSES, LANES, SALT_BYTES = 64 * 1024, 3, 4, 16
#: A changed file must not make unlocking eat the machine.
_MOST_MEMORY_KIB, _MOST_PASSES, _MOST_LANES = 1024 * 1024, 32, 16
_NONCE_BYTES = 12


class BadSlotError(Exception):
    """A slot as read is not one that this app wrote: a field is missing, of another kind, or below the floor."""


class WrongSecretError(Exception):
    """The secret does not open this slot (or the slot was changed: the two cannot be told apart)."""


@dataclass(frozen=True)
class Slot:
    """One way in. `made` is the day it was made (ISO date, UTC), so that an old printed code can be told."""

    kind: SlotKind
    made: str
    memory_kib: int
    passes: int
    lanes: int
    salt: str
    nonce: str
    wrapped: str

    @classmethod
    def wrap(cls, kind: SlotKind, secret: bytes, data_key: bytes | bytearray, vault_id: str, made: str) -> "Slot":
        """Wrap `data_key` (32 bytes) so that only `secret` opens it, bound to this vault, kind and parameters."""
        salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
        empty = cls(kind, made, MEMORY_KIB, PASSES, LANES, _to_text(salt), _to_text(nonce), "")
        wrapped = AESGCM(empty._wrapping_key(secret)).encrypt(nonce, data_key, empty._bound_to(vault_id))
        return cls(kind, made, MEMORY_KIB, PASSES, LANES, _to_text(salt), _to_text(nonce), _to_text(wrapped))

    def unwrap(self, secret: bytes, vault_id: str) -> bytearray:
        """The data key. Raises WrongSecretError when `secret` does not open the slot."""
        try:
            key = AESGCM(self._wrapping_key(secret)).decrypt(
                _to_bytes(self.nonce), _to_bytes(self.wrapped), self._bound_to(vault_id)
            )
        except InvalidTag as why:
            raise WrongSecretError(self.kind) from why
        return bytearray(key)

    def to_json(self) -> dict[str, str | int]:
        """The slot as it stands in the file."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: object) -> "Slot":
        """The slot as read, its floors and ceilings enforced. Raises BadSlotError."""
        if not isinstance(data, Mapping) or set(data) != {field.name for field in fields(cls)}:
            raise BadSlotError("fields")
        if data["kind"] not in ("passphrase", "recovery"):
            raise BadSlotError("kind")
        for name in ("made", "salt", "nonce", "wrapped"):
            if not isinstance(data[name], str):
                raise BadSlotError(name)
        for name, least, most in (
            ("memory_kib", MEMORY_KIB, _MOST_MEMORY_KIB),
            ("passes", PASSES, _MOST_PASSES),
            ("lanes", LANES, _MOST_LANES),
        ):
            # bool is an int in Python, and true is no number of passes
            if type(data[name]) is not int or not least <= data[name] <= most:
                raise BadSlotError(name)
        slot = cls(**data)
        lengths = len(_to_bytes(slot.salt)), len(_to_bytes(slot.nonce)), len(_to_bytes(slot.wrapped))
        if lengths[0] < SALT_BYTES or lengths[1:] != (_NONCE_BYTES, KEY_BYTES + 16):
            raise BadSlotError("lengths")
        return slot

    def _wrapping_key(self, secret: bytes) -> bytes:
        return Argon2id(
            salt=_to_bytes(self.salt),
            length=KEY_BYTES,
            iterations=self.passes,
            lanes=self.lanes,
            memory_cost=self.memory_kib,
        ).derive(secret)

    def _bound_to(self, vault_id: str) -> bytes:
        told = {name: value for name, value in self.to_json().items() if name not in ("nonce", "wrapped")}
        return json.dumps({"vault": vault_id, **told}, sort_keys=True, separators=(",", ":")).encode()


def _to_text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _to_bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as why:
        raise BadSlotError("base64") from why
