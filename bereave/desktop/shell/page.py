"""What the window asks of each page."""

from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """One place in the window; shown by the navigation, keeps its state while another page is shown."""

    def opened(self) -> None:
        """The page came to the front: load what is old, put the focus where the person begins."""

    def leaving(self) -> None:
        """Another page comes to the front, or the window hides: hand over what is not saved yet."""

    def forget(self) -> None:
        """Quick exit: show nothing of what was looked for or read here, should the window come back."""

    def holds_unsaved(self) -> bool:
        """Whether words were typed here that could not be saved, so that ending the app now would lose them."""
        return False
