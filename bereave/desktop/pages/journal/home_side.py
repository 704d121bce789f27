"""Beside the pages: guided sessions, and the plan."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bereave.desktop.pages.journal.moments import when
from bereave.desktop.pages.journal.private_lane import PrivateLane
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.widgets.buttons import QuietButton
from bereave.desktop.widgets.card import Card
from bereave.desktop.widgets.words import Words
from bereave.failures import Failure

if TYPE_CHECKING:
    from bereave.journal.plan import Plan
    from bereave.journal.programme import Session
    from bereave.journal.session_history import RunSummary


class SessionCard(Card):
    """One guided session: what it is, how long it takes, and beginning it or going on with it."""

    begin = Signal(str)

    def __init__(self, theme: Theme, session: "Session", parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._name = session.id
        space = theme.space("large")
        self.body.setContentsMargins(space, space, space, space)
        self.body.setSpacing(theme.space("small"))
        self.body.addWidget(Words(session.title, "subheading"))
        self.body.addWidget(Words(session.summary))
        self.state = Words("", "secondary")
        self._minutes = self.tr("About %n minute(s)", "", session.minutes)
        self.body.addWidget(self.state)
        self.button = QuietButton(theme, "")
        self.button.setObjectName(f"begin_{session.id}")
        self.button.clicked.connect(lambda: self.begin.emit(self._name))
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.title = session.title
        self.tell(None, None)

    def tell(self, begun: str | None, done: str | None) -> None:
        """Say when it was begun and not finished, or when it was last done."""
        if begun is not None:
            self.state.setText(self.tr("Begun: {when}. What you wrote is kept.").format(when=begun))
            self.button.setText(self.tr("Go on"))
        elif done is not None:
            self.state.setText(self.tr("{minutes} · last done: {when}").format(minutes=self._minutes, when=done))
            self.button.setText(self.tr("Do it again"))
        else:
            self.state.setText(self._minutes)
            self.button.setText(self.tr("Look at it"))
        self.button.setAccessibleName(self.tr("{act}: {session}").format(act=self.button.text(), session=self.title))


class HomeSide(QWidget):
    """The plan's card and the sessions' cards. `session` tells which one to open, `plan` that the plan is wanted."""

    session = Signal(str)
    plan = Signal()

    def __init__(
        self, theme: Theme, vault: VaultSession, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._now = now
        self._lane = PrivateLane(vault, self)
        self.cards: dict[str, SessionCard] = {}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, theme.space("small"), 0)
        self._lines.setSpacing(theme.space("medium"))
        self._lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lines.addWidget(self._plan_card(theme))
        self._heading = Words(self.tr("Guided sessions"), "heading")
        self._honest = Words(
            self.tr("Each rests on tested parts; together they are untested. Skip, shorten or stop at any point."),
            "secondary",
        )
        self._lines.addWidget(self._heading)
        self._lines.addWidget(self._honest)

    def show_sessions(self, sessions: "list[Session]") -> None:
        """Show a card for each session of the programme."""
        for card in self.cards.values():
            self._lines.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = {}
        for session in sessions:
            card = SessionCard(self._theme, session)
            card.begin.connect(self.session)
            self._lines.addWidget(card)
            self.cards[session.id] = card

    def reload(self) -> None:
        """Read the state of the sessions and of the plan."""
        self._lane.ask(lambda rooms: rooms.runs.runs(), self._show_runs, self._nothing, "runs")
        self._lane.ask(lambda rooms: rooms.plan.read(), self._show_plan, self._nothing, "plan")

    def forget(self) -> None:
        """Say nothing any more about what was done."""
        for card in self.cards.values():
            card.tell(None, None)
        self._plan_words.setText("")

    def _plan_card(self, theme: Theme) -> Card:
        card = Card(theme, calm=True)
        space = theme.space("large")
        card.body.setContentsMargins(space, space, space, space)
        card.body.setSpacing(theme.space("small"))
        card.body.addWidget(Words(self.tr("My plan"), "subheading"))
        self._plan_words = Words("")
        card.body.addWidget(self._plan_words)
        self.plan_button = QuietButton(theme, self.tr("Open my plan"), "shield-check")
        self.plan_button.setObjectName("open_plan")
        self.plan_button.clicked.connect(self.plan)
        card.body.addWidget(self.plan_button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _show_runs(self, runs: "list[RunSummary]") -> None:
        now = self._now()
        for name, card in self.cards.items():
            mine = [run for run in runs if run.session == name]
            last = mine[0] if mine else None
            begun = when(last.started, now) if last is not None and last.how != "done" else None
            done = next((when(run.started, now) for run in mine if run.how == "done"), None)
            card.tell(begun, done)

    def _show_plan(self, plan: "Plan") -> None:
        if plan.is_empty:
            words = self.tr("What helps when it gets too heavy, in your own words: signs, comforts, people, services.")
        elif not plan.names_a_person():
            words = self.tr("It is begun. No person is named in it yet; there is no hurry.")
        else:
            words = self.tr("It is there when you need it.")
        self._plan_words.setText(words)

    def _nothing(self, failure: Failure) -> None:
        # The list beside it says what is wrong; a second sentence here would not help.
        del failure
