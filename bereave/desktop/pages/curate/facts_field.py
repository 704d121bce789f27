"""One field of the form: its name, its control, a hint, and below it what is not right with it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.words import Words
from bereave.directory.workspace import Trouble


class FactsField(QWidget):
    """`place` is the field's name in the file; what is not right has a sign before its words, not colour alone."""

    def __init__(self, theme: Theme, place: str, words: str, control: QWidget) -> None:
        super().__init__()
        self.place = place
        self.control = control
        control.setObjectName(f"field-{place}")
        if not control.accessibleName():
            control.setAccessibleName(words)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space("tiny"))
        label = Words(words, "strong")
        label.setBuddy(control)
        self.hint = Words("", "faint")
        self.hint.hide()
        self.trouble = Words("", "secondary")
        self.trouble.hide()
        for part in (label, self.hint, control, self.trouble):
            lines.addWidget(part)

    def say_hint(self, words: str) -> None:
        """Words that help to fill it in; empty hides them."""
        self.hint.setText(words)
        self.hint.setVisible(bool(words))

    def say_troubles(self, troubles: list[Trouble]) -> None:
        """What is not right; none hides the line."""
        words = "\n".join(sentence(one) for one in troubles)
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        self.control.setAccessibleDescription(words)


def sentence(trouble: Trouble) -> str:
    """A finding in one or two sentences, with the sign of its weight."""
    better = trouble.better if trouble.better and trouble.better not in trouble.message else ""
    message = trouble.message[:1].upper() + trouble.message[1:]
    ended = message if message.endswith((".", "!", "?")) else message + "."
    return f"{'⚠' if trouble.must else '·'} {ended} {better}".strip()
