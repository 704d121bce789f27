"""The journal's lock: when it locks by itself, its passphrase, its recovery code."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bereave.desktop.pages.journal.passphrase_field import PassphraseField
from bereave.desktop.pages.journal.strength import Strength, strength
from bereave.desktop.settings_holder import SettingsHolder
from bereave.desktop.shell.private_clipboard import mark_private
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Card, Notice, SectionHeading
from bereave.desktop.widgets.chip import ChipRow
from bereave.desktop.widgets.clipboard import copy_privately, forget_copied
from bereave.desktop.widgets.dialog import Question
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.failures import Failure

_MINUTES = (5, 10, 15, 30, 0)


class JournalCard(Card):
    """Everything private in it (typed passphrases, a new code) is emptied when the journal locks."""

    def __init__(
        self, theme: Theme, settings: SettingsHolder, vault: VaultSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._settings = settings
        self._vault = vault
        self._code = ""
        mark_private(self)
        self.question: Question | None = None
        self.body.addWidget(SectionHeading(self.tr("The journal's lock")))
        self._lock_row()
        self.state = Words("", "secondary")
        self.notice = Notice(theme, "", "good")
        self.notice.hide()
        self.body.addWidget(self.state)
        self._acts()
        self.body.addWidget(self._passphrase_form())
        self.body.addWidget(self._code_part())
        self.body.addWidget(self.notice)
        vault.opened.connect(self.show_state)
        vault.locked.connect(self.show_state)
        vault.about_to_lock.connect(self.forget)
        self.show_settings()
        self.show_state()

    def show_settings(self) -> None:
        """Choose what the settings say."""
        minutes = self._settings.settings.auto_lock_minutes
        # Another number may stand in the file; it is shown as it is.
        known = [*_MINUTES] if minutes in _MINUTES else [*_MINUTES[:-1], minutes, 0]
        self.minutes.set_items([(str(number), self._minutes_words(number)) for number in known])
        self.minutes.set_chosen([str(minutes)])

    def show_state(self) -> None:
        """Say whether the journal is open: only then can its keys be changed."""
        is_open = self._vault.is_open
        self.acts.setVisible(is_open)
        self.state.setVisible(not is_open)
        if self._vault.exists:
            self.state.setText(self.tr("Open the journal first to change its passphrase or its recovery code."))
        else:
            self.state.setText(self.tr("There is no journal yet. It is set up on the page Journal."))

    def forget(self) -> None:
        """Empty what was typed, and take the code off the screen and the clipboard."""
        for field in (self.now_used, self.first, self.second):
            field.forget()
        self.form.hide()
        self.notice.hide()
        self._forget_code()
        if self.question is not None:
            self.question.reject()

    def _minutes_words(self, minutes: int) -> str:
        return self.tr("%n minute(s)", "", minutes) if minutes else self.tr("Never")

    def _lock_row(self) -> None:
        self.body.addWidget(Words(self.tr("Lock by itself when nothing was touched for"), "strong"))
        self.minutes = ChipRow(self._theme, self.tr("Lock by itself after"))
        self.minutes.setObjectName("auto-lock")
        self.minutes.chosen_changed.connect(lambda chosen: self._settings.change(auto_lock_minutes=int(chosen[0])))
        self.body.addWidget(self.minutes)
        told = self.tr("It warns you 20 seconds before. What you wrote is saved. Quick exit always locks.")
        self.body.addWidget(Words(told, "secondary"))

    def _acts(self) -> None:
        self.change = QuietButton(self._theme, self.tr("Change the passphrase"), "key-round")
        self.change.setObjectName("change-passphrase")
        self.change.clicked.connect(self._show_form)
        self.new_code = QuietButton(self._theme, self.tr("Make a new recovery code"), "refresh-cw")
        self.new_code.setObjectName("new-recovery-code")
        self.new_code.clicked.connect(self._ask_for_code)
        self.acts = QWidget()
        flow = FlowLayout(self.acts, self._theme.space("small"))
        flow.addWidget(self.change)
        flow.addWidget(self.new_code)
        self.body.addWidget(self.acts)

    def _passphrase_form(self) -> QWidget:
        theme = self._theme
        self.form = QWidget()
        self.now_used = PassphraseField(theme, self.tr("The passphrase so far"), "old-passphrase")
        self.first = PassphraseField(theme, self.tr("A new passphrase"), "first-passphrase")
        self.second = PassphraseField(theme, self.tr("The new one once more"), "second-passphrase")
        self.set = PrimaryButton(theme, self.tr("Use the new one from now on"))
        self.set.setObjectName("set-passphrase")
        self.set.clicked.connect(self._change)
        self.leave = LinkButton(theme, self.tr("Keep the old one"))
        self.leave.clicked.connect(self._hide_form)
        self.second.entered.connect(self._change)
        lines = QVBoxLayout(self.form)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space("medium"))
        for field in (self.now_used, self.first, self.second):
            lines.addWidget(field)
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        flow.addWidget(self.set)
        flow.addWidget(self.leave)
        lines.addWidget(acts)
        self.form.hide()
        return self.form

    def _code_part(self) -> QWidget:
        theme = self._theme
        self.code_card = Card(theme, calm=True)
        self.code = Words("", "number").let_select()
        self.code.setObjectName("recovery-code")
        self.copy = QuietButton(theme, self.tr("Copy"), "copy")
        self.copy.clicked.connect(lambda: copy_privately(self._code))
        self.kept = QuietButton(theme, self.tr("I have written it down"), "check")
        self.kept.setObjectName("code-kept")
        self.kept.clicked.connect(self._forget_code)
        told = self.tr(
            "Write it down and keep it away from this device. It is shown this once; the old one no longer works."
        )
        self.code_card.body.addWidget(Words(told))
        self.code_card.body.addWidget(self.code)
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        flow.addWidget(self.copy)
        flow.addWidget(self.kept)
        self.code_card.body.addWidget(acts)
        self.code_card.hide()
        return self.code_card

    def _show_form(self) -> None:
        self.notice.hide()
        self.form.show()
        self.now_used.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hide_form(self) -> None:
        for field in (self.now_used, self.first, self.second):
            field.forget()
        self.form.hide()
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self) -> None:
        old, new = self.now_used.text(), self.first.text()
        if strength(new) in {Strength.NONE, Strength.SHORT}:
            self.notice.tell(self.tr("The passphrase needs at least 8 characters, and not only spaces."), "warn")
            self.first.select()
            return
        if new != self.second.text():
            self.notice.tell(self.tr("The two are not the same yet. Please type the second one once more."), "warn")
            self.second.select()
            return
        try:
            rooms = self._vault.rooms
        except Failure as failure:
            self._failed(failure)
            return
        folder = self._vault.folder

        def work() -> None:
            # An open journal on an unattended screen must not be enough to shut its owner out.
            from bereave.vault.vault import Vault

            Vault.unlock(folder, old).lock()
            rooms.vault.change_passphrase(new)

        self.set.setEnabled(False)
        self._vault.lane.change(work, self._changed, self._failed, self)

    def _changed(self, _: object) -> None:
        self.set.setEnabled(True)
        self._hide_form()
        words = self.tr("The new passphrase opens the journal from now on. A backup made before keeps the old one.")
        self.notice.tell(words, "good")

    def _failed(self, failure: Failure) -> None:
        self.set.setEnabled(True)
        self.new_code.setEnabled(True)
        self.notice.tell(say(failure), "warn")

    def _ask_for_code(self) -> None:
        self.question = Question(
            self._theme,
            self.tr("Make a new recovery code?"),
            self.tr("The one that you have written down stops working at once. The passphrase stays."),
            safe=self.tr("Keep the old code"),
            other=self.tr("Make a new one"),
            grave=True,
            parent=self.window(),
        )
        self.question.accepted.connect(self._replace_code)
        self.question.open()

    def _replace_code(self) -> None:
        try:
            rooms = self._vault.rooms
        except Failure as failure:
            self._failed(failure)
            return
        self.new_code.setEnabled(False)
        self._vault.lane.change(rooms.vault.replace_recovery_code, self._show_code, self._failed, self)

    def _show_code(self, code: str) -> None:
        self.new_code.setEnabled(True)
        if not self._vault.is_open:
            return
        self._code = code
        self.code.setText(code)
        self.code_card.show()
        self.copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_code(self) -> None:
        forget_copied(self._code)
        self._code = ""
        self.code.setText("")
        self.code_card.hide()
