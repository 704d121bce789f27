"""The rules for the shape of a text: nothing so long, wide or deep that showing it would make a window stand still.

`render` asks the same questions: what breaks one of them is shown as plain words, without any markup.
"""

import re
from collections.abc import Iterator

from bereave.directory.suppress import Spot

LONGEST_LINE, LONGEST_WORD = 5000, 120
LONGEST_TEXT, LONGEST_PIECE = 200_000, 20_000
MOST_LINES = 8000
DEEPEST = 8
MOST_ROWS, MOST_COLUMNS = 200, 12
#: Signs that begin something, in one piece of text; an honest paragraph has a dozen.
MOST_SIGNS = 200
#: The same in the whole text (the longest article has 111), tags that are begun and not closed, and bars of tables.
MOST_SIGNS_IN_ALL, MOST_OPEN_TAGS, MOST_BARS = 1500, 40, 10_000
MOST_NOTES, MOST_HEADINGS, MOST_DEFINITIONS = 100, 200, 200
_QUOTES = re.compile(r"(?:[ ]{0,3}>|[ \t]+)*")
_MARKERS = re.compile(r"[ \t]*(?:(?:[-*+]|\d{1,9}[.)]|>)[ \t]*)+")
# What a line that lies in something begins with.
_MAY_BEGIN = frozenset(" \t-*+>0123456789")
_MARKER = re.compile(r"[-*+>]|\d{1,9}[.)]")
_SIGNS = re.compile(r"[\[\]<>*_`!&\\]|\{:")
_OPEN_TAG = re.compile(r"<[A-Za-z/!?](?!(?:[^<>\"'\n]|\"[^<>\"\n]*\"|'[^<>'\n]*')*>)")
_WORD = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")
_ADDRESS = re.compile(r"https?://|\]\(")
_HEADING = re.compile(r"^(?:#{1,6}|[ \t]*=+[ \t]*$|[ \t]*-+[ \t]*$)", re.MULTILINE)
_DEFINITION = re.compile(r"^[ ]{0,3}\[[^\]\n]*\]:", re.MULTILINE)
_BLANK = re.compile(r"\n[ \t]*\n")


def shape_spots(text: str, start: int = 0) -> Iterator[Spot]:
    """Everything in the shape of `text`, which begins at `start` of its file, that would make reading stand still."""
    yield from _lines(text, start)
    yield from _pieces(text, start)
    counted = (
        (len(_HEADING.findall(text)), MOST_HEADINGS, "headings and lines"),
        (len(_DEFINITION.findall(text)), MOST_DEFINITIONS, "addresses and notes below the text"),
        (text.count("[^"), MOST_NOTES, "footnotes"),
        (len(_SIGNS.findall(text)), MOST_SIGNS_IN_ALL, "brackets and other signs"),
        # The end of each is looked for to the very end.
        (len(_OPEN_TAG.findall(text)), MOST_OPEN_TAGS, "tags that are not closed"),
        (text.count("|"), MOST_BARS, "cells of tables"),
    )
    for number, most, what in counted:
        if number > most:
            yield Spot(start, start + 1, "too-many-signs", f"the text has {number} {what}; {most} are enough")
    if len(text) > LONGEST_TEXT or text.count("\n") > MOST_LINES:
        message = f"the text has {len(text)} letters and {text.count(chr(10)) + 1} lines"
        yield Spot(start, start + 1, "long-line", f"{message}; {LONGEST_TEXT} and {MOST_LINES} can be shown")


def can_be_shown(text: str) -> bool:
    """Whether markdown of this shape is taken apart in well under a second, and without running out of depth."""
    return next((False for spot in shape_spots(text) if spot.rule != "long-word"), True)


def _lines(text: str, start: int) -> Iterator[Spot]:
    rows, at = 0, start
    for line in text.split("\n"):
        end = at + len(line)
        if len(line) > LONGEST_LINE:
            yield Spot(at, end, "long-line", f"the line has {len(line)} letters; {LONGEST_LINE} can be shown")
        elif deep := _depth(line):
            yield Spot(at, end, "nesting", f"lists and quotes stand {deep} deep; {DEEPEST} can be followed")
        rows = rows + 1 if "|" in line else 0
        if rows == MOST_ROWS + 1:
            yield Spot(at, end, "table", f"the table has more than {MOST_ROWS} rows")
        elif line.count("|") > MOST_COLUMNS + 1:
            yield Spot(at, end, "table", f"the table has more than {MOST_COLUMNS} columns")
        for word in _WORD.finditer(line) if len(line) <= LONGEST_LINE else ():
            if not _ADDRESS.search(word.group()):
                yield Spot(at + word.start(), at + word.end(), "long-word", f"the word has {len(word.group())} letters")
        at = end + 1


def _depth(line: str) -> int:
    """How deep a line lies, where that is too deep; otherwise 0."""
    if line[:1] not in _MAY_BEGIN:
        return 0
    begins = _MARKERS.match(line)
    indent = len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip(" "))
    deep = indent // 4 + (len(_MARKER.findall(begins.group())) if begins else 0)
    rule = set(line.replace(" ", "")) <= set("-*_") and ">" not in line
    return deep if deep > DEEPEST and not (rule and indent < 4) else 0


def _pieces(text: str, start: int) -> Iterator[Spot]:
    at = 0
    for gap in [*(found.span() for found in _BLANK.finditer(text)), (len(text), len(text))]:
        piece = text[at : gap[0]]
        signs = len(_SIGNS.findall(piece))
        # A table's cells are taken apart one by one.
        if signs > MOST_SIGNS and not ("|" in piece and signs <= 10 * MOST_SIGNS):
            message = f"{signs} brackets and other signs stand in one piece of text; {MOST_SIGNS} can be shown"
            yield Spot(start + at, start + min(gap[0], at + 80), "too-many-signs", message)
        if len(piece) > LONGEST_PIECE:
            message = f"the paragraph has {len(piece)} letters; {LONGEST_PIECE} can be shown"
            yield Spot(start + at, start + min(gap[0], at + 80), "long-line", message)
        at = gap[1]
