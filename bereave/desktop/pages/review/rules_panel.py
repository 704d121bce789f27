"""The rules beside the message that is being read."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.card import Card, ScrollPage
from bereave.desktop.widgets.words import Words
from bereave.moderation.rules import Rule


class RulesPanel(ScrollPage):
    """Every rule with its number; `tell` adds what the hub's own people ask for besides."""

    def __init__(self, theme: Theme, rules: Iterable[Rule], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Rules"))
        self.body.setContentsMargins(0, 0, theme.space("small"), 0)
        card = Card(theme)
        wide = theme.space("large")
        card.body.setContentsMargins(wide, wide, wide, wide)
        for rule in rules:
            card.body.addWidget(
                Words(self.tr("{number}  {title}").format(number=rule.number, title=rule.title), "strong")
            )
            card.body.addWidget(Words(rule.text, "secondary"))
        self.own_title = Words(self.tr("Rules of this place"), "strong")
        self.own = Words("", "secondary")
        card.body.addWidget(self.own_title)
        card.body.addWidget(self.own)
        self.body.addWidget(card)
        self.tell("")

    def tell(self, own: str) -> None:
        """Show the hub's own rules; empty when it has none or has not told them yet."""
        self.own.setText(own.strip())
        self.own_title.setVisible(bool(own.strip()))
        self.own.setVisible(bool(own.strip()))
