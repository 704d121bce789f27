"""All pages, newest first, with a search inside them; beside it the ways to write."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from bereave.desktop.pages.journal.after_question import AfterQuestion
from bereave.desktop.pages.journal.home_side import HomeSide
from bereave.desktop.pages.journal.page_rows import row
from bereave.desktop.pages.journal.private_lane import PrivateLane
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Card, Notice
from bereave.desktop.widgets.result_list import ResultList
from bereave.desktop.widgets.search_field import SearchField
from bereave.desktop.widgets.undo_bar import UndoBar
from bereave.desktop.words import say
from bereave.failures import Failure

if TYPE_CHECKING:
    from bereave.journal.page import PageId, PageSummary

#: Below this width (at 100 % text) the side goes under the list.
_NARROW = 760


class HomeView(QWidget):
    """The list. `opened_page` tells the id of the page to open."""

    write = Signal()
    opened_page = Signal(str)
    lock = Signal()
    bin = Signal()

    def __init__(
        self, theme: Theme, vault: VaultSession, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._now = now
        self._lane = PrivateLane(vault, self)
        self.write_button = PrimaryButton(theme, self.tr("Write"), "feather")
        self.write_button.setObjectName("write")
        self.write_button.setToolTip(self.tr("Begin a new page (Ctrl+N)"))
        self.lock_button = QuietButton(theme, self.tr("Lock"), "lock")
        self.lock_button.setObjectName("lock")
        self.search = SearchField(theme, self.tr("Search in your pages"))
        self.search.setObjectName("search_pages")
        self.list = ResultList(theme, self.tr("Your pages"))
        self.list.view.setObjectName("pages")
        self.bin_button = LinkButton(theme, self.tr("Bin"), "trash-2")
        self.bin_button.setObjectName("bin")
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        self.code_reminder = Notice(
            theme,
            self.tr("Your recovery code was not checked yet. Without it, a forgotten passphrase loses the journal."),
            "info",
            self.tr("Check the code now"),
        )
        self.code_reminder.hide()
        self.after = AfterQuestion(theme, vault)
        self.side = HomeSide(theme, vault, now)
        self.undo = UndoBar(theme)
        self._connect()
        self._lay_out(theme)

    def opened(self) -> None:
        """Read everything anew, and put the keyboard where the person begins."""
        self.reload()
        self.side.reload()
        self.after.reload()
        (self.list.view if self.list.model.rowCount() else self.write_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read the pages, or what is searched for in them, again."""
        words = self.search.text().strip()
        if words:
            self._lane.ask(lambda rooms: rooms.journal.search(words), self._found, self._failed, "pages")
        else:
            self._lane.ask(lambda rooms: rooms.journal.pages(), self._found, self._failed, "pages")

    def forget(self) -> None:
        """Empty the list, the search, and what could be undone."""
        self.search.forget()
        self.list.set_results([])
        self.undo.hide()
        self.notice.hide()
        self.code_reminder.hide()
        self.after.forget()
        self.side.forget()

    def delete(self, page_id: str) -> None:
        """Move a page to the bin and offer to take that back."""

        def deleted(_: None) -> None:
            self.undo.offer(self.tr("The page is in the bin."), lambda: self._restore(page_id))
            self.reload()

        self._lane.change(lambda rooms: rooms.journal.delete(_id(page_id)), deleted, self._failed)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Delete moves the chosen page to the bin; the side tells when it needs another height."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.side:
            self._arrange()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            chosen = self.list.current_id()
            if event.key() == Qt.Key.Key_Delete and chosen:
                self.delete(chosen)
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, else below each other."""
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        self.write_button.clicked.connect(self.write)
        self.lock_button.clicked.connect(self.lock)
        self.bin_button.clicked.connect(self.bin)
        self.search.words_changed.connect(lambda _: self.reload())
        self.search.down_pressed.connect(self.list.focus_first)
        self.list.view.clicked.connect(lambda _: self.opened_page.emit(self.list.current_id()))
        self.list.opened.connect(self._enter)
        self.list.view.installEventFilter(self)
        self.side.installEventFilter(self)
        self._theme.changed.connect(self._arrange)

    def _enter(self, page_id: str) -> None:
        # A double click has opened it with its first click.
        if self.isVisible():
            self.opened_page.emit(page_id)

    def _lay_out(self, theme: Theme) -> None:
        wide, large = theme.space("wide"), theme.space("large")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        ground = QWidget()
        ground.setObjectName("scrolled")
        outer = QVBoxLayout(ground)
        outer.setContentsMargins(wide, theme.space("small"), wide, large)
        outer.setSpacing(theme.space("medium"))
        outer.addWidget(self.notice)
        outer.addWidget(self.code_reminder)
        outer.addWidget(self.after)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(large)
        self._card = self._pages_card(theme)
        self._columns.addWidget(self._card, 5)
        self.side.setObjectName("scrolled")
        self._side_area = _scrolling(self.side)
        self._columns.addWidget(self._side_area, 4)
        outer.addLayout(self._columns, 1)
        whole.addWidget(_scrolling(ground), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(wide, 0, wide, theme.space("medium"))
        foot.addWidget(self.undo)
        whole.addLayout(foot)

    def _pages_card(self, theme: Theme) -> Card:
        card = Card(theme)
        small = theme.space("large")
        card.body.setContentsMargins(small, small, small, theme.space("medium"))
        top = QHBoxLayout()
        top.setSpacing(theme.space("medium"))
        top.addWidget(self.search, 1)
        top.addWidget(self.write_button)
        card.body.addLayout(top)
        card.body.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.bin_button)
        foot.addStretch(1)
        foot.addWidget(self.lock_button)
        card.body.addLayout(foot)
        return card

    def _arrange(self) -> None:
        narrow = self.width() < self._theme.px(_NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)
        self._card.setMinimumHeight(self._theme.px(300))
        # Below the list the side is as high as its words, and the whole page scrolls.
        inside = self._side_area.viewport().width()
        self._side_area.setMinimumHeight(self.side.heightForWidth(inside) + 4 if narrow else 0)

    def _found(self, pages: "list[PageSummary]") -> None:
        now = self._now()
        if self.search.text().strip():
            announce(self.search, self.tr("%n page(s) found", "", len(pages)))
            self.list.set_empty(
                self.tr("No page has these words."),
                self.tr("Fewer letters find more: the beginning of a word is enough."),
            )
        else:
            self.list.set_empty(
                self.tr("Nothing here yet, and nothing needs to be."),
                self.tr("Write one line or many, whenever you like. A guided session can begin for you."),
            )
        self.list.set_results([row(page, now) for page in pages])

    def _restore(self, page_id: str) -> None:
        self._lane.change(lambda rooms: rooms.journal.restore(_id(page_id)), lambda _: self.reload(), self._failed)

    def _failed(self, failure: Failure) -> None:
        self.notice.tell(say(failure))


def _scrolling(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    # As in ScrollPage: as high as the words need at this width, and no higher.
    widget.setMinimumHeight(1)
    area.setWidget(widget)
    return area


def _id(page_id: str) -> "PageId":
    from bereave.journal.page import PageId

    return PageId(page_id)
