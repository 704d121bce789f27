"""The page on which help is found: what was looked for at the left, the doors or one entry at the right."""

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bereave.desktop.pages.entry.view import EntryView
from bereave.desktop.pages.find_support.asked import Answer, Asked, main_lines
from bereave.desktop.pages.find_support.library import Library
from bereave.desktop.pages.find_support.library_status import LibraryStatus
from bereave.desktop.pages.find_support.list_side import ListSide
from bereave.desktop.pages.find_support.nothing_view import NothingView
from bereave.desktop.pages.find_support.rows import count_words, row_of, topic_words
from bereave.desktop.pages.find_support.start_view import StartView
from bereave.desktop.settings_holder import SettingsHolder
from bereave.desktop.shell.page import Page
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.card import Card

_NARROW = 700  # pixels at 100 %: below this one column stands alone
_LOW = 520  # pixels at 100 %: below this the kinds stand behind a link


class FindSupportPage(Page):
    """`help_asked` leads to help now; `open_requested` comes after the person agreed to the full address."""

    help_asked = Signal()
    open_requested = Signal(QUrl)

    def __init__(
        self,
        theme: Theme,
        settings: SettingsHolder,
        library: Library,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._home = settings.settings.country
        self._library = library
        self._language = language
        self._topic = ""
        self._opened: list[str] = []
        self._narrow = False
        self._answered = False
        self.list = ListSide(theme)
        self.start = StartView(theme)
        self.nothing = NothingView(theme)
        self.entry = EntryView(theme, language)
        self.right = Card(theme)
        self.right.body.setContentsMargins(1, 1, 1, 1)
        self.right_stack = QStackedWidget()
        self.right_stack.addWidget(self.start)
        self.right_stack.addWidget(self.entry)
        self.right.body.addWidget(self.right_stack)
        self.list.below.addWidget(self.nothing)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(theme.space("large"))
        self._columns.addWidget(self.list, 5)
        self._columns.addWidget(self.right, 8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._columns)
        self._wire()
        self._listen()

    def opened(self) -> None:
        """The keyboard begins in the search field."""
        self.list.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Nothing that was looked for or read is shown any more."""
        self.list.field.forget()
        self.list.choose_kind(None)
        self.list.choose_country(self._home)
        self._topic = ""
        self.entry.forget()
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
        entry = self._library.entry(name, self._language)
        if entry is None:
            return
        self._opened = [*self._opened, name] if follow else [name]
        self.list.results.select(name)
        self.entry.show_entry(entry)
        self.right_stack.setCurrentWidget(self.entry)
        self._arrange()

    def back(self) -> None:
        """To what was read before, or to where one begins."""
        if len(self._opened) > 1:
            self._opened.pop()
            self.open_entry(self._opened.pop(), follow=True)
            return
        was_open = bool(self._opened)
        self._leave_entry()
        if was_open and self.list.results.model.rowCount():
            self.list.results.focus_first()
        else:
            self.list.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where there is no room for two."""
        super().resizeEvent(event)
        self.list.set_compact(self.height() < self._theme.px(_LOW))
        narrow = self.width() < self._theme.px(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

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
        box.results.opened.connect(self._enter)
        box.results.view.clicked.connect(self._clicked)
        self.start.topic_asked.connect(self.show_topic)
        self.start.talk_asked.connect(lambda: self.show_kind("crisis-line"))
        self.start.entry_asked.connect(self._open_for_reader)
        self.start.country_asked.connect(self.list.country_box.showPopup)
        self.nothing.clear_asked.connect(self._clear)
        self.nothing.finders_asked.connect(lambda: self.show_kind("finder"))
        self.nothing.help_asked.connect(self.help_asked)
        self.entry.back_asked.connect(self.back)
        self.entry.article_asked.connect(self._follow)
        self.entry.open_requested.connect(self.open_requested)
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
            self._home = home
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
        self._library.search(asked, self._show, self._status.search_failed, self)

    def _typed(self) -> None:
        if self._opened and not self._narrow:
            self.list.results.view.clearSelection()
        self._ask()
        self._arrange()

    def _show(self, answer: Answer) -> None:
        if answer.asked != self._asked() or self._library.directory is None:
            return
        box = self.list
        self._answered = True
        entries = self._library.directory.entries
        rows = [row_of(hit, entries[hit.id], answer.asked) for hit in answer.hits]
        box.results.set_results(rows)
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
        shown = (country, name)
        if self.start.property("shown") != shown:
            self.start.setProperty("shown", shown)
            lines = main_lines(directory, country) if directory is not None else []
            self.start.show_country(name, lines, self._language)

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
        self.right_stack.setCurrentWidget(self.entry if self._opened or begin else self.start)
        self.list.setVisible(not (self._narrow and self._opened))
        self.right.setVisible(bool(self._opened) or not self._narrow)
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
            self._enter(name)
        elif name and self._opened[-1:] != [name]:
            self.open_entry(name)

    def _enter(self, name: str) -> None:
        self.open_entry(name)
        self.entry.begin()

    def _open_for_reader(self, name: str) -> None:
        entry = self._library.version(name, self._language)
        if entry is not None:
            self._enter(entry.id)

    def _follow(self, file: str) -> None:
        current = self._library.entry(self._opened[-1], self._language) if self._opened else None
        entry = self._library.linked(current, file) if current is not None else None
        if entry is not None:
            self.open_entry(entry.id, follow=True)
            self.entry.begin()

    def _leave_entry(self) -> None:
        self._opened = []
        self.list.results.view.clearSelection()
        self._arrange()

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
