"""The person's own plan on the help page: open, locked, or readable without unlocking by their choice."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bereave.desktop.shell.private_clipboard import mark_private
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.widgets.buttons import QuietButton
from bereave.desktop.widgets.card import Card
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.failures import Failure


class PlanCard(Card):
    """Shows the plan where it may be read, and otherwise says how to get to it; `journal_asked` leads there."""

    journal_asked = Signal()

    def __init__(self, theme: Theme, vault: VaultSession, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._vault = vault
        mark_private(self)
        self.body.addWidget(Words(self.tr("My plan"), "subheading"))
        self._inside = QVBoxLayout()
        self._inside.setSpacing(theme.space("small"))
        self.body.addLayout(self._inside)
        self.open_journal = QuietButton(theme, self.tr("Write a plan"), "book-open")
        self.open_journal.setObjectName("plan-open-journal")
        self.open_journal.clicked.connect(self.journal_asked)
        self.body.addWidget(self.open_journal)
        vault.opened.connect(self.refresh)
        vault.about_to_lock.connect(self._forget)
        # After the page's first frame: help now must not wait for the disk.
        QTimer.singleShot(0, self, self.refresh)

    def refresh(self) -> None:
        """Read the plan again, in the background."""
        folder = self._vault.folder

        rooms = self._vault.rooms if self._vault.is_open else None

        def work() -> list[tuple[str, str]] | None:
            from bereave.journal.plan import read_open_copy

            plan = read_open_copy(folder) if rooms is None else rooms.plan.read()
            return None if plan is None else [(part.value, text) for part, text in plan.parts.items() if text.strip()]

        def read(parts: list[tuple[str, str]] | None) -> None:
            # What was asked for while the journal was open is not shown once it is locking.
            if rooms is None or self._vault.is_open:
                self._show(parts)

        self._vault.lane.ask(work, read, self._failed, self)

    def _show(self, parts: list[tuple[str, str]] | None) -> None:
        self._empty()
        names = self._names()
        if parts:
            for part, text in parts:
                self._inside.addWidget(Words(names.get(part, part), "secondary"))
                self._inside.addWidget(Words(text).let_select())
            self.open_journal.setText(self.tr("Change my plan"))
        elif self._vault.exists and not self._vault.is_open:
            self._inside.addWidget(Words(self.tr("Your plan, if you wrote one, is in your journal, which is locked.")))
            self.open_journal.setText(self.tr("Unlock to read it"))
        else:
            self._inside.addWidget(
                Words(self.tr("In a quiet moment you can write down what helps you and whom you can call."))
            )
            self.open_journal.setText(self.tr("Write a plan"))

    def _failed(self, failure: Failure) -> None:
        self._empty()
        self._inside.addWidget(Words(say(failure)))
        self.open_journal.setText(self.tr("Open the journal"))

    def _forget(self) -> None:
        self._empty()
        QTimer.singleShot(0, self, self.refresh)

    def _empty(self) -> None:
        while (item := self._inside.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, Words):
                widget.setText("")
                widget.hide()
                widget.deleteLater()

    def _names(self) -> dict[str, str]:
        return {
            "warning-signs": self.tr("How I notice that it is getting hard"),
            "what-soothes": self.tr("What soothes me"),
            "people-and-places": self.tr("People and places that take my mind off it"),
            "people-to-ask": self.tr("People I can ask for help"),
            "services": self.tr("Services I can call"),
            "safer-place": self.tr("Making the place safer"),
            "one-reason": self.tr("One reason to stay"),
        }
