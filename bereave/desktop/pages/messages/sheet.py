"""A scrolling page that is exactly as high as its words."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.card import ScrollPage


class Sheet(ScrollPage):
    """A ScrollPage without empty room below its content."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, widest: int = 760) -> None:
        super().__init__(theme, parent, widest=widest)
        # Wrapped words are high in a narrow column. Qt would hold the page to the height of its narrowest form; what
        # counts is the height for its width.
        ground = self.widget()
        assert ground is not None
        ground.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
