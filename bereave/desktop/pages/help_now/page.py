"""Help now: read from one file, the same everywhere, also while locked, offline or with a broken profile."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from bereave.desktop.pages.help_now.emergency import EmergencyCard
from bereave.desktop.pages.help_now.line import LineCard
from bereave.desktop.pages.help_now.order import ShownLine, in_order
from bereave.desktop.pages.help_now.plan_card import PlanCard
from bereave.desktop.pages.help_now.words_to_show import WordsToShow
from bereave.desktop.pages.help_now.young_lines import YoungLines
from bereave.desktop.settings_holder import SettingsHolder
from bereave.desktop.shell.page import Page
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.widgets.buttons import LinkButton, QuietButton
from bereave.desktop.widgets.card import Notice, ScrollPage
from bereave.desktop.widgets.words import Words
from bereave.directory import help_now

_FIRST_LINES = 3
_NARROW = 900  # pixels at 100 %: below this the two columns stand one above the other


class HelpNowPage(Page):
    """The country's emergency number, its lines, the plan, words to show. It contacts nobody.

    Without `vault` no plan is spoken of. `back_asked` leads to the page before, `journal_asked` to the journal;
    `open_requested` comes after the person agreed to the full address.
    """

    back_asked = Signal()
    journal_asked = Signal()
    open_requested = Signal(QUrl)

    def __init__(
        self,
        theme: Theme,
        file: Path,
        settings: SettingsHolder,
        vault: VaultSession | None,
        now: Callable[[], datetime],
        language: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._vault = vault
        self._now = now
        self._language = language
        self._help = help_now.read(file)
        self._country = settings.settings.country
        self._scroll = ScrollPage(theme, widest=1120)
        # Tighter than other pages: the emergency number and the first line are seen without scrolling.
        side = theme.space("wide")
        self._scroll.body.setContentsMargins(side, theme.space("small"), side, side)
        self._scroll.body.setSpacing(theme.space("medium"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._make_head()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.space("large"))
        self._left = QVBoxLayout()
        self._right = QVBoxLayout()
        for column in (self._left, self._right):
            column.setSpacing(theme.space("medium"))
        self._columns.addLayout(self._left, 3)
        self._columns.addLayout(self._right, 2)
        self._scroll.body.addLayout(self._columns)
        self._scroll.body.addStretch(1)
        settings.changed.connect(self._country_changed)
        # The list of 240 countries comes after the first frame; the numbers do not wait for it.
        QTimer.singleShot(0, self, self._fill_countries)

    def opened(self) -> None:
        """Fill the page, each time anew: which lines are open changes."""
        self._refill()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def read(self, file: Path) -> None:
        """From now on show what this file holds: packs changed while somebody looks."""
        self._help = help_now.read(file)
        self._refill()
        self._fill_countries()

    def show_young(self) -> None:
        """Open the lines for children and young people, and bring them into view."""
        self.young.open()
        # Their place is only known when they have been laid out.
        QTimer.singleShot(0, self, self._bring_young_into_view)

    def _bring_young_into_view(self) -> None:
        ground = self._scroll.widget()
        assert ground is not None
        if self.young.known:
            top = self.young.mapTo(ground, QPoint(0, 0)).y()
            self._scroll.verticalScrollBar().setValue(top - self._theme.space("small"))
        else:
            self._scroll.ensureWidgetVisible(self.young)

    def _make_head(self) -> None:
        theme = self._theme
        self.back = LinkButton(theme, self.tr("Back"), "arrow-left")
        self.back.setObjectName("help-back")
        self.back.clicked.connect(self.back_asked)
        self.country = QComboBox()
        self.country.setObjectName("help-country")
        self.country.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.country.setAccessibleName(self.tr("Country of these numbers"))
        self.country.activated.connect(self._choose_country)
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addStretch(1)
        label = Words(self.tr("Numbers for"), "secondary", wrap=False)
        label.setBuddy(self.country)
        head.addWidget(label)
        head.addWidget(self.country)
        self._scroll.body.addLayout(head)
        sentence = self.tr("This page contacts nobody. It only shows you whom you can call.")
        self._scroll.body.addWidget(Words(sentence, "secondary"))
        if not self._help.whole:
            damaged = self.tr("The file with the numbers is damaged or missing. Please install the app again.")
            self._scroll.body.addWidget(Notice(theme, damaged, "warn"))

    def _fill(self) -> None:
        sheet = self._help.for_country(self._country)
        theme = self._theme
        self.emergency = EmergencyCard(theme, sheet.emergency, "", self._language())
        self.emergency.open_requested.connect(self.open_requested)
        self._left.addWidget(self.emergency)
        shown = in_order(sheet.lines, self._now())
        if not shown:
            self._left.addWidget(Notice(theme, self._no_line(), "info"))
        else:
            again = self.tr("No answer? Try the next one, then the emergency number.")
            self._left.addWidget(Words(again, "strong"))
        self.lines: list[LineCard] = []
        for one in shown[:_FIRST_LINES]:
            self._add_line(one)
        # The others are made when they are asked for: the first ones are there sooner.
        self._rest = shown[_FIRST_LINES:]
        if self._rest:
            self.more = QuietButton(theme, self.tr("%n more line(s)", "", len(self._rest)), "chevron-down")
            self.more.setObjectName("help-more")
            self.more.clicked.connect(self._show_all)
            self._left.addWidget(self.more)
        self.young = YoungLines(theme, in_order(sheet.young, self._now()), self._language())
        self.young.open_requested.connect(self.open_requested)
        self._left.addWidget(self.young)
        self._left.addStretch(1)
        number = sheet.emergency.general or sheet.emergency.ambulance or ""
        if self._vault is not None:
            self.plan = PlanCard(theme, self._vault)
            self.plan.journal_asked.connect(self.journal_asked)
            self._right.addWidget(self.plan)
        self.words = WordsToShow(theme, "" if sheet.emergency.uncertain else number)
        self._right.addWidget(self.words)
        for finder in () if shown else in_order(sheet.finders, self._now()):
            self._right.addWidget(self._wired(LineCard(theme, finder, self._language())))
        self._right.addStretch(1)

    def _no_line(self) -> str:
        if self._country is None:
            return self.tr("Choose your country above to see its lines.")
        return self.tr("We have no crisis line for this country. The finders beside this know many more.")

    def _add_line(self, shown: ShownLine) -> None:
        card = self._wired(LineCard(self._theme, shown, self._language()))
        self._left.insertWidget(self._left.indexOf(self.lines[-1]) + 1 if self.lines else self._left.count(), card)
        self.lines.append(card)

    def _wired(self, card: LineCard) -> LineCard:
        card.open_requested.connect(self.open_requested)
        return card

    def _show_all(self) -> None:
        for one in self._rest:
            self._add_line(one)
        self.more.hide()
        self.lines[_FIRST_LINES].focus_first()

    def _refill(self) -> None:
        for column in (self._left, self._right):
            while (item := column.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self._fill()

    def _fill_countries(self) -> None:
        from bereave.directory.countries import countries

        self.country.clear()
        self.country.addItem(self.tr("Choose a country"), None)
        for code, name in countries(self._language(), self._help.countries()):
            self.country.addItem(name, code)
        self.country.setCurrentIndex(max(0, self.country.findData(self._country)))

    def _choose_country(self, row: int) -> None:
        self._country = self.country.itemData(row)
        self._refill()

    def _country_changed(self) -> None:
        self._country = self._settings.settings.country
        self.country.setCurrentIndex(max(0, self.country.findData(self._country)))
        self._refill()

    def resizeEvent(self, event: object) -> None:
        """Two columns where there is room."""
        narrow = self.width() < self._theme.px(_NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)
        super().resizeEvent(event)  # type: ignore[arg-type] # the stub's event type is narrower than what Qt sends
