"""What the index keeps of one entry: the terms of its parts, its words, and what a hit shows."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from whoosh.analysis import SpaceSeparatedTokenizer
from whoosh.fields import ID, KEYWORD, STORED, TEXT, Schema

from bereave.directory.model import NUMBERED, Entry
from bereave.search.analysis import terms
from bereave.search.folding import words

_LINK = re.compile(r"!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])")
_BRACES = re.compile(r"\s*\{[#.:][^}]*\}")
_START = re.compile(r"^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+|\d+[.)]\s+)", re.MULTILINE)
_RULE = re.compile(r"^[\s|:*_=-]+$", re.MULTILINE)
_MARK = re.compile(r"(\*\*|__|\*|`|(?<!\w)_|_(?!\w))")
_TAG = re.compile(r"<[^>\n]*>")


def plain(markdown_text: str) -> str:
    """The words of `markdown_text` without its signs, one passage a line; good for searching and snippets only."""
    text = _RULE.sub("", markdown_text)
    text = _TAG.sub(" ", _BRACES.sub("", _LINK.sub(r"\1", _START.sub("", text))))
    text = _MARK.sub("", text)
    lines = (line.strip().strip("|").replace("|", "·").strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def schema() -> Schema:
    """The fields of the index. The terms are made by `analysis`, so the engine only splits at spaces."""

    def part() -> TEXT:
        return TEXT(analyzer=SpaceSeparatedTokenizer(), phrase=False)

    return Schema(
        id=ID(unique=True, stored=True),
        title=part(),
        tags=part(),
        summary=part(),
        body=part(),
        # The words as they are written: for completing and correcting, never for ranking.
        word=KEYWORD(scorable=False),
        shown=STORED(),
    )


def document(entry: Entry) -> dict[str, str]:
    """The fields of `entry`, with its translations under the same id."""
    versions = [(entry.language, entry)]
    versions += [(language, entry.in_language(language)) for language in sorted(entry.translations or {})]
    body = plain(entry.body)
    by_language: dict[str, list[str]] = {}
    for language, version in versions:
        by_language[language] = [version.summary, *([version.note] if version.note else [])]
    # The name of a service may be in any of its languages; its first says how to take it apart.
    named_in = entry.languages[0] if entry.type == "service" and entry.languages else entry.language
    titles = {version.title for _, version in versions}
    # A number that somebody was given is found however it is grouped.
    numbers = ["".join(filter(str.isdigit, way.value)) for way in entry.contacts if way.how in NUMBERED]
    said = [*titles, *numbers, *entry.tags, body, *(text for texts in by_language.values() for text in texts)]
    return {
        "id": entry.id,
        "title": " ".join(term for title in sorted(titles) for term in _titled(title, named_in)),
        "tags": " ".join(term for tag in entry.tags for term in terms(tag, "en")),
        "summary": " ".join(
            term for language, texts in by_language.items() for text in texts for term in terms(text, language)
        ),
        "body": " ".join([*terms(body, entry.language), *numbers]),
        "word": " ".join(sorted(set(words(" ".join(said))))),
        "shown": json.dumps(_shown(entry, versions, body), ensure_ascii=False),
    }


def _titled(title: str, language: str) -> list[str]:
    found = terms(title, language)
    # English words stand in names everywhere.
    return found + [term for term in terms(title, "en") if term not in found]


def _shown(entry: Entry, versions: list[tuple[str, Entry]], body: str) -> dict[str, Any]:
    return {
        "id": entry.id,
        "titles": {language: version.title for language, version in versions},
        "summaries": {language: version.summary for language, version in versions},
        "notes": {language: version.note for language, version in versions if version.note},
        "kind": entry.kind,
        "country": entry.country,
        "language": entry.language,
        "languages": list(entry.languages),
        "reach": entry.reach,
        "evidence": entry.checked.evidence,
        "review_by": entry.review_by,
        "closed": entry.status == "closed",
        "body": body,
    }


@dataclass(frozen=True)
class Shown:
    """What a hit needs of an entry, as it was when the index was built."""

    id: str
    titles: Mapping[str, str]
    summaries: Mapping[str, str]
    notes: Mapping[str, str]
    kind: str
    country: str
    language: str
    languages: list[str]
    reach: str | None
    evidence: str
    review_by: str | None
    closed: bool
    body: str
    title_words: frozenset[str] = frozenset()

    @classmethod
    def from_stored(cls, stored: str) -> "Shown":
        """Read back what `document` kept."""
        fields = json.loads(stored)
        return cls(**fields, title_words=frozenset(words(" ".join(fields["titles"].values()))))
