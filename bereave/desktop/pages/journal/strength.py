"""How hard a passphrase is to guess, in four words; a kind hint, never a gate."""

from enum import Enum

LEAST = 8  # characters, as the vault asks


class Strength(Enum):
    """What may be said about a passphrase while it is typed."""

    NONE = "none"
    SHORT = "short"
    FAIR = "fair"
    GOOD = "good"


def strength(passphrase: str) -> Strength:
    """Judge by length and by how many different signs there are; a few words score better than odd signs."""
    if not passphrase:
        return Strength.NONE
    if len(passphrase) < LEAST or not passphrase.strip():
        return Strength.SHORT
    # Letters of large scripts carry more: five Korean syllables are as hard to guess as ten Latin letters.
    weight = sum(2 if ord(sign) > 0x2E7F else 1 for sign in passphrase)
    different = len(set(passphrase))
    return Strength.GOOD if weight >= 16 and different >= 8 else Strength.FAIR
