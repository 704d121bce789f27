"""Where a long column may be cut into pages; pure numbers, no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Strip:
    """A piece of the column that is never cut: a line of text or a row of a table, from `top` to `bottom`.

    `keeps_next` says that what follows stays on the same page (a heading, the first line of a paragraph);
    `new_page` that a page begins with it.
    """

    top: float
    bottom: float
    keeps_next: bool = False
    new_page: bool = False


@dataclass(frozen=True)
class Cut:
    """What one page shows of the column: everything from `top` to `bottom`."""

    top: float
    bottom: float


def cuts(strips: Sequence[Strip], height: float) -> list[Cut]:
    """The pages, in order; each is at most `height` high, unless one strip alone is higher.

    Strips are kept together as they ask, as long as together they fit onto a page.
    """
    pages: list[Cut] = []
    first = 0
    while first < len(strips):
        after = _page_end(strips, first, height)
        pages.append(Cut(strips[first].top, strips[after - 1].bottom))
        first = after
    return pages


def _page_end(strips: Sequence[Strip], first: int, height: float) -> int:
    """The number of the first strip that is no longer on the page that begins with `first`."""
    top = strips[first].top
    at = first
    while at < len(strips) and (at == first or strips[at].bottom - top <= height):
        if at > first and strips[at].new_page:
            return at
        at += 1
    if at == len(strips):
        return at
    whole = at
    while at > first and strips[at - 1].keeps_next:
        at -= 1
    # What asks to be kept together but is higher than a page is cut where the page ends.
    return at if at > first else whole
