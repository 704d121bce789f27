"""Finds words that hurt or harm in what the app says; the rules are data in `resources/wording/`."""

import re
import tomllib
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from bereave.directory.wording_fold import BREAK, SENTENCE, Folded, accented_words, fold, words_of
from bereave.failures import QT_TRANSLATE_NOOP, NotNow, NotUnderstood

# How many words, or letters where a language writes without spaces, may stand between two that are a problem together.
_WITHIN_WORDS, _WITHIN_LETTERS = 6, 16


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
    #: Whether it only wants a look: good sentences may hold its words too.
    look: bool = False
    #: Longer phrases that hold one of `phrases` and mean no harm.
    unless: tuple[str, ...] = ()

    @cached_property
    def _needles(self) -> tuple["_Needle", ...]:
        pairs = (_pair(one, other, self.letters) for one, other in self.near)
        return (*(_needle(phrase, self.letters) for phrase in self.phrases), *pairs)

    @cached_property
    def _harmless(self) -> tuple["_Needle", ...]:
        return tuple(_needle(phrase, self.letters) for phrase in self.unless)

    def found_in(self, text: Folded) -> set[tuple[int, int]]:
        """Where the rule's phrases stand in the text that `text` was made of, as (start, end)."""
        said = text.letters if self.letters else text.words
        here = [needle for needle in self._needles if needle.stem in said]
        if not here:
            return set()
        found = {span for needle in here for span in needle.found_in(text, said)}
        if found and self.unless:
            spared = [span for needle in self._harmless for span in needle.found_in(text, said)]
            found = {(s, e) for s, e in found if not any(start <= s and e <= end for start, end in spared)}
        place = text.letters_place if self.letters else text.words_place
        return {place(start, end) for start, end in found}


@dataclass(frozen=True)
class _Needle:
    """What must stand in a folded text (`stem`, its longest sure part) and the pattern where that alone does not do."""

    stem: str
    pattern: str = ""
    #: The phrase with its accents, where they count.
    exact: str = ""
    #: Whether it has to begin where a word begins; only asked of languages that are read letter by letter.
    at_word: bool = False

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern)

    def found_in(self, text: Folded, said: str) -> Iterator[tuple[int, int]]:
        if self.pattern:
            yield from (found.span(1) for found in self._compiled.finditer(said))
            return
        stem = self.stem
        at = said.find(stem)
        while at >= 0:
            # The spaces around it belong to the words beside it; a beginning takes the rest of its word along.
            start = at + (stem[0] == " ")
            end = at + len(stem) - 1 if stem[-1] == " " else at + len(stem)
            fits = not self.exact or self.exact == text.accented(start, end)
            if fits and (not self.at_word or text.begins_word(start)):
                yield start, end
            at = said.find(stem, at + 1)


def _needle(phrase: str, letters: bool) -> _Needle:
    if letters:
        return _Needle("".join(words_of(phrase)), at_word=not phrase.startswith("*"))
    exact = accented_words(phrase) if phrase.startswith("=") else ""
    words = phrase.removeprefix("=").split()
    if not any(word.endswith("*") for word in words[:-1]):
        parts = " ".join(part for word in words for part in words_of(word))
        return _Needle(f" {parts}" if phrase.endswith("*") else f" {parts} ", exact=exact)
    pattern = " ".join(_word(word) for word in words)
    return _Needle(f" {words_of(words[0])[0]}", rf" ({pattern})(?= )")


def _pair(one: str, other: str, letters: bool) -> _Needle:
    if letters:
        first, second = "".join(words_of(one)), "".join(words_of(other))
        between = rf"[^{BREAK}{SENTENCE}]{{0,{_WITHIN_LETTERS}}}?"
        a, b = re.escape(first), re.escape(second)
        return _Needle(max(first, second, key=len), rf"({a}{between}{b}|{b}{between}{a})")
    between = rf" (?:[^ {BREAK}{SENTENCE}]+ ){{0,{_WITHIN_WORDS}}}?"
    a, b = _word(one), _word(other)
    # The second of a pair is the rarer one.
    return _Needle(f" {words_of(other)[0]}", rf" ({a}{between}{b}|{b}{between}{a})(?= )")


def _word(written: str) -> str:
    """A pattern for a word, or for the beginning of one when it ends in *."""
    # "s'est" is two words to the reader of words, so only the last part keeps the star.
    parts = " ".join(re.escape(part) for part in words_of(written))
    return parts + rf"[^ {BREAK}{SENTENCE}]*" if written.endswith("*") else parts


@dataclass(frozen=True)
class Finding:
    """A phrase at a line (counted from 1) and from `start` to `end`, with its rule; `quoted` in quotation marks."""

    line: int
    phrase: str
    rule: WordingRule
    quoted: bool = False
    start: int = 0
    end: int = 0

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
        except (ValueError, KeyError, TypeError, IndexError) as why:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP("Failure", "The file {file} is not as it must be: {why}."), file=path, why=why
            ) from why
    return found


def _rule(row: dict[str, Any], *, letters: bool) -> WordingRule:
    near = tuple((str(one), str(other)) for one, other in row.get("near", ()))
    for phrase in (*row["phrases"], *row.get("unless", ()), *(word for pair in near for word in pair)):
        if not words_of(phrase):
            raise ValueError(f"the rule {row['id']} has a phrase without words")
    return WordingRule(
        row["id"],
        row["reason"],
        row["better"],
        tuple(row["phrases"]),
        near,
        letters,
        bool(row.get("even_quoted")),
        bool(row.get("look")),
        tuple(row.get("unless", ())),
    )


def lint(text: str, rules: Sequence[WordingRule], first_line: int = 1) -> list[Finding]:
    """Everything in `text` that `rules` mind, in order; a phrase over a line end counts for its first line."""
    folded = fold(text)
    # The longer of two that begin together first.
    places = sorted(
        ((span, rule) for rule in rules for span in rule.found_in(folded)),
        key=lambda place: (place[0][0], -place[0][1], place[1].id),
    )
    quotes = [quote.span() for quote in _QUOTED.finditer(text)] if places else []
    found: list[Finding] = []
    reached: dict[str, int] = {}
    line, counted = first_line, 0
    for (start, end), rule in places:
        if end <= reached.get(rule.id, -1):
            # It lies within a longer finding of the same rule.
            continue
        reached[rule.id] = end
        line, counted = line + text.count("\n", counted, start), start
        around = bisect_right(quotes, (start, len(text))) - 1
        quoted = around >= 0 and end <= quotes[around][1]
        found.append(Finding(line, " ".join(text[start:end].split()), rule, quoted, start, end))
    return found


# At most three lines long: an apostrophe that opens nothing must not hide the rest of a page.
_QUOTED = re.compile(
    "|".join(rf"{o}[^{c}\n]*(?:\n[^{c}\n]+){{0,2}}{c}" for o, c in ('""', "“”", "«»", "‘’", "「」", "『』"))
)
