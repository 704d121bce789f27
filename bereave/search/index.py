"""The full-text search: the one place that asks the engine, so that another can take its seat."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from time import perf_counter
from typing import Any

from bereave.directory.model import EVERYWHERE
from bereave.failures import QT_TRANSLATE_NOOP, NotNow
from bereave.search import plan as planning
from bereave.search import seal
from bereave.search.build import in_memory
from bereave.search.config import SearchConfig
from bereave.search.documents import Shown
from bereave.search.plan import Plan
from bereave.search.query import Hit, Query, Results
from bereave.search.snippets import snippet
from bereave.search.vocabulary import Vocabulary

# With fewer hits for all words together, those that have only some of them follow.
_ENOUGH = 5
# Reading while another process swaps generations: the second look finds the new one.
_LOOKS = 3
# What was to be checked again by now is worth less, but never hidden.
_OVERDUE = 0.8


class SearchIndex:
    """An index that is open for searching; made by `open`, and good until `close`."""

    def __init__(self, files: Mapping[str, bytes], config: SearchConfig) -> None:
        self._config = config
        self._index = in_memory(files).open_index()
        # Never refreshed: whoever builds anew opens anew.
        self._searcher = self._index.searcher()
        reader = self._searcher.reader()
        self._shown = {at: Shown.from_stored(stored["shown"]) for at, stored in reader.iter_docs()}
        self._vocabulary = Vocabulary(
            (word.decode("utf-8"), reader.doc_frequency("word", word)) for word in reader.lexicon("word")
        )

    @classmethod
    def open(cls, folder: Path, config: SearchConfig) -> "SearchIndex":
        """Open the index that this device built in `folder`. Raises NotNow when there is none that can be trusted."""
        for _ in range(_LOOKS):
            sealed = seal.read(folder)
            files = seal.read_files(folder, sealed) if sealed else None
            if files is not None:
                return cls(files, config)
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "There is no search index in {folder} yet. It has to be built first."),
            folder=folder,
        )

    def close(self) -> None:
        """Give back what the index holds."""
        self._searcher.close()
        self._index.close()

    def search(self, query: Query) -> Results:
        """What `query` finds, best first; an empty query finds nothing."""
        began = perf_counter()
        help_now = any(danger.heard(query.text) for danger in self._config.danger)
        plan = planning.make(query.text, self._config, self._vocabulary, as_you_type=query.as_you_type)
        if not plan.slots:
            return Results(query.text, (perf_counter() - began) * 1000, help_now=help_now)
        scores = self._scores(plan, query)
        facets = {
            "country": _counted(shown.country for shown in map(self._shown.__getitem__, scores) if _kind(shown, query)),
            "kind": _counted(shown.kind for shown in map(self._shown.__getitem__, scores) if _country(shown, query)),
        }
        kept = [at for at in scores if _kind(self._shown[at], query) and _country(self._shown[at], query)]
        # What has closed is only shown so that nobody looks for it in vain.
        kept.sort(key=lambda at: (self._shown[at].closed, -scores[at], self._shown[at].id))
        hits = self._hits([(at, scores[at]) for at in kept[: max(0, query.limit)]], plan, query)
        took = (perf_counter() - began) * 1000
        return Results(query.text, took, len(kept), hits, facets, plan.did_you_mean, help_now)

    def _scores(self, plan: Plan, query: Query) -> dict[int, float]:
        """The worth of every entry that has all words; where those are few, of those with some words after them."""
        answers = [self._ask(question, query) for question in plan.queries(self._config.weights)]
        met = Counter(at for answer in answers for at in answer)
        added = {at: sum(answer.get(at, 0.0) for answer in answers) for at in met}
        found = {at: score for at, score in added.items() if met[at] == len(answers)}
        if len(answers) > 1 and sum(self._shows(at, query) for at in found) < _ENOUGH:
            some = {at: score * met[at] for at, score in added.items() if at not in found}
            most = max(some.values(), default=1.0)
            ceiling = min(found.values(), default=most)
            found |= {at: score / most * ceiling * 0.99 for at, score in some.items()}
        return {at: score * self._worth(self._shown[at], plan, query) for at, score in found.items()}

    def _ask(self, question: Any, query: Query) -> dict[int, float]:
        results = self._searcher.search(question, limit=None)
        return {at: float(score) for at, score in results.items() if _language(self._shown[at], query)}

    def _shows(self, at: int, query: Query) -> bool:
        return _kind(self._shown[at], query) and _country(self._shown[at], query)

    def _worth(self, shown: Shown, plan: Plan, query: Query) -> float:
        """What multiplies the words' score: title, reach, evidence, and what the person prefers."""
        config, ranking = self._config, self._config.ranking
        worth = config.reach.get(shown.reach or "", 1.0) * config.evidence.get(shown.evidence, 1.0)
        if shown.title_words.issuperset(plan.asked):
            worth *= ranking.all_words_in_title
            if len(shown.title_words) == len(set(plan.asked)):
                worth *= ranking.title_is_the_query
        if query.language and query.language in shown.titles:
            worth *= ranking.own_language
        if query.prefer and shown.country == query.prefer:
            worth *= ranking.own_country
        if query.today is not None and shown.review_by is not None and shown.review_by < query.today.isoformat():
            worth *= _OVERDUE
        return worth

    def _hits(self, best: list[tuple[int, float]], plan: Plan, query: Query) -> tuple[Hit, ...]:
        forms, pieces = plan.forms(self._vocabulary), plan.pieces()
        found = []
        for at, score in best:
            shown = self._shown[at]
            words_in = query.language if query.language in shown.titles else shown.language
            assert words_in is not None
            texts = [shown.summaries[words_in], shown.notes.get(words_in, ""), shown.body]
            text, marks = snippet(texts, forms, pieces)
            found.append(
                Hit(shown.id, shown.titles[words_in], shown.kind, shown.country, words_in, round(score, 4), text, marks)
            )
        return tuple(found)


def _counted(names: Any) -> dict[str, int]:
    return dict(Counter(names).most_common())


def _kind(shown: Shown, query: Query) -> bool:
    return query.kind is None or shown.kind == query.kind


def _country(shown: Shown, query: Query) -> bool:
    return query.country is None or shown.country in (query.country, EVERYWHERE)


def _language(shown: Shown, query: Query) -> bool:
    if not query.only_language or query.language is None:
        return True
    return query.language in (*shown.titles, *(code.partition("-")[0] for code in shown.languages), *shown.languages)
