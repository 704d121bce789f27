"""Bringing entries in: first a plan that changes nothing, then all of it or nothing, and a way back."""

import sqlite3
from collections.abc import Callable, Collection, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bereave.directory.importing_records import Cancelled, Notice, Progress, Records, nobody, stop_if, unheard
from bereave.directory.importing_stage import STATES, Items, Planned, Stage, State, no_room
from bereave.directory.importing_write import ImportReport, recover, undo, write_all
from bereave.directory.model import Directory
from bereave.directory.tables.mapping import Mapping
from bereave.directory.tables.sources import ordinary
from bereave.failures import QT_TRANSLATE_NOOP, NotNow, NotUnderstood

__all__ = ["FORMATS", "ImportPlan", "ImportReport", "Planned", "State", "apply", "plan", "recover", "undo"]

# A file where every record has something to tell would bury what matters.
_MOST_WARNINGS = 200
_STEP = 200


@dataclass(frozen=True)
class ImportPlan:
    """What an import would do, record by record; nothing is written yet.

    `items` is read from a working copy on disk, which goes with the plan or with `close`.
    """

    items: Sequence[Planned]
    read: int
    warnings: tuple[str, ...]
    stage: Stage

    def counts(self) -> dict[State, int]:
        """How many records are new, changed, the same, and refused."""
        return {state: self.stage.count(state) for state in STATES}

    def close(self) -> None:
        """Give the working copy's room on disk back."""
        self.stage.close()


def _hsds(path: Path, mapping: Path | None, cancelled: Cancelled) -> Records:
    from bereave.directory.hsds.reading import read

    return read(path, Mapping.load(mapping) if mapping else None, cancelled)


def _csv(path: Path, mapping: Path | None, cancelled: Cancelled) -> Records:
    from bereave.directory.tables.reading import read

    return read(path, Mapping.load(mapping) if mapping else Mapping.own(), cancelled)


#: Name of a format -> what reads it.
FORMATS: dict[str, Callable[[Path, Path | None, Cancelled], Records]] = {"hsds": _hsds, "csv": _csv}


def plan(
    path: Path,
    into: Directory,
    *,
    format: str | None = None,  # noqa: A002 - the word of the command
    mapping: Path | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    today: date | None = None,
) -> ImportPlan:
    """What importing the file or folder `path` into `into` would do; nothing is written.

    `format` is hsds or csv, otherwise guessed; `mapping` says what the columns of a CSV mean, and what holds for all
    records. An entry whose check does not hold any more is due since the day before `today` (this day).
    Raises NotUnderstood (file, place, what to do), or NotNow when it was stopped or there is no room.
    """
    heard, stopped = progress or unheard, cancelled or nobody
    ordinary(path)
    name = format or _guess(path, mapping)
    if name not in FORMATS:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The format {format} is not known; it is one of {known}."),
            format=name,
            known=", ".join(FORMATS),
        )
    stage = Stage(into, today or date.today())
    with ExitStack() as half_way:
        half_way.callback(stage.close)
        read, warnings = _gather(FORMATS[name](path, mapping, stopped), stage, heard, stopped)
        half_way.pop_all()
    heard(read, read)
    return ImportPlan(Items(stage), read, warnings, stage)


def _gather(records: Records, stage: Stage, heard: Progress, stopped: Cancelled) -> tuple[int, tuple[str, ...]]:
    """Takes every record in; what would be lost is told before what is only to be looked at."""
    read, lost, told = 0, _Warnings(), _Warnings()
    for record in _opened(records):
        if isinstance(record, Notice):
            told.add((record.text,), always=True)
            continue
        read += 1
        lost.add(stage.add(record))
        told.add(record.notices)
        if read % _STEP == 0:
            stop_if(stopped)
            heard(read, None)
    stop_if(stopped)
    lost.add(stage.settle())
    return read, (*lost.texts(), *told.texts())


class _Warnings:
    """The first of many warnings, and how many more there were."""

    def __init__(self) -> None:
        self._kept: list[str] = []
        self._more = 0

    def add(self, texts: Sequence[str], *, always: bool = False) -> None:
        """Take some in; those about the whole file are `always` told."""
        room = len(texts) if always else max(0, _MOST_WARNINGS - len(self._kept))
        self._kept += texts[:room]
        self._more += len(texts[room:])

    def texts(self) -> list[str]:
        """What to tell."""
        return [*self._kept, *([f"and {self._more} more of this kind"] if self._more else [])]


def _opened(records: Records) -> Records:
    try:
        yield from records
    except sqlite3.OperationalError as why:
        raise no_room(why) from why
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be opened: {why}."),
            file=why.filename or "",
            why=why.strerror or why,
        ) from why


def _guess(path: Path, mapping: Path | None) -> str:
    """A mapping that speaks of columns means free CSV, and so does a CSV that is no table of the standard."""
    if mapping is not None and Mapping.load(mapping).tables:
        return "csv"
    lone = path.suffix.lower() in {".csv", ".tsv", ".txt"} and path.name.lower() != "services.csv"
    return "csv" if lone else "hsds"


def apply(
    plan: ImportPlan,
    folder: Path,
    chosen: Collection[str] | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportReport:
    """Write what is new or changed into `folder`, or only the ids in `chosen`: everything, or nothing.

    Raises NotNow when it was stopped or could not be written; then the folder is as it was before.
    """
    wanted = None if chosen is None else frozenset(chosen)
    counts = plan.counts()
    total = counts["new"] + counts["changed"]
    files = (row for row in plan.stage.to_write() if wanted is None or row[0] in wanted)
    written = write_all(
        files, folder, total if wanted is None else len(wanted), progress or unheard, cancelled or nobody
    )
    imported = len(written) + counts["same"]
    return ImportReport(plan.read, imported, tuple(plan.stage.refusals()), plan.warnings, written, folder)
