"""Check today: one entry after the other, with what to say in the call, and four answers by mouse or number key."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bereave.desktop.pages.curate.check_today_facts import CheckFacts
from bereave.desktop.pages.curate.check_today_learnt import LearntRow
from bereave.desktop.pages.curate.check_today_queue import Answer, CheckQueue
from bereave.desktop.pages.curate.check_today_summary import CheckSummary
from bereave.desktop.pages.curate.close_view import CloseView
from bereave.desktop.pages.curate.desk import Desk
from bereave.desktop.pages.curate.editor_view import EditorView
from bereave.desktop.pages.curate.view import CurateView
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Card, Notice, ScrollPage
from bereave.desktop.widgets.chip import ChipRow
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.directory.model import Entry
from bereave.directory.workspace import Learnt
from bereave.failures import Failure


class CheckTodayView(CurateView):
    """May be left at any time: what was answered is written at once, and what is due comes again."""

    def __init__(
        self,
        theme: Theme,
        desk: Desk,
        language: str,
        opener: Callable[[QUrl], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._desk, self._language, self._opener = theme, desk, language, opener
        self.queue = CheckQueue()
        self._entry: Entry | None = None
        self._base: str | None = None
        self._busy = False
        self.facts: CheckFacts | None = None
        self.editor: EditorView | None = None
        self.closing: CloseView | None = None
        self.stack = QStackedWidget()
        self.work = self._make_work()
        self.summary = CheckSummary(theme)
        self.summary.again.connect(self._again)
        self.summary.left.connect(self.left)
        self.stack.addWidget(self.work)
        self.stack.addWidget(self.summary)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        desk.changed.connect(self._anew)
        for key, button in zip("1234", (self.still, self.changed, self.closed, self.skip), strict=True):
            keys = QShortcut(QKeySequence(key), self.work, button.click)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def opened(self) -> None:
        """Go on where it was left."""
        if self.stack.currentWidget() in {self.work, self.summary}:
            self._anew()
            self.still.setFocus(Qt.FocusReason.OtherFocusReason)

    def leaving(self) -> None:
        """What was begun in the form is kept as a draft."""
        if self.editor is not None and self.stack.currentWidget() is self.editor:
            self.editor.leaving()

    def forget(self) -> None:
        """Quick exit: nothing stays in a field, and the form is closed."""
        self.learnt.forget()
        for view in (self.editor, self.closing):
            if view is not None:
                view.forget()
        self.stack.setCurrentWidget(self.work)
        self.queue.begin(self.queue.scope)
        self._entry = None

    def _make_work(self) -> QWidget:
        theme = self._theme
        card = Card(theme)
        side = theme.space("large")
        card.body.setContentsMargins(side, theme.space("medium"), side, theme.space("small"))
        card.body.setSpacing(theme.space("small"))
        self.back = LinkButton(theme, self.tr("Back to the list"), "arrow-left")
        self.back.clicked.connect(self.left)
        self.progress = Words("", "strong", wrap=False)
        self.progress.setObjectName("check-progress")
        self.scope = ChipRow(
            theme,
            self.tr("Which entries to go through"),
            [("due", self.tr("Due within a month")), ("mine", self.tr("Mine")), ("all", self.tr("All services"))],
        )
        self.scope.setObjectName("check-scope")
        self.scope.chosen_changed.connect(lambda chosen: self._begin(chosen[0]))
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch(1)
        top.addWidget(self.progress)
        self.title = Words("", "title")
        self.title.setObjectName("check-title")
        self.page = ScrollPage(theme, widest=1100)
        inner = theme.space("small")
        self.page.body.setContentsMargins(0, inner, inner, inner)
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        self.learnt = LearntRow(theme)
        card.body.addLayout(top)
        for part in (self.scope, self.title):
            card.body.addWidget(part)
        card.body.addWidget(self.page, 1)
        self.acts = self._make_answers()
        for below in (self.notice, self.learnt, self.acts):
            card.body.addWidget(below)
        return card

    def _make_answers(self) -> QWidget:
        theme = self._theme
        self.still = PrimaryButton(theme, self.tr("1  Still true"), "check")
        self.changed = QuietButton(theme, self.tr("2  Changed …"), "pencil")
        self.closed = QuietButton(theme, self.tr("3  Closed …"), "circle-x")
        self.skip = QuietButton(theme, self.tr("4  Skip"), "arrow-right")
        self.take_back = LinkButton(theme, self.tr("Take the last answer back"), "undo-2")
        self.take_back.hide()
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        for name, button, act in (
            ("check-still", self.still, self._still_true),
            ("check-changed", self.changed, self._open_form),
            ("check-closed", self.closed, self._ask_closed),
            ("check-skip", self.skip, self._skip),
            ("check-take-back", self.take_back, self._take_back),
        ):
            button.setObjectName(name)
            button.clicked.connect(act)
            flow.addWidget(button)
        return acts

    def _begin(self, scope: str) -> None:
        self.queue.begin(scope)
        self._entry = None
        self._anew()

    def _again(self) -> None:
        self.queue.again()
        self._anew()

    def _anew(self) -> None:
        """The entries were read anew: what was taken back comes first, what was changed is shown as it is now."""
        desk = self._desk
        if not desk.read:
            self.title.setText(self.tr("Reading the entries …"))
            return
        if not self._busy:
            last = desk.undoable.number if desk.undoable is not None else 0
            self.queue.taken_back(last)
        self.queue.fill(desk.rows, desk.who, desk.room.today)
        self._show()

    def _show(self) -> None:
        queue = self.queue
        if self.stack.currentWidget() in {self.work, self.summary}:
            over = not queue.current and queue.total > 0
            self.stack.setCurrentWidget(self.summary if over else self.work)
        self.summary.show_answers(queue.answers, len(queue.skipped))
        self.progress.setText(self.tr("{number} of {total}").format(number=queue.number, total=queue.total))
        self.take_back.setVisible(bool(queue.answers))
        entry = self._desk.directory.entries.get(queue.current)
        for button in (self.still, self.changed, self.closed, self.skip):
            button.setEnabled(entry is not None and not self._busy)
        for below in (self.learnt, self.acts):
            below.setVisible(entry is not None)
        self.learnt.ask_name(self._desk.who)
        self.progress.setVisible(queue.total > 0)
        if entry == self._entry and self.facts is not None:
            return
        self._entry = entry
        self.notice.hide()
        if self.facts is not None:
            self.page.body.removeWidget(self.facts)
            self.facts.hide()
            self.facts.deleteLater()
            self.facts = None
        if entry is None:
            self.title.setText(self.tr("Nothing is due. Choose others above, or come back later."))
            return
        self._show_entry(entry)

    def _show_entry(self, entry: Entry) -> None:
        desk = self._desk
        self.title.setText(entry.title)
        self.learnt.show_entry(entry)
        overdue = entry.overdue(desk.room.today)
        self.facts = CheckFacts(self._theme, entry, desk.who, self._language, overdue=overdue)
        self.facts.address_agreed.connect(self._opener)
        self.page.body.addWidget(self.facts)
        self.page.verticalScrollBar().setValue(0)
        announce(self, f"{self.progress.text()}: {entry.title}")

    def _said(self) -> tuple[Entry, Learnt, str] | None:
        """The entry, how it was learnt and by whom; None, with a word about it, while something is missing."""
        name = self._desk.who or self.learnt.name.text().strip()
        learnt = self.learnt.learnt()
        if self._entry is None or self._busy:
            return None
        if learnt is None:
            self.notice.tell(self.tr("Say first how you learnt it: choose one below."), "info")
            return None
        if not name:
            self.notice.tell(self.tr("Say first who you are. You are asked only once."), "info")
            self.learnt.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return self._entry, learnt, name

    def _still_true(self) -> None:
        said = self._said()
        if said is not None:
            words = self.tr("{title}: still true.").format(title=said[0].title)
            self._write("still-true", said, words, None)

    def _write(self, answer: str, said: tuple[Entry, Learnt, str], words: str, base: str | None) -> None:
        """Write the answer down; with `base` only if the entry's text is another now than it was then."""
        entry, learnt, name = said
        room, note = self._desk.room, self.learnt.note.text().strip()

        def work() -> int | None:
            if base is not None and room.text(entry.id) == base:
                return None
            if name != room.who:
                room.name_curator(name)
            before = room.can_undo()
            room.check_today(entry.id, answer, learnt, note, name)
            after = room.can_undo()
            return after.number if after is not None and after != before else 0

        def done(action: int | None) -> None:
            self._busy = False
            if action is None:
                self.notice.tell(
                    self.tr("Nothing was saved in the form, so nothing was written down. What you typed is a draft."),
                    "info",
                )
            else:
                self.queue.answered(Answer(entry.id, entry.title, answer, action))
                self._entry = None
                announce(self, words)
            self._show()

        self._hold()
        self._desk.change(work, done, self, failed=self._failed)

    def _hold(self) -> None:
        """One answer at a time: what is being written is told before the next one."""
        self._busy = True
        for button in (self.still, self.changed, self.closed, self.skip):
            button.setEnabled(False)

    def _failed(self, failure: Failure) -> None:
        self._busy = False
        self._show()
        self.notice.tell(say(failure), "warn")

    def _skip(self) -> None:
        self.queue.skip()
        self._show()

    def _take_back(self) -> None:
        last, undoable = self.queue.answers[-1], self._desk.undoable
        if last.action == 0:
            # It stood so already: there is nothing in the history to take back.
            self.queue.unanswered()
            self._show()
            return
        if undoable is None or undoable.number > last.action:
            words = self.tr("Something else was done since. The history of “{title}” has every state.")
            self.notice.tell(words.format(title=last.title), "info")
            return
        self._desk.undo(self.tr("Taken back: {what}").format(what=last.title))

    def _open_form(self) -> None:
        said = self._said()
        if said is None:
            return
        room, key = self._desk.room, said[0].id

        def have(text: str | None) -> None:
            self._base = text
            if self.editor is None:
                self.editor = EditorView(self._theme, self._desk, self._language)
                self.editor.left.connect(self._form_left)
                self.editor.close_asked.connect(self._show_closing)
                self.editor.address_agreed.connect(self._opener)
                self.stack.addWidget(self.editor)
            self.editor.back.setText(self.tr("Back to checking"))
            self.editor.open_entry(key)
            self.stack.setCurrentWidget(self.editor)
            self.editor.opened()

        self._desk.ask(lambda: room.text(key), have, self)

    def _form_left(self) -> None:
        if self.editor is not None:
            self.editor.leaving()
        self.stack.setCurrentWidget(self.work)
        said = self._said()
        if said is not None and self._base is not None:
            words = self.tr("{title}: changed and checked.").format(title=said[0].title)
            self._write("changed", said, words, self._base)
        self._base = None

    def _ask_closed(self) -> None:
        if self._entry is not None:
            self._show_closing(self._entry)

    def _show_closing(self, entry: Entry) -> None:
        if self.closing is None:
            self.closing = CloseView(self._theme, self._desk)
            self.closing.left.connect(lambda: self.stack.setCurrentWidget(self.work))
            self.closing.closed.connect(self._closed)
            self.stack.addWidget(self.closing)
        self.closing.show_entry(entry)
        self.stack.setCurrentWidget(self.closing)
        self.closing.instead.setFocus(Qt.FocusReason.OtherFocusReason)

    def _closed(self) -> None:
        """It was written down; the number of the action comes with the next reading."""
        entry = self._entry
        self.stack.setCurrentWidget(self.work)
        if entry is None:
            return

        def have(number: int) -> None:
            self.queue.answered(Answer(entry.id, entry.title, "closed", number))
            self._entry = None
            self._anew()

        room = self._desk.room
        self._desk.ask(lambda: action.number if (action := room.can_undo()) else 0, have, self)
