"""How much memory a large import takes, from plan to undo; run with a number of records and it prints MiB as JSON."""

import json
import resource
import sys
import tempfile
from pathlib import Path

from bereave.directory.importing import plan
from bereave.directory.workspace import Workspace
from tests.directory.workspace.conftest import NOON

_MAPPING = 'name = "trust"\n[constants]\ncountry = "GB"\nkind = "bereavement-service"\n'
_STATUS = Path("/proc/self/status")


def records(file: Path, number: int) -> Path:
    """So many services as HSDS, one a line."""
    trust = "00000000-0000-4000-9000-000000000000"
    with file.open("w", encoding="utf-8") as out:
        for at in range(number):
            row = {
                "id": f"00000000-0000-4000-8000-{at:012}",
                "organization_id": trust,
                "name": f"Service {at}",
                "description": "People who listen, by telephone and in groups that meet once a week.",
                "status": "active",
                "url": f"https://example.org/{at}",
                "service_areas": [{"id": f"{at}", "name": "United Kingdom", "extent": "GB"}],
                "phones": [{"id": f"p{at}", "number": f"+44 20 7946 {at % 10_000:04}"}],
                "organization": {"id": trust, "name": "Trust", "description": "A trust."},
                "languages": [{"id": f"l{at}", "code": "en", "name": "English"}],
            }
            out.write(json.dumps(row) + "\n")
    return file


def peak() -> float:
    """The most memory so far, MiB."""
    if _STATUS.is_file():
        # What a child is told of itself may be its parent's; this is its own.
        line = next(line for line in _STATUS.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(folder: Path, number: int) -> dict[str, float]:
    """The most memory after each step."""
    mapping = folder / "mapping.toml"
    mapping.write_text(_MAPPING, encoding="utf-8")
    room = Workspace(folder / "workspace", [], lambda: NOON, "Ana")
    room.look()
    made = plan(records(folder / "many.ndjson", number), room.directory, mapping=mapping)
    found = {"plan": peak()}
    assert room.bring_in(made).entries == number
    made.close()
    found["bring_in"] = peak()
    assert len(room.rows()) == number
    found["rows"] = peak()
    room.undo()
    assert not room.directory.entries
    return {**found, "undo": peak()}


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        figures = {step: round(mib, 1) for step, mib in measure(Path(place), int(sys.argv[1])).items()}
        sys.stdout.write(json.dumps(figures) + "\n")
