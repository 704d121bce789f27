"""A scrolling page that is exactly as high as its words."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.card import ScrollPage


class Sheet(ScrollPage):
    """A ScrollPage whose height follows from its width; `fills`: what can grow in it takes the room that is left.

    Wrapped words are higher the narrower they stand. A layout aligned to the top holds them to the height of a guessed
    width, and so cuts them in a narrow column and leaves empty room below a wide one; a stretch at the end does not.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, widest: int = 760, fills: bool = False) -> None:
        super().__init__(theme, parent, widest=widest)
        margins = self.body.contentsMargins()
        ground = QWidget()
        ground.setObjectName("scrolled")
        ground.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        sides = QHBoxLayout(ground)
        sides.setContentsMargins(0, 0, 0, 0)
        self._column = QWidget()
        whole = QVBoxLayout(self._column)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(margins)
        self.body.setSpacing(theme.space("large"))
        whole.addLayout(self.body)
        if not fills:
            whole.addStretch(1)
        sides.addStretch(1)
        sides.addWidget(self._column, 1000)
        sides.addStretch(1)
        self.setWidget(ground)
        self._measure()
