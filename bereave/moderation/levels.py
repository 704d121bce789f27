"""How urgent a post is; the order in which moderators meet the queue."""

from enum import StrEnum


class Level(StrEnum):
    """How urgent a post is. `UNCHECKED` says honestly that no rule has looked at it yet."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    CRISIS = "crisis"
    UNCHECKED = "unchecked"

    @property
    def rank(self) -> int:
        """The place in the queue, 0 first; what nobody checked may be anything, so it stands before amber."""
        return _RANKS[self]


_RANKS = {Level.CRISIS: 0, Level.RED: 1, Level.UNCHECKED: 2, Level.AMBER: 3, Level.GREEN: 4}
