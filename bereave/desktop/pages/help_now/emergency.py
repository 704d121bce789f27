"""The emergency numbers of a country, large, with what is not certain about them said beside them."""

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtWidgets import QWidget

from bereave.desktop.checked_words import day_words
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.card import Card
from bereave.desktop.widgets.contact_row import Contact, ContactRow
from bereave.desktop.widgets.words import Words
from bereave.directory.addresses import action_for
from bereave.directory.help_now import EmergencyNumbers
from bereave.directory.model import Contact as DirectoryContact


class EmergencyCard(Card):
    """Shows general, ambulance and police numbers as the records have them; says so where they are not certain.

    What the records remark stands in `language`, or in English where there is no translation.
    """

    open_requested = Signal(QUrl)

    def __init__(
        self,
        theme: Theme,
        numbers: EmergencyNumbers,
        country: str,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self.numbers: list[str] = []
        self.rows: list[ContactRow] = []
        side = theme.space("wide")
        self.body.setContentsMargins(side, theme.space("large"), side, theme.space("large"))
        self.body.setSpacing(theme.space("tiny"))
        self.body.addWidget(Words(self.tr("If you or someone may be in danger now"), "heading"))
        if country:
            self.body.addWidget(Words(country, "secondary"))
        if numbers.uncertain:
            self._unsure(numbers)
        else:
            self._sure(numbers)
        route = numbers.text_in(language)
        if route:
            self.body.addWidget(Words(self.tr("By text, or if you are deaf: {route}").format(route=route)))
        note = numbers.note_in(language)
        if note:
            # Our own last words are translated with the window; a record brings its translations along.
            self.body.addWidget(Words(QCoreApplication.translate("HelpNow", note)))
        if numbers.sources:
            told = self.tr(
                "Gathered from public telephone data and pages: {day}. Not yet confirmed with the authorities."
            )
            self.body.addWidget(Words(told.format(day=day_words(numbers.on)), "secondary"))

    def _sure(self, numbers: EmergencyNumbers) -> None:
        if numbers.general:
            self._row(numbers.general, self.tr("Emergency: ambulance, police, fire"), "emergency")
        labelled = [(numbers.ambulance, self.tr("Ambulance")), (numbers.police, self.tr("Police"))]
        for number, label in labelled:
            if number and number != numbers.general:
                # Where one number reaches everybody it stands out alone.
                self._row(number, label, "number" if numbers.general else "emergency")

    def _unsure(self, numbers: EmergencyNumbers) -> None:
        if numbers.sources_differ:
            told = self.tr("Sources differ about the number here; from a mobile 112 usually reaches local help.")
        else:
            told = self.tr("The number here is not certain; from a mobile 112 usually reaches local help.")
        self.body.addWidget(Words(told, "strong"))
        for number in numbers.candidates:
            self._row(number, self.tr("May be right"), "emergency")
        if "112" not in numbers.candidates:
            self._row("112", self.tr("From a mobile"), "emergency")

    def _row(self, number: str, label: str, role: str) -> None:
        uri = action_for(DirectoryContact("phone", number)).uri
        row = ContactRow(self._theme, Contact("phone", number, label, uri=uri), role=role)
        row.open_requested.connect(self.open_requested)
        self.numbers.append(number)
        self.rows.append(row)
        self.body.addWidget(row)
