"""What a moderator can decide about one revision of a post."""

from dataclasses import dataclass
from enum import StrEnum

from bereave.failures import QT_TRANSLATE_NOOP, NotUnderstood

#: Characters of the line that a moderator adds in their own words.
PERSONAL_LIMIT = 2_000


class Outcome(StrEnum):
    """What a moderator decided."""

    APPROVE = "approve"
    RETURN = "return"
    DECLINE = "decline"
    HOLD = "hold"


@dataclass(frozen=True)
class Verdict:
    """An outcome, the number of the rule that it cites (0 cites none), and the moderator's own line."""

    outcome: Outcome
    rule: int = 0
    personal: str = ""


def check(verdict: Verdict) -> Verdict:
    """Give the verdict back when its author can act on it; raises NotUnderstood for a missing or too long reason."""
    if len(verdict.personal) > PERSONAL_LIMIT:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP(
                "Failure", "The line to the author is longer than {limit} characters. Please shorten it."
            ),
            limit=PERSONAL_LIMIT,
        )
    if verdict.rule < 0:
        raise NotUnderstood(QT_TRANSLATE_NOOP("Failure", "There is no rule {rule}."), rule=verdict.rule)
    if verdict.outcome is Outcome.DECLINE and verdict.rule == 0:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP(
                "Failure", "Please choose the rule that this message goes against; its author will see it."
            )
        )
    if verdict.outcome is Outcome.RETURN and verdict.rule == 0 and not verdict.personal.strip():
        raise NotUnderstood(
            QT_TRANSLATE_NOOP(
                "Failure", "Please choose a rule or write a line, so that the author knows what to change."
            )
        )
    return verdict
