"""The curator's own key: made once, kept with a passphrase, known by its fingerprint."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from bereave.desktop.pages.curate.packs_fingerprint import Fingerprint
from bereave.desktop.pages.journal.passphrase_field import PassphraseField
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.breakable import breakable
from bereave.desktop.widgets.buttons import PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Card, Notice, SectionHeading
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.failures import Failure

if TYPE_CHECKING:
    from bereave.directory.packs.keys import CuratorKey


class KeyCard(Card):
    """`make_asked` (name, passphrase) for a new key, `open_asked` for one that is there, `hand_asked` for its public
    part."""

    make_asked = Signal(str, str)
    open_asked = Signal()
    hand_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        told = self.tr("With it you say that you checked a pack. Its passphrase stays with you alone.")
        self.body.addWidget(SectionHeading(self.tr("Your key"), told))
        self.body.addWidget(self._make_new())
        self.body.addWidget(self._make_there())
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        self.body.addWidget(self.notice)
        self.show_key(None, Path())

    def show_key(self, key: "CuratorKey | None", path: Path) -> None:
        """Show the key that is used, or ask for one."""
        self.new.setVisible(key is None)
        self.there.setVisible(key is not None)
        if key is not None:
            self.whose.setText(self.tr("The key of {name}. Its fingerprint:").format(name=key.name))
            self.fingerprint.show_fingerprint(key.id)
            self.where.setText(self.tr("It lies in {file}.").format(file=breakable(str(path))))

    def say(self, failure: Failure) -> None:
        """Why it did not work."""
        self.notice.tell(say(failure), "warn")

    def forget(self) -> None:
        """Empty what was typed."""
        for field in (self.first, self.second):
            field.forget()
        self.notice.hide()

    def _make_new(self) -> QWidget:
        theme = self._theme
        self.new = Card(theme, calm=True)
        side = theme.space("medium")
        self.new.body.setContentsMargins(side, side, side, side)
        self.name = QLineEdit()
        self.name.setObjectName("key-name")
        label = Words(self.tr("Your name, as readers of the pack shall see it"), "strong")
        label.setBuddy(self.name)
        self.name.setAccessibleName(label.text())
        self.first = PassphraseField(theme, self.tr("A passphrase for the key, at least 8 letters"), "key-first")
        self.second = PassphraseField(theme, self.tr("The passphrase once more"), "key-second")
        self.second.entered.connect(self._ask)
        self.make = PrimaryButton(theme, self.tr("Make a key …"), "key-round")
        self.make.setObjectName("key-make")
        self.make.clicked.connect(self._ask)
        self.open = QuietButton(theme, self.tr("I have a key"), "folder-open")
        self.open.setObjectName("key-open")
        self.open.clicked.connect(self.open_asked)
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        flow.addWidget(self.make)
        flow.addWidget(self.open)
        for part in (label, self.name, self.first, self.second, acts):
            self.new.body.addWidget(part)
        return self.new

    def _make_there(self) -> QWidget:
        theme = self._theme
        self.there = QWidget()
        card = Card(theme, calm=True)
        side = theme.space("medium")
        card.body.setContentsMargins(side, side, side, side)
        self.whose = Words("", "strong")
        self.fingerprint = Fingerprint(theme, self.tr("Fingerprint of your key"))
        self.fingerprint.words.setObjectName("key-fingerprint")
        self.where = Words("", "secondary")
        self.hand = QuietButton(theme, self.tr("Save the public part for whoever makes the pack"), "upload")
        self.hand.setObjectName("key-hand")
        self.hand.clicked.connect(self.hand_asked)
        self.other = QuietButton(theme, self.tr("Use another key"), "folder-open")
        self.other.setObjectName("key-other")
        self.other.clicked.connect(self.open_asked)
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        flow.addWidget(self.hand)
        flow.addWidget(self.other)
        for part in (self.whose, self.fingerprint, self.where, acts):
            card.body.addWidget(part)
        self.there = card
        return card

    def _ask(self) -> None:
        if self.first.text() != self.second.text():
            self.notice.tell(self.tr("The two passphrases are not the same."), "warn")
            self.second.select()
            return
        self.notice.hide()
        self.make_asked.emit(self.name.text(), self.first.text())
