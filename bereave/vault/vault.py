"""The vault: one random key that opens the encrypted stores, and the two ways to it."""

import secrets
import unicodedata
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from threading import RLock
from typing import Literal, get_args
from uuid import uuid4

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bereave.failures import QT_TRANSLATE_NOOP, NotAllowed, OurFault
from bereave.vault.cipher import closed
from bereave.vault.keyfile import FILE_NAME, KeyFile
from bereave.vault.private_files import make_private_folder, remove_private
from bereave.vault.recovery import make_code, secret_of
from bereave.vault.slots import KEY_BYTES, Slot, SlotKind, WrongSecretError
from bereave.vault.store import Migration, Store

StoreName = Literal["journal", "peers", "kept"]
Clock = Callable[[], datetime]

LEAST_PASSPHRASE = 8  # characters, any script


def utc_now() -> datetime:
    """The present moment, UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class NewVault:
    """A vault just made, open, and its recovery code: shown once and stored nowhere."""

    vault: "Vault"
    recovery_code: str = field(repr=False)

    def take_back(self) -> None:
        """Lock it and remove its files: for a vault in which nothing could be written yet. Raises NotNow."""
        self.vault.lock()
        folder = self.vault.folder
        remove_private(folder / FILE_NAME)
        for name in get_args(StoreName):
            for end in ("", "-wal", "-shm"):
                path = folder / f"{name}.db{end}"
                if path.is_file():
                    remove_private(path)


class Vault:
    """An open vault. Without the passphrase and without the recovery code nobody can open it, we included."""

    def __init__(self, folder: Path, data_key: bytearray, now: Clock) -> None:
        """Use `create`, `unlock` or `unlock_with_recovery`; `data_key` is overwritten by `lock()`."""
        self.folder = folder
        self._data_key = data_key
        self._now = now
        self._stores: dict[str, Store] = {}
        self._lock = RLock()
        self._open = True

    @staticmethod
    def exists(folder: Path) -> bool:
        """Whether `folder` holds a vault, whole or damaged."""
        return (folder / FILE_NAME).exists()

    @classmethod
    def create(cls, folder: Path, passphrase: str, *, now: Clock = utc_now) -> NewVault:
        """Make a vault in `folder`, in one step: after a crash there is a whole one or none.

        The passphrase has at least 8 characters of any script; it is composed (Unicode NFC, so that two keyboards
        write the same word the same way) and never trimmed. Raises NotAllowed when it is too short or a vault or a
        store of one is there already, NotNow when there is no room.
        """
        secret = _new_secret(passphrase)
        if cls.exists(folder):
            raise NotAllowed(
                QT_TRANSLATE_NOOP("Failure", "There is a journal in {folder} already. Unlock it instead."),
                folder=folder,
            )
        left_over = sorted(folder.glob("*.db")) if folder.is_dir() else []
        if left_over:
            raise NotAllowed(
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "{file} belongs to a journal whose vault.json is missing. Bring that file back from a backup, or "
                    "move {file} to a safe place before you set up a new journal.",
                ),
                file=left_over[0],
            )
        make_private_folder(folder)
        vault = cls(folder, bytearray(secrets.token_bytes(KEY_BYTES)), now)
        vault_id, code, made = str(uuid4()), make_code(), vault._today()
        slots = (
            Slot.wrap("passphrase", secret, vault._data_key, vault_id, made),
            Slot.wrap("recovery", secret_of(code), vault._data_key, vault_id, made),
        )
        KeyFile(vault_id, slots).write(folder)
        return NewVault(vault, code)

    @classmethod
    def unlock(cls, folder: Path, passphrase: str, *, now: Clock = utc_now) -> "Vault":
        """Open the vault with its passphrase (about 200 ms of work on purpose).

        Raises NotAllowed for a wrong passphrase or without a vault, OurFault when vault.json is damaged.
        """
        return cls._opened(folder, "passphrase", _secret(passphrase), now)

    @classmethod
    def unlock_with_recovery(cls, folder: Path, code: str, *, now: Clock = utc_now) -> "Vault":
        """Open the vault with its recovery code.

        Raises NotUnderstood for a typing mistake (it says where), NotAllowed for the code of another vault or an old
        one, OurFault when vault.json is damaged.
        """
        return cls._opened(folder, "recovery", secret_of(code), now)

    @property
    def is_open(self) -> bool:
        """Whether the key is still here."""
        return self._open

    def open_store(self, name: StoreName, migrations: Sequence[Migration]) -> Store:
        """The store `name`, opened or made; the same object while the vault is open.

        Raises OurFault when its file is damaged or lost (nothing is put in its place), NotNow when the vault is
        locked, the file is in use, or there is no room.
        """
        with self._lock:
            self._must_be_open()
            if name in self._stores:
                return self._stores[name]
            file, path = KeyFile.read(self.folder), self.folder / f"{name}.db"
            known = name in file.stores
            if known and not (path.exists() and path.stat().st_size):
                raise OurFault(
                    QT_TRANSLATE_NOOP(
                        "Failure",
                        "{file} is missing or empty, though something was saved in it. Nothing was put in its place. "
                        "A backup can bring it back.",
                    ),
                    file=path,
                )
            key = self._key_for(name, file.vault_id)
            try:
                store = Store(path, key, migrations)
            finally:
                _overwrite(key)
            with ExitStack() as undo:
                undo.callback(store.close)
                if not known:
                    file.with_store(name).write(self.folder)
                undo.pop_all()
            self._stores[name] = store
            return store

    def change_passphrase(self, new: str) -> None:
        """Let `new` open the vault from now on, instead of the passphrase so far; older copies keep the old one.

        Raises NotAllowed when it is too short, NotNow when locked or without room; the old one then still opens.
        """
        self._replace_slot("passphrase", _new_secret(new))

    def replace_recovery_code(self) -> str:
        """A new recovery code instead of the one so far. Raises NotNow when locked or without room."""
        code = make_code()
        self._replace_slot("recovery", secret_of(code))
        return code

    def recovery_code_made(self) -> date:
        """The day (UTC) on which the present recovery code was made, to tell it from an older printed one."""
        return date.fromisoformat(KeyFile.read(self.folder).slot("recovery").made)

    def lock(self) -> None:
        """Close all stores and overwrite the key; waits for a change that is being made. A second call does nothing.

        Python and SQLCipher may keep copies of the key in memory until the process ends; this removes ours.
        """
        with self._lock:
            self._open = False
            for store in self._stores.values():
                store.close()
            self._stores.clear()
            _overwrite(self._data_key)

    @classmethod
    def _opened(cls, folder: Path, kind: SlotKind, secret: bytes, now: Clock) -> "Vault":
        file = KeyFile.read(folder)
        try:
            return cls(folder, file.slot(kind).unwrap(secret, file.vault_id), now)
        except WrongSecretError as why:
            sentences: dict[SlotKind, str] = {
                "passphrase": QT_TRANSLATE_NOOP(
                    "Failure",
                    "That passphrase does not open this journal. Nothing was changed; you can try again.",
                ),
                "recovery": QT_TRANSLATE_NOOP(
                    "Failure",
                    "That recovery code is well typed, but it does not open this journal. It may be an older one. "
                    "Nothing was changed.",
                ),
            }
            raise NotAllowed(sentences[kind]) from why

    def _replace_slot(self, kind: SlotKind, secret: bytes) -> None:
        with self._lock:
            self._must_be_open()
            file = KeyFile.read(self.folder)
            slot = Slot.wrap(kind, secret, self._data_key, file.vault_id, self._today())
            file.with_slot(slot).write(self.folder)

    def _key_for(self, name: StoreName, vault_id: str) -> bytearray:
        derived = HKDF(SHA256(), KEY_BYTES, salt=vault_id.encode(), info=b"bereave store " + name.encode())
        return bytearray(derived.derive(bytes(self._data_key)))

    def _must_be_open(self) -> None:
        if not self._open:
            raise closed()

    def _today(self) -> str:
        return self._now().astimezone(UTC).date().isoformat()


def _secret(passphrase: str) -> bytes:
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def _new_secret(passphrase: str) -> bytes:
    if len(unicodedata.normalize("NFC", passphrase)) < LEAST_PASSPHRASE or not passphrase.strip():
        raise NotAllowed(
            QT_TRANSLATE_NOOP(
                "Failure",
                "A passphrase needs at least {least} characters, and not only spaces. A few words that you can "
                "remember work well.",
            ),
            least=LEAST_PASSPHRASE,
        )
    return _secret(passphrase)


def _overwrite(key: bytearray) -> None:
    for place in range(len(key)):
        key[place] = 0
