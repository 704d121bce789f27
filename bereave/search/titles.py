"""A small search over titles and summaries, for as long as the index is being built."""

from collections import Counter
from collections.abc import Iterable
from time import perf_counter

from bereave.directory.model import EVERYWHERE, Entry, rank
from bereave.search.folding import WORD, fold, words
from bereave.search.query import Hit, Query, Results

_TITLE, _TAG, _SUMMARY = 8.0, 3.0, 2.0


class TitleSearch:
    """Searches titles, tags and summaries of `entries` in memory; needs no index."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        # In the order that breaks ties: main lines first, then the surest.
        self._rows = [
            (entry, words(entry.title), set(words(" ".join(entry.tags))), words(entry.summary))
            for entry in sorted(entries, key=rank)
        ]

    def search(self, query: Query) -> Results:
        """The entries that have every word of the query, the last one perhaps unfinished; best first."""
        began = perf_counter()
        asked = words(query.text)
        found = [
            (score, entry)
            for entry, title, tags, summary in self._rows
            if (score := _score(asked, title, tags, summary))
        ]
        if query.only_language and query.language:
            found = [(s, e) for s, e in found if query.language in (e.language, *e.languages)]
        facets = {
            "country": dict(Counter(e.country for _, e in found if query.kind in (None, e.kind))),
            "kind": dict(Counter(e.kind for _, e in found if _in_country(e, query.country))),
        }
        kept = [(s, e) for s, e in found if _in_country(e, query.country) and query.kind in (None, e.kind)]
        kept.sort(key=lambda row: (-row[0], query.prefer is not None and row[1].country != query.prefer))
        hits = tuple(_hit(entry, score, asked, query.language) for score, entry in kept[: max(0, query.limit)])
        return Results(query.text, (perf_counter() - began) * 1000, len(kept), hits, facets)


def _in_country(entry: Entry, country: str | None) -> bool:
    return country is None or entry.country in (country, EVERYWHERE)


def _score(asked: list[str], title: list[str], tags: set[str], summary: list[str]) -> float:
    score = 0.0
    for word in asked:
        best = max(
            (_TITLE if any(other.startswith(word) for other in title) else 0.0),
            (_TAG if any(other.startswith(word) for other in tags) else 0.0),
            (_SUMMARY if any(other.startswith(word) for other in summary) else 0.0),
        )
        if not best:
            return 0.0
        score += best
    return score


def _hit(entry: Entry, score: float, asked: list[str], language: str | None) -> Hit:
    shown = entry.in_language(language) if language else entry
    snippet = shown.summary
    # Folded one by one, so that the places stay those of the text that is shown.
    marks = tuple(
        found.span() for found in WORD.finditer(snippet) if any(fold(found.group()).startswith(w) for w in asked)
    )
    return Hit(entry.id, shown.title, entry.kind, entry.country, entry.language, score, snippet, marks)
