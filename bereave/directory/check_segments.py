"""Which parts of a file are words for readers, and in which language each is written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bereave.directory.front_matter import FrontMatter

_PROSE = frozenset({"title", "summary", "note", "content_note", "evidence", "organisation"})
_IN_CONTACT = frozenset({"label", "hours", "cost"})
# What is not read as words: where links lead, comments, addresses; none is looked for beyond the next. Escaped signs in
# a field stand for a blank.
_UNREAD = re.compile(r"(?<=\])\([^()\n]*\)|<!--(?:(?!<!--).)*?-->|https?://\S+|\{:?\s*[#.][^{}\n]*\}", re.DOTALL)
_ESCAPED = re.compile(r'\\["nrt]')


@dataclass(frozen=True)
class Segment:
    """Words from `start` to `end`; `quoted` where they are a name or title that others gave."""

    start: int
    end: int
    language: str
    quoted: bool = False
    #: Whether signs are escaped in it, as in a field of the front matter.
    escaped: bool = False

    def shown(self, text: str) -> str:
        """What is read of it, each letter in its place."""
        part = _UNREAD.sub(_blank, text[self.start : self.end])
        return _ESCAPED.sub(_unescaped, part) if self.escaped else part


def laid_out(parts: Sequence[Segment], text: str) -> str:
    """The words of `parts`, which lie one after the other, each where it stands in `text`; line ends between them."""
    shown, at = [], 0
    for part in parts:
        shown += ["\n" * (part.start - at), part.shown(text)]
        at = part.end
    return "".join(shown)


def segments(front: FrontMatter) -> list[Segment]:
    """The parts of a file that readers see; none of a space's rules, which name what may not be written there."""
    if front.fields.get("type") == "rules":
        return []
    return sorted(_segments(front), key=lambda part: part.start)


def _segments(front: FrontMatter) -> Iterator[Segment]:
    service = front.fields.get("type") == "service"
    own = str(front.fields.get("language") or "en").partition("-")[0]
    for place, (start, end) in front.spans.items():
        parts = place.split(".")
        if parts[0] == "translations" and len(parts) == 3:
            yield Segment(start, end, parts[1].partition("-")[0], parts[2] == "title", True)
        elif place in _PROSE:
            # What a service calls itself is not ours to word.
            yield Segment(start, end, own, service and place in {"title", "organisation"}, True)
        elif parts[0] == "contact" and parts[-1] in _IN_CONTACT:
            yield Segment(start, end, own, False, True)
        elif parts[:2] == ["checked", "sources"] and parts[-1] in {"title", "name"}:
            yield Segment(start, end, own, True, True)
    yield Segment(front.body_start, front.body_start + len(front.body), own)


def _blank(found: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", found.group())


def _unescaped(found: re.Match[str]) -> str:
    return ' "' if found.group() == '\\"' else "  "
