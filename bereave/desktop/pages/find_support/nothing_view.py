"""What can be done when nothing was found."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bereave.desktop.pages.find_support.asked import Answer
from bereave.desktop.pages.find_support.missing_words import FOR_THE_LOSS, none_of_kind
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton, QuietButton
from bereave.desktop.widgets.card import ScrollPage
from bereave.desktop.widgets.words import Words


class NothingView(ScrollPage):
    """Ways on: without filters, other words, those who know more, and help now."""

    clear_asked = Signal()
    finders_asked = Signal()
    online_asked = Signal()
    help_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.body.setContentsMargins(theme.space("small"), theme.space("large"), theme.space("small"), 0)
        self.body.setSpacing(theme.space("medium"))
        self.said = Words("", "subheading")
        self.body.addWidget(self.said)
        self.missing = Words("", "secondary")
        self.missing.setObjectName("nothing-missing")
        self.body.addWidget(self.missing)
        self.plain_word = Words(
            self.tr("Try one plain word, such as “sleep”, “inquest”, “brother” or a place."), "secondary"
        )
        self.body.addWidget(self.plain_word)
        self.clear = QuietButton(theme, self.tr("Look everywhere, in all kinds"), "globe")
        self.finders = LinkButton(theme, self.tr("Lists of help that others keep"), "library")
        self.online = LinkButton(theme, self.tr("Online communities"), "users")
        self.help = LinkButton(theme, self.tr("Talk to someone now"), "life-buoy")
        for name, button, told in (
            ("nothing-clear", self.clear, self.clear_asked),
            ("nothing-finders", self.finders, self.finders_asked),
            ("nothing-online", self.online, self.online_asked),
            ("nothing-help", self.help, self.help_asked),
        ):
            button.setObjectName(name)
            button.clicked.connect(told)
            self.body.addWidget(button)

    def show_for(self, answer: Answer) -> None:
        """Say what was not found, and where a country has nothing of a kind, that it may be there all the same."""
        asked = answer.asked
        words = self.tr("Nothing was found for “{words}”.").format(words=asked.text)
        self.said.setText(words if asked.text else self.tr("Nothing is here yet."))
        missing = "" if asked.text else none_of_kind(asked.kind, asked.country)
        self.missing.setText(missing)
        self.missing.setVisible(bool(missing))
        self.plain_word.setVisible(not missing)
        self.online.setVisible(bool(missing) and asked.kind in FOR_THE_LOSS)
        self.clear.setVisible(bool(asked.kind or asked.country or asked.topic))
