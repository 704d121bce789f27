"""A document set in our own letters, as one column as wide as the paper allows."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QGuiApplication,
    QPaintDevice,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
)

from bereave.desktop.printing.breaking import Strip
from bereave.directory.take_away.document import Document
from bereave.directory.take_away.markup import Markup
from bereave.directory.take_away.words import Words

#: Points; a tired reader at arm's length.
BODY = 10.5
SMALL = 9.0
INK = QColor("#111111")
MUTED = QColor("#444444")
RULE = QColor("#999999")
SANS = ["Inter", "Noto Sans KR"]
SERIF = ["Noto Serif", "Noto Sans KR"]
_LINE_HEIGHT = 1.42
# A part with ways of contact stays on one page where it takes no more than this of it.
_KEPT_WHOLE = 0.5
_HEADING, _ROW, _LINE = "heading", "row", "line"
_HEADING_SIZES = {1: 20.0, 2: 14.0, 3: 11.5, 4: BODY}
# What puts other shapes in the place of letters and signs. A PDF knows only the usual shape of a sign, and the others
# would be on the paper but not in the text that is searched, copied and read aloud: "+352" became "352".
_OTHER_SHAPES = ("calt", "liga", "clig", "dlig", "hlig")


def letters(size: float, families: list[str] = SANS, *, bold: bool = False) -> QFont:
    """Our own letters in `size` points, shaped for paper."""
    font = QFont()
    font.setFamilies(families)
    font.setPointSizeF(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in _OTHER_SHAPES:
        font.setFeature(QFont.Tag(feature), 0)
    if bold:
        font.setWeight(QFont.Weight.Bold if families is SERIF else QFont.Weight.DemiBold)
    return font


def typeset(document: Document, words: Words, device: QPaintDevice, width: float) -> QTextDocument:
    """The document as one column `width` dots of `device` wide; needs the app's fonts to be loaded."""
    text = QTextDocument()
    text.setUndoRedoEnabled(False)
    text.documentLayout().setPaintDevice(device)
    text.setDocumentMargin(0)
    text.setDefaultFont(letters(BODY))
    text.setIndentWidth(_px(18))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    text.setDefaultTextOption(option)
    text.setDefaultStyleSheet(_css())
    text.setHtml(Markup(words, paper=True).inside(document))
    text.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, document.title)
    _refine(text)
    text.setTextWidth(width)
    return text


def strips(text: QTextDocument, page_height: float) -> list[Strip]:
    """The lines and rows of a set document from top to bottom, and which of them stay together."""
    parts: list[list[tuple[Strip, bool]]] = [[]]
    for strip, kind in _strips(text):
        if kind == _HEADING:
            parts.append([])
        parts[-1].append((strip, kind == _ROW))
    kept: list[Strip] = []
    for part in parts:
        found = [strip for strip, _ in part]
        together = any(row for _, row in part) and found[-1].bottom - found[0].top <= page_height * _KEPT_WHOLE
        # A service is read with its numbers in one look, unless it is long.
        kept += [replace(strip, keeps_next=True) for strip in found[:-1]] + found[-1:] if together else found
    return kept


def _px(points: float) -> float:
    """Qt's sheets know pixels of the screen only, and scale them to the device: `points` of paper in those pixels."""
    return points * QGuiApplication.primaryScreen().logicalDotsPerInchY() / 72


