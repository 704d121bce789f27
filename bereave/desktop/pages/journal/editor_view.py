"""Writing a page: a title, calm room for words, and the truth about what is saved."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bereave.desktop.pages.journal.draft import Content, Draft
from bereave.desktop.pages.journal.private_lane import PrivateLane
from bereave.desktop.pages.journal.reading_column import ReadingColumn
from bereave.desktop.pages.journal.saving_label import SavingLabel
from bereave.desktop.pages.journal.title_line import TitleLine
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Notice
from bereave.desktop.widgets.plain_editor import PlainEditor
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.failures import Failure

if TYPE_CHECKING:
    from bereave.desktop.private_rooms import PrivateRooms
    from bereave.journal.page import Page


class EditorView(QWidget):
    """One page being written. `closed` tells that its words are safe; `deleted` tells which page to bin."""

    closed = Signal()
    deleted = Signal(str)

    def __init__(
        self, theme: Theme, vault: VaultSession, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lane = PrivateLane(vault, self)
        self.page_id = ""
        self.draft = Draft(self._lane, now, self)
        self.back = LinkButton(theme, self.tr("All pages"), "arrow-left")
        self.back.setObjectName("back_to_pages")
        self.title = TitleLine(theme, self.tr("Title of the page"), self.tr("A title, if you like"))
        self.title.setObjectName("page_title")
        self.editor = PlainEditor(theme, self.tr("Your page"), self.tr("Write here, as it comes."))
        self.editor.setObjectName("page_text")
        self.notice = Notice(theme, "", "warn")
        self.state = SavingLabel(theme, self.draft, self.notice)
        self.state.setObjectName("saving")
        self.done = PrimaryButton(theme, self.tr("Done"), "check")
        self.done.setObjectName("done")
        self.bin = QuietButton(theme, self.tr("Delete"), "trash-2")
        self.bin.setObjectName("delete_page")
        self.back.clicked.connect(self.leave)
        self.done.clicked.connect(self._done)
        self.bin.clicked.connect(self._delete)
        self.title.textEdited.connect(lambda _: self.draft.typed())
        self.title.returnPressed.connect(self.editor.setFocus)
        self.editor.textChanged.connect(self._typed)
        self._quiet = False
        self._lay_out(theme)

    def begin(self) -> None:
        """Begin a new page; it has an id from its first letter, so that no word waits for one."""
        self._show(str(uuid4()), "", "")
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self, page: "Page") -> None:
        """Go on with a page."""
        self._show(page.id, page.title, page.text)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def hand_over(self) -> None:
        """Save what is not saved yet."""
        self.draft.hand_over()

    def leave(self) -> None:
        """Back to all pages, once the words are safe."""
        self.draft.hand_over(self.closed.emit)

    def forget(self) -> None:
        """Empty title, text, and what could be undone; the words were handed over before."""
        self.draft.rest()
        self.page_id = ""
        self._quiet = True
        self.title.forget()
        self.editor.forget()
        self._quiet = False

    def _show(self, page_id: str, title: str, text: str) -> None:
        self.forget()
        self.page_id = page_id
        self._quiet = True
        self.title.setText(title)
        self.editor.set_text(text)
        self._quiet = False
        self.draft.begin(self._content, _writer(page_id))

    def _content(self) -> Content:
        return (self.title.text(), self.editor.text())

    def _typed(self) -> None:
        if not self._quiet:
            self.draft.typed()

    def _done(self) -> None:
        self.draft.hand_over(self._keep)

    def _keep(self) -> None:
        from bereave.journal.page import PageId

        page_id = PageId(self.page_id)
        if not any(part.strip() for part in self._content()):
            self.closed.emit()
            return
        self._lane.change(lambda rooms: rooms.journal.keep(page_id), lambda _: self.closed.emit(), self._not_kept)

    def _not_kept(self, failure: Failure) -> None:
        self.notice.tell(say(failure), "warn", "")

    def _delete(self) -> None:
        page_id = self.page_id
        empty = not any(part.strip() for part in self._content())
        self.draft.hand_over(self.closed.emit if empty else lambda: self.deleted.emit(page_id))

    def _lay_out(self, theme: Theme) -> None:
        lines = QVBoxLayout(ReadingColumn(theme, self))
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space("small"))
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addStretch(1)
        head.addWidget(self.state)
        lines.addLayout(head)
        lines.addWidget(self.notice)
        lines.addWidget(self.title)
        lines.addWidget(self.editor, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.done)
        foot.addStretch(1)
        foot.addWidget(self.bin)
        lines.addLayout(foot)
        lines.addWidget(Words(self.tr("Only on this device, encrypted. Nobody else reads it."), "faint"))


def _writer(page_id: str) -> "Callable[[PrivateRooms, Content], object]":
    def save(rooms: "PrivateRooms", content: Content) -> object:
        from bereave.journal.page import PageId

        return rooms.journal.write(PageId(page_id), *content)

    return save
