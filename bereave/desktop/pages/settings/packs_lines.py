"""Lines that a pack would show in help now: each beside what is there, and a yes of its own for each."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from bereave.desktop.pages.entry.wording import state_words
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.breakable import breakable
from bereave.desktop.widgets.card import Card
from bereave.desktop.widgets.words import Words
from bereave.directory.packs.inspecting import LineRow

# One heading, a name, the ways to reach it, and what is said beside them.
_Side = tuple[str, str, Sequence[str], Sequence[str]]


class LinesChoice(QWidget):
    """Nothing is ticked by itself: without a yes no line of the pack is shown, and the app's own stays."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.ticks: dict[str, QCheckBox] = {}
        self._cards: list[Card] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space("small"))
        self._told = Words("", "strong")
        # Below the lines: whoever says yes to all has them above.
        self.all = QCheckBox("")
        self.all.setObjectName("accept-all")
        self.all.clicked.connect(self._tick_all)
        self._lines.addWidget(self._told)
        self._lines.addWidget(self.all)
        self.show_lines(())

    def show_lines(self, rows: Sequence[LineRow]) -> None:
        """Ask about these; none hides the question."""
        for card in self._cards:
            self._lines.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards, self.ticks = [], {}
        told = self.tr("%n line(s) of this pack would stand in help now, each only with your yes.", "", len(rows))
        stays = self.tr("What the app itself has stays as it is without it.")
        self._told.setText(f"{told} {stays}")
        for row in rows:
            self._cards.append(self._card(row))
            self._lines.insertWidget(self._lines.indexOf(self.all), self._cards[-1])
        self.all.setText(self.tr("Yes to all %n of these lines", "", len(rows)))
        self.all.setChecked(False)
        self.all.setVisible(len(rows) > 1)
        self.setVisible(bool(rows))

    def accepted(self) -> list[str]:
        """The ids of the lines that got a yes."""
        return [key for key, tick in self.ticks.items() if tick.isChecked()]

    def _tick_all(self, ticked: bool) -> None:
        for tick in self.ticks.values():
            tick.setChecked(ticked)

    def _ticked(self) -> None:
        self.all.setChecked(all(tick.isChecked() for tick in self.ticks.values()))

    def _card(self, row: LineRow) -> Card:
        card = Card(self._theme, calm=True)
        side = self._theme.space("medium")
        card.body.setContentsMargins(side, side, side, side)
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.space("large"))
        sides = self._sides(row)
        for column, (heading, title, ways, said) in enumerate(sides):
            grid.setColumnStretch(column, 1)
            reached, told = Words(breakable("\n".join(ways)) or "–"), Words(breakable("\n".join(said)), "secondary")
            parts = (Words(heading, "secondary"), Words(title, "strong"), reached, told)
            for line, part in enumerate(parts):
                grid.addWidget(part, line, column, Qt.AlignmentFlag.AlignTop)
        agree = self.tr("Yes, show this line") if row.is_new else self.tr("Yes, show the pack's line instead")
        tick = QCheckBox(agree)
        tick.setObjectName(f"accept-{row.id}")
        spoken = [f"{heading}: {title}: {', '.join(ways)}. {' '.join(said)}" for heading, title, ways, said in sides]
        tick.setAccessibleDescription(" → ".join(spoken))
        tick.toggled.connect(self._ticked)
        self.ticks[row.id] = tick
        card.body.addLayout(grid)
        card.body.addWidget(tick)
        return card

    def _sides(self, row: LineRow) -> list[_Side]:
        then = row.title_then
        if row.status_then != "active":
            then = f"{then} ({state_words(row.status_then)})"
        there, comes = _country(row.country_now), _country(row.country_then)
        if not row.title_now:
            return [(self.tr("New ({country})").format(country=comes), then, row.ways_then, row.says_then)]
        # The same name under another id is how a false line would come.
        now = self.tr("The app's own is called like it ({country})") if row.alike else self.tr("Now ({country})")
        return [
            (now.format(country=there), row.title_now, row.ways_now, row.says_now),
            (self.tr("In the pack ({country})").format(country=comes), then, row.ways_then, row.says_then),
        ]


def _country(code: str) -> str:
    from bereave.directory.countries import country_name

    return country_name(code, QLocale().name().partition("_")[0]) if code else ""
