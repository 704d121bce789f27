"""Who runs the hub, when it is staffed, and the rules that everybody is read by."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton
from bereave.desktop.widgets.card import Card, ScrollPage
from bereave.desktop.widgets.words import Words
from bereave.moderation.rules import Rule
from bereave.peers.protocol import Health


class HubFacts(QWidget):
    """What a hub says about itself, each fact below its own words; what it does not say is said to be missing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.space("tiny"))

    def tell(self, health: Health | None, address: str) -> None:
        """Show these facts instead."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for label, words in self._facts(health, address):
            self._lines.addWidget(Words(label, "secondary"))
            line = Words(words).let_select()
            line.setContentsMargins(0, 0, 0, 8)
            line.setAccessibleName(f"{label}: {words}")
            self._lines.addWidget(line)

    def _facts(self, health: Health | None, address: str) -> list[tuple[str, str]]:
        unsaid = self.tr("They do not say.")
        facts = [(self.tr("Address"), address)]
        if health is None:
            unknown = self.tr("Not known until this device is connected.")
            return [(self.tr("Who runs it"), unknown), *facts]
        told = [
            (self.tr("Who runs it"), health.operator or unsaid),
            (self.tr("How to reach them"), health.contact or unsaid),
            (self.tr("When moderators are there"), health.hours or unsaid),
            *facts,
        ]
        if health.rules.strip():
            told.append((self.tr("Their own rules"), health.rules.strip()))
        return told


class AboutHub(ScrollPage):
    """A page about the hub that was joined, and its rules; `back_asked` leads back to the messages."""

    back_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._dress = theme
        self.back = LinkButton(theme, self.tr("Back to the messages"), "arrow-left")
        self.back.setObjectName("about-back")
        self.back.clicked.connect(self.back_asked)
        self.name = Words("", "heading")
        self.facts = HubFacts(theme)
        card = Card(theme)
        card.body.addWidget(self.name)
        card.body.addWidget(self.facts)
        card.body.addWidget(Words(operator_reads(), "secondary"))
        self._rules = QVBoxLayout()
        self._rules.setSpacing(theme.space("medium"))
        rules = Card(theme)
        rules.body.addWidget(Words(self.tr("What we ask of each other"), "heading"))
        rules.body.addLayout(self._rules)
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(card)
        self.body.addWidget(rules)

    def tell(self, health: Health | None, address: str, rules: Iterable[Rule]) -> None:
        """Show this hub and these rules."""
        self.name.setText(health.name if health else self.tr("This place"))
        self.facts.tell(health, address)
        while (item := self._rules.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for rule in rules:
            title = self.tr("{number}  {title}").format(number=rule.number, title=rule.title)
            self._rules.addWidget(Words(title, "strong"))
            self._rules.addWidget(Words(rule.text))


def operator_reads() -> str:
    """What everybody should know before writing a word."""
    return QCoreApplication.translate(
        "Messages", "Whoever runs this place can read all that is stored there, and so every message that reaches it."
    )
