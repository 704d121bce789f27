"""One thing that was found, as the list shows it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

RESULT_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True)
class Result:
    """Plain words only. `marks` are (start, end) places in `summary` of the words that were looked for."""

    id: str
    title: str
    place: str = ""
    summary: str = ""
    tags: tuple[str, ...] = ()
    marks: tuple[tuple[int, int], ...] = ()

    def aloud(self) -> str:
        """What a screen reader says of it."""
        return ". ".join(part for part in (self.title, self.place, self.summary, ", ".join(self.tags)) if part)
