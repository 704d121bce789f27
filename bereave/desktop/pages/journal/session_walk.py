"""Going through a session: which step is shown, in which version, and what leads where. Knows no window."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bereave.journal.programme import Session, Step
    from bereave.journal.session_run import Answer

Content = tuple[str, ...]

#: These two need the plan, time and a direct question first; until that gate is here they are not offered.
GATED_NUMBERS = frozenset({5, 6})
TAKE_AN_ANSWER = frozenset({"prompt", "choice", "scale", "letter"})


class SessionWalk:
    """A place in a session. `answers` and `passed` are what an earlier sitting left."""

    def __init__(self, session: "Session", answers: "Mapping[str, Answer]", passed: Mapping[str, str]) -> None:
        self.session = session
        self._answers = {slug: as_content(answer) for slug, answer in answers.items()}
        self._shorter = {slug for slug, how in passed.items() if how == "shorter"}
        self.place = self._first_open(passed)

    @property
    def step(self) -> "Step":
        """The step that is shown."""
        return self.session.steps[self.place]

    @property
    def number(self) -> int:
        """Its number, from 1."""
        return self.place + 1

    @property
    def total(self) -> int:
        """How many steps there are."""
        return len(self.session.steps)

    @property
    def is_last(self) -> bool:
        """Whether nothing comes after this step but the end."""
        return self.number == self.total

    @property
    def is_shorter(self) -> bool:
        """Whether the smaller version of this step was chosen."""
        return self.step.slug in self._shorter

    @property
    def takes_answer(self) -> bool:
        """Whether something can be written or chosen here."""
        return self.step.kind in TAKE_AN_ANSWER

    def choose_shorter(self, shorter: bool) -> None:
        """Show the smaller version, or the full one again."""
        (self._shorter.add if shorter else self._shorter.discard)(self.step.slug)

    def content(self) -> Content:
        """What was answered to this step so far."""
        return self._answers.get(self.step.slug, ())

    def remember(self, content: Content) -> None:
        """Keep what stands in the step's widget while another step is shown."""
        self._answers[self.step.slug] = content

    def on(self) -> bool:
        """Go to the next step; False at the end."""
        if self.is_last:
            return False
        self.place += 1
        return True

    def back(self) -> bool:
        """Go to the step before; False at the beginning."""
        if self.place == 0:
            return False
        self.place -= 1
        return True

    def _first_open(self, passed: Mapping[str, str]) -> int:
        """Where to go on: behind the last step that was answered or skipped."""
        touched = [
            place
            for place, step in enumerate(self.session.steps)
            if step.slug in self._answers or passed.get(step.slug) == "skip"
        ]
        left = [place for place, step in enumerate(self.session.steps) if passed.get(step.slug) == "not-today"]
        if left:
            return left[0]
        return min(touched[-1] + 1, len(self.session.steps) - 1) if touched else 0


def as_content(answer: "Answer") -> Content:
    """An answer as the words that a widget shows."""
    if isinstance(answer, tuple):
        return answer
    return (str(answer),)


def as_answer(kind: str, content: Content) -> "Answer | None":
    """What the store takes for a widget's words; None for a scale that was left alone."""
    if kind == "choice":
        return content
    if kind == "scale":
        return int(content[0]) if content else None
    return content[0] if content else ""
