"""Whether what was typed is on the disk, said as it is."""

from PySide6.QtWidgets import QWidget

from bereave.desktop.pages.journal.draft import Draft, Saving
from bereave.desktop.pages.journal.moments import time_of_day
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.card import Notice
from bereave.desktop.widgets.state_label import StateLabel
from bereave.desktop.words import say


class SavingLabel(StateLabel):
    """Follows a draft in words, and shows the sentence of a failure in `notice` until saving works again."""

    def __init__(self, theme: Theme, draft: Draft, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(theme, "draft", "", parent)
        self._draft = draft
        self._notice = notice
        self._said = Saving.UNTOUCHED
        notice.hide()
        notice.acted.connect(draft.hand_over)
        draft.changed.connect(self._follow)
        self._follow()

    def words(self) -> str:
        """What it says now."""
        return self.accessibleName()

    def _follow(self) -> None:
        draft = self._draft
        if draft.state is Saving.SAVED and draft.saved_at is not None:
            self.tell("good", self.tr("Saved at {time}").format(time=time_of_day(draft.saved_at)))
        elif draft.state is Saving.ON_ITS_WAY:
            self.tell("waiting", self.tr("Saving…"))
        elif draft.state is Saving.NOT_SAVED:
            self.tell("warn", self.tr("Not saved yet"))
        else:
            self.tell("draft", self.tr("Saved while you write"))
        if draft.state is Saving.NOT_SAVED and draft.failure is not None:
            if self._said is not Saving.NOT_SAVED or self._notice.isHidden():
                self._notice.tell(
                    self.tr("{why} Your words stay here, and saving is tried again by itself.").format(
                        why=say(draft.failure)
                    ),
                    "warn",
                    self.tr("Try again now"),
                )
        elif draft.state in {Saving.SAVED, Saving.UNTOUCHED}:
            self._notice.hide()
        self._said = draft.state
