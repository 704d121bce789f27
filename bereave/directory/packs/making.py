"""Makes a pack out of a folder of entries, as its curators do it: nothing here is signed yet."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from tuf.api.metadata import Metadata, Root, TargetFile, Targets

from bereave.directory import checks
from bereave.directory.front_matter import BrokenFrontMatter, split
from bereave.directory.load import markdown_files, read_text
from bereave.directory.model import TYPES
from bereave.directory.packs import archive, bench, roots
from bereave.directory.packs.form import CORE_ONLY, ENTRIES, MANIFEST, Manifest, checked_name, day, digest, readable
from bereave.directory.packs.fresh import FRESH_DAYS, freshen
from bereave.directory.packs.keys import CuratorKey
from bereave.failures import QT_TRANSLATE_NOOP, NotAllowed, NotUnderstood

#: Days until each piece must have been signed anew.
ROOT_DAYS, TARGETS_DAYS = 730, 365


@dataclass(frozen=True)
class Wish:
    """What the curators ask for: name and title of the pack, and whose keys, where they are not those of before."""

    name: str
    title: str
    keys: tuple[CuratorKey, ...] = ()
    threshold: int | None = None
    rotate: bool = False


@dataclass(frozen=True)
class Built:
    """What was made: version, entries, files left out (they are no entries), fingerprint, and the last days."""

    name: str
    version: int
    entries: int
    left_out: tuple[str, ...]
    fingerprint: str
    root_version: int
    threshold: int
    expires: dict[str, str]


def build(folder: Path, out: Path, wish: Wish, now: datetime, wording: Path) -> Built:
    """Make the next version of a pack in `out` from the entries below `folder`; it waits for signatures afterwards.

    `wording` holds the rules of `resources check`. Raises NotAllowed when an entry has to be put right first or the
    keys do not fit, NotUnderstood for a wrong name or no entries, NotNow when a folder cannot be used.
    """
    checked_name(wish.name)
    wish = replace(wish, title=readable(wish.title) or wish.name)
    files, left_out = _entries(folder, now, wording)
    place = bench.Bench(out)
    root = _root(place, wish, now)
    last = place.newest_targets()
    version = (last.signed.version if last else 0) + 1
    data = archive.pack(files)
    manifest = Manifest(
        name=wish.name,
        title=wish.title,
        version=version,
        made_on=day(now),
        checked_by=tuple(key.name for key in roots.curators(root.signed)),
        precedence="core" if wish.name == CORE_ONLY else "above-core",
        files={name: digest(raw) for name, raw in files.items()},
    )
    pieces = {MANIFEST: manifest.text().encode(), ENTRIES: data}
    targets = Targets(
        version=version,
        expires=now + timedelta(days=TARGETS_DAYS),
        targets={name: TargetFile.from_data(name, raw, ["sha256"]) for name, raw in pieces.items()},
    )
    with place.whole_or_not():
        for name, raw in pieces.items():
            place.write_target(name, raw)
        # The root last of what older readers could trip over: it is the pack's only when it is signed.
        place.write_root(root)
        place.write(Metadata(targets))
        freshen(place, version, now)
    place.sweep(targets)
    return Built(
        name=wish.name,
        version=version,
        entries=len(files),
        left_out=left_out,
        fingerprint=roots.fingerprint(place.first_root()),
        root_version=root.signed.version,
        threshold=roots.threshold(root.signed),
        expires={
            "root": day(root.signed.expires),
            "targets": day(targets.expires),
            "snapshot": day(now + timedelta(days=FRESH_DAYS)),
            "timestamp": day(now + timedelta(days=FRESH_DAYS)),
        },
    )


def _entries(folder: Path, now: datetime, wording: Path) -> tuple[dict[str, bytes], tuple[str, ...]]:
    report = checks.check(folder, now.date(), wording)
    if report.errors:
        first = report.errors[0]
        raise NotAllowed(
            QT_TRANSLATE_NOOP(
                "Failure",
                "The folder {folder} has {count} places to put right before it can be a pack; the first is {file}, line"
                " {line}: {why}. All of them: `bereave resources check {folder}`.",
            ),
            folder=folder,
            count=len(report.errors),
            file=first.file,
            line=first.line,
            why=first.message,
        )
    files: dict[str, bytes] = {}
    left_out = []
    alike: set[str] = set()
    for path in markdown_files(folder):
        name, text = path.relative_to(folder).as_posix(), read_text(path)
        try:
            is_entry = split(text).fields.get("type") in TYPES
        except BrokenFrontMatter:
            is_entry = False
        if not is_entry:
            left_out.append(name)
        elif archive.safe_name(name) and name.casefold() not in alike:
            alike.add(name.casefold())
            files[name] = text.encode()
        else:
            raise NotAllowed(
                QT_TRANSLATE_NOOP(
                    "Failure", "The file {file} has a name that not every computer can keep. Please rename it."
                ),
                file=path,
            )
    if not files:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "There are no entries below {folder}, so there is nothing to make a pack of."),
            folder=folder,
        )
    return files, tuple(left_out)


def _root(place: bench.Bench, wish: Wish, now: datetime) -> Metadata[Root]:
    """The root that the new version is for: the one in force, or a new one."""
    before = place.root_in_force()
    newest = place.newest_root()
    known = newest or before
    if known is not None and roots.pack_name(known.signed) != wish.name:
        raise NotAllowed(
            QT_TRANSLATE_NOOP("Failure", "The folder {folder} holds another pack: {name}. Choose another folder."),
            folder=place.folder,
            name=roots.pack_name(known.signed),
        )
    keys = wish.keys or (roots.curators(known.signed) if known else ())
    threshold = wish.threshold or (roots.threshold(known.signed) if known else min(2, max(1, len(keys))))
    _check_keys(keys, threshold, first=known is None, told=wish.threshold is not None)
    if known is not None and not wish.rotate:
        same = {key.id for key in keys} == {key.id for key in roots.curators(known.signed)}
        if same and threshold == roots.threshold(known.signed):
            return known
        raise NotAllowed(
            QT_TRANSLATE_NOOP(
                "Failure",
                "These are other curators, or another number of signatures, than the pack has now. Say --rotate to"
                " change that; the earlier curators must then sign it too.",
            )
        )
    version = before.signed.version + 1 if before is not None else 1
    expires = now + timedelta(days=ROOT_DAYS)
    return roots.new_root(wish.name, wish.title, keys, threshold, version, expires)


def _check_keys(keys: Sequence[CuratorKey], threshold: int, *, first: bool, told: bool) -> None:
    if first and not keys:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP(
                "Failure", "A new pack needs the public keys of its curators. Give each with --keys FILE.pub."
            )
        )
    if first and len(keys) == 1 and not told:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP(
                "Failure",
                "Two people should check a pack, and only one key was given. Give a second one with --keys, or say"
                " --threshold 1: then every place that shows the pack says that one person checked it.",
            )
        )
    if len({key.id for key in keys}) < len(keys):
        raise NotAllowed(
            QT_TRANSLATE_NOOP("Failure", "The same key was given twice. Every curator needs a key of their own.")
        )
    if not 1 <= threshold <= len(keys):
        raise NotUnderstood(
            QT_TRANSLATE_NOOP(
                "Failure",
                "Signatures asked for: {threshold}; keys given: {count}. Give more keys with --keys.",
            ),
            threshold=threshold,
            count=len(keys),
        )
