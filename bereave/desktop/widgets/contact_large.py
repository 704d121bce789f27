"""One way of contact, as large as there is room: to hand somebody the screen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.breakable import breakable
from bereave.desktop.widgets.buttons import LinkButton
from bereave.desktop.widgets.card import Card
from bereave.desktop.widgets.chip import ChipRow

_LARGEST, _SMALLEST = 220, 24  # pixels at 100 %
_TITLE, _SENTENCE, _LEAST = 44, 30, 7  # of the words around the number: they give way to it


@dataclass(frozen=True)
class LargeWay:
    """What one screen shows: the kind of way in words, what to do, the number or address, and what to say."""

    kind: str
    ask: str
    value: str
    say: str = ""


class LargeWords(QWidget):
    """Words drawn as large as they fit, wrapped only where they may; never cut off while there is any room."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, largest: int = _LARGEST, smallest: int = _SMALLEST
    ) -> None:
        """`largest` and `smallest` are pixels at 100 %."""
        super().__init__(parent)
        self._theme = theme
        self._largest = largest
        self._smallest = smallest
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def say(self, words: str) -> None:
        """Show these words."""
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def words(self) -> str:
        """What it says."""
        return self._words

    def fitting(self, size: QSize) -> QFont:
        """The largest letters in which the words fit into `size`."""
        low, high = self._theme.px(self._smallest), self._theme.px(self._largest)
        while low < high:
            middle = (low + high + 1) // 2
            needed = self._needed(self._font(middle), size)
            if needed.width() <= size.width() and needed.height() <= size.height():
                low = middle
            else:
                high = middle - 1
        return self._font(low)

    def sizeHint(self) -> QSize:
        """Room for the smallest letters."""
        return QSize(self._theme.px(120), self._theme.px(self._smallest * 2))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words in the middle."""
        painter = QPainter(self)
        painter.setPen(self._theme.colour("ink"))
        painter.setFont(self.fitting(self.size()))
        painter.drawText(self.rect(), int(self._flags()), self._shown())

    def _font(self, pixels: int) -> QFont:
        font = self._theme.font("number", bold=True)
        font.setPixelSize(pixels)
        return font

    def _needed(self, font: QFont, size: QSize) -> QSize:
        room = QRect(0, 0, size.width(), 100_000)
        return QFontMetrics(font).boundingRect(room, int(self._flags()), self._shown()).size()

    def _shown(self) -> str:
        if "/" in self._words or "@" in self._words:
            return breakable(self._words)
        # A number stays in one line: its last digits alone below would be taken for another.
        is_number = not any(letter.isalpha() for letter in self._words)
        return self._words.replace(" ", "\u00a0") if is_number else self._words

    @staticmethod
    def _flags() -> int:
        return Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value


class LargeView(Card):
    """`left` comes with Back or Escape. Nothing here calls or opens anything."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._ways: Sequence[LargeWay] = ()
        self.back = LinkButton(theme, self.tr("Back"), "arrow-left")
        self.back.setObjectName("large-back")
        self.back.setToolTip(self.tr("The Escape key leads back too"))
        self.back.clicked.connect(self.left)
        self.kinds = ChipRow(theme, self.tr("Which way to show"))
        self.kinds.chosen_changed.connect(self._choose)
        self.title = LargeWords(theme, largest=_TITLE, smallest=_LEAST)
        self.ask = LargeWords(theme, largest=_SENTENCE, smallest=_LEAST)
        self.value = LargeWords(theme)
        self.value.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.say_this = LargeWords(theme, largest=_SENTENCE, smallest=_LEAST)
        top = QHBoxLayout()
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.kinds, 1)
        self.body.addLayout(top)
        inside = QVBoxLayout()
        inside.setSpacing(theme.space("medium"))
        inside.addWidget(self.title, 3)
        inside.addWidget(self.ask, 2)
        inside.addWidget(self.value, 7)
        inside.addWidget(self.say_this, 3)
        self.body.addLayout(inside, 1)

    def show_ways(self, title: str, ways: Sequence[LargeWay]) -> None:
        """Show the first way; the others can be chosen."""
        self._ways = ways
        self.setAccessibleName(title)
        self.title.say(title)
        self.kinds.set_items([(str(at), way.kind) for at, way in enumerate(ways)])
        self.kinds.set_chosen(["0"])
        self.kinds.setVisible(len(ways) > 1)
        self._show(ways[0])
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Show nothing any more."""
        self._ways = ()
        for words in (self.title, self.ask, self.value, self.say_this):
            words.say("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back, wherever the keyboard is in here."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _choose(self, chosen: list[str]) -> None:
        if chosen and self._ways:
            self._show(self._ways[int(chosen[0])])
            announce(self.value, f"{self.ask.words()} {self._ways[int(chosen[0])].value}")

    def _show(self, way: LargeWay) -> None:
        self.ask.say(way.ask)
        self.value.say(way.value)
        self.say_this.say(way.say)
        self.say_this.setVisible(bool(way.say))
