"""Where one begins when nothing was asked for yet: a few doors, and the country's main lines."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bereave.desktop.pages.entry.wording import number_words
from bereave.desktop.pages.find_support.door import Door
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton, QuietButton
from bereave.desktop.widgets.card import Card, ScrollPage
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Words

if TYPE_CHECKING:
    from bereave.directory.model import Entry


class StartView(ScrollPage):
    """`topic_asked` runs a filter (practical, grief, for:<who died>), `talk_asked` shows whom to call,
    `entry_asked` opens an entry, `kept_asked` what is kept, `country_asked` leads to where a country can be chosen."""

    topic_asked = Signal(str)
    talk_asked = Signal()
    entry_asked = Signal(str)
    kept_asked = Signal()
    country_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, widest=720)
        self._theme = theme
        self.body.setSpacing(theme.space("medium"))
        self.body.addWidget(Words(self.tr("Where would you like to begin?"), "title"))
        self.body.addWidget(Words(self.tr("Take one thing. The rest can wait, and nothing here hurries."), "base"))
        self.first_days = Door(
            theme, "signpost", self.tr("The first hours and days"), self.tr("What happens now, and what can wait.")
        )
        self.talk = Door(theme, "message-circle", "", "")
        self.practical = Door(
            theme,
            "clipboard-list",
            self.tr("Practical things"),
            self.tr("The funeral, the inquest, the many letters, and who can help with them."),
        )
        self.grief = Door(
            theme,
            "leaf",
            self.tr("Grief"),
            self.tr("What it does, what helps a little, and groups of people who know."),
        )
        self.kept = Door(theme, "archive", self.tr("Kept"), "")
        doors = {
            "door-first-days": (self.first_days, lambda: self.entry_asked.emit("first-hours")),
            "door-talk": (self.talk, self.talk_asked.emit),
            "door-practical": (self.practical, lambda: self.topic_asked.emit("practical")),
            "door-grief": (self.grief, lambda: self.topic_asked.emit("grief")),
            "door-kept": (self.kept, self.kept_asked.emit),
        }
        for name, (door, act) in doors.items():
            door.setObjectName(name)
            door.clicked.connect(act)
            self.body.addWidget(door)
        self._who_died()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.space("medium"))
        self.body.addLayout(self._lines)
        self.body.addStretch(1)
        self.line_links: list[LinkButton] = []
        self.show_country("", [], "en")
        self.say_kept("")

    def who_words(self) -> list[tuple[str, str]]:
        """Who may have died, as (id, words)."""
        return [
            ("partner", self.tr("My partner")),
            ("parent", self.tr("My child")),
            ("child", self.tr("My mother or father")),
            ("sibling", self.tr("My brother or sister")),
            ("friend", self.tr("My friend")),
            ("colleague", self.tr("A colleague")),
            ("professional", self.tr("Someone I worked with or cared for")),
        ]

    def say_kept(self, words: str) -> None:
        """Show the door to what is kept, with this sentence below it; no door for an empty one."""
        self.kept.say(self.tr("Kept"), words)
        self.kept.setVisible(bool(words))

    def show_country(self, name: str, lines: Sequence["Entry"], language: str) -> None:
        """Say the country's name and its main lines; an empty name when none was chosen."""
        sentence = self.tr("People who listen, by telephone, text or chat.")
        if name:
            # Beside, not inside a sentence: many languages bend a country's name after a preposition.
            sentence = self.tr("{country}: people who listen, by telephone, text or chat.").format(country=name)
        self.talk.say(self.tr("Talk to someone"), sentence)
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.line_links = []
        if not name:
            self._lines.addWidget(Words(self.tr("Choose a country to see its lines here."), "secondary"))
            self._link(self.tr("Choose a country"), "map-pin", self.country_asked.emit)
            return
        if lines:
            self._lines.addWidget(Words(self.tr("Main lines: {country}").format(country=name), "heading"))
        for line in lines:
            self._lines.addWidget(self._line(line, language))

    def _line(self, entry: "Entry", language: str) -> QWidget:
        card = Card(self._theme)
        card.body.setSpacing(self._theme.space("tiny"))
        shown = entry.in_language(language)
        card.body.addWidget(Words(shown.title, "subheading"))
        way = entry.number()
        if way is not None:
            number = Words(number_words(way), "number").let_select()
            number.setAccessibleName(f"{shown.title}: {number_words(way)}")
            card.body.addWidget(number)
        card.body.addWidget(Words(shown.summary, "secondary"))
        row = QHBoxLayout()
        link = LinkButton(self._theme, self.tr("More about this line"), "arrow-right")
        link.setObjectName(f"line-{entry.id}")
        link.setAccessibleName(self.tr("More about {name}").format(name=shown.title))
        link.clicked.connect(lambda: self.entry_asked.emit(entry.id))
        self.line_links.append(link)
        row.addWidget(link)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _link(self, words: str, icon: str, act: object) -> None:
        link = LinkButton(self._theme, words, icon)
        link.clicked.connect(act)
        self.line_links.append(link)
        holder = QWidget()
        flow = FlowLayout(holder)
        flow.addWidget(link)
        self._lines.addWidget(holder)

    def _who_died(self) -> None:
        self.body.addSpacing(self._theme.space("small"))
        self.body.addWidget(Words(self.tr("Who died?"), "subheading"))
        holder = QWidget()
        flow = FlowLayout(holder, self._theme.space("small"))
        self.who: dict[str, QuietButton] = {}
        for name, words in self.who_words():
            button = QuietButton(self._theme, words)
            button.setObjectName(f"who-{name}")
            button.clicked.connect(lambda _=False, who=name: self.topic_asked.emit(f"for:{who}"))
            flow.addWidget(button)
            self.who[name] = button
        self.body.addWidget(holder)
