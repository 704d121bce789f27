"""The bin: pages that were deleted, to bring back or to delete for good."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bereave.desktop.pages.journal.page_rows import row
from bereave.desktop.pages.journal.private_lane import PrivateLane
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Card, Notice
from bereave.desktop.widgets.dialog import Question
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.result_list import ResultList
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.failures import Failure

if TYPE_CHECKING:
    from bereave.journal.page import PageSummary


class BinView(QWidget):
    """Pages in the bin. `back` leads to all pages.."""

    back = Signal()

    def __init__(
        self, theme: Theme, vault: VaultSession, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._now = now
        self._lane = PrivateLane(vault, self)
        self.back_button = LinkButton(theme, self.tr("All pages"), "arrow-left")
        self.back_button.setObjectName("back_from_bin")
        self.back_button.clicked.connect(self.back)
        self.list = ResultList(theme, self.tr("Pages in the bin"))
        self.list.view.setObjectName("binned_pages")
        self.list.set_empty(self.tr("The bin is empty."))
        self.restore = PrimaryButton(theme, self.tr("Bring this page back"), "undo-2")
        self.restore.setObjectName("restore")
        self.empty = QuietButton(theme, self.tr("Delete all for good…"), "trash-2")
        self.empty.setObjectName("empty_bin")
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        self.question = Question(
            theme,
            self.tr("Delete these pages for good?"),
            self.tr(
                "Their words are then removed from this device's journal, and nobody can bring them back. "
                "If the police or a court may still ask for pages, get advice first."
            ),
            safe=self.tr("Keep them in the bin"),
            other=self.tr("Delete for good"),
            grave=True,
            parent=self,
        )
        self.restore.clicked.connect(self._restore)
        self.empty.clicked.connect(self.question.open)
        self.question.accepted.connect(self._empty)
        self.list.chosen.connect(lambda _: self.restore.setEnabled(True))
        self.list.opened.connect(lambda _: self._restore())
        self._lay_out(theme)

    def opened(self) -> None:
        """Read the bin anew."""
        self._lane.ask(lambda rooms: rooms.journal.binned(), self._show, self._failed, "bin")
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty the list."""
        self.question.reject()
        self.list.set_results([])
        self.notice.hide()

    def _lay_out(self, theme: Theme) -> None:
        wide = theme.space("wide")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(wide, wide, wide, wide)
        lines.setSpacing(theme.space("medium"))
        lines.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(Words(self.tr("Bin"), "title"))
        lines.addWidget(Words(self.tr("Pages stay here until you delete them for good. Choose one to bring it back.")))
        lines.addWidget(self.notice)
        card = Card(theme)
        card.body.addWidget(self.list, 1)
        acts = QWidget()
        row_of = FlowLayout(acts, theme.space("small"))
        row_of.addWidget(self.restore)
        row_of.addWidget(self.empty)
        card.body.addWidget(acts)
        lines.addWidget(card, 1)

    def _show(self, pages: "list[PageSummary]") -> None:
        now = self._now()
        self.list.set_results([row(page, now) for page in pages])
        self.restore.setEnabled(bool(self.list.current_id()))
        self.empty.setEnabled(bool(pages))

    def _restore(self) -> None:
        from bereave.journal.page import PageId

        page_id = PageId(self.list.current_id())
        if page_id:
            self._lane.change(lambda rooms: rooms.journal.restore(page_id), self._restored, self._failed)

    def _restored(self, _: None) -> None:
        self.notice.tell(self.tr("The page is back among your pages."), "good")
        self.opened()

    def _empty(self) -> None:
        # A moment ahead, so that what was binned in this very second goes too.
        until = self._now() + timedelta(seconds=1)
        self._lane.change(lambda rooms: rooms.journal.empty_bin(until), self._emptied, self._failed)

    def _emptied(self, pages: int) -> None:
        self.notice.tell(self.tr("%n page(s) deleted for good.", "", pages), "calm")
        self.opened()

    def _failed(self, failure: Failure) -> None:
        self.notice.tell(say(failure), "warn")
