"""What a person did that no vault has yet: it waits in memory, in order, until it is on the disk."""

from collections.abc import Sequence

from bereave.kept.state import Change, State, WriteNote, after


class Waiting:
    """Changes in the order in which they happened; those that were handed over are on their way to the disk."""

    def __init__(self) -> None:
        self._changes: list[Change] = []
        self._out: list[Change] = []

    @property
    def count(self) -> int:
        """How many are not on the disk, those on their way too."""
        return len(self._changes)

    @property
    def on_their_way(self) -> bool:
        """Whether some were handed over and nothing was heard of them yet."""
        return bool(self._out)

    @property
    def here(self) -> Sequence[Change]:
        """Those that nobody took on."""
        return tuple(one for one in self._changes if not _among(one, self._out))

    def add(self, change: Change) -> None:
        """One more. A note written without seeing an older one replaces what was waiting of the same note."""
        if isinstance(change, WriteNote) and change.unseen:
            here = self.here
            self._changes = [one for one in self._changes if not (_among(one, here) and _same_unseen(one, change))]
        self._changes.append(change)

    def hand_over(self) -> tuple[Change, ...]:
        """Take on those that are here; `done` or `come_back` must follow."""
        batch = tuple(self.here)
        self._out.extend(batch)
        return batch

    def done(self, batch: Sequence[Change]) -> None:
        """These are on the disk."""
        self._changes = [one for one in self._changes if not _among(one, batch)]
        self.come_back(batch)

    def come_back(self, batch: Sequence[Change]) -> None:
        """These are no longer on their way; what is not done waits again."""
        self._out = [one for one in self._out if not _among(one, batch)]

    def over(self, state: State) -> State:
        """What is kept once all of them have happened to `state`."""
        return after(state, self._changes)

    def alone(self) -> State:
        """What of it may be seen while the vault is locked: only what nobody took on."""
        return after(State(), self.here)


def _among(one: Change, others: Sequence[Change]) -> bool:
    return any(one is other for other in others)


def _same_unseen(one: Change, change: WriteNote) -> bool:
    return isinstance(one, WriteNote) and one.unseen and one.note.entry == change.note.entry
