"""The packs on a reader's device: look, install, order, remove. Raises failures fit to be shown."""

import os
import secrets
import shutil
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from bereave.directory.layers import Layer, read_layers
from bereave.directory.model import Directory, Entry
from bereave.directory.packs import help_file, inspecting, installed, record, roots, sentences
from bereave.directory.packs.form import CORE_ONLY, read_fingerprint
from bereave.directory.packs.inspecting import Core, Inspection, LineRow, PackInfo
from bereave.directory.packs.record import Kept, Record
from bereave.directory.packs.sources import Source, open_source
from bereave.directory.packs.sources import roots as roots_of
from bereave.directory.packs.verify import Trust, Verified, first_trust, verify
from bereave.failures import QT_TRANSLATE_NOOP, Failure, NotAllowed, NotNow, NotUnderstood

#: The root of the app's own pack, below the core folder. Without it no pack may be called core.
CORE_ROOT = "pack-root.json"
_PATIENCE = 30.0


class Packs:
    """The packs below one folder. May be used by several processes; changes wait for each other."""

    def __init__(
        self, packs_folder: Path, core_folder: Path, clock: Callable[[], datetime], *, for_reading: bool = True
    ) -> None:
        """`for_reading` is false where packs are only passed on, and help now is nobody's."""
        self.folder = packs_folder
        self.core = core_folder
        self._clock = clock
        self._for_reading = for_reading

    def list(self) -> tuple[PackInfo, ...]:
        """The installed packs, the strongest first. Raises NotNow when the record cannot be read."""
        known = record.read(self.folder)
        return tuple(inspecting.info(name, known.packs[name], self._clock()) for name in known.order)

    def inspect(self, place: Path | Source, fingerprint: str = "", *, vouched: str = "") -> Inspection:
        """Verify the pack in `place` and say what installing it would do; nothing is changed.

        The first time a pack is seen `fingerprint` must be typed, or `vouched` come from the hub that was joined.
        Raises what `verify` raises.
        """
        source = open_source(place) if isinstance(place, Path) else place
        try:
            return self._inspect(source, fingerprint, vouched)
        finally:
            if isinstance(place, Path):
                source.close()

    def install(self, inspection: Inspection, accept: Collection[str] = ()) -> PackInfo:
        """Install what was inspected, whole or not at all; `accept` names the lines that got a visible yes.

        Raises NotAllowed before its fingerprint is known or for a line that was not shown, NotNow when the packs
        changed meanwhile or there is no room.
        """
        verified, name = inspection.verified, inspection.info.name
        if verified is None:
            raise needs_fingerprint(inspection.info.title)
        kept = self._kept(inspection, verified, accept)
        # A line that got its yes before needs no other: the same call may be made twice.
        unknown = set(accept) - kept.accepted.keys()
        if unknown:
            raise NotAllowed(
                QT_TRANSLATE_NOOP(
                    "Failure", "{ids}: no line of this id in the pack waits for a yes. Nothing was installed."
                ),
                ids=", ".join(sorted(unknown)),
            )
        with self._alone():
            known = record.read(self.folder)
            if known.packs.get(name) != inspection.before:
                raise NotNow(
                    QT_TRANSLATE_NOOP(
                        "Failure", "The packs changed meanwhile. Nothing was installed; please look again."
                    )
                )
            self._write_files(kept, verified)
            self._commit(known.having(name, kept))
        return inspecting.info(name, kept, self._clock())

    def remove(self, name: str) -> None:
        """Take a pack away, with what was accepted for it. Raises NotUnderstood when there is none of that name."""
        with self._alone():
            known = record.read(self.folder)
            self._named(known, name)
            self._commit(known.without(name))

    def order(self, names: Sequence[str]) -> None:
        """Put the packs in this order, the strongest first. Raises NotUnderstood unless each is named once."""
        with self._alone():
            known = record.read(self.folder)
            if sorted(names) != sorted(known.order):
                raise NotUnderstood(
                    QT_TRANSLATE_NOOP("Failure", "Name every pack once, the strongest first. There are: {names}."),
                    names=", ".join(known.order),
                )
            self._commit(known.ordered(tuple(names)))

    def lines(self, name: str) -> tuple[LineRow, ...]:
        """The lines of an installed pack that help now would show and that have no yes now."""
        kept = self._named(record.read(self.folder), name)
        layers = installed.layers(self.folder, self.core)
        # A pack that is not whole any more is no layer.
        if name == CORE_ONLY or all(layer.name != name for layer in layers):
            return ()
        folder = installed.entries_folder(self.folder, kept)
        files = {file: (folder / file).read_bytes() for file in kept.files}
        rows = self._rows(files, inspecting.entries_of(files), name, layers, read_layers(layers))
        return tuple(row for row in rows if kept.accepted.get(row.id) != row.yes)

    def accept(self, name: str, rows: Collection[LineRow]) -> None:
        """Show these lines of an installed pack: somebody saw each, beside what is there now, and said yes to it."""
        with self._alone():
            known = record.read(self.folder)
            kept = self._named(known, name)
            accepted = {**kept.accepted, **{row.id: row.yes for row in rows}}
            self._commit(known.having(name, replace(kept, accepted=accepted)))

    def repository(self, name: str) -> Path:
        """The signed files of an installed pack, to be passed on. Raises NotUnderstood when there is none."""
        kept = self._named(record.read(self.folder), name)
        return self.folder / kept.folder / installed.REPOSITORY

    def fingerprint(self, name: str) -> str:
        """The fingerprint by which an installed pack was first trusted. Raises NotUnderstood when there is none."""
        return self._named(record.read(self.folder), name).fingerprint

    def _inspect(self, source: Source, typed: str, vouched: str) -> Inspection:
        found = roots_of(source)
        if not found:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP(
                    "Failure", "There is no pack here: its list of curators is missing. Ask for it again."
                )
            )
        first = roots.read_root(found[0])
        name, title = roots.pack_name(first.signed), roots.pack_title(first.signed)
        known = record.read(self.folder)
        before = known.packs.get(name)
        trust, fingerprint = self._trust(found, name, before, typed, vouched)
        if trust is None:
            unverified = PackInfo(name, title, 0, 0, (), 0, False, "", "", False, source.kind)
            return Inspection(unverified, "", needs_fingerprint=True)
        verified = verify(source, trust, name, self._clock())
        seen = known.removed.get(fingerprint) if before is None else None
        if seen and (verified.manifest.version < seen.version or verified.root_version < seen.root_version):
            raise sentences.rolled_back(name)
        entries = inspecting.entries_of(verified.files)
        layers = installed.layers(self.folder, self.core)
        shown = read_layers(layers)
        new, changed, removed = inspecting.compare(verified.files, entries, before, shown, name)
        rows = () if name == CORE_ONLY else self._rows(verified.files, entries, name, layers, shown)
        ids = {entry.id: file for file, entry in entries.items()}
        draft = Inspection(PackInfo(name, "", 0, 0, (), 0, False, "", "", False, source.kind), fingerprint)
        draft = replace(draft, verified=verified, ids=ids, before=before)
        if before is not None:
            folder = installed.entries_folder(self.folder, before)
            draft = replace(draft, carried=inspecting.carried(rows, verified.files, ids, before, folder))
        kept = self._kept(draft, verified, ())
        asks = tuple(row for row in rows if kept.accepted.get(row.id) != row.yes)
        waiting = {row.id for row in asks}
        return replace(
            draft,
            info=replace(inspecting.info(name, kept, self._clock()), installed_on=""),
            # What waits for a yes neither comes nor changes by itself.
            new=tuple(row for row in new if row.id not in waiting),
            changed=tuple(row for row in changed if row.id not in waiting),
            removed=removed,
            lines_to_accept=asks,
        )

    @staticmethod
    def _rows(
        files: Mapping[str, bytes],
        entries: Mapping[str, Entry],
        name: str,
        layers: Sequence[Layer],
        shown: Directory,
    ) -> tuple[LineRow, ...]:
        core = Core(read_layers(layers[-1:]), layers[-1].folder)
        return inspecting.lines(files, entries, name, shown, core)

    def _trust(
        self, found: Sequence[bytes], name: str, before: Kept | None, typed: str, vouched: str
    ) -> tuple[Trust | None, str]:
        """What the pack is held against: what was verified before, the app's own root, or a fingerprint."""
        wanted = read_fingerprint(typed) if typed else vouched
        anchor = first_trust(list(found), wanted) if wanted else None
        if typed and anchor is None:
            raise NotAllowed(
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "The fingerprint is not that of this pack, so it comes from somebody else or was mistyped. Nothing"
                    " was installed; ask the organisation.",
                )
            )
        if before is not None:
            repository = self.folder / before.folder / installed.REPOSITORY
            root = repository / "metadata" / f"{before.root_version}.root.json"
            try:
                return Trust(root.read_bytes(), repository), before.fingerprint
            except OSError as why:
                raise NotNow(
                    QT_TRANSLATE_NOOP(
                        "Failure",
                        "What was verified of the pack {title} cannot be read any more. Remove the pack and install it"
                        " once more.",
                    ),
                    title=before.title,
                ) from why
        if name == CORE_ONLY:
            return self._core_trust(found)
        return (Trust(anchor), wanted) if anchor is not None else (None, "")

    def _core_trust(self, found: Sequence[bytes]) -> tuple[Trust, str]:
        try:
            own = roots.fingerprint(roots.read_root((self.core / CORE_ROOT).read_bytes()))
        except (OSError, NotUnderstood):
            own = ""
        anchor = first_trust(list(found), own) if own else None
        if anchor is None:
            raise NotAllowed(
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "Only the app's own pack may be called core, and this is not it. Ask the organisation to give its"
                    " pack another name.",
                )
            )
        return Trust(anchor), own

    def _kept(self, inspection: Inspection, verified: Verified, accept: Collection[str]) -> Kept:
        manifest, before = verified.manifest, inspection.before
        accepted = {**(before.accepted if before else {}), **inspection.carried}
        accepted |= {row.id: row.yes for row in inspection.lines_to_accept if row.id in accept}
        return Kept(
            folder=f"{manifest.name}.{secrets.token_hex(6)}",
            title=manifest.title,
            version=manifest.version,
            signed_by=verified.signed_by,
            threshold=verified.threshold,
            root_version=verified.root_version,
            fingerprint=inspection.fingerprint,
            installed_on=self._clock().astimezone(UTC).isoformat(timespec="seconds"),
            made_on=manifest.made_on,
            expires=verified.expires.isoformat(),
            source=inspection.info.source,
            files=dict(manifest.files),
            ids=dict(inspection.ids),
            # A yes stays with exactly what it was said to; for other words it is asked for again.
            accepted={
                key: yes for key, yes in accepted.items() if manifest.files.get(inspection.ids.get(key, "")) == yes.pack
            },
        )

    def _write_files(self, kept: Kept, verified: Verified) -> None:
        place = self.folder / kept.folder
        try:
            for part, files in ((installed.ENTRIES, verified.files), (installed.REPOSITORY, verified.repository)):
                for name, raw in files.items():
                    path = place / part / name
                    path.parent.mkdir(parents=True, exist_ok=True)
                    with path.open("wb") as file:
                        file.write(raw)
                        file.flush()
                        os.fsync(file.fileno())
        except OSError as why:
            shutil.rmtree(place, ignore_errors=True)
            raise sentences.not_written(why, self.folder) from why

    def _commit(self, new: Record) -> None:
        """The one step by which packs come, go or move; what help now reads follows it."""
        before = record.read(self.folder)
        help_file.forget(self.folder)
        record.write(self.folder, new)
        # Without it help now opens with what ships, and the app tries again when it starts.
        with suppress(Failure):
            if self._for_reading:
                help_file.refresh(self.folder, self.core)
        # What a reader may be reading still goes only at the next change.
        keep = {kept.folder for known in (before, new) for kept in known.packs.values()}
        for path in self.folder.iterdir():
            if path.is_dir() and path.name not in keep:
                shutil.rmtree(path, ignore_errors=True)

    def _named(self, known: Record, name: str) -> Kept:
        if name not in known.packs:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP("Failure", "There is no pack {name} here. Installed are: {names}."),
                name=name,
                names=", ".join(known.order) or "-",
            )
        return known.packs[name]

    @contextmanager
    def _alone(self) -> Iterator[None]:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = FileLock(self.folder / "packs.lock", timeout=_PATIENCE)
            lock.acquire()
        except Timeout as why:
            raise NotNow(
                QT_TRANSLATE_NOOP("Failure", "Another Bereave is changing the packs. Please try again in a minute.")
            ) from why
        except OSError as why:
            raise NotNow(
                QT_TRANSLATE_NOOP("Failure", "The folder {folder} cannot be used: {why}."),
                folder=self.folder,
                why=why.strerror,
            ) from why
        try:
            yield
        finally:
            lock.release()


def needs_fingerprint(title: str) -> NotAllowed:
    """The first time, trust comes from outside the pack."""
    return NotAllowed(
        QT_TRANSLATE_NOOP(
            "Failure",
            "The pack {title} is new here. Type the fingerprint that the organisation gave you, from paper or their own"
            " page: --fingerprint. Nothing was installed.",
        ),
        title=title,
    )
