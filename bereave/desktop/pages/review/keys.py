"""The letters that a moderator works with, and the sheet that tells them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import QuietButton
from bereave.desktop.widgets.chip import Tag
from bereave.desktop.widgets.words import Words


def bind(page: QWidget, keys: Mapping[str, Callable[[], object]]) -> list[QShortcut]:
    """Let single letters work anywhere on the page; where something can be typed in, they are typed."""
    made = []
    for key, act in keys.items():
        shortcut = QShortcut(QKeySequence(key), page, act)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        made.append(shortcut)
    return made


class KeySheet(QDialog):
    """Every letter with what it does; Escape closes it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key-sheet")
        self.setWindowTitle(self.tr("Bereave"))
        self.setAccessibleName(self.tr("Keys for reviewing"))
        lines = QVBoxLayout(self)
        page = theme.space("wide")
        lines.setContentsMargins(page, page, page, page)
        lines.setSpacing(theme.space("medium"))
        lines.addWidget(Words(self.tr("Keys for reviewing"), "heading"))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(theme.space("large"))
        grid.setVerticalSpacing(theme.space("small"))
        for row, (letter, words) in enumerate(self._keys()):
            tag = Tag(letter)
            line = Words(words)
            line.setAccessibleName(f"{letter}: {words}")
            grid.addWidget(tag, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(line, row, 1)
        lines.addLayout(grid)
        close = QuietButton(theme, self.tr("Close"))
        close.setAutoDefault(True)
        close.setDefault(True)
        close.clicked.connect(self.reject)
        lines.addWidget(close, 0, Qt.AlignmentFlag.AlignLeft)
        self.setMinimumWidth(theme.px(380))

    def _keys(self) -> list[tuple[str, str]]:
        return [
            ("J", self.tr("Next message")),
            ("K", self.tr("Message before")),
            ("A", self.tr("Approve")),
            ("R", self.tr("Send back to its author")),
            ("D", self.tr("Decline")),
            ("H", self.tr("Ask for a second person")),
            ("C", self.tr("Take it, or give it free again")),
            ("U", self.tr("Undo the last decision")),
            ("?", self.tr("Show these keys")),
        ]
