"""The sheet to write a message on: saved while it is written, sent when its author says so."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from bereave.desktop.hub_link import LocalSide
from bereave.desktop.hub_session import HubSession
from bereave.desktop.pages.messages import wording
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton
from bereave.desktop.widgets.card import Card, Notice, ScrollPage
from bereave.desktop.widgets.plain_editor import PlainEditor
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.failures import Failure
from bereave.peers.protocol import NOTE_LIMIT
from bereave.peers.views import FeedPost

_SAVE_AFTER_MS = 700
_SAVE_AGAIN_MS = 5000


class Compose(ScrollPage):
    """Writes a new message or changes an own one. `left` when its author goes back, `sent` when it is in the outbox."""

    left = Signal()
    sent = Signal()
    help_asked = Signal()

    def __init__(self, theme: Theme, hub: HubSession, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, fills=True)
        self._dress = theme
        self._hub = hub
        self._space = ""
        self._changes = ""
        self._open = False
        self._sending = False
        self._said_left = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.save_draft)
        self.back = LinkButton(theme, self.tr("Back to the messages"), "arrow-left")
        self.back.setObjectName("compose-back")
        self.back.clicked.connect(self._leave)
        self.heading = Words("", "heading")
        self.staffed = Notice(theme, "", "calm", self.tr("Need help now"))
        self.staffed.acted.connect(self.help_asked)
        self.editor = PlainEditor(theme, self.tr("Your message"), self.tr("Write in your own words."))
        self.editor.setObjectName("message-text")
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.editor.edited.connect(self.save_draft)
        self.editor.textChanged.connect(self._count)
        self.note = QLineEdit()
        self.note.setObjectName("content-note")
        self.note.setMaxLength(NOTE_LIMIT)
        self.note.setPlaceholderText(self.tr("For example: the day I found out"))
        self.note.textEdited.connect(lambda: self._later.start(_SAVE_AFTER_MS))
        self.left_over = Words("", "secondary", wrap=False)
        self.left_over.setObjectName("characters-left")
        self.saved = Words("", "secondary")
        self.saved.setObjectName("draft-state")
        self.send = PrimaryButton(theme, self.tr("Send"), "send")
        self.send.setObjectName("send-message")
        self.send.clicked.connect(self._send)
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        self._lay_out()
        theme.changed.connect(self._measure_editor)
        self._measure_editor()

    def begin(self, space: str, name: str, change: FeedPost | None = None, words: FeedPost | None = None) -> None:
        """Open the sheet of a space with its draft, or one's own post to change, or the words of an earlier one."""
        self._space, self._changes, self._open = space, change.id if change else "", True
        title = self.tr("Change your message") if change else self.tr("Write to {space}")
        self.heading.setText(title.format(space=name))
        self.notice.hide()
        self._tell_staffed()
        self._fill("", "")
        self._let_write(may=False)
        key, given = self._key(), change or words

        def show(draft: tuple[str, str]) -> None:
            if not self._open or self._key() != key:
                return
            self._let_write(may=True)
            text, note = draft
            if text or note:
                self._fill(text, note)
                self.saved.setText(self.tr("Your draft from before"))
            elif given is not None:
                self._fill(given.text, given.content_note)
            if words is not None and not text:
                self.save_draft()
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

        def failed(failure: Failure) -> None:
            # Writing stays closed: what is saved would cover the draft that could not be read.
            if self._open and self._key() == key:
                self._say(failure)

        self._hub.read(lambda local: local.store.draft(key), show, failed, self)

    def save_draft(self) -> None:
        """Keep what is written now, encrypted; says that it is saved only when it is."""
        self._later.stop()
        if not self._open or self._sending:
            return
        key, text, note = self._key(), self.editor.text(), self.note.text()

        def saved(_: object) -> None:
            if self._open and key == self._key():
                self._later.stop()
                time = wording.clock_words(self._hub.now(), self._hub.now())
                words = self.tr("Saved {time}, only on this device").format(time=time)
                self.saved.setText(words if text else "")
                self.notice.hide()

        def failed(failure: Failure) -> None:
            self._say(failure)
            if self._open:
                self._later.start(_SAVE_AGAIN_MS)

        self._hub.write(lambda local: local.store.save_draft(key, text, note), saved, failed, self, send=False)

    def hand_over(self) -> None:
        """Save what is not saved yet: another page comes to the front."""
        if self._open:
            waiting = self._later.isActive()
            self.editor.flush()
            if waiting:
                self.save_draft()

    def forget(self) -> None:
        """Hand over what is not saved, then empty everything."""
        self.hand_over()
        self._open = False
        self._later.stop()
        self.editor.forget()
        self.note.setText("")
        self.heading.setText("")
        self.saved.setText("")
        self.left_over.setText("")
        self.notice.hide()
        self._changes = self._space = ""

    def _key(self) -> str:
        # A change has a draft of its own, beside the one of its space.
        return f"change {self._changes}" if self._changes else self._space

    def _fill(self, text: str, note: str) -> None:
        self.editor.set_text(text)
        self.note.setText(note)
        self.saved.setText("")
        self._count()

    def _tell_staffed(self) -> None:
        health = self._hub.health
        hours = wording.hours_words(health.name if health else None, health.hours if health else None)
        rest = self.tr(
            "A moderator reads every message first. This is not a crisis service: if you might act on thoughts of "
            "dying, do not wait for an answer here."
        )
        self.staffed.tell(f"{hours} {rest}" if hours.endswith((".", "!", "?", "。")) else f"{hours}. {rest}")

    def _count(self) -> None:
        text = self.editor.text()
        words, before = wording.left_words(text), self._said_left
        self.left_over.setText(words)
        self._said_left = wording.urgency_of_left(text)
        if self._said_left > before:
            announce(self.left_over, words)

    def _send(self) -> None:
        key, space, changes = self._key(), self._space, self._changes
        text, note = self.editor.text(), self.note.text()
        # The last words are a draft until they are in the outbox; nothing is saved behind that.
        self.editor.flush()
        self.save_draft()
        self._sending = True
        self._let_write(may=False)

        def work(local: LocalSide) -> None:
            if changes:
                local.outbox.change(changes, text, note)
                local.store.save_draft(key, "", "")
            else:
                local.outbox.write(space, text, note)

        def written(_: object) -> None:
            self._sending = False
            if self._open and key == self._key():
                self._open = False
                self.editor.forget()
                self.forget()
                self.sent.emit()

        def failed(failure: Failure) -> None:
            self._sending = False
            self._let_write(may=True)
            self._say(failure)
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

        self._hub.write(work, written, failed, self)

    def _let_write(self, *, may: bool) -> None:
        # No letter is lost while a draft is on its way into the sheet, or the message out of it.
        self.editor.setReadOnly(not may)
        self.note.setReadOnly(not may)
        self.send.setEnabled(may)

    def _leave(self) -> None:
        self.forget()
        self.left.emit()

    def _say(self, failure: Failure) -> None:
        if self._open:
            self.notice.tell(say(failure), "warn")

    def _measure_editor(self) -> None:
        self.editor.setMinimumHeight(self._dress.px(200))

    def _lay_out(self) -> None:
        space = self._dress.space
        card = Card(self._dress)
        label = Words(
            self.tr("A line before it, if something in it is hard to read (you can leave it empty)"), "secondary"
        )
        label.setBuddy(self.note)
        self.note.setAccessibleName(label.text())
        foot = QHBoxLayout()
        foot.setSpacing(space("large"))
        states = QVBoxLayout()
        states.addWidget(self.saved)
        states.addWidget(self.left_over)
        foot.addLayout(states, 1)
        foot.addWidget(self.send)
        card.body.addWidget(self.heading)
        card.body.addWidget(self.staffed)
        card.body.addWidget(self.editor, 1)
        card.body.addWidget(label)
        card.body.addWidget(self.note)
        card.body.addWidget(self.notice)
        card.body.addLayout(foot)
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(card, 1)
