"""The curator's page: counts, what is due for review, what the check of the files found. It only reads."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from bereave.desktop.background import Background
from bereave.desktop.checked_words import day_words
from bereave.desktop.pages.curate.review import Due, Found, counts, due, found
from bereave.desktop.pages.entry.view import EntryView
from bereave.desktop.pages.entry.wording import evidence_words, kind_words, state_words
from bereave.desktop.pages.find_support.library import Library
from bereave.desktop.shell.page import Page
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.card import Card, Notice, ScrollPage
from bereave.desktop.widgets.chip import ChipRow
from bereave.desktop.widgets.result import Result
from bereave.desktop.widgets.result_list import ResultList
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.failures import Failure

_NARROW = 700  # pixels at 100 %
_REVIEW, _PROBLEMS = "review", "problems"


class CuratePage(Page):
    """Lists at the left, the chosen entry at the right; nothing can be changed here yet, and the page says so."""

    def __init__(
        self,
        theme: Theme,
        library: Library,
        lane: Background,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = date.today,
        opener: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        """`opener` opens an address that the curator agreed to."""
        super().__init__(parent)
        self._theme = theme
        self._library = library
        self._lane = lane
        self._today = today
        self._due: list[Due] = []
        self._found: list[Found] | None = None
        self._narrow = False
        self._open = False
        self.left = Card(theme)
        self._make_left()
        self.entry = EntryView(theme, "en")
        self.entry.back_asked.connect(self.back)
        self.entry.open_requested.connect(opener)
        self.about = self._about()
        self.right = Card(theme)
        self.right.body.setContentsMargins(1, 1, 1, 1)
        self.right_stack = QStackedWidget()
        self.right_stack.addWidget(self.about)
        self.right_stack.addWidget(self.entry)
        self.right.body.addWidget(self.right_stack)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.space("large"))
        whole.addWidget(self.left, 5)
        whole.addWidget(self.right, 7)
        library.loaded.connect(self._anew)
        library.not_loaded.connect(self._failed)
        QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), self, self.back)

    def opened(self) -> None:
        """Count and sort by day; the files are checked once after they were read."""
        directory = self._library.directory
        if directory is None:
            if self._library.failure is not None:
                self._failed(self._library.failure)
            return
        self._due = due(directory)
        self._count()
        self._fill()
        if self._found is None:
            self._check()

    def forget(self) -> None:
        """Quick exit: no entry stays open."""
        self.entry.forget()
        self.back()

    def back(self) -> None:
        """To the list."""
        self._open = False
        self._arrange()
        self.results.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where there is no room for two."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def _make_left(self) -> None:
        theme = self._theme
        side = theme.space("large")
        self.left.body.setContentsMargins(side, side, side, theme.space("small"))
        self.left.body.setSpacing(theme.space("small"))
        self.counted = Words("", "strong")
        self.by_state = Words("", "secondary")
        self.by_evidence = Words("", "secondary")
        self.which = ChipRow(
            theme, self.tr("What to look at"), [(_REVIEW, self.tr("To review")), (_PROBLEMS, self.tr("Problems"))]
        )
        self.which.chosen_changed.connect(lambda _: self._fill())
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        self.results = ResultList(theme, self.tr("Entries to look at"))
        self.results.chosen.connect(self._chosen)
        self.results.opened.connect(self._enter)
        self.results.view.clicked.connect(lambda _: self._enter(self.results.current_id()))
        for part in (self.counted, self.by_state, self.by_evidence, self.which, self.notice):
            self.left.body.addWidget(part)
        self.left.body.addWidget(self.results, 1)

    def _about(self) -> QWidget:
        page = ScrollPage(self._theme, widest=560)
        lines = page.body
        lines.addWidget(Words(self.tr("Looking after the directory"), "title"))
        for words in (
            self.tr("A number that is out of date can harm someone. Each entry has a day by which it is looked at."),
            self.tr("Choose an entry to read it as everybody does, with the pages on which it rests."),
        ):
            lines.addWidget(Words(words))
        only = self.tr(
            "In this version entries are read here and changed in their files. “bereave resources check” says the "
            "same as the list of problems."
        )
        self.read_only = Notice(self._theme, only, "info")
        lines.addWidget(self.read_only)
        return page

    def _count(self) -> None:
        directory = self._library.directory
        assert directory is not None
        numbers = counts(directory, self._today())
        self.counted.setText(
            self.tr("%n entries", "", numbers.entries) + " · " + self.tr("%n overdue for review", "", numbers.overdue)
        )
        self.by_state.setText(_listed({state_words(name): number for name, number in numbers.states.items()}))
        self.by_evidence.setText(_listed({evidence_words(name): number for name, number in numbers.evidence.items()}))

    def _anew(self) -> None:
        self._found = None
        self.opened()

    def _check(self) -> None:
        folder, today, directory = self._library.resources, self._today(), self._library.directory
        assert directory is not None

        def work() -> list[Found]:
            from bereave.directory import checks

            return found(checks.check(folder, today), directory, folder)

        self._lane.ask(work, self._checked, self._failed, self, latest="check")

    def _checked(self, problems: list[Found]) -> None:
        self._found = problems
        words = self.tr("Problems ({number})").format(number=len(problems))
        self.which.set_items([(_REVIEW, self.tr("To review")), (_PROBLEMS, words)])
        if self.which.chosen() == [_PROBLEMS]:
            self._fill()

    def _failed(self, failure: Failure) -> None:
        self.notice.tell(say(failure), "warn")

    def _fill(self) -> None:
        if self.which.chosen() == [_PROBLEMS]:
            if self._found is None:
                self.results.set_empty(self.tr("Looking through the files …"))
            else:
                self.results.set_empty(self.tr("Nothing here."), self.tr("The files are in order."))
            rows = [self._problem_row(at, one) for at, one in enumerate(self._found or [])]
        else:
            rows = [self._due_row(one) for one in self._due]
        self.results.set_results(rows)

    def _due_row(self, one: Due) -> Result:
        entry = one.entry
        words = self.tr("by {day}") if not one.overdue(self._today()) else self.tr("overdue since {day}")
        when = self.tr("no day set") if one.by is None else words.format(day=day_words(one.by.isoformat()))
        checked = self.tr("Checked: {day}").format(day=day_words(entry.checked.on))
        summary = f"{entry.country} · {checked} · {evidence_words(entry.checked.evidence)}"
        return Result(entry.id, entry.title, when, summary, (kind_words(entry.kind), state_words(entry.status)))

    def _problem_row(self, at: int, one: Found) -> Result:
        problem = one.problem
        kind = self.tr("To put right") if one.must else self.tr("To look at")
        line = self.tr("line {number}").format(number=problem.line)
        return Result(f"problem-{at}", problem.message, line, problem.file, (kind, problem.rule))

    def _chosen(self, name: str) -> None:
        if not self._narrow:
            self._show(name)

    def _enter(self, name: str) -> None:
        if self._show(name):
            self.entry.begin()

    def _show(self, name: str) -> bool:
        if name.startswith("problem-"):
            entry = (self._found or [])[int(name.removeprefix("problem-"))].entry
        else:
            entry = self._library.entry(name, "en")
        if entry is None:
            self.notice.tell(self.tr("This file cannot be read as an entry, so there is nothing to show."), "info")
            return False
        self.notice.hide()
        self.entry.show_entry(entry)
        self._open = True
        self._arrange()
        announce(self.entry, entry.title)
        return True

    def _arrange(self) -> None:
        self.right_stack.setCurrentWidget(self.entry if self._open else self.about)
        self.left.setVisible(not (self._narrow and self._open))
        self.right.setVisible(self._open or not self._narrow)


def _listed(numbers: dict[str, int]) -> str:
    return " · ".join(f"{words}: {number}" for words, number in numbers.items())
