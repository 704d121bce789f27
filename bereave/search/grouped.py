"""A number in what somebody typed, which is one word however it is grouped."""

import re

from bereave.directory.numbers import digits
from bereave.search.vocabulary import Vocabulary

_NUMBER = re.compile(r"(?<!\w)[+(]{0,2}\d[\d \u00a0\u202f().\-\u2010\u2011\u2013]*\d(?!\w)")
# +44 (0)20: the 0 is dialled inside the country alone. 00 leads out of most countries, 011 out of North America.
_EITHER = re.compile(r"\(0\)")
_OUT = re.compile(r"^(?:00|011)")
# What is shorter stands in titles and texts in its parts: 24 7, 9 11.
_SHORTEST = 5


def joined_numbers(text: str, vocabulary: Vocabulary) -> str:
    """`text` with every number that an entry has, or begins with, as one word; everything else as it was typed."""
    return _NUMBER.sub(lambda found: _known(found.group(), vocabulary) or found.group(), text)


def _known(number: str, vocabulary: Vocabulary) -> str | None:
    """The digits of `number` in the first form that is in `vocabulary`; None where none is."""
    whole = digits(number)
    forms = (whole, _OUT.sub("", whole), _OUT.sub("", digits(_EITHER.sub("", number))))
    known = (form for form in forms if len(form) >= _SHORTEST)
    return next((form for form in known if form in vocabulary or vocabulary.completions(form)), None)
