"""The window: places at the left, help now at the top right of every page, quick exit at the foot."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QStackedWidget, QToolTip, QVBoxLayout, QWidget

from bereave.desktop.shell.page import Page
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import HelpNowButton
from bereave.desktop.widgets.navigation import Navigation
from bereave.desktop.widgets.words import Words

if TYPE_CHECKING:
    from bereave.desktop.widgets.card import Notice

HELP_NOW = "help-now"
FIRST_RUN = "first-run"


@dataclass(frozen=True)
class Place:
    """One place of the navigation: its id, its words, its icon, and what makes its page."""

    name: str
    words: str
    icon: str
    make: Callable[[], Page]


class MainWindow(QWidget):
    """Shows one page at a time, made when first asked for.

    `painted` comes once, after the first frame; `leave_asked` is quick exit, `closed` the window's end.
    """

    painted = Signal()
    leave_asked = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, extra: Mapping[str, Callable[[], Page]], parent: QWidget | None = None) -> None:
        """`extra` holds the pages without a place in the navigation: help now and the first run."""
        super().__init__(parent)
        self._theme = theme
        self._makers: dict[str, Callable[[], Page]] = dict(extra)
        self._titles: dict[str, str] = {}
        self._pages: dict[str, Page] = {}
        self._now = ""
        self._before_help = ""
        self._painted = False
        self.setObjectName("window")
        self.navigation = Navigation(theme, "Bereave", self.tr("After a loss to suicide"))
        self.navigation.chosen.connect(self.go)
        self.quick_exit = self.navigation.add_foot(self.tr("Quick exit"), "log-out")
        self.quick_exit.setObjectName("quick-exit")
        self.quick_exit.clicked.connect(self.leave_asked)
        self.title = Words("", "heading", wrap=False)
        self.help_now = HelpNowButton(theme)
        self.help_now.setObjectName("help-now")
        self.help_now.clicked.connect(self.toggle_help)
        self._notice: Notice | None = None
        self._right = QVBoxLayout()
        self.stack = QStackedWidget()
        self._lay_out()
        self._name_fixtures()
        self._shortcuts()
        self.setWindowTitle("Bereave")
        self.resize(1280, 820)
        self.setMinimumSize(720, 480)

    @property
    def notice(self) -> "Notice":
        """What the window itself has to say, below the title; hidden until it is told something."""
        if self._notice is None:
            # Nothing is said in the first frame, which does not wait for it.
            from bereave.desktop.widgets.card import Notice

            self._notice = Notice(self._theme, "", "info")
            self._notice.hide()
            self._right.insertWidget(1, self._notice)
        return self._notice

    def set_places(self, places: Sequence[Place]) -> None:
        """Show these places in the navigation; pages that were made stay."""
        for place in places:
            self._makers[place.name] = place.make
            self._titles[place.name] = place.words
        self.navigation.set_items([(place.name, place.words, place.icon) for place in places])
        self.navigation.set_current(self._now)

    def set_title(self, name: str, words: str) -> None:
        """The words above a page that has no place in the navigation."""
        self._titles[name] = words

    def page(self, name: str) -> Page:
        """The page of that name, made now if it was not yet. KeyError for a name that nobody gave."""
        if name not in self._pages:
            page = self._makers[name]()
            self._pages[name] = page
            self.stack.addWidget(page)
        return self._pages[name]

    @property
    def current(self) -> str:
        """The name of the page in front."""
        return self._now

    def go(self, name: str) -> None:
        """Bring a page to the front; the page before hands over what it has not saved."""
        if name == self._now or name not in self._makers:
            return
        if self._now:
            self._pages[self._now].leaving()
        page = self.page(name)
        self._now = name
        self.stack.setCurrentWidget(page)
        self.title.setText(self._titles.get(name, ""))
        self.navigation.set_current(name)
        self.navigation.setVisible(True)
        page.opened()

    def toggle_help(self) -> None:
        """Open help now from anywhere in one action; the same action leads back."""
        if self._now == HELP_NOW:
            self.go(self._before_help or next(iter(self._titles)))
        else:
            self._before_help = self._now
            self.go(HELP_NOW)

    def open_help(self) -> None:
        """Open help now; does nothing when it is open."""
        if self._now != HELP_NOW:
            self.toggle_help()

    def only_quick_exit(self, *, only: bool) -> None:
        """During the first run the navigation holds quick exit alone."""
        self.navigation.show_places(not only)

    def forget_pages(self) -> None:
        """Take every page down (they hand over what is unsaved first); they are made again when asked for.

        A page whose words found no room on the disk stays, since they are nowhere else.
        """
        if self._now:
            self._pages[self._now].leaving()
        for name, page in list(self._pages.items()):
            if not page.holds_unsaved():
                del self._pages[name]
                self.stack.removeWidget(page)
                page.deleteLater()
        self._now = ""

    def forget_page(self, name: str) -> None:
        """Take one page down, so that it is made anew when it is asked for; not the one that is being looked at."""
        if name != self._now and (page := self._pages.pop(name, None)) is not None:
            self.stack.removeWidget(page)
            page.deleteLater()

    def holds_unsaved(self) -> bool:
        """Whether any page holds words that could not be saved."""
        return any(page.holds_unsaved() for page in self._pages.values())

    def leave(self, home: str, title: str) -> None:
        """Quick exit: the window is gone before anything else; then every page forgets, and `home` waits in front."""
        self.hide()
        self.setWindowTitle(title)
        # Menus and open lists stand above everything else.
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        QToolTip.hideText()
        # Questions are windows of their own; their safe answer is the one that closes them.
        for question in self.findChildren(QDialog):
            question.reject()
        if self._now:
            self._pages[self._now].leaving()
        for page in self._pages.values():
            page.forget()
        self.go(home)

    def come_back(self) -> None:
        """Show the window again, under its own name."""
        self.setWindowTitle("Bereave")
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, once, that the first frame is there: what is slow to make may begin."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window ends the app; what is unsaved is handed over first.

        The window is gone at once, whatever still takes time. Whoever hears of it may bring it back.
        """
        if self._now:
            self._pages[self._now].leaving()
        self.hide()
        self.closed.emit()
        event.setAccepted(not self.isVisible())

    def changeEvent(self, event: QEvent) -> None:
        """A new language renames what the window itself says."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_fixtures()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        space = self._theme.space
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.help_now)
        right = self._right
        right.setContentsMargins(space("large"), space("large"), space("large"), space("large"))
        right.setSpacing(space("medium"))
        right.addLayout(head)
        right.addWidget(self.stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.navigation)
        whole.addLayout(right, 1)
        # Quick exit and help now come first for the keyboard, whatever the page.
        self.setTabOrder(self.quick_exit, self.help_now)

    def _name_fixtures(self) -> None:
        """What stays on every page says its words in the present language."""
        self.quick_exit.setText(self.tr("Quick exit"))
        self.quick_exit.setToolTip(self.tr("Hides this window at once. The settings say which key does the same."))
        self.quick_exit.setAccessibleDescription(self.quick_exit.toolTip())
        self.navigation.set_motto(self.tr("After a loss to suicide"))
        self.help_now.name_itself()

    def _shortcuts(self) -> None:
        QShortcut(QKeySequence("F1"), self, self.toggle_help)
        for number in range(1, 8):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda n=number: self._go_to(n))

    def _go_to(self, number: int) -> None:
        self.navigation.choose(number - 1)
