"""The recovery code: 140 random bits, made to be copied by hand and typed back by tired eyes.

Seven groups of five signs of Crockford's base32. The fifth sign of each group checks the other four and the group's
place, so that a typing mistake is told, with its group, from a well-typed code that belongs to another vault.
"""

import random
import re
import secrets
import unicodedata
from collections.abc import Mapping

from bereave.failures import QT_TRANSLATE_NOOP, NotUnderstood

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 7
GROUP_LENGTH = 5
#: What people read for another sign, and what it is then taken for.
_FORGIVEN = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BETWEEN = re.compile(r"[\s\-_.,\u00ad\u2010-\u2015\u2212\u200b-\u200d\ufeff]+")


def make_code() -> str:
    """A new code from the system's source of chance, its groups joined by hyphens."""
    made = []
    for number in range(GROUPS):
        values = [secrets.randbelow(len(SIGNS)) for _ in range(GROUP_LENGTH - 1)]
        made.append("".join(SIGNS[value] for value in [*values, _check(values, number)]))
    return "-".join(made)


def groups(code: str) -> list[str]:
    """The seven groups of a code as people typed it (case, spaces, hyphens, O for 0 and I or L for 1 are forgiven).

    Raises NotUnderstood when its length or one of its groups shows a typing mistake.
    """
    plain = _plain(code)
    if len(plain) != GROUPS * GROUP_LENGTH:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP(
                "Failure",
                "A recovery code has {expected} letters and digits; {count} were typed. Please look at it once more.",
            ),
            expected=GROUPS * GROUP_LENGTH,
            count=len(plain),
        )
    found = [plain[start : start + GROUP_LENGTH] for start in range(0, len(plain), GROUP_LENGTH)]
    for number, group in enumerate(found):
        values = [SIGNS.find(sign) for sign in group]
        if -1 in values or values[-1] != _check(values[:-1], number):
            raise NotUnderstood(
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "There is a typing mistake in group {number} of the recovery code. Please look at it once more.",
                ),
                number=number + 1,
            )
    return found


def secret_of(code: str) -> bytes:
    """The code as the bytes that open its slot, the same however it was typed. Raises NotUnderstood as `groups`."""
    return "-".join(groups(code)).encode("ascii")


def asked_groups(code: str, rng: random.Random) -> tuple[int, int]:
    """Two different groups (counted from 1, in order) to type back from paper. Raises NotUnderstood as `groups`."""
    first, second = sorted(rng.sample(range(1, len(groups(code)) + 1), 2))
    return first, second


def matches(code: str, typed: Mapping[int, str]) -> bool:
    """Whether every asked group was typed or pasted as written; the whole code pasted into a field counts too."""
    right = groups(code)
    whole = "".join(right)
    return bool(typed) and all(
        1 <= number <= len(right) and _plain(text) in {right[number - 1], whole} for number, text in typed.items()
    )


def _plain(text: str) -> str:
    wide_forms_folded = unicodedata.normalize("NFKC", text)
    return _BETWEEN.sub("", wide_forms_folded).upper().translate(_FORGIVEN)


def _check(values: list[int], group: int) -> int:
    """Weighted sum in the field of 32 elements: every single wrong sign and every swapped pair changes it."""
    total, weight = group, 1
    for value in values:
        weight = _times(weight, 2)
        total ^= _times(weight, value)
    return total


def _times(left: int, right: int) -> int:
    product = 0
    while right:
        if right & 1:
            product ^= left
        left <<= 1
        if left & 0b100000:
            left ^= 0b100101  # x^5 + x^2 + 1, irreducible over two elements
        right >>= 1
    return product
