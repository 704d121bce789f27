"""Which records of a planned import are to be brought in, and which of them a list shows; knows no window."""

from array import array
from collections.abc import Callable, Collection

from bereave.directory.importing import ImportPlan

#: What can be written.
WRITABLE = ("new", "changed")


class ImportChoice:
    """Everything that is new or changed, but for what was unticked; records are known by their number in the plan."""

    def __init__(self, plan: ImportPlan) -> None:
        counts = plan.counts()
        self._all = {state: counts[state] for state in ("new", "changed")}
        self._off: dict[int, str] = {}
        # Where everything of one kind was unticked, `_off` holds what was ticked again.
        self._none: set[str] = set()

    def wanted(self, number: int, state: str) -> bool:
        """Whether the record is to be brought in; never one that is the same or refused."""
        if state not in WRITABLE:
            return False
        return (number in self._off) == (state in self._none)

    def tick(self, number: int, state: str, *, on: bool) -> None:
        """Bring one record in, or leave it out."""
        if state not in WRITABLE:
            return
        if on == (state in self._none):
            self._off[number] = state
        else:
            self._off.pop(number, None)

    def tick_all(self, state: str, *, on: bool) -> None:
        """Bring every record of one kind in, or leave all of them out."""
        self._off = {number: kind for number, kind in self._off.items() if kind != state}
        self._none = self._none - {state} if on else self._none | {state}

    def count(self) -> int:
        """How many would be brought in."""
        found = 0
        for state, number in self._all.items():
            marked = sum(kind == state for kind in self._off.values())
            found += marked if state in self._none else number - marked
        return found

    def ids(self, plan: ImportPlan) -> Collection[str] | None:
        """The ids to bring in; None for everything. Reads the whole plan: not for the window's thread."""
        if not self._off and not self._none:
            return None
        return {item.id for item in plan.items if self.wanted(item.number, item.state)}


def numbers_of(plan: ImportPlan, state: str, words: str, stopped: Callable[[], bool]) -> "array[int]":
    """The numbers of the records of one state whose name, id, place or reason has every word; `state` "" is all.

    Reads the whole plan: not for the window's thread. After `stopped` what was found so far.
    """
    sought = words.casefold().split()
    found = array("L")
    for item in plan.items:
        if stopped():
            break
        if state and item.state != state:
            continue
        if sought:
            text = f"{item.title} {item.id} {item.record} {item.reason}".casefold()
            if not all(word in text for word in sought):
                continue
        found.append(item.number)
    return found
