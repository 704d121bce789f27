"""What readers reported through the hub: one after the other, settled with a word, and opened where it needs work."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bereave.desktop.checked_words import day_words
from bereave.desktop.pages.curate.desk import Desk
from bereave.desktop.pages.curate.view import CurateView
from bereave.desktop.pages.entry.kept_words import what_words
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Card, Notice
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.result import Result
from bereave.desktop.widgets.result_list import ResultList
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.failures import Failure
from bereave.peers.reports_protocol import Outcome, ReportRow

_FIRST_DAY = date(1970, 1, 1)


class Reported(Protocol):
    """What the view needs of the hub's reports; `changed` says that any of it may be another."""

    rows: tuple[ReportRow, ...]
    open: int
    failure: Failure | None

    @property
    def changed(self) -> SignalInstance:
        """Tells of news."""

    @property
    def is_available(self) -> bool:
        """Whether this person may read them."""

    def fetch(self) -> None:
        """Read what is new."""

    def settle(
        self,
        row: ReportRow,
        outcome: Outcome,
        done: Callable[[ReportRow], object],
        failed: Callable[[Failure], object],
    ) -> None:
        """Settle a report, or open it again."""


class ReportsView(CurateView):
    """Who wrote a report is not known here. What waits longest comes first."""

    def __init__(self, theme: Theme, desk: Desk, reports: Reported, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._desk, self._reports = theme, desk, reports
        self._last: ReportRow | None = None
        self.results = ResultList(theme, self.tr("Reported by readers"))
        self.results.view.setObjectName("reports")
        self.results.set_empty(self.tr("Nothing was reported."), self.tr("What readers report will stand here."))
        self.results.chosen.connect(lambda _: self._arrange())
        self.results.opened.connect(self._open)
        self.words = Words("", "article")
        self.words.setObjectName("report-words")
        self.notice = Notice(theme, "", "info")
        self.notice.hide()
        self.count = Words("", "secondary")
        card = Card(theme)
        side = theme.space("large")
        card.body.setContentsMargins(side, theme.space("medium"), side, theme.space("small"))
        card.body.setSpacing(theme.space("small"))
        self.back = LinkButton(theme, self.tr("Back to the list"), "arrow-left")
        self.back.clicked.connect(self.left)
        self.look = LinkButton(theme, self.tr("Look again"), "refresh-cw")
        self.look.setObjectName("reports-look")
        self.look.clicked.connect(reports.fetch)
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch(1)
        top.addWidget(self.look)
        card.body.addLayout(top)
        for part in (Words(self.tr("Reported by readers"), "heading"), self.count):
            card.body.addWidget(part)
        card.body.addWidget(self.results, 1)
        for below in (self.words, self.notice, self._make_acts()):
            card.body.addWidget(below)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        reports.changed.connect(self._show)
        desk.changed.connect(self._show)
        self._show()

    def opened(self) -> None:
        """Ask for what is new, and begin in the list."""
        if self._reports.is_available:
            self._reports.fetch()
        self.results.focus_first()

    def forget(self) -> None:
        """Quick exit: readers' words are not shown."""
        self._last = None
        self.results.set_results([])
        self.words.setText("")
        self.notice.hide()

    def _make_acts(self) -> QWidget:
        theme = self._theme
        self.open = PrimaryButton(theme, self.tr("Open the entry"), "pencil")
        self.fixed = QuietButton(theme, self.tr("1  It is put right"), "check")
        self.not_confirmed = QuietButton(theme, self.tr("2  Not confirmed"), "circle-help")
        self.right = QuietButton(theme, self.tr("3  It was right already"), "circle-check")
        self.again = LinkButton(theme, self.tr("Take the last word back"), "undo-2")
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        outcomes: tuple[tuple[str, QuietButton, Outcome], ...] = (
            ("1", self.fixed, "fixed"),
            ("2", self.not_confirmed, "not-confirmed"),
            ("3", self.right, "already-right"),
        )
        self.open.setObjectName("report-open")
        self.open.clicked.connect(lambda: self._open(self.results.current_id()))
        flow.addWidget(self.open)
        for key, button, outcome in outcomes:
            button.setObjectName(f"report-{outcome}")
            button.clicked.connect(lambda _=False, word=outcome: self._settle(word))
            keys = QShortcut(QKeySequence(key), self, button.click)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            flow.addWidget(button)
        self.again.setObjectName("report-again")
        self.again.clicked.connect(self._take_back)
        flow.addWidget(self.again)
        return acts

    def _row(self) -> ReportRow | None:
        name = self.results.current_id()
        return next((row for row in self._reports.rows if row.id == name), None)

    def _show(self) -> None:
        reports = self._reports
        self.results.set_results([self._result(row) for row in reports.rows])
        self.count.setText(self.tr("%n wait(s) for a word.", "", reports.open))
        if reports.failure is not None:
            self.notice.tell(say(reports.failure), "warn")
        elif not reports.is_available:
            self.notice.tell(
                self.tr("Readers' reports come through the hub. Open the journal first, so that it can be asked."),
                "calm",
            )
        self._arrange()

    def _result(self, row: ReportRow) -> Result:
        entry = self._desk.directory.entries.get(row.entry)
        day = day_words((_FIRST_DAY + timedelta(days=row.day)).isoformat())
        tags = [what_words(row.what), self._state(row)]
        if row.pack:
            tags.append(self.tr("pack {name}, version {version}").format(name=row.pack, version=row.version))
        return Result(row.id, entry.title if entry is not None else row.entry, day, row.words, tuple(tags))

    def _state(self, row: ReportRow) -> str:
        said = {
            "open": self.tr("waits"),
            "fixed": self.tr("put right"),
            "not-confirmed": self.tr("not confirmed"),
            "already-right": self.tr("was right already"),
        }.get(row.state, row.state)
        return f"{said} · {row.settled_by}" if row.settled_by else said

    def _arrange(self) -> None:
        row = self._row()
        self.words.setText(row.words if row is not None else "")
        self.words.setVisible(row is not None and bool(row.words))
        self.open.setEnabled(row is not None and row.entry in self._desk.directory.entries)
        for button in (self.fixed, self.not_confirmed, self.right):
            button.setEnabled(row is not None and row.state == "open")
        self.again.setVisible(self._last is not None)

    def _open(self, name: str) -> None:
        row = next((row for row in self._reports.rows if row.id == name), None)
        if row is not None and row.entry in self._desk.directory.entries:
            self.entry_asked.emit(row.entry)

    def _settle(self, outcome: Outcome) -> None:
        row = self._row()
        if row is None:
            return

        def done(new: ReportRow) -> None:
            self._last = new
            self.notice.tell(self.tr("Settled. The reader's app will say so."), "good")
            self._arrange()

        self._reports.settle(row, outcome, done, self._failed)

    def _take_back(self) -> None:
        last = self._last
        if last is None:
            return

        def done(new: ReportRow) -> None:
            self._last = None
            self.results.select(new.id)
            self.notice.tell(self.tr("It waits again."), "good")
            self._arrange()

        self._reports.settle(last, "open", done, self._failed)

    def _failed(self, failure: Failure) -> None:
        self.notice.tell(say(failure), "warn")
