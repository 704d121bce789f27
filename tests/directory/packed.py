"""Opens the packed files that tests carry, and makes plans of what is written for them."""

import base64
import lzma
from dataclasses import replace
from pathlib import Path

from bereave.directory.importing import ImportPlan, apply, plan
from bereave.directory.importing_records import Progress
from bereave.directory.layers import read_folder
from bereave.directory.model import Directory, Entry

HERE = Path(__file__).parent
EXAMPLES = HERE / "hsds/data/examples"
NOTHING = Directory({})


def unpacked(path: Path) -> bytes:
    """The bytes of a file packed with xz and written as base64."""
    return lzma.decompress(base64.decodebytes(path.read_bytes()))


def planned(
    path: Path, into: Directory = NOTHING, *, mapping: Path | None = None, progress: Progress | None = None
) -> ImportPlan:
    """The plan of an import."""
    return plan(path, into, mapping=mapping, progress=progress)


def entries_of(path: Path, *, mapping: Path | None = None) -> list[Entry]:
    """What an import would write, without the paths."""
    found = planned(path, mapping=mapping)
    entries = [replace(entry, path=Path()) for item in found.items if (entry := item.entry) is not None]
    found.close()
    return entries


def imported(path: Path, folder: Path, *, mapping: Path | None = None) -> Directory:
    """The folder after an import."""
    found = planned(path, mapping=mapping)
    apply(found, folder)
    found.close()
    return read_folder(folder)


def services_of(directory: Directory) -> dict[str, Entry]:
    """The services by id, without the paths."""
    return {key: replace(entry, path=Path()) for key, entry in directory.entries.items() if entry.type == "service"}
