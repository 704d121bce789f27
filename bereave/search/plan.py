"""Makes of what somebody typed what the engine is asked for: slots of words, each with what it may also mean."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from whoosh.query import And, Or, Term
from whoosh.query import Query as EngineQuery

from bereave.search.analysis import asked_terms, joined
from bereave.search.config import Phrase, SearchConfig
from bereave.search.folding import words
from bereave.search.grouped import joined_numbers
from bereave.search.vocabulary import Vocabulary


@dataclass
class Slot:
    """One thing that is asked for: the phrases that may stand for it, each with its weight."""

    phrases: dict[Phrase, float] = field(default_factory=dict)

    def offer(self, phrase: Phrase, weight: float) -> None:
        """Let `phrase` stand for it too; the greater weight counts."""
        self.phrases[phrase] = max(weight, self.phrases.get(phrase, 0.0))


@dataclass(frozen=True)
class Plan:
    """The slots of a query, the words as they were asked (corrected), and the corrected text if it differs."""

    asked: tuple[str, ...]
    slots: tuple[Slot, ...]
    did_you_mean: str | None

    def queries(self, weights: Mapping[str, float]) -> list[EngineQuery]:
        """One question to the engine for each slot; `weights` are those of the fields."""
        return [_slot(slot, weights) for slot in self.slots]

    def forms(self, vocabulary: Vocabulary) -> set[str]:
        """Every word that is a reason for a hit, to be marked in its text."""
        said = {word for slot in self.slots for phrase in slot.phrases for word in phrase if not joined(word)}
        return {form for word in said for form in vocabulary.forms(word)}

    def pieces(self) -> set[str]:
        """The words of scripts that join words: marked wherever they stand inside another."""
        return {word for slot in self.slots for phrase in slot.phrases for word in phrase if joined(word)}


def make(text: str, config: SearchConfig, vocabulary: Vocabulary, *, as_you_type: bool) -> Plan:
    """The plan for `text`; without slots when it holds no word."""
    typed = words(joined_numbers(text, vocabulary))
    telling = [word for word in typed if word not in config.stop_words]
    # While somebody types, the last word may become another one; and words like "to be" alone are looked for too.
    asked = tuple(telling or typed)
    open_end = as_you_type and bool(asked) and typed[-1] == asked[-1] and not text[-1:].isspace()
    corrected = {word: better for word in asked if (better := _better(word, asked, config, vocabulary, open_end))}
    asked = tuple(corrected.get(word, word) for word in asked)
    did_you_mean = " ".join(corrected.get(word, word) for word in typed) if corrected else None
    slots = _slots(asked, tuple(corrected.get(word, word) for word in typed), config)
    if open_end and slots:
        for word in vocabulary.completions(asked[-1]):
            slots[-1].offer((word,), config.ranking.completion)
    return Plan(asked, tuple(slots), did_you_mean)


def _better(
    word: str, asked: tuple[str, ...], config: SearchConfig, vocabulary: Vocabulary, open_end: bool
) -> str | None:
    """The word that was meant instead of `word`; None when it is used, completed or known as a synonym."""
    if word in vocabulary or any(word in phrase for phrase in config.synonyms):
        return None
    if open_end and word == asked[-1] and vocabulary.completions(word):
        return None
    if len(vocabulary.forms(word)) > 1:
        return None
    return vocabulary.nearest(word)


def _slots(asked: tuple[str, ...], typed: tuple[str, ...], config: SearchConfig) -> list[Slot]:
    slots: list[Slot] = []
    at = 0
    while at < len(asked):
        length = _longest_phrase(asked, at, config)
        phrase = asked[at : at + length]
        slot = Slot({phrase: 1.0})
        for other in config.synonyms.get(phrase, ()):
            slot.offer(other, config.ranking.synonym)
        slots.append(slot)
        at += length
    # Some phrases live from their small words ("my fault", "why did he"): looked for in all that was typed.
    for said, others in config.synonyms.items():
        if slots and len(said) > 1 and any(word in config.stop_words for word in said) and _within(said, typed):
            spot = next((s for s in slots if any(set(said) & set(p) for p in s.phrases)), slots[0])
            for other in others:
                spot.offer(other, config.ranking.synonym)
    return slots


def _longest_phrase(asked: tuple[str, ...], at: int, config: SearchConfig) -> int:
    for length in range(min(4, len(asked) - at), 1, -1):
        if asked[at : at + length] in config.synonyms:
            return length
    return 1


def _within(phrase: Phrase, typed: tuple[str, ...]) -> bool:
    return any(typed[at : at + len(phrase)] == phrase for at in range(len(typed) - len(phrase) + 1))


def _slot(slot: Slot, weights: Mapping[str, float]) -> EngineQuery:
    # Words that share a stem ask for it once, with the greatest weight: the engine's time goes by terms.
    single: dict[tuple[str, str], float] = {}
    found: list[EngineQuery] = []
    for phrase, weight in slot.phrases.items():
        if len(phrase) > 1 or joined(phrase[0]):
            found.append(And([_word(word, weight / len(phrase), weights) for word in phrase]))
            continue
        for name, boost in weights.items():
            for term in asked_terms(phrase[0]):
                single[name, term] = max(weight * boost, single.get((name, term), 0.0))
    return Or([*(Term(name, term, boost=boost) for (name, term), boost in single.items()), *found])


def _word(word: str, weight: float, weights: Mapping[str, float]) -> EngineQuery:
    terms = asked_terms(word)
    together = And if joined(word) else Or
    return Or([together([Term(name, term, boost=boost * weight) for term in terms]) for name, boost in weights.items()])
