"""What a reader of foreign files gives: one record after the other, each an entry or the reason why it is none."""

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from bereave.directory.model import Entry
from bereave.failures import QT_TRANSLATE_NOOP, NotNow

#: Hears how many records are done, and of how many where that is known.
Progress: TypeAlias = Callable[[int, int | None], None]
#: Says whether somebody asked to stop.
Cancelled: TypeAlias = Callable[[], bool]

_LONGEST_SLUG = 60


@dataclass(frozen=True)
class Record:
    """One record: `entry` (its id is empty where the file has none of ours), or else the `reason` why there is none.

    `key` is the name and value of the identifier by which the entry is found again; `assumed` names the fields of
    the entry that the file does not hold, so that what a curator wrote there stays. `own` says that this app wrote the
    file, with its checks; `edited` that somebody changed facts in it since.
    """

    where: str
    entry: Entry | None = None
    reason: str = ""
    key: tuple[str, str] | None = None
    assumed: frozenset[str] = frozenset()
    notices: tuple[str, ...] = ()
    own: bool = False
    edited: bool = False


@dataclass(frozen=True)
class Notice:
    """Something about the whole file that somebody should know."""

    text: str


Records: TypeAlias = Iterator[Record | Notice]


def nobody() -> bool:
    """Nobody asked to stop."""
    return False


def unheard(done: int, total: int | None) -> None:
    """Progress that nobody listens to."""


def stop_if(cancelled: Cancelled) -> None:
    """Raise NotNow when somebody asked to stop."""
    if cancelled():
        raise NotNow(QT_TRANSLATE_NOOP("Failure", "It was stopped before the end. Nothing was changed."))


def slug(text: str) -> str:
    """`text` as small letters, digits and hyphens; empty where it has no Latin letters."""
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("ø", "o").replace("Ø", "o"))
    plain = plain.encode("ascii", "ignore").decode().casefold().replace("'", "")
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return words if len(words) <= _LONGEST_SLUG else words[: _LONGEST_SLUG + 1].rpartition("-")[0] or words[:60]


def mark_of(*parts: str) -> str:
    """Eight letters that stand for `parts` for ever: they tell entries of one name apart."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:8]


def proposed_id(entry: Entry, key: tuple[str, str] | None) -> str:
    """The country and the name as an id; a name without Latin letters is told by its identifier."""
    return f"{entry.country.lower()}-{slug(entry.title) or own_mark(entry, key)}"


def own_mark(entry: Entry, key: tuple[str, str] | None) -> str:
    """What tells this entry from others of its name: its identifier, or else who offers it and how it is reached."""
    if key is not None:
        return mark_of(*key)
    first = entry.contacts[0].value if entry.contacts else ""
    return mark_of(entry.country, entry.title, entry.organisation or "", first)
