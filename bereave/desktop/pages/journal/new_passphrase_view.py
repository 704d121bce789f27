"""After the recovery code was used: a chance to choose a new passphrase."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bereave.desktop.pages.journal.passphrase_field import PassphraseField
from bereave.desktop.pages.journal.private_lane import PrivateLane
from bereave.desktop.pages.journal.strength import Strength, strength
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton
from bereave.desktop.widgets.card import Card, Notice, ScrollPage
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.failures import Failure


class NewPassphraseView(QWidget):
    """Sets a new passphrase, or leaves the old one; `done` either way."""

    done = Signal()

    def __init__(self, theme: Theme, vault: VaultSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = PrivateLane(vault, self)
        self.first = PassphraseField(theme, self.tr("A new passphrase"), "new_passphrase")
        self.second = PassphraseField(theme, self.tr("The same once more"), "new_passphrase_again")
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        self.set = PrimaryButton(theme, self.tr("Use this passphrase from now on"))
        self.set.setObjectName("set_new_passphrase")
        self.leave = LinkButton(theme, self.tr("Keep the one I had"))
        self.leave.setObjectName("keep_passphrase")
        self.first.entered.connect(self.second.field.setFocus)
        self.second.entered.connect(self._set)
        self.set.clicked.connect(self._set)
        self.leave.clicked.connect(self.done)
        page = ScrollPage(theme, widest=560)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(page)
        page.body.addWidget(Words(self.tr("Your journal is open"), "title"))
        page.body.addWidget(
            Words(
                self.tr(
                    "The recovery code opened it. If the passphrase is gone from memory, choose a new one now. "
                    "The recovery code stays as it is. A backup made before still opens with the old passphrase."
                )
            )
        )
        card = Card(theme)
        for part in (self.first, self.second, self.notice):
            card.body.addWidget(part)
        acts = QWidget()
        row = FlowLayout(acts, theme.space("small"))
        row.addWidget(self.set)
        row.addWidget(self.leave)
        card.body.addWidget(acts)
        page.body.addWidget(card)
        page.body.addStretch(1)

    def opened(self) -> None:
        """Put the keyboard into the first field."""
        self.first.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty both fields."""
        self.first.forget()
        self.second.forget()
        self.notice.hide()

    def _set(self) -> None:
        new = self.first.text()
        if strength(new) in {Strength.NONE, Strength.SHORT}:
            self.notice.tell(self.tr("The passphrase needs at least 8 characters, and not only spaces."))
            self.first.select()
        elif new != self.second.text():
            self.notice.tell(self.tr("The two are not the same yet. Please type the second one once more."))
            self.second.select()
        else:
            self.set.setEnabled(False)
            self._lane.change(lambda rooms: rooms.vault.change_passphrase(new), self._changed, self._failed)

    def _changed(self, _: None) -> None:
        self.set.setEnabled(True)
        self.forget()
        self.done.emit()

    def _failed(self, failure: Failure) -> None:
        self.set.setEnabled(True)
        self.notice.tell(say(failure))
