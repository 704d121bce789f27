"""Chooses the passage that shows why an entry was found, and where the words stand in it."""

from collections.abc import Set
from functools import lru_cache

from bereave.search.analysis import folded, joined
from bereave.search.folding import WORD

_LONGEST = 200
Marks = tuple[tuple[int, int], ...]


def snippet(texts: list[str], forms: Set[str], pieces: Set[str]) -> tuple[str, Marks]:
    """The part of `texts` with the most different `forms` (or joined `pieces`), and the places of those in it.

    The first text wins a tie, so that a summary stands unless the body says more.
    """
    most, best = 0, texts[0] if texts else ""
    for text in texts:
        for passage in text.split("\n"):
            if len(found := _matching(passage, forms, pieces)) > most:
                most, best = len(found), passage
    shown = best if len(best) <= _LONGEST else _cut(best, forms, pieces)
    return shown, marks_in(shown, forms, pieces)


@lru_cache(maxsize=8192)
def _folded_words(passage: str) -> frozenset[str]:
    return frozenset(folded(word) for word in WORD.findall(passage))


def _matching(passage: str, forms: Set[str], pieces: Set[str]) -> Set[str]:
    said = _folded_words(passage)
    return (said & forms) | {piece for piece in pieces if any(piece in word for word in said)}


def marks_in(text: str, forms: Set[str], pieces: Set[str]) -> Marks:
    """Where in `text` a word stands whose folded form is among `forms`, or a part among `pieces`."""
    found: list[tuple[int, int]] = []
    for match in WORD.finditer(text):
        word = match.group()
        if folded(word) in forms:
            found.append(match.span())
        elif pieces and joined(word):
            at = match.start()
            found += [(at + word.find(p), at + word.find(p) + len(p)) for p in sorted(pieces) if p in word][:1]
    return tuple(found)


def _cut(passage: str, forms: Set[str], pieces: Set[str]) -> str:
    """About `_LONGEST` letters of a long passage around its first match, cut between words."""
    marks = marks_in(passage, forms, pieces)
    start = max(0, (marks[0][0] if marks else 0) - 60)
    if start:
        space = passage.find(" ", start)
        start = space + 1 if 0 <= space < start + 40 else start
    end = min(len(passage), start + _LONGEST)
    if end < len(passage):
        space = passage.rfind(" ", start, end)
        end = space if space > start + 40 else end
    return ("… " if start else "") + passage[start:end] + (" …" if end < len(passage) else "")
