"""Chooses the passage that shows why an entry was found, and where the words stand in it."""

from collections.abc import Set

from bereave.search.analysis import folded, joined
from bereave.search.folding import WORD

_LONGEST = 200
Marks = tuple[tuple[int, int], ...]


def snippet(texts: list[str], forms: Set[str], pieces: Set[str]) -> tuple[str, Marks]:
    """The part of `texts` with the most different `forms` (or joined `pieces`), and the places of those in it.

    The first text wins a tie, so that a summary stands unless the body says more.
    """
    best = (0, texts[0] if texts else "")
    for text in texts:
        for passage in _passages(text):
            different = len({folded(passage[a:b]) for a, b in marks_in(passage, forms, pieces)})
            if different > best[0]:
                best = (different, passage)
    shown = best[1] if len(best[1]) <= _LONGEST else _cut(best[1], forms, pieces)
    return shown, marks_in(shown, forms, pieces)


def _passages(text: str) -> list[str]:
    return [part for line in text.split("\n") if (part := line.strip())]


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
