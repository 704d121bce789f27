"""Draws one result: title, place, two lines of summary with marked words, tags."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.drawing import fill_rounded, ring
from bereave.desktop.widgets.result import RESULT_ROLE, Result

Index = QModelIndex | QPersistentModelIndex
_TITLE_LINES = 3
_SUMMARY_LINES = 2


class ResultDelegate(QStyledItemDelegate):
    """Rows as high as their words at the present text size; nothing is cut but long summaries, with an ellipsis."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The size of one row at the view's width."""
        del option
        # The gap on both sides is the view's own spacing.
        width = self._view.viewport().width() - 2 * self._view.spacing()
        return QSize(width, _Row(self._theme, _result(index), width, self._view.layoutDirection()).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        theme = self._theme
        state: QStyle.StateFlag = option.state
        place: QRect = option.rect
        whole = QRectF(place)
        radius = theme.tokens.radius["field"]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            fill_rounded(painter, whole, radius, theme.colour("selection"))
            bar = QRectF(QStyle.visualRect(self._view.layoutDirection(), place, QRect(place.x(), place.y(), 4, 1)))
            fill_rounded(painter, QRectF(bar.x(), whole.y() + 12, 4, whole.height() - 24), 2, theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            fill_rounded(painter, whole, radius, theme.colour("raised"))
        if self._view.hasFocus() and index == self._view.currentIndex():
            ring(painter, whole, radius, theme.colour("focus"))
        row = _Row(theme, _result(index), place.width(), self._view.layoutDirection())
        row.paint(painter, QPointF(place.topLeft()))
        painter.restore()


class _Row:
    """The measured parts of one result at one width."""

    def __init__(self, theme: Theme, result: Result, width: int, direction: Qt.LayoutDirection) -> None:
        self._theme = theme
        self._result = result
        self._direction = direction
        self._pad_x, self._pad_y, self._gap = theme.space("large"), theme.space("medium"), theme.space("tiny")
        self._inner = max(40, width - 2 * self._pad_x)
        self._small = theme.font("small")
        small = QFontMetrics(self._small)
        title_font = theme.font(bold=True)
        title_width = QFontMetrics(title_font).horizontalAdvance(result.title)
        self._place_width = small.horizontalAdvance(result.place)
        beside = bool(result.place) and title_width + self._place_width + theme.space("large") <= self._inner
        self._title = self._lay(result.title, title_font, _TITLE_LINES)
        self._summary = self._lay(result.summary, self._small, _SUMMARY_LINES, result.marks)
        self._tag_height = small.height() + 4
        self._tags = self._place_tags(small)
        y = float(self._pad_y)
        self._title_y, y = y, y + _height(self._title)
        self._place_y = self._title_y + (QFontMetrics(title_font).ascent() - small.ascent() if beside else 0)
        if result.place and not beside:
            self._place_y, y = y + 1, y + 1 + small.height()
        self._place_beside = beside
        self._summary_y = y + self._gap
        y = self._summary_y + _height(self._summary) if result.summary else y
        self._tags_y = y + self._gap + 3
        if self._tags:
            y = self._tags_y + self._tags[-1][1].bottom() + 1
        self.height = int(y + self._pad_y)

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Draw it with the row's corner at `at`."""
        left = QPointF(at.x() + self._pad_x, at.y())
        painter.setPen(self._theme.colour("ink"))
        self._title.draw(painter, left + QPointF(0, self._title_y))
        painter.setPen(self._theme.colour("muted"))
        if self._result.place:
            painter.setFont(self._small)
            spot = QRect(0, 0, self._inner, QFontMetrics(self._small).height())
            spot.translate(int(left.x()), int(left.y() + self._place_y))
            side = Qt.AlignmentFlag.AlignRight if self._place_beside else Qt.AlignmentFlag.AlignLeft
            words = QFontMetrics(self._small).elidedText(self._result.place, Qt.TextElideMode.ElideRight, self._inner)
            painter.drawText(spot, QStyle.visualAlignment(self._direction, side), words)
        if self._result.summary:
            self._summary.draw(painter, left + QPointF(0, self._summary_y))
        for words, rect in self._tags:
            self._paint_tag(painter, words, rect.translated(int(left.x()), int(left.y() + self._tags_y)))

    def _paint_tag(self, painter: QPainter, words: str, rect: QRect) -> None:
        theme = self._theme
        box = QRectF(rect)
        fill_rounded(painter, box, box.height() / 2, theme.colour("tag"))
        if theme.appearance == "high-contrast":
            ring(painter, box, box.height() / 2, theme.colour("tag_line"), 1)
        painter.setFont(self._small)
        painter.setPen(theme.colour("on_tag"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)

    def _place_tags(self, metrics: QFontMetrics) -> list[tuple[str, QRect]]:
        placed: list[tuple[str, QRect]] = []
        x = y = 0
        for tag in self._result.tags:
            words = metrics.elidedText(tag, Qt.TextElideMode.ElideRight, self._inner - 18)
            width = metrics.horizontalAdvance(words) + 18
            if x > 0 and x + width > self._inner:
                x, y = 0, y + self._tag_height + self._gap
            rect = QRect(x, y, width, self._tag_height)
            placed.append((words, QStyle.visualRect(self._direction, QRect(0, 0, self._inner, 1), rect)))
            x += width + 6
        return placed

    def _lay(self, words: str, font: QFont, lines: int, marks: tuple[tuple[int, int], ...] = ()) -> QTextLayout:
        layout = self._wrap(words, font, marks)
        if layout.lineCount() > lines:
            start = layout.lineAt(lines - 1).textStart()
            rest = QFontMetrics(font).elidedText(words[start:], Qt.TextElideMode.ElideRight, self._inner)
            layout = self._wrap(words[:start] + rest, font, marks)
        return layout

    def _wrap(self, words: str, font: QFont, marks: tuple[tuple[int, int], ...]) -> QTextLayout:
        layout = QTextLayout(words, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # Each text runs as its own script does; all of them begin at the side where the reader begins.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(QStyle.visualAlignment(self._direction, Qt.AlignmentFlag.AlignLeft))
        layout.setTextOption(option)
        layout.setFormats([self._mark(start, end) for start, end in marks if start < end <= len(words)])
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._inner)
            line.setPosition(QPointF(0, y))
            y += line.height() + 2
        layout.endLayout()
        return layout

    def _mark(self, start: int, end: int) -> QTextLayout.FormatRange:
        span = QTextLayout.FormatRange()
        span.start, span.length = start, end - start
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.colour("mark")))
        look.setForeground(QColor(self._theme.colour("on_mark")))
        span.format = look
        return span


def _height(layout: QTextLayout) -> float:
    return float(layout.boundingRect().height())


def _result(index: Index) -> Result:
    result = index.data(RESULT_ROLE)
    assert isinstance(result, Result)
    return result
