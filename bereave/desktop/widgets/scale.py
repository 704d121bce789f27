"""How heavy is it, from 0 to 10: one question, eleven answers, and the right not to say."""

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.drawing import fill_rounded, ring
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Words

#: A 0 typed this soon after a 1 means ten.
_TEN_MS = 900
_UNSAID = 11


class _Step(QRadioButton):
    """One answer, drawn as a box with its number; a radio button to everything else."""

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Room for the bold words, at least a comfortable square."""
        metrics = QFontMetrics(self._theme.font(bold=True))
        side = self._theme.px(40)
        return QSize(max(side, metrics.horizontalAdvance(self.text()) + 24), max(side, metrics.height() + 14))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its words."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        """All of the box answers to a click."""
        del pos
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box."""
        del event
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = theme.tokens.radius["field"]
        chosen = self.isChecked()
        fill_rounded(painter, box, radius, theme.colour("accent" if chosen else "surface"))
        if not chosen:
            ring(painter, box, radius, theme.colour("on_soft" if self.underMouse() else "border"), 1)
        if self.hasFocus():
            ring(painter, box.adjusted(3, 3, -3, -3), radius - 3, theme.colour("on_accent" if chosen else "focus"))
        painter.setFont(theme.font(bold=chosen))
        painter.setPen(theme.colour("on_accent" if chosen else "ink"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class DistressScale(QWidget):
    """0 to 10 by click, arrow keys or digits; `chosen` tells the number, or None for "I'd rather not say"."""

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, question: str, lowest: str = "", highest: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        lowest = lowest or self.tr("Bearable")
        highest = highest or self.tr("The heaviest it could be")
        self.setAccessibleName(question)
        self._since_one = QElapsedTimer()
        self._group = QButtonGroup(self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space("small"))
        lines.addWidget(Words(question, "strong"))
        row = QWidget()
        flow = FlowLayout(row, theme.space("tiny") + 2)
        for number in range(11):
            step = _Step(theme, str(number))
            step.setAccessibleName(self._aloud(number, lowest, highest))
            self._group.addButton(step, number)
            flow.addWidget(step)
        lines.addWidget(row)
        ends = QHBoxLayout()
        ends.addWidget(Words(self.tr("0: {words}").format(words=lowest), "secondary"), 1)
        high = Words(self.tr("10: {words}").format(words=highest), "secondary")
        high.setAlignment(Qt.AlignmentFlag.AlignRight)
        ends.addWidget(high, 1)
        lines.addLayout(ends)
        unsaid = _Step(theme, self.tr("I'd rather not say"))
        self._group.addButton(unsaid, _UNSAID)
        lines.addWidget(unsaid, 0, Qt.AlignmentFlag.AlignLeft)
        self._group.idToggled.connect(self._tell)
        for button in self._group.buttons():
            button.installEventFilter(self)

    def value(self) -> int | None:
        """The number chosen; None when nothing was chosen or the person would rather not say."""
        number = self._group.checkedId()
        return number if 0 <= number <= 10 else None

    def answered(self) -> bool:
        """Whether anything was chosen, "rather not say" included."""
        return self._group.checkedId() >= 0

    def set_value(self, number: int | None) -> None:
        """Choose a number, or with None "I'd rather not say"; tells it."""
        self._group.button(_UNSAID if number is None else number).setChecked(True)

    def forget(self) -> None:
        """Go back to nothing chosen, without a signal."""
        self._group.blockSignals(True)
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)
        self._group.blockSignals(False)

    def eventFilter(self, watched: object, event: object) -> bool:
        """Digits choose from wherever the keyboard is in the scale."""
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress and event.text().isdecimal():
            number = int(event.text())
            if number == 0 and self._since_one.isValid() and self._since_one.elapsed() < _TEN_MS:
                number = 10
            self._since_one.invalidate()
            if number == 1:
                self._since_one.start()
            button = self._group.button(number)
            button.setChecked(True)
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def _aloud(self, number: int, lowest: str, highest: str) -> str:
        if number in {0, 10}:
            return self.tr("{number} of 10: {words}").format(number=number, words=highest if number else lowest)
        return self.tr("{number} of 10").format(number=number)

    def _tell(self, number: int, chosen: bool) -> None:
        if chosen:
            self.chosen.emit(None if number == _UNSAID else number)
