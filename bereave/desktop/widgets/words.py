"""Plain words in one of the type scale's roles."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget


class Words(QLabel):
    """Wrapping plain text, in the role base title heading subheading strong secondary faint article number brand.

    The role emergency is for the number that matters most on its page.
    """

    def __init__(
        self, words: str = "", role: str = "base", parent: QWidget | None = None, *, wrap: bool = True
    ) -> None:
        super().__init__(words, parent)
        # People's words and ours alike: never read as markup.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("role", role)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def let_select(self) -> "Words":
        """Let the words be selected and copied, by mouse and keyboard; gives itself back."""
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        return self


class Rule(QFrame):
    """A quiet line between two parts."""
