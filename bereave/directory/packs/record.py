"""The app's own record of which packs were verified on this device, when, and every file of theirs."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from bereave.directory.packs.archive import safe_name
from bereave.directory.packs.form import NAME
from bereave.directory.write import write_text
from bereave.failures import QT_TRANSLATE_NOOP, NotNow

RECORD = "record.json"
_VERSION = 1


@dataclass(frozen=True)
class Yes:
    """Somebody saw both and let a pack's line stand for the core's: exactly these two texts (SHA-256 of each file)."""

    pack: str
    core: str
    core_file: str


@dataclass(frozen=True)
class Kept:
    """One installed pack: what was verified, by whose signatures, and where its files lie below the folder of packs."""

    folder: str
    title: str
    version: int
    signed_by: tuple[str, ...]
    threshold: int
    root_version: int
    fingerprint: str
    installed_on: str
    made_on: str
    expires: str
    source: str
    files: Mapping[str, str]
    ids: Mapping[str, str]  # id -> file
    accepted: Mapping[str, Yes] = field(default_factory=dict)


@dataclass(frozen=True)
class Record:
    """The packs by name, and their names in order, the strongest first."""

    order: tuple[str, ...] = ()
    packs: Mapping[str, Kept] = field(default_factory=dict)

    def having(self, name: str, kept: Kept) -> "Record":
        """With this pack; a new one comes above the others."""
        order = self.order if name in self.order else (name, *self.order)
        return Record(order, {**self.packs, name: kept})

    def without(self, name: str) -> "Record":
        """Without this pack."""
        packs = {key: kept for key, kept in self.packs.items() if key != name}
        return Record(tuple(key for key in self.order if key != name), packs)

    def ordered(self, order: tuple[str, ...]) -> "Record":
        """In another order."""
        return replace(self, order=order)


def read(packs_folder: Path) -> Record:
    """The record in `packs_folder`; an empty one where there is none. Raises NotNow when it cannot be read."""
    path = packs_folder / RECORD
    try:
        found: Any = json.loads(path.read_text(encoding="utf-8"))
        return _record(found)
    except FileNotFoundError:
        return Record()
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as why:
        raise NotNow(
            QT_TRANSLATE_NOOP(
                "Failure",
                "The list of your packs in {file} cannot be read, so none of them is shown. Move the folder away and"
                " install them again.",
            ),
            file=path,
        ) from why


def write(packs_folder: Path, record: Record) -> None:
    """Keep the record, whole or not at all: the one step by which a pack comes or goes. Raises NotNow."""
    document = {"version": _VERSION, "order": record.order, "packs": {k: asdict(v) for k, v in record.packs.items()}}
    write_text(packs_folder / RECORD, json.dumps(document, ensure_ascii=False, indent=1, default=dict) + "\n")


def _record(found: Any) -> Record:
    if found["version"] != _VERSION:
        raise ValueError
    packs = {name: _kept(fields) for name, fields in found["packs"].items()}
    order = tuple(found["order"])
    if sorted(order) != sorted(packs) or not all(NAME.fullmatch(name) for name in order):
        raise ValueError
    return Record(order, packs)


def _kept(fields: dict[str, Any]) -> Kept:
    accepted = {key: Yes(**yes) for key, yes in fields.pop("accepted").items()}
    kept = Kept(**{**fields, "signed_by": tuple(fields["signed_by"]), "accepted": accepted})
    if Path(kept.folder).name != kept.folder or not all(safe_name(name) for name in kept.files):
        raise ValueError
    return kept
