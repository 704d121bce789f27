"""The reader's own help-now file: what the packs add or correct, beside a seal that says what it was made with."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from bereave.directory import help_derive
from bereave.directory.help_now import FORM, seal_of
from bereave.directory.layers import read_layers
from bereave.directory.packs import installed, record
from bereave.directory.packs.form import digest
from bereave.directory.write import write_text
from bereave.failures import QT_TRANSLATE_NOOP, NotNow, NotUnderstood


def own_file(packs_folder: Path) -> Path:
    """Where the reader's own file lies; it is used through `help_now.choose` only."""
    return packs_folder / help_derive.DERIVED


def forget(packs_folder: Path) -> None:
    """Have help now read the shipped file until `refresh` was run. Raises NotNow when that cannot be."""
    seal = seal_of(own_file(packs_folder))
    try:
        seal.unlink(missing_ok=True)
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be written: {why}."), file=seal, why=why.strerror
        ) from why


def refresh(packs_folder: Path, core: Path) -> None:
    """Make the own file anew where packs, core set or shipped file are others than it was made with.

    Raises NotNow when a file cannot be read or written, NotUnderstood when the emergency numbers are damaged.
    """
    own, shipped = own_file(packs_folder), core / help_derive.DERIVED
    seal = seal_of(own)
    listed = packs_folder / record.RECORD
    if not listed.is_file() or not record.read(packs_folder).packs:
        for path in (seal, own):
            with suppress(OSError):
                path.unlink(missing_ok=True)
        return
    made_with = {"form": FORM, "shipped": _digest(shipped), "packs": _digest(listed)}
    before = _json(seal)
    if before is not None and made_with.items() <= before.items() and own.is_file() and _digest(own) == before["own"]:
        return
    emergency = _json(core / help_derive.EMERGENCY)
    if emergency is None:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The emergency numbers in {file} are not in the form that is needed."),
            file=help_derive.EMERGENCY,
        )
    shown = read_layers(installed.layers(packs_folder, core))
    text = help_derive.as_text(help_derive.derive(shown.entries.values(), emergency, shown.origins))
    forget(packs_folder)
    write_text(own, text)
    write_text(seal, json.dumps({**made_with, "own": digest(text.encode())}) + "\n")


def _digest(path: Path) -> str:
    try:
        return digest(path.read_bytes())
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be opened: {why}."), file=path, why=why.strerror
        ) from why


def _json(path: Path) -> dict[str, Any] | None:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
