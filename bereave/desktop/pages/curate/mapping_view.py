"""Saying what the columns of somebody's table mean, with the first entries beside it as they would be."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bereave.desktop.background import Background
from bereave.desktop.pages.curate.contact_rows import StillBox
from bereave.desktop.pages.curate.import_source import tables_in
from bereave.desktop.pages.curate.mapping_columns import MappingColumns
from bereave.desktop.pages.curate.mapping_draft import CONSTANTS, MappingDraft, Tried, begin, load
from bereave.desktop.pages.curate.wording import field_words
from bereave.desktop.pages.entry.wording import kind_words, reach_words
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Card, Notice, ScrollPage
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.result import Result
from bereave.desktop.widgets.result_list import ResultList
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.directory.model import REACHES, SERVICE_KINDS, Entry
from bereave.failures import Failure

_PAUSE_MS = 300
_NARROW = 820  # pixels at 100 %
_BOXES = {"kind": SERVICE_KINDS, "reach": REACHES}


class MappingView(QWidget):
    """`mapped` (Path) when the mapping was kept and is to be used, `left` when the person goes back."""

    mapped = Signal(Path)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        lane: Background,
        folder: Path,
        choose: Callable[[QWidget, str, bool], Path | None],
        save_as: Callable[[QWidget, str, str], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        """`folder` keeps the mappings that were used."""
        super().__init__(parent)
        self._theme, self._lane, self._folder = theme, lane, folder
        self._choose, self._save_as = choose, save_as
        self._path = Path()
        self._at = 0
        self.draft: MappingDraft | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._try)
        self._make()

    def begin(self, path: Path, file: Path | None = None) -> None:
        """Begin with a guess, or go on with the mapping `file`."""
        self._path, self.draft = path, None
        self.page.hide()
        self.shown.set_results([])
        self.shown.set_empty(self.tr("Reading the columns …"))
        self.notice.hide()

        def work() -> MappingDraft:
            tables = tables_in(path)
            return load(path, tables, file) if file is not None else begin(path, tables)

        self._lane.ask(work, self._have, self._failed, self, latest="mapping-begin")

    def _make(self) -> None:
        theme = self._theme
        card = Card(theme)
        side = theme.space("large")
        card.body.setContentsMargins(side, theme.space("medium"), side, theme.space("small"))
        card.body.setSpacing(theme.space("small"))
        self.back = LinkButton(theme, self.tr("Back"), "arrow-left")
        self.back.setObjectName("mapping-back")
        self.back.clicked.connect(self.left)
        self.load = LinkButton(theme, self.tr("Load a mapping file"), "folder-open")
        self.load.setObjectName("mapping-load")
        self.load.clicked.connect(self._load)
        self.save = QuietButton(theme, self.tr("Save the mapping file"), "save")
        self.save.setObjectName("mapping-save")
        self.save.clicked.connect(self._save)
        self.use = PrimaryButton(theme, self.tr("Use it"), "check")
        self.use.setObjectName("mapping-use")
        self.use.clicked.connect(self._use)
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        for button in (self.load, self.save, self.use):
            flow.addWidget(button)
        top = QHBoxLayout()
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        top.addStretch(1)
        top.addWidget(acts)
        self.notice = Notice(theme, "", "info")
        self.notice.hide()
        self.shown = ResultList(theme, self.tr("The first rows as they would be"))
        self.shown.view.setObjectName("mapping-preview")
        right = QVBoxLayout()
        right.addWidget(Words(self.tr("The first rows as they would be"), "strong"))
        right.addWidget(self.shown, 1)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(theme.space("medium"))
        self._beside.addWidget(self._make_page(), 3)
        self._beside.addLayout(right, 2)
        card.body.addLayout(top)
        card.body.addWidget(Words(self.tr("What do the columns mean?"), "heading"))
        card.body.addWidget(self.notice)
        card.body.addLayout(self._beside, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)

    def _make_page(self) -> QWidget:
        theme = self._theme
        self.page = ScrollPage(theme, widest=900)
        inner = theme.space("small")
        self.page.body.setContentsMargins(0, inner, inner, inner)
        self.table = StillBox(self.tr("File"), [])
        self.table.setObjectName("mapping-table")
        self.table.activated.connect(self._choose_table)
        self.used = QCheckBox(self.tr("Each row of this file is an entry"))
        self.used.setObjectName("mapping-used")
        self.used.clicked.connect(lambda on: self._change(self._draft().use(self._at, used=on)))
        self.columns = MappingColumns(theme)
        self.columns.meant.connect(lambda name, to: self._change(self._draft().assign(self._at, name, to)))
        self.columns.cut.connect(lambda name, sign: self._change(self._draft().set_split(self._at, name, sign)))
        for part in (self.table, self.used, self.columns, self._make_constants()):
            self.page.body.addWidget(part)
        return self.page

    def _make_constants(self) -> QWidget:
        theme = self._theme
        box = Card(theme, calm=True)
        side = theme.space("medium")
        box.body.setContentsMargins(side, side, side, side)
        box.body.addWidget(Words(self.tr("What holds for every row"), "subheading"))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setSpacing(theme.space("small"))
        self.name = QLineEdit()
        self.name.setObjectName("mapping-name")
        self.name.setAccessibleName(self.tr("Short name of the list"))
        self.name.textEdited.connect(lambda words: self._change(self._draft().named(words)))
        self.constants: dict[str, QLineEdit | StillBox] = {}
        fields: list[tuple[str, QWidget]] = [(self.tr("Short name of the list"), self.name)]
        fields += [(field_words(name), self._constant(name)) for name in CONSTANTS]
        for row, (words, field) in enumerate(fields):
            label = Words(words, wrap=False)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        box.body.addLayout(grid)
        return box

    def _constant(self, name: str) -> QWidget:
        words = field_words(name)
        field: QLineEdit | StillBox
        if name in _BOXES:
            said = kind_words if name == "kind" else reach_words
            field = StillBox(words, [("", self.tr("a column says it")), *((code, said(code)) for code in _BOXES[name])])
            field.activated.connect(lambda _, box=field: self._set_constant(name, box.code() or ""))
        else:
            field = QLineEdit()
            field.setAccessibleName(words)
            field.setPlaceholderText({"country": "GB", "languages": "en, cy", "for": "anyone"}[name])
            field.textEdited.connect(lambda text: self._set_constant(name, text))
        field.setObjectName(f"constant-{name}")
        self.constants[name] = field
        return field

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The first rows stand beside the columns, or below them where there is no room."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = self.width() < self._theme.px(_NARROW)
        self._beside.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _draft(self) -> MappingDraft:
        assert self.draft is not None  # the page is hidden until there is one
        return self.draft

    def _have(self, draft: MappingDraft) -> None:
        self.draft, self._at = draft, next((n for n, one in enumerate(draft.tables) if one.used), 0)
        self.table.clear()
        for at, one in enumerate(draft.tables):
            self.table.addItem(one.path.name, str(at))
        several = len(draft.tables) > 1
        self.table.setVisible(several)
        self.used.setVisible(several)
        self.table.choose(str(self._at))
        self.name.setText(draft.mapping.name)
        for name, field in self.constants.items():
            words = draft.constant(name)
            if isinstance(field, StillBox):
                field.choose(words)
            else:
                field.setText(words)
        self.page.show()
        self._show_table()
        self._try()

    def _show_table(self) -> None:
        draft = self._draft()
        self.used.setChecked(draft.tables[self._at].used)
        self.columns.setEnabled(draft.tables[self._at].used)
        self.columns.show_table(draft, self._at)

    def _choose_table(self) -> None:
        self._at = int(self.table.code() or 0)
        self._show_table()

    def _set_constant(self, name: str, words: str) -> None:
        self._change(self._draft().set_constant(name, words))

    def _change(self, draft: MappingDraft) -> None:
        self.draft = draft
        self.columns.setEnabled(draft.tables[self._at].used)
        self.columns.show_meaning(draft, self._at)
        self._pause.start()

    def _try(self) -> None:
        draft = self.draft
        if draft is not None:
            self._lane.ask(draft.tried, self._tried, self._not_tried, self, latest="mapping-try")

    def _tried(self, tried: Tried) -> None:
        self.use.setEnabled(True)
        rows = [self._entry_row(at, entry) for at, entry in enumerate(tried.entries)]
        refused = self.tr("Refused")
        rows += [Result(f"r{at}", where, refused, why) for at, (where, why) in enumerate(tried.refused)]
        rows += [Result(f"n{at}", self.tr("To know"), "", words) for at, words in enumerate(tried.notices)]
        self.shown.set_results(rows)
        self.shown.set_empty(self.tr("The table has no rows."))
        if self.notice.isVisible() and not self._pause.isActive():
            self.notice.hide()

    def _entry_row(self, at: int, entry: Entry) -> Result:
        ways = tuple(way.value for way in entry.contacts[:4])
        place = f"{entry.country} · {kind_words(entry.kind)}"
        return Result(str(at), entry.title, place, entry.summary, ways)

    def _not_tried(self, failure: Failure) -> None:
        self.use.setEnabled(False)
        self.shown.set_results([])
        self.shown.set_empty(self.tr("Nothing can be shown yet."), say(failure))

    def _failed(self, failure: Failure) -> None:
        self.shown.set_empty(self.tr("Nothing can be shown yet."))
        self.notice.tell(say(failure), "warn")

    def _load(self) -> None:
        file = self._choose(self.window(), self.tr("Choose a mapping file"), False)
        if file is not None:
            self.begin(self._path, file)

    def _save(self) -> None:
        draft = self.draft
        if draft is None:
            return
        file = self._save_as(self.window(), self.tr("Save the mapping file"), f"{draft.mapping.name}.toml")
        if file is not None:
            saved = self.tr("Saved: {file}").format(file=file.name)
            self._lane.change(lambda: draft.keep(file), lambda _: self.notice.tell(saved, "good"), self._failed, self)

    def _use(self) -> None:
        draft = self.draft
        if draft is not None:
            file = self._folder / f"{draft.mapping.name}.toml"
            self._lane.change(lambda: draft.keep(file), self.mapped.emit, self._failed, self)
