"""Joining a hub: what it is, who runs it, a name, and one's own word about one's age."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from bereave.desktop.hub_session import HubSession
from bereave.desktop.pages.messages.about_hub import HubFacts, operator_reads
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton
from bereave.desktop.widgets.card import Card, Notice, ScrollPage
from bereave.desktop.widgets.plain_editor import PlainEditor
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.failures import Failure
from bereave.peers.joining import Offer
from bereave.peers.protocol import PSEUDONYM_LIMITS


class JoinView(ScrollPage):
    """Leads from an invitation to a membership; `young_asked` when they are too young for it."""

    young_asked = Signal()

    def __init__(self, theme: Theme, hub: HubSession, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._dress = theme
        self._hub = hub
        self._offer: Offer | None = None
        self._first = self._explain()
        self._second = self._who()
        self.body.addWidget(self._first)
        self.body.addWidget(self._second)
        self._second.hide()

    def begin(self) -> None:
        """Put the keyboard where the person begins."""
        if self._offer is None:
            self.invitation.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty the invitation, the name and what was said about age; begin anew."""
        self._offer = None
        self.invitation.forget()
        self.name.clear()
        self.name.setModified(False)
        self.ages.setExclusive(False)
        for choice in (self.adult, self.young):
            choice.setChecked(False)
        self.ages.setExclusive(True)
        self.too_young.hide()
        for notice in (self.look_notice, self.join_notice):
            notice.hide()
        self.look.setEnabled(True)
        self.join.setEnabled(True)
        self._second.hide()
        self._first.show()

    def _explain(self) -> Card:
        card = Card(self._dress)
        card.body.addWidget(Words(self.tr("Words from people who know"), "title"))
        card.body.addWidget(
            Words(
                self.tr(
                    "Support organisations can run a small place for messages between people bereaved by suicide. "
                    "A moderator reads every message first. It is not a crisis service, and there are no private "
                    "messages. You may also only read."
                )
            )
        )
        card.body.addWidget(
            Words(self.tr("You need an invitation from such an organisation: one line of text, for you alone."))
        )
        label = Words(self.tr("Paste the invitation here"), "strong")
        self.invitation = PlainEditor(self._dress, label.text())
        self.invitation.setObjectName("invitation")
        label.setBuddy(self.invitation)
        self.invitation.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.invitation.setFixedHeight(self._dress.px(104))
        self._dress.changed.connect(self._measure_field)
        self.look = PrimaryButton(self._dress, self.tr("See who invites you"), "arrow-right")
        self.look.setObjectName("look-at-hub")
        self.look.clicked.connect(self._look)
        self.look_notice = Notice(self._dress, "", "warn")
        self.look_notice.hide()
        card.body.addWidget(label)
        card.body.addWidget(self.invitation)
        card.body.addWidget(self.look_notice)
        card.body.addWidget(
            Words(self.tr("This only asks who runs the place. Nothing about you is sent."), "secondary")
        )
        card.body.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _who(self) -> QWidget:
        both = QWidget()
        lines = QVBoxLayout(both)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(self._dress.space("large"))
        self.back = LinkButton(self._dress, self.tr("Another invitation"), "arrow-left")
        self.back.setObjectName("join-back")
        self.back.clicked.connect(self._again)
        who = Card(self._dress)
        self.hub_name = Words("", "title")
        self.hub_name.setObjectName("hub-name")
        self.facts = HubFacts(self._dress)
        who.body.addWidget(self.hub_name)
        who.body.addWidget(self.facts)
        who.body.addWidget(Notice(self._dress, operator_reads(), "info"))
        lines.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(who)
        lines.addWidget(self._you())
        return both

    def _you(self) -> Card:
        card = Card(self._dress)
        card.body.addWidget(Words(self.tr("How others see you"), "heading"))
        label = Words(self.tr("A name for this place, not your own"), "strong")
        hint = Words(
            self.tr("Something by which nobody outside knows you: a tree, a colour, a place you like."), "secondary"
        )
        self.name = QLineEdit()
        self.name.setObjectName("pseudonym")
        self.name.setMaxLength(PSEUDONYM_LIMITS[1])
        self.name.setAccessibleName(label.text())
        self.name.setAccessibleDescription(hint.text())
        self.name.returnPressed.connect(self._join)
        label.setBuddy(self.name)
        self.adult = QRadioButton(self.tr("I am 18 or over"))
        self.adult.setObjectName("adult")
        self.young = QRadioButton(self.tr("I am under 18"))
        self.young.setObjectName("under-18")
        self.ages = QButtonGroup(self)
        for choice in (self.adult, self.young):
            self.ages.addButton(choice)
        self.ages.buttonClicked.connect(self._aged)
        self.too_young = Notice(
            self._dress,
            self.tr(
                "This place is for people of 18 and over. There are people who listen to young people in particular, "
                "and they would like to hear from you."
            ),
            "info",
            self.tr("Show who listens to young people"),
        )
        self.too_young.acted.connect(self.young_asked)
        self.too_young.hide()
        self.join = PrimaryButton(self._dress, self.tr("Join"), "check")
        self.join.setObjectName("join")
        self.join.clicked.connect(self._join)
        self.join_notice = Notice(self._dress, "", "warn")
        self.join_notice.hide()
        for part in (label, hint, self.name, self.adult, self.young, self.too_young, self.join_notice):
            card.body.addWidget(part)
        card.body.addWidget(self.join, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _measure_field(self) -> None:
        self.invitation.setFixedHeight(self._dress.px(104))

    def _look(self) -> None:
        self.look_notice.hide()
        self.look.setEnabled(False)
        self._hub.look(self.invitation.text(), self._found, self._not_found, self)

    def _not_found(self, failure: Failure) -> None:
        self.look.setEnabled(True)
        self.look_notice.tell(say(failure), "warn")
        self.invitation.setFocus(Qt.FocusReason.OtherFocusReason)

    def _found(self, offer: Offer) -> None:
        self.look.setEnabled(True)
        if not self._hub.vault.is_open:
            return
        self._offer = offer
        self.hub_name.setText(offer.health.name)
        self.facts.tell(offer.health, offer.invitation.address)
        self._first.hide()
        self._second.show()
        self.verticalScrollBar().setValue(0)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _again(self) -> None:
        self._offer = None
        self._second.hide()
        self._first.show()
        self.begin()

    def _aged(self) -> None:
        young = self.young.isChecked()
        self.too_young.setVisible(young)
        self.join.setEnabled(not young)
        if young:
            self.too_young.tell(self.too_young.words())

    def _join(self) -> None:
        if self._offer is None or not self.join.isEnabled():
            return
        if not self.name.text().strip():
            self.join_notice.tell(self.tr("Please choose a name first."), "info")
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self.adult.isChecked():
            self.join_notice.tell(self.tr("Please say whether you are 18 or over."), "info")
            self.adult.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.join.setEnabled(False)
        self.join_notice.hide()
        self._hub.join(self._offer, self.name.text(), self.forget, self._not_joined, self)

    def _not_joined(self, failure: Failure) -> None:
        self.join.setEnabled(True)
        self.join_notice.tell(say(failure), "warn")
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
