"""A page that scrolls only when its words need more room than there is."""

from PySide6.QtWidgets import QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.card import ScrollPage


class CalmPage(ScrollPage):
    """A scrolling page exactly as high as its content at its present width."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, widest: int = 760) -> None:
        super().__init__(theme, parent, widest=widest)
        # Without a minimum of its own Qt takes the height that the words would need in the narrowest column, and
        # leaves that much empty ground below them.
        ground = self.widget()
        assert ground is not None
        ground.setMinimumHeight(1)
