"""For those who look after the resources: shows the place for it, also without a hub."""

from PySide6.QtWidgets import QCheckBox, QWidget

from bereave.desktop.settings_holder import SettingsHolder
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.card import Card, SectionHeading
from bereave.desktop.widgets.words import Words


class CuratingCard(Card):
    """One tick; what was changed stays where it is when it is taken away."""

    def __init__(self, theme: Theme, settings: SettingsHolder, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._settings = settings
        self.body.addWidget(SectionHeading(self.tr("Looking after the resources")))
        self.tick = QCheckBox(self.tr("I look after the resources"))
        self.tick.setObjectName("curates")
        self.tick.clicked.connect(lambda chosen: settings.change(curates=chosen))
        self.body.addWidget(self.tick)
        told = self.tr(
            "Shows the place Curate: check entries, change them on this device, and make packs for others. "
            "Nothing is sent anywhere."
        )
        self.body.addWidget(Words(told, "secondary"))
        self.show_settings()

    def show_settings(self) -> None:
        """Tick what the settings say."""
        self.tick.setChecked(self._settings.settings.curates)
