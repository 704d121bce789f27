"""Rules that a file sets aside, each with its reason: for the whole file, or for the paragraph below a comment."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bereave.directory.front_matter import FrontMatter
from bereave.directory.rules import QUOTED, WORDING, Rule

_COMMENT = re.compile(
    r"^[ \t]*<!--[ \t]*allow\b(?P<rule>[^\n]*?)(?:[ \t]because\b(?P<because>[^\n]*?))?-->[ \t]*$", re.MULTILINE
)
_FEWEST = 8  # letters of a reason


@dataclass(frozen=True)
class Spot:
    """A problem from `start` to `end` of a file's text; `of` is the rule behind a quotation, `place` its field."""

    start: int
    end: int
    rule: str
    message: str
    better: str = ""
    of: str = ""
    place: str = ""


@dataclass(frozen=True)
class Allowance:
    """A rule set aside and why; `start` and `end` say where that is written, `covers` where it counts."""

    rule: str
    because: str
    start: int
    end: int
    covers: tuple[int, int]

    def covers_spot(self, spot: Spot) -> bool:
        """Whether `spot` is what this allowance speaks of."""
        start, end = self.covers
        return self.rule in {spot.rule, spot.of} and start <= spot.start < end


def allowances(front: FrontMatter) -> Iterator[Allowance]:
    """Everything that the file sets aside, in its fields and in its text."""
    rows = front.fields.get("allow")
    for at, row in enumerate(rows if isinstance(rows, list) else ()):
        if isinstance(row, dict):
            rule, because = str(row.get("rule", "")), str(row.get("because", ""))
            start, end = front.spans.get(f"allow.{at}.rule", (0, 0))
            yield Allowance(rule, because.strip(), start, end, (0, front.body_start + len(front.body)))
    yield from in_text(front.body, front.body_start)


def in_text(body: str, start: int = 0) -> Iterator[Allowance]:
    """What comments in `body` set aside; `start` is where the body begins in its file."""
    for found in _COMMENT.finditer(body):
        begins = found.end() + len(body[found.end() :]) - len(body[found.end() :].lstrip())
        ends = body.find("\n\n", begins)
        covers = (start + begins, start + (ends if ends >= 0 else len(body)))
        because = (found["because"] or "").strip()
        yield Allowance(found["rule"].strip(), because, start + found.start(), start + found.end(), covers)


def set_aside(
    spots: Sequence[Spot], allowed: Sequence[Allowance], rules: Mapping[str, Rule]
) -> tuple[list[Spot], list[tuple[Spot, Allowance]]]:
    """(what is still minded, with what is wrong with the allowances themselves; what was set aside, and by which)."""
    good, kept = [], []
    for allowance in allowed:
        wrong = _wrong(allowance, rules)
        if wrong is None:
            good.append(allowance)
        else:
            kept.append(Spot(allowance.start, allowance.end, *wrong))
    aside: list[tuple[Spot, Allowance]] = []
    for spot in spots:
        by = next((one for one in good if one.covers_spot(spot)), None)
        if by is None:
            kept.append(spot)
        else:
            aside.append((spot, by))
    used = {by for _, by in aside}
    kept += [
        Spot(one.start, one.end, "allow-unused", f"nothing here needs {one.rule} to be set aside")
        for one in good
        if one not in used
    ]
    return kept, aside


def _wrong(allowance: Allowance, rules: Mapping[str, Rule]) -> tuple[str, str] | None:
    rule = allowance.rule
    if rule not in rules:
        return "allow-unknown", f"there is no rule {rule or '(none)'} to be set aside"
    if not (rules[rule].may_allow or rule == QUOTED or rule.startswith(WORDING)):
        return "allow-never", f"{rule} cannot be set aside"
    if len(allowance.because) < _FEWEST:
        return "allow-reason", f"{rule} is set aside without a reason; write because, and why"
    return None
