"""One entry open for work: facts, text, how people see it, and its history; drafts are kept while one types."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bereave.desktop.pages.curate.desk import Desk
from bereave.desktop.pages.curate.facts_form import FactsForm
from bereave.desktop.pages.curate.history_view import HistoryView
from bereave.desktop.pages.curate.preview import Preview
from bereave.desktop.pages.curate.text_side import TextSide
from bereave.desktop.pages.curate.view import CurateView
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Card, Notice
from bereave.desktop.widgets.chip import ChipRow
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.directory.model import Entry
from bereave.directory.workspace import Trouble, Troubles
from bereave.directory.workspace.checking import next_review
from bereave.directory.workspace.templates import Template
from bereave.failures import Failure

FACTS, TEXT, SEEN, HISTORY = "facts", "text", "seen", "history"
#: The draft of what has no id yet.
NEW = "new"
_PAUSE_MS = 350
_NARROW = 720  # pixels at 100 %


class EditorView(CurateView):
    """`close_asked` (Entry) leads to saying that a service is closed; `address_agreed` opens a page after a yes.

    `checked` comes whenever the findings of what is written now are shown.
    """

    checked = Signal()
    close_asked = Signal(object)
    address_agreed = Signal(QUrl)

    def __init__(self, theme: Theme, desk: Desk, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._language = language
        self._base: str | None = None
        self._saved: Entry | None = None
        self._dirty = False
        self._narrow: bool | None = None
        self.troubles: Troubles = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.facts = FactsForm(theme, language)
        self.text = TextSide(theme)
        self.history = HistoryView(theme, desk)
        self.seen = Preview(theme, language)
        self.notice = Notice(theme, "", "info")
        self.notice.hide()
        self.notice.acted.connect(self._take_draft)
        self.seen.open_requested.connect(self.address_agreed)
        self._make()
        for part in (self.facts, self.text):
            part.edited.connect(self._edited)
        self.facts.rhythm_asked.connect(self._set_rhythm)
        self.history.restored.connect(lambda: self.open_entry(self.key))
        QShortcut(QKeySequence("Ctrl+S"), self, self.save, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def key(self) -> str:
        """The id of the entry that is open; empty for a new one."""
        return self._saved.id if self._saved is not None else ""

    def open_entry(self, key: str) -> None:
        """Read the entry and its draft, if one was left, and show them."""
        room = self._desk.room

        def work() -> tuple[Entry | None, str | None, Entry | None]:
            return room.entry(key), room.text(key), room.drafts.kept(key)

        self._desk.ask(work, self._have, self, latest="curate-open")

    def begin_new(self, template: Template) -> None:
        """Begin with a template; what was left half-done of another new entry is offered."""
        room = self._desk.room

        def have(draft: Entry | None) -> None:
            self._base = None
            self._show(template.entry, template.hints, new=True)
            self._offer(draft)

        self._desk.ask(lambda: room.drafts.kept(NEW), have, self, latest="curate-open")

    def opened(self) -> None:
        """Put the keyboard where writing begins."""
        self._choose(self.which.chosen()[0])

    def leaving(self) -> None:
        """What is not saved is kept as a draft."""
        self._keep_draft()

    def forget(self) -> None:
        """Quick exit: the draft is kept, and nothing is shown."""
        self._keep_draft()
        self._dirty = False
        self._saved = None
        self.title.setText("")
        for part in (self.facts, self.text, self.history, self.seen):
            part.forget()

    def save(self) -> None:
        """Keep what is written; it stays open."""
        entry = self.written()
        if entry is None or not self.keep.isEnabled():
            return
        room, base, new, note = self._desk.room, self._base, not self.key, ""
        before = self.key or NEW
        title = entry.title
        self.keep.setEnabled(False)

        def work() -> tuple[Entry, str | None]:
            kept = room.create(entry, note) if new else room.save(entry, note, base)
            room.drafts.drop(before)
            return kept, room.text(kept.id)

        words = self.tr("Saved: {title}").format(title=title)
        self._desk.change(work, lambda kept: self._kept(entry, *kept), self, words=words, failed=self._failed)

    def written(self) -> Entry | None:
        """The entry as it is written now; None while nothing is open."""
        facts = self.facts.entry()
        return replace(facts, body=self.text.text().strip()) if facts is not None else None

    def _make(self) -> None:
        theme = self._theme
        card = Card(theme)
        side = theme.space("large")
        card.body.setContentsMargins(side, theme.space("medium"), side, theme.space("small"))
        card.body.setSpacing(theme.space("small"))
        self.back = LinkButton(theme, self.tr("Back to the list"), "arrow-left")
        self.back.setObjectName("editor-back")
        self.back.clicked.connect(self.left)
        self.keep = PrimaryButton(theme, self.tr("Save"), "save")
        self.keep.setObjectName("editor-save")
        self.keep.setToolTip("Ctrl+S")
        self.keep.clicked.connect(self.save)
        self.close_it = QuietButton(theme, self.tr("It is closed …"))
        self.close_it.setObjectName("editor-close")
        self.close_it.clicked.connect(self._ask_close)
        self.title = Words("", "heading")
        self.state = Words("", "secondary")
        self._shown_parts = self._parts()
        self.which = ChipRow(theme, self.tr("What to see of it"), self._shown_parts)
        self.which.setObjectName("editor-parts")
        self.which.chosen_changed.connect(lambda chosen: self._choose(chosen[0]))
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        flow.addWidget(self.keep)
        flow.addWidget(self.close_it)
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch(1)
        top.addWidget(acts)
        card.body.addLayout(top)
        above: tuple[QWidget, ...] = (self.title, self.state, self.which, self.notice)
        for part in above:
            card.body.addWidget(part)
        self._work = QStackedWidget()
        work: tuple[QWidget, ...] = (self.facts, self.text, self.history)
        for part in work:
            self._work.addWidget(part)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(theme.space("medium"))
        self._beside.addWidget(self._work, 1)
        self._beside.addWidget(self.seen, 1)
        card.body.addLayout(self._beside, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)

    def _parts(self) -> list[tuple[str, str]]:
        must = sum(one.must for one in self.troubles if one.place != "body")
        body = sum(one.must for one in self.troubles if one.place == "body")
        facts, text = self.tr("Facts"), self.tr("Text")
        return [
            (FACTS, f"{facts} ({must})" if must else facts),
            (TEXT, f"{text} ({body})" if body else text),
            (SEEN, self.tr("As people see it")),
            (HISTORY, self.tr("History")),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Writing and reading side by side where there is room."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._choose(self.which.chosen()[0])

    def _choose(self, part: str) -> None:
        side_by_side = not self._narrow and part in {FACTS, TEXT}
        self._work.setVisible(part != SEEN)
        self.seen.setVisible(part == SEEN or side_by_side)
        self._preview()
        if part == HISTORY:
            self._work.setCurrentWidget(self.history)
            if self.key:
                self.history.show_entry(self.key)
        elif part == TEXT:
            self._work.setCurrentWidget(self.text)
            self.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        elif part == FACTS:
            self._work.setCurrentWidget(self.facts)
            self.facts.fields["title"].control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _have(self, found: tuple[Entry | None, str | None, Entry | None]) -> None:
        entry, text, draft = found
        if entry is None:
            self.left.emit()
            return
        self._base = text
        self._show(entry, {}, new=False)
        self._offer(draft)

    def _show(self, entry: Entry, hints: Mapping[str, str], *, new: bool) -> None:
        self._saved = None if new else entry
        self._dirty = False
        self._draft: Entry | None = None
        self.notice.hide()
        self.close_it.setVisible(not new and entry.type == "service" and entry.status != "closed")
        self._fill(entry, hints)
        self._look()

    def _fill(self, entry: Entry, hints: Mapping[str, str]) -> None:
        rows = self._desk.directory.services()
        others = [(one.id, f"{one.title} ({one.country})") for one in rows if one.id != entry.id]
        self.facts.show_entry(entry, hints, others)
        self.text.show_text(entry.body)
        self._say_state()

    def _offer(self, draft: Entry | None) -> None:
        now = self.written()
        if draft is not None and now is not None and replace(draft, path=now.path) != now:
            self._draft = draft
            words = self.tr("You wrote here before and did not save it.")
            self.notice.tell(words, "info", self.tr("Go on with that"))

    def _take_draft(self) -> None:
        draft, self._draft = self._draft, None
        self.notice.hide()
        if draft is not None:
            self._fill(draft, {})
            self._edited()

    def _edited(self) -> None:
        self._dirty = True
        self._say_state()
        self._pause.start()

    def _look(self) -> None:
        """The typing paused: keep a draft, show it as people see it, and ask what the check minds."""
        entry = self.written()
        if entry is None:
            return
        self._keep_draft()
        self._preview()
        self._desk.ask(lambda: self._desk.room.examine(entry), self._examined, self, latest="curate-examine")

    def _preview(self) -> None:
        entry = self.written()
        if entry is not None and not self.seen.isHidden() and entry != self.seen.shown:
            self.seen.show_entry(entry, self._desk.directory.entries.get(entry.instead or ""))

    def _examined(self, troubles: tuple[Trouble, ...]) -> None:
        self.troubles = troubles
        self.facts.say_troubles(troubles)
        self.text.say_troubles(troubles)
        parts = self._parts()
        if parts != self._shown_parts:
            # Only where a number changed: new chips would take the keyboard away from the old ones.
            self._shown_parts = parts
            self.which.set_items(parts)
        self.checked.emit()

    def _keep_draft(self) -> None:
        entry = self.written()
        if entry is not None and self._dirty:
            self._desk.keep_draft(self.key or NEW, entry)

    def _kept(self, sent: Entry, entry: Entry, text: str | None) -> None:
        self.keep.setEnabled(True)
        self._base = text
        self._saved = entry
        now = self.written()
        # Somebody may have gone on typing while it was written to the disk.
        changed = now is not None and replace(now, id=sent.id, path=sent.path) != sent
        self._dirty = changed
        if now is not None and changed:
            # What became of the check has to reach the form, or the next saving would bring the old one back.
            check = entry.checked if now.checked == sent.checked else now.checked
            day = entry.review_by if now.review_by == sent.review_by else now.review_by
            self._fill(replace(now, id=entry.id, path=entry.path, checked=check, review_by=day), {})
        else:
            self._show(entry, {}, new=False)
        if entry.checked.evidence != sent.checked.evidence:
            self.notice.tell(
                self.tr(
                    "Saved as not yet confirmed, and due for review: nobody has said how the change was learnt. "
                    "“Check today” asks for that and writes it down."
                ),
                "info",
                "",
            )
        self._say_state()

    def _failed(self, failure: Failure) -> None:
        self.keep.setEnabled(True)
        self.notice.tell(say(failure), "warn", "")

    def _say_state(self) -> None:
        entry = self.facts.entry()
        new = self.tr("A new entry")
        self.title.setText((entry.title if entry is not None else "") or new)
        parts = [self.tr("Not saved yet; a draft is kept.") if self._dirty or not self.key else self.tr("Saved.")]
        if self._saved is not None:
            by = self._saved.checked.by
            if len(by) == 1:
                parts.append(self.tr("Checked by one person, {name}.").format(name=by[0]))
            elif by:
                parts.append(self.tr("Checked by {names}.").format(names=", ".join(by)))
        self.state.setText(" ".join(parts))

    def _set_rhythm(self) -> None:
        entry = self.facts.entry()
        if entry is not None:
            self.facts.set_review(next_review(entry.kind, self._desk.room.today))

    def _ask_close(self) -> None:
        self._keep_draft()
        if self._saved is not None:
            self.close_asked.emit(self._saved)
