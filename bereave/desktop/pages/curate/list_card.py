"""The list of entries: what to narrow it down by, the rows, and what can be done to several at once."""

from PySide6.QtCore import QDate, QItemSelection, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QWidget

from bereave.desktop.pages.curate.wording import row_result
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton, QuietButton
from bereave.desktop.widgets.card import Card
from bereave.desktop.widgets.chip import ChipRow
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.result_list import ResultList
from bereave.desktop.widgets.search_field import SearchField
from bereave.desktop.widgets.words import Words
from bereave.directory.workspace import Row, Wanted, choose


class ListCard(Card):
    """`opened` (id) when an entry is to be opened, `chosen` (id) when the keyboard is on it, `bulk` (ids, fields)."""

    opened = Signal(str)
    chosen = Signal(str)
    bulk = Signal(list, dict)
    new_asked = Signal()
    undo_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._rows: tuple[Row, ...] = ()
        self._me = ""
        side = theme.space("large")
        self.body.setContentsMargins(side, side, side, theme.space("small"))
        self.body.setSpacing(theme.space("small"))
        self._shown: tuple[Row, ...] = ()
        self.results = ResultList(theme, self.tr("Entries"))
        self._make_top()
        self.count = Words("", "secondary")
        self.count.setObjectName("curate-count")
        self.results.view.setObjectName("curate-list")
        self.results.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.results.chosen.connect(self.chosen)
        self.results.opened.connect(self.opened)
        self.results.view.selectionModel().selectionChanged.connect(self._selected)
        self.results.set_empty(self.tr("Reading the entries …"))
        self.body.addWidget(self.count)
        self.body.addWidget(self.results, 1)
        self.body.addWidget(self._make_bulk())

    def show_rows(self, rows: tuple[Row, ...], me: str) -> None:
        """Show these, narrowed down as the filters say."""
        if (rows, me) == (self._rows, self._me):
            return
        self._rows, self._me = rows, me
        self._fill()

    def say_undo(self, words: str) -> None:
        """What can be undone, in words; empty for nothing."""
        self.undo.setText(words)
        self.undo.setVisible(bool(words))

    def selected(self) -> list[str]:
        """The ids of what is selected, in their order."""
        indexes = sorted(self.results.view.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [self._shown[index.row()].id for index in indexes]

    def forget(self) -> None:
        """Show every row again, and remember nothing that was looked for."""
        self.field.forget()
        self.filters.set_chosen([])
        self._fill()

    def _make_top(self) -> None:
        theme = self._theme
        self.field = SearchField(theme, self.tr("Search by name, id, country or owner"))
        self.field.setObjectName("curate-search")
        self.field.words_changed.connect(lambda _: self._fill())
        self.field.down_pressed.connect(self.results.focus_first)
        self.new = QuietButton(theme, self.tr("New"), "plus")
        self.new.setObjectName("curate-new")
        self.new.clicked.connect(self.new_asked)
        top = QHBoxLayout()
        top.setSpacing(theme.space("small"))
        top.addWidget(self.field, 1)
        top.addWidget(self.new)
        self.filters = ChipRow(theme, self.tr("Show only"), self._filter_words(), multiple=True)
        self.filters.setObjectName("curate-filters")
        self.filters.chosen_changed.connect(lambda _: self._fill())
        self.filters.explain("unconfirmed", self.tr("Not confirmed with the organisation"))
        self.undo = LinkButton(theme, "", "undo-2")
        self.undo.setObjectName("curate-undo")
        self.undo.clicked.connect(self.undo_asked)
        self.undo.hide()
        self.body.addLayout(top)
        self.body.addWidget(self.filters)
        self.body.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)

    def _filter_words(self) -> list[tuple[str, str]]:
        return [
            ("review", self.tr("Needs review")),
            ("mine", self.tr("Mine")),
            ("changed", self.tr("Changed here")),
            ("problems", self.tr("To put right")),
            ("unconfirmed", self.tr("Not confirmed")),
            ("closed", self.tr("Closed or paused")),
        ]

    def _make_bulk(self) -> QWidget:
        theme = self._theme
        self.several = QWidget()
        flow = FlowLayout(self.several, theme.space("small"))
        self.several_words = Words("", "strong", wrap=False)
        self.owner = QLineEdit()
        self.owner.setPlaceholderText(self.tr("Looked after by"))
        self.owner.setAccessibleName(self.tr("Who looks after the chosen entries"))
        self.set_owner = QuietButton(theme, self.tr("Set owner"), "user")
        self.set_owner.clicked.connect(lambda: self._ask_bulk({"owner": self.owner.text().strip() or None}))
        self.day = QLineEdit(QDate.currentDate().addMonths(6).toString("yyyy-MM-dd"))
        self.day.setInputMask("9999-99-99")
        self.day.setAccessibleName(self.tr("Day of the next review of the chosen entries"))
        self.set_day = QuietButton(theme, self.tr("Set review day"), "calendar")
        self.set_day.clicked.connect(self._ask_day)
        self.day.textEdited.connect(lambda _: self.set_day.setEnabled(self._day_fits()))
        for part in (self.several_words, self.owner, self.set_owner, self.day, self.set_day):
            flow.addWidget(part)
        self.several.hide()
        return self.several

    def _day_fits(self) -> bool:
        return QDate.fromString(self.day.text(), "yyyy-MM-dd").isValid()

    def _ask_day(self) -> None:
        if self._day_fits():
            self._ask_bulk({"review_by": self.day.text()})

    def _ask_bulk(self, fields: dict[str, str | None]) -> None:
        self.bulk.emit(self.selected(), fields)

    def _fill(self) -> None:
        wanted = Wanted(self.field.text().strip(), frozenset(self.filters.chosen()), self._me)
        self._shown = choose(self._rows, wanted)
        self.results.set_empty(
            self.tr("Nothing here."), self.tr("No entry fits. Take a filter away or search for another word.")
        )
        self.results.set_results([row_result(row) for row in self._shown])
        self.count.setText(" · ".join(self._counted()))
        self._selected()

    def _counted(self) -> list[str]:
        """How many are shown, and of all how many wait for a review and why."""
        overdue = sum(row.overdue for row in self._rows)
        undated = sum(row.review_by is None for row in self._rows)
        today = sum(row.due for row in self._rows) - overdue - undated
        parts = [self.tr("%n entries", "", len(self._shown)), self.tr("%n overdue for review", "", overdue)]
        if today:
            parts.append(self.tr("%n due today", "", today))
        if undated:
            parts.append(self.tr("%n with no day for a review", "", undated))
        return parts

    def _selected(self, *_: QItemSelection) -> None:
        number = len(self.results.view.selectionModel().selectedIndexes())
        self.several.setVisible(number > 1)
        self.several_words.setText(self.tr("%n entries chosen", "", number))
