"""The layers that a reader sees: the core set, and above it each pack whose files are still those verified."""

from dataclasses import dataclass
from pathlib import Path

from bereave.directory.layers import CORE, Layer
from bereave.directory.load import LARGEST_FILE
from bereave.directory.packs import record
from bereave.directory.packs.form import CORE_ONLY, digest
from bereave.directory.packs.record import Kept, Yes
from bereave.failures import QT_TRANSLATE_NOOP, Failure, NotNow, NotUnderstood

#: Below a pack's own folder: the entries, and the signed files that they came in.
ENTRIES, REPOSITORY = "entries", "repository"


@dataclass(frozen=True)
class PackProblem:
    """Why an installed pack is left out; both texts are empty where no pack could be told apart."""

    name: str
    title: str
    failure: Failure


def layers(packs_folder: Path, core: Path) -> list[Layer]:
    """The packs in their order, strongest first, and the core set below them; never raises for a broken pack.

    Every file is held against the digest that was verified, at every call: what was changed on this computer since is
    not shown, nor is anything else of its pack, and `problems` tells it.
    """
    return _look(packs_folder, core)[0]


def problems(packs_folder: Path, core: Path) -> tuple[PackProblem, ...]:
    """Which packs `layers` leaves out, and why."""
    return _look(packs_folder, core)[1]


def _look(packs_folder: Path, core: Path) -> tuple[list[Layer], tuple[PackProblem, ...]]:
    try:
        known = record.read(packs_folder)
    except NotNow as failure:
        return [Layer(CORE, core)], (PackProblem("", "", failure),)
    above: list[Layer] = []
    left_out: list[PackProblem] = []
    below = Layer(CORE, core)
    if CORE_ONLY in known.packs:
        kept = known.packs[CORE_ONLY]
        if _is_whole(packs_folder, kept):
            below = Layer(CORE, entries_folder(packs_folder, kept), kept.title)
        else:
            left_out.append(PackProblem(CORE_ONLY, kept.title, _changed(kept)))
    for name in known.order:
        kept = known.packs[name]
        if name == CORE_ONLY:
            continue
        if _is_whole(packs_folder, kept):
            above.append(_layer(packs_folder, name, kept, below.folder))
        else:
            left_out.append(PackProblem(name, kept.title, _changed(kept)))
    return [*above, below], tuple(left_out)


def entries_folder(packs_folder: Path, kept: Kept) -> Path:
    """Where the entries of a pack lie."""
    return packs_folder / kept.folder / ENTRIES


def _is_whole(packs_folder: Path, kept: Kept) -> bool:
    """Whether the pack's folder holds exactly the files that were verified, byte for byte."""
    folder = entries_folder(packs_folder, kept)
    try:
        there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
        return there == set(kept.files) and all(_digest(folder / name) == sha for name, sha in kept.files.items())
    except OSError:
        return False


def _digest(path: Path) -> str:
    if path.is_symlink() or path.stat().st_size > LARGEST_FILE:
        return ""
    return digest(path.read_bytes())


def _layer(packs_folder: Path, name: str, kept: Kept, core: Path) -> Layer:
    agreed = {key: yes for key, yes in kept.accepted.items() if holds(kept, key, yes, core)}
    return Layer(
        name,
        entries_folder(packs_folder, kept),
        kept.title,
        may_replace=frozenset(key for key, yes in agreed.items() if yes.core_file),
        may_add=frozenset(key for key, yes in agreed.items() if not yes.core_file),
        one_person=kept.threshold < 2,
    )


def holds(kept: Kept, key: str, yes: Yes, core: Path) -> bool:
    """Whether a yes was said to exactly what the pack has now, and to what the core set has, if it had it then."""
    try:
        same = not yes.core_file or _digest(core / yes.core_file) == yes.core
    except OSError:
        return False
    return same and kept.files.get(kept.ids.get(key, "")) == yes.pack


def _changed(kept: Kept) -> NotUnderstood:
    return NotUnderstood(
        QT_TRANSLATE_NOOP(
            "Failure",
            "The pack {title} was changed on this computer after it was verified, so it is not shown. Install it once"
            " more.",
        ),
        title=kept.title,
    )
