"""What a curator does for a pack, without a window: remember the key, check, make, sign, look, hand on."""

import json
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bereave.directory.checks import check
from bereave.directory.model import Problem
from bereave.directory.packs.form import FILE
from bereave.directory.write import write_text
from bereave.failures import QT_TRANSLATE_NOOP, NotAllowed, NotNow

# The framework of signed updates takes a third of a second: imported when it is first used.
if TYPE_CHECKING:
    from bereave.directory.packs.keys import CuratorKey
    from bereave.directory.packs.signing import Status

_NOTES = "pack.json"


@dataclass(frozen=True)
class Told:
    """How a pack stands, for showing: who signed what, who still has to, and how many more are needed."""

    name: str
    title: str
    version: int
    entries: int
    fingerprint: str
    threshold: int
    curators: tuple[str, ...]
    signed: tuple[str, ...]
    waiting: tuple[str, ...]
    missing: int
    ready: bool


@dataclass(frozen=True)
class Notes:
    """What is remembered beside the workspace: where the curator's key lies, and where the pack is made."""

    key: str = ""
    bench: str = ""


@dataclass(frozen=True)
class Order:
    """What to make: name and title, and the curators' keys and number of signatures where they are new or change."""

    name: str
    title: str
    keys: tuple["CuratorKey", ...] = ()
    threshold: int | None = None
    rotate: bool = False


@dataclass(frozen=True)
class Outcome:
    """What came of making a version: the places to put right first, or how the pack stands now."""

    problems: tuple[Problem, ...] = ()
    told: Told | None = None
    left_out: tuple[str, ...] = field(default=())


class PackBench:
    """The curator's side of packs over one workspace folder. For a lane of the background, not for the window."""

    def __init__(self, folder: Path, wording: Path) -> None:
        """`folder` is the workspace's own, `wording` has the rules of the check."""
        self._folder, self._wording = folder, wording

    @property
    def usual(self) -> Path:
        """Where a pack is made when nobody says otherwise."""
        return self._folder / "pack"

    def notes(self) -> Notes:
        """What is remembered; nothing where the file is missing or damaged."""
        try:
            found = json.loads((self._folder / _NOTES).read_text(encoding="utf-8"))
            return Notes(str(found.get("key", "")), str(found.get("bench", "")))
        except (OSError, ValueError, AttributeError):
            return Notes()

    def remember(self, notes: Notes) -> Notes:
        """Keep these notes. Raises NotNow when they cannot be written."""
        write_text(self._folder / _NOTES, json.dumps(asdict(notes), ensure_ascii=False) + "\n")
        return notes

    def bench(self) -> Path:
        """Where the pack is made now."""
        noted = self.notes().bench
        return Path(noted) if noted else self.usual

    def make(self, entries: Path, order: Order, now: datetime) -> Outcome:
        """Check the entries, and only if nothing is to be put right make the next version. Raises as `build` does."""
        from bereave.directory.packs.making import Wish, build

        if not entries.is_dir():
            raise NotNow(
                QT_TRANSLATE_NOOP(
                    "Failure", "Nothing was changed or made here yet, so there is nothing to make a pack of."
                )
            )
        report = check(entries, now.date(), self._wording)
        if report.errors:
            return Outcome(problems=report.errors)
        wish = Wish(order.name, order.title, order.keys, order.threshold, order.rotate)
        built = build(entries, self.bench(), wish, now, self._wording)
        return Outcome(told=self.told(), left_out=built.left_out)

    def told(self) -> Told | None:
        """How the pack stands; None where none was made yet. Raises NotUnderstood when it is damaged."""
        from bereave.directory.packs.signing import status

        folder = self.bench()
        return _told(status(folder)) if (folder / "metadata").is_dir() else None

    def open(self, folder: Path) -> Told:
        """Go on with the pack in another folder, such as a colleague's stick. Raises NotUnderstood when it is none."""
        from bereave.directory.packs.signing import status

        told = _told(status(folder))
        self.remember(Notes(self.notes().key, str(folder)))
        return told

    def sign(self, key: Path, passphrase: str, now: datetime, *, renew: bool) -> Told:
        """Add the key's signature wherever it counts. Raises NotAllowed for a wrong passphrase or another's key."""
        from bereave.directory.packs.keys import open_key
        from bereave.directory.packs.signing import sign

        return _told(sign(self.bench(), open_key(key, passphrase), now, renew=renew))

    def hand_on(self, to: Path) -> Path:
        """Copy the pack into a folder of its name below `to`, whole or not at all; an older copy there is replaced."""
        told = self.told()
        if told is None:
            raise NotNow(QT_TRANSLATE_NOOP("Failure", "There is no pack yet. Make a version first."))
        target, draft = to / told.name, to / f".{told.name}.new"
        if target.exists() and not (target / "metadata").is_dir():
            raise NotAllowed(
                QT_TRANSLATE_NOOP("Failure", "There is something else called {file} already. Choose another folder."),
                file=target,
            )
        try:
            shutil.rmtree(draft, ignore_errors=True)
            _copy(self.bench(), draft)
            shutil.rmtree(target, ignore_errors=True)
            draft.rename(target)
        except OSError as why:
            shutil.rmtree(draft, ignore_errors=True)
            raise NotNow(
                QT_TRANSLATE_NOOP("Failure", "The pack could not be copied to {folder}: {why}."),
                folder=to,
                why=why.strerror or why,
            ) from why
        return target


def _copy(bench: Path, to: Path) -> None:
    """Only what belongs to a pack, and no link: a folder from elsewhere must not lead out of itself."""
    for path in sorted(bench.rglob("*")):
        name = path.relative_to(bench).as_posix()
        if FILE.fullmatch(name) and path.is_file() and not path.is_symlink():
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, to / name)


def _told(status: "Status") -> Told:
    waiting = dict.fromkeys(name for piece in status.pieces if piece.missing for name in piece.unsigned)
    signed = next((piece.signed for piece in status.pieces if piece.piece == "targets"), ())
    return Told(
        name=status.manifest.name,
        title=status.manifest.title,
        version=status.manifest.version,
        entries=len(status.manifest.files),
        fingerprint=status.fingerprint,
        threshold=status.threshold,
        curators=status.manifest.checked_by,
        signed=tuple(signed),
        waiting=tuple(waiting),
        missing=max((piece.missing for piece in status.pieces), default=0),
        ready=status.ready,
    )


def keys_of(files: Sequence[Path]) -> tuple["CuratorKey", ...]:
    """The public keys in these files. Raises NotUnderstood or NotNow."""
    from bereave.directory.packs.keys import read_public

    return tuple(read_public(file) for file in files)
