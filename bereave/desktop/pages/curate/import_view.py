"""Bringing entries in: choose, read, look at what would happen, and only then write; one step takes it all back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bereave.desktop.background import Background
from bereave.desktop.pages.curate.desk import Desk
from bereave.desktop.pages.curate.import_choice import ImportChoice
from bereave.desktop.pages.curate.import_preview import ImportPreview
from bereave.desktop.pages.curate.import_progress import Watch
from bereave.desktop.pages.curate.import_source import ImportSource, look_at
from bereave.desktop.pages.curate.import_start import ImportStart
from bereave.desktop.pages.curate.mapping_view import MappingView
from bereave.desktop.pages.curate.view import CurateView
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Card, Notice, ScrollPage, SectionHeading
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.progress_line import ProgressLine
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.directory.importing import ImportPlan, plan
from bereave.directory.workspace import BroughtIn
from bereave.failures import Failure

#: More names than a glance takes in; the rest is seen by looking again.
_MOST_NAMES = 5
_MOST_WARNINGS = 5

#: Lets a person choose: the window, what for, whether a folder is wanted. None: they changed their mind.
ChoosePlace = Callable[[QWidget, str, bool], Path | None]
#: Lets a person choose where to save: the window, what for, a suggested name.
ChooseTarget = Callable[[QWidget, str, str], Path | None]


class ImportView(CurateView):
    """`lane` reads what is brought in, apart from the workspace's own; nothing is written before the yes."""

    def __init__(
        self,
        theme: Theme,
        desk: Desk,
        lane: Background,
        choose: ChoosePlace,
        save_as: ChooseTarget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._desk, self._lane = theme, desk, lane
        self._choose, self._save_as = choose, save_as
        self.source: ImportSource | None = None
        self._mapping: Path | None = None
        self._plan: ImportPlan | None = None
        self._action = 0
        self._taking_back = self._writing = False
        self.mapping: MappingView | None = None
        self._watch = Watch(self._tell, self)
        self.setAcceptDrops(True)
        self.stack = QStackedWidget()
        self.start = ImportStart(theme)
        self.start.file_asked.connect(lambda: self._ask_place(folder=False))
        self.start.folder_asked.connect(lambda: self._ask_place(folder=True))
        self.start.mapping_asked.connect(self._open_mapping)
        self.start.mapping_file_asked.connect(self._load_mapping)
        self.start.read_asked.connect(self._read)
        self.start.left.connect(self.left)
        self.preview = ImportPreview(theme, lane)
        self.preview.ticked.connect(self._count)
        self.preview.failed.connect(self._failed)
        for part in (self.start, self._make_going(), self._make_preview(), self._make_over()):
            self.stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)

    def opened(self) -> None:
        """Begin where one chooses, or go on where it was left."""
        if self.stack.currentWidget() is self.start:
            self.start.file.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Quick exit: what was read is let go, what is being read is stopped."""
        self._watch.cancel()
        self._let_go()
        self.start.forget()
        self.source = None
        self.stack.setCurrentWidget(self.start)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file or folder may be dropped while nothing else is going on."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile() and self.stack.currentWidget() is self.start:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """What was dropped is looked at, as if it had been chosen."""
        event.acceptProposedAction()
        self.take(Path(event.mimeData().urls()[0].toLocalFile()))

    def take(self, path: Path) -> None:
        """Look at what was chosen; nothing is written."""
        self._mapping = None

        def have(source: ImportSource) -> None:
            self.source = source
            self.start.show_source(source)

        self.start.say_busy(path)
        self._lane.ask(lambda: look_at(path), have, self._not_chosen, self, latest="import-look")

    def _make_going(self) -> QWidget:
        self.going = ScrollPage(self._theme, widest=560)
        self.line = ProgressLine(self._theme)
        self.line.setObjectName("import-progress")
        self.line.cancelled.connect(self._watch.cancel)
        self.going_words = Words("", "heading")
        self.going.body.addWidget(self.going_words)
        self.going.body.addWidget(self.line)
        return self.going

    def _make_preview(self) -> QWidget:
        theme = self._theme
        self.shown = Card(theme)
        side = theme.space("large")
        self.shown.body.setContentsMargins(side, theme.space("medium"), side, theme.space("small"))
        self.shown.body.setSpacing(theme.space("small"))
        self.other = LinkButton(theme, self.tr("Choose something else"), "arrow-left")
        self.other.setObjectName("import-other")
        self.other.clicked.connect(self._back)
        self.do_it = PrimaryButton(theme, "", "download")
        self.do_it.setObjectName("import-do")
        self.do_it.clicked.connect(self._bring_in)
        top = QHBoxLayout()
        top.addWidget(self.other)
        top.addStretch(1)
        top.addWidget(self.do_it)
        self.read_words = Words("", "secondary")
        self.notice = Notice(theme, "", "info")
        self.notice.hide()
        self.shown.body.addLayout(top)
        for part in (self.read_words, self.notice):
            self.shown.body.addWidget(part)
        self.shown.body.addWidget(self.preview, 1)
        return self.shown

    def _make_over(self) -> QWidget:
        theme = self._theme
        self.over = ScrollPage(theme, widest=560)
        self.over_words = Words("", "article")
        self.over_words.setObjectName("import-over")
        self.over_notice = Notice(theme, "", "info")
        self.over_notice.hide()
        self.to_list = PrimaryButton(theme, self.tr("To the list"))
        self.to_list.setObjectName("import-to-list")
        self.to_list.clicked.connect(self._finish)
        self.undo_all = QuietButton(theme, self.tr("Undo all"), "undo-2")
        self.undo_all.setObjectName("import-undo")
        self.undo_all.clicked.connect(self._undo)
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        self.again = QuietButton(theme, self.tr("Look again"), "eye")
        self.again.setObjectName("import-again")
        self.again.clicked.connect(self._read)
        for act in (self.to_list, self.again, self.undo_all):
            flow.addWidget(act)
        for part in (SectionHeading(self.tr("Done")), self.over_words, acts, self.over_notice):
            self.over.body.addWidget(part)
        self._desk.undone.connect(self._undone)
        return self.over

    def _ask_place(self, *, folder: bool) -> None:
        words = self.tr("Choose a folder of tables") if folder else self.tr("Choose a file to bring in")
        path = self._choose(self.window(), words, folder)
        if path is not None:
            self.take(path)

    def _not_chosen(self, failure: Failure) -> None:
        self.source = None
        self.start.say_failure(failure)

    def _load_mapping(self) -> None:
        path = self._choose(self.window(), self.tr("Choose a mapping file"), False)
        if path is not None:
            self._mapping = path
            self.start.say_mapping(path)

    def _open_mapping(self) -> None:
        if self.source is None:
            return
        if self.mapping is None:
            folder = self._desk.room.folder / "mappings"
            self.mapping = MappingView(self._theme, self._lane, folder, self._choose, self._save_as)
            self.mapping.left.connect(lambda: self.stack.setCurrentWidget(self.start))
            self.mapping.mapped.connect(self._mapped)
            self.stack.addWidget(self.mapping)
        self.mapping.begin(self.source.path, self._mapping)
        self.stack.setCurrentWidget(self.mapping)

    def _mapped(self, path: Path) -> None:
        self._mapping = path
        self.start.say_mapping(path)
        self._read()

    def _read(self) -> None:
        source, into, mapping = self.source, self._desk.directory, self._mapping
        if source is None:
            return
        if not self._desk.read:
            self.start.say_wait()
            return
        going = self._watch.begin()
        self._say_going(self.tr("Reading {file}").format(file=source.path.name), writing=False)
        form, today = self.start.format(), self._desk.room.today

        def work() -> tuple[ImportPlan, ImportChoice, dict[str, int]]:
            made = plan(
                source.path,
                into,
                format=form,
                mapping=mapping,
                progress=going.report,
                cancelled=going.cancelled,
                today=today,
            )
            return made, ImportChoice(made), {str(state): number for state, number in made.counts().items()}

        def failed(failure: Failure) -> None:
            self._watch.over()
            self.stack.setCurrentWidget(self.start)
            self.start.say_failure(failure, calm=going.cancelled())

        self._lane.ask(work, self._planned, failed, self, latest="import-plan")

    def _planned(self, made: tuple[ImportPlan, ImportChoice, dict[str, int]]) -> None:
        self._watch.over()
        self._let_go()
        self._plan, choice, counts = made
        self.preview.show_plan(self._plan, choice, counts)
        self.read_words.setText(
            self.tr("%n record(s) read.", "", self._plan.read) + " " + self.tr("Nothing is written yet.")
        )
        if warnings := self._plan.warnings:
            more = len(warnings) - _MOST_WARNINGS
            rest = (self.tr("And %n more to look at.", "", more),) if more > 0 else ()
            self.notice.tell("\n".join((*warnings[:_MOST_WARNINGS], *rest)), "info")
        else:
            self.notice.hide()
        self._count()
        self.stack.setCurrentWidget(self.shown)
        self.preview.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        number = self.preview.choice.count() if self.preview.choice is not None else 0
        self.do_it.setText(self.tr("Bring in %n entries", "", number))
        # The room between icon and words depends on there being words.
        self.do_it.set_icon_name("download")
        self.do_it.setEnabled(number > 0)

    def _bring_in(self) -> None:
        made, choice, room = self._plan, self.preview.choice, self._desk.room
        if made is None or choice is None:
            return
        going = self._watch.begin()
        total = choice.count()
        going.total = total
        self._say_going(self.tr("Bringing in %n entries", "", total), writing=True)

        def work() -> tuple[BroughtIn, int]:
            came = room.bring_in(made, choice.ids(made), going.report, going.cancelled)
            action = room.can_undo() if came.entries else None
            return came, action.number if action is not None else 0

        def failed(failure: Failure) -> None:
            self._watch.over()
            self.stack.setCurrentWidget(self.shown)
            self.notice.tell(say(failure), "calm" if going.cancelled() else "warn")

        self._desk.change(work, self._brought_in, self, failed=failed)

    def _brought_in(self, came: tuple[BroughtIn, int]) -> None:
        self._watch.over()
        done, self._action = came
        self._let_go()
        words = self.tr("%n entries were brought in.", "", done.entries)
        if done.passed_over:
            names = ", ".join(done.passed_over[:_MOST_NAMES]) + (" …" if len(done.passed_over) > _MOST_NAMES else "")
            kept = self.tr(
                "%n entries were changed after you looked and were left as they are: {names}", "", len(done.passed_over)
            )
            words += "\n" + kept.format(names=names)
        self.over_words.setText(words)
        announce(self, words)
        self.over_notice.hide()
        self.again.setVisible(bool(done.passed_over))
        self.undo_all.setVisible(done.entries > 0)
        self.stack.setCurrentWidget(self.over)
        self.to_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo(self) -> None:
        undoable = self._desk.undoable
        if undoable is None or undoable.number != self._action:
            self.over_notice.tell(
                self.tr("Other things were changed since. Each entry's history has the state before."), "info"
            )
            return
        going = self._watch.begin()
        self._taking_back = True
        self._say_going(self.tr("Taking back what was brought in"), writing=True)

        def failed(failure: Failure) -> None:
            self._taken_back()
            self.over_notice.tell(say(failure), "calm" if going.cancelled() else "warn")

        words = self.tr("Taken back: everything that was brought in.")
        self._desk.undo(words, going.report, going.cancelled, failed)

    def _undone(self, words: str) -> None:
        if self._taking_back:
            self._taken_back()
        if self.stack.currentWidget() is self.over:
            self.undo_all.hide()
            self.over_notice.tell(words, "good")

    def _taken_back(self) -> None:
        self._watch.over()
        self._taking_back = False
        self.stack.setCurrentWidget(self.over)
        self.to_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        self.source = None
        self.start.forget()
        self.stack.setCurrentWidget(self.start)
        self.left.emit()

    def _back(self) -> None:
        self._let_go()
        self.stack.setCurrentWidget(self.start)

    def _failed(self, failure: Failure) -> None:
        self.notice.tell(say(failure), "warn")

    def _let_go(self) -> None:
        """The plan's working copy takes room on the disk; it goes when nothing reads it any more."""
        self.preview.forget()
        made, self._plan = self._plan, None
        if made is not None:
            self._lane.change(made.close, lambda _: None, lambda _: None, self)

    def _say_going(self, words: str, *, writing: bool) -> None:
        self._writing = writing
        self.going_words.setText(words)
        self.line.tell(self.tr("It has just begun."))
        self.line.let_cancel(on=True)
        self.stack.setCurrentWidget(self.going)

    def _tell(self, done: int, total: int | None) -> None:
        if self._writing and total and done >= total:
            # Every file is written: from here on there is nothing to stop, only to take back.
            self.line.let_cancel(on=False)
            self.line.tell(self.tr("Done; the list is being read anew."))
            return
        self.line.tell(self.tr("%n done", "", done), done, total or 0)
