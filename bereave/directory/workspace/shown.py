"""What a workspace shows: the layers below, read once, and the curator's own files over them."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from bereave.directory.layers import Layer, read_layers
from bereave.directory.load import read_text
from bereave.directory.model import Directory, Entry
from bereave.directory.workspace.kept_entries import KeptEntries
from bereave.directory.write import place_of
from bereave.failures import Failure, NotUnderstood


class Shown:
    """Own entries come before all others; everything here only reads."""

    def __init__(self, own: Layer, below: Sequence[Layer] | Callable[[], Sequence[Layer]]) -> None:
        self._asked = below
        self.below_layers: tuple[Layer, ...] = () if callable(below) else tuple(below)
        self._own_layer = own
        self._below = Directory({})
        self._own = Directory({})
        self._kept = KeptEntries(own)
        self.directory = Directory({})

    def read_below(self) -> None:
        """Read the layers below anew. Raises NotNow when a folder cannot be read."""
        if callable(self._asked):
            self.below_layers = tuple(self._asked())
        self._below = read_layers(self.below_layers)

    def read_own(self) -> None:
        """Read the curator's own files anew. Raises NotNow when the folder cannot be read."""
        self._own = self._kept.read()
        over = {*self._own.hidden, *(key for key in self._own.entries if key in self._below.entries)}
        hidden = {key: (*self._own.hidden.get(key, ()), *self._below_names(key)) for key in over}
        self.directory = Directory(
            {**self._below.entries, **self._own.entries},
            (*self._own.problems, *self._below.problems),
            {**self._below.layer, **self._own.layer},
            {**self._below.hidden, **{key: names for key, names in hidden.items() if names}},
        )

    def own_ids(self) -> Collection[str]:
        """The ids of what was changed or made here."""
        return self._own.entries.keys()

    def own_file(self, key: str) -> str | None:
        """Where the curator's own version lies below the own folder; None without one."""
        entry = self._own.entries.get(key)
        return entry.path.relative_to(self._own_layer.folder).as_posix() if entry else None

    def below_text(self, key: str) -> str | None:
        """The whole text of the version below the curator's own; None without one."""
        entry = self._below.entries.get(key)
        try:
            return read_text(entry.path) if entry else None
        except Failure:
            return None

    def file_for(self, entry: Entry) -> str:
        """Where a first own version goes: the place that it has below, otherwise a free one by its id."""
        below = self._relative(entry.id)
        return below or self.free_file(entry.id, place_of(entry).as_posix(), ())

    def free_file(self, key: str, place: str, taken: Collection[str]) -> str:
        """`place`, or one beside it where that belongs to another entry."""
        if (below := self._relative(key)) is not None and below not in taken:
            return below
        found, number = place, 1
        while found in taken or (self._own_layer.folder / found).exists():
            number += 1
            found = f"{place.removesuffix('.md')}-{number}.md"
        return found

    def paths(self, entry: Entry) -> tuple[Path, ...]:
        """Where the entry lies or would lie in each layer, the own one first."""
        try:
            file = self.own_file(entry.id) or self.file_for(entry)
        except NotUnderstood:
            # Its id or country is half-typed.
            file = "services/half-typed.md"
        return tuple(layer.folder / file for layer in (self._own_layer, *self.below_layers))

    def _relative(self, key: str) -> str | None:
        entry = self._below.entries.get(key)
        if entry is None:
            return None
        layer = next((one for one in self.below_layers if entry.path.is_relative_to(one.folder)), None)
        return entry.path.relative_to(layer.folder).as_posix() if layer else None

    def _below_names(self, key: str) -> tuple[str, ...]:
        entry = self._below.entries.get(key)
        return (f"{self._below.layer.get(key, '')}/{self._relative(key)}",) if entry else ()
