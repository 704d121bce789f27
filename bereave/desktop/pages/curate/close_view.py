"""Saying that a service is closed: where it was learnt, and where people go on to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bereave.desktop.pages.curate.contact_rows import StillBox
from bereave.desktop.pages.curate.desk import Desk
from bereave.desktop.pages.curate.view import CurateView
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Notice, ScrollPage
from bereave.desktop.widgets.chip import ChipRow
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.directory.model import Entry
from bereave.directory.workspace import Learnt
from bereave.failures import Failure


class CloseView(CurateView):
    """`closed` when it was said; the entry stays, so that people who look for it learn it."""

    closed = Signal()

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entry: Entry | None = None
        self.heading = Words("", "title")
        self.instead = StillBox(self.tr("Where people go on to"), [])
        self.instead.currentIndexChanged.connect(lambda _: self._say_what_follows())
        self.told = Words("")
        self.told.setObjectName("close-told")
        self.how = ChipRow(
            theme,
            self.tr("How you learnt it"),
            [
                ("call", self.tr("A call")),
                ("reply", self.tr("A written reply")),
                ("own-page", self.tr("Its own page")),
                ("other-page", self.tr("Another page")),
            ],
        )
        self.how.chosen_changed.connect(lambda _: self._arrange())
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://")
        self.address.setAccessibleName(self.tr("Address of the page"))
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("A note for the history"))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Your name, as others shall read it"))
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        self.do_it = PrimaryButton(theme, self.tr("It is closed"))
        self.do_it.setObjectName("close-it")
        self.do_it.clicked.connect(self._close)
        self.not_now = QuietButton(theme, self.tr("Not now"))
        self.not_now.clicked.connect(self.left)
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        flow.addWidget(self.do_it)
        flow.addWidget(self.not_now)
        page = ScrollPage(theme, widest=560)
        how = Words(self.tr("How you learnt it"), "strong")
        where = Words(self.instead.accessibleName(), "strong")
        parts: tuple[QWidget, ...] = (self.heading, self.told, where, self.instead, how, self.how, self.address)
        for part in parts:
            page.body.addWidget(part)
        for field in (self.name, self.note):
            page.body.addWidget(Words(field.accessibleName(), "strong"))
            page.body.addWidget(field)
        page.body.addWidget(self.notice)
        page.body.addWidget(acts)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)

    def show_entry(self, entry: Entry) -> None:
        """Ask about this entry."""
        self._entry = entry
        self.heading.setText(self.tr("Is {title} closed?").format(title=entry.title))
        self.instead.clear()
        self.instead.addItem(self.tr("nothing takes its place"), None)
        others = [one for one in self._desk.directory.services() if one.id != entry.id and one.status == "active"]
        for one in sorted(others, key=lambda one: (one.country != entry.country, one.title.casefold())):
            self.instead.addItem(f"{one.title} ({one.country})", one.id)
        self.instead.choose(entry.instead)
        self.name.setText(self._desk.who)
        self.address.clear()
        self.note.clear()
        self.notice.hide()
        self._say_what_follows()
        self._arrange()

    def _say_what_follows(self) -> None:
        if self.instead.code():
            words = self.tr("Then its numbers are not offered any more, and whoever finds it is led on.")
        else:
            words = self.tr(
                "Then its numbers are not offered any more. Whoever finds it reads that it is closed; they are not led "
                "on to anything."
            )
        self.told.setText(words)

    def _arrange(self) -> None:
        self.address.setVisible(self.how.chosen()[0].endswith("page"))

    def _close(self) -> None:
        entry, room = self._entry, self._desk.room
        if entry is None:
            return
        learnt = Learnt(self.how.chosen()[0], self.address.text())
        instead, note, by = self.instead.code(), self.note.text().strip(), self.name.text().strip()

        def work() -> Entry:
            if by and by != room.who:
                room.name_curator(by)
            return room.close(entry.id, instead, learnt, note, by)

        words = self.tr("{title} is closed now.").format(title=entry.title)
        self._desk.change(work, lambda _: self.closed.emit(), self, words=words, failed=self._failed)

    def _failed(self, failure: Failure) -> None:
        self.notice.tell(say(failure), "warn")
