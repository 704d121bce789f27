"""What this app is, what it is not, and whose work is in it."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from bereave import __version__
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.breakable import breakable
from bereave.desktop.widgets.buttons import QuietButton
from bereave.desktop.widgets.card import Card, SectionHeading
from bereave.desktop.widgets.clipboard import copy_privately
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Words


class AboutCard(Card):
    """Plain words only; the folder can be copied."""

    def __init__(self, theme: Theme, profile_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._folder = str(profile_folder)
        self.body.addWidget(SectionHeading(self.tr("About this app")))
        for words in (
            self.tr("Bereave {version}").format(version=__version__),
            self.tr(
                "It is not a crisis service, and it does not replace a doctor or a therapist. It watches nobody and "
                "cannot call anyone for you."
            ),
            self.tr(
                "The directory was put together from public pages and lists. Nobody was called. Each entry says when "
                "and against what it was last checked; what nobody could confirm says so."
            ),
            self.tr("The guided writing follows tested programmes. This programme itself is untested."),
            self.tr("Nothing is sent anywhere, unless you join a space for messages yourself."),
        ):
            self.body.addWidget(Words(words))
        self.body.addWidget(Words(self.tr("Your folder on this device"), "strong"))
        self.folder = Words(breakable(self._folder), "secondary")
        self.folder.setObjectName("profile-folder")
        self.folder.setAccessibleName(self._folder)
        self.body.addWidget(self.folder)
        self.copy = QuietButton(theme, self.tr("Copy the folder's name"), "copy")
        self.copy.clicked.connect(lambda: copy_privately(self._folder))
        acts = QWidget()
        FlowLayout(acts, theme.space("small")).addWidget(self.copy)
        self.body.addWidget(acts)
        told = self.tr("The journal in it is encrypted. Settings (country, language, looks) are not.")
        self.body.addWidget(Words(told, "secondary"))
        self.body.addWidget(Words(self.tr("Licences"), "strong"))
        for words in (
            self.tr("The program: Apache License 2.0. The texts and the directory: CC BY 4.0."),
            self.tr("Qt and PySide6: LGPL 3. Letters: Inter, Noto Serif, Noto Sans KR (SIL Open Font License)."),
            self.tr("Icons: Lucide (ISC). Each part's own licence comes with the app."),
        ):
            self.body.addWidget(Words(words, "secondary"))
