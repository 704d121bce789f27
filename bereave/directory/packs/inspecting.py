"""What installing a pack would do, told before anything is done."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from bereave.directory.front_matter import BrokenFrontMatter, split
from bereave.directory.layers import GUARDED
from bereave.directory.load import entry_from
from bereave.directory.model import Contact, Directory, Entry
from bereave.directory.packs.form import digest
from bereave.directory.packs.record import Kept, Yes
from bereave.directory.packs.verify import Verified
from bereave.failures import QT_TRANSLATE_NOOP, NotUnderstood


@dataclass(frozen=True)
class PackInfo:
    """A pack as it is shown; `expired` says that no update was signed in time, not that what it holds is wrong."""

    name: str
    title: str
    version: int
    entries: int
    signed_by: tuple[str, ...]
    threshold: int
    one_person: bool
    installed_on: str  # the moment (ISO 8601, UTC); empty before
    expires: str  # the UTC day
    expired: bool
    source: str  # folder | file | hub


@dataclass(frozen=True)
class EntryRow:
    """One entry that comes, changes or goes."""

    id: str
    title: str
    kind: str
    country: str


@dataclass(frozen=True)
class LineRow:
    """A crisis line of the core set that the pack would replace: what is there, and what the pack has."""

    id: str
    country: str
    title_now: str
    ways_now: tuple[str, ...]
    title_then: str
    ways_then: tuple[str, ...]
    status_then: str  # active | paused | closed: what is not active is no longer in help now
    yes: Yes = field(repr=False)


@dataclass(frozen=True)
class Inspection:
    """What a pack is and would change. With `needs_fingerprint` nothing of it is verified, and nothing can be done.

    `lines_to_accept` need a visible yes, each; the core's own line stays for those that get none.
    """

    info: PackInfo
    fingerprint: str
    new: tuple[EntryRow, ...] = ()
    changed: tuple[EntryRow, ...] = ()
    removed: tuple[EntryRow, ...] = ()
    lines_to_accept: tuple[LineRow, ...] = ()
    needs_fingerprint: bool = False
    verified: Verified | None = field(default=None, repr=False)
    ids: Mapping[str, str] = field(default_factory=dict, repr=False)
    before: Kept | None = field(default=None, repr=False)


def info(name: str, kept: Kept, now: datetime) -> PackInfo:
    """An installed pack as it is shown."""
    return PackInfo(
        name=name,
        title=kept.title,
        version=kept.version,
        entries=len(kept.files),
        signed_by=kept.signed_by,
        threshold=kept.threshold,
        one_person=kept.threshold < 2,
        installed_on=kept.installed_on,
        expires=kept.expires[:10],
        expired=datetime.fromisoformat(kept.expires) <= now,
        source=kept.source,
    )


def entries_of(files: Mapping[str, bytes]) -> dict[str, Entry]:
    """The entries by file name. Raises NotUnderstood for a file that is none, and for an id that is used twice."""
    found: dict[str, Entry] = {}
    by_id: dict[str, str] = {}
    for name, raw in files.items():
        try:
            entry = entry_from(split(raw.decode("utf-8")), Path(name))
        except (BrokenFrontMatter, UnicodeDecodeError) as why:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP("Failure", "The pack's file {file} cannot be read: {why}. Nothing was installed."),
                file=name,
                why=why.why if isinstance(why, BrokenFrontMatter) else "it is not UTF-8",
            ) from why
        if by_id.setdefault(entry.id, name) != name:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP(
                    "Failure", "The pack uses the id {id} twice, in {file} and {other}. Nothing was installed."
                ),
                id=entry.id,
                file=by_id[entry.id],
                other=name,
            )
        found[name] = entry
    return found


def compare(
    files: Mapping[str, bytes], entries: Mapping[str, Entry], before: Kept | None, shown: Directory
) -> tuple[tuple[EntryRow, ...], tuple[EntryRow, ...], tuple[EntryRow, ...]]:
    """What is new, changed and removed for who sees `shown` now."""
    was = {key: before.files[name] for key, name in before.ids.items()} if before else {}
    new, changed, now = [], [], set()
    for name, entry in entries.items():
        now.add(entry.id)
        there = shown.entries.get(entry.id)
        if entry.id not in was and there is None:
            new.append(entry)
        elif was.get(entry.id) != digest(files[name]) and there is not None and not _same(entry, there):
            changed.append(entry)
    gone = [shown.entries[key] for key in was if key not in now and key in shown.entries]
    return _rows(new), _rows(changed), _rows(gone)


def lines(
    files: Mapping[str, bytes], entries: Mapping[str, Entry], core: Directory, folder: Path
) -> tuple[LineRow, ...]:
    """Every crisis line of the core set (below `folder`) that the pack has other words for."""
    found = []
    for name, entry in entries.items():
        there = core.entries.get(entry.id)
        if there is None or there.kind not in GUARDED or _same(entry, there):
            continue
        yes = Yes(digest(files[name]), digest(there.path.read_bytes()), there.path.relative_to(folder).as_posix())
        found.append(
            LineRow(
                id=entry.id,
                country=there.country,
                title_now=there.title,
                ways_now=tuple(_way(way) for way in there.contacts),
                title_then=entry.title,
                ways_then=tuple(_way(way) for way in entry.contacts),
                status_then=entry.status,
                yes=yes,
            )
        )
    return tuple(found)


def _same(one: Entry, other: Entry) -> bool:
    return replace(one, path=Path()) == replace(other, path=Path())


def _rows(entries: Iterable[Entry]) -> tuple[EntryRow, ...]:
    rows = [EntryRow(entry.id, entry.title, entry.kind, entry.country) for entry in entries]
    return tuple(sorted(rows, key=lambda row: (row.country, row.title.casefold(), row.id)))


def _way(way: Contact) -> str:
    # Beside the value, since the same number by telephone or text is another promise.
    app = "WhatsApp" if way.how == "whatsapp" else None
    return " · ".join(part for part in (way.value, way.keyword, app, way.label) if part)
