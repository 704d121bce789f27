"""What somebody chose to bring in, as far as it can be told before it is read; knows no window."""

from dataclasses import dataclass
from pathlib import Path

from bereave.directory.tables.mapping import columns
from bereave.directory.tables.sources import sources

_TABLES = (".csv", ".tsv", ".txt")
#: The table of the standard that every set of its CSV files has.
_STANDARD = "services.csv"
#: Columns by which a table that this app wrote is known.
_OURS = {"id", "title", "kind", "country"}


@dataclass(frozen=True)
class ImportSource:
    """A file or folder, how it would be read ("hsds" or "csv"), and whether its columns have to be explained first."""

    path: Path
    format: str
    needs_mapping: bool
    files: int


def look_at(path: Path) -> ImportSource:
    """Guess how `path` is to be read; opens it, writes nothing. Raises NotUnderstood or NotNow for what cannot be."""
    with sources(path) as found:
        names = found.names
    lower = [name.rpartition("/")[2].lower() for name in names]
    tables = [name for name in lower if name.endswith(_TABLES)]
    plain = path.suffix.lower() in _TABLES
    standard = _STANDARD in lower or any(name.endswith((".json", ".ndjson", ".jsonl")) for name in lower)
    if standard or not (tables or plain):
        return ImportSource(path, "hsds", needs_mapping=False, files=len(names))
    ours = plain and set(columns(path)) >= _OURS
    return ImportSource(path, "csv", needs_mapping=not ours, files=len(names))


def tables_in(path: Path) -> tuple[Path, ...]:
    """The tables that a mapping can be made for: the file itself, or the files of a folder."""
    if path.is_dir():
        return tuple(sorted(one for one in path.iterdir() if one.suffix.lower() in _TABLES and one.is_file()))
    return (path,)
