"""Where the parts of a contact stand: its buttons beside the number where there is room, otherwise below."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QStyle, QWidget


class ContactLayout(QLayout):
    """A picture, a number with its buttons, what is said about it, and what is asked; `gap` beside, `step` between.

    The buttons stand at the end of the number's line only where the number fits into that line unbroken.
    """

    def __init__(self, parent: QWidget, gap: int, step: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._step = step
        self.setContentsMargins(0, step, 0, step)

    def fill(self, picture: QLabel, number: QLabel, about: QLabel, acts: QWidget, question: QWidget) -> None:
        """Take the parts; in this order the keyboard and screen readers meet them."""
        self._number = number
        for part in (picture, number, about, acts, question):
            self.addWidget(part)
        self._picture_item, self._number_item, self._about_item, self._acts_item, self._question_item = self._items

    def addItem(self, item: QLayoutItem) -> None:
        """Take one part."""
        self._items.append(item)

    def count(self) -> int:
        """How many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The part at `index`, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and give back the part at `index`, None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Takes the width that there is, and no more height than its parts."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all parts at this width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put every part in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """The number and its buttons in one line."""
        width = self._indent() + self._beside_width()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """As narrow as the widest part that cannot wrap."""
        shown = [item.minimumSize() for item in self._items[1:] if not item.isEmpty()]
        width = self._indent() + max((size.width() for size in shown), default=0)
        return QSize(width, max((size.height() for size in shown), default=0) + 2 * self._step)

    def is_beside(self, width: int) -> bool:
        """Whether the buttons stand beside the number in a row of this width."""
        return self._indent() + self._beside_width() <= width

    def _indent(self) -> int:
        return self._picture_item.sizeHint().width() + self._gap

    def _beside_width(self) -> int:
        self._number.ensurePolished()
        unbroken = self._number.fontMetrics().horizontalAdvance(self._number.text())
        return unbroken + self._gap + self._acts_item.sizeHint().width()

    def _place(self, rect: QRect, *, move: bool) -> int:
        inside = rect.marginsRemoved(self.contentsMargins())
        left, width = inside.x() + self._indent(), inside.width() - self._indent()
        y = self._place_line(QRect(left, inside.y(), width, 0), inside, move=move)
        parts = [(self._about_item, 2), (self._question_item, self._step)]
        if not self.is_beside(inside.width()):
            parts.insert(1, (self._acts_item, self._step))
        for item, gap in parts:
            if item.isEmpty():
                continue
            height = _height(item, width)
            if move:
                self._put(item, QRect(left, y + gap, width, height), inside)
            y += gap + height
        return y - rect.y() + self.contentsMargins().bottom()

    def _place_line(self, line: QRect, inside: QRect, *, move: bool) -> int:
        """Place the picture and the number, and the buttons where they stand beside it; gives the line's end."""
        beside, acts = self.is_beside(inside.width()), self._acts_item.sizeHint()
        words = line.width() - acts.width() - self._gap if beside else line.width()
        number = _height(self._number_item, words)
        height = max(number, acts.height()) if beside else number
        if move:
            picture = self._picture_item.sizeHint()
            first = height if beside else min(number, self._number.fontMetrics().lineSpacing())
            self._put(self._picture_item, _middle(QRect(inside.x(), line.y(), picture.width(), first), picture), inside)
            self._put(
                self._number_item, _middle(QRect(line.x(), line.y(), words, height), QSize(words, number)), inside
            )
            if beside:
                end = QRect(line.x() + line.width() - acts.width(), line.y(), acts.width(), height)
                self._put(self._acts_item, _middle(end, acts), inside)
        return line.y() + height

    def _put(self, item: QLayoutItem, place: QRect, inside: QRect) -> None:
        owner = self.parentWidget()
        direction = owner.layoutDirection() if owner is not None else Qt.LayoutDirection.LeftToRight
        item.setGeometry(QStyle.visualRect(direction, inside, place))


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _middle(place: QRect, size: QSize) -> QRect:
    """A place of this size, half-way down `place`."""
    return QRect(QPoint(place.x(), place.y() + (place.height() - size.height()) // 2), size)
