"""Records out of JSON of any packing: a page, an array, one object, or one object a line; one at a time in memory."""

import codecs
import json
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain
from typing import IO, Any, TypeAlias

import ijson

from bereave.directory.importing_records import Notice
from bereave.directory.tables.sources import Sources
from bereave.failures import QT_TRANSLATE_NOOP, NotUnderstood

#: One record: where it stands, and the object; None with the reason when it is none.
Found: TypeAlias = tuple[str, dict[str, Any] | None, str]
#: Bytes that one line of NDJSON, one record, may have.
LONGEST_LINE = 10_000_000
#: Bytes that one record of any other packing may have; an organisation with all its services is one.
LONGEST_RECORD = 100_000_000
_LINES = (".ndjson", ".jsonl")
_PIECE = 1000
_MOST_PARTS = 3_000_000
_DEEPEST = 60


def records(files: Sources, name: str) -> Iterator[Found | Notice]:
    """Every object that the file `name` holds. Raises NotUnderstood when it is no JSON."""
    stream: _Stream | None = None
    try:
        with files.open(name) as file:
            lines = _by_lines(_in_utf8(file), name)
        with files.open(name) as file:
            if lines:
                yield from _lines(_in_utf8(file), name)
                return
            stream = _Stream(_in_utf8(file), name)
            yield from stream.records()
    except (ijson.JSONError, ValueError, OverflowError) as why:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The file {file} is no whole JSON: {why}. Fetch it again."),
            file=files.called(name),
            why=_said(why, _place(files, name, stream, why), stream.count if stream else 0),
        ) from why


def _place(files: Sources, name: str, stream: "_Stream | None", why: Exception) -> str:
    """Where the reader of JSON stops: it does not say so itself; the last part is read again in small pieces."""
    if stream is None or not isinstance(why, ijson.JSONError):
        return f"before byte {stream.file.given}" if stream and stream.file.given else ""
    with files.open(name) as file:
        again = _Pieces(_in_utf8(file), stream.file.given - stream.file.last)
        with suppress(ijson.JSONError):
            for _ in ijson.basic_parse(again, multiple_values=True, use_float=True):
                pass
        return f"line {again.line}, about byte {again.given}"


def _said(why: Exception, place: str, count: int) -> str:
    """Where, the first line of what the reader of JSON says, and after which record it said so."""
    first = why.args[0] if why.args else str(why)
    text = first.decode("utf-8", "replace") if isinstance(first, bytes) else str(why)
    words = " ".join(text.split("\n")[0].split()).rstrip(".")
    if "UTF8" in words:
        words = f"{words}; save it as UTF-8"
    words = f"{place}: {words}" if place else words
    return f"{words}, after record {count}" if count else words


def _in_utf8(file: IO[bytes]) -> IO[bytes]:
    """`file` from its beginning, in UTF-8 where its mark says that it is UTF-16, as some shells of Windows write."""
    start = file.read(2)
    file.seek(0)
    if start not in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}:
        return file
    wide: IO[bytes] = codecs.EncodedFile(file, "utf-8", "utf-16")
    return wide


def _by_lines(file: IO[bytes], name: str) -> bool:
    """Whether the first line is a whole object and another line follows, or all but the first of a file of lines is."""
    first = _next_line(file)
    if _is_object(first):
        return any(line.strip() for line in iter(lambda: file.readline(1000), b""))
    second = _next_line(file) if name.lower().endswith(_LINES) else b""
    third = _next_line(file) if second else b""
    return _is_object(second) and (not third or _is_object(third))


def _next_line(file: IO[bytes]) -> bytes:
    """The next line that is not empty; nothing at the end."""
    line = b""
    while not line.strip(b"\xef\xbb\xbf \t\r\n"):
        line = file.readline(LONGEST_LINE)
        if not line:
            break
    return line


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line.decode("utf-8-sig")), dict)
    except (ValueError, RecursionError):
        return False


def _lines(file: IO[bytes], name: str) -> Iterator[Found | Notice]:
    at, broken, reason = 0, "", ""
    while raw := file.readline(LONGEST_LINE + 1):
        at += 1
        where = f"{name}, line {at}"
        if not raw.strip():
            continue
        if broken:
            # It was not the last line, so that the file goes on behind it.
            yield broken, None, reason
            broken = ""
        if len(raw) > LONGEST_LINE:
            yield where, None, "the line is longer than ten megabytes"
            while raw and not raw.endswith(b"\n"):
                raw = file.readline(LONGEST_LINE)
            continue
        try:
            found = json.loads(raw.decode("utf-8-sig" if at == 1 else "utf-8"))
        except (ValueError, RecursionError) as why:
            broken, reason = where, f"the line is no whole JSON ({str(why)[:120]})"
            continue
        yield (where, found, "") if isinstance(found, dict) else (where, None, "the line holds no object")
    if broken:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP(
                "Failure", "The file {file} is cut: its last line, {line}, is not whole. Fetch it again."
            ),
            file=name,
            line=at,
        )


