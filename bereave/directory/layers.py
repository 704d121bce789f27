"""Several folders as one directory: the app's own set, an organisation's packs, and what a curator changed."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bereave.directory.front_matter import BrokenFrontMatter, split
from bereave.directory.load import ELSEWHERE, entry_from, markdown_files, read_text
from bereave.directory.model import Directory, Entry, Origin, Problem
from bereave.failures import NotNow

#: The app's own set, shipped or brought up to date by a signed pack.
CORE = "core"
#: What a curator changed on this device.
OWN = "own"
#: Kinds that help now shows: no pack adds one or changes one of the core set without a yes.
GUARDED = frozenset({"crisis-line", "young-people", "finder"})


@dataclass(frozen=True)
class Layer:
    """One folder of entries. Where several are laid over each other, the first that has an id is the one shown.

    What help now would show of a pack is shown only after a yes: to a line beside that of the core set which it stands
    for (`may_replace`), or to one of an id that the core set has not (`may_add`). A layer with `replaces_all` is the
    curator's own and needs no yes.
    """

    name: str
    folder: Path
    title: str = ""
    may_replace: frozenset[str] = frozenset()
    may_add: frozenset[str] = frozenset()
    one_person: bool = False
    replaces_all: bool = False

    @property
    def origin(self) -> Origin | None:
        """What is said of its entries: from which pack they are; None where it is no pack."""
        return None if self._needs_no_yes else Origin(self.title or self.name, self.one_person)

    @property
    def _needs_no_yes(self) -> bool:
        return self.name in {"", CORE} or self.replaces_all

    def may_show(self, key: str, kind: str, below: str | None, *, guarded: bool) -> bool:
        """Whether its file of this id and kind is shown over one of the kind `below` (None: over nothing).

        `guarded` says that the core set has a line of this id.
        """
        if self._needs_no_yes:
            return True
        if guarded:
            return key in self.may_replace
        return not {kind, below} & GUARDED or key in self.may_replace | self.may_add


def files_of(layers: Sequence[Layer]) -> dict[str, Path]:
    """Every markdown file by "layer/relative name", the strongest layer first. Raises NotNow as `markdown_files`."""
    return {
        name_in(layer, path.relative_to(layer.folder).as_posix()): path
        for layer in layers
        for path in markdown_files(layer.folder)
    }


def name_in(layer: Layer, relative: str) -> str:
    """What a file of `layer` is called among several; a layer without a name adds nothing."""
    return f"{layer.name}/{relative}" if layer.name else relative


def owners(found: Iterable[tuple[str, str, str]], layers: Sequence[Layer]) -> dict[str, str]:
    """For each id the name of the file that is shown, if one is, from (name, id, kind) in the order of the layers."""
    order = {layer.name: at for at, layer in enumerate(layers)}
    by_id: dict[str, list[tuple[int, str, str]]] = {}
    for name, key, kind in found:
        by_id.setdefault(key, []).append((order[_layer(name, layers)], name, kind))
    one_each = ((key, _shown(key, sorted(files), layers)) for key, files in by_id.items())
    return {key: name for key, name in one_each if name is not None}


def _shown(key: str, files: list[tuple[int, str, str]], layers: Sequence[Layer]) -> str | None:
    guarded = any(layers[at].name == CORE and kind in GUARDED for at, _, kind in files)
    shown: tuple[str, str] | None = None
    # From the weakest up: what each may do depends on what it would cover.
    for at, name, kind in reversed(files):
        if layers[at].may_show(key, kind, shown[1] if shown else None, guarded=guarded):
            shown = name, kind
    return shown[0] if shown else None


def read_folder(folder: Path, progress: Callable[[int, int], None] | None = None) -> Directory:
    """Every service and article below one folder; otherwise as `read_layers`."""
    return read_layers([Layer("", folder)], progress)


def read_layers(layers: Sequence[Layer], progress: Callable[[int, int], None] | None = None) -> Directory:
    """Every service and article of `layers`; what could not be read is in `problems`.

    `progress` hears how many of how many files are done. Raises NotNow when a folder itself cannot be read.
    """
    files = files_of(layers)
    read: dict[str, Entry] = {}
    problems: list[Problem] = []
    for at, (name, path) in enumerate(files.items()):
        try:
            front = split(read_text(path))
            if front.fields.get("type") not in ELSEWHERE:
                read[name] = entry_from(front, path)
        except BrokenFrontMatter as broken:
            problems.append(Problem(name, broken.line, broken.rule, broken.why))
        except NotNow as failure:
            problems.append(Problem(name, 1, "unreadable", str(failure)))
        if progress is not None:
            progress(at + 1, len(files))
    shown = owners(((name, entry.id, entry.kind) for name, entry in read.items()), layers) if layers else {}
    hidden: dict[str, list[str]] = {}
    for name, entry in read.items():
        if shown.get(entry.id) != name:
            hidden.setdefault(entry.id, []).append(name)
    problems += _doubles(shown, hidden, layers)
    entries = {key: read[name] for key, name in shown.items()}
    named = {key: _layer(name, layers) for key, name in shown.items()}
    from_where = {layer.name: layer.origin for layer in layers}
    origins = {key: origin for key, layer in named.items() if (origin := from_where[layer]) is not None}
    return Directory(entries, tuple(problems), named, {key: tuple(names) for key, names in hidden.items()}, origins)


def _doubles(
    shown: Mapping[str, str], hidden: Mapping[str, Sequence[str]], layers: Sequence[Layer]
) -> Iterator[Problem]:
    """The same id twice within one layer is a slip; in two layers it is what layers are for."""
    for key, names in hidden.items():
        firsts = {_layer(shown[key], layers): shown[key]} if key in shown else {}
        for name in names:
            first = firsts.setdefault(_layer(name, layers), name)
            if first != name:
                yield Problem(name, 2, "duplicate-id", f"the id {key} is already used by {first}")


def _layer(name: str, layers: Sequence[Layer]) -> str:
    return name.partition("/")[0] if layers[0].name else ""
