"""Where an import begins: a file, a folder or something dropped; how it would be read, and what its columns mean."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bereave.desktop.pages.curate.import_source import ImportSource
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.breakable import breakable
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Card, Notice, ScrollPage, SectionHeading
from bereave.desktop.widgets.chip import ChipRow
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.failures import Failure


class ImportStart(ScrollPage):
    """Asks for what it needs by signals, and shows what it is told; reads and writes nothing."""

    left = Signal()
    file_asked = Signal()
    folder_asked = Signal()
    mapping_asked = Signal()
    mapping_file_asked = Signal()
    read_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, widest=640)
        self._theme = theme
        self._source: ImportSource | None = None
        self._mapping: Path | None = None
        self.back = LinkButton(theme, self.tr("Back to the list"), "arrow-left")
        self.back.clicked.connect(self.left)
        self.file = QuietButton(theme, self.tr("Choose a file"), "file-text")
        self.file.setObjectName("import-file")
        self.file.clicked.connect(self.file_asked)
        self.folder = QuietButton(theme, self.tr("Choose a folder"), "folder-open")
        self.folder.setObjectName("import-folder")
        self.folder.clicked.connect(self.folder_asked)
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        told = self.tr(
            "HSDS as JSON, as a folder or zip of CSV files, or a table of your own. You can also drop it here. First "
            "you see what would happen; nothing is written before you say so."
        )
        self.body.addWidget(self.back)
        self.body.addWidget(SectionHeading(self.tr("Bring entries in"), told))
        self.body.addWidget(self._row(self.file, self.folder))
        self.body.addWidget(self._make_chosen())
        self.body.addWidget(self.notice)
        self._arrange()

    def show_source(self, source: ImportSource) -> None:
        """Show what was chosen, how it would be read, and whether its columns have to be explained."""
        self._source, self._mapping = source, None
        self.notice.hide()
        self.name.setText(breakable(source.path.name))
        self.kind.set_chosen([source.format])
        self._arrange()

    def say_busy(self, path: Path) -> None:
        """It is being looked at."""
        self._source = None
        self._arrange()
        self.notice.tell(self.tr("Looking at {file} …").format(file=path.name), "calm")

    def say_failure(self, failure: Failure, *, calm: bool = False) -> None:
        """Why it cannot be read; `calm` where the person stopped it."""
        self.notice.tell(say(failure), "calm" if calm else "warn")
        self._arrange()

    def say_mapping(self, path: Path) -> None:
        """The columns are explained by this file."""
        self._mapping = path
        self.notice.hide()
        self.kind.set_chosen(["csv"])
        self._arrange()

    def say_wait(self) -> None:
        """The entries that are here already are not read yet."""
        self.notice.tell(self.tr("The entries here are still being read. Try again in a moment."), "calm")

    def format(self) -> str | None:
        """How it is to be read; None where a mapping says it."""
        return self.kind.chosen()[0]

    def forget(self) -> None:
        """Nothing is chosen any more."""
        self._source = self._mapping = None
        self.notice.hide()
        self._arrange()

    def _make_chosen(self) -> QWidget:
        theme = self._theme
        self.chosen = Card(theme, calm=True)
        side = theme.space("large")
        self.chosen.body.setContentsMargins(side, side, side, side)
        self.name = Words("", "strong")
        self.name.setObjectName("import-name")
        self.kind = ChipRow(
            theme,
            self.tr("How it is to be read"),
            [("hsds", self.tr("HSDS, the open standard")), ("csv", self.tr("A table of its own shape"))],
        )
        self.kind.setObjectName("import-kind")
        self.kind.chosen_changed.connect(lambda _: self._arrange())
        self.mapped = Words("", "secondary")
        self.mapped.setObjectName("import-mapped")
        self.map = QuietButton(theme, self.tr("Say what the columns mean"), "list")
        self.map.setObjectName("import-map")
        self.map.clicked.connect(self.mapping_asked)
        self.load = LinkButton(theme, self.tr("Use a mapping file"), "file-check")
        self.load.setObjectName("import-load-mapping")
        self.load.clicked.connect(self.mapping_file_asked)
        self.columns = self._row(self.map, self.load)
        self.read = PrimaryButton(theme, self.tr("See what would happen"), "eye")
        self.read.setObjectName("import-read")
        self.read.clicked.connect(self.read_asked)
        for part in (self.name, Words(self.kind.accessibleName(), "strong"), self.kind, self.mapped, self.columns):
            self.chosen.body.addWidget(part)
        self.chosen.body.addWidget(self._row(self.read))
        return self.chosen

    def _row(self, *buttons: QWidget) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, self._theme.space("small"))
        for button in buttons:
            flow.addWidget(button)
        return row

    def _arrange(self) -> None:
        source = self._source
        self.chosen.setVisible(source is not None)
        if source is None:
            return
        table = self.kind.chosen() == ["csv"]
        self.columns.setVisible(table)
        needs = table and source.needs_mapping and self._mapping is None
        self.read.setEnabled(not needs)
        if self._mapping is not None:
            words = self.tr("Its columns are read by {file}.").format(file=self._mapping.name)
        elif needs:
            words = self.tr("Its columns have names of its own. Say what they mean first; a guess is made for you.")
        elif table:
            words = self.tr("Its columns are those that this app writes.")
        else:
            words = ""
        self.mapped.setText(words)
        self.mapped.setVisible(bool(words))
