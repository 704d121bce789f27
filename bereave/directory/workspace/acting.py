"""Doing things to a workspace: the history is written first, then the files, and a stop in between is made good."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from bereave.directory.workspace.history import Action, Change, History, Revision
from bereave.directory.workspace.own_files import OwnFiles
from bereave.failures import QT_TRANSLATE_NOOP, Failure, NotNow

_PATIENCE = 20  # seconds that another window may take
_OUTSIDE = "changed outside"


class Acting:
    """What was asked is in the history for good before the first file is touched.

    So a file is never changed without a way back, and what stopped half-way is finished at the next look.
    """

    def __init__(
        self, folder: Path, files: OwnFiles, below: Callable[[str], str | None], clock: Callable[[], datetime]
    ) -> None:
        self._folder, self._files, self._below, self._clock = folder, files, below, clock
        self._path = folder / "history.db"

    def catch_up(self) -> None:
        """Finish what a stop left half-done, and write down what was changed by other means."""
        with self._alone() as history:
            self._catch_up(history)

    def act(self, action: str, by: str, note: str, changes: Iterable[Change], undoes: int | None = None) -> int:
        """Do it, all of it or nothing, and give the action's number."""
        with self._alone() as history:
            self._catch_up(history)
            return self._act(history, (action, by, note), changes, undoes)

    def undo(self, by: str) -> tuple[Action, int]:
        """Take back the last action; gives what it was and the number of the new one."""
        with self._alone() as history:
            self._catch_up(history)
            last = history.last_to_undo()
            if last is None:
                raise NotNow(QT_TRANSLATE_NOOP("Failure", "There is nothing to take back."))
            changes = list(history.changes(last.number))
            for one in changes:
                if self._files.text(one.file) != one.own_text_after:
                    raise NotNow(
                        QT_TRANSLATE_NOOP(
                            "Failure",
                            "{id} was changed since then, so this cannot be taken back as a whole. Its history has "
                            "every state.",
                        ),
                        id=one.entry,
                    )
            back = [
                Change(one.entry, one.file, one.after, one.before, one.own_after, one.own_before) for one in changes
            ]
            return last, self._act(history, ("restored", by, ""), back, last.number)

    def changes(self, action: int) -> list[Change]:
        """What an action did, file by file."""
        with History.opened(self._path) as history:
            return list(history.changes(action))

    def count(self, action: int) -> int:
        """How many files an action changed."""
        with History.opened(self._path) as history:
            return sum(1 for _ in history.changes(action))

    def actions(self, most: int) -> list[Action]:
        """The last actions, the newest first."""
        with History.opened(self._path) as history:
            return history.actions(most)

    def last_to_undo(self) -> Action | None:
        """What `undo` would take back."""
        with History.opened(self._path) as history:
            return history.last_to_undo()

    def revisions(self, entry: str) -> tuple[Revision, ...]:
        """Every state of one entry, the newest first."""
        with History.opened(self._path) as history:
            return history.revisions(entry)

    def revision(self, entry: str, number: int) -> Change | None:
        """One state of one entry."""
        with History.opened(self._path) as history:
            return history.revision(entry, number)

    def told(self, name: str) -> str:
        """Something remembered about the workspace."""
        if not self._path.is_file():
            return ""
        with History.opened(self._path) as history:
            return history.told(name)

    def tell(self, name: str, value: str) -> None:
        """Remember something about the workspace."""
        with self._alone() as history:
            history.tell(name, value)

    def _act(self, history: History, what: tuple[str, str, str], changes: Iterable[Change], undoes: int | None) -> int:
        action, by, note = what
        with history.whole():
            number = history.begin(self._now(), by, action, note, undoes)
            count = history.add(number, changes)
        try:
            with history.whole():
                # Row by row: an import of a hundred thousand does not have to fit into memory.
                self._files.carry_out(history, history.changes(number), count)
                history.settle(number)
        except Failure:
            # No room, no right: everything back, and the action never was.
            with history.whole():
                for one in history.changes(number):
                    back = Change(one.entry, one.file, one.after, one.before, one.own_after, one.own_before)
                    if self._files.text(one.file) != back.own_text_after:
                        self._files.carry_out(history, [back], 1)
            history.drop(number)
            raise
        return number

    def _catch_up(self, history: History) -> None:
        for number in history.unsettled():
            with history.whole():
                self._files.repair(history, list(history.changes(number)))
                history.settle(number)
        found = list(self._files.outside(history, self._below))
        if found:
            with history.whole():
                number = history.begin(self._now(), "", "outside", _OUTSIDE)
                history.add(number, found)
                for one in found:
                    if one.own_after:
                        self._files.know(history, one.file, one.entry)
                    else:
                        history.forget(one.file)
                history.settle(number)

    def _now(self) -> str:
        return self._clock().astimezone(UTC).isoformat(timespec="seconds")

    @contextmanager
    def _alone(self) -> Iterator[History]:
        try:
            self._files.folder.mkdir(parents=True, exist_ok=True)
            with FileLock(self._folder / "workspace.lock", timeout=_PATIENCE), History.opened(self._path) as history:
                yield history
        except Timeout as why:
            raise NotNow(
                QT_TRANSLATE_NOOP("Failure", "Another window is at work in {folder}. Wait until it is done."),
                folder=self._folder,
            ) from why
        except OSError as why:
            raise NotNow(
                QT_TRANSLATE_NOOP("Failure", "The folder {folder} cannot be used: {why}."),
                folder=self._folder,
                why=why.strerror or why,
            ) from why
