"""What each refusal of a hub means to a person, in one sentence."""

from bereave.failures import QT_TRANSLATE_NOOP, Failure, NotAllowed, NotNow, NotUnderstood, OurFault
from bereave.peers.protocol import Code, Problem

_SENTENCES: dict[Code, tuple[type[Failure], str]] = {
    "too-often": (
        NotNow,
        QT_TRANSLATE_NOOP("Failure", "Please wait {after} seconds before trying again. Nothing was lost."),
    ),
    "who-are-you": (
        NotAllowed,
        QT_TRANSLATE_NOOP(
            "Failure",
            "This device is not known there. Your texts are still here; please ask the people who run the place.",
        ),
    ),
    "revoked": (
        NotAllowed,
        QT_TRANSLATE_NOOP(
            "Failure",
            "This device may no longer read or write there. Your texts are still here; "
            "please ask the people who run the place.",
        ),
    ),
    "not-yours": (NotAllowed, QT_TRANSLATE_NOOP("Failure", "Your role here does not allow that.")),
    "not-found": (NotNow, QT_TRANSLATE_NOOP("Failure", "This is no longer waiting. Please look at the list again.")),
    "invitation-unknown": (
        NotAllowed,
        QT_TRANSLATE_NOOP("Failure", "This invitation is not known there. Please check it, or ask for a new one."),
    ),
    "invitation-used": (
        NotAllowed,
        QT_TRANSLATE_NOOP("Failure", "This invitation has been used already. Please ask for a new one."),
    ),
    "invitation-expired": (
        NotAllowed,
        QT_TRANSLATE_NOOP("Failure", "This invitation is too old to be used. Please ask for a new one."),
    ),
    "name-taken": (
        NotAllowed,
        QT_TRANSLATE_NOOP("Failure", "Somebody here already goes by this name. Please choose another one."),
    ),
    "name-not-usable": (
        NotUnderstood,
        QT_TRANSLATE_NOOP("Failure", "Please choose a name of 2 to 40 letters, without line breaks."),
    ),
    "own-post": (
        NotAllowed,
        QT_TRANSLATE_NOOP("Failure", "You wrote this message yourself, so another moderator decides about it."),
    ),
    "stale": (
        NotNow,
        QT_TRANSLATE_NOOP("Failure", "This message has changed since you opened it. Please read it again."),
    ),
    "decided": (NotNow, QT_TRANSLATE_NOOP("Failure", "Another moderator has already decided about this message.")),
    "claimed": (NotNow, QT_TRANSLATE_NOOP("Failure", "Another moderator is reading this message now.")),
    "second-person": (
        NotAllowed,
        QT_TRANSLATE_NOOP("Failure", "You asked for a second person here, so another moderator decides."),
    ),
    "too-late": (
        NotNow,
        QT_TRANSLATE_NOOP("Failure", "The decision has taken effect and can no longer be undone here."),
    ),
    "reason-missing": (
        NotUnderstood,
        QT_TRANSLATE_NOOP("Failure", "Please choose a rule or write a line, so that the author knows why."),
    ),
    "space": (
        NotAllowed,
        QT_TRANSLATE_NOOP("Failure", "You do not belong to this space. Your text is still here."),
    ),
    "id": (
        NotAllowed,
        QT_TRANSLATE_NOOP("Failure", "Another message stands in this one's place. Please send it as a new one."),
    ),
    "closed": (
        NotAllowed,
        QT_TRANSLATE_NOOP("Failure", "This message is closed, so it cannot be changed any more."),
    ),
    "too-long": (
        NotUnderstood,
        QT_TRANSLATE_NOOP("Failure", "The message is too long. Please shorten it."),
    ),
    "settled": (
        NotNow,
        QT_TRANSLATE_NOOP("Failure", "This report has changed since you read it. Please look at it again."),
    ),
    "no-room": (
        NotNow,
        QT_TRANSLATE_NOOP("Failure", "There is no room left there now. Your texts stay here and will be sent later."),
    ),
    "busy": (
        NotNow,
        QT_TRANSLATE_NOOP("Failure", "It is very busy there now. Your texts stay here and will be sent later."),
    ),
    "our-fault": (
        OurFault,
        QT_TRANSLATE_NOOP(
            "Failure", "Something went wrong on the organisation's side. Your texts stay here and will be sent later."
        ),
    ),
}
_ELSE = QT_TRANSLATE_NOOP("Failure", "This could not be done there ({code}). Nothing was changed.")


def why_refused(reason: str) -> str:
    """The sentence (a template without places) for the `reason` of a post that the hub refused."""
    known: dict[str, str] = {code: sentence for code, (_, sentence) in _SENTENCES.items() if "{" not in sentence}
    otherwise = QT_TRANSLATE_NOOP("Failure", "This message could not be delivered. Its text is still here.")
    return known.get(reason, otherwise)


def failure(problem: Problem) -> Failure:
    """The failure to raise for a hub's refusal."""
    kind, sentence = _SENTENCES.get(problem.code, (OurFault, _ELSE))
    return kind(sentence, code=problem.code, after=problem.after)
