"""The table of a planned import: rows of one height, each with a tick that is drawn as everywhere in the app."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from bereave.desktop.pages.curate.import_model import NAME
from bereave.desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ROW = 34
_TICK = 34  # how far from the row's beginning a press ticks


def toggle(name: Index) -> None:
    """Tick or untick a row by its name's cell; nothing where it has no tick."""
    state = name.data(Qt.ItemDataRole.CheckStateRole)
    if state is not None:
        on = Qt.CheckState.Unchecked if state == Qt.CheckState.Checked else Qt.CheckState.Checked
        name.model().setData(name, on, Qt.ItemDataRole.CheckStateRole)


class TickDelegate(QStyledItemDelegate):
    """A filled circle with a tick, or an empty one: shape, not colour alone."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """The tick as an icon before the name."""
        super().initStyleOption(option, index)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        feature = QStyleOptionViewItem.ViewItemFeature
        if state is None:
            return
        on = state == Qt.CheckState.Checked
        option.features = (option.features & ~feature.HasCheckIndicator) | feature.HasDecoration
        side = self._theme.icon_size(18)
        option.decorationSize = QSize(side, side)
        option.icon = self._theme.icon("circle-check" if on else "circle", "accent" if on else "muted")

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A press on the tick changes it; elsewhere it only chooses the row."""
        del model
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            rect = option.rect
            side = event.position().x() - rect.left()
            if option.direction == Qt.LayoutDirection.RightToLeft:
                side = rect.right() - event.position().x()
            if side <= self._theme.px(_TICK):
                toggle(index)
                return True
        return False


class PreviewTable(QTableView):
    """Rows of one height; the space bar ticks, Tab leaves."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setItemDelegateForColumn(NAME, TickDelegate(theme, self))
        theme.changed.connect(self._measure)
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar ticks the row, whichever column the keyboard is in."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            toggle(index.siblingAtColumn(NAME))
            return
        super().keyPressEvent(event)

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(_ROW))
