"""What long reading looks like: a small style sheet, and what Qt's HTML cannot say, set on the finished document."""

from PySide6.QtGui import (
    QBrush,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from bereave.desktop.theme import Theme

#: Marks the blocks of a quotation, so that the view can draw a line beside them.
QUOTE = int(QTextFormat.Property.UserProperty) + 1
_QUOTE_LEVEL = int(QTextFormat.Property.BlockQuoteLevel)


def css(theme: Theme) -> str:
    """The style sheet for our own articles, in the theme's colours and sizes."""
    tokens = theme.tokens
    serif = ", ".join(f"'{family}'" for family in tokens.families["serif"])
    ink, muted, accent = (tokens.colours[name] for name in ("ink", "muted", "accent"))
    return f"""
    body, p, li, td {{ color: {ink}; font-size: {tokens.text("article")}px; }}
    h1 {{ font-family: {serif}; font-size: {tokens.text("title")}px; font-weight: bold; margin: 0 0 8px 0; }}
    h2 {{ font-family: {serif}; font-size: {tokens.text("heading")}px; font-weight: bold; margin: 28px 0 6px 0; }}
    h3 {{ font-size: {tokens.text("subheading")}px; font-weight: 600; margin: 20px 0 4px 0; }}
    p {{ margin: 0 0 12px 0; }}
    li {{ margin: 0 0 6px 0; }}
    ul, ol {{ margin: 0 0 12px 0; }}
    blockquote {{ margin: 12px 24px 16px 24px; }}
    th {{ color: {muted}; font-size: {tokens.text("small")}px; font-weight: 600; text-align: left; }}
    b, strong {{ font-weight: 600; }}
    a {{ color: {accent}; text-decoration: underline; }}
    hr {{ color: {tokens.colours["line"]}; }}
    .quiet, small {{ color: {muted}; font-size: {tokens.text("small")}px; }}
    """


def refine(document: QTextDocument, theme: Theme) -> None:
    """Set line heights, quotes and tables, which Qt's HTML has no words for."""
    cursor = QTextCursor(document)
    block = document.begin()
    height = theme.tokens.type["line_height"]
    while block.isValid():
        found = block.blockFormat()
        look = QTextBlockFormat()
        heading = found.headingLevel() > 0
        in_table = QTextCursor(block).currentTable() is not None
        if not heading and not in_table:
            # At least so high: the letters of some scripts are higher by themselves than Latin ones.
            look.setLineHeight(_size(block, theme) * height / 100, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor.setPosition(block.position())
        if found.intProperty(_QUOTE_LEVEL) > 0:
            look.setProperty(QUOTE, 1)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            quoted = QTextCharFormat()
            quoted.setForeground(QBrush(theme.colour("on_soft")))
            cursor.mergeCharFormat(quoted)
        cursor.mergeBlockFormat(look)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _table(frame, theme)


def _size(block: QTextBlock, theme: Theme) -> int:
    """The size in pixels of a block's first letters."""
    found = block.begin()
    pixels = found.fragment().charFormat().font().pixelSize() if not found.atEnd() else 0
    return pixels if pixels > 0 else theme.tokens.text("article")


def _table(table: QTextTable, theme: Theme) -> None:
    look = table.format()
    look.setBorder(0)
    look.setTopMargin(theme.space("medium"))
    look.setBottomMargin(theme.space("large"))
    look.setCellPadding(theme.px(8))
    look.setCellSpacing(0)
    look.setBorderCollapse(True)
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(look)
    line = QBrush(theme.colour("line"))
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            kind = cell.format().toTableCellFormat()
            kind.setBottomBorder(1)
            kind.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            kind.setBottomBorderBrush(line)
            if row == 0 and table.format().headerRowCount() > 0:
                kind.setBackground(QBrush(theme.colour("raised")))
            cell.setFormat(kind)
