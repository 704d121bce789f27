"""Whether the present recovery code was ever typed back from where it was kept; no Qt, used in the vault's lane."""

import hashlib
import json
from pathlib import Path

from bereave.vault.keyfile import KeyFile
from bereave.vault.private_files import write_private

_FILE = "recovery-code-kept"


def confirm(folder: Path) -> None:
    """Remember that the present code was typed back. Raises NotNow without room, and as KeyFile.read."""
    write_private(folder / _FILE, _mark(folder).encode("ascii"))


def is_confirmed(folder: Path) -> bool:
    """Whether the present code was typed back; false again once a new code replaced it. Raises as KeyFile.read."""
    try:
        known = (folder / _FILE).read_text(encoding="ascii")
    except (OSError, ValueError):
        return False
    return known == _mark(folder)


def _mark(folder: Path) -> str:
    # A digest of the slot as it lies on the disk anyway: it tells one code from the next and nothing about either.
    slot = KeyFile.read(folder).slot("recovery").to_json()
    return hashlib.sha256(json.dumps(slot, sort_keys=True).encode()).hexdigest()
