"""The quiet list of places at the side."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton
from bereave.desktop.widgets.drawing import fill_rounded, ring
from bereave.desktop.widgets.words import Words

Index = QModelIndex | QPersistentModelIndex
_ID = Qt.ItemDataRole.UserRole
_ICON = Qt.ItemDataRole.UserRole + 1


class _PlaceDelegate(QStyledItemDelegate):
    """Draws an icon and words; the chosen place lies on a soft ground and is bold."""

    def __init__(self, theme: Theme, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Wide enough for the bold words, so that choosing moves nothing."""
        del option
        metrics = QFontMetrics(self._theme.font(bold=True))
        words = metrics.horizontalAdvance(str(index.data(Qt.ItemDataRole.DisplayRole)))
        return QSize(self._lead() + words + 2 * self._pad() + 4, max(self._theme.px(40), metrics.height() + 18) + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one place."""
        theme = self._theme
        state: QStyle.StateFlag = option.state
        whole: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        row = QRectF(whole.adjusted(0, 2, 0, -2))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.tokens.radius["field"]
        if chosen:
            fill_rounded(painter, row, radius, theme.colour("soft"))
            if theme.appearance == "high-contrast":
                ring(painter, row, radius, theme.colour("on_soft"), 1)
        elif state & QStyle.StateFlag.State_MouseOver:
            fill_rounded(painter, row, radius, theme.colour("selection"))
        if self._view.hasFocus() and index == self._view.currentIndex():
            ring(painter, row, radius, theme.colour("focus"))
        colour = "on_soft" if chosen else "muted"
        side = theme.icon_size()
        inside = whole.adjusted(self._pad(), 0, -self._pad(), 0)
        place = QStyle.alignedRect(
            direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, QSize(side, side), inside
        )
        picture = theme.pixmap(str(index.data(_ICON)), colour, None, self._view.devicePixelRatioF())
        painter.drawPixmap(place, picture)
        words = QStyle.visualRect(direction, inside, inside.adjusted(self._lead(), 0, 0, 0))
        painter.setFont(theme.font(bold=chosen))
        painter.setPen(theme.colour(colour if chosen else "ink"))
        align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, align, str(index.data(Qt.ItemDataRole.DisplayRole)))
        painter.restore()

    def _pad(self) -> int:
        return self._theme.space("medium") + 2

    def _lead(self) -> int:
        return self._theme.icon_size() + self._theme.space("medium")


class NavigationList(QListWidget):
    """The list itself: read as a list, moved through with the arrow keys."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_PlaceDelegate(theme, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)


class Navigation(QWidget):
    """Name of the app, places with icons, and a foot for quick exit; as wide as its words. Tells `chosen` by id."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str = "", motto: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.places = NavigationList(theme)
        self.places.setAccessibleName(self.tr("Places in the app"))
        # Hidden during the first run, it keeps its room: the name stays at the top and quick exit at the foot.
        policy = self.places.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.places.setSizePolicy(policy)
        # Selection, not the current item: the keyboard's focus alone marks a first item as current and chooses nothing.
        self.places.itemSelectionChanged.connect(self._tell)
        self._brand = Words(name, "brand", wrap=False)
        self._motto = Words(motto, "secondary", wrap=False)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.space("large"), theme.space("large"), 0, theme.space("large"))
        lines.setSpacing(theme.space("tiny"))
        for label in (self._brand, self._motto):
            label.setContentsMargins(theme.space("medium") + 2, 0, 0, 0)
            lines.addWidget(label)
            if not label.text():
                label.hide()
        lines.addSpacing(theme.space("medium"))
        lines.addWidget(self.places, 1)
        self._foot_buttons: list[LinkButton] = []
        self.foot = QVBoxLayout()
        self.foot.setSpacing(theme.space("tiny"))
        lines.addLayout(self.foot)
        theme.changed.connect(self._measure)

    def set_items(self, items: Sequence[tuple[str, str, str]]) -> None:
        """Show these places: (id, words, icon). What was chosen stays chosen where it is still there."""
        before = self.current()
        self.places.blockSignals(True)
        self.places.clear()
        for name, words, icon in items:
            item = QListWidgetItem(words, self.places)
            item.setData(_ID, name)
            item.setData(_ICON, icon)
        self.places.blockSignals(False)
        self.set_current(before)
        self._measure()

    def set_motto(self, motto: str) -> None:
        """Say these words below the name."""
        self._motto.setText(motto)
        self._motto.setVisible(bool(motto))
        self.places.setAccessibleName(self.tr("Places in the app"))
        self._measure()

    def add_foot(self, words: str, icon: str) -> LinkButton:
        """Add a button at the foot and give it back."""
        button = LinkButton(self._theme, words, icon)
        button.icon_colour, button.icon_gap = "muted", 10
        button.setProperty("foot", True)
        button.set_icon_name(icon)
        self.foot.addWidget(button)
        self._foot_buttons.append(button)
        self._measure()
        return button

    def current(self) -> str:
        """The id of the chosen place, empty when none is."""
        row = self.places.currentRow()
        return str(self.places.item(row).data(_ID)) if row >= 0 else ""

    def set_current(self, name: str) -> None:
        """Choose a place without a signal; an unknown id chooses none."""
        self.places.blockSignals(True)
        row = next((n for n in range(self.places.count()) if self.places.item(n).data(_ID) == name), -1)
        self.places.setCurrentRow(row)
        if row < 0:
            self.places.clearSelection()
        self.places.blockSignals(False)
        self.places.viewport().update()

    def choose(self, row: int) -> None:
        """Choose the place in that row, counted from 0, as if it was pressed; a row that is not there does nothing."""
        if 0 <= row < self.places.count():
            self.places.setCurrentRow(row)

    def show_places(self, shown: bool) -> None:
        """Show the places, or the foot alone."""
        self.places.setVisible(shown)

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self.places.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _tell(self) -> None:
        if self.current():
            self.chosen.emit(self.current())

    def _measure(self) -> None:
        self.places.doItemsLayout()
        wide = max(
            self.places.sizeHintForColumn(0),
            self._brand.sizeHint().width(),
            self._motto.sizeHint().width(),
            *(button.sizeHint().width() for button in self._foot_buttons),
            self._theme.px(160),
        )
        # Two pixels of frame on each side, and room for a scroll bar on low screens.
        self.setFixedWidth(wide + self._theme.space("large") + 16)