class _Stream:
    """Reads JSON event by event, so that a page of a hundred thousand records is never held whole."""

    def __init__(self, file: IO[bytes], name: str) -> None:
        self.name = name
        self.file = _Measured(file)
        self.events = self._heard()
        self.count = 0

    def _heard(self) -> Iterator[tuple[str, Any]]:
        for event in ijson.basic_parse(self.file, multiple_values=True, use_float=True):
            self.file.silent = 0
            yield event

    def records(self) -> Iterator[Found | Notice]:
        empty = True
        for event, value in self.events:
            empty = False
            if event == "start_array":
                yield from self._array()
            elif event == "start_map":
                yield from self._object()
            else:
                yield self._where(), None, f"it is {value!r:.60} where a record should be"
        if empty:
            raise ValueError("it is empty")

    def _where(self) -> str:
        self.count += 1
        self.file.begin()
        return f"{self.name}, record {self.count}"

    def _array(self) -> Iterator[Found]:
        for event, value in self.events:
            if event == "end_array":
                return
            found = self._value(event, value)
            if isinstance(found, dict):
                yield self._where(), found, ""
            else:
                yield self._where(), None, "it is no object"

    def _object(self) -> Iterator[Found | Notice]:
        """A page gives its contents; a table gives its rows under its name; any other object is the record itself."""
        whole: dict[str, Any] = {}
        held: int | None = None
        for event, key in self.events:
            if event == "end_map":
                break
            event, value = next(self.events)  # noqa: PLW2901 - the value belongs to the key
            if key == "contents" and event == "start_array":
                before = self.count
                yield from self._array()
                held = self.count - before
            else:
                whole[key] = self._value(event, value)
        if held is None:
            yield self._where(), whole, ""
        else:
            yield from _page_notices(self.name, whole, held)

    def _value(self, event: str, value: object) -> object:
        if event not in {"start_map", "start_array"}:
            return value
        builder = ijson.ObjectBuilder()
        depth = 0
        for parts, (inner, given) in enumerate(chain([(event, value)], self.events)):
            depth += {"start_map": 1, "start_array": 1, "end_map": -1, "end_array": -1}.get(inner, 0)
            if depth > _DEEPEST or parts > _MOST_PARTS:
                raise ValueError(f"record {self.count + 1} is nested too deeply or is too long")
            builder.event(inner, given)
            if depth == 0:
                break
        return builder.value


class _Measured:
    """The file without a byte order mark; it gives no more than one text, and one record, may have.

    `given` counts its bytes, `last` those of the last part that held any, and `silent` those since the reader of JSON
    last found something in them.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._held = self.given = self.last = self.silent = 0
        self._started = False

    def begin(self) -> None:
        """A record is done."""
        self._held = 0

    def read(self, size: int = -1) -> bytes:
        """As a file's. Raises ValueError where a record does not end."""
        found = self._file.read(size)
        if not self._started and found:
            self._started = True
            # Nothing read would mean that the file has ended.
            found = found.removeprefix(codecs.BOM_UTF8) or self._file.read(size)
        self._held += len(found)
        self.given += len(found)
        self.last = len(found) or self.last
        self.silent += len(found)
        if self.silent > LONGEST_LINE:
            raise ValueError("one text in it is longer than ten megabytes")
        if self._held > LONGEST_RECORD:
            raise ValueError("one record is longer than a hundred megabytes")
        return found


class _Pieces:
    """The file in pieces, from the byte `start` on so small that the last one tells the place; lines count from 1."""

    def __init__(self, file: IO[bytes], start: int) -> None:
        self._file, self._start = file, start
        self.line, self.given = 1, 0
        self._ended = False

    def read(self, size: int = -1) -> bytes:
        """As a file's, but a line or a part of one at the most."""
        # Small pieces all the way would take hours: a long text is looked through again with each.
        if self.given + size <= self._start - len(codecs.BOM_UTF8):
            found = self._file.read(size)
            self.line += found.count(b"\n")
        else:
            # Reading nothing is how the reader of JSON asks what kind of file it is.
            found = self._file.readline(min(size, _PIECE) if size >= 0 else _PIECE)
            self.line += self._ended and bool(found)
            # Where a piece ends a line, the next one is of the next.
            self._ended = found.endswith(b"\n")
        first = not self.given
        self.given += len(found)
        return (found.removeprefix(codecs.BOM_UTF8) or self.read(size)) if first and found else found


def _page_notices(name: str, page: dict[str, Any], held: int) -> Iterator[Notice]:
    """A page's own counters are never trusted; where they say something else, somebody should know."""

    def said(key: str) -> int | None:
        value = page.get(key)
        return int(value) if isinstance(value, int | float) and not isinstance(value, bool) else None

    size, items, pages = said("size"), said("total_items"), said("total_pages")
    claimed = size if size is not None else items
    if claimed is not None and (claimed != held or (items is not None and items < held)):
        told = claimed if claimed != held else items
        yield Notice(f"{name} says that it holds {told} records; it holds {held}, and all of them were read")
    if pages is not None and pages > 1:
        yield Notice(f"{name} is one page of {pages}; import the others too")
