"""The curator's workspace: what was changed on this device, over the layers below it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bereave.directory import wording
from bereave.directory.front_matter import BrokenFrontMatter, split
from bereave.directory.importing_records import Cancelled, Progress, nobody, unheard
from bereave.directory.layers import CORE, OWN, Layer
from bereave.directory.load import entry_from
from bereave.directory.model import Directory, Entry
from bereave.directory.workspace.acting import Acting
from bereave.directory.workspace.checking import Learnt, as_learnt, checked
from bereave.directory.workspace.drafts import Drafts
from bereave.directory.workspace.examine import Rules, Trouble, Troubles, examine
from bereave.directory.workspace.history import Action, Change, Revision
from bereave.directory.workspace.naming import free_id
from bereave.directory.workspace.own_files import OwnFiles
from bereave.directory.workspace.rows import Row, rows_of
from bereave.directory.workspace.shown import Shown
from bereave.directory.workspace.templates import Template, load_templates
from bereave.directory.workspace.to_confirm import ToConfirm, read_to_confirm, still_open
from bereave.directory.workspace.watched import Watched
from bereave.directory.write import text_of
from bereave.failures import QT_TRANSLATE_NOOP, NotAllowed, NotNow, NotUnderstood

if TYPE_CHECKING:
    from bereave.directory.importing import ImportPlan

_STEP = 50


class ChangedMeanwhile(NotNow):
    """The entry is not what it was when editing began: another window, an editor or an import changed it."""


@dataclass(frozen=True)
class BroughtIn:
    """What came of an import: how many entries, and the names of those that were changed since the plan was made."""

    entries: int
    passed_over: tuple[str, ...] = ()


def utc_now() -> datetime:
    """The present moment, UTC."""
    return datetime.now(UTC)


class Workspace:
    """The entries of `core_layers` with the curator's own changes over them; nothing that was saved is ever lost.

    `look` comes first and again whenever something else may have changed the files; it and everything that changes
    belong into one lane of the background. Failures: NotNow (no room, another window at work for too long),
    NotUnderstood (what was given cannot be kept), OurFault (the history is damaged).
    """

    def __init__(
        self,
        folder: Path,
        core_layers: Sequence[Layer] | Callable[[], Sequence[Layer]],
        clock: Callable[[], datetime] = utc_now,
        who: str = "",
        *,
        resources: Path | None = None,
    ) -> None:
        """`core_layers` may be a function: it is asked at every look, for packs come and go.

        `who` stands for the name asked before; `resources` has wording rules and templates (default: the core's).
        """
        self.folder = folder
        self.layer = Layer(OWN, folder / "entries", replaces_all=True)
        self.drafts = Drafts(folder / "drafts")
        below = () if callable(core_layers) else core_layers
        self._resources = resources or next((one.folder for one in below if one.name == CORE), Path())
        self._clock = clock
        self._files = OwnFiles(self.layer.folder)
        self._shown = Shown(self.layer, core_layers)
        self._acting = Acting(folder, self._files, self._below_text, clock)
        self._problems: dict[str, int] = {}
        self._rules: Rules | None = None
        self._who = who

    @property
    def layers(self) -> tuple[Layer, ...]:
        """The curator's own layer and those below it, the strongest first."""
        return (self.layer, *self._shown.below_layers)

    @property
    def today(self) -> date:
        """The day of the clock, where the curator is."""
        return self._clock().astimezone().date()

    @property
    def directory(self) -> Directory:
        """Everything as it stands now. Call `look` first."""
        return self._shown.directory

    @property
    def who(self) -> str:
        """The curator's name, as it was last said; empty when it never was."""
        if not self._who:
            self._who = self._acting.told("who")
        return self._who

    def name_curator(self, name: str) -> None:
        """Remember the curator's name in this workspace."""
        self._who = name.strip()
        self._acting.tell("who", self._who)

    def look(self) -> Directory:
        """Read everything anew, finish what a stop left half-done, and take up what was changed by other means."""
        self._shown.read_below()
        self._acting.catch_up()
        self._shown.read_own()
        # Files may have changed: what was counted before says nothing any more.
        self._problems = {}
        return self.directory

    def entry(self, key: str) -> Entry | None:
        """One entry as it stands; None when there is none of that id."""
        return self.directory.entries.get(key)

    def text(self, key: str) -> str | None:
        """The whole text of one entry's file as it stands; None when there is none."""
        file = self._shown.own_file(key)
        own = self._files.text(file) if file else None
        return own if own is not None else self._below_text(key)

    def is_own(self, key: str) -> bool:
        """Whether the entry was changed or made here."""
        return self._shown.own_file(key) is not None

    def rows(self) -> tuple[Row, ...]:
        """Every entry as the list shows it: overdue ones first."""
        return rows_of(self.directory, self._shown.own_ids(), self.today, self._problems)

    def templates(self, language: str = "en") -> tuple[Template, ...]:
        """What a new entry may begin with. Raises NotNow or NotUnderstood when they cannot be read."""
        return load_templates(self._resources / "templates", language)

    def to_confirm(self) -> tuple[ToConfirm, ...]:
        """What is left out because of a doubt and is no entry yet. Raises NotNow or NotUnderstood."""
        return still_open(read_to_confirm(self._resources), self.directory)

    def free_id(self, entry: Entry) -> str:
        """An id for a new entry, made of its country (or language) and title, that nobody has yet."""
        return free_id(entry, self.directory.entries)

    def examine(self, entry: Entry) -> Troubles:
        """What is not right with an entry as it is typed: its fields, its text, its words, what it points to."""
        # A new entry gets its id when it is saved: that it has none yet is nothing to put right.
        named = entry if entry.id else replace(entry, id=self.free_id(entry))
        found = examine(text_of(named), self._shown.paths(named), self._wording(), self.today)
        return (*found, *self._pointing(named))

    def count_problems(self, most: int | None = None) -> int:
        """Examine entries that were not yet, at most `most`, for `rows` to tell; gives how many are left.

        Some at a time leave room for other questions in between.
        """
        left = [entry for key, entry in self.directory.entries.items() if key not in self._problems]
        for entry in left[:most]:
            self._problems[entry.id] = self._count(entry)
        return len(left) - len(left[:most])

    def save(self, entry: Entry, note: str = "", base: str | None = None) -> Entry:
        """Keep `entry` and give it as it now stands; `base` is the text from which editing began.

        Raises ChangedMeanwhile when the entry is not `base` any more, NotUnderstood when it cannot be read back.
        A check of facts that were changed is not carried on; see `as_learnt`.
        """
        before = self.entry(entry.id)
        if before is not None:
            entry = as_learnt(entry, before, self.today)
        return self._keep("changed" if before else "created", entry, note, base)

    def create(self, entry: Entry, note: str = "") -> Entry:
        """Keep a new entry; without an id it is given one. Raises NotAllowed when its id is taken."""
        named = entry if entry.id else replace(entry, id=self.free_id(entry))
        if named.id in self.directory.entries:
            raise NotAllowed(
                QT_TRANSLATE_NOOP("Failure", "The id {id} is already used. Choose another one."), id=named.id
            )
        return self._keep("created", named, note, None)

    def check_today(self, key: str, answer: str, learnt: Learnt, note: str = "", by: str = "") -> Entry:
        """Write down that somebody looked today: the answer is still-true, changed or closed.

        With "changed" the facts were saved just before. Raises NotUnderstood without a name or a source.
        """
        entry = checked(self._needed(key), answer, learnt, by or self.who, self.today)
        if answer == "closed":
            entry = replace(entry, status="closed")
        return self._keep("closed" if answer == "closed" else "checked", entry, note, None)

    def close(self, key: str, instead: str | None, learnt: Learnt, note: str = "", by: str = "") -> Entry:
        """Say that a service is closed and where to go on to; the entry stays, so that people who look learn it.

        Raises NotUnderstood when `instead` is no other entry.
        """
        entry = self._needed(key)
        if instead is not None and (instead == key or instead not in self.directory.entries):
            raise NotUnderstood(QT_TRANSLATE_NOOP("Failure", "There is no other entry with the id {id}."), id=instead)
        entry = checked(entry, "closed", learnt, by or self.who, self.today)
        return self._keep("closed", replace(entry, status="closed", instead=instead), note, None)

    def change_many(self, keys: Collection[str], note: str = "", **fields: str | None) -> int:
        """Set owner, review_by or status of many entries as one action; gives the number of entries that changed."""
        entries = [(self._needed(key), replace(self._needed(key), **fields)) for key in keys]  # type: ignore[arg-type]
        changes = [self._change(as_learnt(new, old, self.today)) for old, new in entries if new != old]
        if changes:
            self._done(self._acting.act("changed", self.who, note, changes))
        return len(changes)

    def remove(self, key: str, note: str = "") -> Entry | None:
        """Take the curator's own version away; gives what stands there now (of a layer below), None for nothing."""
        file = self._shown.own_file(key)
        if file is None:
            raise NotAllowed(
                QT_TRANSLATE_NOOP("Failure", "{id} was not changed here. A service that ended is closed, not removed."),
                id=key,
            )
        change = Change(key, file, self.text(key), self._below_text(key), True, False)
        self._done(self._acting.act("removed", self.who, note, [change]))
        return self.entry(key)

    def bring_in(
        self,
        plan: "ImportPlan",
        chosen: Collection[str] | None = None,
        progress: Progress = unheard,
        cancelled: Cancelled = nobody,
    ) -> BroughtIn:
        """Keep what a plan found new or changed, or only the ids in `chosen`, as one action.

        All of it or nothing; `undo` takes it back as one. What was changed since the plan was made is passed over.
        `progress` hears the whole number as done once it cannot be stopped any more. Raises NotNow when `cancelled`.
        """
        self._acting.catch_up()
        self._shown.read_own()
        wanted = None if chosen is None else frozenset(chosen)
        counts = plan.counts()
        total = counts["new"] + counts["changed"] if wanted is None else len(wanted)
        rows = ((key, place, text) for key, place, text, _ in plan.stage.to_write() if wanted is None or key in wanted)
        passed_over: list[str] = []
        changes = self._imported(rows, plan.stage.into, passed_over)
        watched = Watched(total, progress, cancelled)
        number = self._acting.act("imported", self.who, "", changes, watched)
        self._shown.read_own()
        return BroughtIn(self._acting.count(number), tuple(passed_over))

    def revisions(self, key: str) -> tuple[Revision, ...]:
        """Every state that one entry had here, the newest first."""
        return self._acting.revisions(key)

    def actions(self, most: int = 50) -> list[Action]:
        """What was done last, the newest first."""
        return self._acting.actions(most)

    def restore(self, key: str, number: int, note: str = "") -> Entry | None:
        """Put back the state that revision `number` left; gives it. Raises NotUnderstood without such a revision."""
        found = self._acting.revision(key, number)
        if found is None:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP("Failure", "{id} has no state number {number}."), id=key, number=number
            )
        file = self._shown.own_file(key)
        own = found.own_after and found.after is not None
        change = Change(key, file or found.file, self.text(key), found.after, file is not None, own)
        if change.before != change.after or change.own_before != change.own_after:
            self._done(self._acting.act("restored", self.who, note, [change]))
        return self.entry(key)

    def can_undo(self) -> Action | None:
        """What `undo` would take back; None when there is nothing."""
        return self._acting.last_to_undo()

    def undo(self, progress: Progress = unheard, cancelled: Cancelled = nobody) -> Action:
        """Take back the last action, a whole import or a change of many entries as one; gives what it was.

        Raises NotNow when there is nothing to take back, its entries were changed since, or it was `cancelled`.
        """
        action, number = self._acting.undo(self.who, Watched(0, progress, cancelled))
        self._done(number)
        return action

    def _keep(self, action: str, entry: Entry, note: str, base: str | None) -> Entry:
        change = self._change(entry)
        if base is not None:
            self._acting.catch_up()
            self._shown.read_own()
            change = self._change(entry)
            if change.before != base:
                raise ChangedMeanwhile(
                    QT_TRANSLATE_NOOP(
                        "Failure",
                        "“{title}” was changed in another place while you wrote. Look at its history; what you wrote "
                        "is kept as a draft.",
                    ),
                    title=entry.title,
                )
        if change.before != change.after:
            self._done(self._acting.act(action, self.who, note, [change]))
        return self._needed(entry.id)

    def _change(self, entry: Entry) -> Change:
        file = self._shown.own_file(entry.id)
        text = self._readable(entry)
        return Change(entry.id, file or self._shown.file_for(entry), self.text(entry.id), text, file is not None)

    def _readable(self, entry: Entry) -> str:
        text = text_of(entry)
        try:
            entry_from(split(text), entry.path)
        except BrokenFrontMatter as broken:
            raise NotUnderstood(
                QT_TRANSLATE_NOOP("Failure", "This cannot be saved yet: {why}."), why=broken.why
            ) from broken
        return text

    def _imported(
        self,
        rows: Iterable[tuple[str, str, str]],
        planned_over: Directory,
        passed_over: list[str],
    ) -> Iterator[Change]:
        taken: set[str] = set()
        for key, place, text in rows:
            then, now = planned_over.entries.get(key), self.entry(key)
            if not _same(then, now):
                # Whoever looked at the plan did not see what stands there now.
                passed_over.append(now.title if now is not None else key)
                continue
            own = self._shown.own_file(key)
            file = own or self._shown.free_file(key, place, taken)
            taken.add(file)
            # As it was shown: what became of its check was decided when the plan was made.
            yield Change(key, file, self.text(key), text, own is not None)

    def _done(self, number: int) -> None:
        keys = [one.entry for one in self._acting.changes(number)]
        self._shown.read_own()
        for key in keys:
            entry = self.entry(key)
            if entry is None:
                self._problems.pop(key, None)
            elif key in self._problems or len(keys) < _STEP:
                self._problems[key] = self._count(entry)

    def _count(self, entry: Entry) -> int:
        found = examine(self.text(entry.id) or "", self._shown.paths(entry), self._wording(), self.today)
        return sum(one.must for one in (*found, *self._pointing(entry)))

    def _pointing(self, entry: Entry) -> Iterator[Trouble]:
        for place, key in (("instead", entry.instead), ("translation_of", entry.translation_of)):
            if key and (key == entry.id or key not in self.directory.entries):
                yield Trouble(
                    place, place.replace("_", "-"), f"there is no other entry with the id {key}", 1, must=True
                )

    def _wording(self) -> Rules:
        if self._rules is None:
            self._rules = wording.load(self._resources / "wording")
        return self._rules

    def _below_text(self, key: str) -> str | None:
        return self._shown.below_text(key)

    def _needed(self, key: str) -> Entry:
        entry = self.entry(key)
        if entry is None:
            raise NotUnderstood(QT_TRANSLATE_NOOP("Failure", "There is no entry with the id {id}."), id=key)
        return entry


def _same(then: Entry | None, now: Entry | None) -> bool:
    if then is None or now is None:
        return then is now
    return replace(now, path=then.path) == then


__all__ = ["BroughtIn", "ChangedMeanwhile", "Workspace", "utc_now"]
