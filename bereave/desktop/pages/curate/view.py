"""What the frame of the curator's page asks of each view."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class CurateView(QWidget):
    """One thing to do; `left` asks the frame for the list, `entry_asked` (id) for the form of an entry."""

    left = Signal()
    entry_asked = Signal(str)

    def opened(self) -> None:
        """The view came to the front: load, and put the focus where one begins."""

    def leaving(self) -> None:
        """Another view or page comes to the front: hand over what is not kept yet."""

    def forget(self) -> None:
        """Quick exit: show nothing of what was read here."""
