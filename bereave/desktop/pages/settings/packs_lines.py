"""Crisis lines that a pack has other words for: both side by side, and a yes of its own for each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from bereave.desktop.pages.entry.wording import state_words
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.breakable import breakable
from bereave.desktop.widgets.card import Card
from bereave.desktop.widgets.words import Words
from bereave.directory.packs.inspecting import LineRow


class LinesChoice(QWidget):
    """Nothing is ticked by itself: without a yes the app's own line stays."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.ticks: dict[str, QCheckBox] = {}
        self._cards: list[Card] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space("small"))
        self._told = Words("", "strong")
        self._lines.addWidget(self._told)
        self.show_lines(())

    def show_lines(self, rows: Sequence[LineRow]) -> None:
        """Ask about these; none hides the question."""
        for card in self._cards:
            self._lines.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards, self.ticks = [], {}
        self._told.setText(
            self.tr(
                "This pack has other words for %n crisis line(s). Without your yes they stay as they are.",
                "",
                len(rows),
            )
        )
        for row in rows:
            self._cards.append(self._card(row))
            self._lines.addWidget(self._cards[-1])
        self.setVisible(bool(rows))

    def accepted(self) -> list[str]:
        """The ids of the lines that got a yes."""
        return [key for key, tick in self.ticks.items() if tick.isChecked()]

    def _card(self, row: LineRow) -> Card:
        card = Card(self._theme, calm=True)
        side = self._theme.space("medium")
        card.body.setContentsMargins(side, side, side, side)
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.space("large"))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        then = row.title_then
        if row.status_then != "active":
            then = f"{then} ({state_words(row.status_then)})"
        sides = (
            (self.tr("Now ({country})").format(country=row.country), row.title_now, row.ways_now),
            (self.tr("In the pack"), then, row.ways_then),
        )
        for column, (heading, title, ways) in enumerate(sides):
            grid.addWidget(Words(heading, "secondary"), 0, column)
            grid.addWidget(Words(title, "strong"), 1, column)
            grid.addWidget(Words(breakable("\n".join(ways)) or "–"), 2, column)
        tick = QCheckBox(self.tr("Yes, show the pack's line instead"))
        tick.setObjectName(f"accept-{row.id}")
        tick.setAccessibleDescription(
            f"{row.title_now}: {', '.join(row.ways_now)} → {then}: {', '.join(row.ways_then)}"
        )
        self.ticks[row.id] = tick
        card.body.addLayout(grid)
        card.body.addWidget(tick)
        return card
