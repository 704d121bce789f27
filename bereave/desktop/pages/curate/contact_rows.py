"""Rows that can be added, moved and removed: ways of contact, and sources."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import IconButton, LinkButton
from bereave.desktop.widgets.card import Card
from bereave.desktop.widgets.words import Words


class StillBox(QComboBox):
    """A choice that the wheel scrolls past: it must not change in passing."""

    def __init__(self, name: str, items: Sequence[tuple[str | None, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        for code, words in items:
            self.addItem(words, code)

    def choose(self, code: str | None) -> None:
        """Choose without a signal; what is not in the list is added as it is written."""
        self.blockSignals(True)
        at = self.findData(code)
        if at < 0:
            self.addItem(code or "", code)
            at = self.count() - 1
        self.setCurrentIndex(at)
        self.blockSignals(False)

    def code(self) -> str | None:
        """What is chosen."""
        found = self.currentData()
        return found if isinstance(found, str) else None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls instead."""
        event.ignore()


@dataclass(frozen=True)
class Column:
    """One field of a row: its key, its words, and how wide it is (1 half, 2 whole); `choices` make it a list."""

    key: str
    words: str
    span: int = 1
    choices: tuple[tuple[str, str], ...] = ()


class _OneRow(Card):
    def __init__(self, theme: Theme, columns: Sequence[Column], number: int, said: str, rows: "Rows") -> None:
        super().__init__(theme, calm=True)
        small = theme.space("small")
        self.body.setContentsMargins(small, small, small, small)
        self.body.setSpacing(small)
        self.fields: dict[str, QLineEdit | StillBox] = {}
        grid = QGridLayout()
        grid.setSpacing(small)
        at = 0
        for column in columns:
            name = f"{said} {number + 1}: {column.words}"
            field: QLineEdit | StillBox
            if column.choices:
                field = StillBox(name, column.choices)
                field.activated.connect(rows.edited)
            else:
                field = QLineEdit()
                field.setPlaceholderText(column.words)
                field.setToolTip(column.words)
                field.setAccessibleName(name)
                field.textEdited.connect(rows.edited)
            at += at % 2 if column.span == 2 else 0
            grid.addWidget(field, at // 2, at % 2, 1, column.span)
            at += column.span
            self.fields[column.key] = field
        self.trouble = Words("", "secondary")
        self.trouble.hide()
        acts = QHBoxLayout()
        self.up = IconButton(theme, "chevron-up", rows.tr("Move up: {row}").format(row=f"{said} {number + 1}"))
        self.down = IconButton(theme, "chevron-down", rows.tr("Move down: {row}").format(row=f"{said} {number + 1}"))
        self.away = IconButton(theme, "trash-2", rows.tr("Remove: {row}").format(row=f"{said} {number + 1}"))
        acts.addWidget(self.trouble, 1)
        acts.addStretch(0)
        for button in (self.up, self.down, self.away):
            acts.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)
        self.body.addLayout(acts)

    def values(self) -> dict[str, str]:
        """What is written in the row."""
        return {
            key: (field.code() or "") if isinstance(field, StillBox) else field.text().strip()
            for key, field in self.fields.items()
        }


class Rows(QWidget):
    """Rows of the same columns. `edited` when a person changed something."""

    edited = Signal()

    def __init__(
        self, theme: Theme, said: str, add: str, columns: Sequence[Column], parent: QWidget | None = None
    ) -> None:
        """`said` names one row ("Way"), `add` is what the button for one more says."""
        super().__init__(parent)
        self._theme = theme
        self._said = said
        self._columns = tuple(columns)
        self.rows: list[_OneRow] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space("small"))
        self.add = LinkButton(theme, add, "plus")
        self.add.clicked.connect(self._one_more)
        self._lines.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def set_values(self, values: Sequence[dict[str, str | None]]) -> None:
        """Show these rows, without a signal."""
        for row in self.rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for value in values:
            self._append(value)
        self._ends()

    def values(self) -> list[dict[str, str]]:
        """What is written, row by row."""
        return [row.values() for row in self.rows]

    def say_trouble(self, troubles: dict[int, str]) -> None:
        """What is not right, below the row that it belongs to."""
        for at, row in enumerate(self.rows):
            row.trouble.setText(f"⚠ {troubles[at]}" if at in troubles else "")
            row.trouble.setVisible(at in troubles)

    def _append(self, value: dict[str, str | None]) -> _OneRow:
        row = _OneRow(self._theme, self._columns, len(self.rows), self._said, self)
        for key, field in row.fields.items():
            if isinstance(field, StillBox):
                field.choose(value.get(key) or field.itemData(0))
            else:
                field.setText(value.get(key) or "")
                # The beginning of a long address says more than its end.
                field.setCursorPosition(0)
        row.up.clicked.connect(lambda: self._move(row, -1))
        row.down.clicked.connect(lambda: self._move(row, 1))
        row.away.clicked.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._lines.insertWidget(len(self.rows) - 1, row)
        return row

    def _one_more(self) -> None:
        row = self._append({})
        self._ends()
        next(iter(row.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _move(self, row: _OneRow, by: int) -> None:
        at = self.rows.index(row)
        values: list[dict[str, str | None]] = [dict(one) for one in self.values()]
        values[at], values[at + by] = values[at + by], values[at]
        self.set_values(values)
        moved = self.rows[at + by]
        (moved.up if by < 0 else moved.down).setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _remove(self, row: _OneRow) -> None:
        at = self.rows.index(row)
        self.set_values([dict(one) for number, one in enumerate(self.values()) if number != at])
        follows = self.rows[min(at, len(self.rows) - 1)].away if self.rows else self.add
        follows.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _ends(self) -> None:
        for at, row in enumerate(self.rows):
            row.up.setEnabled(at > 0)
            row.down.setEnabled(at < len(self.rows) - 1)
