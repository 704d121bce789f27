"""Doing things to a workspace: the history is written first, then the files, and a stop in between is made good."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from bereave.directory.workspace.history import Action, Change, History, Revision
from bereave.directory.workspace.own_files import OwnFiles
from bereave.directory.workspace.watched import UNWATCHED, Watched
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

    def act(self, action: str, by: str, note: str, changes: Iterable[Change], watched: Watched = UNWATCHED) -> int:
        """Do it, all of it or nothing, and give the action's number; 0 where `changes` has none.

        Raises NotNow when it was stopped; then nothing was done.
        """
        with self._alone() as history:
            self._catch_up(history)
            return self._act(history, (action, by, note), changes, None, watched)

    def undo(self, by: str, watched: Watched = UNWATCHED) -> tuple[Action, int]:
        """Take back the last action, whole; gives what it was and the number of the new one. Raises NotNow as `act`."""
        with self._alone() as history:
            self._catch_up(history)
            last = history.last_to_undo()
            if last is None:
                raise NotNow(QT_TRANSLATE_NOOP("Failure", "There is nothing to take back."))
            watched = watched.of(last.entries)
            for one in history.changes(last.number):
                watched.stop_if_asked()
                if self._files.text(one.file) != one.own_text_after:
                    raise NotNow(
                        QT_TRANSLATE_NOOP(
                            "Failure",
                            "{id} was changed since then, so this cannot be taken back as a whole. Its history has "
                            "every state.",
                        ),
                        id=one.entry,
                    )
            # Row by row, as when it was done: the texts of a hundred thousand entries stay on the disk.
            back = (one.turned() for one in history.changes(last.number))
            return last, self._act(history, ("restored", by, ""), back, last.number, watched)

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

    def _act(
        self,
        history: History,
        what: tuple[str, str, str],
        changes: Iterable[Change],
        undoes: int | None,
        watched: Watched,
    ) -> int:
        action, by, note = what
        with history.whole():
            number = history.begin(self._now(), by, action, note, undoes)
            count = history.add(number, watched.first_half(changes))
        if not count:
            history.drop(number)
            return 0
        try:
            with history.whole():
                # Row by row: an import of a hundred thousand does not have to fit into memory.
                self._files.carry_out(history, watched.second_half(history.changes(number)), count)
                watched.stop_if_asked()
                history.settle(number)
        except Failure:
            # No room, no right, or somebody stopped it: everything back, and the action never was.
            history.give_up(number)
            self._put_back(history, number)
            raise
        watched.whole()
        return number

    def _put_back(self, history: History, number: int) -> None:
        with history.whole():
            count = sum(1 for _ in history.changes(number))
            self._files.put_back(history, history.changes(number), count)
        history.drop(number)

    def _catch_up(self, history: History) -> None:
        for number in history.given_up():
            self._put_back(history, number)
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
