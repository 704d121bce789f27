"""Splits a file into front matter and body; every scalar stays the text that was written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

import yaml

from bereave.failures import QT_TRANSLATE_NOOP, NotUnderstood

# libyaml where it is there: eight times as quick.
_LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# More than any honest entry has; stops a file whose aliases would unfold without end.
_MOST_NODES = 4000
_DEEPEST = 10
_TOO_MUCH = "it is nested too deeply or is too long"

Value: TypeAlias = "str | list[Value] | dict[str, Value]"


@dataclass(frozen=True)
class FrontMatter:
    """The fields of a file, the line of each (`contact.0.value`; counted from 1), and the body with its first line.

    `spans` says from where to where each scalar stands in the file's text, its quotation marks left out, and
    `body_start` where the body begins; both count letters of the text as `normal` gives it.
    """

    fields: Mapping[str, Value]
    lines: Mapping[str, int]
    body: str
    body_line: int
    spans: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    body_start: int = 0

    def text(self, key: str) -> str:
        """The text at `key`; empty where there is none, or something else than a text."""
        value = self.fields.get(key, "")
        return value if isinstance(value, str) else ""

    def line(self, place: str) -> int:
        """The line of `place`, or of the nearest thing around it, or 1."""
        while place:
            if place in self.lines:
                return self.lines[place]
            place = place.rpartition(".")[0]
        return 1


def texts(fields: "Value | Mapping[str, Value]", place: str = "") -> Iterator[tuple[str, str]]:
    """Every text in `fields` with its place, such as contact.0.value, as it reads once YAML's signs are taken away."""
    if isinstance(fields, str):
        yield place, fields
    elif isinstance(fields, list):
        for at, inner in enumerate(fields):
            yield from texts(inner, f"{place}.{at}")
    else:
        for key, inner in fields.items():
            yield from texts(inner, f"{place}.{key}" if place else key)


class BrokenFrontMatter(NotUnderstood):
    """The front matter could not be read; `line` says where, counted from 1."""

    def __init__(self, why: str, line: int, rule: str = "front-matter") -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("Failure", "Line {line} could not be understood: {why}."),
            line=line,
            why=why,
        )
        self.line = line
        self.why = why
        self.rule = rule


def normal(text: str) -> str:
    """`text` without a byte order mark, its line ends all of one kind."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n")


def split(text: str) -> FrontMatter:
    """The front matter and body of `text`. Raises BrokenFrontMatter."""
    # Only real line ends count: str.splitlines would also cut at separators inside a sentence.
    text = normal(text)
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        raise BrokenFrontMatter("the first line must be ---", 1)
    end = next((at for at, line in enumerate(lines[1:], start=1) if line.rstrip() == "---"), None)
    if end is None:
        raise BrokenFrontMatter("the front matter has no closing ---", 1)
    reading = _Reading(len(lines[0]) + 1)
    fields = reading.read("\n".join(lines[1:end]) + "\n")
    rest = "\n".join(lines[end + 1 :])
    empty = len(rest) - len(rest.lstrip("\n"))
    start = sum(len(line) + 1 for line in lines[: end + 1]) + empty
    return FrontMatter(fields, reading.lines, rest.strip("\n") + "\n", end + 2 + empty, reading.spans, start)


class _Reading:
    """Turns YAML's nodes into text, lists and mappings.

    Scalars are not resolved: to YAML 1.1 the country NO is false, the key `on` is true and 0800 may be a number.
    """

    def __init__(self, start: int) -> None:
        self.start = start
        self.lines: dict[str, int] = {}
        self.spans: dict[str, tuple[int, int]] = {}
        self.seen = 0

    def read(self, text: str) -> dict[str, Value]:
        try:
            self._refuse_depth(text)
            node = yaml.compose(text, Loader=_LOADER)
        except yaml.MarkedYAMLError as why:
            mark = why.problem_mark or why.context_mark
            raise BrokenFrontMatter(why.problem or "not YAML", mark.line + 2 if mark else 1, "yaml") from why
        except (yaml.YAMLError, RecursionError) as why:
            raise BrokenFrontMatter("a letter that does not belong in a text file", 1, "yaml") from why
        if not isinstance(node, yaml.MappingNode):
            raise BrokenFrontMatter("the front matter must be lines of the form `key: value`", 2)
        return self._mapping(node, "", 0)

    def _refuse_depth(self, text: str) -> None:
        # libyaml composes by calling itself: a hundred kilobytes of brackets would end the whole program. Its events
        # come one after the other, and reading stops at the first that is too much.
        deep = nodes = 0
        for event in yaml.parse(text, Loader=_LOADER):
            deep += isinstance(event, yaml.CollectionStartEvent)
            deep -= isinstance(event, yaml.CollectionEndEvent)
            nodes += isinstance(event, yaml.NodeEvent)
            # The whole is one, and every key is one beside its value.
            if deep > _DEEPEST + 1 or nodes > 2 * _MOST_NODES + 1:
                raise BrokenFrontMatter(_TOO_MUCH, (event.start_mark.line if event.start_mark else 0) + 2)

    def _value(self, node: yaml.Node, place: str, depth: int) -> Value:
        self.seen += 1
        # Aliases unfold only here.
        if self.seen > _MOST_NODES or depth > _DEEPEST:
            raise BrokenFrontMatter(_TOO_MUCH, node.start_mark.line + 2)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, place, depth)
        if isinstance(node, yaml.SequenceNode):
            return [self._item(child, f"{place}.{at}", depth) for at, child in enumerate(node.value)]
        assert isinstance(node, yaml.ScalarNode)
        self._scalar(node, place)
        text = str(node.value)
        # `key: null`, `key: ~` and `key:` say the same as leaving the key out.
        return "" if node.tag == "tag:yaml.org,2002:null" else text

    def _scalar(self, node: yaml.ScalarNode, place: str) -> None:
        start, end = node.start_mark.index, node.end_mark.index
        marks = 1 if node.style in {'"', "'"} else 0
        self.spans[place] = (self.start + start + marks, self.start + max(start + marks, end - marks))

    def _item(self, node: yaml.Node, place: str, depth: int) -> Value:
        self.lines[place] = node.start_mark.line + 2
        return self._value(node, place, depth + 1)

    def _mapping(self, node: yaml.MappingNode, place: str, depth: int) -> dict[str, Value]:
        found: dict[str, Value] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 2
            if not isinstance(key_node, yaml.ScalarNode):
                raise BrokenFrontMatter("a key must be a word", line)
            key = str(key_node.value)
            if key in found:
                raise BrokenFrontMatter(f"the key {key} stands here twice", line)
            here = f"{place}.{key}" if place else key
            self.lines[here] = line
            found[key] = self._value(value_node, here, depth + 1)
        return found
