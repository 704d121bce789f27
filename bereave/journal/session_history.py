"""The sessions that were begun: starting and resuming one, and the questions that stayed open."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import uuid4

from bereave.failures import QT_TRANSLATE_NOOP, NotUnderstood
from bereave.journal.journal import Journal
from bereave.journal.page import PageId
from bereave.journal.programme import Session
from bereave.journal.session_run import NextStep, SessionRun, after_step, checked_score
from bereave.vault.store import Store

_COLUMNS = "id, session, title, page, started, ended, how, distress_before, distress_after"


@dataclass(frozen=True)
class RunSummary:
    """One time through a session; times are UTC. `ended` is None while it can be resumed, `how` is done or not-today.

    `page` is where its answers are read; the page may have been deleted since, or never written.
    """

    id: str
    session: str
    title: str
    page: PageId
    started: datetime
    ended: datetime | None
    how: str | None
    distress_before: int | None
    distress_after: int | None


class SessionRuns:
    """The person's sessions. Make one each time the journal is opened: it stands for that opening.

    Every method raises NotNow when the vault is locked or the disk is full.
    """

    def __init__(self, store: Store, journal: Journal, now: Callable[[], datetime]) -> None:
        """Use the store that `journal` uses; `now` gives the present moment with its zone."""
        self._store = store
        self._journal = journal
        self._now = now
        self._opening = str(uuid4())

    def start(self, session: Session, distress_before: int | None) -> SessionRun:
        """Begin a session; None when the score was skipped. Raises NotUnderstood for a score outside 0 to 10."""
        run_id, page = str(uuid4()), PageId(str(uuid4()))
        started = self._now().astimezone(UTC).isoformat(timespec="microseconds")
        before = checked_score(distress_before)
        with self._store.changing() as db:
            db.execute(
                "INSERT INTO session_runs (id, session, title, language, page, opening, started, distress_before) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [run_id, session.id, session.title, session.language, page, self._opening, started, before],
            )
        return SessionRun(self._store, self._journal, self._now, session, run_id, page, before)

    def resume(self, run_id: str, session: Session) -> SessionRun:
        """Go on with a session that was not finished. Raises NotUnderstood when it is over or not that session's."""
        found = self._run(run_id)
        if found.session != session.id or found.how == "done":
            raise _no_such_run()
        # It belongs to this opening again: its last question waits until it is over.
        with self._store.changing() as db:
            db.execute(
                "UPDATE session_runs SET opening = ?, ended = NULL, how = NULL, "
                "after_settled = distress_after IS NOT NULL WHERE id = ?",
                [self._opening, run_id],
            )
        return SessionRun(self._store, self._journal, self._now, session, run_id, found.page, found.distress_before)

    def runs(self) -> list[RunSummary]:
        """Every time through a session, last begun first."""
        return self._summaries("1 ORDER BY place DESC")

    def open_after_questions(self) -> list[RunSummary]:
        """Sessions of earlier openings whose score afterwards was never given nor declined, oldest first."""
        return self._summaries("after_settled = 0 AND opening <> ? ORDER BY place", self._opening)

    def answer_after(self, run_id: str, distress_after: int | None) -> NextStep:
        """Take the late answer to that question; None declines it, and it is never asked again.

        Raises NotUnderstood for a score outside 0 to 10 or a session that is not there.
        """
        then = after_step(self._run(run_id).distress_before, distress_after)
        with self._store.changing() as db:
            db.execute(
                "UPDATE session_runs SET distress_after = ?, after_settled = 1 WHERE id = ?", [distress_after, run_id]
            )
        return then

    def _run(self, run_id: str) -> RunSummary:
        found = self._summaries("id = ?", run_id)
        if not found:
            raise _no_such_run()
        return found[0]

    def _summaries(self, condition: str, *values: str) -> list[RunSummary]:
        with self._store.reading() as db:
            rows = db.execute(
                f"SELECT {_COLUMNS} FROM session_runs WHERE {condition}",  # noqa: S608 - our own words
                values,
            ).fetchall()
        found = []
        for run_id, session, title, page, started, ended, how, before, after in rows:
            moments = datetime.fromisoformat(started), None if ended is None else datetime.fromisoformat(ended)
            found.append(RunSummary(run_id, session, title, PageId(page), *moments, how, before, after))
        return found


def _no_such_run() -> NotUnderstood:
    return NotUnderstood(QT_TRANSLATE_NOOP("Failure", "This session is not waiting to be continued in this journal."))
