"""How far a long action is, and whether somebody asked to stop it while it can still be stopped."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from bereave.directory.importing_records import Cancelled, Progress, nobody, unheard
from bereave.failures import QT_TRANSLATE_NOOP, NotNow

T = TypeVar("T")
_STEP = 50


@dataclass(frozen=True)
class Watched:
    """Told of an action of `total` entries, each of which is done twice: into the history, then into its file.

    `progress` hears the total as done only once it is whole; from then on `cancelled` is not asked any more.
    """

    total: int = 0
    progress: Progress = unheard
    cancelled: Cancelled = nobody

    def of(self, total: int) -> "Watched":
        """The same, of so many entries."""
        return replace(self, total=total)

    def first_half(self, rows: Iterable[T]) -> Iterator[T]:
        """`rows`, told as they go by. Raises NotNow when somebody asked to stop."""
        return self._told(rows, 0)

    def second_half(self, rows: Iterable[T]) -> Iterator[T]:
        """The same for the second time."""
        return self._told(rows, self.total)

    def stop_if_asked(self) -> None:
        """Raise NotNow when somebody asked to stop."""
        if self.cancelled():
            raise NotNow(QT_TRANSLATE_NOOP("Failure", "It was stopped before the end. Nothing was changed."))

    def whole(self) -> None:
        """It is done, and can only be taken back."""
        self.progress(self.total, self.total)

    def _told(self, rows: Iterable[T], before: int) -> Iterator[T]:
        for at, row in enumerate(rows):
            self.stop_if_asked()
            if at % _STEP == 0:
                self.progress(min((before + at) // 2, max(self.total - 1, 0)), self.total)
            yield row


UNWATCHED = Watched()
