"""From words to the terms of the index: English and French stems, and pairs of letters where words are joined."""

import re
from collections.abc import Callable
from functools import lru_cache

from whoosh.lang import stemmer_for_language

from bereave.search.folding import WORD, fold

#: Changes whenever the same text would give other terms: every index is then built anew.
VERSION = 1
# Hangul, Han and kana: scripts whose words carry endings or no spaces.
_JOINED = re.compile(r"[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]+")
_ENGLISH: Callable[[str], str] = stemmer_for_language("en")
_FRENCH: Callable[[str], str] = stemmer_for_language("fr")


@lru_cache(maxsize=60_000)
def _english(word: str) -> str:
    return _ENGLISH(fold(word))


@lru_cache(maxsize=60_000)
def _french(word: str) -> str:
    # Stemmed with its accents, folded after: measured better than the other way round.
    return fold(_FRENCH(word))


@lru_cache(maxsize=60_000)
def folded(word: str) -> str:
    """`fold`, remembered: the same words come again and again."""
    return fold(word)


def joined(word: str) -> bool:
    """Whether `word` is of a script that joins words, so that it is looked for by pairs of letters."""
    return not word.isascii() and _JOINED.search(word) is not None


def pairs(word: str) -> list[str]:
    """Each letter with its neighbour; a single letter stands alone."""
    return [word] if len(word) == 1 else [word[at : at + 2] for at in range(len(word) - 1)]


def terms(text: str, language: str) -> list[str]:
    """The terms of `text` in `language`: what is stored for a field of an entry."""
    found: list[str] = []
    stem = _french if language.partition("-")[0] == "fr" else _english
    for word in WORD.findall(text.lower()):
        if joined(word):
            found += pairs(fold(word))
        else:
            found.append(stem(word))
    return found


@lru_cache(maxsize=20_000)
def asked_terms(word: str) -> tuple[str, ...]:
    """The terms under which one asked word may stand, whichever language it is of; for pairs, all are needed."""
    if joined(word):
        return tuple(pairs(fold(word)))
    return tuple(dict.fromkeys((_english(word), _french(word))))
