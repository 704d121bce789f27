"""The entries of the curator's own folder in memory: what they share is held once, and only changed files are read."""

import os
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from bereave.directory.front_matter import BrokenFrontMatter, split
from bereave.directory.layers import Layer, name_in
from bereave.directory.load import ELSEWHERE, entry_from, markdown_names, read_text
from bereave.directory.model import Contact, Directory, Entry, Problem
from bereave.failures import NotNow

T = TypeVar("T")
#: Size, moment and number of a file: another text of the same size has another moment or another number.
Stamp = tuple[int, int, int]
# Clocks of disks tick coarsely: what was written just now may be written again within the same tick.
_FRESH_NS = 2_000_000_000


class KeptEntries:
    """Reads one layer again and again; an import of a hundred thousand is not held twice while it is looked at."""

    def __init__(self, layer: Layer) -> None:
        self._layer = layer
        self._kept: dict[str, tuple[Stamp, Entry]] = {}
        self._shared: dict[object, object] = {}

    def read(self) -> Directory:
        """Every entry as its file is now, as `read_layers` gives them. Raises NotNow as `markdown_files`."""
        entries: dict[str, Entry] = {}
        kept: dict[str, tuple[Stamp, Entry]] = {}
        problems: list[Problem] = []
        hidden: dict[str, tuple[str, ...]] = {}
        for file in markdown_names(self._layer.folder):
            try:
                found = self._entry(file)
            except BrokenFrontMatter as broken:
                problems.append(Problem(self._name(file), broken.line, broken.rule, broken.why))
                continue
            except NotNow as failure:
                problems.append(Problem(self._name(file), 1, "unreadable", str(failure)))
                continue
            if found is None:
                continue
            entry = found[1]
            first = entries.setdefault(entry.id, entry)
            if found[0] is not None:
                kept[file] = (found[0], entry)
            if first is not entry:
                why = f"the id {entry.id} is already used by {self._name(str(first.path))}"
                problems.append(Problem(self._name(file), 2, "duplicate-id", why))
                hidden[entry.id] = (*hidden.get(entry.id, ()), self._name(file))
        self._kept = kept
        return Directory(entries, tuple(problems), dict.fromkeys(entries, self._layer.name), hidden)

    def _entry(self, file: str) -> tuple[Stamp | None, Entry] | None:
        stamp = _stamp(file)
        kept = self._kept.get(file)
        if kept is not None and kept[0] == stamp:
            return kept
        path = Path(file)
        front = split(read_text(path))
        if front.fields.get("type") in ELSEWHERE:
            return None
        return stamp, self._slim(entry_from(front, path))

    def _name(self, file: str) -> str:
        return name_in(self._layer, Path(file).relative_to(self._layer.folder).as_posix())

    def _slim(self, entry: Entry) -> Entry:
        """The same entry; words that thousands have are one text for all of them."""
        check = entry.checked
        return replace(
            entry,
            **{name: self._once(getattr(entry, name)) for name in _SHARED},
            identifiers={sys.intern(name): value for name, value in (entry.identifiers or {}).items()} or None,
            contacts=tuple(
                Contact(sys.intern(way.how), way.value, *map(self._once, (way.label, way.hours, way.cost, way.keyword)))
                for way in entry.contacts
            ),
            checked=replace(
                check,
                on=self._once(check.on),
                evidence=self._once(check.evidence),
                by=self._once(check.by),
                sources=tuple(
                    replace(one, name=self._once(one.name), title=self._once(one.title), on=self._once(one.on))
                    for one in check.sources
                ),
            ),
        )

    def _once(self, value: T) -> T:
        return self._shared.setdefault(value, value)  # type: ignore[return-value] # it is equal to itself


_SHARED = (
    "type", "kind", "country", "language", "languages", "for_whom", "timezone", "reach", "status", "opening_hours",
    "organisation", "owner", "review_by", "tags", "section", "allow",
)  # fmt: skip


def _stamp(file: str) -> Stamp | None:
    try:
        state = os.stat(file)  # noqa: PTH116 - of a hundred thousand, at every look
    except OSError:
        # Reading it will say why.
        return None
    if abs(time.time_ns() - state.st_mtime_ns) < _FRESH_NS:
        return None
    return state.st_size, state.st_mtime_ns, state.st_ino
