"""One step of a session at a time, saved as it is answered, with a way around it always at hand."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bereave.desktop.pages.journal.draft import Draft
from bereave.desktop.pages.journal.passage import Passage
from bereave.desktop.pages.journal.private_lane import PrivateLane
from bereave.desktop.pages.journal.saving_label import SavingLabel
from bereave.desktop.pages.journal.session_walk import Content, SessionWalk, as_answer
from bereave.desktop.pages.journal.step_answer import StepAnswer
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Notice, ScrollPage
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.step_header import StepHeader
from bereave.desktop.words import say
from bereave.failures import Failure, NotNow

if TYPE_CHECKING:
    from bereave.desktop.private_rooms import PrivateRooms
    from bereave.journal.session_run import SessionRun, SkippedHow


class StepView(QWidget):
    """Walks through the steps. `ended` after the last one, `left` when the person stops for today; all is kept."""

    ended = Signal()
    left = Signal()

    def __init__(
        self, theme: Theme, lane: PrivateLane, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._run: SessionRun | None = None
        self._walk: SessionWalk | None = None
        self.draft = Draft(lane, now, self)
        self.header = StepHeader(theme)
        self.passage = Passage(theme)
        self.answer = StepAnswer(theme)
        self.notice = Notice(theme, "", "warn")
        self.state = SavingLabel(theme, self.draft, self.notice)
        self.on = PrimaryButton(theme, self.tr("Go on"))
        self.back = LinkButton(theme, self.tr("Back"), "arrow-left")
        self.shorter = QuietButton(theme, self.tr("Shorter"))
        self.skip = QuietButton(theme, self.tr("Skip"))
        self.not_today = QuietButton(theme, self.tr("Not today"))
        for name, button in {
            "go_on": self.on,
            "step_back": self.back,
            "shorter": self.shorter,
            "skip": self.skip,
            "not_today": self.not_today,
        }.items():
            button.setObjectName(name)
        self.answer.changed.connect(self.draft.typed)
        self.on.clicked.connect(lambda: self.draft.hand_over(self._go_on))
        self.back.clicked.connect(lambda: self.draft.hand_over(self._go_back))
        self.shorter.clicked.connect(self._shorter)
        self.skip.clicked.connect(lambda: self.draft.hand_over(self._skip))
        self.not_today.clicked.connect(lambda: self.draft.hand_over(self._not_today))
        self._page = ScrollPage(theme)
        self._lay_out(theme)

    def begin(self, run: "SessionRun", walk: SessionWalk) -> None:
        """Show the walk's step; answers go to `run`, in the lane."""
        self._run, self._walk = run, walk
        self._show()

    def hand_over(self) -> None:
        """Save what is not saved yet."""
        self.draft.hand_over()

    def forget(self) -> None:
        """Empty the step; its words were handed over before."""
        self.draft.rest()
        self.answer.forget()
        self._run = self._walk = None

    def _lay_out(self, theme: Theme) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._page)
        body = self._page.body
        for part in (self.header, self.passage, self.answer):
            body.addWidget(part)
        body.addWidget(self.notice)
        row = QHBoxLayout()
        row.addWidget(self.state)
        row.addStretch(1)
        body.addLayout(row)
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        for button in (self.on, self.shorter, self.skip, self.not_today, self.back):
            flow.addWidget(button)
        body.addWidget(acts)
        body.addStretch(1)

    def _show(self) -> None:
        walk = self._walk
        assert walk is not None
        step, content = walk.step, walk.content()
        self.draft.rest()
        self.header.tell(walk.number, walk.total, step.heading)
        self.passage.show_markdown(step.shorter if walk.is_shorter else step.body_markdown)
        if step.kind in {"prompt", "letter"}:
            self.answer.show_words(step.heading, content[0] if content else "", letter=step.kind == "letter")
        elif step.kind == "choice":
            self.answer.show_choices(step.choices, content)
        elif step.kind == "scale" and step.ends is not None:
            self.answer.show_scale(step.heading, step.ends, content)
        elif step.kind == "breathing":
            self.answer.show_breathing()
        else:
            self.answer.forget()
        if walk.takes_answer:
            self.draft.begin(self.answer.content, self._writer())
        self.state.setVisible(walk.takes_answer)
        self.shorter.setVisible(bool(step.shorter))
        self.shorter.setText(self.tr("The full version") if walk.is_shorter else self.tr("Shorter"))
        self.skip.setVisible(walk.takes_answer)
        self.back.setVisible(walk.place > 0)
        self.on.setText(self.tr("To the end") if walk.is_last else self.tr("Go on"))
        self._page.verticalScrollBar().setValue(0)
        if not self.answer.focus():
            self.on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _writer(self) -> "Callable[[PrivateRooms, Content], object]":
        run, walk = self._run, self._walk
        assert run is not None
        assert walk is not None
        session, step = walk.session, walk.step

        def put(into: "SessionRun", content: Content) -> None:
            given = as_answer(step.kind, content)
            if given is None:
                into.skip(step.slug)
            else:
                into.answer(step.slug, given)

        def save(rooms: "PrivateRooms", content: Content) -> object:
            try:
                put(run, content)
            except NotNow:
                # Locked and unlocked since: the same run goes on in the store that is open now.
                put(rooms.runs.resume(run.id, session), content)
            return None

        return save

    def _keep_place(self) -> SessionWalk:
        assert self._walk is not None
        if self._walk.takes_answer:
            self._walk.remember(self.answer.content())
        return self._walk

    def _go_on(self) -> None:
        if self._keep_place().on():
            self._show()
        else:
            self.ended.emit()

    def _go_back(self) -> None:
        if self._keep_place().back():
            self._show()

    def _shorter(self) -> None:
        walk = self._keep_place()
        walk.choose_shorter(not walk.is_shorter)
        if walk.is_shorter:
            self._pass("shorter", lambda: None)
        self._show()

    def _skip(self) -> None:
        self._pass("skip", self._go_on)

    def _not_today(self) -> None:
        run = self._run
        assert run is not None
        self._pass(
            "not-today",
            lambda: self._lane.change(lambda _: run.not_today(), lambda _: self.left.emit(), self._failed),
        )

    def _pass(self, how: "SkippedHow", then: Callable[[], None]) -> None:
        run, walk = self._run, self._walk
        assert run is not None
        assert walk is not None
        slug = walk.step.slug
        self._lane.change(lambda _: run.skip(slug, how), lambda _: then(), self._failed)

    def _failed(self, failure: Failure) -> None:
        self.notice.tell(say(failure), "warn", "")
