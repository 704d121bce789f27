"""The plan to read: only what was written, large, with help now at its end."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bereave.desktop.pages.journal import plan_words
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import HelpNowButton
from bereave.desktop.widgets.card import Card, ScrollPage
from bereave.desktop.widgets.words import Words


class PlanReading(ScrollPage):
    """The written parts in their order, as plain words."""

    help_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._cards: dict[str, tuple[Card, Words]] = {}
        self.body.addWidget(Words(self.tr("My plan"), "title"))
        for part in plan_words.PARTS:
            card = Card(theme)
            card.body.setSpacing(theme.space("tiny"))
            card.body.addWidget(Words(plan_words.heading(part), "secondary"))
            words = Words("", "article").let_select()
            words.setObjectName(f"plan_reading_{part}")
            card.body.addWidget(words)
            self._cards[part] = (card, words)
            self.body.addWidget(card)
        self._empty = Words(self.tr("Nothing is written yet."), "secondary")
        self.body.addWidget(self._empty)
        self.help_button = HelpNowButton(theme)
        self.help_button.setObjectName("plan_help")
        self.help_button.clicked.connect(self.help_asked)
        self.body.addWidget(self.help_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def show_parts(self, parts: Mapping[str, str]) -> None:
        """Show what stands in these parts; empty ones take no room."""
        for part, (card, words) in self._cards.items():
            words.setText(parts[part].strip())
            card.setVisible(bool(parts[part].strip()))
        self._empty.setVisible(not any(text.strip() for text in parts.values()))

    def forget(self) -> None:
        """Empty every part."""
        for card, words in self._cards.values():
            words.setText("")
            card.hide()
