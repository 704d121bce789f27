"""Where a step is answered: words, choices, or a number."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from bereave.desktop.pages.journal.growing_editor import GrowingEditor
from bereave.desktop.pages.journal.session_walk import Content
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.breathing import Breathing
from bereave.desktop.widgets.scale import DistressScale
from bereave.desktop.widgets.words import Words


class Choice(QWidget):
    """A box to tick, with words that wrap; a click on the words ticks too."""

    def __init__(self, theme: Theme, words: str, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.box = QCheckBox()
        self.box.setObjectName(f"choice_{number}")
        self.box.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("small"))
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        label = Words(words)
        label.setContentsMargins(0, theme.space("tiny") + 2, 0, 0)
        row.addWidget(label, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick or untick."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.box.click()
        super().mousePressEvent(event)


class StepAnswer(QWidget):
    """The part of a step that the person fills in, made anew for each step; `changed` comes with every key."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.editor: GrowingEditor | None = None
        self.scale: DistressScale | None = None
        self.breathing: Breathing | None = None
        self.choices: list[Choice] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space("small"))

    def show_words(self, heading: str, text: str, *, letter: bool) -> None:
        """Room to write in, with what was written so far."""
        self.forget()
        hint = self.tr("Write as to someone who is fond of you.") if letter else self.tr("Write here, as it comes.")
        self.editor = GrowingEditor(self._theme, heading, hint, 7 if letter else 5)
        self.editor.setObjectName("answer")
        self.editor.set_text(text)
        self.editor.textChanged.connect(self.changed)
        self._put(self.editor)

    def show_choices(self, choices: tuple[str, ...], chosen: Content) -> None:
        """Boxes to tick; more than one may be."""
        self.forget()
        for number, words in enumerate(choices, start=1):
            choice = Choice(self._theme, words, number)
            choice.box.setChecked(words in chosen)
            choice.box.toggled.connect(lambda _: self.changed.emit())
            self.choices.append(choice)
            self._put(choice)

    def show_scale(self, question: str, ends: tuple[str, str], content: Content) -> None:
        """A number from 0 to 10."""
        self.forget()
        self.scale = DistressScale(self._theme, self.tr("From 0 to 10"), *ends)
        self.scale.setAccessibleName(question)
        self.scale.setObjectName("answer_scale")
        if content:
            self.scale.set_value(int(content[0]))
        self.scale.chosen.connect(lambda _: self.changed.emit())
        self._put(self.scale)

    def show_breathing(self) -> None:
        """The slow circle."""
        self.forget()
        self.breathing = Breathing(self._theme)
        self._put(self.breathing)

    def content(self) -> Content:
        """What stands here now."""
        if self.editor is not None:
            return (self.editor.text(),)
        if self.scale is not None:
            return () if self.scale.value() is None else (str(self.scale.value()),)
        return tuple(choice.words for choice in self.choices if choice.box.isChecked())

    def focus(self) -> bool:
        """Put the keyboard where the answer goes; False where nothing is asked."""
        target = self.editor or (self.choices[0].box if self.choices else None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        return target is not None

    def forget(self) -> None:
        """Empty everything at once, then let the widgets go."""
        if self.editor is not None:
            self.editor.blockSignals(True)
            self.editor.forget()
        if self.scale is not None:
            self.scale.forget()
        for choice in self.choices:
            choice.box.blockSignals(True)
            choice.box.setChecked(False)
        for part in (self.editor, self.scale, self.breathing, *self.choices):
            if part is not None:
                self._lines.removeWidget(part)
                part.hide()
                part.deleteLater()
        self.editor = self.scale = self.breathing = None
        self.choices = []

    def _put(self, part: QWidget) -> None:
        self._lines.addWidget(part)
        # At once: what is not shown yet cannot take the keyboard from the step before.
        part.show()
