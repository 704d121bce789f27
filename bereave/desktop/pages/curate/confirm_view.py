"""To confirm: what is left out of the directory because of a doubt, by country, with the pages to look at."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bereave.desktop.pages.curate.confirm_words import country_words, doubt_words, kind_of, name_words
from bereave.desktop.pages.curate.desk import Desk
from bereave.desktop.pages.curate.view import CurateView
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton
from bereave.desktop.widgets.card import Notice, ScrollPage
from bereave.desktop.widgets.contact_row import Contact, ContactRow
from bereave.desktop.widgets.result import Result
from bereave.desktop.widgets.result_list import ResultList
from bereave.desktop.widgets.search_field import SearchField
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.directory import model
from bereave.directory.addresses import action_for
from bereave.directory.workspace.templates import Template
from bereave.directory.workspace.to_confirm import EMERGENCY, ToConfirm, begin_with
from bereave.failures import Failure


class ConfirmView(CurateView):
    """`begun` (Template) asks for a new entry of what is open. Nothing here is shown to readers."""

    begun = Signal(object)

    def __init__(
        self,
        theme: Theme,
        desk: Desk,
        language: str,
        opener: Callable[[QUrl], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._desk, self._language, self._opener = theme, desk, language, opener
        self.everything: tuple[ToConfirm, ...] = ()
        self.one: ToConfirm | None = None
        self.rows: list[ContactRow] = []
        self.stack = QStackedWidget()
        self.all = self._make_list()
        self.single = self._make_single()
        self.stack.addWidget(self.all)
        self.stack.addWidget(self.single)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)

    def opened(self) -> None:
        """Read the list anew: what became an entry is not in it any more."""
        self._to_list()
        self._desk.ask(self._desk.room.to_confirm, self._have, self, failed=self._failed, latest="curate-confirm")

    def forget(self) -> None:
        """Quick exit: nothing is open, and nothing was looked for."""
        self.field.forget()
        self._to_list()

    def open(self, key: str) -> None:
        """Show one of them."""
        found = next((one for one in self.everything if one.id == key), None)
        if found is not None:
            self.one = found
            self._show(found)
            self.stack.setCurrentWidget(self.single)
            (self.make if found.kind != EMERGENCY else self.to_all).setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self.title.text())

    def _make_list(self) -> QWidget:
        theme = self._theme
        self.back = LinkButton(theme, self.tr("Back to the list"), "arrow-left")
        self.back.clicked.connect(self.left)
        self.field = SearchField(theme, self.tr("Search by name, country or doubt"))
        self.field.setObjectName("confirm-search")
        self.field.words_changed.connect(lambda _: self._fill())
        self.results = ResultList(theme, self.tr("To confirm"))
        self.results.view.setObjectName("confirm-list")
        self.results.opened.connect(self.open)
        self.results.view.clicked.connect(lambda _: self.open(self.results.current_id()))
        self.field.down_pressed.connect(self.results.focus_first)
        self.results.set_empty(self.tr("Nothing here."))
        self.count = Words("", "secondary")
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        page = ScrollPage(theme, widest=760, fills=True)
        told = self.tr(
            "These are left out because something about them is in doubt. Look, ask them, and make an entry of what "
            "you confirmed."
        )
        for part in (
            self.back,
            Words(self.tr("To confirm"), "title"),
            Words(told),
            self.notice,
            self.field,
            self.count,
        ):
            page.body.addWidget(part)
        page.body.addWidget(self.results, 1)
        return page

    def _make_single(self) -> QWidget:
        theme = self._theme
        self.to_all = LinkButton(theme, self.tr("Back to what is to confirm"), "arrow-left")
        self.to_all.clicked.connect(self._to_list)
        self.title = Words("", "title").let_select()
        self.about = Words("", "secondary")
        self.doubts = Words("", "article")
        self.doubts.setObjectName("confirm-doubts")
        self.where = Words("", "strong")
        self.sources = Words("").let_select()
        self.make = PrimaryButton(theme, self.tr("Make an entry of it"), "plus")
        self.make.setObjectName("confirm-make")
        self.make.clicked.connect(self._make_entry)
        page = ScrollPage(theme, widest=640)
        self._pages = QVBoxLayout()
        self._pages.setSpacing(0)
        for part in (self.to_all, self.title, self.about, self.doubts, self.where):
            page.body.addWidget(part)
        page.body.addLayout(self._pages)
        page.body.addWidget(self.sources)
        page.body.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeft)
        return page

    def _have(self, found: tuple[ToConfirm, ...]) -> None:
        self.notice.hide()
        self.everything = found
        self._fill()
        self.results.focus_first()

    def _failed(self, failure: Failure) -> None:
        self.notice.tell(say(failure), "warn")

    def _fill(self) -> None:
        words = self.field.text().casefold().split()
        shown = [result for result in map(self._result, self.everything) if _has(result, words)]
        shown.sort(key=lambda result: result.place.casefold())
        self.results.set_results(shown)
        self.count.setText(self.tr("%n to confirm", "", len(shown)))

    def _result(self, one: ToConfirm) -> Result:
        doubts = " ".join(map(doubt_words, one.doubts))
        country = country_words(one.country, self._language)
        return Result(one.id, name_words(one, self._language), country, doubts, (kind_of(one),))

    def _show(self, one: ToConfirm) -> None:
        self.title.setText(name_words(one, self._language))
        self.about.setText(f"{kind_of(one)} · {country_words(one.country, self._language)}")
        self.doubts.setText(" ".join(map(doubt_words, one.doubts)))
        for row in self.rows:
            self._pages.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._page(address) for address in one.pages]
        if one.pages:
            self.where.setText(self.tr("Where to look"))
        elif one.sources:
            self.where.setText(self.tr("Where the numbers come from"))
        else:
            self.where.setText(self.tr("No page of it is known."))
        self.sources.setText("\n".join(one.sources))
        self.sources.setVisible(bool(one.sources))
        self.make.setVisible(one.kind != EMERGENCY)

    def _page(self, address: str) -> ContactRow:
        action = action_for(model.Contact("web", address))
        row = ContactRow(self._theme, Contact("web", action.shown, uri=action.uri, copied=address))
        row.open_requested.connect(self._opener)
        self._pages.addWidget(row)
        return row

    def _to_list(self) -> None:
        self.one = None
        self.stack.setCurrentWidget(self.all)
        self.results.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_entry(self) -> None:
        one, room = self.one, self._desk.room
        if one is None:
            return
        hint = self.tr("Write only what you confirmed yourself, and below where and how you learnt it.")

        def begin(templates: tuple[Template, ...]) -> None:
            made = begin_with(one, templates, hint)
            if made is not None:
                self.begun.emit(made)

        self._desk.ask(lambda: room.templates(self._language), begin, self)


def _has(result: Result, words: list[str]) -> bool:
    text = " ".join((result.title, result.place, result.summary, *result.tags)).casefold()
    return all(word in text for word in words)
