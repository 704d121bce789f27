"""The words that the entries use: completes a word while it is typed, and finds the one that was meant."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from bereave.search.analysis import asked_terms, joined


class Vocabulary:
    """The folded words of all entries with the number of entries that use each."""

    def __init__(self, counted: Iterable[tuple[str, int]]) -> None:
        self._count = dict(counted)
        self._sorted = sorted(self._count)
        self._letters = [(word, _letters(word)) for word in self._sorted if not joined(word)]

    def __contains__(self, word: str) -> bool:
        return word in self._count

    def _starting(self, start: str) -> Iterator[str]:
        at = bisect_left(self._sorted, start)
        while at < len(self._sorted) and self._sorted[at].startswith(start):
            yield self._sorted[at]
            at += 1

    def completions(self, start: str) -> list[str]:
        """The commonest words that begin with `start`: at most 4, 8 or 12 for 1, 2 or more letters."""
        most = {1: 4, 2: 8}.get(len(start), 12)
        return sorted(self._starting(start), key=lambda word: (-self._count[word], word))[:most]

    def forms(self, word: str) -> set[str]:
        """`word` and the words here that share a stem with it, so that they can be marked in a text."""
        stems = set(asked_terms(word))
        return {word, *(other for other in self._starting(word[:3]) if not stems.isdisjoint(asked_terms(other)))}

    def nearest(self, word: str) -> str | None:
        """The word that was most likely meant: one slip away, or two in a long word; None when nothing is near."""
        if len(word) < 5 or joined(word) or word.isdigit():
            return None
        # Nearly every slip is a single one, and looking for those alone is many times as quick.
        return self._within(word, 1) or (self._within(word, 2) if len(word) >= 6 else None)

    def _within(self, word: str, most: int) -> str | None:
        letters = _letters(word)
        best: tuple[int, bool, int, str] | None = None
        for other, theirs in self._letters:
            # Each slip changes at most two of the letters that occur: a cheap test before the exact one.
            if (letters ^ theirs).bit_count() > 2 * most or abs(len(other) - len(word)) > most:
                continue
            away = slips(word, other, most)
            if away <= most:
                rank = (away, other[0] != word[0], -self._count[other], other)
                best = rank if best is None else min(best, rank)
        return best[3] if best else None


def _letters(word: str) -> int:
    mask = 0
    for letter in word:
        mask |= 1 << (ord(letter) % 61)
    return mask


def slips(one: str, other: str, most: int) -> int:
    """How many letters were added, left out, changed or swapped with a neighbour; more than `most` gives most + 1."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        previous, row = row, [i]
        for j, theirs in enumerate(other, start=1):
            cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (letter != theirs))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == theirs:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before = previous
    return row[-1]
