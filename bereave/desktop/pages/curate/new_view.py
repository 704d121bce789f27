"""What a new entry begins with: one template a kind."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bereave.desktop.pages.curate.desk import Desk
from bereave.desktop.pages.curate.view import CurateView
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton
from bereave.desktop.widgets.card import ScrollPage
from bereave.desktop.widgets.result import Result
from bereave.desktop.widgets.result_list import ResultList
from bereave.desktop.widgets.words import Words
from bereave.directory.workspace.templates import Template


class NewView(CurateView):
    """`begun` (Template) when one was chosen."""

    begun = Signal(object)

    def __init__(self, theme: Theme, desk: Desk, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._language = language
        self.templates: tuple[Template, ...] = ()
        self.back = LinkButton(theme, self.tr("Back to the list"), "arrow-left")
        self.back.clicked.connect(self.left)
        self.results = ResultList(theme, self.tr("What it is"))
        self.results.view.setObjectName("templates")
        self.results.opened.connect(self._begin)
        self.results.view.clicked.connect(lambda _: self._begin(self.results.current_id()))
        page = ScrollPage(theme, widest=640, fills=True)
        page.body.addWidget(self.back)
        page.body.addWidget(Words(self.tr("What do you want to add?"), "title"))
        page.body.addWidget(
            Words(self.tr("Each begins with the fields that matter for it. It stays a draft until you save it."))
        )
        page.body.addWidget(self.results, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)

    def opened(self) -> None:
        """Read the templates once, and begin in their list."""
        if self.templates:
            self.results.focus_first()
        else:
            self._desk.ask(lambda: self._desk.room.templates(self._language), self._have, self)

    def _have(self, templates: tuple[Template, ...]) -> None:
        self.templates = templates
        self.results.set_results([Result(one.name, one.title, "", one.about) for one in templates])
        self.results.focus_first()

    def _begin(self, name: str) -> None:
        found = next((one for one in self.templates if one.name == name), None)
        if found is not None:
            self.begun.emit(found)
