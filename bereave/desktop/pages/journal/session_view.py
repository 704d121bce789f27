"""A guided session from its opening to its end: how heavy before, the steps, how heavy after, what comes next."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bereave.desktop.pages.journal.grounding_view import GroundingView
from bereave.desktop.pages.journal.private_lane import PrivateLane
from bereave.desktop.pages.journal.session_ends import SessionEnd, SessionOpening
from bereave.desktop.pages.journal.session_walk import SessionWalk
from bereave.desktop.pages.journal.step_view import StepView
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.words import say
from bereave.failures import Failure

if TYPE_CHECKING:
    from bereave.desktop.private_rooms import PrivateRooms
    from bereave.journal.programme import Session
    from bereave.journal.session_run import Answer, NextStep, SessionRun

    Sitting = tuple[SessionRun, dict[str, Answer], dict[str, str]]


class SessionView(QWidget):
    """One session. `closed` leads to all pages, `read` to the page it became; `plan` and `help_asked` elsewhere."""

    closed = Signal()
    read = Signal(str)
    plan = Signal()
    help_asked = Signal()

    def __init__(
        self, theme: Theme, vault: VaultSession, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = PrivateLane(vault, self)
        self._session: Session | None = None
        self._run: SessionRun | None = None
        self._over = False
        self.opening = SessionOpening(theme)
        self.steps = StepView(theme, self._lane, now)
        self.end = SessionEnd(theme)
        self.grounding = GroundingView(theme, self._lane)
        self.stack = QStackedWidget()
        for panel in (self.opening, self.steps, self.end, self.grounding):
            self.stack.addWidget(panel)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.stack)
        self._connect()

    def open(self, session: "Session") -> None:
        """Show the session's opening, or go on where an earlier sitting stopped."""
        self.forget()
        self._session = session
        self.opening.show_session(session)
        self.stack.setCurrentWidget(self.opening)

        def unfinished(rooms: "PrivateRooms") -> "Sitting | None":
            run_id = next((r.id for r in rooms.runs.runs() if r.session == session.id and r.how != "done"), None)
            if run_id is None:
                return None
            run = rooms.runs.resume(run_id, session)
            return run, run.answers(), run.skipped()

        # Somebody who went back and chose another session meanwhile is not put into this one.
        self._lane.change(unfinished, lambda found: self._resumed(session, found), self._failed)

    def hand_over(self) -> None:
        """Save what is not saved yet."""
        self.steps.hand_over()

    def leave(self) -> None:
        """Back to all pages once the words are safe; the session can be continued."""
        self.steps.draft.hand_over(self.closed.emit)

    def forget(self) -> None:
        """Empty everything; what was written was handed over before."""
        self._session = self._run = None
        self._over = False
        for panel in (self.opening, self.steps, self.end, self.grounding):
            panel.forget()

    def show_grounding(self) -> None:
        """The late answer to an earlier session was heavy."""
        self.forget()
        self._over = True
        self.grounding.after()
        self.stack.setCurrentWidget(self.grounding)

    def _connect(self) -> None:
        self.opening.begin.connect(self._begin)
        self.opening.back.connect(self.closed)
        self.steps.ended.connect(self._ask_after)
        self.steps.left.connect(self.closed)
        self.end.finish.connect(self._finish)
        self.end.closed.connect(self.closed)
        self.end.read.connect(self._read)
        self.grounding.not_today.connect(self._not_today)
        self.grounding.go_on.connect(self._after_grounding)
        self.grounding.plan.connect(self.plan)
        self.grounding.help_asked.connect(self.help_asked)

    def _resumed(self, session: "Session", found: "Sitting | None") -> None:
        if session is not self._session:
            return
        if found is not None:
            run, answers, passed = found
            self._run = run
            self._walk(SessionWalk(session, answers, passed))
        else:
            self.opening.ready()

    def _begin(self, before: int | None) -> None:
        session = self._session
        if session is not None:
            self._lane.change(
                lambda rooms: rooms.runs.start(session, before), lambda run: self._started(session, run), self._failed
            )

    def _started(self, session: "Session", run: "SessionRun") -> None:
        if session is not self._session:
            return
        self._run = run
        if run.offer.ladder():
            self.grounding.before()
            self.stack.setCurrentWidget(self.grounding)
        else:
            self._walk(SessionWalk(session, {}, {}))

    def _walk(self, walk: SessionWalk) -> None:
        assert self._run is not None
        self.stack.setCurrentWidget(self.steps)
        self.steps.begin(self._run, walk)

    def _not_today(self) -> None:
        run = self._run
        if run is not None:
            self._lane.change(lambda _: run.not_today(), lambda _: self.closed.emit(), self._failed)

    def _after_grounding(self) -> None:
        if self._over or self._session is None:
            self.closed.emit()
        else:
            self._walk(SessionWalk(self._session, {}, {}))

    def _ask_after(self) -> None:
        assert self._session is not None
        self.steps.forget()
        self.end.ask(self._session.title)
        self.stack.setCurrentWidget(self.end)

    def _finish(self, after: int | None) -> None:
        run = self._run
        if run is not None:
            self._lane.change(lambda _: run.finish(after), self._finished, self._failed)

    def _finished(self, then: "NextStep") -> None:
        self._over = True
        if then.ladder():
            self.grounding.after()
            self.stack.setCurrentWidget(self.grounding)
        else:
            self.end.kept()

    def _read(self) -> None:
        if self._run is not None:
            self.read.emit(self._run.page)

    def _failed(self, failure: Failure) -> None:
        self.opening.ready()
        panel = self.end if self.stack.currentWidget() is self.end else self.opening
        panel.notice.tell(say(failure))
        self.stack.setCurrentWidget(panel)
