"""A text as its bare words, small and without accents, with the way back to where each stands."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

#: Stands between paragraphs, list items and headings: nothing is found across it.
BREAK = "¶"
#: Stands where a sentence ends: nothing is found across it either.
SENTENCE = "|"
# Marks that combine with a letter, and letters that nobody sees: they hide no word.
_UNSEEN = (
    "\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff\U000e0000-\U000e007f"
)
_TOKEN = re.compile(
    rf"(?P<word>[^\W_](?:[^\W_]|[{_UNSEEN}])*)"
    r"|(?P<gap>\n[ \t>]*(?:\n|(?=[-*+#|]|\d+[.)]))|\|)"
    r"|(?P<end>[.!?;:。？！…]+)"
)
_SIGNS = {"gap": BREAK, "end": SENTENCE}


@dataclass(frozen=True)
class Folded:
    """The words of a text in two forms, and where they stand.

    `words` has a space before and after each word; `letters` has no spaces, for languages that set them freely.
    """

    text: str
    words: str
    letters: str
    spans: tuple[tuple[int, int], ...]
    lengths: tuple[int, ...]
    word_starts: tuple[int, ...]
    letter_starts: tuple[int, ...]

    def words_place(self, start: int, end: int) -> tuple[int, int]:
        """Where the whole words stand that `words[start:end]` touches."""
        first, last = bisect_right(self.word_starts, start) - 1, bisect_right(self.word_starts, end - 1) - 1
        return self.spans[first][0], self.spans[last][1]

    def letters_place(self, start: int, end: int) -> tuple[int, int]:
        """Where `letters[start:end]` stands, to the letter where folding kept their count."""
        first, last = bisect_right(self.letter_starts, start) - 1, bisect_right(self.letter_starts, end - 1) - 1
        begins, ends = self.spans[first][0], self.spans[last][1]
        if self._as_long(first):
            begins += start - self.letter_starts[first]
        if self._as_long(last):
            ends = self.spans[last][0] + end - self.letter_starts[last]
        return begins, ends

    def begins_word(self, at: int) -> bool:
        """Whether a word begins at `letters[at]`."""
        nearest = bisect_right(self.letter_starts, at) - 1
        return nearest >= 0 and self.letter_starts[nearest] == at

    def accented(self, start: int, end: int) -> str:
        """The words of `words[start:end]` with their accents, small."""
        begins, ends = self.words_place(start, end)
        return accented_words(self.text[begins:ends])

    def _as_long(self, at: int) -> bool:
        return self.spans[at][1] - self.spans[at][0] == self.lengths[at]


def fold(text: str) -> Folded:
    """The words of `text`, small and without accents."""
    found: list[str] = []
    spans: list[tuple[int, int]] = []
    for token in _TOKEN.finditer(text):
        kind = token.lastgroup or ""
        plain = _folded(token.group()) if kind == "word" else _SIGNS[kind]
        if plain:
            found.append(plain)
            spans.append(token.span())
    word_starts, letter_starts = [], []
    words_at, letters_at = 1, 0
    for plain in found:
        word_starts.append(words_at)
        letter_starts.append(letters_at)
        words_at += len(plain) + 1
        letters_at += len(plain)
    return Folded(
        text,
        f" {' '.join(found)} ",
        "".join(found),
        tuple(spans),
        tuple(len(plain) for plain in found),
        tuple(word_starts),
        tuple(letter_starts),
    )


def words_of(text: str) -> list[str]:
    """The folded words of `text`, in order."""
    return [_folded(token.group()) for token in _TOKEN.finditer(text) if token.lastgroup == "word"]


def accented_words(text: str) -> str:
    """The words of `text`, small, with their accents, a space between two."""
    found = (token.group() for token in _TOKEN.finditer(text) if token.lastgroup == "word")
    return unicodedata.normalize("NFC", " ".join(found)).casefold()


@lru_cache(maxsize=16384)
def _folded(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word.casefold())
    plain = "".join(letter for letter in apart if letter.isalnum())
    # Hangul comes apart into its letters; it is put together again, so that a syllable stays a syllable.
    return unicodedata.normalize("NFC", plain)
