"""A document painted sheet by sheet: the same code for a PDF, for a printer and for pictures of the pages."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPagedPaintDevice,
    QPaintDevice,
    QPainter,
    QPalette,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from bereave.desktop.printing.breaking import Cut, cuts
from bereave.desktop.printing.paper import text_area
from bereave.desktop.printing.typesetting import INK, MUTED, RULE, SMALL, letters, strips, typeset
from bereave.directory.take_away.document import Document
from bereave.directory.take_away.page import numbers_change
from bereave.directory.take_away.words import Words

_QUOTE = QTextFormat.Property.BlockQuoteLevel.value
_POINTS_PER_INCH = 72


@dataclass(frozen=True)
class Sheets:
    """A set document and where its pages begin, for one device; `dots` are the device's dots to a point of type."""

    document: Document
    words: Words
    text: QTextDocument
    cuts: list[Cut]
    area: QRectF
    dots: float

    @classmethod
    def of(cls, document: Document, words: Words, device: QPaintDevice, sheet: QRectF) -> "Sheets":
        """Set `document` for `device`, whose whole sheet (in dots) is `sheet`."""
        area = text_area(sheet, device.logicalDpiY())
        text = typeset(document, words, device, area.width())
        dots = device.logicalDpiY() / _POINTS_PER_INCH
        return cls(document, words, text, cuts(strips(text, area.height()), area.height()), area, dots)

    def __len__(self) -> int:
        return len(self.cuts)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint page `number` (from 0) onto the sheet that `painter` stands on."""
        cut = self.cuts[number]
        painter.save()
        painter.translate(self.area.left(), self.area.top() - cut.top)
        clip = QRectF(0, cut.top, self.area.width(), cut.bottom - cut.top)
        # A hair more at the sides: letters may lean out of their line.
        painter.setClipRect(clip.adjusted(-4 * self.dots, -self.dots, 4 * self.dots, self.dots))
        # A hair less: lines of the neighbouring pages, which only touch it, would be cut off on the paper but stand in
        # the text of the PDF, and be read aloud twice.
        held = clip.adjusted(0, 0, 0, -self.dots)
        held.setTop(self._rest_of_paragraph(painter, cut) + self.dots)
        if held.height() > 0:
            look = QAbstractTextDocumentLayout.PaintContext()
            look.palette.setColor(QPalette.ColorRole.Text, INK)
            look.clip = held
            self.text.documentLayout().draw(painter, look)
        self._quotes(painter, clip)
        painter.restore()
        self._around(painter, number)

    def paint_all(self, painter: QPainter, device: QPagedPaintDevice) -> None:
        """Paint every page onto `device`, turning its pages."""
        for number in range(len(self)):
            if number:
                device.newPage()
            self.paint(painter, number)

    def _rest_of_paragraph(self, painter: QPainter, cut: Cut) -> float:
        """Paint the lines of a paragraph that began on an earlier page; gives where they end, or the page's top.

        Qt itself paints the last line of the earlier page with them, outside what is seen.
        """
        layout, near = self.text.documentLayout(), self.dots
        block: QTextBlock = self.text.begin()
        while block.isValid() and layout.blockBoundingRect(block).bottom() <= cut.top + near:
            block = block.next()
        if not block.isValid() or QTextCursor(block).currentTable() is not None:
            return cut.top
        above = layout.blockBoundingRect(block).top()
        lines = [block.layout().lineAt(at) for at in range(block.layout().lineCount())]
        if not lines or above + lines[0].y() >= cut.top - near:
            return cut.top
        painter.setPen(QPen(INK))
        bottom = cut.top
        for line in lines:
            if cut.top - near < above + line.y() < cut.bottom - near:
                line.draw(painter, block.layout().position())
                bottom = above + line.y() + line.height()
        return bottom

    def _quotes(self, painter: QPainter, clip: QRectF) -> None:
        block: QTextBlock = self.text.begin()
        while block.isValid():
            if block.blockFormat().intProperty(_QUOTE) > 0:
                box = self.text.documentLayout().blockBoundingRect(block).intersected(clip)
                if box.height() > 0:
                    bar = QRectF(box.left() - 8 * self.dots, box.top(), 2 * self.dots, box.height())
                    painter.fillRect(bar, RULE)
            block = block.next()

    def _around(self, painter: QPainter, number: int) -> None:
        """The title above every page but the first; below: that numbers change, from where this is, and the page."""
        say = self.words.say
        small = letters(SMALL)
        painter.setFont(small)
        painter.setPen(QPen(MUTED))
        line = QFontMetricsF(small, painter.device()).height()
        area = self.area
        if number:
            above = QRectF(area.left(), area.top() - 2.2 * line, area.width(), line)
            painter.drawText(above, Qt.AlignmentFlag.AlignLeft, self.document.title)
        top = area.bottom() + 1.1 * line
        painter.setPen(QPen(RULE, 0.5 * self.dots))
        painter.drawLine(QPointF(area.left(), top - 0.4 * line), QPointF(area.right(), top - 0.4 * line))
        painter.setPen(QPen(MUTED))
        pages = say("page_of", page=number + 1, pages=len(self))
        right = Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(area.left(), top, area.width(), line), right, pages)
        for row, words in enumerate((numbers_change(self.document, self.words), say("where_from"))):
            painter.drawText(
                QRectF(area.left(), top + row * line, area.width(), line), Qt.AlignmentFlag.AlignLeft, words
            )
