"""Which entries a curator checks one after the other, what was answered, and the way back; knows no window."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bereave.directory.workspace import Row

#: What can be gone through: what is due within a month, the curator's own, or every service.
SCOPES = ("due", "mine", "all")
_SOON = timedelta(days=31)


@dataclass(frozen=True)
class Answer:
    """What was answered about one entry; `action` is its number in the history, 0 where nothing had to be written."""

    key: str
    title: str
    answer: str
    action: int


class CheckQueue:
    """The entries that wait, overdue first, and those that were answered or skipped since it began."""

    def __init__(self) -> None:
        self.scope = "due"
        self.waiting: list[str] = []
        self.answers: list[Answer] = []
        self.skipped: list[str] = []

    @property
    def current(self) -> str:
        """The id of the entry to look at now; empty when none is left."""
        return self.waiting[0] if self.waiting else ""

    @property
    def total(self) -> int:
        """How many there are, with what was answered and skipped."""
        return len(self.answers) + len(self.skipped) + len(self.waiting)

    @property
    def number(self) -> int:
        """Which of them is looked at now, from 1."""
        return min(self.total, len(self.answers) + len(self.skipped) + 1)

    def begin(self, scope: str) -> None:
        """Go through another choice of entries; what was answered before is no part of it. Fill it afterwards."""
        self.scope = scope
        self.waiting, self.answers, self.skipped = [], [], []

    def fill(self, rows: Sequence[Row], me: str, today: date) -> None:
        """Take the entries as they stand now (`rows`, overdue first); the one that is looked at stays where it is."""
        there = {row.id for row in rows}
        settled = {answer.key for answer in self.answers} | set(self.skipped)
        wanted = [row.id for row in rows if row.id not in settled and self._wants(row, me, today)]
        now = self.current
        if now in there and now not in settled:
            wanted = [now, *(key for key in wanted if key != now)]
        self.waiting = wanted
        self.skipped = [key for key in self.skipped if key in there]

    def answered(self, answer: Answer) -> None:
        """The current entry was answered; the next one comes."""
        self.waiting = [key for key in self.waiting if key != answer.key]
        self.answers.append(answer)

    def skip(self) -> None:
        """The current entry is left for later."""
        if self.waiting:
            self.skipped.append(self.waiting.pop(0))

    def again(self) -> None:
        """What was skipped waits once more, in the order in which it was skipped."""
        self.waiting, self.skipped = [*self.waiting, *self.skipped], []

    def taken_back(self, last_action: int) -> Answer | None:
        """Put the last answer's entry first again where the history has it no more.

        `last_action` is the newest action that still stands, 0 for none.
        """
        if not self.answers or self.answers[-1].action <= last_action:
            return None
        return self.unanswered()

    def unanswered(self) -> Answer:
        """The last answer's entry comes first again."""
        answer = self.answers.pop()
        self.waiting = [answer.key, *(key for key in self.waiting if key != answer.key)]
        return answer

    def _wants(self, row: Row, me: str, today: date) -> bool:
        # Nobody can be called about an article, and what has closed is not called again.
        if row.kind == "article" or row.status == "closed":
            return False
        if self.scope == "mine":
            return bool(me) and row.owner == me
        soon = row.review_by is not None and row.review_by <= (today + _SOON).isoformat()
        return self.scope == "all" or row.due or soon
