"""vault.json: which slots open the vault and which stores it has. It holds nothing that opens anything by itself."""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from bereave.failures import QT_TRANSLATE_NOOP, NotAllowed, NotNow, OurFault
from bereave.vault.private_files import write_private
from bereave.vault.slots import BadSlotError, Slot, SlotKind

FILE_NAME = "vault.json"
VERSION = 1


def _is_newer(data: object) -> bool:
    version = data.get("version") if isinstance(data, dict) else None
    return type(version) is int and version > VERSION


@dataclass(frozen=True)
class KeyFile:
    """What vault.json says. `stores` names the stores that were made, so that a lost one is never taken for a new."""

    vault_id: str
    slots: tuple[Slot, ...]
    stores: tuple[str, ...] = ()

    @classmethod
    def read(cls, folder: Path) -> "KeyFile":
        """Read it whole.

        Raises NotAllowed without a vault, NotNow when it cannot be read or is a newer version's, OurFault when damaged.
        """
        path = folder / FILE_NAME
        try:
            content = path.read_bytes()
        except FileNotFoundError as why:
            raise NotAllowed(
                QT_TRANSLATE_NOOP("Failure", "There is no journal in {folder} yet. Set one up first."), folder=folder
            ) from why
        except OSError as why:
            raise NotNow(
                QT_TRANSLATE_NOOP("Failure", "{file} cannot be read: {why}. Nothing was changed."),
                file=path,
                why=why.strerror,
            ) from why
        try:
            data = json.loads(content)
            if _is_newer(data):
                raise NotNow(
                    QT_TRANSLATE_NOOP(
                        "Failure",
                        "{file} was written by a newer version of this app. Nothing was changed. Install the newer "
                        "version to open the journal.",
                    ),
                    file=path,
                )
            return cls._from_json(data)
        except (ValueError, RecursionError, BadSlotError) as why:
            raise OurFault(
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "{file} is damaged, so the journal cannot be unlocked with it. It was kept as it is. A backup of "
                    "this one file can bring the journal back.",
                ),
                file=path,
            ) from why

    def write(self, folder: Path) -> None:
        """Put it in place in one step. Raises NotNow when there is no room; the one before then still stands."""
        data = {
            "version": VERSION,
            "id": self.vault_id,
            "stores": list(self.stores),
            "slots": [slot.to_json() for slot in self.slots],
        }
        write_private(folder / FILE_NAME, json.dumps(data, indent=1).encode("utf-8"))

    def slot(self, kind: SlotKind) -> Slot:
        """The slot of this kind; every vault has one of each."""
        return next(slot for slot in self.slots if slot.kind == kind)

    def with_slot(self, new: Slot) -> "KeyFile":
        """The same file with the slot of that kind replaced."""
        return replace(self, slots=tuple(new if slot.kind == new.kind else slot for slot in self.slots))

    def with_store(self, name: str) -> "KeyFile":
        """The same file with one more store named."""
        return replace(self, stores=(*self.stores, name))

    @classmethod
    def _from_json(cls, data: object) -> "KeyFile":
        if not isinstance(data, dict) or data.get("version") != VERSION or not isinstance(data.get("id"), str):
            raise ValueError("version or id")
        slots, stores = data.get("slots"), data.get("stores")
        if not isinstance(slots, list) or not isinstance(stores, list):
            raise ValueError("slots or stores")  # noqa: TRY004 - one kind for all that is damaged
        if not all(isinstance(name, str) for name in stores):
            raise ValueError("stores")
        read = tuple(Slot.from_json(slot) for slot in slots)
        if sorted(slot.kind for slot in read) != ["passphrase", "recovery"]:
            raise ValueError("kinds")
        return cls(str(UUID(data["id"])), read, tuple(stores))
