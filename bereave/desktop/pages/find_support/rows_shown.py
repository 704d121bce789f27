"""The rows of an answer, said anew each minute while they are seen: what is open changes."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QTimer

from bereave.desktop.pages.find_support.asked import Answer
from bereave.desktop.pages.find_support.library import Library
from bereave.desktop.pages.find_support.rows import row_of
from bereave.desktop.widgets.result import Result
from bereave.desktop.widgets.result_list import ResultList

_MINUTE_MS = 60_000


class RowsShown(QObject):
    """Fills a list with answers, and keeps the reader's place where only the words of the rows changed."""

    def __init__(self, results: ResultList, library: Library, now: Callable[[], datetime]) -> None:
        super().__init__(results)
        self._results = results
        self._library = library
        self._now = now
        self._answer: Answer | None = None
        self._rows: list[Result] = []
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self.tell_time)
        results.installEventFilter(self)

    def show(self, answer: Answer) -> None:
        """Show this answer."""
        self._answer = answer
        self.tell_time()

    def tell_time(self) -> None:
        """Say for the present moment what is open; the order stays as it is under the reader's eyes."""
        directory, answer = self._library.directory, self._answer
        if answer is None or directory is None:
            return
        entries, now = directory.entries, self._now()
        rows = [row_of(hit, entries[hit.id], answer.asked, now) for hit in answer.hits if hit.id in entries]
        if rows == self._rows and rows:
            return
        same = [row.id for row in rows] == [row.id for row in self._rows]
        bar = self._results.view.verticalScrollBar()
        place = bar.value()
        self._rows = rows
        self._results.set_results(rows)
        if same:
            self._results.view.doItemsLayout()
            bar.setValue(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The minutes count only while somebody looks."""
        if event.type() == QEvent.Type.Show:
            self.tell_time()
            self._minute.start()
        elif event.type() == QEvent.Type.Hide:
            self._minute.stop()
        return super().eventFilter(watched, event)
