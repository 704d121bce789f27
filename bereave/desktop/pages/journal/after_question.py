"""The question that stayed open after an earlier session: asked once, gently, away from what was written."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bereave.desktop.pages.journal.private_lane import PrivateLane
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.widgets.buttons import QuietButton
from bereave.desktop.widgets.card import Card, Notice
from bereave.desktop.widgets.scale import DistressScale
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.failures import Failure

if TYPE_CHECKING:
    from bereave.journal.session_history import RunSummary
    from bereave.journal.session_run import NextStep


class AfterQuestion(Card):
    """Hidden while no question is open. `heavy` tells that the answer leads to grounding."""

    heavy = Signal()

    def __init__(self, theme: Theme, vault: VaultSession, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._lane = PrivateLane(vault, self)
        self._run: RunSummary | None = None
        self._words = Words("")
        self.scale = DistressScale(theme, self.tr("How heavy is it now?"))
        self.answer = QuietButton(theme, self.tr("Keep this answer"))
        self.answer.setObjectName("answer_after")
        self.answer.clicked.connect(self._answer)
        self.scale.chosen.connect(lambda _: self.answer.setEnabled(True))
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        for part in (self._words, self.scale, self.notice):
            self.body.addWidget(part)
        self.body.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def reload(self) -> None:
        """Look whether a question of an earlier opening is open."""
        self._lane.ask(lambda rooms: rooms.runs.open_after_questions(), self._show, self._failed, "after")

    def forget(self) -> None:
        """Hide it and what was answered."""
        self._run = None
        self._words.setText("")
        self.scale.forget()
        self.notice.hide()
        self.hide()

    def _show(self, runs: "list[RunSummary]") -> None:
        if not runs:
            self.forget()
            return
        if self._run is not None and self._run.id == runs[0].id:
            return
        self._run = runs[0]
        self.scale.forget()
        self.answer.setEnabled(False)
        self._words.setText(
            self.tr("After “{session}” one question stayed open. You may leave it so.").format(session=runs[0].title)
        )
        self.show()

    def _answer(self) -> None:
        run, score = self._run, self.scale.value()
        if run is not None:
            self._lane.change(lambda rooms: rooms.runs.answer_after(run.id, score), self._answered, self._failed)

    def _answered(self, then: "NextStep") -> None:
        self.forget()
        self.reload()
        if then.ladder():
            self.heavy.emit()

    def _failed(self, failure: Failure) -> None:
        self.notice.tell(say(failure))
