"""Rows of a CSV file as it comes: any delimiter, any of the usual encodings, rows of the wrong length."""

import codecs
import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO

from bereave.failures import QT_TRANSLATE_NOOP, NotUnderstood

#: The longest cell; the csv library alone would stop at 131,072 letters, which a whole article may reach.
LONGEST_CELL = 1_000_000
_DELIMITERS = (",", ";", "\t", "|")
_PEEK = 64_000
# Such a file is read whole; nobody saves a large one in this encoding.
_LONGEST_WIDE = 100_000_000
_MOST_COLUMNS = 2_000
# Windows' Latin-1 has letters where Latin-1 proper has controls; both read the same letters of western Europe.
_WESTERN = "cp1252"


@dataclass(frozen=True)
class Row:
    """One row: the line at which it begins (counted from 1), its cells by column, and what is not right with it.

    `swallowed` says that other rows are hidden in it, which nobody can read.
    """

    line: int
    cells: dict[str, str]
    reason: str = ""
    swallowed: bool = False


@dataclass
class Table:
    """The columns of a CSV file and its rows, one at a time; `notices` fills while it is read."""

    name: str
    columns: tuple[str, ...]
    notices: list[str]
    _lines: Iterator[list[str]] = field(repr=False)
    _line: "_Counted" = field(repr=False)
    _sign: str = ","

    def rows(self) -> Iterator[Row]:
        """Every row that is not empty. Raises NotUnderstood when the file cannot be read further."""
        width, spare = len(self.columns), 0
        while True:
            line = self._line.begin()
            try:
                values = next(self._lines)
            except StopIteration:
                break
            except csv.Error as why:
                raise unreadable(self.name, Row(line, {}, str(why))) from why
            if self._line.ended:
                # The reader asked for another line, and there was none.
                raise self._cut(line)
            if not any(value.strip() for value in values):
                continue
            cells = dict(zip(self.columns, [*values, *[""] * (width - len(values))], strict=False))
            swallowed = self._broken(len(values))
            reason = self._run_together(line) if swallowed else self._wrong(values)
            spare += not reason and len(values) < width
            yield Row(line, cells, reason, swallowed)
        if spare:
            self.notices.append(
                f"{self.name}: {spare} rows are shorter than the heading; what is missing counts as empty"
            )
        if self._line.replaced:
            self.notices.append(
                f"{self.name} is not UTF-8; from line {self._line.replaced} on it was read as Latin-1 (Windows-1252)."
                " Look at letters with accents"
            )

    def _wrong(self, values: list[str]) -> str:
        """Why the cells of a row cannot be told apart; empty when they can."""
        width = len(self.columns)
        if len(values) > width and any(value.strip() for value in values[width:]):
            return f"it has {len(values)} cells and the heading has {width}; a quotation mark may be missing"
        if len(values) < width and not self._line.whole:
            return "the file ends in the middle of this row; fetch it again"
        return ""

    def _broken(self, cells: int) -> bool:
        """Whether a quotation mark is missing in the row that was just read."""
        lines, width = self._line.lines, len(self.columns)
        if not any('"' in line for line in lines) or (len(lines) == 1 and cells == width):
            return False
        return _misquoted(lines, self._sign) or any(
            _is_row(line, self._sign, width, last=at == len(lines) - 1) for at, line in enumerate(lines) if at
        )

    def _run_together(self, line: int) -> str:
        last = self._line.at
        if last == line:
            return "a quotation mark is missing in it"
        return f"a quotation mark is missing, so that lines {line} to {last} run together; none of them was read"

    def _cut(self, line: int) -> NotUnderstood:
        return NotUnderstood(
            QT_TRANSLATE_NOOP(
                "Failure",
                "The file {file} ends inside a quotation that begins in line {line}. A quotation mark is missing there,"
                " or the file is cut: fetch it again, or put the mark in.",
            ),
            file=self.name,
            line=line,
        )


def unreadable(name: str, row: Row) -> NotUnderstood:
    """What to say where a row that others need cannot be read: without it they would lose what it holds."""
    return NotUnderstood(
        QT_TRANSLATE_NOOP(
            "Failure", "The file {file} could not be read; line {line}: {why}. Save it again as CSV (UTF-8)."
        ),
        file=name,
        line=row.line,
        why=row.reason,
    )


def _misquoted(lines: list[str], sign: str) -> bool:
    """Whether words stand behind a closing quotation mark: then it was meant to open another cell."""
    try:
        for _ in csv.reader(lines, delimiter=sign, strict=True):
            pass
    except csv.Error:
        return True
    return False


