"""What is due for review, and what was found in the files; knows no window."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from bereave.directory.model import EVIDENCES, STATUSES, Directory, Entry, Problem

if TYPE_CHECKING:
    from bereave.directory.checks import CheckReport


@dataclass(frozen=True)
class Due:
    """An entry with the day by which it has to be looked at again; None where its file names none that can be read."""

    entry: Entry
    by: date | None

    def overdue(self, today: date) -> bool:
        """Whether that day is over, or was never set."""
        return self.by is None or self.by < today


@dataclass(frozen=True)
class Found:
    """A problem, whether it must be put right, and the entry whose file it is (None where that cannot be read)."""

    problem: Problem
    must: bool
    entry: Entry | None


@dataclass(frozen=True)
class Counts:
    """How many entries there are, by state and by evidence (each in its fixed order), and how many are overdue."""

    entries: int
    overdue: int
    states: Mapping[str, int]
    evidence: Mapping[str, int]


def day(text: str | None) -> date | None:
    """A day written as 2027-03-01; None for anything else."""
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return None


def due(directory: Directory) -> list[Due]:
    """Every entry: those without a day first, then by day, then by title."""
    found = [Due(entry, day(entry.review_by)) for entry in directory.entries.values()]
    return sorted(found, key=lambda one: (one.by or date.min, one.entry.title.casefold()))


def counts(directory: Directory, today: date) -> Counts:
    """The numbers at the top of the page."""
    entries = list(directory.entries.values())
    states = Counter(entry.status for entry in entries)
    evidence = Counter(entry.checked.evidence for entry in entries)
    return Counts(
        len(entries),
        sum(one.overdue(today) for one in due(directory)),
        {state: states[state] for state in STATUSES},
        {name: evidence[name] for name in EVIDENCES if evidence[name]},
    )


def found(report: "CheckReport", directory: Directory, folder: Path) -> list[Found]:
    """What the check found, what must be put right first, each with its entry where there is one."""
    by_file = {entry.path.relative_to(folder).as_posix(): entry for entry in directory.entries.values()}
    must = [Found(problem, True, by_file.get(problem.file)) for problem in report.errors]
    return must + [Found(problem, False, by_file.get(problem.file)) for problem in report.warnings]
