"""What installing a pack would do, told before anything is done."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from bereave.directory.front_matter import BrokenFrontMatter, split
from bereave.directory.layers import GUARDED
from bereave.directory.load import entry_from
from bereave.directory.model import Check, Contact, Directory, Entry
from bereave.directory.packs import alike
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
    """A line of the pack that help now would show: what it is, and what is there now.

    Where nothing of its id is there, `now` has what the app itself calls like it, under another id (`alike`), if
    anything; all three are empty otherwise. Titles are those in every language of the entry.
    """

    id: str
    kind: str
    country_now: str
    title_now: str
    ways_now: tuple[str, ...]
    country_then: str
    title_then: str
    ways_then: tuple[str, ...]
    status_then: str  # active | paused | closed: what is not active is no longer in help now
    yes: Yes = field(repr=False)
    alike: bool = False
    # What stands beside the ways in help now: summary and note in every language, and the hours.
    says_now: tuple[str, ...] = ()
    says_then: tuple[str, ...] = ()

    @property
    def is_new(self) -> bool:
        """Whether it stands beside what is there; otherwise in its place."""
        return self.alike or not self.title_now


@dataclass(frozen=True)
class Core:
    """The app's own set, and the folder that it was read from."""

    directory: Directory
    folder: Path

    def named(self, entry: Entry | None) -> tuple[str, str]:
        """Digest and name of the file of its `entry`, as a Yes keeps them; empty where there is none."""
        if entry is None:
            return "", ""
        return digest(entry.path.read_bytes()), entry.path.relative_to(self.folder).as_posix()


@dataclass(frozen=True)
class Inspection:
    """What a pack is and would change. With `needs_fingerprint` nothing of it is verified, and nothing can be done.

    `lines_to_accept` need a visible yes, each; without it none is shown, and the core's own of that id stays. They are
    neither among what is new nor among what changed. `carried` has the yes of lines that were only checked again.
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
    carried: Mapping[str, Yes] = field(default_factory=dict, repr=False)

    def agreed(self, accept: Collection[str]) -> "Inspection":
        """The same with the lines in `accept` no longer waiting, but among what is new or changed."""
        came = [row for row in self.lines_to_accept if row.id in accept]
        return replace(
            self,
            new=_sorted((*self.new, *(_row_of(row) for row in came if row.is_new))),
            changed=_sorted((*self.changed, *(_row_of(row) for row in came if not row.is_new))),
            lines_to_accept=tuple(row for row in self.lines_to_accept if row.id not in accept),
        )


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
    files: Mapping[str, bytes], entries: Mapping[str, Entry], before: Kept | None, shown: Directory, name: str
) -> tuple[tuple[EntryRow, ...], tuple[EntryRow, ...], tuple[EntryRow, ...]]:
    """What is new, changed and removed by the pack `name` for who sees `shown` now."""
    was = {key: before.files[file] for key, file in before.ids.items()} if before else {}
    new, changed, now = [], [], set()
    for file, entry in entries.items():
        now.add(entry.id)
        there = shown.entries.get(entry.id)
        if entry.id not in was and there is None:
            new.append(entry)
        elif was.get(entry.id) != digest(files[file]) and there is not None and not _same(entry, there):
            changed.append(entry)
    # What of it is not shown takes nothing away when it goes.
    gone = [shown.entries[key] for key in was if key not in now and shown.layer.get(key) == name]
    return _rows(new), _rows(changed), _rows(gone)


def lines(
    files: Mapping[str, bytes], entries: Mapping[str, Entry], name: str, shown: Directory, core: Core
) -> tuple[LineRow, ...]:
    """Every line of the pack `name` that help now would show, or that stands for one, unless it is there already.

    `shown` is what the reader sees now.
    """
    found = []
    names = alike.Names(core.directory.entries.values())
    for file, entry in entries.items():
        own = core.directory.entries.get(entry.id)
        there = own or shown.entries.get(entry.id)
        covered = there if own is not None or shown.layer.get(entry.id) != name else None
        guarded = entry.kind in GUARDED or (covered is not None and covered.kind in GUARDED)
        if not guarded or (covered is not None and _same(entry, covered)):
            continue
        like = names.like(entry) if there is None else None
        now = there or like
        found.append(
            LineRow(
                id=entry.id,
                kind=entry.kind,
                country_now=now.country if now else "",
                title_now=_titles(now) if now else "",
                ways_now=tuple(_way(way) for way in now.contacts) if now else (),
                country_then=entry.country,
                title_then=_titles(entry),
                ways_then=tuple(_way(way) for way in entry.contacts),
                status_then=entry.status,
                yes=Yes(digest(files[file]), *core.named(own)),
                alike=like is not None,
                says_now=_says(now) if now else (),
                says_then=_says(entry),
            )
        )
    return tuple(found)


def carried(
    rows: Iterable[LineRow], files: Mapping[str, bytes], ids: Mapping[str, str], before: Kept, folder: Path
) -> dict[str, Yes]:
    """The yes to those of `rows` that were only checked again since it was said; by whom and when is no other line.

    `folder` holds the entries of the pack as it was `before`.
    """
    found = {}
    for row in rows:
        yes = before.accepted.get(row.id)
        if yes is None or (yes.core, yes.core_file) != (row.yes.core, row.yes.core_file):
            continue
        try:
            raw = (folder / before.ids[row.id]).read_bytes()
        except (OSError, KeyError):
            continue
        if digest(raw) == yes.pack:
            was, now = entries_of({"was.md": raw}), entries_of({"now.md": files[ids[row.id]]})
            if _same(_said(was["was.md"]), _said(now["now.md"])):
                found[row.id] = row.yes
    return found


def _said(entry: Entry) -> Entry:
    return replace(entry, checked=Check(), review_by=None, owner=None, tags=(), identifiers=None, allow=())


def _same(one: Entry, other: Entry) -> bool:
    return replace(one, path=Path()) == replace(other, path=Path())


def _rows(entries: Iterable[Entry]) -> tuple[EntryRow, ...]:
    return _sorted(EntryRow(entry.id, entry.title, entry.kind, entry.country) for entry in entries)


def _row_of(line: LineRow) -> EntryRow:
    return EntryRow(line.id, line.title_then, line.kind, line.country_then)


def _sorted(rows: Iterable[EntryRow]) -> tuple[EntryRow, ...]:
    return tuple(sorted(rows, key=lambda row: (row.country, row.title.casefold(), row.id)))


def _titles(entry: Entry) -> str:
    """What it calls itself, in every language: a reader of another one must not see another name."""
    return " / ".join(dict.fromkeys(alike.titles(entry)))


def _says(entry: Entry) -> tuple[str, ...]:
    """What a reader is told beside the ways, in any language: a sentence can send people to another number."""
    translated = (words.get(key) for words in (entry.translations or {}).values() for key in ("summary", "note"))
    said = (entry.summary, entry.note, *translated, entry.opening_hours)
    return tuple(dict.fromkeys(text for text in said if text))


def _way(way: Contact) -> str:
    # Beside the value, since the same number by telephone or text is another promise.
    app = "WhatsApp" if way.how == "whatsapp" else None
    return " · ".join(part for part in (way.value, way.keyword, app, way.label, way.cost, way.hours) if part)
