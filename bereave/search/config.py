"""How the search is set up: weights, synonyms and the words that put help first, read from `index/`."""

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bereave.failures import QT_TRANSLATE_NOOP, NotNow, NotUnderstood
from bereave.search.danger import Danger
from bereave.search.folding import words

FIELDS = ("title", "tags", "summary", "body")
Phrase = tuple[str, ...]


@dataclass(frozen=True)
class Ranking:
    """What multiplies a score; `index/fields.toml` says what each is for."""

    all_words_in_title: float
    title_is_the_query: float
    synonym: float
    completion: float
    own_language: float
    own_country: float


@dataclass(frozen=True)
class SearchConfig:
    """Everything in `index/` that decides what is found; `digest` changes whenever any of it does."""

    weights: Mapping[str, float]
    ranking: Ranking
    reach: Mapping[str, float]
    evidence: Mapping[str, float]
    stop_words: frozenset[str]
    synonyms: Mapping[Phrase, tuple[Phrase, ...]]
    danger: tuple[Danger, ...]
    digest: str

    @classmethod
    def load(cls, index_folder: Path) -> "SearchConfig":
        """Read the folder. Raises NotNow when it cannot be opened, NotUnderstood when a file is not as it must be."""
        digest = hashlib.sha256()
        fields = _read(index_folder / "fields.toml", digest)
        synonyms = [_read(path, digest) for path in _files(index_folder / "synonyms")]
        danger = [_read(path, digest) for path in _files(index_folder / "danger")]
        try:
            return cls(
                weights={name: float(fields["weights"][name]) for name in FIELDS},
                ranking=Ranking(**{key: float(value) for key, value in fields["ranking"].items()}),
                reach={key: float(value) for key, value in fields["reach"].items()},
                evidence={key: float(value) for key, value in fields["evidence"].items()},
                stop_words=frozenset(word for listed in fields["stop_words"].values() for word in listed),
                synonyms=_synonyms(synonyms),
                danger=tuple(
                    Danger(file["match"], tuple(file["phrases"]), tuple(file.get("exceptions", ()))) for file in danger
                ),
                digest=digest.hexdigest(),
            )
        except (KeyError, TypeError, ValueError, AttributeError) as why:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP("Failure", "The search settings in {folder} are not as they must be: {why}."),
                folder=index_folder,
                why=why,
            ) from why


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.toml"))


def _read(path: Path, digest: "hashlib._Hash") -> dict[str, Any]:
    try:
        raw = path.read_bytes()
        digest.update(path.name.encode() + b"\0" + hashlib.sha256(raw).digest())
        return tomllib.loads(raw.decode("utf-8"))
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be opened: {why}."), file=path, why=why.strerror
        ) from why
    except ValueError as why:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The file {file} is not as it must be: {why}."), file=path, why=why
        ) from why


def _synonyms(files: list[dict[str, Any]]) -> dict[Phrase, tuple[Phrase, ...]]:
    found: dict[Phrase, list[Phrase]] = {}
    for said, others in _pairs(files):
        here = found.setdefault(said, [])
        here += [other for other in others if other != said and other not in here]
    return {said: tuple(others) for said, others in found.items()}


def _pairs(files: list[dict[str, Any]]) -> Iterator[tuple[Phrase, list[Phrase]]]:
    for file in files:
        for group in file["group"]:
            said = [tuple(words(text)) for text in group.get("words") or group["from"]]
            meant = said if "words" in group else [tuple(words(text)) for text in group["to"]]
            yield from ((one, meant) for one in said)
