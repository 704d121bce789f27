"""What an import would do: four counted groups, a table of records to tick, and what changes in the chosen one."""

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHeaderView, QVBoxLayout, QWidget

from bereave.desktop.background import Background
from bereave.desktop.pages.curate.import_choice import WRITABLE, ImportChoice, numbers_of
from bereave.desktop.pages.curate.import_difference import html_of_rows, rows_of_planned
from bereave.desktop.pages.curate.import_model import NAME, PLACE, WHAT, ImportModel
from bereave.desktop.pages.curate.import_progress import Going
from bereave.desktop.pages.curate.import_table import PreviewTable
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton
from bereave.desktop.widgets.chip import ChipRow
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.reading_view import ReadingView
from bereave.desktop.widgets.search_field import SearchField
from bereave.desktop.widgets.words import Words
from bereave.directory.importing import ImportPlan, Planned
from bereave.directory.workspace import DiffRow
from bereave.failures import Failure

_NARROW = 600  # pixels at 100 %


class ImportPreview(QWidget):
    """`ticked` when another number would be brought in. `failed` (Failure) when the plan could not be read."""

    ticked = Signal()
    failed = Signal(object)

    def __init__(self, theme: Theme, lane: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._lane = theme, lane
        self._plan: ImportPlan | None = None
        self._looking = Going()
        self.choice: ImportChoice | None = None
        self._rows: tuple[DiffRow, ...] = ()
        self._shown: Planned | None = None
        self.groups = ChipRow(theme, self.tr("What would become of the records"))
        self.groups.setObjectName("import-groups")
        self.groups.chosen_changed.connect(lambda _: self._select())
        self.field = SearchField(theme, self.tr("Search in names, places and reasons"))
        self.field.setObjectName("import-search")
        self.field.words_changed.connect(lambda _: self._select())
        self.model = ImportModel(self._read, self._wanted, self._tick, self)
        self.model.ticked.connect(self.ticked)
        self.model.dataChanged.connect(self._read_again)
        self.table = PreviewTable(theme)
        self.table.setObjectName("import-table")
        self.table.setAccessibleName(self.tr("Records of the import"))
        self.table.setModel(self.model)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(20)
        header.setSectionResizeMode(PLACE, QHeaderView.ResizeMode.Stretch)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.field.down_pressed.connect(self._into_table)
        self.detail = ReadingView(theme)
        self.detail.setObjectName("import-detail")
        self.detail.setAccessibleName(self.tr("What changes in the chosen record"))
        self._lay_out()
        theme.changed.connect(self._show_detail)

    def show_plan(self, plan: ImportPlan, choice: ImportChoice, counts: dict[str, int]) -> None:
        """Show what would be done; everything new or changed is ticked."""
        self._plan, self.choice = plan, choice
        words = {
            "new": self.tr("New"),
            "changed": self.tr("Changed"),
            "same": self.tr("The same"),
            "refused": self.tr("Refused"),
        }
        self.groups.set_items([(state, f"{name} ({counts[state]})") for state, name in words.items()])
        first = next((state for state in words if counts[state]), "new")
        self.groups.set_chosen([first])
        self.field.forget()
        self._select()

    def forget(self) -> None:
        """Show nothing, and hold nothing of the plan."""
        self._looking.cancel()
        self._plan = self.choice = self._shown = None
        self._rows = ()
        self.model.show_numbers(array("L"))
        self.field.forget()
        self.detail.forget()

    def _lay_out(self) -> None:
        theme = self._theme
        self.all = LinkButton(theme, self.tr("Tick all of these"), "check")
        self.none = LinkButton(theme, self.tr("Untick all of these"), "x")
        self.all.setObjectName("import-all")
        self.none.setObjectName("import-none")
        self.all.clicked.connect(lambda: self._tick_all(on=True))
        self.none.clicked.connect(lambda: self._tick_all(on=False))
        self.found = Words("", "secondary", wrap=False)
        ticks = QWidget()
        flow = FlowLayout(ticks, theme.space("small"))
        for part in (self.found, self.all, self.none):
            flow.addWidget(part)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(theme.space("medium"))
        self._beside.addWidget(self.table, 3)
        self._beside.addWidget(self.detail, 2)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space("small"))
        above: tuple[QWidget, ...] = (self.groups, self.field, ticks)
        for line in above:
            lines.addWidget(line)
        lines.addLayout(self._beside, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What changes stands beside the table, or below it where there is no room."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        way = QBoxLayout.Direction
        self._beside.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _select(self) -> None:
        plan = self._plan
        if plan is None:
            return
        self._looking.cancel()
        looking = self._looking = Going()
        state, words = self.groups.chosen()[0], self.field.text().strip()
        for button in (self.all, self.none):
            button.setVisible(state in WRITABLE)

        def have(numbers: "array[int]") -> None:
            self.model.show_numbers(numbers)
            self.found.setText(self.tr("%n record(s)", "", len(numbers)))
            self.table.setCurrentIndex(self.model.index(0, NAME) if numbers else QModelIndex())
            if not numbers:
                self._choose(QModelIndex())

        self._ask(lambda: numbers_of(plan, state, words, looking.cancelled), have, latest="import-select")

    def _read(self, numbers: Sequence[int], have: Callable[[list[Planned]], None]) -> None:
        plan = self._plan
        if plan is not None:
            self._ask(lambda: [plan.items[number] for number in numbers], have)

    def _ask(self, work: Callable[[], object], done: Callable[..., object], latest: str | None = None) -> None:
        def failed(failure: Failure) -> None:
            self.failed.emit(failure)

        self._lane.ask(work, done, failed, self, latest=latest)

    def _wanted(self, one: Planned) -> bool | None:
        if self.choice is None or one.state not in WRITABLE:
            return None
        return self.choice.wanted(one.number, one.state)

    def _tick(self, one: Planned, on: bool) -> None:
        if self.choice is not None:
            self.choice.tick(one.number, one.state, on=on)

    def _tick_all(self, *, on: bool) -> None:
        if self.choice is not None:
            self.choice.tick_all(self.groups.chosen()[0], on=on)
            self.model.tell_all()
            self.ticked.emit()

    def _into_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _read_again(self, first: QModelIndex, last: QModelIndex) -> None:
        row = self.table.currentIndex().row()
        if self._shown is None and first.row() <= row <= last.row():
            self._choose(self.table.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        self._rows = ()
        one = self._shown = self.model.planned(index.row()) if index.isValid() else None
        self._show_detail()
        if one is not None and one.state in WRITABLE:
            self._ask(lambda: rows_of_planned(one), self._have_rows, latest="import-detail")

    def _have_rows(self, rows: tuple[DiffRow, ...]) -> None:
        self._rows = rows
        self._show_detail()

    def _show_detail(self) -> None:
        one = self._shown
        if one is None:
            self.detail.show_plain("")
        elif one.state == "refused":
            self.detail.show_plain(f"{one.record}\n\n{one.reason}")
        elif one.state == "same":
            self.detail.show_plain(self.tr("{title} is here already, word for word.").format(title=one.title))
        else:
            self.detail.show_html(html_of_rows(self._rows, self._theme))
