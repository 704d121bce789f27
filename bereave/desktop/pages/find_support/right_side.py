"""The right side: where one begins, what is kept, or one entry, with the way back through what was read."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from bereave.desktop.kept_session import KeptSession
from bereave.desktop.pages.entry.view import EntryView
from bereave.desktop.pages.find_support.kept_view import KeptView
from bereave.desktop.pages.find_support.library import Library
from bereave.desktop.pages.find_support.rows import kept_words
from bereave.desktop.pages.find_support.start_view import StartView
from bereave.desktop.printing.desk import PaperDesk
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.card import Card


class RightSide(Card):
    """`changed` tells that another part has to be shown; `arrange` shows it. `opened` names the entry that is open."""

    changed = Signal()
    opened = Signal(str)

    def __init__(
        self,
        theme: Theme,
        library: Library,
        language: str,
        kept: KeptSession,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._library = library
        self._language = language
        self._session = kept
        #: The reader's country.
        self.home: str | None = None
        self._history: list[str] = []
        self._at_kept = False
        self.start = StartView(theme)
        self.paper = PaperDesk(lambda: library.directory, language, lambda: self.home, lambda: now().date(), self)
        self.entry = EntryView(theme, language, now=now, kept=kept, paper=self.paper)
        self.kept = KeptView(
            theme, kept, lambda name: library.version(name, language), now, paper=self.paper, home=lambda: self.home
        )
        self.stack = QStackedWidget()
        for part in (self.start, self.entry, self.kept):
            self.stack.addWidget(part)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.addWidget(self.stack)
        self.start.kept_asked.connect(self.show_kept)
        self.kept.entry_asked.connect(self.enter)
        self.entry.entry_asked.connect(self.enter_from_here)
        self.entry.article_asked.connect(self._follow)
        kept.changed.connect(self._kept_changed)
        self._kept_changed()

    @property
    def current(self) -> str:
        """The id of the open entry; empty when none is."""
        return self._history[-1] if self._history else ""

    @property
    def stands_alone(self) -> bool:
        """Whether it shows something that was opened, and so has the room where there is room for one column."""
        return bool(self._history) or self._at_kept

    def open(self, name: str, *, follow: bool = False) -> None:
        """Show an entry; with `follow` the way back leads to what was read before. An unknown one changes nothing."""
        entry = self._library.entry(name, self._language)
        if entry is None:
            return
        self._history = [*self._history, name] if follow else [name]
        directory = self._library.directory
        origin = directory.origins.get(name) if directory is not None else None
        instead = self._library.entry(entry.instead, self._language) if entry.instead else None
        self.opened.emit(name)
        self.entry.show_entry(entry, home=self.home, origin=origin, instead=instead)
        self.stack.setCurrentWidget(self.entry)
        self.changed.emit()

    def enter(self, name: str) -> None:
        """Open an entry and put the keyboard there."""
        self.open(name)
        self.entry.begin()

    def enter_from_here(self, name: str) -> None:
        """The same, from the entry that is open."""
        self.open(name, follow=True)
        self.entry.begin()

    def enter_for_reader(self, name: str) -> None:
        """Open an article in the version for the reader."""
        entry = self._library.version(name, self._language)
        if entry is not None:
            self.enter(entry.id)

    def show_kept(self) -> None:
        """Show what is kept, in the place of an open entry."""
        self._at_kept = True
        self._history = []
        self.changed.emit()
        self.kept.begin()

    def back(self) -> bool:
        """To what was read before, to the kept places, or to where one begins; False when nothing is left open."""
        if len(self._history) > 1:
            self._history.pop()
            self.open(self._history.pop(), follow=True)
            return True
        # From a kept place back to the kept ones, and from those to where one begins.
        at_kept = self._at_kept and bool(self._history)
        self.close_all(at_kept=at_kept)
        if at_kept:
            self.kept.begin()
        return at_kept

    def close_all(self, *, at_kept: bool = False) -> None:
        """Leave what is open."""
        self._history = []
        self._at_kept = at_kept
        self.changed.emit()

    def arrange(self, *, begin_elsewhere: bool) -> None:
        """Show the part that is due; with `begin_elsewhere` the start view stands in the other column."""
        if self._history:
            self.stack.setCurrentWidget(self.entry)
            return
        if self._at_kept:
            self.kept.fill()
            self.stack.setCurrentWidget(self.kept)
            return
        self.stack.setCurrentWidget(self.entry if begin_elsewhere else self.start)

    def forget(self) -> None:
        """Nothing that was read or kept is shown any more."""
        self.entry.forget()
        self.kept.forget()
        self.close_all()

    def _follow(self, file: str) -> None:
        current = self._library.entry(self.current, self._language) if self._history else None
        entry = self._library.linked(current, file) if current is not None else None
        if entry is not None:
            self.enter_from_here(entry.id)

    def _kept_changed(self) -> None:
        self.start.say_kept(kept_words(self._session))
