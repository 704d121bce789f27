"""What is asked of a search, and what it answers: shared by every way of searching."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Query:
    """What a person looks for.

    `country` and `kind` filter (a country keeps what is for everywhere); `language` prefers that language, or hides
    the others when `only_language` is set; `prefer` is a country whose entries come first among equals.
    """

    text: str
    country: str | None = None
    kind: str | None = None
    language: str | None = None
    limit: int = 20
    prefer: str | None = None
    only_language: bool = False
    #: The last word may be unfinished, as it is while somebody types.
    as_you_type: bool = True
    #: The day on which is asked: what should have been checked again by then ranks lower. None: nothing does.
    today: date | None = None


@dataclass(frozen=True)
class Hit:
    """One entry that was found; `marks` are the (start, end) places of the matched words in the plain `snippet`."""

    id: str
    title: str
    kind: str
    country: str
    language: str
    score: float
    snippet: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Results:
    """What a search found: the best hits in order, how many there were, and how they divide by country and kind.

    Each facet is counted with the other filter on and its own off, so that it says what choosing would show.
    """

    query: str
    took_ms: float = 0.0
    total: int = 0
    hits: tuple[Hit, ...] = ()
    facets: Mapping[str, Mapping[str, int]] = field(default_factory=lambda: {"country": {}, "kind": {}})
    did_you_mean: str | None = None
    help_now: bool = False
