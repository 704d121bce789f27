"""One question of the first run with a few answers to choose one from."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.words import Words


class Step(QWidget):
    """A heading (shown above by the page), a sentence, and below what answers it; put things into `body`."""

    def __init__(self, theme: Theme, heading: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = heading
        self.setAccessibleName(heading)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.space("small"))
        if sentence:
            self.body.addWidget(Words(sentence, "base"))
        self.body.addSpacing(theme.space("small"))

    def begin(self) -> None:
        """Put the keyboard where this is answered."""

    def forget(self) -> None:
        """Take back what was answered."""


class ChoiceStep(Step):
    """Radio buttons; `chosen` tells the id, `answer` gives it (empty while nothing was chosen)."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        heading: str,
        sentence: str,
        answers: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, heading, sentence, parent)
        self.buttons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        for name, words in answers:
            button = QRadioButton(words)
            button.setObjectName(f"answer-{name}")
            button.clicked.connect(lambda _=False, told=name: self.chosen.emit(told))
            self._group.addButton(button)
            self.buttons[name] = button
            self.body.addWidget(button)

    def answer(self) -> str:
        """The id that is chosen."""
        return next((name for name, button in self.buttons.items() if button.isChecked()), "")

    def choose(self, name: str) -> None:
        """Choose without a signal; an unknown id takes the choice back."""
        if name in self.buttons:
            self.buttons[name].setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self.buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def begin(self) -> None:
        """Put the keyboard on what is chosen, else on the first answer."""
        name = self.answer() or next(iter(self.buttons))
        self.buttons[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Nothing is chosen any more."""
        self.choose("")
