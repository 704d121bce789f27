"""Checks everything that the app says: every file below a folder, and how the files fit together."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bereave.directory import help_derive, wording
from bereave.directory.check_body import body_problems
from bereave.directory.check_emergency import RULE, emergency_problems
from bereave.directory.check_fields import field_problems
from bereave.directory.front_matter import BrokenFrontMatter, FrontMatter, split
from bereave.directory.load import entry_from, markdown_files, read_text
from bereave.directory.model import TYPES, Problem
from bereave.failures import Failure, NotNow

#: Rules that point something out; every other one says no.
WARNINGS = frozenset({"review-overdue", "length", "address-not-opened", "no-contact", "quoted-wording"})


@dataclass(frozen=True)
class CheckReport:
    """How many files were looked at, what is wrong, and what only wants a look."""

    files: int
    errors: tuple[Problem, ...]
    warnings: tuple[Problem, ...]


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
    found = sorted(run.problems, key=lambda problem: (problem.file, problem.line, problem.rule))
    return CheckReport(
        len(files),
        tuple(problem for problem in found if problem.rule not in WARNINGS),
        tuple(problem for problem in found if problem.rule in WARNINGS),
    )


class _Run:
    """One look through a folder; what it minds gathers in `problems`."""

    def __init__(self, folder: Path, today: date, rules: dict[str, tuple[wording.WordingRule, ...]]) -> None:
        self.folder, self.today, self.rules = folder, today, rules
        self.problems: list[Problem] = []
        self.read: dict[str, FrontMatter] = {}

    def _mind(self, name: str, line: int, rule: str, message: str) -> None:
        problem = Problem(name, line, rule, message)
        if problem not in self.problems:
            self.problems.append(problem)

    def file(self, path: Path) -> None:
        """Check one file by itself."""
        name = path.relative_to(self.folder).as_posix()
        try:
            text = read_text(path)
            front = self.read[name] = split(text)
            if front.fields.get("type") in TYPES:
                entry_from(front, path)
        except BrokenFrontMatter as broken:
            self._mind(name, broken.line, broken.rule, broken.why)
        except NotNow as failure:
            self._mind(name, 1, "unreadable", str(failure))
        if name not in self.read:
            return
        for place, rule, message in field_problems(front, self.today):
            self._mind(name, front.line(place), rule, message)
        for line, rule, message in body_problems(front, path):
            self._mind(name, line, rule, message)
        self._wording(name, text, front)

    def _wording(self, name: str, text: str, front: FrontMatter) -> None:
        if front.fields.get("type") == "rules":
            # The rules of a space name what may not be written there.
            return
        language = str(front.fields.get("language") or "en").partition("-")[0]
        translated = front.fields.get("translations")
        languages = [language, *(translated if isinstance(translated, dict) else ())]
        for finding in wording.lint(text, [rule for code in languages for rule in self.rules.get(code, ())]):
            only_told = finding.quoted and not finding.rule.even_quoted
            rule = "quoted-wording" if only_told else f"wording-{finding.rule.id}"
            self._mind(name, finding.line, rule, finding.message)

    def together(self) -> None:
        """Check what can only be seen of all files: ids, translations, the help-now file."""
        owners: dict[str, str] = {}
        for name, front in self.read.items():
            key = str(front.fields.get("id", ""))
            # A session keeps its id in every language: its pages go on where they were.
            key = f"{key}/{front.fields.get('language')}" if front.fields.get("type") in {"session", "rules"} else key
            if key and owners.setdefault(key, name) != name:
                self._mind(name, front.line("id"), "duplicate-id", f"the id is already used by {owners[key]}")
        ids = {str(front.fields.get("id", "")) for front in self.read.values()}
        for name, front in self.read.items():
            of = front.fields.get("translation_of")
            if of and of not in ids:
                self._mind(name, front.line("translation_of"), "translation-of", f"there is no entry with the id {of}")
        if (self.folder / help_derive.EMERGENCY).is_file():
            self._emergency()
            self._help_now()

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
