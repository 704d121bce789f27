"""The records of a planned import as a table: only what is looked at is read, and never on the window's thread."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from bereave.directory.importing import Planned

Index = QModelIndex | QPersistentModelIndex
NAME, WHAT, PLACE = range(3)
_NOWHERE = QModelIndex()
_BLOCK = 100
_MOST_BLOCKS = 60
_LATER = "…"

#: Reads the records of these numbers away from the window, and hands them to the second.
Read = Callable[[Sequence[int], Callable[[list[Planned]], None]], None]


class ImportModel(QAbstractTableModel):
    """Name with its tick, what would become of it, and where it stands or why not. `ticked` after a change."""

    ticked = Signal()

    def __init__(
        self,
        read: Read,
        wanted: Callable[[Planned], bool | None],
        tick: Callable[[Planned, bool], None],
        parent: QObject | None = None,
    ) -> None:
        """`wanted` says whether a record is ticked (None: it has no tick), `tick` changes it."""
        super().__init__(parent)
        self._read, self._wanted, self._tick = read, wanted, tick
        self._numbers: Sequence[int] = array("L")
        self._blocks: OrderedDict[int, list[Planned]] = OrderedDict()
        self._asked: set[int] = set()
        self._life = 0

    def show_numbers(self, numbers: Sequence[int]) -> None:
        """Show the records of these numbers."""
        self.beginResetModel()
        self._numbers = numbers
        self._blocks.clear()
        self._asked.clear()
        self._life += 1
        self.endResetModel()

    def planned(self, row: int) -> Planned | None:
        """The record in a row; None while it is being read."""
        block, place = divmod(row, _BLOCK)
        if block in self._blocks:
            self._blocks.move_to_end(block)
            return self._blocks[block][place] if place < len(self._blocks[block]) else None
        if block not in self._asked:
            self._ask(block)
        return None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many records there are."""
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Name, what, where."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or way != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Name"), self.tr("What"), self.tr("Where it stands"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The name of what can be written has a tick."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        one = self.planned(index.row()) if index.isValid() else None
        if one is not None and index.column() == NAME and self._wanted(one) is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is asked for about one cell."""
        if not index.isValid():
            return None
        one = self.planned(index.row())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._words(one, index.column()) if one is not None else _LATER
        if one is not None and role == Qt.ItemDataRole.CheckStateRole and index.column() == NAME:
            wanted = self._wanted(one)
            if wanted is not None:
                return Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick."""
        one = self.planned(index.row()) if index.isValid() else None
        if role != Qt.ItemDataRole.CheckStateRole or one is None:
            return False
        self._tick(one, Qt.CheckState(value) == Qt.CheckState.Checked)
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def tell_all(self) -> None:
        """Every tick may have changed."""
        if self._numbers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._numbers) - 1, 2))

    def _words(self, one: Planned, column: int) -> str:
        if column == NAME:
            return one.title or one.record
        if column == WHAT:
            return {
                "new": self.tr("New"),
                "changed": self.tr("Changed"),
                "same": self.tr("The same"),
                "refused": self.tr("Refused"),
            }[one.state]
        return f"{one.record}: {one.reason}" if one.reason else one.record

    def _ask(self, block: int) -> None:
        self._asked.add(block)
        life, first = self._life, block * _BLOCK
        numbers = self._numbers[first : first + _BLOCK]

        def have(records: list[Planned]) -> None:
            if life != self._life:
                return
            self._asked.discard(block)
            self._blocks[block] = records
            while len(self._blocks) > _MOST_BLOCKS:
                self._blocks.popitem(last=False)
            self.dataChanged.emit(self.index(first, 0), self.index(first + len(records) - 1, 2))

        self._read(numbers, have)
