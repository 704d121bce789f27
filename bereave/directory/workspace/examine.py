"""What is not right with one entry while it is being written, each thing with its field."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bereave.directory import wording
from bereave.directory.check_body import body_problems
from bereave.directory.check_fields import field_problems
from bereave.directory.checks import WARNINGS
from bereave.directory.front_matter import BrokenFrontMatter, FrontMatter, split
from bereave.directory.load import entry_from
from bereave.directory.model import TYPES


@dataclass(frozen=True)
class Trouble:
    """One thing to put right (`must`) or to look at. `place` is a field such as contact.0.value, or "body".

    `line` counts from 1 in the whole file, `body_line` from 1 in the body and is 0 for a field.
    """

    place: str
    rule: str
    message: str
    line: int
    body_line: int
    must: bool


Rules = Mapping[str, Sequence[wording.WordingRule]]
Troubles = tuple[Trouble, ...]


def examine(text: str, paths: Sequence[Path], rules: Rules, today: date) -> Troubles:
    """Everything to say about one file's whole `text`, the lines in order.

    `paths` are the places where it lies or would lie, one in each layer: a link to an article beside any of them
    leads somewhere.
    """
    try:
        front = split(text)
        if front.fields.get("type") in TYPES:
            entry_from(front, paths[0])
    except BrokenFrontMatter as broken:
        return (Trouble("", broken.rule, broken.why, broken.line, 0, must=True),)
    found = [
        _trouble(front, front.line(place), rule, message, place)
        for place, rule, message in field_problems(front, today)
    ]
    in_body = [set(body_problems(front, path)) for path in paths]
    found += [_trouble(front, line, rule, message) for line, rule, message in set.intersection(*in_body)]
    found += _wording(text, front, rules)
    return tuple(sorted(dict.fromkeys(found), key=lambda one: (one.line, one.rule, one.message)))


def _wording(text: str, front: FrontMatter, rules: Rules) -> Iterable[Trouble]:
    language = str(front.fields.get("language") or "en").partition("-")[0]
    translated = front.fields.get("translations")
    languages = [language, *(translated if isinstance(translated, dict) else ())]
    for finding in wording.lint(text, [rule for code in languages for rule in rules.get(code, ())]):
        told = finding.quoted and not finding.rule.even_quoted
        rule = "quoted-wording" if told else f"wording-{finding.rule.id}"
        yield _trouble(front, finding.line, rule, finding.message)


def _trouble(front: FrontMatter, line: int, rule: str, message: str, place: str = "") -> Trouble:
    in_body = not place and line >= front.body_line
    # The body's leading empty lines are not kept by the editor; `body_line` is that of the first kept one.
    where = "body" if in_body else place or _place_at(front, line)
    return Trouble(where, rule, message, line, line - front.body_line + 1 if in_body else 0, rule not in WARNINGS)


def _place_at(front: FrontMatter, line: int) -> str:
    """The innermost field that stands at `line`, or the nearest one above it."""
    above = [(at, place.count("."), place) for place, at in front.lines.items() if at <= line]
    return max(above)[2] if above else ""
