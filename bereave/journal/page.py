"""What the journal gives back: pages, their summaries, and where a search found its words."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NewType

PageId = NewType("PageId", str)

FIRST_WORDS = 120  # characters


@dataclass(frozen=True)
class Page:
    """A page as last typed. `is_draft` says that these words were not kept yet; times are UTC."""

    id: PageId
    title: str = field(repr=False)
    text: str = field(repr=False)
    written: datetime
    changed: datetime
    is_draft: bool
    session: str | None
    binned: datetime | None


@dataclass(frozen=True)
class PageSummary:
    """A page in a list. After a search `snippet` shows the place found, and `marks` the found words in it.

    A mark is (start, end) in characters of `snippet`. Times are UTC.
    """

    id: PageId
    title: str = field(repr=False)
    first_words: str = field(repr=False)
    written: datetime
    changed: datetime
    is_draft: bool
    session: str | None
    binned: datetime | None = None
    snippet: str = field(default="", repr=False)
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Counts:
    """How many pages there are: kept, drafts (never kept, or changed since), and in the bin."""

    kept: int
    drafts: int
    binned: int


def first_words(text: str) -> str:
    """The beginning of a text in one line, cut between words."""
    line = " ".join(text[: FIRST_WORDS * 2].split())
    if len(line) <= FIRST_WORDS:
        return line
    cut = line[:FIRST_WORDS].rsplit(" ", 1)[0]
    return cut + "…"
