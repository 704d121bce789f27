"""The choice to have the plan readable while the journal is locked, with what that means."""

from PySide6.QtWidgets import QCheckBox, QWidget

from bereave.desktop.pages.journal.private_lane import PrivateLane
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.card import Card, Notice
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.failures import Failure


class PlanChoice(Card):
    """A box to tick; it shows what is so in the store, never what was only wished."""

    def __init__(self, theme: Theme, lane: PrivateLane, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, calm=True)
        self._lane = lane
        self.box = QCheckBox(self.tr("Readable without unlocking"))
        self.box.setObjectName("readable_while_locked")
        self.explanation = Words(
            self.tr(
                "Then Help now can show it at once, on the worst night too. It means that a copy of this plan lies "
                "unencrypted on this device: whoever uses this computer account can read it. Taking the choice back "
                "removes the copy; a backup made meanwhile may still hold it."
            ),
            "secondary",
        )
        self.box.setAccessibleDescription(self.explanation.text())
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        self.box.clicked.connect(self._choose)
        for part in (self.box, self.explanation, self.notice):
            self.body.addWidget(part)

    def reload(self) -> None:
        """Read what is chosen."""
        self._lane.ask(lambda rooms: rooms.plan.readable_while_locked, self._show, self._failed, "choice")

    def forget(self) -> None:
        """Show nothing chosen."""
        self.box.setChecked(False)
        self.notice.hide()

    def _choose(self, yes: bool) -> None:
        self.box.setEnabled(False)
        self.notice.hide()
        self._lane.change(
            lambda rooms: rooms.plan.choose_readable_while_locked(yes), lambda _: self.reload(), self._not_chosen
        )

    def _show(self, yes: bool) -> None:
        self.box.setChecked(yes)
        self.box.setEnabled(True)

    def _not_chosen(self, failure: Failure) -> None:
        self.reload()
        self._failed(failure)

    def _failed(self, failure: Failure) -> None:
        self.box.setEnabled(True)
        self.notice.tell(say(failure))
