"""What a name in a hub may be; the app and the hub hold the same measure."""

import unicodedata

from bereave.peers.protocol import PSEUDONYM_LIMITS


def usable(name: str) -> bool:
    """Whether `name` is 2 to 40 characters without controls and invisible marks, and not blank at its ends."""
    least, most = PSEUDONYM_LIMITS
    return (
        least <= len(name) <= most
        and name == name.strip()
        and all(unicodedata.category(letter)[0] != "C" and letter not in "\u2028\u2029" for letter in name)
    )


def same_name(name: str) -> str:
    """One form for all ways to write a name: two names are the same when this is."""
    return unicodedata.normalize("NFKC", " ".join(name.split())).casefold()
