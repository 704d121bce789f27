"""One message in front of a moderator: its words as they are, and what can be decided."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bereave.desktop.pages.review.decision_form import DecisionForm
from bereave.desktop.pages.review.docket import level_words
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Card, Notice, ScrollPage
from bereave.desktop.widgets.chip import Tag
from bereave.desktop.widgets.clipboard import forget_copied
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Words
from bereave.moderation.outcomes import Outcome, Verdict
from bereave.peers.protocol import QueueItem


class ItemView(QWidget):
    """Shows plain text only. `decided` gives a Verdict, `claim_asked` wants the item for this moderator."""

    decided = Signal(object)
    claim_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._post = ""
        self._may = False
        self._card = Card(theme)
        self.author = Words("", "subheading")
        self.level = Tag("")
        self.times = Words("", "secondary")
        self.note = Words("", "strong").let_select()
        self.text = Words("", "article").let_select()
        self.text.setObjectName("item-text")
        self.nothing = Words("", "secondary")
        self.nothing.setObjectName("nothing-open")
        self.pane = ScrollPage(theme)
        self.notice = Notice(theme, "", "info")
        self.notice.hide()
        self.approve = PrimaryButton(theme, self.tr("Approve"), "check")
        self.send_back = QuietButton(theme, self.tr("Send back…"), "undo-2")
        self.decline = QuietButton(theme, self.tr("Decline…"), "x")
        self.second = QuietButton(theme, self.tr("Ask a second person"), "users")
        self.claim = LinkButton(theme, self.tr("Take it"), "hand-heart")
        self.form = DecisionForm(theme)
        self._acts = QWidget()
        self._lay_out()
        self.form.hide()
        self.form.decided.connect(self.decided)
        self.form.cancelled.connect(self.close_form)
        self.approve.clicked.connect(lambda: self._decide(Outcome.APPROVE))
        self.second.clicked.connect(lambda: self._decide(Outcome.HOLD))
        self.send_back.clicked.connect(lambda: self._ask(Outcome.RETURN))
        self.decline.clicked.connect(lambda: self._ask(Outcome.DECLINE))
        self.claim.clicked.connect(self.claim_asked)
        self.show_nothing("")

    @property
    def asks_reason(self) -> bool:
        """Whether the form is open: single letters are typing then."""
        return not self.form.isHidden()

    def show_item(self, item: QueueItem, times: str) -> None:
        """Show a message, whole and plain; nothing can be decided until `may_decide`."""
        another = item.id != self._post
        self._post = item.id
        self.author.setText(item.author)
        self.level.setText(level_words(item.level))
        self.times.setText(times)
        self.note.setText(self.tr("Before you read: {note}").format(note=item.content_note))
        self.note.setVisible(bool(item.content_note))
        self.text.setText(item.text)
        self._card.show()
        self._acts.show()
        self.nothing.hide()
        if another:
            self.form.hide()
            self.notice.hide()
            self.pane.verticalScrollBar().setValue(0)
            self.may_decide(may=False)

    def show_nothing(self, words: str) -> None:
        """No message is open."""
        self._post = ""
        for label in (self.author, self.times, self.note, self.text):
            forget_copied(label.selectedText().replace("\u2029", "\n"))
            label.clear()
        self._card.hide()
        self._acts.hide()
        self.form.hide()
        self.notice.hide()
        self.nothing.setText(words)
        self.nothing.show()

    def forget(self) -> None:
        """Empty everything."""
        self.form.forget()
        self.show_nothing("")

    def may_decide(self, *, may: bool) -> None:
        """Whether the open message is this moderator's to decide about now."""
        self._may = may
        for button in (self.approve, self.send_back, self.decline, self.second, self.form.confirm):
            button.setEnabled(may)
        self.claim.setVisible(not may)
        if not may:
            self.form.hide()
            self._acts.show()

    def may_decide_again(self, *, may: bool) -> None:
        """While a decision is on its way nothing else is decided; an open form stays open."""
        self._may = may
        for button in (self.approve, self.send_back, self.decline, self.second, self.form.confirm):
            button.setEnabled(may)

    def tell(self, words: str, kind: str = "info") -> None:
        """Say something where the person looks: in the open form, or above the buttons."""
        (self.form.notice if self.asks_reason else self.notice).tell(words, kind)

    def press(self, outcome: Outcome) -> None:
        """The same as the outcome's button, from the keyboard."""
        if not self._may or self.asks_reason:
            return
        if outcome in {Outcome.RETURN, Outcome.DECLINE}:
            self._ask(outcome)
        else:
            self._decide(outcome)

    def close_form(self) -> None:
        """Leave the form; what was typed stays for this message."""
        self.form.hide()
        self._acts.show()
        self.send_back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, outcome: Outcome) -> None:
        self._acts.hide()
        self.notice.hide()
        self.form.begin(outcome, self._post)
        # Shown where it can be seen once the layout knows how high it is.
        QTimer.singleShot(0, self.form, lambda: self.pane.ensureWidgetVisible(self.form))

    def _decide(self, outcome: Outcome) -> None:
        self.decided.emit(Verdict(outcome))

    def _lay_out(self) -> None:
        space = self._theme.space
        head = QWidget()
        row = FlowLayout(head, space("small"))
        row.addWidget(self.level)
        row.addWidget(self.times)
        self.times.setWordWrap(False)
        self._card.body.addWidget(self.author)
        self._card.body.addWidget(head)
        self._card.body.addWidget(self.note)
        self._card.body.addWidget(self.text)
        self.pane.body.setContentsMargins(0, 0, space("small"), 0)
        self.pane.body.addWidget(self.nothing)
        self.pane.body.addWidget(self._card)
        self.pane.body.addWidget(self.form)
        flow = FlowLayout(self._acts, space("small"))
        for name, button, letter in (
            ("approve", self.approve, "A"),
            ("return", self.send_back, "R"),
            ("decline", self.decline, "D"),
            ("second-person", self.second, "H"),
            ("claim", self.claim, "C"),
        ):
            button.setObjectName(name)
            button.setToolTip(self.tr("Key: {letter}").format(letter=letter))
            flow.addWidget(button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(space("small"))
        lines.addWidget(self.pane, 1)
        lines.addWidget(self.notice)
        lines.addWidget(self._acts)
