"""Says how far the directory and its index are, and what did not work, in the place of the list."""

from PySide6.QtCore import QObject

from bereave.desktop.pages.find_support.library import Library
from bereave.desktop.pages.find_support.list_side import ListSide
from bereave.desktop.words import say
from bereave.failures import Failure


class LibraryStatus(QObject):
    """Watches a library for a list; a failure is one sentence there, and what still works is said with it."""

    def __init__(self, library: Library, side: ListSide) -> None:
        super().__init__(side)
        self._library = library
        self._side = side
        library.loaded.connect(side.progress.hide)
        library.not_loaded.connect(self._not_loaded)
        library.progress.connect(self._tell)
        library.index_ready.connect(side.progress.hide)
        library.not_indexed.connect(self._not_indexed)
        if library.failure is not None:
            self._not_loaded(library.failure)
        elif library.directory is None:
            side.progress.tell(self.tr("Opening the directory …"))
            side.progress.show()

    def search_failed(self, failure: Failure) -> None:
        """A single search did not work."""
        self._side.notice.tell(say(failure), "warn")

    def _not_loaded(self, failure: Failure) -> None:
        self._side.progress.hide()
        self._side.notice.tell(say(failure) + " " + self.tr("Help now still works."), "warn")

    def _not_indexed(self, failure: Failure) -> None:
        self._side.progress.hide()
        self._side.notice.tell(say(failure) + " " + self.tr("Titles and summaries can still be searched."), "info")

    def _tell(self, done: int, of: int) -> None:
        if self._library.searches_all or done >= of:
            self._side.progress.hide()
            return
        self._side.progress.tell(self.tr("Getting the full search ready. Titles can be searched meanwhile."), done, of)
        self._side.progress.show()
