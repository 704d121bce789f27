"""The app's own record of which packs were verified on this device, when, and every file of theirs."""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from bereave.directory.packs.archive import safe_name
from bereave.directory.packs.form import NAME
from bereave.directory.write import write_text
from bereave.failures import QT_TRANSLATE_NOOP, NotNow

RECORD = "record.json"
_VERSION = 1
# As `install` calls the folder of a pack; no other place is ever read.
_FOLDER = re.compile(r"[a-z][a-z0-9-]{0,39}\.[0-9a-f]{12}")


@dataclass(frozen=True)
class Yes:
    """Somebody saw a pack's line, beside the core's where it has that id, and said yes: to these texts (SHA-256).

    Both parts about the core set are empty where it had no entry of that id.
    """

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
class Seen:
    """How far a pack was that was taken away: nobody can bring back an older one of it."""

    version: int
    root_version: int


@dataclass(frozen=True)
class Record:
    """The packs by name, their names in order, the strongest first, and by fingerprint what was taken away."""

    order: tuple[str, ...] = ()
    packs: Mapping[str, Kept] = field(default_factory=dict)
    removed: Mapping[str, Seen] = field(default_factory=dict)

    def having(self, name: str, kept: Kept) -> "Record":
        """With this pack; a new one comes above the others."""
        order = self.order if name in self.order else (name, *self.order)
        return replace(self, order=order, packs={**self.packs, name: kept})

    def without(self, name: str) -> "Record":
        """Without this pack; of it only stays how far it was."""
        gone = self.packs[name]
        removed = {**self.removed, gone.fingerprint: Seen(gone.version, gone.root_version)}
        packs = {key: kept for key, kept in self.packs.items() if key != name}
        return Record(tuple(key for key in self.order if key != name), packs, removed)

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
    packs, removed = ({key: asdict(one) for key, one in found.items()} for found in (record.packs, record.removed))
    document = {"version": _VERSION, "order": record.order, "packs": packs, "removed": removed}
    write_text(packs_folder / RECORD, json.dumps(document, ensure_ascii=False, indent=1, default=dict) + "\n")


def _record(found: Any) -> Record:
    if found["version"] != _VERSION:
        raise ValueError
    packs = {name: _kept(fields) for name, fields in found["packs"].items()}
    order = tuple(found["order"])
    if sorted(order) != sorted(packs) or not all(NAME.fullmatch(name) for name in order):
        raise ValueError
    removed = {key: Seen(**seen) for key, seen in found.get("removed", {}).items()}
    if not all(isinstance(part, int) for seen in removed.values() for part in (seen.version, seen.root_version)):
        raise ValueError
    return Record(order, packs, removed)


def _kept(fields: dict[str, Any]) -> Kept:
    accepted = {key: Yes(**yes) for key, yes in fields.pop("accepted").items()}
    kept = Kept(**{**fields, "signed_by": tuple(fields["signed_by"]), "accepted": accepted})
    numbers = (kept.version, kept.threshold, kept.root_version)
    texts = (kept.title, kept.fingerprint, kept.installed_on, kept.made_on, kept.expires, kept.source, *kept.signed_by)
    names = (
        *kept.files.items(),
        *kept.ids.items(),
        *((yes.pack, yes.core, yes.core_file) for yes in accepted.values()),
    )
    good = (
        _FOLDER.fullmatch(kept.folder)
        and all(safe_name(name) for name in kept.files)
        and all(isinstance(number, int) for number in numbers)
        and all(isinstance(text, str) for row in (texts, *names) for text in row)
        and datetime.fromisoformat(kept.expires).tzinfo is not None
    )
    if not good:
        raise ValueError
    return kept
