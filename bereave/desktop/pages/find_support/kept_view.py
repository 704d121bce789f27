"""What the person keeps: places in their own order, notes, and mistakes they reported."""

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bereave.desktop.checked_words import overdue_words
from bereave.desktop.kept_session import KeptSession
from bereave.desktop.pages.entry.kept_words import report_state, what_words, where_words
from bereave.desktop.pages.entry.wording import number_words, state_words
from bereave.desktop.printing.desk import PaperDesk
from bereave.desktop.printing.offers import KeptPaper
from bereave.desktop.shell.private_clipboard import mark_private
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import IconButton, LinkButton
from bereave.desktop.widgets.card import Card, Notice, ScrollPage
from bereave.desktop.widgets.undo_bar import UndoBar
from bereave.desktop.widgets.words import Words
from bereave.directory.model import Entry
from bereave.kept.state import Drop, Favourite, Keep


class KeptView(ScrollPage):
    """`entry_asked` opens a kept place, `back_asked` leads to where one begins, `vault_asked` to the private part.

    `find` gives an entry by its id in the reader's words, None for one that the directory has no more.
    """

    entry_asked = Signal(str)
    back_asked = Signal()
    vault_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        kept: KeptSession,
        find: Callable[[str], Entry | None],
        now: Callable[[], datetime],
        parent: QWidget | None = None,
        *,
        paper: PaperDesk | None = None,
    ) -> None:
        """Without `paper` nothing can be printed or saved."""
        super().__init__(theme, parent, widest=720)
        self._theme = theme
        self._kept = kept
        self._find = find
        self._now = now
        self.links: dict[str, LinkButton] = {}
        self.ups: dict[str, IconButton] = {}
        self.downs: dict[str, IconButton] = {}
        self.removes: dict[str, IconButton] = {}
        mark_private(self)
        side = theme.space("medium")
        self.body.setContentsMargins(side, side, side, side)
        self.body.setSpacing(theme.space("medium"))
        self.back = LinkButton(theme, self.tr("Back"), "arrow-left")
        self.back.setObjectName("kept-back")
        self.back.clicked.connect(self.back_asked)
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch(1)
        self.body.addLayout(top)
        self.paper = KeptPaper(theme, paper) if paper is not None else None
        if self.paper is not None:
            top.addWidget(self.paper.opener)
            self.body.addWidget(self.paper)
        self.body.addWidget(Words(self.tr("Kept"), "title"))
        self.where = Notice(theme, "", "calm", "-")
        self.where.setObjectName("kept-list-where")
        self.where.acted.connect(self._go_on)
        self.where.hide()
        self.body.addWidget(self.where)
        self.undo = UndoBar(theme)
        self.body.addWidget(self.undo)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space("medium"))
        self.body.addLayout(self._list)
        self._stale = True
        kept.about_to_hide.connect(self.undo.hide)
        kept.changed.connect(self._changed)

    def fill(self) -> None:
        """Show what is kept now."""
        self._stale = False
        self._empty()
        state = self._kept.state
        if self.paper is not None:
            self.paper.offer_kept(state, self._find)
        self._say_where()
        if state.is_empty and not self._kept.is_locked:
            hint = self.tr("Press “Keep” on any place or page, and you find it again here.")
            self._list.addWidget(Words(hint, "secondary"))
        for at, one in enumerate(state.favourites):
            self._list.addWidget(self._place(one, at, len(state.favourites)))
        noted = [note for note in state.notes.values() if not state.is_kept(note.entry)]
        if noted:
            self._list.addWidget(Words(self.tr("Notes"), "heading"))
        for note in noted:
            self._list.addWidget(self._card(note.entry, note.title, [note.text]))
        if state.reports:
            self._list.addWidget(Words(self.tr("Mistakes that you reported"), "heading"))
        for report in state.reports:
            said = [what_words(report.what), report_state(report, joined=self._kept.joined())]
            self._list.addWidget(self._card(report.entry, report.title, said))

    def forget(self) -> None:
        """Show nothing of it any more."""
        self.undo.hide()
        if self.paper is not None:
            self.paper.forget()
        self._empty()
        self._stale = True

    def begin(self) -> None:
        """Put the keyboard on the first place."""
        first = next(iter(self.links.values()), self.back)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self) -> None:
        if self.isVisible():
            self.fill()
        else:
            self.forget()

    def _say_where(self) -> None:
        words, action = where_words(self._kept)
        if self._kept.is_locked and not words:
            words = self.tr("What you keep is in your private part, which is locked.")
            action = self.tr("Unlock it")
        if words and (self.where.isHidden() or self.where.words() != words):
            self.where.tell(words, "warn" if self._kept.not_saved else "calm", action)
        elif not words:
            self.where.hide()

    def _place(self, one: Favourite, at: int, of: int) -> Card:
        entry = self._find(one.entry)
        card = self._card(one.entry, one.title, self._about(entry))
        note = self._kept.state.notes.get(one.entry)
        if note is not None:
            card.body.addWidget(Words(self.tr("My note: {words}").format(words=note.text), "secondary"))
        title = self._title(one.entry, one.title)
        acts = (
            ("chevron-up", self.ups, self.tr("Move up: {name}"), lambda: self._move(at, -1), at > 0),
            ("chevron-down", self.downs, self.tr("Move down: {name}"), lambda: self._move(at, 1), at < of - 1),
            ("x", self.removes, self.tr("Keep no longer: {name}"), lambda: self._drop(one), True),
        )
        row = QHBoxLayout()
        row.addStretch(1)
        for icon, where, words, act, possible in acts:
            button = IconButton(self._theme, icon, words.format(name=title))
            button.setEnabled(possible)
            button.clicked.connect(act)
            where[one.entry] = button
            row.addWidget(button)
        card.body.addLayout(row)
        return card

    def _about(self, entry: Entry | None) -> Iterable[str]:
        if entry is None:
            return [self.tr("It is no longer in the directory. Its name is all that is kept of it.")]
        said = []
        if entry.status != "active":
            said.append(state_words(entry.status))
        elif way := entry.number():
            said.append(number_words(way))
        if entry.review_by is not None and entry.overdue(self._now().date()):
            said.append(overdue_words(entry.review_by))
        return said

    def _card(self, name: str, title: str, said: Iterable[str]) -> Card:
        card = Card(self._theme)
        side = self._theme.space("large")
        card.body.setContentsMargins(side, self._theme.space("medium"), side, self._theme.space("medium"))
        card.body.setSpacing(self._theme.space("tiny"))
        shown = self._title(name, title)
        if self._find(name) is None:
            card.body.addWidget(Words(shown, "subheading"))
        else:
            link = LinkButton(self._theme, shown, "arrow-right")
            link.setObjectName(f"kept-{name}")
            link.clicked.connect(lambda: self.entry_asked.emit(name))
            self.links.setdefault(name, link)
            row = QHBoxLayout()
            row.addWidget(link)
            row.addStretch(1)
            card.body.addLayout(row)
        for words in said:
            card.body.addWidget(Words(words).let_select())
        return card

    def _title(self, name: str, title: str) -> str:
        entry = self._find(name)
        return entry.title if entry is not None else title

    def _move(self, at: int, by: int) -> None:
        places = self._kept.state.favourites
        one = places[at]
        rest = [other for other in places if other is not one]
        before = rest[at + by].entry if at + by < len(rest) else None
        self._kept.do(Keep(one, before))
        moved = (self.ups if by < 0 else self.downs).get(one.entry)
        if moved is not None and moved.isEnabled():
            moved.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, one: Favourite) -> None:
        before = self._kept.state.follower(one.entry)
        self._kept.do(Drop(one.entry))
        words = self.tr("Kept no longer: {name}").format(name=self._title(one.entry, one.title))
        self.undo.offer(words, lambda: self._kept.do(Keep(one, before)))

    def _go_on(self) -> None:
        if self._kept.not_saved:
            self._kept.try_again()
        else:
            self.vault_asked.emit()

    def _empty(self) -> None:
        for known in (self.links, self.ups, self.downs, self.removes):
            known.clear()
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                for label in widget.findChildren(Words):
                    label.setText("")
                widget.hide()
                widget.deleteLater()
