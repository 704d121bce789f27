"""The list of countries to choose one's own from."""

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from bereave import shipped
from bereave.directory import help_now


def country_of_system() -> str:
    """The country that the system is set to; empty where it does not say."""
    territory = QLocale.system().territory()
    code = QLocale.territoryToCode(territory) if territory != QLocale.Country.AnyTerritory else ""
    return code if len(code) == 2 and code.isalpha() else ""


class CountryChoice(QComboBox):
    """Every country with a number or a line, in the reader's order; typing its first letters finds one.

    `chosen` (code or None) comes when the person chose, never when the list is filled or `choose` is called.
    """

    chosen = Signal(object)

    def __init__(self, language: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._wanted: str | None = None
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.setMaxVisibleItems(12)
        self.addItem(self.tr("No country chosen"), None)
        self.activated.connect(self._tell)
        # The names come from a large library: after the first frame.
        QTimer.singleShot(0, self, self._fill)

    def code(self) -> str | None:
        """The country chosen, None for none."""
        return self._wanted

    def choose(self, code: str | None) -> None:
        """Choose without a signal."""
        self._wanted = code
        self.setCurrentIndex(max(0, self.findData(code)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turning the wheel scrolls the page; it must not change the country in passing."""
        event.ignore()

    def _fill(self) -> None:
        from bereave.directory.countries import countries

        codes = set(help_now.read(shipped.resources() / "help-now.json").countries())
        if self._wanted:
            codes.add(self._wanted)
        for code, name in countries(self._language, codes):
            self.addItem(name, code)
        self.choose(self._wanted)

    def _tell(self, row: int) -> None:
        self._wanted = self.itemData(row)
        self.chosen.emit(self._wanted)
