"""The locked journal: the passphrase, or the recovery code, and the promise that the pages are safe."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bereave.desktop.pages.journal.passphrase_field import PassphraseField
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton
from bereave.desktop.widgets.card import Card, Notice, ScrollPage
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.failures import Failure


class UnlockView(QWidget):
    """Opens the vault, by the passphrase or by the recovery code."""

    def __init__(self, theme: Theme, vault: VaultSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vault = vault
        self._with_code = False
        self.passphrase = PassphraseField(theme, self.tr("Passphrase"), "unlock_passphrase")
        self.code = QLineEdit()
        self.code.setObjectName("recovery_code")
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.code.setPlaceholderText(self.tr("Seven groups; spaces and capitals do not matter"))
        self.unlock = PrimaryButton(theme, self.tr("Unlock"), "lock-open")
        self.unlock.setObjectName("unlock")
        self.other_way = LinkButton(theme, "", "key-round")
        self.other_way.setObjectName("use_recovery_code")
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        self.held = Notice(
            theme,
            self.tr(
                "The last words of one page could not be saved before locking. They are still in memory: unlock "
                "before you close the app, and they will be saved."
            ),
            "warn",
        )
        self.held.hide()
        self.passphrase.entered.connect(self._unlock)
        self.passphrase.changed.connect(self.notice.hide)
        self.code.returnPressed.connect(self._unlock)
        self.unlock.clicked.connect(self._unlock)
        self.other_way.clicked.connect(lambda: self._choose(with_code=not self._with_code))
        self._lay_out(theme)
        self._choose(with_code=False)

    def opened(self) -> None:
        """Put the keyboard into the field."""
        (self.code if self._with_code else self.passphrase.field).setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty the fields, and begin with the passphrase next time."""
        self.passphrase.forget()
        self.code.setText("")
        self.notice.hide()
        self._busy(False)
        self._choose(with_code=False)

    def _lay_out(self, theme: Theme) -> None:
        page = ScrollPage(theme, widest=560)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(page)
        page.body.addSpacing(theme.space("page"))
        page.body.addWidget(Words(self.tr("Your journal is locked"), "title"))
        page.body.addWidget(Words(self.tr("Your pages are safe, as you left them.")))
        page.body.addWidget(self.held)
        card = Card(theme)
        self._code_caption = Words(self.tr("Recovery code"), "strong")
        self._code_caption.setBuddy(self.code)
        for part in (self.passphrase, self._code_caption, self.code, self.notice):
            card.body.addWidget(part)
        acts = QWidget()
        row = FlowLayout(acts, theme.space("small"))
        row.addWidget(self.unlock)
        row.addWidget(self.other_way)
        card.body.addWidget(acts)
        page.body.addWidget(card)
        page.body.addStretch(1)

    def _choose(self, *, with_code: bool) -> None:
        self._with_code = with_code
        self.passphrase.setVisible(not with_code)
        self.code.setVisible(with_code)
        self._code_caption.setVisible(with_code)
        self.other_way.setText(self.tr("Use the passphrase") if with_code else self.tr("Use the recovery code"))
        self.notice.hide()
        if self.isVisible():
            self.opened()

    def _unlock(self) -> None:
        if not self.unlock.isEnabled():
            return
        if not (self.code.text().strip() if self._with_code else self.passphrase.text()):
            self.opened()
            return
        self._busy(True)
        self.notice.hide()
        if self._with_code:
            self._vault.unlock_with_recovery(self.code.text(), self._failed, self)
        else:
            self._vault.unlock(self.passphrase.text(), self._failed, self)

    @property
    def used_code(self) -> bool:
        """Whether the recovery code is what was typed last."""
        return self._with_code

    def _failed(self, failure: Failure) -> None:
        self._busy(False)
        self.notice.tell(say(failure), "warn")
        if self._with_code:
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
            self.code.selectAll()
        else:
            self.passphrase.select()

    def _busy(self, busy: bool) -> None:
        self.unlock.setEnabled(not busy)
        self.unlock.setText(self.tr("Unlocking…") if busy else self.tr("Unlock"))