def _css() -> str:
    sans = ", ".join(f"'{family}'" for family in SANS)
    serif = ", ".join(f"'{family}'" for family in SERIF)
    ink, muted = INK.name(), MUTED.name()
    small = f"font-size: {SMALL}pt; color: {muted};"
    return f"""
    body, p, li, td, th {{ color: {ink}; font-family: {sans}; font-size: {BODY}pt; }}
    h1 {{ font-family: {serif}; font-size: {_HEADING_SIZES[1]}pt; font-weight: bold; margin: 0 0 {_px(4):.0f}px 0; }}
    h2 {{ font-family: {serif}; font-size: {_HEADING_SIZES[2]}pt; font-weight: bold;
          margin: {_px(20):.0f}px 0 {_px(3):.0f}px 0; }}
    h3 {{ font-size: {_HEADING_SIZES[3]}pt; font-weight: 600; margin: {_px(14):.0f}px 0 {_px(2):.0f}px 0; }}
    h4, h5, h6 {{ font-size: {BODY}pt; font-weight: 600; margin: {_px(10):.0f}px 0 {_px(2):.0f}px 0; }}
    p {{ margin: 0 0 {_px(7):.0f}px 0; }}
    ul, ol {{ margin: 0 0 {_px(7):.0f}px 0; }}
    li {{ margin: 0 0 {_px(3):.0f}px 0; }}
    blockquote {{ margin: {_px(4):.0f}px {_px(18):.0f}px {_px(8):.0f}px {_px(18):.0f}px; }}
    b, strong, .strong, th {{ font-weight: 600; }}
    .number {{ font-size: 14pt; font-weight: 600; }}
    p.quiet {{ {small} }}
    ul.quiet li {{ {small} }}
    .new-page {{ page-break-before: always; }}
    """


def _refine(text: QTextDocument) -> None:
    """Set line heights and tables, which Qt's HTML has no words for."""
    cursor = QTextCursor(text)
    # As one change: otherwise everything is laid out anew after each block.
    cursor.beginEditBlock()
    block = text.begin()
    while block.isValid():
        look = QTextBlockFormat()
        # At least so high: the letters of some scripts are higher by themselves than Latin ones.
        rows = _table_at(block) is not None or block.blockFormat().headingLevel() > 0
        height = _px(_size(block) * (1.25 if rows else _LINE_HEIGHT))
        look.setLineHeight(height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(look)
        block = block.next()
    for frame in text.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _refine_table(frame)
    cursor.endEditBlock()


def _refine_table(table: QTextTable) -> None:
    look = table.format()
    look.setBorder(0)
    look.setCellSpacing(0)
    look.setCellPadding(_px(3))
    look.setTopMargin(_px(3))
    look.setBottomMargin(_px(8))
    look.setBorderCollapse(True)
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(look)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            kind = cell.format().toTableCellFormat()
            kind.setBottomBorder(_px(0.5))
            kind.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            kind.setBottomBorderBrush(QBrush(RULE))
            if column == 0:
                kind.setLeftPadding(0)
            cell.setFormat(kind)


def _table_at(block: QTextBlock) -> QTextTable | None:
    return QTextCursor(block).currentTable()


def _size(block: QTextBlock) -> float:
    found = block.begin()
    size = found.fragment().charFormat().font().pointSizeF() if not found.atEnd() else 0.0
    return size if size > 0 else BODY


def _strips(text: QTextDocument) -> Iterator[tuple[Strip, str]]:
    layout = text.documentLayout()
    block = text.begin()
    while block.isValid():
        table = _table_at(block)
        if table is not None:
            yield from ((strip, _ROW) for strip in _rows(text, table))
            block = table.lastCursorPosition().block().next()
            continue
        box = layout.blockBoundingRect(block)
        heading = block.blockFormat().headingLevel() > 0
        turns = bool(block.blockFormat().pageBreakPolicy() & QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        lines = [block.layout().lineAt(at) for at in range(block.layout().lineCount())]
        for at, line in enumerate(lines):
            # No first line alone at the foot of a page, no last one alone at the head of the next.
            held = heading or (len(lines) > 1 and at in {0, len(lines) - 2})
            top = box.top() + line.y()
            strip = Strip(top, top + line.height(), keeps_next=held, new_page=turns and at == 0)
            yield strip, _HEADING if heading and at == 0 else _LINE
        block = block.next()


def _rows(text: QTextDocument, table: QTextTable) -> Iterator[Strip]:
    layout = text.documentLayout()
    frame = layout.frameBoundingRect(table)
    tops = []
    for row in range(table.rows()):
        cells = (table.cellAt(row, column) for column in range(table.columns()))
        tops.append(min(layout.blockBoundingRect(cell.firstCursorPosition().block()).top() for cell in cells))
    # A row reaches to where the next one begins, its padding and its line included.
    space = tops[0] - frame.top()
    for row, top in enumerate(tops):
        bottom = tops[row + 1] - space if row + 1 < len(tops) else frame.bottom()
        yield Strip(top - space, bottom, keeps_next=row == 0 and len(tops) > 1)
