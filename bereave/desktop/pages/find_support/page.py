"""The page on which help is found: what was looked for at the left, the doors or one entry at the right."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bereave.desktop.kept_session import KeptSession
from bereave.desktop.pages.entry.large_words import large_ways
from bereave.desktop.pages.find_support.asked import Answer, Asked, main_lines
from bereave.desktop.pages.find_support.library import Library
from bereave.desktop.pages.find_support.library_status import LibraryStatus
from bereave.desktop.pages.find_support.list_side import ListSide
from bereave.desktop.pages.find_support.nothing_view import NothingView
from bereave.desktop.pages.find_support.right_side import RightSide
from bereave.desktop.pages.find_support.rows import count_words, topic_words
from bereave.desktop.pages.find_support.rows_shown import RowsShown
from bereave.desktop.settings_holder import SettingsHolder
from bereave.desktop.shell.page import Page
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.contact_large import LargeView
from bereave.directory.coverage import told_missing

_NARROW = 700  # pixels at 100 %: below this one column stands alone
_LOW = 520  # pixels at 100 %: below this the kinds stand behind a link


def _utc_now() -> datetime:
    return datetime.now(UTC)


class FindSupportPage(Page):
    """`help_asked` leads to help now, `vault_asked` to the private part; `open_requested` comes after the person
    agreed to the full address."""

    help_asked = Signal()
    vault_asked = Signal()
    open_requested = Signal(QUrl)

    def __init__(
        self,
        theme: Theme,
        settings: SettingsHolder,
        library: Library,
        language: str,
        parent: QWidget | None = None,
        *,
        kept: KeptSession | None = None,
        now: Callable[[], datetime] = _utc_now,
    ) -> None:
        """Without `kept` what is kept stays in memory."""
        super().__init__(parent)
        self._kept = kept or KeptSession(None, now, self)
        self._now = now
        self._theme = theme
        self._settings = settings
        self._home = settings.settings.country
        self._library = library
        self._language = language
        self._topic = ""
        self._narrow = False
        self._answered = False
        self.list = ListSide(theme)
        self._rows = RowsShown(self.list.results, library, now)
        self.nothing = NothingView(theme)
        self.right = RightSide(theme, library, language, self._kept, now)
        self.right.home = self._home
        self.right_stack = self.right.stack
        self.start, self.entry, self.kept = self.right.start, self.right.entry, self.right.kept
        self.list.below.addWidget(self.nothing)
        self.large = LargeView(theme)
        self.front = QStackedWidget()
        self.front.addWidget(self._side_by_side())
        self.front.addWidget(self.large)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.front)
        self._wire()
        self._listen()

    def opened(self) -> None:
        """The keyboard begins in the search field."""
        self.list.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def leaving(self) -> None:
        """Hand over the note that is being written."""
        self.entry.leaving()

    def holds_unsaved(self) -> bool:
        """Whether the vault could not take what was kept."""
        return self._kept.not_saved

    def forget(self) -> None:
        """Nothing that was looked for or read is shown any more."""
        self.list.field.forget()
        self.list.choose_kind(None)
        self.list.choose_country(self._home)
        self._topic = ""
        self.leave_large()
        self.right.forget()
        self._leave_entry()
        self._ask()

    def search_for(self, words: str) -> None:
        """Look for words, as if they had been typed."""
        self.list.field.setText(words)
        self._ask()

    def show_topic(self, topic: str) -> None:
        """Run a door's filter: practical, grief, or for:<who died>."""
        self._topic = topic
        self.list.field.forget()
        self.list.choose_kind(None)
        self._leave_entry()
        self._ask()
        self._focus_results()

    def show_kind(self, kind: str | None) -> None:
        """Filter by one kind."""
        self._topic = ""
        self.list.field.forget()
        self.list.choose_kind(kind)
        self._leave_entry()
        self._ask()
        self._focus_results()

    def open_entry(self, name: str, *, follow: bool = False) -> None:
        """Show an entry at the right; with `follow` the way back leads to what was read before."""
        self.right.open(name, follow=follow)

    def back(self) -> None:
        """To what was read before, or to where one begins."""
        if self.front.currentWidget() is self.large:
            self.leave_large()
            return
        was_open = bool(self.right.current)
        if self.right.back():
            return
        self.list.results.view.clearSelection()
        if was_open and self.list.results.model.rowCount():
            self.list.results.focus_first()
        else:
            self.list.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_large(self) -> None:
        """Show the open entry's number or address as large as there is room."""
        entry = self.entry.shown
        ways = large_ways(entry, self._home) if entry is not None else []
        if entry is not None and ways:
            self.front.setCurrentWidget(self.large)
            self.large.show_ways(entry.title, ways)

    def leave_large(self) -> None:
        """Back from the large number to its entry."""
        if self.front.currentWidget() is self.large:
            self.front.setCurrentIndex(0)
            self.large.forget()
            self.entry.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where there is no room for two."""
        super().resizeEvent(event)
        self.list.set_compact(self.height() < self._theme.px(_LOW))
        narrow = self.width() < self._theme.px(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def _side_by_side(self) -> QWidget:
        columns = QWidget()
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.space("large"))
        row.addWidget(self.list, 5)
        row.addWidget(self.right, 8)
        return columns

    def _wire(self) -> None:
        box = self.list
        box.field.words_changed.connect(self._typed)
        box.field.down_pressed.connect(self._into_results)
        box.asked.connect(self._ask)
        box.topic_left.connect(self._leave_topic)
        box.elsewhere_asked.connect(self._everywhere)
        box.meant.connect(self.search_for)
        box.help.acted.connect(self.help_asked)
        box.results.chosen.connect(self._chosen)
        box.results.opened.connect(self.right.enter)
        box.results.view.clicked.connect(self._clicked)
        self.start.topic_asked.connect(self.show_topic)
        self.start.talk_asked.connect(lambda: self.show_kind("crisis-line"))
        self.start.entry_asked.connect(self.right.enter_for_reader)
        self.start.country_asked.connect(self.list.country_box.showPopup)
        self.start.kind_asked.connect(self.show_kind)
        self.nothing.clear_asked.connect(self._clear)
        self.nothing.finders_asked.connect(lambda: self.show_kind("finder"))
        self.nothing.online_asked.connect(lambda: self.show_kind("online-community"))
        self.nothing.help_asked.connect(self.help_asked)
        self.entry.back_asked.connect(self.back)
        self.entry.large_asked.connect(self.show_large)
        self.entry.vault_asked.connect(self.vault_asked)
        self.entry.open_requested.connect(self.open_requested)
        self.kept.back_asked.connect(self.back)
        self.kept.vault_asked.connect(self.vault_asked)
        self.right.opened.connect(self.list.results.select)
        self.right.changed.connect(self._arrange)
        self.large.left.connect(self.leave_large)
        QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), self, self.back)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.opened)

    def _listen(self) -> None:
        self._status = LibraryStatus(self._library, self.list)
        self._library.loaded.connect(self._loaded)
        self._library.index_ready.connect(self._index_ready)
        self._settings.changed.connect(self._country_changed)
        # After the first frame: the names of the countries come from a large library.
        QTimer.singleShot(0, self, self._loaded)

    def _loaded(self) -> None:
        if self._library.directory is not None:
            self._fill_countries()

    def _index_ready(self) -> None:
        if self.list.field.text().strip():
            self._ask()

    def _fill_countries(self) -> None:
        from bereave.directory.countries import countries, country_name

        directory = self._library.directory
        if directory is None:
            return
        home = self._home
        codes = {entry.country for entry in directory.entries.values()} - {"INT"}
        rows: list[tuple[str | None, str]] = [(None, self.tr("All countries"))]
        if home:
            rows.insert(0, (home, country_name(home, self._language)))
        rows += [(code, name) for code, name in countries(self._language, codes) if code != home]
        first = self.list.country_box.count() == 0
        self.list.fill_countries(rows)
        if first:
            self.list.choose_country(home)
        self._ask()

    def _country_changed(self) -> None:
        home = self._settings.settings.country
        if home != self._home:
            self._home = self.right.home = home
            self._fill_countries()
            self.list.choose_country(home)
            self._ask()

    def _asked(self) -> Asked:
        country = self.list.country if self.list.country_box.count() else self._home
        text = self.list.field.text().strip()
        return Asked(text, self.list.kind, country, self._topic, self._language, self._home)

    def _ask(self) -> None:
        asked = self._asked()
        self._show_start(asked)
        self.list.say_topic(topic_words(asked.topic))
        asked = replace(asked, now=self._now())
        self._library.search(asked, self._show, self._status.search_failed, self)

    def _typed(self) -> None:
        if self.right.current and not self._narrow:
            self.list.results.view.clearSelection()
        self._ask()
        self._arrange()

    def _show(self, answer: Answer) -> None:
        if answer.asked != self._asked() or self._library.directory is None:
            return
        box = self.list
        self._answered = True
        self._rows.show(answer)
        words = count_words(answer)
        if words != box.count.text():
            box.count.setText(words)
            if answer.asked.text:
                announce(box.count, words)
        box.offer_words(answer.did_you_mean)
        self._show_help(wanted=answer.help_now)
        box.offer_elsewhere(answer.elsewhere if answer.asked.text and answer.asked.country else 0)
        self.nothing.show_for(answer)
        self._arrange()

    def _show_help(self, *, wanted: bool) -> None:
        if wanted and self.list.help.isHidden():
            words = self.tr("If you are thinking of dying, or someone may be in danger: people answer now.")
            self.list.help.tell(words)
        elif not wanted:
            self.list.help.hide()

    def _show_start(self, asked: Asked) -> None:
        directory = self._library.directory
        country = asked.country or asked.home
        name = ""
        if directory is not None and country:
            from bereave.directory.countries import country_name

            name = country_name(country, self._language)
        shown = (country, name, asked.home)
        if self.start.property("shown") != shown:
            self.start.setProperty("shown", shown)
            lines = main_lines(directory, country, today=self._now().date()) if directory is not None else []
            missing = told_missing(directory, country) if directory is not None and country else ()
            self.start.show_country(name, lines, self._language, missing, asked.home)

    def _arrange(self) -> None:
        """Put list, doors and entry where there is room for them."""
        nothing = self._answered and self.list.results.model.rowCount() == 0
        begin = self._narrow and self._asked().everything
        if begin and self.start.parent() is not self.list.below:
            self.list.below.addWidget(self.start)
        elif not begin and self.start.parent() is not self.right_stack:
            self.right_stack.insertWidget(0, self.start)
        below = self.start if begin else self.nothing if nothing else self.list.results
        self.list.below.setCurrentWidget(below)
        self.list.count.setVisible(not begin)
        self.right.arrange(begin_elsewhere=begin)
        alone = self.right.stands_alone
        self.list.setVisible(not (self._narrow and alone))
        self.right.setVisible(alone or not self._narrow)
        self.entry.say_back(self.tr("Back to the list") if self._narrow else self.tr("Back"))

    def _into_results(self) -> None:
        self.list.results.focus_first()

    def _focus_results(self) -> None:
        self.list.results.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, name: str) -> None:
        if not self._narrow:
            self.open_entry(name)

    def _clicked(self) -> None:
        name = self.list.results.current_id()
        if name and self._narrow:
            self.right.enter(name)
        elif name and self.right.current != name:
            self.open_entry(name)

    def _leave_entry(self) -> None:
        self.list.results.view.clearSelection()
        self.right.close_all()

    def _leave_topic(self) -> None:
        self._topic = ""
        self._ask()
        self.opened()

    def _everywhere(self) -> None:
        self.list.choose_country(None)
        self._ask()
        self.opened()

    def _clear(self) -> None:
        self._topic = ""
        self.list.choose_kind(None)
        self.list.choose_country(None)
        self._ask()
        self.opened()
