"""The curator's page: a small frame around the list, the editor and the further views."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bereave.desktop.background import Background
from bereave.desktop.pages.curate.close_view import CloseView
from bereave.desktop.pages.curate.desk import Desk
from bereave.desktop.pages.curate.editor_view import EditorView
from bereave.desktop.pages.curate.list_card import ListCard
from bereave.desktop.pages.curate.new_view import NewView
from bereave.desktop.pages.curate.view import CurateView
from bereave.desktop.pages.curate.wording import action_words
from bereave.desktop.shell.page import Page
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton
from bereave.desktop.widgets.card import Notice
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.undo_bar import UndoBar
from bereave.desktop.words import say
from bereave.directory.model import Entry
from bereave.directory.workspace import Workspace
from bereave.failures import Failure


@dataclass(frozen=True)
class Task:
    """One more thing that a curator can do here: its name, words and icon, and what makes its view when first asked."""

    name: str
    words: str
    icon: str
    make: Callable[[], CurateView]


class CuratePage(Page):
    """Lists what is to be looked after, and opens one thing at a time; everything goes through `desk`.

    `left_changed` when the page is left after something was changed.
    """

    left_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        room: Workspace,
        lane: Background,
        language: str = "en",
        parent: QWidget | None = None,
        *,
        opener: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        """`opener` opens an address that the curator agreed to; `lane` is the only one that touches `room`."""
        super().__init__(parent)
        self._theme = theme
        self.desk = Desk(room, lane, self)
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        self.bar = UndoBar(theme)
        self.list = ListCard(theme)
        self.editor = EditorView(theme, self.desk, language)
        self.new = NewView(theme, self.desk, language)
        self.closing = CloseView(theme, self.desk)
        self._tasks: dict[str, Task] = {}
        self._views: dict[str, CurateView] = {}
        self.tasks = QWidget()
        self._task_row = FlowLayout(self.tasks, theme.space("small"))
        self.tasks.hide()
        self.stack = QStackedWidget()
        for view in (self.list, self.editor, self.new, self.closing):
            self.stack.addWidget(view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.space("small"))
        for part in (self.notice, self.tasks):
            whole.addWidget(part)
        whole.addWidget(self.stack, 1)
        whole.addWidget(self.bar)
        self._wire(opener)

    def add_tasks(self, tasks: Sequence[Task]) -> None:
        """Offer these above the list, each as a button that opens its view."""
        for task in tasks:
            self._tasks[task.name] = task
            button = LinkButton(self._theme, task.words, task.icon)
            button.setObjectName(f"task-{task.name}")
            button.clicked.connect(lambda _=False, name=task.name: self.open_task(name))
            self._task_row.addWidget(button)
        self.tasks.show()

    def open_task(self, name: str) -> CurateView:
        """Show the view of a task, made when it is first asked for."""
        if name not in self._views:
            view = self._views[name] = self._tasks[name].make()
            view.left.connect(self.to_list)
            view.entry_asked.connect(self.open_entry)
            self.stack.addWidget(view)
        self._show(self._views[name])
        return self._views[name]

    def open_entry(self, key: str) -> None:
        """Open one entry for work; `to_list` or Alt+Left leads back."""
        self.editor.open_entry(key)
        self._show(self.editor)

    def to_list(self) -> None:
        """Back to the list, on the entry that was open."""
        self._show(self.list)
        self.list.results.focus_first()

    def opened(self) -> None:
        """Read everything anew: an editor or another window may have changed the files."""
        self.desk.look()
        if self.stack.currentWidget() is self.list and self.desk.read:
            self.list.results.focus_first()

    def leaving(self) -> None:
        """What is not saved is kept as a draft."""
        current = self.stack.currentWidget()
        if isinstance(current, CurateView):
            current.leaving()
        if self.desk.touched:
            self.desk.touched = False
            self.left_changed.emit()

    def forget(self) -> None:
        """Quick exit: nothing stays open."""
        for view in (self.editor, self.new, self.closing, *self._views.values()):
            view.forget()
        self.list.forget()
        self.stack.setCurrentWidget(self.list)
        self.tasks.setVisible(bool(self._tasks))

    def _wire(self, opener: Callable[[QUrl], object]) -> None:
        self.desk.changed.connect(self._fill)
        self.desk.told.connect(self._tell)
        self.desk.undone.connect(self._undone)
        self.desk.failed.connect(self._failed)
        self.list.opened.connect(self.open_entry)
        self.list.new_asked.connect(lambda: self._show(self.new))
        self.list.undo_asked.connect(self.undo)
        self.list.bulk.connect(self._bulk)
        self.editor.left.connect(self.to_list)
        self.editor.close_asked.connect(self._ask_close)
        self.editor.address_agreed.connect(opener)
        self.new.left.connect(self.to_list)
        self.new.begun.connect(self.begin)
        self.closing.left.connect(lambda: self._show(self.editor))
        self.closing.closed.connect(self.to_list)
        self.keys = QShortcut(QKeySequence.StandardKey.Undo, self, self.undo)
        self.bar.undone.connect(lambda: self.keys.setEnabled(True))
        self.bar.expired.connect(lambda: self.keys.setEnabled(True))
        QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), self, self._back)
        QShortcut(QKeySequence("Ctrl+N"), self, lambda: self._show(self.new))

    def undo(self) -> None:
        """Take the last action back, whole: also an import or a change of many."""
        if self.desk.undoable is not None:
            self.desk.undo(self.tr("Taken back: {what}").format(what=action_words(self.desk.undoable.action)))

    def _back(self) -> None:
        if self.stack.currentWidget() is self.closing:
            self._show(self.editor)
        elif self.stack.currentWidget() is not self.list:
            self.to_list()

    def _show(self, view: QWidget) -> None:
        before = self.stack.currentWidget()
        if before is not view and isinstance(before, CurateView):
            before.leaving()
        self.notice.hide()
        self.stack.setCurrentWidget(view)
        self.tasks.setVisible(bool(self._tasks) and view is self.list)
        if isinstance(view, CurateView):
            view.opened()

    def _fill(self) -> None:
        first = not self.list.results.model.rowCount()
        self.list.show_rows(self.desk.rows, self.desk.who)
        if first and self.isVisible() and self.stack.currentWidget() is self.list and not self.list.field.text():
            # Whoever opened the page while it was still being read begins in the list, as later on.
            self.list.results.focus_first()
        action = self.desk.undoable
        words = ""
        if action is not None:
            number = self.tr("%n entries", "", action.entries)
            words = self.tr("Undo: {action}, {number}").format(action=action_words(action.action), number=number)
        self.list.say_undo(words)

    def _tell(self, words: str) -> None:
        # One key, one meaning: while the bar is there, it has Ctrl+Z.
        self.keys.setEnabled(False)
        self.bar.offer(words, self.undo)

    def _undone(self, words: str) -> None:
        self.notice.tell(words, "good")
        if self.stack.currentWidget() is self.editor and self.editor.key:
            self.editor.open_entry(self.editor.key)

    def _failed(self, failure: Failure) -> None:
        self.notice.tell(say(failure), "warn")

    def _bulk(self, keys: list[str], fields: dict[str, str | None]) -> None:
        words = self.tr("%n entries changed.", "", len(keys))
        self.desk.change(lambda: self.desk.room.change_many(keys, "", **fields), lambda _: None, self, words=words)

    def _ask_close(self, entry: Entry) -> None:
        self.closing.show_entry(entry)
        self._show(self.closing)

    def begin(self, template: object) -> None:
        """Begin a new entry with a template."""
        from bereave.directory.workspace.templates import Template

        assert isinstance(template, Template)
        self.editor.begin_new(template)
        self.editor.which.set_chosen(["facts"])
        self._show(self.editor)
