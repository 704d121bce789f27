"""The four kinds of failure, and how their sentences become ready for translation."""


def QT_TRANSLATE_NOOP(context: str, sentence: str) -> str:  # noqa: N802 - the name that Qt's lupdate looks for
    """Give `sentence` back unchanged; marks it so that lupdate lists it under `context`."""
    del context
    return sentence


class Failure(Exception):  # noqa: N818 - it is the field's word here, and its kinds read as answers
    """Something did not work, told in one sentence that says what, where and what to do.

    `sentence` is a template with named places; `facts` fill them. Both stay apart so that a
    window can show the sentence in the reader's language.
    """

    #: What a command exits with (design: 1 no, 2 the call was wrong, 3 not possible now).
    exit_code = 3

    def __init__(self, sentence: str, **facts: object) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.facts = facts

    def __str__(self) -> str:
        return self.sentence.format(**self.facts)


class NotNow(Failure):
    """It cannot be done at this moment (no room, no network, somebody else is at it); later it may."""


class NotAllowed(Failure):
    """It may not be done by this person or with these words."""

    exit_code = 1


class NotUnderstood(Failure):
    """What was given could not be understood."""

    exit_code = 2


class OurFault(Failure):
    """The app itself is damaged or wrong; the person did nothing amiss."""
