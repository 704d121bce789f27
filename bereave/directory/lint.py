"""Everything that the check minds in one file, with the exact places: what a curator's editor underlines."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bereave.directory import check_body
from bereave.directory.check_fields import field_problems
from bereave.directory.check_letters import fact_spots, letter_spots
from bereave.directory.check_segments import Segment, segments
from bereave.directory.check_shape import LONGEST_TEXT, shape_spots
from bereave.directory.check_words import Wording, escaped_spots, is_fact, shown_spots, word_spots
from bereave.directory.front_matter import BrokenFrontMatter, FrontMatter, normal, split
from bereave.directory.load import entry_from
from bereave.directory.model import TYPES
from bereave.directory.rules import STOP, Rule, Severity, every
from bereave.directory.suppress import Allowance, Spot, allowances, in_text, set_aside

#: More than anybody reads; a file that is wrong throughout must not be told letter by letter.
MOST_MARKS = 500


@dataclass(frozen=True)
class Mark:
    """Something minded from letter `start` to `end` (counted from 0) in a text, on `line` (counted from 1).

    `rule` names the rule, `message` says what is wrong, `better` what to do instead; `severity` is "stop" for what has
    to be put right and "look" for what only wants a look.
    """

    start: int
    end: int
    line: int
    rule: str
    message: str
    better: str
    severity: Severity
    #: The field that it stands in, such as contact.0.value, or "body"; empty where neither can be said.
    place: str = ""


@dataclass(frozen=True)
class SetAside:
    """A mark that the file itself sets aside, with the reason written there."""

    mark: Mark
    because: str


@dataclass(frozen=True)
class Linted:
    """What is minded in a text, what it sets aside, and its front matter where that could be read."""

    marks: tuple[Mark, ...]
    aside: tuple[SetAside, ...] = ()
    front: FrontMatter | None = None


def lint_text(text: str, rules: Wording, today: date, path: Path | None = None) -> tuple[Mark, ...]:
    """Every mark in a whole file's `text`, in order; `today` decides what is overdue.

    `path` is where the file lies or would lie, for links to articles beside it; without it nothing but `text` is
    looked at. Raises nothing.
    """
    return lint_file(text, rules, today, path).marks


def lint_body(body: str, language: str, rules: Wording, type_: str = "") -> tuple[Mark, ...]:
    """Every mark in a `body` alone, written in `language`, in order; of an article also its length, numbers and end."""
    text = normal(body)
    front = FrontMatter({"type": type_, "language": language} if type_ == "article" else {}, {}, text, 1)
    spots = [*check_body.body_spots(front, ()), *letter_spots(text, 0, len(text))]
    spots += word_spots([Segment(0, len(text), language)], text, rules)
    spots += shown_spots(text, 0, language, rules, spots, type_)
    kept, _ = set_aside(spots, list(in_text(text)), every(rules))
    return _Marks(body, text, rules).made(kept)


def lint_file(text: str, rules: Wording, today: date, path: Path | None = None) -> Linted:
    """As `lint_text`, with what the file sets aside and its front matter."""
    plain = normal(text)
    marks = _Marks(text, plain, rules)
    try:
        front = split(plain)
    except BrokenFrontMatter as broken:
        return Linted(marks.made([_at_line(plain, broken), *_without_fields(plain, rules)]))
    spots = list(_field_spots(front, plain, today))
    try:
        if front.fields.get("type") in TYPES:
            entry_from(front, path or Path())
    except BrokenFrontMatter as broken:
        spots.append(_at_line(plain, broken))
    spots += check_body.body_spots(front, [path] if path else ())
    spots += letter_spots(plain, front.body_start, len(plain))
    for place, (start, end) in front.spans.items():
        if is_fact(place):
            spots += fact_spots(plain[start:end], start)
    parts = segments(front)
    spots += word_spots(parts, plain, rules)
    spots += escaped_spots(front, parts, plain, rules, spots)
    if parts:
        # The body is the last of them.
        spots += shown_spots(front.body, front.body_start, parts[-1].language, rules, spots, front.text("type"))
    kept, aside = set_aside(spots, list(allowances(front)), marks.rules)
    marks.front = front
    return Linted(marks.made(kept), marks.aside(aside), front)


def _without_fields(text: str, rules: Wording) -> Iterator[Spot]:
    """What can still be said of a file while its front matter is being written."""
    yield from letter_spots(text, 0, len(text))
    yield from shape_spots(text)
    if len(text) <= LONGEST_TEXT:
        yield from word_spots([Segment(0, len(text), "en")], text, rules)


def _at_line(text: str, broken: BrokenFrontMatter) -> Spot:
    lines = text.split("\n")
    at = min(max(broken.line, 1), len(lines)) - 1
    start = sum(len(line) + 1 for line in lines[:at])
    return Spot(start, start + len(lines[at]), broken.rule, broken.why)


def _field_spots(front: FrontMatter, text: str, today: date) -> Iterator[Spot]:
    starts = [0]
    for line in text[: front.body_start].split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    for place, rule, message in field_problems(front, today):
        span = front.spans.get(place)
        if span is None or span[0] == span[1]:
            at = min(front.line(place), len(starts) - 1) - 1
            span = starts[at], starts[at + 1] - 1
        yield Spot(*span, rule, message, place=place)


class _Marks:
    """Makes marks of spots: with the line, the severity, and places in the text as it was given."""

    def __init__(self, given: str, plain: str, wording_rules: Wording) -> None:
        self.rules: dict[str, Rule] = every(wording_rules)
        self.front: FrontMatter | None = None
        self._ends = [found.start() for found in re.finditer("\n", plain)]
        # `plain` has lost a byte order mark and every \r before \n.
        self._lost = int(given.startswith("\ufeff"))
        self._cut: list[int] = []
        if "\r\n" in given:
            lines = given[self._lost :].split("\r\n")[:-1]
            at = 0
            for line in lines:
                at += len(line)
                self._cut.append(at)
                at += 1

    def made(self, spots: Sequence[Spot]) -> tuple[Mark, ...]:
        """The marks of `spots`, in order, each once."""
        ordered = sorted(dict.fromkeys(spots), key=lambda spot: (spot.start, spot.end, spot.rule))
        return tuple(dict.fromkeys(self._mark(spot) for spot in ordered[:MOST_MARKS]))

    def aside(self, found: Sequence[tuple[Spot, Allowance]]) -> tuple[SetAside, ...]:
        """The marks that were set aside, with the reasons."""
        return tuple(SetAside(self._mark(spot), by.because) for spot, by in found)

    def _mark(self, spot: Spot) -> Mark:
        rule = self.rules.get(spot.rule)
        line = bisect_right(self._ends, spot.start - 1) + 1
        better = spot.better or (rule.remedy if rule else "")
        severity = rule.severity if rule else STOP
        start, end = self._given(spot.start), self._given(spot.end)
        return Mark(start, end, line, spot.rule, spot.message, better, severity, spot.place or self._place(spot))

    def _place(self, spot: Spot) -> str:
        if self.front is None:
            return ""
        if spot.start >= self.front.body_start:
            return "body"
        around = (place for place, (start, end) in self.front.spans.items() if start <= spot.start <= end)
        return next(around, "")

    def _given(self, at: int) -> int:
        return at + self._lost + bisect_right(self._cut, at - 1)
