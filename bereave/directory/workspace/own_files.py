"""The curator's own files on the disk: writing them for an action, and seeing what somebody else did to them."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from bereave.directory.front_matter import BrokenFrontMatter, split
from bereave.directory.load import markdown_names, read_text
from bereave.directory.workspace.history import Change, History
from bereave.directory.write import write_text
from bereave.failures import QT_TRANSLATE_NOOP, Failure, NotNow

# Above this many files one call for the whole disk is quicker than one a file.
_MANY = 20


class OwnFiles:
    """Every entry file below `folder`, beside what the history knows of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def text(self, file: str) -> str | None:
        """What an own file holds; None where there is none, or where it cannot be read as text."""
        path = self.folder / file
        try:
            return read_text(path) if path.is_file() else None
        except Failure:
            return None

    def carry_out(self, history: History, changes: Iterable[Change], total: int) -> None:
        """Bring the files to what `changes` say; done again after a stop it comes to the same. Raises NotNow."""
        for one in changes:
            path = self.folder / one.file
            if one.own_text_after is None:
                _remove(path)
                history.forget(one.file)
                continue
            if self.text(one.file) != one.own_text_after:
                if total > _MANY:
                    _write_quickly(path, one.own_text_after)
                else:
                    write_text(path, one.own_text_after)
            self.know(history, one.file, one.entry)
        if total > _MANY and hasattr(os, "sync"):
            os.sync()

    def put_back(self, history: History, changes: Iterable[Change], total: int) -> None:
        """Undo what was done of `changes`; a file that does not hold what they wrote is left alone."""
        done = (one for one in changes if one.own_text_before != one.own_text_after)
        back = (one.turned() for one in done if self.text(one.file) == one.own_text_after)
        self.carry_out(history, back, total)

    def repair(self, history: History, changes: Iterable[Change]) -> None:
        """Finish what a stop left half-done; a file that holds neither text is somebody else's and stays."""
        for one in changes:
            there = self.text(one.file)
            if there in (one.own_text_before, one.own_text_after):
                self.carry_out(history, [one], 1)

    def outside(self, history: History, below: Callable[[str], str | None]) -> Iterator[Change]:
        """What was changed by other means since the last look; `below` gives an id's text in the layers below."""
        here: set[str] = set()
        for path in map(Path, markdown_names(self.folder)):
            file = path.relative_to(self.folder).as_posix()
            here.add(file)
            entry, size, changed, digest = history.known_of(file)
            state = path.stat()
            if (state.st_size, state.st_mtime_ns) == (size, changed):
                continue
            text = self.text(file)
            if text is None:
                # Not text, or too large: the check of the files says so; there is nothing to keep of it.
                continue
            if _digest(text) == digest:
                self.know(history, file, entry)
                continue
            name = _id_in(text) or entry or path.stem
            was = history.last_text(name) if digest else below(name)
            yield Change(name, file, was, text, bool(digest))
        for file, entry in history.known():
            if file not in here:
                yield Change(entry, file, history.last_text(entry), below(entry), True, False)

    def know(self, history: History, file: str, entry: str) -> None:
        """Remember a file as it stands."""
        path = self.folder / file
        state, text = path.stat(), self.text(file) or ""
        history.know(file, entry, state.st_size, state.st_mtime_ns, _digest(text))


def _id_in(text: str) -> str:
    try:
        found = split(text).fields.get("id", "")
    except BrokenFrontMatter:
        return ""
    return found if isinstance(found, str) else ""


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _remove(path: Path) -> None:
    try:
        with suppress(FileNotFoundError):
            path.unlink()
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be removed: {why}."),
            file=path,
            why=why.strerror or why,
        ) from why


def _write_quickly(path: Path, text: str) -> None:
    draft = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(text, encoding="utf-8", newline="\n")
        draft.replace(path)
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The file {file} could not be written: {why}."),
            file=path,
            why=why.strerror or why,
        ) from why
