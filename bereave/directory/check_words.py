"""Where a file says something that hurts, as it is written and as readers see it."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bereave.directory import wording
from bereave.directory.check_body import number_spots
from bereave.directory.check_letters import fact_spots, letter_spots
from bereave.directory.check_segments import Segment, laid_out
from bereave.directory.check_shape import can_be_shown
from bereave.directory.check_shown import Shown, shown
from bereave.directory.front_matter import FrontMatter, texts
from bereave.directory.rules import QUOTED, WORDING
from bereave.directory.suppress import Spot

Wording = Mapping[str, Sequence[wording.WordingRule]]
_FACTS = frozenset({"id", "country", "timezone", "opening_hours", "instead"})


def is_fact(place: str) -> bool:
    """Whether the field at `place` is dialled, opened or looked up, rather than read."""
    return place in _FACTS or place.rpartition(".")[2] in {"value", "keyword", "url"}


def word_spots(parts: Sequence[Segment], text: str, rules: Wording) -> Iterator[Spot]:
    """Every phrase in `parts` of `text` that the lists mind."""
    for language in dict.fromkeys(part.language for part in parts):
        own = [part for part in parts if part.language == language]
        starts = [part.start for part in own]
        # One text for each language, everything in its place: the lists are gone through once.
        for found in wording.lint(laid_out(own, text), rules.get(language, ())):
            part = own[max(bisect_right(starts, found.start) - 1, 0)]
            of = f"{WORDING}{found.rule.id}"
            rule = QUOTED if (found.quoted or part.quoted) and not found.rule.even_quoted else of
            yield Spot(found.start, found.end, rule, found.message, f"{found.rule.better}.", of)


def shown_spots(text: str, start: int, language: str, rules: Wording, told: Iterable[Spot], type_: str) -> list[Spot]:
    """What is only seen once the markdown `text`, which begins at `start`, is read; nothing that `told` has there."""
    # What has no shape that can be shown is refused for that.
    read = shown(text) if can_be_shown(text) else None
    if read is None:
        return []
    found = [*letter_spots(read.text, 0, len(read.text))]
    found += word_spots([Segment(0, len(read.text), language)], read.text, rules)
    if type_ == "article":
        found += number_spots(read.text, 0)
    return list(_new(found, read, start, told))


def _new(found: Iterable[Spot], read: Shown, start: int, told: Iterable[Spot]) -> Iterator[Spot]:
    before: dict[str, list[Spot]] = {}
    for spot in told:
        before.setdefault(spot.of or spot.rule, []).append(spot)
    for spot in found:
        begins, ends = (start + at for at in read.place(spot.start, spot.end))
        same = before.get(spot.of or spot.rule, ())
        if not any(one.start < ends and begins < one.end for one in same):
            yield Spot(begins, ends, spot.rule, spot.message, spot.better, spot.of)


def escaped_spots(
    front: FrontMatter, parts: Sequence[Segment], text: str, rules: Wording, told: Sequence[Spot]
) -> Iterator[Spot]:
    """What the fields say once YAML's escapes and other signs are read, each for its whole field; `told` as above."""
    by_span = {(part.start, part.end): part for part in parts}
    for place, said in texts(front.fields):
        span = front.spans.get(place)
        if span is None:
            continue
        written, value = text[slice(*span)], said.replace("\r\n", "\n")
        if value != written:
            known = {spot.message for spot in _letters(written, place)}
            for spot in _letters(value, place):
                if spot.message not in known:
                    yield Spot(*span, spot.rule, spot.message, place=place)
        part = by_span.get(span)
        if part is None:
            continue
        read = shown(value) if can_be_shown(value) else None
        if value != written or read is not None:
            yield from _said(part, read.text if read else value, place, rules, told)
    for place in front.lines:
        key = place.rpartition(".")[2]
        if key not in text[: front.body_start]:
            at = sum(len(line) + 1 for line in text.split("\n", front.line(place) - 1)[:-1])
            yield from (Spot(at, at + 1, spot.rule, spot.message, place=place) for spot in letter_spots(key, 0, 0))


def _letters(value: str, place: str) -> Iterator[Spot]:
    yield from letter_spots(value, 0, 0)
    if is_fact(place):
        yield from fact_spots(value, 0)


def _said(part: Segment, read: str, place: str, rules: Wording, told: Sequence[Spot]) -> Iterator[Spot]:
    known = {spot.of for spot in told if spot.of and part.start <= spot.start <= part.end}
    known |= {spot.rule for spot in told if part.start <= spot.start <= part.end}
    found = [*word_spots([Segment(0, len(read), part.language, part.quoted)], read, rules), *letter_spots(read, 0, 0)]
    for spot in found:
        if (spot.of or spot.rule) not in known:
            yield Spot(part.start, part.end, spot.rule, spot.message, spot.better, spot.of, place)
