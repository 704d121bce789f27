"""When it is heavy: slow down first, then the plan, then people, then a line that answers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bereave.desktop.pages.journal.private_lane import PrivateLane
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.breathing import Breathing
from bereave.desktop.widgets.buttons import HelpNowButton, PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Card, ScrollPage
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Words
from bereave.failures import Failure

if TYPE_CHECKING:
    from bereave.journal.plan import Plan


class GroundingView(QWidget):
    """Before a session it offers Not today and going on; after one it offers plan, people and helplines."""

    not_today = Signal()
    go_on = Signal()
    plan = Signal()
    help_asked = Signal()

    def __init__(self, theme: Theme, lane: PrivateLane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._title = Words("", "title")
        self._sentence = Words("")
        self.breathing = Breathing(theme)
        self.not_today_button = PrimaryButton(theme, self.tr("Not today"))
        self.not_today_button.setObjectName("grounding_not_today")
        self.go_on_button = QuietButton(theme, self.tr("All pages"))
        self.go_on_button.setObjectName("grounding_go_on")
        self.plan_button = QuietButton(theme, self.tr("Open my plan"), "shield-check")
        self.plan_button.setObjectName("grounding_plan")
        self.help_button = HelpNowButton(theme)
        self.help_button.setObjectName("grounding_help")
        self._people = Words("")
        self._people.let_select()
        self.not_today_button.clicked.connect(self.not_today)
        self.go_on_button.clicked.connect(self.go_on)
        self.plan_button.clicked.connect(self.plan)
        self.help_button.clicked.connect(self.help_asked)
        self._page = ScrollPage(theme)
        self._after = Card(theme)
        self._lay_out(theme)

    def before(self) -> None:
        """The score before a session was high."""
        self._tell(
            self.tr("That is a lot to carry today"),
            self.tr("You can stop here; the session will wait as long as you like. Or slow down for a minute first."),
            self.tr("Go on with the session"),
        )
        self._after.hide()
        self.not_today_button.show()

    def after(self) -> None:
        """The score after a session was high, or much higher than before."""
        self._tell(
            self.tr("Slow down first"),
            self.tr(
                "Writing has stirred something up. That can happen. Press your feet into the floor. Look at three "
                "things around you. Then breathe with the circle, if you like."
            ),
            self.tr("All pages"),
        )
        self._after.show()
        self.not_today_button.hide()
        self._lane.ask(lambda rooms: rooms.plan.read(), self._show_people, self._no_people, "people")

    def forget(self) -> None:
        """Empty what came from the plan."""
        self._people.setText("")

    def _tell(self, title: str, sentence: str, on: str) -> None:
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.go_on_button.setText(on)
        self._people.setText("")
        self._page.verticalScrollBar().setValue(0)

    def _show_people(self, plan: "Plan") -> None:
        from bereave.journal.plan import PlanPart

        if plan.names_a_person():
            self._people.setText(plan.parts[PlanPart.PEOPLE_TO_ASK])
        else:
            self._people.setText(self.tr("A neighbour, a friend, someone from a group: who could sit with you?"))

    def _no_people(self, failure: Failure) -> None:
        # The plan could not be read; the way to the helplines below stays.
        del failure

    def _lay_out(self, theme: Theme) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._page)
        body = self._page.body
        body.addWidget(self._title)
        body.addWidget(self._sentence)
        body.addWidget(self.breathing)
        for words, part in (
            (self.tr("1. Your plan"), self.plan_button),
            (self.tr("2. Somebody near"), self._people),
            (self.tr("3. A line that answers"), self.help_button),
        ):
            self._after.body.addWidget(Words(words, "strong"))
            if part is self._people:
                self._after.body.addWidget(part)
            else:
                self._after.body.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self._after)
        acts = QWidget()
        row = FlowLayout(acts, theme.space("small"))
        row.addWidget(self.not_today_button)
        row.addWidget(self.go_on_button)
        body.addWidget(acts)
        body.addStretch(1)
