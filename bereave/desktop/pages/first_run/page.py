"""The first run: four short questions, none of them needed."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from bereave.desktop.pages.first_run.answers import PERIODS, RELATIONSHIPS, FirstRunAnswers
from bereave.desktop.pages.first_run.choice_step import ChoiceStep, Step
from bereave.desktop.pages.first_run.good_to_know import GoodToKnow
from bereave.desktop.pages.settings.country_choice import CountryChoice, country_of_system
from bereave.desktop.settings_holder import SettingsHolder
from bereave.desktop.shell.page import Page
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Card, ScrollPage
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.step_header import StepHeader
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import LANGUAGES, language_of_system

_NARROW = 820  # pixels at 100 %
_LANGUAGE, _COUNTRY, _WHO, _WHEN = range(4)


class FirstRunPage(Page):
    """Language, country, who died, how long ago. `finished` gives the answers about the loss, which nobody stored.

    Language and country are saved as they are chosen; choosing a language makes the app build this page anew.
    """

    finished = Signal(object)

    def __init__(self, theme: Theme, settings: SettingsHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._language = settings.settings.language or language_of_system()
        self.language = self._language_step()
        self.country_step, self.country = self._country_step()
        self.who = ChoiceStep(
            theme,
            self.tr("Whom did you lose?"),
            self.tr("So that what fits can come first. You need not say."),
            [(name, self._who_words(name)) for name in RELATIONSHIPS],
        )
        self.when = ChoiceStep(
            theme,
            self.tr("How long ago was it?"),
            self.tr("Roughly is enough. In the first months the app asks less of you."),
            [(name, self._when_words(name)) for name in PERIODS],
        )
        self.steps: list[Step] = [self.language, self.country_step, self.who, self.when]
        self.step = _LANGUAGE
        self._lay_out()
        self.show_step(_LANGUAGE)

    def opened(self) -> None:
        """The keyboard begins on the answers."""
        self.steps[self.step].begin()

    def forget(self) -> None:
        """Quick exit: what was said about the loss is gone."""
        self.who.forget()
        self.when.forget()
        self.show_step(_LANGUAGE)

    def show_step(self, number: int) -> None:
        """Show one of the questions, from 0."""
        self.step = number
        for at, step in enumerate(self.steps):
            step.setVisible(at == number)
        self.header.tell(number + 1, len(self.steps), self.steps[number].heading)
        last = number == len(self.steps) - 1
        self.next.setText(self.tr("Begin") if last else self.tr("Next"))
        self.back.setVisible(number > 0)
        self.skip.setVisible(number > _LANGUAGE)
        self.skip_all.setVisible(not last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is good to know stands beside the questions, or below where there is no room."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._columns.direction() != way:
            self._columns.setDirection(way)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, wherever the keyboard is; Escape changes nothing."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go_on()
            return
        super().keyPressEvent(event)

    def _language_step(self) -> ChoiceStep:
        step = ChoiceStep(
            self._theme,
            self.tr("Welcome. Which language?"),
            self.tr("We are sorry for what brings you here. Four short questions follow; none of them is needed."),
            list(LANGUAGES.items()),
        )
        step.choose(self._language)
        step.chosen.connect(self._choose_language)
        return step

    def _country_step(self) -> tuple[Step, CountryChoice]:
        step = Step(
            self._theme,
            self.tr("Which country are you in?"),
            self.tr("Then help now shows the right numbers, also without a connection. You can change it any time."),
        )
        choice = CountryChoice(self._language, self.tr("Your country"))
        choice.setObjectName("country")
        choice.choose(self._settings.settings.country or country_of_system() or None)
        step.setFocusProxy(choice)
        label = Words(self.tr("Your country"), "strong")
        label.setBuddy(choice)
        step.body.addWidget(label)
        step.body.addWidget(choice)
        return step, choice

    def _who_words(self, name: str) -> str:
        return {
            "partner": self.tr("My partner"),
            "child": self.tr("My child"),
            "parent": self.tr("My mother or father"),
            "sibling": self.tr("My brother or sister"),
            "relative": self.tr("Someone else in my family"),
            "friend": self.tr("A friend"),
            "colleague": self.tr("A colleague"),
            "professional": self.tr("Someone I worked with or cared for"),
            "other": self.tr("Someone else"),
        }[name]

    def _when_words(self, name: str) -> str:
        return {
            "days": self.tr("In the last days"),
            "weeks": self.tr("Some weeks ago"),
            "up-to-three-months": self.tr("One to three months ago"),
            "up-to-a-year": self.tr("Three months to a year ago"),
            "one-to-two-years": self.tr("One to two years ago"),
            "longer": self.tr("Longer ago"),
        }[name]

    def _lay_out(self) -> None:
        theme = self._theme
        self.header = StepHeader(theme)
        card = Card(theme)
        card.body.setSpacing(theme.space("large"))
        card.body.addWidget(self.header)
        for step in self.steps:
            card.body.addWidget(step)
        card.body.addWidget(self._acts())
        card.body.addStretch(1)
        self.good_to_know = GoodToKnow(theme)
        scroll = ScrollPage(theme, widest=1000)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.space("large"))
        self._columns.addWidget(card, 3)
        self._columns.addWidget(self.good_to_know, 2)
        scroll.body.addLayout(self._columns)
        scroll.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _acts(self) -> QWidget:
        theme = self._theme
        self.next = PrimaryButton(theme, self.tr("Next"))
        self.skip = QuietButton(theme, self.tr("Skip"))
        self.back = LinkButton(theme, self.tr("Back"), "arrow-left")
        self.skip_all = LinkButton(theme, self.tr("Skip all"))
        for name, button, act in (
            ("next", self.next, self._go_on),
            ("skip", self.skip, self._pass),
            ("back", self.back, self._go_back),
            ("skip-all", self.skip_all, self._skip_all),
        ):
            button.setObjectName(f"first-run-{name}")
            button.clicked.connect(act)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        left = QWidget()
        flow = FlowLayout(left, theme.space("small"))
        for button in (self.next, self.skip, self.skip_all, self.back):
            flow.addWidget(button)
        row.addWidget(left, 1)
        return holder

    def _choose_language(self, language: str) -> None:
        if language == self._language:
            return
        # The press is over first: the app takes this page down to speak the new language.
        QTimer.singleShot(0, self, lambda: self._settings.change(language=language))

    def _go_on(self) -> None:
        if self.step == _COUNTRY:
            self._settings.change(country=self.country.code())
        self._further()

    def _pass(self) -> None:
        if self.step in {_WHO, _WHEN}:
            self.steps[self.step].forget()
        self._further()

    def _further(self) -> None:
        if self.step == len(self.steps) - 1:
            self._finish()
            return
        self.show_step(self.step + 1)
        self._begin_step()

    def _go_back(self) -> None:
        self.show_step(max(0, self.step - 1))
        self._begin_step()

    def _begin_step(self) -> None:
        step = self.steps[self.step]
        step.begin()
        announce(step, step.heading)

    def _skip_all(self) -> None:
        self._finish()

    def _finish(self) -> None:
        answers = FirstRunAnswers(self.who.answer(), self.when.answer())
        self.who.forget()
        self.when.forget()
        self.finished.emit(answers)
