"""Finds words that hurt or harm in what the app says; the rules are data in `resources/wording/`."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from bereave.failures import QT_TRANSLATE_NOOP, NotNow, NotUnderstood

_WORD = re.compile(r"[^\W_]+")
# How many words may stand between two that are a problem together.
_WITHIN = 6


@dataclass(frozen=True)
class WordingRule:
    """One thing not to say: why, what to say instead, and how it is found."""

    id: str
    reason: str
    better: str
    phrases: tuple[str, ...]
    near: tuple[tuple[str, str], ...]
    letters: bool

    def found_in(self, line: str) -> Iterator[str]:
        """Each phrase of the rule that stands in `line`."""
        text = _plain(line)
        if self.letters:
            squeezed = "".join(_WORD.findall(text))
            yield from (phrase for phrase in self.phrases if "".join(_WORD.findall(_plain(phrase))) in squeezed)
            return
        said = _WORD.findall(text)
        yield from (phrase for phrase in self.phrases if _stands(_pattern(phrase), said))
        yield from (f"{one} … {other}" for one, other in self.near if _together(_plain(one), _plain(other), said))


@dataclass(frozen=True)
class Finding:
    """A phrase at a line (counted from 1), with the rule that minds it."""

    line: int
    phrase: str
    rule: WordingRule

    @property
    def message(self) -> str:
        """What was found, why it is minded, and better words."""
        return f'"{self.phrase}": {self.rule.reason} Better: {self.rule.better}.'


def load(folder: Path) -> dict[str, tuple[WordingRule, ...]]:
    """The rules by language. Raises NotNow or NotUnderstood when a file cannot be read."""
    found = {}
    for path in sorted(folder.glob("*.toml")):
        try:
            document = tomllib.loads(path.read_text(encoding="utf-8"))
            letters = document.get("match") == "letters"
            found[path.stem] = tuple(_rule(row, letters=letters) for row in document["rule"])
        except OSError as why:
            raise NotNow(
                QT_TRANSLATE_NOOP("Failure", "The file {file} could not be opened: {why}."), file=path, why=why.strerror
            ) from why
        except (ValueError, KeyError, TypeError) as why:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP("Failure", "The file {file} is not as it must be: {why}."), file=path, why=why
            ) from why
    return found


def _rule(row: dict[str, Any], *, letters: bool) -> WordingRule:
    near = tuple((str(one), str(other)) for one, other in row.get("near", ()))
    return WordingRule(row["id"], row["reason"], row["better"], tuple(row["phrases"]), near, letters)


def lint(text: str, rules: Sequence[WordingRule], first_line: int = 1) -> list[Finding]:
    """Everything in `text` that `rules` mind; a phrase that runs over a line end counts for its first line."""
    lines = text.split("\n")
    found: list[Finding] = []
    for at, (line, following) in enumerate(pairwise([*lines, ""])):
        both = f"{line}\n{following}" if line.strip() and following.strip() else line
        for rule in rules:
            later = set(rule.found_in(following)) if both is not line else set()
            found += [Finding(first_line + at, phrase, rule) for phrase in rule.found_in(both) if phrase not in later]
    return found


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", "".join(letter for letter in apart if not unicodedata.combining(letter)))


def _pattern(phrase: str) -> list[str]:
    return re.findall(r"[^\W_]+\*?", _plain(phrase))


def _fits(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


def _stands(pattern: list[str], said: list[str]) -> bool:
    spots = range(len(said) - len(pattern) + 1)
    return any(all(map(_fits, pattern, said[at : at + len(pattern)])) for at in spots)


def _together(one: str, other: str, said: list[str]) -> bool:
    ones = [at for at, word in enumerate(said) if _fits(one, word)]
    others = [at for at, word in enumerate(said) if _fits(other, word)]
    return any(0 < abs(a - b) <= _WITHIN + 1 for a in ones for b in others)
