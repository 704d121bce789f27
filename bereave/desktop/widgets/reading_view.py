"""Long reading: our own cleaned HTML in a calm column, or people's words as plain text."""

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPixmap, QResizeEvent, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.drawing import fill_rounded
from bereave.desktop.widgets.reading_style import QUOTE, css, refine


class ReadingView(QTextBrowser):
    """Shows text in a column of at most some 66 letters. Loads nothing, opens nothing: links are told to the page."""

    link_activated = Signal(QUrl)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._html: str | None = None
        self._plain = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextBrowserInteraction | flags.TextSelectableByKeyboard)
        self.anchorClicked.connect(self._follow)
        theme.changed.connect(self._again)

    def show_html(self, html: str, *, keep_place: bool = False) -> None:
        """Show our own rendered and cleaned HTML, from its beginning or (`keep_place`) where reading was."""
        self._html, self._plain = html, ""
        self._render(keep_place=keep_place)

    def show_plain(self, text: str) -> None:
        """Show people's words exactly as they typed them: nothing in them is markup."""
        self._html, self._plain = None, text
        self._render(keep_place=False)

    def forget(self) -> None:
        """Empty the view and everything that it remembers."""
        self._html, self._plain = None, ""
        self.document().clear()
        self.clearHistory()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is ever fetched, from disk or network: an image is one clear point, a style sheet is empty."""
        del name
        if kind == QTextDocument.ResourceType.ImageResource.value:
            clear = QPixmap(1, 1)
            clear.fill(Qt.GlobalColor.transparent)
            return clear
        return QByteArray()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._centre()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a line beside quotes, then the text."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self.document().documentLayout()
        up = self.verticalScrollBar().value()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        tokens = self._theme.tokens
        natural = QFontMetricsF(self._theme.font("article")).height()
        lead = tokens.text("article") * tokens.type["line_height"] / 100 - natural
        block = self.document().begin()
        bars: list[QRectF] = []
        while block.isValid():
            if block.blockFormat().hasProperty(QUOTE):
                box = layout.blockBoundingRect(block).translated(0, -up)
                x = box.right() - 3 if rtl else box.left()
                # Qt adds the height between lines above the letters, and leaves it out of the box.
                bar = QRectF(QPointF(x, box.top() + lead - 2), QPointF(x + 3, box.bottom() + lead))
                joined = bool(bars) and block.previous().blockFormat().hasProperty(QUOTE)
                bars[-1:] = [bars[-1].united(bar)] if joined else [*bars[-1:], bar]
            block = block.next()
        for bar in bars:
            fill_rounded(painter, bar, 1.5, self._theme.colour("accent"))
        painter.end()
        super().paintEvent(event)

    def _follow(self, address: QUrl) -> None:
        if address.hasFragment() and not address.scheme() and not address.path():
            self.scrollToAnchor(address.fragment())
            return
        self.link_activated.emit(address)

    def _again(self) -> None:
        self._render(keep_place=True)

    def _render(self, *, keep_place: bool) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if keep_place and bar.maximum() else 0.0
        self.document().setDefaultFont(self._theme.font("article"))
        self.document().setDefaultStyleSheet(css(self._theme))
        if self._html is not None:
            self.setHtml(self._html)
        else:
            self.setPlainText(self._plain)
        refine(self.document(), self._theme)
        self._centre()
        bar.setValue(round(share * bar.maximum()))

    def _centre(self) -> None:
        letters = self._theme.tokens.type["column"]
        # Measured on running words: Qt's own average counts capitals and signs too.
        column = QFontMetricsF(self._theme.font("article")).horizontalAdvance("nebula tidings wren") / 19 * letters
        side = max(self._theme.space("wide"), (self.viewport().width() - column) / 2)
        frame = self.document().rootFrame().frameFormat()
        if abs(frame.leftMargin() - side) > 0.5:
            frame.setLeftMargin(side)
            frame.setRightMargin(side)
            frame.setTopMargin(self._theme.space("wide"))
            frame.setBottomMargin(self._theme.space("page"))
            self.document().rootFrame().setFrameFormat(frame)
