"""The protocol's part about mistakes in the directory: what readers report, and what curators answer."""

import hashlib
import re
from typing import Literal

import msgspec

from bereave.peers.protocol import Quiet

WORDS_LIMIT = 500  # characters of one report
BATCH_LIMIT = 20  # items of one push
ASKED_LIMIT = 100  # ids of one question about their state
PAGE_LIMIT = 100  # rows of one page
OPEN_LIMIT = 20  # reports of one member that no curator has settled

What = Literal["number", "hours", "closed", "address", "other"]
#: How curators settle a report; `open` takes that back.
Outcome = Literal["fixed", "not-confirmed", "already-right", "open"]
#: `gone`: taken back by its writer, or erased with its writer; nothing else of it is there. Empty: never heard of.
State = Literal["open", "fixed", "not-confirmed", "already-right", "gone", ""]

_ENTRY = re.compile(r"[a-z0-9][a-z0-9-]{0,119}")
_CHECKED = re.compile(r"|[0-9]{4}(-[0-9]{2}){0,2}|unknown")
_PACK = re.compile(r"|[a-z0-9][a-z0-9-]{0,63}")
_VERSIONS = range(2**31)


class ReportItem(Quiet, msgspec.Struct, tag_field="kind", tag="report", frozen=True):
    """A mistake that a reader found in an entry. `id` is a UUIDv4 made by the reader's device.

    `checked`, `pack` and `version` say which text of the entry was read: the day of its last check as the entry has
    it, and the content pack that it came from (empty: the app's own set) with its version.
    """

    id: str
    entry: str
    what: What
    words: str = ""
    checked: str = ""
    pack: str = ""
    version: int = 0


class TakenBackItem(msgspec.Struct, tag_field="kind", tag="taken-back", frozen=True):
    """Takes a report back, also one that may never have arrived."""

    id: str


Item = ReportItem | TakenBackItem


class Asked(msgspec.Struct):
    """Asks how one's own reports stand."""

    ids: list[str]


class Standing(msgspec.Struct, frozen=True):
    """How one report stands."""

    id: str
    state: str  # a State; a newer hub may know more of them


class Standings(msgspec.Struct):
    """How the caller's own reports stand, in the order of the question; those of others are never heard of."""

    reports: list[Standing]


class ReportRow(Quiet, msgspec.Struct, frozen=True):
    """A report as curators read it; who wrote it is not in it. `number` changes whenever the report does."""

    number: int
    id: str
    entry: str
    what: str
    words: str
    checked: str
    pack: str
    version: int
    day: int  # whole days since 1970 at arrival
    state: str  # a State; a newer hub may know more of them
    settled_by: str = ""  # a curator's pseudonym


class ReportPage(msgspec.Struct):
    """The reports that came or changed after a number of `epoch`, in order; `open` counts all that wait."""

    epoch: str
    rows: list[ReportRow]
    more: bool
    open: int


class Settle(msgspec.Struct, frozen=True):
    """A curator's word on a report as it stood at `number`."""

    id: str
    number: int
    outcome: Outcome


def unreadable(item: ReportItem) -> Literal["too-long", "letters", "not-understood"] | None:
    """Why an item cannot be taken; None when it can."""
    if len(item.words) > WORDS_LIMIT:
        return "too-long"
    if "\x00" in item.words:
        return "letters"
    fits = _ENTRY.fullmatch(item.entry) and _CHECKED.fullmatch(item.checked) and _PACK.fullmatch(item.pack)
    return None if fits and item.version in _VERSIONS else "not-understood"


def report_hash(item: ReportItem) -> str:
    """SHA-256 (hex) of a report; two items are the same report when this is."""
    return hashlib.sha256(b"bereave report 1\n" + msgspec.json.encode(item)).hexdigest()
