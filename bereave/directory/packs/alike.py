"""Whether one name could be taken for another: letters that look the same, a letter or a word less or more."""

import unicodedata
from collections.abc import Iterable, Iterator

from bereave.directory.layers import GUARDED
from bereave.directory.model import Entry

# Small letters of the Cyrillic and the Greek alphabet, digits and signs that look like a Latin letter.
_CYRILLIC = dict(
    zip(
        "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u043a\u043c\u0442\u0432\u043d\u0433\u04bb\u04cf",
        "aeopcyxsijkmtbhrhl",
        strict=True,
    )
)
_GREEK = dict(zip("\u03b1\u03bf\u03c1\u03bd\u03c5\u03ba\u03c4\u03b9\u03c7\u03b5\u03b7", "aopvuktixen", strict=True))
_SIGNS = dict(zip("0135@$!|\u0131q", "olesasllig", strict=True))
# A large i and a small l are one stroke in many typefaces.
_LOOKS = str.maketrans({**_CYRILLIC, **_GREEK, **_SIGNS})
# What is shorter is part of too many names.
_SHORTEST = 5


def titles(entry: Entry) -> Iterator[str]:
    """The title of an entry, and its titles in other languages."""
    yield entry.title
    for words in (entry.translations or {}).values():
        if "title" in words:
            yield words["title"]


class Names:
    """The names of those of some entries that help now shows."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._known = [(look, entry) for entry in entries if entry.kind in GUARDED for look in _looks(entry)]

    def like(self, entry: Entry) -> Entry | None:
        """One whose name is that of `entry` to a hasty eye, of the same country first; None where there is none."""
        looks = list(_looks(entry))
        found = [one for look, one in self._known if any(look in mine or mine in look for mine in looks)]
        return min(found, key=lambda one: one.country != entry.country, default=None)


def _looks(entry: Entry) -> Iterator[str]:
    for name in (*titles(entry), entry.organisation or ""):
        look = _look(name)
        if len(look) >= _SHORTEST:
            yield look


def _look(name: str) -> str:
    apart = unicodedata.normalize("NFKD", name.casefold())
    latin = apart.translate(_LOOKS).replace("i", "l")
    joined = "".join(letter for letter in latin if letter.isalnum())
    return joined.replace("rn", "m").replace("vv", "w")
