"""Reading a finished session, or any page, without changing it."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bereave.desktop.pages.journal.moments import when
from bereave.desktop.pages.journal.reading_column import ReadingColumn
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton, QuietButton
from bereave.desktop.widgets.card import Card
from bereave.desktop.widgets.reading_view import ReadingView
from bereave.desktop.widgets.words import Words

if TYPE_CHECKING:
    from bereave.journal.page import Page


class ReaderView(QWidget):
    """Shows one page as plain words. `change` opens it for writing, `deleted` bins it, `closed` leads back."""

    closed = Signal()
    change = Signal(str)
    deleted = Signal(str)

    def __init__(self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.page_id = ""
        self.back = LinkButton(theme, self.tr("All pages"), "arrow-left")
        self.back.setObjectName("back_from_reading")
        self.edit = QuietButton(theme, self.tr("Write on this page"), "pencil")
        self.edit.setObjectName("change_page")
        self.bin = QuietButton(theme, self.tr("Delete"), "trash-2")
        self.bin.setObjectName("delete_read_page")
        self._title = Words("", "title")
        self._when = Words("", "secondary")
        self.reading = ReadingView(theme)
        self.reading.setObjectName("page_reading")
        self.reading.setAccessibleName(self.tr("Your page"))
        self.back.clicked.connect(self.closed)
        self.edit.clicked.connect(lambda: self.change.emit(self.page_id))
        self.bin.clicked.connect(lambda: self.deleted.emit(self.page_id))
        column = ReadingColumn(theme, self)
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space("small"))
        lines.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self._title)
        lines.addWidget(self._when)
        card = Card(theme)
        card.body.setContentsMargins(2, 2, 2, 2)
        card.body.addWidget(self.reading)
        lines.addWidget(card, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.edit)
        foot.addStretch(1)
        foot.addWidget(self.bin)
        lines.addLayout(foot)

    def open(self, page: "Page") -> None:
        """Show this page."""
        self.page_id = page.id
        self._title.setText(page.title)
        self._when.setText(when(page.written, self._now()))
        self.reading.show_plain(page.text)
        self.reading.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty the view."""
        self.page_id = ""
        self._title.setText("")
        self._when.setText("")
        self.reading.forget()
