"""What differs between two states of an entry: field by field, and line by line with the words that changed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from bereave.directory.front_matter import BrokenFrontMatter, Value, split

_WORDS = re.compile(r"\s+|[^\s]+")


@dataclass(frozen=True)
class Span:
    """A piece of a line, and whether it is what changed."""

    text: str
    changed: bool = False


@dataclass(frozen=True)
class DiffRow:
    """One line beside the other. `kind` is same, added, removed or changed; `field` is a place such as contact.0.value.

    Lines of the body have the field "body". A side that is not there has no spans.
    """

    kind: str
    field: str
    before: tuple[Span, ...] = ()
    after: tuple[Span, ...] = ()


def difference(before: str | None, after: str | None) -> tuple[DiffRow, ...]:
    """What leads from one file's text to the other's; None stands for "not there"."""
    try:
        one, other = _parts(before), _parts(after)
    except BrokenFrontMatter:
        # A file that an editor broke is compared as plain lines.
        return tuple(_lines((before or "").split("\n"), (after or "").split("\n"), "file"))
    fields = list(dict.fromkeys([*one[0], *other[0]]))
    rows = [row for name in fields for row in _field(name, one[0].get(name), other[0].get(name))]
    return (*rows, *_lines(one[1], other[1], "body"))


def _parts(text: str | None) -> tuple[dict[str, str], list[str]]:
    if text is None:
        return {}, []
    front = split(text)
    body = front.body.strip("\n")
    return dict(_flat(dict(front.fields), "")), body.split("\n") if body else []


def _flat(value: Value, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inside in value.items():
            yield from _flat(inside, f"{place}.{key}" if place else key)
    elif isinstance(value, list) and any(isinstance(item, dict | list) for item in value):
        for at, inside in enumerate(value):
            yield from _flat(inside, f"{place}.{at}")
    else:
        yield place, ", ".join(str(item) for item in value) if isinstance(value, list) else value


def _field(name: str, before: str | None, after: str | None) -> Iterator[DiffRow]:
    if before == after:
        return
    if before is None or after is None:
        side = (Span((before if after is None else after) or "", True),)
        yield DiffRow("removed", name, before=side) if after is None else DiffRow("added", name, after=side)
        return
    yield DiffRow("changed", name, *_words(before, after))


def _lines(before: list[str], after: list[str], name: str) -> Iterator[DiffRow]:
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            yield from (DiffRow("same", name, (Span(line),), (Span(line),)) for line in before[a:b])
            continue
        both = min(b - a, d - c) if kind == "replace" else 0
        for at in range(both):
            yield DiffRow("changed", name, *_words(before[a + at], after[c + at]))
        yield from (DiffRow("removed", name, before=(Span(line, True),)) for line in before[a + both : b])
        yield from (DiffRow("added", name, after=(Span(line, True),)) for line in after[c + both : d])


def _words(before: str, after: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    one, other = _WORDS.findall(before), _WORDS.findall(after)
    left: list[Span] = []
    right: list[Span] = []
    for kind, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        changed = kind != "equal"
        left += [Span("".join(one[a:b]), changed)] if b > a else []
        right += [Span("".join(other[c:d]), changed)] if d > c else []
    return tuple(left), tuple(right)
