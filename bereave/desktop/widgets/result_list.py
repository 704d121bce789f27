"""A list of what was found: title, place, a summary with the words looked for, tags."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedLayout, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.result import RESULT_ROLE, Result
from bereave.desktop.widgets.result_delegate import ResultDelegate
from bereave.desktop.widgets.words import Words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ResultModel(QAbstractListModel):
    """The results in their order; RESULT_ROLE gives the whole `Result`, the text roles what is read aloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results: list[Result] = []

    def set_results(self, results: Sequence[Result]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._results = list(results)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._results)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is asked for about one result."""
        if not index.isValid():
            return None
        result = self._results[index.row()]
        if role == RESULT_ROLE:
            return result
        if role == Qt.ItemDataRole.DisplayRole:
            return result.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return result.aloud() if role == Qt.ItemDataRole.AccessibleTextRole else result.title
        return None

    def row_of(self, name: str) -> int:
        """The row of an id, -1 when it is not there."""
        return next((row for row, result in enumerate(self._results) if result.id == name), -1)


class ResultView(QListView):
    """The view of a ResultList; rows take the height of their words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(60)
        self.setMouseTracking(True)
        self.setSpacing(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def doItemsLayout(self) -> None:
        """Measure the rows, and once more when that brought the scroll bar in: they are narrower then, and higher."""
        before = self.viewport().width()
        super().doItemsLayout()
        if self.viewport().width() != before:
            super().doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again at once where the width changed; Qt alone would wait a tenth of a second."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class ResultList(QWidget):
    """Results to choose from. `chosen` follows the arrow keys and clicks, `opened` Enter and double clicks."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ResultModel(self)
        self.view = ResultView()
        self.view.setAccessibleName(label)
        self.view.setModel(self.model)
        self.view.setItemDelegate(ResultDelegate(theme, self.view))
        self.view.installEventFilter(self)
        self.view.selectionModel().currentChanged.connect(self._tell)
        self.view.doubleClicked.connect(self._open)
        self._nothing = Words("", "subheading")
        self._hint = Words("", "secondary")
        empty = QWidget()
        lines = QVBoxLayout(empty)
        lines.setContentsMargins(theme.space("large"), theme.space("wide"), theme.space("large"), theme.space("wide"))
        lines.addWidget(self._nothing)
        lines.addWidget(self._hint)
        lines.addStretch(1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(empty)
        theme.changed.connect(self.view.doItemsLayout)

    def set_results(self, results: Sequence[Result]) -> None:
        """Show these; what was chosen stays chosen, without a signal, where it is still there."""
        before = self.current_id()
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        self.model.set_results(results)
        selection.blockSignals(False)
        self._stack.setCurrentIndex(0 if results else 1)
        if before:
            self.select(before)

    def set_empty(self, words: str, hint: str = "") -> None:
        """What to say when there is nothing, and what could be tried."""
        self._nothing.setText(words)
        self._hint.setText(hint)

    def current_id(self) -> str:
        """The id of the chosen result, empty when none is."""
        index = self.view.currentIndex()
        return self._result(index).id if index.isValid() else ""

    def select(self, name: str) -> None:
        """Choose a result without a signal; an unknown id changes nothing."""
        row = self.model.row_of(name)
        if row >= 0:
            selection = self.view.selectionModel()
            selection.blockSignals(True)
            self.view.setCurrentIndex(self.model.index(row))
            selection.blockSignals(False)
            self.view.viewport().update()

    def focus_first(self) -> None:
        """Put the keyboard into the list, on the chosen result or else on the first."""
        if self.model.rowCount() == 0:
            return
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Enter opens the chosen result."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            index = self.view.currentIndex()
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
                self._open(index)
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def _tell(self, index: Index) -> None:
        if index.isValid():
            self.chosen.emit(self._result(index).id)

    def _open(self, index: Index) -> None:
        self.opened.emit(self._result(index).id)

    @staticmethod
    def _result(index: Index) -> Result:
        result = index.data(RESULT_ROLE)
        assert isinstance(result, Result)
        return result
