"""Theme and text size, with words to look at while choosing."""

from PySide6.QtWidgets import QWidget

from bereave.desktop.settings_holder import SettingsHolder
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.card import Card, SectionHeading
from bereave.desktop.widgets.chip import ChipRow
from bereave.desktop.widgets.words import Words
from bereave.profile import TEXT_SIZES


class LooksCard(Card):
    """Changes at once, the sample with it, since it is dressed like everything else."""

    def __init__(self, theme: Theme, settings: SettingsHolder, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._settings = settings
        self.body.addWidget(SectionHeading(self.tr("How it looks")))
        themes = [
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("high-contrast", self.tr("High contrast")),
        ]
        self.theme_row = ChipRow(theme, self.tr("Colours"), themes)
        self.theme_row.setObjectName("theme")
        self.theme_row.chosen_changed.connect(lambda chosen: settings.change(theme=chosen[0]))
        sizes = [(str(size), self.tr("{size} %").format(size=size)) for size in TEXT_SIZES]
        self.size_row = ChipRow(theme, self.tr("Text size"), sizes)
        self.size_row.setObjectName("text-size")
        self.size_row.chosen_changed.connect(lambda chosen: settings.change(text_size=int(chosen[0])))
        sample = Card(theme, calm=True)
        sample.body.addWidget(Words(self.tr("A page may look like this"), "heading"))
        sample.body.addWidget(
            Words(self.tr("You do not have to do anything today. You can read this in any order."), "article")
        )
        for label, row in ((self.tr("Colours"), self.theme_row), (self.tr("Text size"), self.size_row)):
            self.body.addWidget(Words(label, "strong"))
            self.body.addWidget(row)
        self.body.addWidget(sample)
        self.show_settings()

    def show_settings(self) -> None:
        """Choose what the settings say."""
        self.theme_row.set_chosen([self._settings.settings.theme])
        self.size_row.set_chosen([str(self._settings.settings.text_size)])
