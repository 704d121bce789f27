"""The columns of a table, each with a few of its values, and beside it what it means."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from bereave.desktop.pages.curate.contact_rows import StillBox
from bereave.desktop.pages.curate.mapping_draft import OTHER, TARGETS, WAY, MappingDraft
from bereave.desktop.pages.curate.mapping_words import target_words
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.breakable import breakable
from bereave.desktop.widgets.words import Words
from bereave.directory.tables.shapes import LISTS

_SHOWN = 70


class MappingColumns(QWidget):
    """`meant` (column, target) and `cut` (column, sign) when a person said something about a column."""

    meant = Signal(str, str)
    cut = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: dict[str, StillBox] = {}
        self.signs: dict[str, QLineEdit] = {}
        self._lines = QGridLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(theme.space("medium"))
        self._lines.setVerticalSpacing(theme.space("small"))
        self._lines.setColumnStretch(0, 3)
        self._lines.setColumnStretch(1, 2)

    def show_table(self, draft: MappingDraft, at: int) -> None:
        """Show the columns of one table, made anew."""
        self._clear()
        table = draft.tables[at]
        items = [(target, target_words(target)) for target in TARGETS]
        for row, column in enumerate(table.columns):
            values = " · ".join(
                value if len(value) <= _SHOWN else value[: _SHOWN - 1] + "…" for value in table.samples[column]
            )
            about = QWidget()
            lines = QGridLayout(about)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(0)
            lines.addWidget(Words(breakable(column), "strong"), 0, 0)
            lines.addWidget(Words(breakable(values) or self.tr("(empty)"), "secondary"), 1, 0)
            choice = StillBox(self.tr("What {column} means").format(column=column), items)
            choice.setObjectName(f"map-{column}")
            if draft.target(at, column) == OTHER:
                choice.addItem(target_words(OTHER), OTHER)
            sign = QLineEdit()
            sign.setMaxLength(5)
            sign.setPlaceholderText(self.tr("several: cut at"))
            sign.setToolTip(self.tr("The sign between several values, such as ;"))
            sign.setAccessibleName(self.tr("Sign between several values of {column}").format(column=column))
            choice.activated.connect(lambda _, name=column, box=choice: self.meant.emit(name, box.code() or ""))
            sign.textEdited.connect(lambda words, name=column: self.cut.emit(name, words))
            self.choices[column], self.signs[column] = choice, sign
            top = Qt.AlignmentFlag.AlignTop
            self._lines.addWidget(about, row, 0)
            self._lines.addWidget(choice, row, 1, top)
            self._lines.addWidget(sign, row, 2, top)
        self.show_meaning(draft, at)

    def show_meaning(self, draft: MappingDraft, at: int) -> None:
        """Show what the columns mean now; a column may have lost its meaning to no other."""
        for column, choice in self.choices.items():
            target = draft.target(at, column)
            choice.choose(target)
            sign = self.signs[column]
            sign.setVisible(target in LISTS or target.startswith(WAY))
            if not sign.hasFocus():
                sign.setText(draft.split(at, column))

    def _clear(self) -> None:
        self.choices, self.signs = {}, {}
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
