"""What is not right with one entry while it is being written, each thing with its field or its place in the text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bereave.directory.check_words import Wording
from bereave.directory.front_matter import FrontMatter
from bereave.directory.lint import Mark, lint_file


@dataclass(frozen=True)
class Trouble:
    """One thing to put right (`must`) or to look at. `place` is a field such as contact.0.value, or "body".

    `line` counts from 1 in the whole file. In the body `start` and `end` are letters of it, counted from 0.
    """

    place: str
    rule: str
    message: str
    line: int
    must: bool
    better: str = ""
    start: int = 0
    end: int = 0


Rules = Wording
Troubles = tuple[Trouble, ...]


def examine(text: str, paths: Sequence[Path], rules: Rules, today: date) -> Troubles:
    """Everything to say about one file's whole `text`, the lines in order.

    `paths` are the places where it lies or would lie, one in each layer: a link to an article beside any of them
    leads somewhere.
    """
    found = lint_file(text, rules, today, paths[0])
    marks = found.marks
    for path in paths[1:]:
        if any(mark.rule.startswith("link") for mark in marks):
            there = set(lint_file(text, rules, today, path).marks)
            marks = tuple(mark for mark in marks if mark in there or not mark.rule.startswith("link"))
    begins = _body_begins(text)
    return tuple(_trouble(mark, found.front, begins) for mark in marks)


def _trouble(mark: Mark, front: FrontMatter | None, begins: int) -> Trouble:
    in_body = front is not None and mark.start >= begins
    place = "body" if in_body else _place_at(front, mark.line)
    start, end = (mark.start - begins, mark.end - begins) if in_body else (0, 0)
    must = mark.severity == "stop"
    return Trouble(place, mark.rule, mark.message, mark.line, must, mark.better, start, end)


def _body_begins(text: str) -> int:
    """Where the body begins in what `text_of` writes: after the second line of three hyphens."""
    end = text.find("\n---\n", 3)
    return end + 5 if end >= 0 else len(text)


def _place_at(front: FrontMatter | None, line: int) -> str:
    """The innermost field that stands at `line`, or the nearest one above it."""
    above = [(at, place.count("."), place) for place, at in (front.lines if front else {}).items() if at <= line]
    return max(above)[2] if above else ""
