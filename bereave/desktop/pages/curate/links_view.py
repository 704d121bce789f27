"""Whether the addresses in the entries still answer: on request only, and first it is said what is contacted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bereave.desktop.background import Background
from bereave.desktop.pages.curate.desk import Desk
from bereave.desktop.pages.curate.import_progress import Watch
from bereave.desktop.pages.curate.links_rows import ORDER, as_text, counts, in_order, link_result, link_words
from bereave.desktop.pages.curate.view import CurateView
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Card, Notice, ScrollPage, SectionHeading
from bereave.desktop.widgets.chip import ChipRow
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.progress_line import ProgressLine
from bereave.desktop.widgets.result_list import ResultList
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.directory.linkcheck import Contacted, LinkRow, beforehand, check_links
from bereave.directory.model import Entry
from bereave.failures import Failure

_HOSTS_SHOWN = 12

#: Asks the addresses of entries; hears how many of how many are done, and whether to stop.
Check = Callable[[Sequence[Entry], Callable[[int, int], None], Callable[[], bool]], tuple[LinkRow, ...]]


def _check(
    entries: Sequence[Entry], progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> tuple[LinkRow, ...]:
    return check_links(entries, progress=progress, cancelled=cancelled)


class LinksView(CurateView):
    """`lane` asks the addresses, apart from the workspace's own. What was found stays until it is closed."""

    def __init__(
        self,
        theme: Theme,
        desk: Desk,
        lane: Background,
        parent: QWidget | None = None,
        *,
        check: Check | None = None,
    ) -> None:
        """`check` asks the addresses; by default with a client that keeps and tells nothing."""
        super().__init__(parent)
        self._theme, self._desk, self._lane = theme, desk, lane
        self._check = check or _check
        self._entries: tuple[Entry, ...] = ()
        self._rows: list[LinkRow] = []
        self._titles: dict[str, str] = {}
        self._watch = Watch(self._tell, self)
        self.results = ResultList(theme, self.tr("Addresses"))
        self.stack = QStackedWidget()
        for part in (self._make_start(), self._make_going(), self._make_found()):
            self.stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        desk.changed.connect(self._say_beforehand)

    def opened(self) -> None:
        """Say what a check would contact, or show what was found before."""
        self._say_beforehand()
        if self.stack.currentWidget() is self.start:
            self.check.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.stack.currentWidget() is self.found:
            self.results.focus_first()

    def forget(self) -> None:
        """Quick exit: nothing more is asked, and nothing found is shown."""
        self._watch.cancel()
        self._close()

    def _make_start(self) -> QWidget:
        theme = self._theme
        self.start = ScrollPage(theme, widest=640)
        back = LinkButton(theme, self.tr("Back to the list"), "arrow-left")
        back.clicked.connect(self.left)
        self.which = ChipRow(
            theme,
            self.tr("Which entries"),
            [("all", self.tr("All entries")), ("own", self.tr("Changed here")), ("mine", self.tr("Mine"))],
        )
        self.which.setObjectName("links-which")
        self.which.chosen_changed.connect(lambda _: self._say_beforehand())
        self.beforehand = Words("")
        self.beforehand.setObjectName("links-beforehand")
        self.hosts = Words("", "secondary")
        self.check = PrimaryButton(theme, self.tr("Check them now"), "globe")
        self.check.setObjectName("links-check")
        self.check.clicked.connect(self._begin)
        row = QWidget()
        FlowLayout(row, theme.space("small")).addWidget(self.check)
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        told = self.tr(
            "Each address is asked once whether it still answers. No page is opened, nothing about you is told."
        )
        for part in (back, SectionHeading(self.tr("Do the links still work?"), told), self.which):
            self.start.body.addWidget(part)
        for below in (self.beforehand, self.hosts, row, self.notice):
            self.start.body.addWidget(below)
        return self.start

    def _make_going(self) -> QWidget:
        self.going = ScrollPage(self._theme, widest=560)
        self.line = ProgressLine(self._theme)
        self.line.setObjectName("links-progress")
        self.line.cancelled.connect(self._watch.cancel)
        self.going.body.addWidget(Words(self.tr("Asking the addresses"), "heading"))
        self.going.body.addWidget(self.line)
        return self.going

    def _make_found(self) -> QWidget:
        theme = self._theme
        self.found = Card(theme)
        side = theme.space("large")
        self.found.body.setContentsMargins(side, theme.space("medium"), side, theme.space("small"))
        self.found.body.setSpacing(theme.space("small"))
        back = LinkButton(theme, self.tr("Back to the list"), "arrow-left")
        back.clicked.connect(self.left)
        self.copy = QuietButton(theme, self.tr("Copy these"), "copy")
        self.copy.setObjectName("links-copy")
        self.copy.clicked.connect(self._copy)
        self.open = QuietButton(theme, self.tr("Open the entry"), "pencil")
        self.open.setObjectName("links-open")
        self.open.clicked.connect(lambda: self._open(self.results.current_id()))
        self.close_it = QuietButton(theme, self.tr("Close these results"), "x")
        self.close_it.setObjectName("links-close")
        self.close_it.clicked.connect(self._close)
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        for button in (self.open, self.copy, self.close_it):
            flow.addWidget(button)
        top = QHBoxLayout()
        top.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        top.addStretch(1)
        top.addWidget(acts)
        self.states = ChipRow(theme, self.tr("Show only"), multiple=True)
        self.states.setObjectName("links-states")
        self.states.chosen_changed.connect(lambda _: self._fill())
        self.results.view.setObjectName("links-results")
        self.results.opened.connect(self._open)
        self.told = Words("", "secondary")
        self.found.body.addLayout(top)
        for part in (self.told, self.states):
            self.found.body.addWidget(part)
        self.found.body.addWidget(self.results, 1)
        return self.found

    def _say_beforehand(self) -> None:
        desk = self._desk
        if self.stack.currentWidget() is not self.start:
            return
        which = self.which.chosen()[0]
        wanted = {
            row.id
            for row in desk.rows
            if which == "all"
            or (which == "own" and row.changed)
            or (which == "mine" and row.owner and row.owner == desk.who)
        }
        entries = tuple(entry for key, entry in desk.directory.entries.items() if key in wanted)
        self._entries = entries
        self._lane.ask(lambda: beforehand(entries), self._have_beforehand, self._failed, self, latest="links-before")

    def _have_beforehand(self, contacted: Contacted) -> None:
        addresses = self.tr("%n address(es)", "", contacted.addresses)
        hosts = self.tr("%n site(s)", "", len(contacted.hosts))
        words = self.tr("This contacts {addresses} at {sites}, and no one else. They see your internet address.")
        nothing = self.tr("There is no address to check.")
        self.beforehand.setText(words.format(addresses=addresses, sites=hosts) if contacted.addresses else nothing)
        more = len(contacted.hosts) - _HOSTS_SHOWN
        shown = ", ".join(contacted.hosts[:_HOSTS_SHOWN])
        self.hosts.setText(shown + (" " + self.tr("and %n more", "", more) if more > 0 else ""))
        self.check.setEnabled(contacted.addresses > 0)

    def _begin(self) -> None:
        going, entries, check = self._watch.begin(), self._entries, self._check
        self._titles = {entry.id: entry.title for entry in entries}
        self.line.tell(self.tr("It has just begun."))
        self.stack.setCurrentWidget(self.going)

        def work() -> tuple[LinkRow, ...]:
            return check(entries, going.report, going.cancelled)

        def failed(failure: Failure) -> None:
            self._watch.over()
            self.stack.setCurrentWidget(self.start)
            self._failed(failure)

        self._lane.ask(work, self._have, failed, self, latest="links-check")

    def _have(self, rows: tuple[LinkRow, ...]) -> None:
        self._watch.over()
        self._rows = in_order(rows)
        found = counts(rows)
        self.states.set_items([(state, f"{link_words(state)} ({found[state]})") for state in ORDER if found[state]])
        hand = len(rows) - found["ok"]
        self.told.setText(
            self.tr("%n address(es) asked.", "", len(rows)) + " " + self.tr("%n need(s) a look.", "", hand)
        )
        self.stack.setCurrentWidget(self.found)
        self._fill()
        self.results.focus_first()
        announce(self, self.told.text())

    def _shown(self) -> list[tuple[int, LinkRow]]:
        states = set(self.states.chosen()) or set(ORDER)
        return [(at, row) for at, row in enumerate(self._rows) if row.state in states]

    def _fill(self) -> None:
        self.results.set_empty(self.tr("Nothing here."))
        self.results.set_results([link_result(str(at), row, self._titles) for at, row in self._shown()])

    def _copy(self) -> None:
        # Addresses of public pages: they may stay in the clipboard's history.
        QApplication.clipboard().setText(as_text((row for _, row in self._shown()), self._titles))
        self.told.setText(self.tr("Copied: %n address(es).", "", len(self._shown())))

    def _open(self, name: str) -> None:
        if name:
            self.entry_asked.emit(self._rows[int(name)].id)

    def _close(self) -> None:
        self._rows, self._titles = [], {}
        self.results.set_results([])
        self.stack.setCurrentWidget(self.start)
        self._say_beforehand()

    def _tell(self, done: int, total: int | None) -> None:
        words = self.tr("%n address(es) asked.", "", done)
        self.line.tell(words, done, total or 0)

    def _failed(self, failure: Failure) -> None:
        self.notice.tell(say(failure), "warn")
