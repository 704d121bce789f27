"""Builds the index from the markdown, anew only where a file changed, and swaps it in whole."""

import gc
import os
import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from time import perf_counter

from filelock import FileLock, Timeout
from whoosh import versionstring
from whoosh.filedb.filestore import FileStorage, RamStorage

from bereave.directory.front_matter import BrokenFrontMatter, split
from bereave.directory.layers import Layer, files_of, owners
from bereave.directory.load import ELSEWHERE, LARGEST_FILE, entry_from
from bereave.directory.model import Entry
from bereave.failures import QT_TRANSLATE_NOOP, NotNow
from bereave.search import analysis, seal
from bereave.search.config import SearchConfig
from bereave.search.documents import document, schema

#: Raise it whenever `documents` keeps something else of the same entry.
VERSION = 3
_PATIENCE = 60.0
Sources = Mapping[str, seal.Indexed]


@dataclass(frozen=True)
class BuildReport:
    """What a build did: entries in the index, files taken in anew, entries taken out, wall seconds, bytes on disk."""

    documents: int
    changed: int
    removed: int
    seconds: float
    bytes: int


def build(
    source: Path | Sequence[Layer],
    out: Path,
    config: SearchConfig,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> BuildReport:
    """Bring the index in `out` up to date with the services and articles below `source`, a folder or several layers.

    Only files whose content changed are read in; a changed configuration or version takes all. Whatever stops it,
    `out` holds the earlier index or the new one. Raises NotNow when a folder cannot be used, another process keeps
    building for a minute, or `cancelled` says so.
    """
    began = perf_counter()
    with _alone(out):
        layers = [Layer("", source)] if isinstance(source, Path) else source
        files = _read_sources(layers)
        made_with = f"{VERSION}.{analysis.VERSION}.{versionstring()}.{config.digest}"
        before = seal.read(out)
        ready = seal.read_files(out, before) if before and before.made_with == made_with else None
        if ready is None or before is None:
            before, ready = None, None
        shown = partial(owners, layers=layers)
        work = _Work(out, files, before, ready, progress or _silent, cancelled or _never, shown)
        try:
            sealed, changed, removed = work.run(made_with)
        except OSError as why:
            raise _no_room(out, why) from why
        size = sum(found.stat().st_size for found in (out / sealed.generation).iterdir())
    return BuildReport(sealed.documents, changed, removed, perf_counter() - began, size)


def _silent(done: int, of: int) -> None:
    del done, of


def _never() -> bool:
    return False


def _no_room(out: Path, why: OSError) -> NotNow:
    return NotNow(
        QT_TRANSLATE_NOOP("Failure", "The search index could not be written in {folder}: {why}."),
        folder=out,
        why=why.strerror or why,
    )


@contextmanager
def _alone(out: Path) -> Iterator[None]:
    """Hold the folder against every other process that builds."""
    try:
        out.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix":
            out.chmod(0o700)
        lock = FileLock(out / "build.lock", timeout=_PATIENCE)
        lock.acquire()
    except Timeout as why:
        raise NotNow(
            QT_TRANSLATE_NOOP(
                "Failure", "Another Bereave is building the search index in {folder}. Please try again in a minute."
            ),
            folder=out,
        ) from why
    except OSError as why:
        raise _no_room(out, why) from why
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _no_collecting() -> Iterator[None]:
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _read_sources(layers: Sequence[Layer]) -> dict[str, bytes]:
    """The markdown of `layers` by its name, the strongest first. Raises NotNow when a folder cannot be read."""
    found: dict[str, bytes] = {}
    for name, path in files_of(layers).items():
        try:
            if not path.is_file():
                # Reading a pipe would never end.
                continue
            with path.open("rb") as file:
                raw = file.read(LARGEST_FILE + 1)
        except OSError:
            # One unreadable file must not keep the others from being found; `resources check` names it.
            continue
        if len(raw) <= LARGEST_FILE:
            found[name] = raw
    return found


def _entry(name: str, raw: bytes) -> Entry | None:
    try:
        front = split(raw.decode("utf-8"))
        return None if front.fields.get("type") in ELSEWHERE else entry_from(front, Path(name))
    except (BrokenFrontMatter, UnicodeDecodeError):
        return None


def _indexed(digest: str, entry: Entry | None) -> seal.Indexed:
    return seal.Indexed(digest) if entry is None else seal.Indexed(digest, entry.id, entry.kind)


class _Work:
    """One run under the lock: what changed, the new generation, the seal."""

    def __init__(
        self,
        out: Path,
        files: Mapping[str, bytes],
        before: seal.Sealed | None,
        ready: Mapping[str, bytes] | None,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
        owners: Callable[[Iterable[tuple[str, str, str]]], dict[str, str]],
    ) -> None:
        """`owners` tells for each id which of the files (name, id, kind) is the one shown."""
        self.out, self.files, self.before, self.ready = out, files, before, ready
        self.progress, self.cancelled, self.owners = progress, cancelled, owners

    def run(self, made_with: str) -> tuple[seal.Sealed, int, int]:
        """The seal in force afterwards, how many files were taken in and how many entries taken out."""
        old: Sources = self.before.sources if self.before else {}
        digests = {name: seal.digest(raw) for name, raw in self.files.items()}
        changed = [name for name in self.files if name not in old or old[name].digest != digests[name]]
        parsed = {name: _entry(name, self.files[name]) for name in changed}
        known = {name: _indexed(digests[name], parsed[name]) if name in parsed else old[name] for name in self.files}
        owners = self.owners([(name, is_.id, is_.kind) for name, is_ in known.items() if is_.id is not None])
        shown = set(owners.values())
        sources = {name: replace(is_, shown=name in shown) for name, is_ in known.items()}
        if self.before and sources == old:
            self.progress(len(self.files), len(self.files))
            return self.before, 0, 0
        # An entry is what its file says: the same bytes under another name need no new indexing.
        was = {is_.id: is_.digest for is_ in old.values() if is_.shown and is_.id}
        now = {key: digests[name] for key, name in owners.items()}
        stale = {key for key, digest in was.items() if now.get(key) != digest}
        fresh = [
            entry
            for key, name in owners.items()
            if was.get(key) != now[key] and (entry := parsed.get(name) or _entry(name, self.files[name])) is not None
        ]
        sealed = self._write(made_with, sources, stale, fresh)
        return sealed, len(fresh), len(stale - set(owners))

    def _write(self, made_with: str, sources: Sources, stale: set[str], fresh: list[Entry]) -> seal.Sealed:
        generation = f"generation-{secrets.token_hex(8)}"
        place = self.out / generation
        place.mkdir(mode=0o700)
        with ExitStack() as undo:
            # Whatever stops it here, the half-made generation goes; the seal still names the earlier one.
            undo.callback(shutil.rmtree, place, ignore_errors=True)
            for name, raw in (self.ready or {}).items():
                (place / name).write_bytes(raw)
            documents = self._fill(place, stale, fresh)
            files = {path.name: seal.digest(path.read_bytes()) for path in place.iterdir() if _ours(path)}
            sealed = seal.Sealed(generation, made_with, files, sources, documents)
            seal.write(self.out, sealed)
            undo.pop_all()
        self._sweep({generation, *([self.before.generation] if self.before else [])})
        return sealed

    def _fill(self, place: Path, stale: set[str], fresh: list[Entry]) -> int:
        storage = FileStorage(str(place))
        index = storage.open_index() if self.ready else storage.create_index(schema())
        writer = index.writer(limitmb=64)
        with ExitStack() as undo:
            undo.callback(writer.cancel)
            # Nothing here makes rings of objects, and the collector would take a third of the time.
            with _no_collecting():
                for key in sorted(stale):
                    writer.delete_by_term("id", key)
                for done, entry in enumerate(fresh):
                    self._go_on()
                    self.progress(done, len(fresh))
                    writer.add_document(**document(entry))
            undo.pop_all()
        writer.commit()
        self.progress(len(fresh), len(fresh))
        count = int(index.doc_count())
        index.close()
        return count

    def _go_on(self) -> None:
        if self.cancelled():
            raise NotNow(
                QT_TRANSLATE_NOOP("Failure", "Building the search index was stopped. It starts again next time.")
            )

    def _sweep(self, keep: set[str]) -> None:
        """Remove generations that nobody can be opening any more: all but this one and the one before it."""
        for path in self.out.glob("generation-*"):
            if path.name not in keep:
                shutil.rmtree(path, ignore_errors=True)
        for path in self.out.glob(f"{seal.SEAL}.*"):
            path.unlink(missing_ok=True)


def _ours(path: Path) -> bool:
    return not path.name.endswith("LOCK")


def in_memory(files: Mapping[str, bytes]) -> RamStorage:
    """The checked bytes as a storage: what was held against its digest is what is opened, not what lies there since."""
    storage = RamStorage()
    storage.files.update(files)
    return storage
