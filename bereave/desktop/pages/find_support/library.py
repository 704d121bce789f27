"""The directory and its index while the app runs: read, built and asked away from the window."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bereave import shipped
from bereave.desktop.background import Background, Report
from bereave.desktop.pages.find_support.asked import Answer, Asked, browse, in_language, search
from bereave.failures import Failure, NotNow

# Read in the background: YAML, Whoosh and the rest have no part in the first frame.
if TYPE_CHECKING:
    from bereave.directory.layers import Layer
    from bereave.directory.model import Directory, Entry
    from bereave.search.config import SearchConfig
    from bereave.search.index import SearchIndex
    from bereave.search.titles import TitleSearch

log = logging.getLogger(__name__)


class Library(QObject):
    """Reads the directory, keeps its index fresh, and answers; titles are searched until the index is there.

    `loaded` comes once the entries are there, `not_loaded` (Failure) when the folder could not be read; `progress`
    tells (done, of) files while the index is built; `index_ready` when full search works, `not_indexed` (Failure)
    when it could not be built and title search goes on.
    """

    loaded = Signal()
    not_loaded = Signal(object)
    progress = Signal(int, int)
    index_ready = Signal()
    not_indexed = Signal(object)

    def __init__(
        self,
        resources: Path,
        index_folder: Path,
        lane: Background,
        parent: QObject | None = None,
        *,
        settings_folder: Path | None = None,
        layers: "Callable[[], Sequence[Layer]] | None" = None,
    ) -> None:
        """`settings_folder` says how to search (default: what the app ships).

        `layers` is asked in the background at every reading (default: `resources` alone).
        """
        super().__init__(parent)
        self.resources = resources
        self._layers = layers or self._core_alone
        self.directory: Directory | None = None
        self.failure: Failure | None = None
        self.searches_all = False
        self._index_folder = index_folder
        self._settings_folder = settings_folder
        self._lane = lane
        # Searching goes on while the index is built, so building has a lane of its own.
        self._building = Background("index", self)
        self._stop = False
        self._titles: TitleSearch | None = None
        self._config: SearchConfig | None = None
        self._index: SearchIndex | None = None
        self._read()

    def search(
        self, asked: Asked, done: Callable[[Answer], None], failed: Callable[[Failure], None], owner: QObject
    ) -> None:
        """Answer `asked`, as long as `owner` lives; of several questions only the last is answered."""
        self._lane.ask(lambda: self._answer(asked), done, failed, owner, latest="search")

    def entry(self, name: str, language: str) -> "Entry | None":
        """An entry by its id, in the words of `language` where it has them; None when there is none."""
        entry = self.directory.entries.get(name) if self.directory is not None else None
        return entry.in_language(language) if entry is not None else None

    def version(self, name: str, language: str) -> "Entry | None":
        """The same, but an article in the version for a reader of `language`."""
        entry = self.entry(name, language)
        return in_language(self.directory, entry, language) if entry is not None and self.directory else None

    def linked(self, entry: "Entry", file: str) -> "Entry | None":
        """The entry that a link to `file` (`guilt` for guilt.md beside it) inside `entry` leads to."""
        if self.directory is None:
            return None
        wanted = entry.path.with_name(f"{file}.md")
        return next((e for e in self.directory.entries.values() if e.path == wanted), self.entry(file, entry.language))

    def refresh(self) -> None:
        """Read the folder again and bring the index up to date."""
        self._read()

    def stop(self) -> None:
        """Give up a build that is under way; what was there before stays."""
        self._stop = True
        self._building.finish(2000)

    def _read(self) -> None:
        self._lane.ask(self._load, self._have, self._have_not, self)

    def _core_alone(self) -> "Sequence[Layer]":
        from bereave.directory.layers import CORE, Layer

        return [Layer(CORE, self.resources)]

    def _load(self) -> "tuple[Directory, TitleSearch]":
        from bereave.directory.layers import read_layers
        from bereave.search.titles import TitleSearch

        directory = read_layers(self._layers())
        return directory, TitleSearch(directory.entries.values())

    def _have(self, read: "tuple[Directory, TitleSearch]") -> None:
        self.directory, self._titles = read
        self.failure = None
        self.loaded.emit()
        self._building.ask(self._build, self._built, self._unbuilt, self, progress=self._tell)

    def _have_not(self, failure: Failure) -> None:
        self.failure = failure
        self.not_loaded.emit(failure)

    def _build(self, report: Report) -> "tuple[SearchConfig, SearchIndex]":
        from bereave.search.build import build
        from bereave.search.config import SearchConfig
        from bereave.search.index import SearchIndex

        self._config = config = SearchConfig.load(self._settings_folder or shipped.index())
        build(
            self._layers(),
            self._index_folder,
            config,
            progress=lambda done, of: report((done, of)),
            cancelled=lambda: self._stop,
        )
        return config, SearchIndex.open(self._index_folder, config)

    def _tell(self, so_far: tuple[int, int]) -> None:
        self.progress.emit(*so_far)

    def _built(self, made: "tuple[SearchConfig, SearchIndex]") -> None:
        self._config, self._index = made
        self.searches_all = True
        self.index_ready.emit()

    def _unbuilt(self, failure: Failure) -> None:
        if not self._stop:
            self.not_indexed.emit(failure)

    def _answer(self, asked: Asked) -> Answer:
        """In the lane: from the index where it is there, else from titles."""
        directory, titles, index = self.directory, self._titles, self._index
        if directory is None or titles is None:
            return Answer(asked)
        if not asked.text:
            return browse(directory, asked)
        if index is not None:
            return search(directory, asked, index.search)
        answer = search(directory, asked, titles.search)
        return replace(answer, help_now=self._sounds_like_danger(asked.text))

    def _sounds_like_danger(self, text: str) -> bool:
        """Whether the words put help first; the index is not needed for that."""
        from bereave.search.config import SearchConfig

        if self._config is None:
            try:
                self._config = SearchConfig.load(self._settings_folder or shipped.index())
            except NotNow:
                log.info("The settings of the search are not there")
                return False
        return any(danger.heard(text) for danger in self._config.danger)
