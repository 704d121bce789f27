"""The entries of a folder without holding them: a hundred thousand would take a gigabyte."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from bereave.directory.front_matter import split
from bereave.directory.load import ELSEWHERE, entry_from, markdown_files, read_text
from bereave.directory.model import Directory, Entry
from bereave.failures import Failure


class OnDisk(Mapping[str, Entry]):
    """Id -> entry, each read from its file when it is asked for; what cannot be read is not there."""

    def __init__(self, folder: Path) -> None:
        self._paths: dict[str, Path] = {}
        for path in markdown_files(folder):
            entry = _read(path)
            if entry is not None:
                self._paths.setdefault(entry.id, path)
        self._read = lru_cache(maxsize=64)(_read)

    def __getitem__(self, key: str) -> Entry:
        entry = self._read(self._paths[key])
        if entry is None:
            raise KeyError(key)
        return entry

    def __contains__(self, key: object) -> bool:
        return key in self._paths

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


def on_disk(folder: Path) -> Directory:
    """The entries of `folder`, which stay on disk. Raises NotNow when the folder itself cannot be read."""
    return Directory(OnDisk(folder))


def _read(path: Path) -> Entry | None:
    try:
        front = split(read_text(path))
        return None if front.fields.get("type") in ELSEWHERE else entry_from(front, path)
    except Failure:
        return None
