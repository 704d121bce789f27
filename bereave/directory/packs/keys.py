"""A curator's key: Ed25519, its private part sealed with a passphrase, its public part for everybody."""

import hashlib
import json
import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from bereave.directory.packs.form import readable
from bereave.directory.write import write_text
from bereave.failures import QT_TRANSLATE_NOOP, NotAllowed, NotNow, NotUnderstood

#: Argon2id: KiB, rounds, lanes. What a file asks for may not be less, nor so much that opening it stops a machine.
_MEMORY, _ROUNDS, _LANES = 65_536, 3, 4
_MOST_MEMORY, _MOST_ROUNDS = 1_048_576, 16
_SHORTEST = 8
_LARGEST_FILE = 10_000


@dataclass(frozen=True)
class CuratorKey:
    """The public part: whose it is, and 32 bytes (hex)."""

    name: str
    public: str

    @property
    def id(self) -> str:
        """Its id in a pack; made of the key alone, so that one key under two names is still one key."""
        return hashlib.sha256(b"bereave curator 1\n" + bytes.fromhex(self.public)).hexdigest()

    def text(self) -> str:
        """The public file."""
        return (
            json.dumps({"bereave_public_key": 1, "name": self.name, "public": self.public}, ensure_ascii=False) + "\n"
        )


@dataclass(frozen=True)
class SigningKey:
    """A key that was opened to sign."""

    public: CuratorKey
    private: Ed25519PrivateKey


def make_key(name: str, out: Path, passphrase: str) -> CuratorKey:
    """Make a curator's key: `out` gets the sealed private part, `out`.pub the public one.

    Raises NotUnderstood for an empty name or a passphrase under eight letters, NotAllowed when a file is there
    already, NotNow when it cannot be written.
    """
    name = readable(name, 81)
    if not name or len(name) > 80:
        raise NotUnderstood(QT_TRANSLATE_NOOP("Failure", "A key needs a name of 1 to 80 letters: whose it is."))
    if len(passphrase) < _SHORTEST:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The passphrase needs at least {count} letters."), count=_SHORTEST
        )
    pub = public_file(out)
    for file in (out, pub):
        if file.exists():
            raise NotAllowed(
                QT_TRANSLATE_NOOP(
                    "Failure", "There is a file {file} already. Nothing was changed; choose another name."
                ),
                file=file,
            )
    private = Ed25519PrivateKey.generate()
    public = CuratorKey(name, private.public_key().public_bytes_raw().hex())
    head = {"bereave_key": 1, "name": name, "public": public.public, "memory": _MEMORY, "rounds": _ROUNDS}
    salt, nonce = os.urandom(16), os.urandom(12)
    sealed = ChaCha20Poly1305(_derived(passphrase, salt, _MEMORY, _ROUNDS)).encrypt(
        nonce, private.private_bytes_raw(), _bound(head)
    )
    secret = {**head, "salt": salt.hex(), "nonce": nonce.hex(), "sealed": sealed.hex()}
    _write_private(out, json.dumps(secret, ensure_ascii=False) + "\n", lambda: write_text(pub, public.text()))
    return public


def public_file(private: Path) -> Path:
    """Where the public part of a private file lies."""
    return private.with_name(private.name + ".pub")


def read_public(path: Path) -> CuratorKey:
    """The public part in a file, also in a private one. Raises NotUnderstood or NotNow."""
    found = _read(path)
    try:
        key = CuratorKey(str(found["name"]), str(found["public"]))
        whole = len(bytes.fromhex(key.public)) == 32
    except (ValueError, KeyError) as why:
        raise _no_key(path) from why
    if not whole or not {"bereave_public_key", "bereave_key"} & set(found):
        raise _no_key(path)
    return key


def open_key(path: Path, passphrase: str) -> SigningKey:
    """Open a private file. Raises NotAllowed for a wrong passphrase, NotUnderstood or NotNow for the file."""
    public, found = read_public(path), _read(path)
    try:
        memory, rounds = _cost(found)
        salt, nonce, sealed = (bytes.fromhex(found[part]) for part in ("salt", "nonce", "sealed"))
        head = {key: found[key] for key in ("bereave_key", "name", "public", "memory", "rounds")}
        cipher = ChaCha20Poly1305(_derived(passphrase, salt, memory, rounds))
        private = Ed25519PrivateKey.from_private_bytes(cipher.decrypt(nonce, sealed, _bound(head)))
    except InvalidTag as why:
        raise NotAllowed(
            QT_TRANSLATE_NOOP("Failure", "The passphrase does not open the key {file}, or the file was changed."),
            file=path,
        ) from why
    except (ValueError, KeyError, TypeError) as why:
        raise _no_key(path) from why
    if private.public_key().public_bytes_raw().hex() != public.public:
        raise _no_key(path)
    return SigningKey(public, private)


def _cost(found: dict[str, Any]) -> tuple[int, int]:
    memory, rounds = int(found["memory"]), int(found["rounds"])
    if not (_MEMORY <= memory <= _MOST_MEMORY and _ROUNDS <= rounds <= _MOST_ROUNDS):
        raise ValueError("more or less than a key may cost to open")
    return memory, rounds


def _derived(passphrase: str, salt: bytes, memory: int, rounds: int) -> bytes:
    kdf = Argon2id(salt=salt, length=32, iterations=rounds, lanes=_LANES, memory_cost=memory)
    return kdf.derive(passphrase.encode())


def _bound(head: dict[str, Any]) -> bytes:
    # Name, public part and cost are bound to the secret: none can be exchanged without being noticed.
    return json.dumps(head, sort_keys=True).encode()


def _read(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST_FILE)
        found: object = json.loads(raw)
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be opened: {why}."), file=path, why=why.strerror
        ) from why
    except (ValueError, RecursionError) as why:
        raise _no_key(path) from why
    if not isinstance(found, dict):
        raise _no_key(path)
    return found


def _no_key(path: Path) -> NotUnderstood:
    return NotUnderstood(
        QT_TRANSLATE_NOOP(
            "Failure", "The file {file} is not a curator's key. A key is made with `bereave pack keygen`."
        ),
        file=path,
    )


def _write_private(path: Path, text: str, then: Callable[[], None]) -> None:
    """Write the private file and do the rest `then`; where that cannot be done, no half key stays in the way."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        made = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with ExitStack() as half_way:
            half_way.callback(path.unlink, missing_ok=True)
            with os.fdopen(made, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            then()
            half_way.pop_all()
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be written: {why}."), file=path, why=why.strerror
        ) from why