def _is_row(line: str, sign: str, width: int, *, last: bool) -> bool:
    """Whether a line inside a cell looks like a row of its own: as many delimiters as the heading, without spaces.

    In the last line the cell ends; if nothing before its end is a delimiter the rest is that of an honest row.
    """
    text = line.rstrip("\r\n")
    tight = re.findall(rf"{re.escape(sign)}(?=\S)", text)
    inside = text.partition('"')[0]
    if text.count(sign) != width - 1 or 2 * len(tight) <= text.count(sign):
        return False
    return not last or re.search(rf"{re.escape(sign)}(?=\S)", inside) is not None


class _Counted:
    """Lines of text out of bytes: what is no UTF-8 is read as the Latin letters of Windows, line by line."""

    def __init__(self, file: IO[bytes], first: bytes, encoding: str | None) -> None:
        self.at = 0
        #: The first line that was not UTF-8; 0 for none.
        self.replaced = 0
        #: The lines of the row that is being read, and whether there was none left for it.
        self.lines: list[str] = []
        self.ended = False
        #: Whether the line that was read last has an end.
        self.whole = True
        self._encoding = encoding
        self._lines = self._raw(file, first)

    @staticmethod
    def _raw(file: IO[bytes], first: bytes) -> Iterator[bytes]:
        rest = first
        while True:
            lines = rest.splitlines(keepends=True)
            rest = lines.pop() if lines else b""
            yield from lines
            more = file.read(_PEEK)
            if not more:
                break
            if len(rest) > LONGEST_CELL * 4:
                raise csv.Error("a line has more than four million letters")
            rest += more
        if rest:
            yield rest

    def begin(self) -> int:
        """A row begins; gives its line."""
        self.lines = []
        return self.at + 1

    def __iter__(self) -> Iterator[str]:
        for raw in self._lines:
            self.at += 1
            if b"\0" in raw:
                raise csv.Error("it holds a letter that does not belong in a text file")
            line = self._text(raw)
            self.whole = line.endswith(("\n", "\r"))
            self.lines.append(line)
            yield line
        self.ended = bool(self.lines)

    def _text(self, raw: bytes) -> str:
        if self._encoding:
            return raw.decode(self._encoding, "replace")
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            self.replaced = self.replaced or self.at
            return raw.decode(_WESTERN, "replace")


def table(file: IO[bytes], name: str, encoding: str | None = None, delimiter: str | None = None) -> Table:
    """The CSV in `file`. Raises NotUnderstood when it has no heading or is no text."""
    first = file.read(_PEEK)
    if first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        # Spreadsheets call this "Unicode text".
        text = first + file.read(_LONGEST_WIDE)
        if len(text) > _LONGEST_WIDE:
            raise _no_table(name, "in UTF-16 it may have a hundred megabytes at most")
        file, first = io.BytesIO(text.decode("utf-16", "replace").encode()), b""
        first = file.read(_PEEK)
    first = first.removeprefix(codecs.BOM_UTF8)
    counted = _Counted(file, first, encoding)
    csv.field_size_limit(LONGEST_CELL)
    sign = delimiter or _delimiter(first)
    lines = csv.reader(iter(counted), delimiter=sign, strict=False)
    counted.begin()
    try:
        heading = next(lines, [])
    except csv.Error as why:
        raise _no_table(name, str(why)) from why
    if counted.ended or (len(counted.lines) > 1 and _misquoted(counted.lines, sign)):
        raise _no_table(name, "a quotation mark is missing")
    if not any(cell.strip() for cell in heading) or len(heading) > _MOST_COLUMNS:
        raise _no_table(name, "its first line has no names of columns")
    return Table(name, _named(heading), [], lines, counted, sign)


def _no_table(name: str, why: str) -> NotUnderstood:
    return NotUnderstood(
        QT_TRANSLATE_NOOP(
            "Failure", "The file {file} is no table that can be read; line 1: {why}. Save it again as CSV."
        ),
        file=name,
        why=why,
    )


def _delimiter(first: bytes) -> str:
    heading = first.splitlines()[0].decode("latin-1") if first.strip() else ""
    outside = "".join(heading.split('"')[::2])
    return max(_DELIMITERS, key=lambda sign: (outside.count(sign), -_DELIMITERS.index(sign)))


def _named(heading: list[str]) -> tuple[str, ...]:
    """Names without spaces around them; one without a name, or of a name that was there, gets its number."""
    names: list[str] = []
    for at, cell in enumerate(heading, start=1):
        name = cell.strip() or f"column {at}"
        names.append(f"{name} ({at})" if name in names else name)
    return tuple(names)
