"""What was checked in one go: how many of each answer, and what was left for later."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bereave.desktop.pages.curate.check_today_queue import Answer
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import PrimaryButton, QuietButton
from bereave.desktop.widgets.card import ScrollPage, SectionHeading
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Words


class CheckSummary(ScrollPage):
    """`again` asks for what was skipped, `left` for the list."""

    again = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, widest=600)
        self.counts = Words("", "article")
        self.counts.setObjectName("check-counts")
        self.names = Words("", "secondary")
        self.go_on = QuietButton(theme, self.tr("Look at what was skipped"), "arrow-right")
        self.go_on.setObjectName("check-again")
        self.go_on.clicked.connect(self.again)
        self.leave = PrimaryButton(theme, self.tr("To the list"))
        self.leave.setObjectName("check-done")
        self.leave.clicked.connect(self.left)
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        flow.addWidget(self.leave)
        flow.addWidget(self.go_on)
        lines = QVBoxLayout()
        lines.setSpacing(theme.space("medium"))
        lines.addWidget(SectionHeading(self.tr("That was the last one")))
        for part in (self.counts, self.names, acts):
            lines.addWidget(part)
        self.body.addLayout(lines)

    def show_answers(self, answers: Sequence[Answer], skipped: int) -> None:
        """Say what was answered, and how many were skipped."""

        def number(answer: str) -> int:
            return sum(one.answer == answer for one in answers)

        parts = [
            (number("still-true"), self.tr("%n still true", "", number("still-true"))),
            (number("changed"), self.tr("%n changed", "", number("changed"))),
            (number("closed"), self.tr("%n closed", "", number("closed"))),
            (skipped, self.tr("%n skipped", "", skipped)),
        ]
        self.counts.setText(" · ".join(words for count, words in parts if count))
        self.names.setText(", ".join(one.title for one in answers))
        self.go_on.setVisible(skipped > 0)
