"""Finds words that hurt or harm in what the app says; the rules are data in `resources/wording/`."""

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
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
    #: Whether it is minded where a text only tells what people say.
    even_quoted: bool = False

    @cached_property
    def _patterns(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        if self.letters:
            return tuple((phrase, re.compile(re.escape("".join(_words(phrase))))) for phrase in self.phrases)
        alone = [(phrase, _one_after_the_other(phrase)) for phrase in self.phrases]
        between = rf" (?:[^ ]+ ){{0,{_WITHIN}}}"
        together = [
            (f"{one} … {other}", f" (?:{_word(one)}{between}{_word(other)}|{_word(other)}{between}{_word(one)}) ")
            for one, other in self.near
        ]
        return tuple((phrase, re.compile(pattern)) for phrase, pattern in (*alone, *together))

    def found_in(self, text: str) -> set[str]:
        """Each phrase of the rule that stands in `text`."""
        laid_out = "".join(_words(text)) if self.letters else f" {' '.join(_words(text))} "
        return {phrase for phrase, pattern in self._patterns if pattern.search(laid_out)}


@dataclass(frozen=True)
class Finding:
    """A phrase at a line (counted from 1), with the rule that minds it; `quoted` in quotation marks."""

    line: int
    phrase: str
    rule: WordingRule
    quoted: bool = False

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
    return WordingRule(
        row["id"], row["reason"], row["better"], tuple(row["phrases"]), near, letters, bool(row.get("even_quoted"))
    )


def lint(text: str, rules: Sequence[WordingRule], first_line: int = 1) -> list[Finding]:
    """Everything in `text` that `rules` mind; a phrase that runs over a line end counts for its first line."""
    said = {(line, phrase, rule.id) for line, phrase, rule in _found(_QUOTED.sub(_blank, text), rules)}
    found = [
        Finding(first_line + line, phrase, rule, (line, phrase, rule.id) not in said)
        for line, phrase, rule in _found(text, rules)
    ]
    return sorted(found, key=lambda finding: (finding.line, finding.rule.id, finding.phrase))


# At most three lines long: an apostrophe that opens nothing must not hide the rest of a page.
_QUOTED = re.compile(r'"[^"\n]*(?:\n[^"\n]+){0,2}"|“[^”]{0,400}”|«[^»]{0,400}»|‘[^’\n]{0,200}’')


def _blank(quoted: re.Match[str]) -> str:
    # Line ends stay, so that places stay; a sign keeps the words on both sides apart.
    return re.sub(r"[^\n]+", " | ", quoted.group())


def _found(text: str, rules: Sequence[WordingRule]) -> set[tuple[int, str, WordingRule]]:
    # Most texts hold nothing: lines are looked at one by one only for what stands somewhere in the whole.
    suspected = [rule for rule in rules if rule.found_in(text)]
    lines = text.split("\n")
    found = set()
    for rule in suspected:
        here = [rule.found_in(line) for line in [*lines, ""]]
        for at, (line, following) in enumerate(pairwise([*lines, ""])):
            over_the_end = rule.found_in(f"{line}\n{following}") - here[at + 1] if line and following else set()
            found |= {(at, phrase, rule) for phrase in here[at] | over_the_end}
    return found


def _words(text: str) -> list[str]:
    apart = unicodedata.normalize("NFKD", text.casefold())
    plain = unicodedata.normalize("NFC", "".join(letter for letter in apart if not unicodedata.combining(letter)))
    return _WORD.findall(plain)


def _word(pattern: str) -> str:
    """A word, or the beginning of one when it ends in *."""
    return re.escape(_words(pattern)[0]) + ("[^ ]*" if pattern.endswith("*") else "")


def _one_after_the_other(phrase: str) -> str:
    # "s'est" is two words to the reader of words, so only the last part keeps the star.
    parts = [part for word in phrase.split() for part in _parts(word)]
    return f" {' '.join(parts)} "


def _parts(word: str) -> list[str]:
    found = [re.escape(part) for part in _words(word)]
    return [*found[:-1], found[-1] + "[^ ]*"] if word.endswith("*") and found else found
