"""How the app looks, speaks and leaves; every change holds at once and is saved."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bereave.desktop.directory_room import DirectoryRoom
from bereave.desktop.pages.settings.about_card import AboutCard
from bereave.desktop.pages.settings.country_choice import CountryChoice
from bereave.desktop.pages.settings.curating_card import CuratingCard
from bereave.desktop.pages.settings.journal_card import JournalCard
from bereave.desktop.pages.settings.looks_card import LooksCard
from bereave.desktop.settings_holder import SettingsHolder
from bereave.desktop.shell.page import Page
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.widgets.card import Card, ScrollPage, SectionHeading
from bereave.desktop.widgets.chip import ChipRow
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import LANGUAGES, language_of_system


class SettingsPage(Page):
    """Language and country, looks, leaving quickly, the journal's lock, packs, about.

    `packs_changed` when packs came, went or got a yes.
    """

    packs_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        settings: SettingsHolder,
        vault: VaultSession,
        profile_folder: Path,
        directory: DirectoryRoom,
        parent: QWidget | None = None,
    ) -> None:
        from bereave.desktop.pages.settings.packs_card import PacksCard

        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self.looks = LooksCard(theme, settings)
        self.journal = JournalCard(theme, settings, vault)
        self.packs = PacksCard(theme, directory.packs, directory.long_lane, updates=directory.updates)
        self.packs.changed.connect(self.packs_changed)
        self.curating = CuratingCard(theme, settings)
        self.about = AboutCard(theme, profile_folder)
        scroll = ScrollPage(theme)
        scroll.body.setContentsMargins(0, 0, theme.space("small"), theme.space("wide"))
        cards = (self.looks, self._leaving_card(), self.journal, self.packs, self.curating, self.about)
        for card in (self._place_card(), *cards):
            scroll.body.addWidget(card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        settings.changed.connect(self._show)
        self._show()

    def opened(self) -> None:
        """A journal may have been made since."""
        self.journal.show_state()
        self.packs.show_packs()
        self.country.setFocus(Qt.FocusReason.OtherFocusReason)

    def leaving(self) -> None:
        """What was typed about keys does not stay on a page that nobody looks at."""
        self.journal.forget()
        self.packs.forget()

    def forget(self) -> None:
        """Quick exit: the same."""
        self.leaving()

    def _place_card(self) -> Card:
        card = Card(self._theme)
        card.body.addWidget(SectionHeading(self.tr("Language and country")))
        self.language = ChipRow(self._theme, self.tr("Language"), list(LANGUAGES.items()))
        self.language.setObjectName("language")
        self.language.chosen_changed.connect(self._choose_language)
        spoken = self._settings.settings.language or language_of_system()
        self.country = CountryChoice(spoken, self.tr("Your country"))
        self.country.setObjectName("country")
        self.country.chosen.connect(lambda code: self._settings.change(country=code))
        label = Words(self.tr("Your country"), "strong")
        label.setBuddy(self.country)
        told = self.tr("Help now shows its numbers, and its services come first. Changing it deletes nothing.")
        card.body.addWidget(Words(self.tr("Language"), "strong"))
        card.body.addWidget(self.language)
        card.body.addWidget(label)
        card.body.addWidget(self.country)
        card.body.addWidget(Words(told, "secondary"))
        return card

    def _leaving_card(self) -> Card:
        card = Card(self._theme)
        card.body.addWidget(SectionHeading(self.tr("Leaving quickly")))
        question = self.tr("Which key, pressed alone three times, hides the window?")
        keys = [("shift", self.tr("Shift")), ("control", self.tr("Ctrl")), ("off", self.tr("None, only the button"))]
        card.body.addWidget(Words(question, "strong"))
        self.quick_exit = ChipRow(self._theme, question, keys)
        self.quick_exit.setObjectName("quick-exit-keys")
        self.quick_exit.chosen_changed.connect(lambda chosen: self._settings.change(quick_exit_keys=chosen[0]))
        card.body.addWidget(self.quick_exit)
        for words in (
            self.tr(
                "Quick exit hides the window at once, locks the journal and forgets what you searched for and read. "
                "What you were writing is saved first. Starting the app again brings the window back."
            ),
            self.tr(
                "It does not hide that the app is installed, it does not change the history of your browser, and it "
                "cannot protect you from someone who watches this computer with special programs."
            ),
            self.tr(
                "Where the system's Sticky Keys are on, these keys keep their own meaning, and only the button leaves."
            ),
        ):
            card.body.addWidget(Words(words, "secondary"))
        return card

    def _choose_language(self, chosen: list[str]) -> None:
        # The press is over first: the app takes its pages down to speak the new language.
        QTimer.singleShot(0, self, lambda: self._settings.change(language=chosen[0]))

    def _show(self) -> None:
        settings = self._settings.settings
        self.language.set_chosen([settings.language or language_of_system()])
        self.country.choose(settings.country)
        self.quick_exit.set_chosen([settings.quick_exit_keys])
        self.looks.show_settings()
        self.journal.show_settings()
        self.curating.show_settings()
