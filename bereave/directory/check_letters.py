"""The rules for single letters: turned directions, letters that nobody sees, and letters that imitate others."""

import re
import unicodedata
from collections.abc import Iterator

from bereave.directory.suppress import Spot

# Turning the order of letters by force has no use in a text that is read on a screen.
_FORCED = "\u202a\u202b\u202c\u202d\u202e"
_ISOLATES = "\u2066\u2067\u2068"
_CLOSING = "\u2069"
_MARKS = "\u200e\u200f\u061c"
_JOINERS = "\u200c\u200d"
_HIDDEN = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
    "\U000e0000-\U000e007f\U000e0100-\U000e01ef"
)
_TURNING, _UNSEEN, _CONTROL = (
    f"{_FORCED}{_ISOLATES}{_CLOSING}",
    _HIDDEN,
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffd",
)
_ANY = re.compile(rf"[{_TURNING}{_UNSEEN}{_CONTROL}]")
_UNSHOWN, _UNSHOWN_ALWAYS = re.compile(f"[{_TURNING}{_CONTROL}]"), re.compile(f"[{_FORCED}{_CONTROL}]")
_SUSPECT = re.compile(rf"(?P<bidi>[{_TURNING}]+)|(?P<hidden>[{_UNSEEN}]+)|(?P<control>[{_CONTROL}]+)")
_IN_FACTS = re.compile(rf"[{_MARKS}{_JOINERS}]+")
# Only a text with Greek or Cyrillic is looked at word by word.
_OTHER = re.compile("[\u0370-\u052f]")
_MIXED = re.compile(r"[^\W\d_]*(?:[A-Za-z][\u0370-\u052f]|[\u0370-\u052f][A-Za-z])[^\W\d_]*")


def letter_spots(text: str, start: int, end: int) -> Iterator[Spot]:
    """What is wrong with the letters of a whole file; prose lies between `start` and `end`, facts before it.

    In prose an isolate that is closed on its own line stays: Arabic and Hebrew names need it among Latin words.
    """
    for found in _SUSPECT.finditer(text) if _ANY.search(text) else ():
        kind, at = found.lastgroup or "", found.start()
        if kind == "bidi" and not (start <= at < end and _closed_isolates(_line(text, at))):
            yield Spot(*found.span(), "bidi", f"{_names(found.group())} turns the direction of the text")
        elif kind == "hidden":
            yield Spot(*found.span(), "hidden-letters", f"{_names(found.group())} cannot be seen")
        elif kind == "control":
            yield Spot(*found.span(), "control-letters", f"{_names(found.group())} does not belong in a text")
    for found in _MIXED.finditer(text) if _OTHER.search(text) else ():
        yield Spot(*found.span(), "look-alike", f"{found.group()[:40]} has letters of two alphabets")


def without_turning(text: str) -> str:
    """`text` without control signs and signs that turn its direction, but for isolates closed on their line."""
    if not _UNSHOWN.search(text):
        return text
    lines = _UNSHOWN_ALWAYS.sub("", text).split("\n")
    return "\n".join(line if _closed_isolates(line) else _UNSHOWN.sub("", line) for line in lines)


def fact_spots(fact: str, start: int) -> Iterator[Spot]:
    """What is wrong with the letters of a number, an address or an id that begins at `start`: joiners count too."""
    for found in _IN_FACTS.finditer(fact):
        message = f"{_names(found.group())} cannot be seen, and changes what is dialled or opened"
        yield Spot(start + found.start(), start + found.end(), "hidden-letters", message)


def _line(text: str, at: int) -> str:
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(text)]


def _closed_isolates(line: str) -> bool:
    if any(letter in _FORCED for letter in line):
        return False
    deep = 0
    for letter in line:
        deep += (letter in _ISOLATES) - (letter == _CLOSING)
        if deep not in {0, 1}:
            return False
    return deep == 0


def _names(letters: str) -> str:
    shown = list(dict.fromkeys(letters))[:3]
    return ", ".join(f"U+{ord(letter):04X} {unicodedata.name(letter, '')}".strip() for letter in shown)
