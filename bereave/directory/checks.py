"""Checks everything that the app says: every file below a folder, and how the files fit together."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bereave.directory import help_derive, wording
from bereave.directory.check_emergency import RULE, emergency_problems
from bereave.directory.front_matter import BrokenFrontMatter, FrontMatter
from bereave.directory.lint import lint_file
from bereave.directory.load import ELSEWHERE, markdown_files, read_text
from bereave.directory.model import Problem
from bereave.directory.rules import LOOK, STOP, severity
from bereave.failures import Failure, NotNow


@dataclass(frozen=True)
class Suppressed:
    """A problem that a file sets aside, and the reason that is written there."""

    problem: Problem
    because: str


@dataclass(frozen=True)
class CheckReport:
    """How many files were looked at, what is wrong, what only wants a look, and what was set aside with a reason."""

    files: int
    errors: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    suppressed: tuple[Suppressed, ...] = ()


def check(folder: Path, today: date, rules_folder: Path | None = None) -> CheckReport:
    """Check every .md file below `folder`. Raises NotNow when it cannot be read.

    Wording rules come from `rules_folder`, otherwise from `folder`/wording. Where `folder` has emergency numbers,
    its help-now file must be the one that the entries make.
    """
    files = markdown_files(folder)
    rules = wording.load(rules_folder or folder / "wording")
    run = _Run(folder, today, rules)
    for path in files:
        run.file(path)
    run.together()
    found = sorted(run.problems.items(), key=lambda row: (row[0].file, row[0].line, row[0].rule))
    return CheckReport(
        len(files),
        tuple(problem for problem, how in found if how == STOP),
        tuple(problem for problem, how in found if how == LOOK),
        tuple(run.suppressed),
    )


class _Run:
    """One look through a folder; what it minds gathers in `problems`, each with its severity."""

    def __init__(self, folder: Path, today: date, rules: dict[str, tuple[wording.WordingRule, ...]]) -> None:
        self.folder, self.today, self.rules = folder, today, rules
        self.problems: dict[Problem, str] = {}
        self.suppressed: list[Suppressed] = []
        self.read: dict[str, FrontMatter] = {}

    def _mind(self, name: str, line: int, rule: str, message: str) -> None:
        self.problems.setdefault(Problem(name, line, rule, message), severity(rule))

    def file(self, path: Path) -> None:
        """Check one file by itself."""
        name = path.relative_to(self.folder).as_posix()
        try:
            if path.is_symlink() and not path.resolve().is_relative_to(self.folder.resolve()):
                self._mind(name, 1, "link-out", "the file is a link that leads out of the folder; it was not read")
                return
            text = read_text(path)
        except BrokenFrontMatter as broken:
            self._mind(name, broken.line, broken.rule, broken.why)
            return
        except NotNow as failure:
            self._mind(name, 1, "unreadable", str(failure))
            return
        except (OSError, RuntimeError) as why:
            # Links that lead to each other have no end to resolve.
            self._mind(name, 1, "unreadable", f"the link could not be followed: {why}")
            return
        linted = lint_file(text, self.rules, self.today, path)
        if linted.front is not None:
            self.read[name] = linted.front
        for mark in linted.marks:
            self.problems.setdefault(Problem(name, mark.line, mark.rule, mark.message), mark.severity)
        for aside in linted.aside:
            problem = Problem(name, aside.mark.line, aside.mark.rule, aside.mark.message)
            self.suppressed.append(Suppressed(problem, aside.because))

    def together(self) -> None:
        """Check what can only be seen of all files: ids, translations, the help-now file."""
        owners: dict[str, str] = {}
        for name, front in self.read.items():
            key = front.text("id")
            # A session keeps its id in every language: its pages go on where they were.
            key = f"{key}/{front.text('language')}" if front.text("type") in ELSEWHERE else key
            if key and owners.setdefault(key, name) != name:
                self._mind(name, front.line("id"), "duplicate-id", f"the id is already used by {owners[key]}")
        ids = {front.text("id") for front in self.read.values()}
        for name, front in self.read.items():
            of = front.text("translation_of")
            if of and of not in ids:
                self._mind(name, front.line("translation_of"), "translation-of", f"there is no entry with the id {of}")
            self._instead(name, front)
        if (self.folder / help_derive.EMERGENCY).is_file():
            self._emergency()
            self._help_now()

    def _instead(self, name: str, front: FrontMatter) -> None:
        to = front.text("instead")
        if not to:
            return
        other = next((one for one in self.read.values() if one.text("id") == to), None)
        line = front.line("instead")
        if other is None:
            self._mind(name, line, "instead", f"there is no entry with the id {to}")
        elif to == front.text("id"):
            self._mind(name, line, "instead", "the entry points on to itself")
        elif other.text("status") == "closed":
            self._mind(name, line, "instead", f"{to} is closed too")

    def _emergency(self) -> None:
        try:
            text = (self.folder / help_derive.EMERGENCY).read_text(encoding="utf-8")
            document = json.loads(text)
        except (OSError, ValueError):
            # Making help now from it says what is wrong.
            return
        for line, message in emergency_problems(text, document if isinstance(document, dict) else {}):
            self._mind(help_derive.EMERGENCY, line, RULE, message)

    def _help_now(self) -> None:
        path = self.folder / help_derive.DERIVED
        again = "write it anew with `bereave resources help-now --write`"
        try:
            wanted = help_derive.from_resources(self.folder)
        except Failure as failure:
            self._mind(help_derive.EMERGENCY, 1, "help-now", str(failure))
            return
        try:
            there = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            self._mind(path.name, 1, "help-now", f"the file is missing or cannot be read; {again}")
            return
        if there != wanted:
            self._mind(path.name, 1, "help-now", f"the file is not what the entries make now; {again}")
