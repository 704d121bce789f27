"""Before there is a journal: what it is, what can be lost, and choosing a passphrase."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bereave.desktop.pages.journal.passphrase_field import PassphraseField
from bereave.desktop.pages.journal.strength import Strength, strength
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.widgets.buttons import PrimaryButton
from bereave.desktop.widgets.card import Card, Notice, ScrollPage
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.failures import Failure


class SetUpView(QWidget):
    """Makes the vault. `made` brings the recovery code, which is stored nowhere."""

    made = Signal(str)

    def __init__(self, theme: Theme, vault: VaultSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vault = vault
        self.first = PassphraseField(theme, self.tr("A passphrase"), "passphrase")
        self.second = PassphraseField(theme, self.tr("The same once more"), "passphrase_again")
        self.hint = Words("", "secondary")
        self.hint.setObjectName("strength")
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        self.make = PrimaryButton(theme, self.tr("Set up my journal"))
        self.make.setObjectName("set_up")
        self.first.changed.connect(self._typed)
        self.second.changed.connect(self._typed)
        self.first.entered.connect(self.second.field.setFocus)
        self.second.entered.connect(self._make)
        self.make.clicked.connect(self._make)
        self._typed()
        page = ScrollPage(theme)
        page.setObjectName("set_up_page")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(page)
        page.body.addWidget(Words(self.tr("A journal of your own"), "title"))
        page.body.addWidget(
            Words(self.tr("A place to write, at your pace. Nothing here is marked, counted or read by anyone else."))
        )
        page.body.addWidget(self._what_it_is(theme))
        page.body.addWidget(self._choose(theme))
        page.body.addStretch(1)

    def opened(self) -> None:
        """Put the keyboard where the person begins."""
        self.first.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty both fields."""
        self.first.forget()
        self.second.forget()
        self.notice.hide()

    def _what_it_is(self, theme: Theme) -> Card:
        card = Card(theme, calm=True)
        card.body.addWidget(Words(self.tr("Before the first page"), "subheading"))
        for sentence in (
            self.tr("Your pages stay on this device, encrypted. They leave it only if you take them out yourself."),
            self.tr(
                "Two things open them: a passphrase that you choose now, and a recovery code that you will see next "
                "and can keep on paper."
            ),
            self.tr(
                "If both are lost, the pages are lost for good. Nobody can open them for you, and neither can the "
                "people who made this app."
            ),
        ):
            card.body.addWidget(Words(sentence))
        return card

    def _choose(self, theme: Theme) -> Card:
        card = Card(theme)
        card.body.addWidget(Words(self.tr("Choose a passphrase"), "heading"))
        card.body.addWidget(
            Words(
                self.tr(
                    "At least 8 characters, in any script. Four or five words that belong together only for you are "
                    "easy to remember and hard to guess. Pasting from a password store is fine."
                ),
                "secondary",
            )
        )
        for part in (self.first, self.hint, self.second, self.notice):
            card.body.addWidget(part)
        card.body.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _typed(self) -> None:
        self.hint.setText(self._hint())
        self.notice.hide()

    def _hint(self) -> str:
        if self.second.text() and self.first.text() == self.second.text():
            return self.tr("Both are the same.")
        return {
            Strength.NONE: self.tr("You can see what you type with the eye in the field."),
            Strength.SHORT: self.tr("A little longer, please: at least 8 characters."),
            Strength.FAIR: self.tr("This will do. A word more makes it much harder to guess."),
            Strength.GOOD: self.tr("Hard to guess. Good."),
        }[strength(self.first.text())]

    def _make(self) -> None:
        if not self.make.isEnabled():
            return
        if strength(self.first.text()) in {Strength.NONE, Strength.SHORT}:
            self.notice.tell(self.tr("The passphrase needs at least 8 characters, and not only spaces."))
            self.first.select()
            return
        if self.first.text() != self.second.text():
            self.notice.tell(self.tr("The two are not the same yet. Please type the second one once more."))
            self.second.select()
            return
        self._busy(True)
        self._vault.create(self.first.text(), self._made, self._failed, self)

    def _made(self, code: str) -> None:
        self._busy(False)
        self.forget()
        self.made.emit(code)

    def _failed(self, failure: Failure) -> None:
        self._busy(False)
        self.notice.tell(say(failure))

    def _busy(self, busy: bool) -> None:
        self.make.setEnabled(not busy)
        self.make.setText(self.tr("Making your journal…") if busy else self.tr("Set up my journal"))
