"""One time through a guided session: answers saved as they are typed, distress before and after, what comes next."""

from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Literal
from uuid import uuid4

from bereave.failures import QT_TRANSLATE_NOOP, NotUnderstood
from bereave.journal.journal import Journal
from bereave.journal.page import PageId
from bereave.journal.programme import ANSWERED, HIGHEST, LOWEST, Session, Step
from bereave.journal.words import storable
from bereave.vault.cipher import Database
from bereave.vault.store import Store

Answer = str | int | tuple[str, ...]
SkippedHow = Literal["skip", "shorter", "not-today"]

HEAVY = 8  # of 10; before or after
RISE = 3


class NextStep(StrEnum):
    """What a distress score leads to."""

    NONE = "none"
    GROUNDING = "grounding"
    NOT_TODAY_OFFERED = "not-today-offered"

    def ladder(self) -> tuple[str, ...]:
        """What to offer, one after the other."""
        return {
            NextStep.NONE: (),
            NextStep.GROUNDING: ("grounding", "plan", "people", "helplines"),
            NextStep.NOT_TODAY_OFFERED: ("grounding", "not-today"),
        }[self]


def before_step(distress: int | None) -> NextStep:
    """What a score before a session leads to. Raises NotUnderstood outside 0 to 10."""
    score = checked_score(distress)
    return NextStep.NOT_TODAY_OFFERED if score is not None and score >= HEAVY else NextStep.NONE


def after_step(before: int | None, after: int | None) -> NextStep:
    """What a score after a session leads to: a rise of 3, or 8 and more, leads to grounding. Raises NotUnderstood."""
    first, then = checked_score(before), checked_score(after)
    if then is not None and (then >= HEAVY or (first is not None and then - first >= RISE)):
        return NextStep.GROUNDING
    return NextStep.NONE


def checked_score(score: int | None) -> int | None:
    """The score as given. Raises NotUnderstood when it is neither left out nor a whole number from 0 to 10."""
    if score is not None and (type(score) is not int or not LOWEST <= score <= HIGHEST):
        raise NotUnderstood(QT_TRANSLATE_NOOP("Failure", "Please choose a number from 0 to 10, or skip the question."))
    return score


