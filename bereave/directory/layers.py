"""Several folders as one directory: the app's own set, an organisation's packs, and what a curator changed."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bereave.directory.front_matter import BrokenFrontMatter, split
from bereave.directory.load import ELSEWHERE, entry_from, markdown_files, read_text
from bereave.directory.model import Directory, Entry, Problem
from bereave.failures import NotNow

#: The app's own set, shipped or brought up to date by a signed pack.
CORE = "core"
#: What a curator changed on this device.
OWN = "own"
#: Kinds whose entries in the core set stay as they are without a yes: those that help now shows as lines to call.
GUARDED = frozenset({"crisis-line", "young-people"})


@dataclass(frozen=True)
class Layer:
    """One folder of entries. Where several are laid over each other, the first that has an id is the one shown.

    A crisis line of the core set, or a young people's, stays as it is, unless its id is in `may_replace` of a layer
    above it (somebody said yes to it, seeing both); a layer with `replaces_all` is the curator's own and needs no yes.
    """

    name: str
    folder: Path
    title: str = ""
    may_replace: frozenset[str] = frozenset()
    replaces_all: bool = False


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
    """For each id the name of the file that is shown, from (name, id, kind) in the order of the layers."""
    order = {layer.name: at for at, layer in enumerate(layers)}
    by_id: dict[str, list[tuple[int, str, str]]] = {}
    for name, key, kind in found:
        by_id.setdefault(key, []).append((order[_layer(name, layers)], name, kind))
    return {key: _shown(key, sorted(files), layers) for key, files in by_id.items()}


def _shown(key: str, files: list[tuple[int, str, str]], layers: Sequence[Layer]) -> str:
    guarded = next((at for at, _, kind in files if layers[at].name == CORE and kind in GUARDED), None)
    for at, name, _ in files:
        layer = layers[at]
        if guarded is None or at >= guarded or layer.replaces_all or key in layer.may_replace:
            return name
    raise AssertionError("the core's own line is always among them")


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
        if shown[entry.id] != name:
            hidden.setdefault(entry.id, []).append(name)
    problems += _doubles(shown, hidden, layers)
    entries = {key: read[name] for key, name in shown.items()}
    named = {key: _layer(name, layers) for key, name in shown.items()}
    return Directory(entries, tuple(problems), named, {key: tuple(names) for key, names in hidden.items()})


def _doubles(
    shown: Mapping[str, str], hidden: Mapping[str, Sequence[str]], layers: Sequence[Layer]
) -> Iterator[Problem]:
    """The same id twice within one layer is a slip; in two layers it is what layers are for."""
    for key, names in hidden.items():
        firsts = {_layer(shown[key], layers): shown[key]}
        for name in names:
            first = firsts.setdefault(_layer(name, layers), name)
            if first != name:
                yield Problem(name, 2, "duplicate-id", f"the id {key} is already used by {first}")


def _layer(name: str, layers: Sequence[Layer]) -> str:
    return name.partition("/")[0] if layers[0].name else ""
