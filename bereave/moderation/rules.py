"""The rules that a decision can cite, and the answers a moderator can start from: read from files, per language."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from bereave.failures import QT_TRANSLATE_NOOP, NotUnderstood

_HEADING = re.compile(r"^## +(\d+) +(.+?)(?: *\{#[\w-]+\})? *$")
_FALLBACK = "en"


@dataclass(frozen=True)
class Rule:
    """One numbered rule with its plain text (markdown)."""

    number: int
    title: str
    text: str


@dataclass(frozen=True)
class Template:
    """An answer that a moderator changes and sends; `rule` 0 cites none."""

    id: str
    rule: int
    title: str
    text: str


def _file(resources: Path, language: str, name: str) -> Path:
    own = resources / "moderation" / language / name
    return own if own.is_file() else resources / "moderation" / _FALLBACK / name


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as why:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be read: {why}."), file=file, why=why
        ) from why


def rules(resources: Path, language: str) -> list[Rule]:
    """The rules in `language` (English where it has none), by number. Raises NotUnderstood for an unreadable file."""
    file = _file(resources, language, "rules.md")
    found: list[Rule] = []
    number, title, lines = 0, "", list[str]()
    for line in [*_read(file).splitlines(), "## 0 end"]:
        heading = _HEADING.match(line)
        if heading is None:
            # Any other heading ends a rule: what follows belongs to the page.
            if line.startswith("#"):
                _keep(found, number, title, lines)
                number, lines = 0, []
            lines.append(line)
            continue
        _keep(found, number, title, lines)
        number, title, lines = int(heading[1]), heading[2], []
    numbers = [rule.number for rule in found]
    if not found or len(set(numbers)) != len(numbers):
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The file {file} has no numbered rules, or one number twice."), file=file
        )
    return sorted(found, key=lambda rule: rule.number)


def _keep(found: list[Rule], number: int, title: str, lines: list[str]) -> None:
    if number:
        found.append(Rule(number, title, "\n".join(lines).strip()))


def templates(resources: Path, language: str) -> list[Template]:
    """The answers to start from, in the file's order. Raises NotUnderstood for a file that is not as agreed."""
    file = _file(resources, language, "templates.toml")
    try:
        tables = tomllib.loads(_read(file)).get("template", [])
        found = [Template(str(t["id"]), int(t["rule"]), str(t["title"]), str(t["text"]).strip()) for t in tables]
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError, AttributeError) as why:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be read: {why}."), file=file, why=why
        ) from why
    if len({template.id for template in found}) != len(found):
        raise NotUnderstood(QT_TRANSLATE_NOOP("Failure", "The file {file} has one id twice."), file=file)
    return found