class SessionRun:
    """A session being done. Its answers make one page of the journal, saved with the same promise as any draft.

    Every method raises NotNow when the vault is locked or the disk is full.
    """

    def __init__(
        self,
        store: Store,
        journal: Journal,
        now: Callable[[], datetime],
        session: Session,
        run_id: str,
        page: PageId,
        distress_before: int | None,
    ) -> None:
        """Use `SessionRuns.start` or `SessionRuns.resume`."""
        self._store = store
        self._journal = journal
        self._now = now
        self._session = session
        self.id = run_id
        self.page = page
        self._before = distress_before

    @property
    def offer(self) -> NextStep:
        """What to offer before the first step."""
        return before_step(self._before)

    def answer(self, slug: str, given: Answer) -> None:
        """Save the answer to a step: words for a prompt or letter, 0 to 10 for a scale, choices for a choice.

        Call it while somebody types. Raises NotUnderstood when it does not fit the step.
        """
        step = self._answered_step(slug)
        text, value = _text_and_value(step, given)
        with self._store.changing() as db:
            page = self._page_to_write(db)
            self._put(db, step)
            db.execute(
                "UPDATE session_answers SET text = ?, value = ?, how = CASE how WHEN 'shorter' THEN how END "
                "WHERE run = ? AND slug = ?",
                [text, value, self.id, slug],
            )
            words = self._composed(db)
            # Without answers there is no page: a title alone would be something that nobody wrote.
            self._journal.write_within(db, page, self._session.title if words else "", words, self._session.id)
        self.page = page

    def skip(self, slug: str, how: SkippedHow = "skip") -> None:
        """Remember that the step was skipped, or that its shorter version was chosen; words typed so far are kept.

        Raises NotUnderstood when the session has no such step.
        """
        step = self._session.step(slug)
        with self._store.changing() as db:
            self._put(db, step)
            db.execute("UPDATE session_answers SET how = ? WHERE run = ? AND slug = ?", [how, self.id, slug])

    def answers(self) -> dict[str, Answer]:
        """What was answered so far, by step, until the session is finished; an empty step is left out."""
        with self._store.reading() as db:
            rows = db.execute("SELECT slug, text, value FROM session_answers WHERE run = ?", [self.id]).fetchall()
        found: dict[str, Answer] = {}
        for slug, text, value in rows:
            if value is not None:
                found[slug] = int(value)
            elif text:
                chosen = any(step.slug == slug and step.kind == "choice" for step in self._session.steps)
                found[slug] = tuple(text.split("\n")) if chosen else text
        return found

    def skipped(self) -> dict[str, str]:
        """How each step was passed over: skip, shorter or not-today."""
        with self._store.reading() as db:
            return dict(
                db.execute(
                    "SELECT slug, how FROM session_answers WHERE run = ? AND how IS NOT NULL", [self.id]
                ).fetchall()
            )

    def finish(self, distress_after: int | None) -> NextStep:
        """End the session and keep its page; without a score it is asked for at the next opening.

        From then on the answers stand on the page alone, so that what is changed or deleted there is gone. Raises
        NotUnderstood for a score outside 0 to 10; nothing is changed then.
        """
        then = after_step(self._before, distress_after)
        with self._store.changing() as db:
            self._end(db, "done")
            db.execute(
                "UPDATE session_runs SET distress_after = ?, after_settled = ? WHERE id = ?",
                [distress_after, int(distress_after is not None), self.id],
            )
            if db.execute("SELECT 1 FROM pages WHERE id = ?", [self.page]).fetchone():
                self._journal.keep(self.page)
            db.execute("UPDATE session_answers SET text = '', value = NULL WHERE run = ?", [self.id])
        return then

    def not_today(self) -> None:
        """Leave the session for another day; what was typed stays as a draft, and nothing is asked about it later
        unless something was typed.
        """
        with self._store.changing() as db:
            self._end(db, "not-today")
            written = db.execute("SELECT 1 FROM pages WHERE id = ?", [self.page]).fetchone()
            if not written:
                db.execute("UPDATE session_runs SET after_settled = 1 WHERE id = ?", [self.id])

    def _end(self, db: Database, how: str) -> None:
        ended = self._now().astimezone(UTC).isoformat(timespec="microseconds")
        db.execute("UPDATE session_runs SET ended = ?, how = ? WHERE id = ?", [ended, how, self.id])

    def _answered_step(self, slug: str) -> Step:
        step = self._session.step(slug)
        if step.kind not in ANSWERED:
            raise _does_not_fit(step)
        return step

    def _put(self, db: Database, step: Step) -> None:
        db.execute(
            "INSERT OR IGNORE INTO session_answers (run, slug, position, heading) VALUES (?, ?, ?, ?)",
            [self.id, step.slug, self._session.steps.index(step), step.heading],
        )

    def _composed(self, db: Database) -> str:
        rows = db.execute(
            "SELECT heading, text, value FROM session_answers WHERE run = ? ORDER BY position", [self.id]
        ).fetchall()
        return storable(
            "\n\n".join(
                f"{heading}\n\n{text if value is None else f'{value} / {HIGHEST}'}"
                for heading, text, value in rows
                if text.strip() or value is not None
            ),
        )

    def _page_to_write(self, db: Database) -> PageId:
        row = db.execute("SELECT text, binned FROM pages WHERE id = ?", [self.page]).fetchone()
        if row is None or (row[0] == self._composed(db) and row[1] is None):
            return self.page
        # Somebody changed or binned the page meanwhile: their words stay as they are, the session goes on beside.
        page = PageId(str(uuid4()))
        db.execute("UPDATE session_runs SET page = ? WHERE id = ?", [page, self.id])
        return page


def _text_and_value(step: Step, given: Answer) -> tuple[str, int | None]:
    if step.kind == "scale" and isinstance(given, int):
        return "", checked_score(given)
    if step.kind == "choice" and not isinstance(given, int):
        chosen = (given,) if isinstance(given, str) else given
        if all(choice in step.choices for choice in chosen):
            return "\n".join(chosen), None
    if step.kind in ("prompt", "letter") and isinstance(given, str):
        return storable(given), None
    raise _does_not_fit(step)


def _does_not_fit(step: Step) -> NotUnderstood:
    return NotUnderstood(
        QT_TRANSLATE_NOOP("Failure", "This answer does not fit the step “{heading}”."), heading=step.heading
    )
