"""Who signed the pack and who still has to; signing, renewing, and handing it on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bereave.desktop.pages.curate.packs_bench import Told
from bereave.desktop.pages.curate.packs_fingerprint import Fingerprint
from bereave.desktop.pages.journal.passphrase_field import PassphraseField
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Card, Notice, SectionHeading
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.state_label import StateLabel
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.failures import Failure


class SignCard(Card):
    """`sign_asked` (passphrase, renew), `hand_asked` for a copy elsewhere, `open_asked` for another pack's folder."""

    sign_asked = Signal(str, bool)
    hand_asked = Signal()
    open_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self.told: Told | None = None
        self.body.addWidget(SectionHeading(self.tr("Sign and hand on")))
        self.state = StateLabel(theme, "waiting", "")
        self.about = Words("", "strong")
        self.about.setObjectName("pack-about")
        self.who = Words("")
        self.who.setObjectName("pack-who")
        self.one_person = Words(self.tr("Checked by one person."), "secondary")
        self.fingerprint_words = Words(
            self.tr("The pack's fingerprint, for paper and for your own page; readers type it the first time:")
        )
        self.fingerprint = Fingerprint(theme, self.tr("Fingerprint of the pack"))
        self.fingerprint.words.setObjectName("pack-fingerprint")
        self.passphrase = PassphraseField(theme, self.tr("The passphrase of your key"), "sign-passphrase")
        self.passphrase.entered.connect(lambda: self._sign(renew=False))
        self.notice = Notice(theme, "", "info")
        self.notice.hide()
        parts: tuple[QWidget, ...] = (self.about, self.state, self.who, self.one_person)
        for part in parts:
            self.body.addWidget(part)
        for below in (self.passphrase, self._make_acts(), self.notice, self.fingerprint_words, self.fingerprint):
            self.body.addWidget(below)
        self.show_told(None, has_key=False)

    def show_told(self, told: Told | None, *, has_key: bool) -> None:
        """Show how the pack stands, or that there is none yet."""
        self.told = told
        there = told is not None
        for part in (self.state, self.who, self.fingerprint, self.fingerprint_words, self.hand):
            part.setVisible(there)
        self.passphrase.setVisible(there and has_key)
        self.sign.setVisible(there and has_key)
        self.renew.setVisible(told is not None and told.ready and has_key)
        self.one_person.setVisible(told is not None and told.threshold < 2)
        if told is None:
            self.about.setText(self.tr("No pack is here yet. Make a version above, or open a colleague's."))
            return
        entries = self.tr("%n entries", "", told.entries)
        about = self.tr("{title}, version {version}: {entries}")
        self.about.setText(about.format(title=told.title, version=told.version, entries=entries))
        if told.ready:
            self.state.tell("good", self.tr("It can be installed."))
        else:
            words = self.tr("Waits for %n more signature(s).", "", told.missing)
            self.state.tell("waiting", words)
        nobody = self.tr("nobody yet")
        said = [self.tr("Signed by: {names}.").format(names=", ".join(told.signed) or nobody)]
        if told.waiting:
            said.append(self.tr("Still to sign, one or more of: {names}.").format(names=", ".join(told.waiting)))
        self.who.setText(" ".join(said))
        self.fingerprint.show_fingerprint(told.fingerprint)

    def say(self, failure: Failure) -> None:
        """Why it did not work."""
        self.notice.tell(say(failure), "warn")

    def forget(self) -> None:
        """Empty what was typed."""
        self.passphrase.forget()
        self.notice.hide()

    def _make_acts(self) -> QWidget:
        theme = self._theme
        self.sign = PrimaryButton(theme, self.tr("Sign it"), "feather")
        self.renew = QuietButton(theme, self.tr("Keep it fresh for 90 days from today"), "refresh-cw")
        self.hand = QuietButton(theme, self.tr("Copy it to a folder or stick"), "upload")
        self.open = QuietButton(theme, self.tr("Open a pack from elsewhere"), "folder-open")
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        for name, button, act in (
            ("pack-sign", self.sign, lambda: self._sign(renew=False)),
            ("pack-renew", self.renew, lambda: self._sign(renew=True)),
            ("pack-hand", self.hand, self.hand_asked.emit),
            ("pack-open", self.open, self.open_asked.emit),
        ):
            button.setObjectName(name)
            button.clicked.connect(act)
            flow.addWidget(button)
        return acts

    def _sign(self, *, renew: bool) -> None:
        self.notice.hide()
        self.sign_asked.emit(self.passphrase.text(), renew)
