"""Tells when words that somebody looks for may be about their own dying, so that help comes first."""

from dataclasses import dataclass
from functools import cached_property

from bereave.search.folding import words


@dataclass(frozen=True)
class Danger:
    """One language's phrases; `match` is "words" (whole words) or "letters" (for languages that join them)."""

    match: str
    phrases: tuple[str, ...]
    exceptions: tuple[str, ...]

    def __post_init__(self) -> None:
        if self.match not in {"words", "letters"}:
            raise ValueError(f"match is {self.match!r}; it must be words or letters")

    @cached_property
    def _prepared(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        # Longest first, so that an exception is not cut short by a shorter one.
        exceptions = sorted({self._laid_out(text) for text in self.exceptions}, key=len, reverse=True)
        return tuple({self._laid_out(text) for text in self.phrases}), tuple(exceptions)

    def _laid_out(self, text: str) -> str:
        return "".join(words(text)) if self.match == "letters" else f" {' '.join(words(text))} "

    def heard(self, text: str) -> bool:
        """Whether `text` holds one of the phrases outside of every exception."""
        phrases, exceptions = self._prepared
        laid_out = self._laid_out(text)
        for exception in exceptions:
            laid_out = laid_out.replace(exception, " | ")
        return any(phrase in laid_out for phrase in phrases)
