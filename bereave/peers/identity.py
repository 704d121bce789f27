"""The device's key: made once, kept in the encrypted store, used to sign."""

from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey


@dataclass(frozen=True)
class Identity:
    """Who signs: the hub's id, this device's id there, and its Ed25519 key (32 raw bytes)."""

    hub: str
    device: str
    key: bytes

    def __repr__(self) -> str:
        return f"Identity({self.device!r})"

    def sign(self, message: bytes) -> str:
        """The signature (hex)."""
        return sign(self.key, message)


def new_key() -> bytes:
    """A fresh Ed25519 key, 32 raw bytes."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_key(key: bytes) -> str:
    """The public half (hex)."""
    return Ed25519PrivateKey.from_private_bytes(key).public_key().public_bytes_raw().hex()


def sign(key: bytes, message: bytes) -> str:
    """The signature of `message` (hex)."""
    return Ed25519PrivateKey.from_private_bytes(key).sign(message).hex()


def verify(public: str, signature: str, message: bytes) -> bool:
    """Whether `signature` over `message` was made by the key whose public half (hex) is given; never raises."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(bytes.fromhex(signature), message)
    except (ValueError, InvalidSignature):
        return False
    return True
