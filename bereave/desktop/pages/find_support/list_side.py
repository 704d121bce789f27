"""The left side: the field, the filters, how many there are, the rows, and the ways on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from bereave.desktop.pages.entry.wording import kind_words
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import IconButton, LinkButton
from bereave.desktop.widgets.card import Card, Notice
from bereave.desktop.widgets.chip import ChipRow
from bereave.desktop.widgets.progress_line import ProgressLine
from bereave.desktop.widgets.result_list import ResultList
from bereave.desktop.widgets.search_field import SearchField
from bereave.desktop.widgets.words import Words

_ALWAYS = ("crisis-line", "bereavement-service", "support-group", "article")
_FURTHER = ("practical", "young-people", "online-community", "book", "guide", "finder")
_EVERY = "all"


class ListSide(Card):
    """Only widgets; what is looked for and shown is the page's to decide.

    `asked` tells that a filter changed; `kind` and `country` say to what.
    """

    asked = Signal()
    topic_left = Signal()
    elsewhere_asked = Signal()
    meant = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._compact = False
        self._all_kinds = False
        side = theme.space("large")
        self.body.setContentsMargins(side, side, side, theme.space("small"))
        self.body.setSpacing(theme.space("small"))
        self.field = SearchField(theme, self.tr("Search by name, place or need"))
        self.field.setObjectName("search")
        self.kinds = ChipRow(theme, self.tr("Kind of help"))
        self.kinds.setObjectName("kinds")
        self.kinds.chosen_changed.connect(self._filtered)
        self.more_kinds = LinkButton(theme, self.tr("More kinds"), "chevron-down")
        self.more_kinds.setObjectName("more-kinds")
        self.more_kinds.clicked.connect(self._show_kinds)
        self.country_box = self._make_country_box()
        self.topic = LinkButton(theme, "", "x")
        self.topic.setObjectName("leave-topic")
        self.topic.hide()
        self.topic.clicked.connect(self.topic_left)
        self.count = Words("", "secondary")
        self.count.setObjectName("result-count")
        self.did_you_mean = LinkButton(theme, "", "search")
        self.did_you_mean.setObjectName("did-you-mean")
        self.did_you_mean.hide()
        self.did_you_mean.clicked.connect(lambda: self.meant.emit(str(self.did_you_mean.property("words"))))
        self.help = Notice(theme, "", "help", self.tr("Open help now"))
        self.help.hide()
        self.notice = Notice(theme, "", "info")
        self.notice.hide()
        self.progress = ProgressLine(theme, can_cancel=False)
        self.progress.hide()
        self.results = ResultList(theme, self.tr("What was found"))
        self.results.setObjectName("results")
        self.elsewhere = LinkButton(theme, "", "globe")
        self.elsewhere.setObjectName("elsewhere")
        self.elsewhere.hide()
        self.elsewhere.clicked.connect(self.elsewhere_asked)
        self.below = QStackedWidget()
        self._lay_out()
        self._show_kinds(all_of_them=False)

    @property
    def kind(self) -> str | None:
        """The kind filtered by, None for all."""
        chosen = self.kinds.chosen()
        return None if not chosen or chosen[0] == _EVERY else chosen[0]

    @property
    def country(self) -> str | None:
        """The country filtered by, None for all."""
        code = self.country_box.currentData()
        return code if isinstance(code, str) else None

    def choose_kind(self, kind: str | None) -> None:
        """Filter by a kind, without a signal."""
        if kind in _FURTHER:
            self._show_kinds()
        self.kinds.set_chosen([kind or _EVERY])
        self._arrange_kinds()

    def choose_country(self, code: str | None) -> None:
        """Filter by a country, without a signal; one that is not in the list changes nothing."""
        row = self.country_box.findData(code)
        if row >= 0:
            self.country_box.setCurrentIndex(row)

    def fill_countries(self, rows: Sequence[tuple[str | None, str]]) -> None:
        """The countries to choose from, in this order; what was chosen stays."""
        before = self.country
        self.country_box.clear()
        for code, words in rows:
            self.country_box.addItem(words, code)
        self.choose_country(before)

    def say_topic(self, words: str) -> None:
        """The door that the list stands behind, with a way to leave it; empty for none."""
        self.topic.setText(words)
        # Anew, now that there are words: the icon keeps its distance from them.
        self.topic.set_icon_name("x")
        self.topic.setAccessibleName(self.tr("Stop showing only: {topic}").format(topic=words))
        self.topic.setVisible(bool(words))

    def offer_words(self, words: str | None) -> None:
        """Offer the words that may have been meant."""
        self.did_you_mean.setProperty("words", words or "")
        self.did_you_mean.setText(self.tr("Did you mean “{words}”?").format(words=words or ""))
        self.did_you_mean.set_icon_name("search")
        self.did_you_mean.setVisible(bool(words))

    def offer_elsewhere(self, number: int) -> None:
        """Say how many there are in other countries, as a link; nothing for none."""
        self.elsewhere.setText(self.tr("%n more in other countries", "", number))
        self.elsewhere.set_icon_name("globe")
        self.elsewhere.setVisible(number > 0)

    def set_compact(self, compact: bool) -> None:
        """In a low window the kinds stand behind their link, so that the list has room."""
        if compact != self._compact:
            self._compact = compact
            self._arrange_kinds()

    def _show_kinds(self, _checked: bool = False, *, all_of_them: bool = True) -> None:
        self._all_kinds = all_of_them
        kinds = (*_ALWAYS, *_FURTHER) if all_of_them else _ALWAYS
        self.kinds.set_items([(_EVERY, self.tr("All")), *((kind, kind_words(kind)) for kind in kinds)])
        self._arrange_kinds()

    def _arrange_kinds(self) -> None:
        self.more_kinds.setText(self.tr("Kinds of help") if self._compact else self.tr("More kinds"))
        self.more_kinds.setVisible(not self._all_kinds)
        self.kinds.setVisible(not self._compact or self._all_kinds or self.kind is not None)

    def _filtered(self) -> None:
        self.asked.emit()

    def _make_country_box(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("country-filter")
        box.setAccessibleName(self.tr("Show help from"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.activated.connect(self._filtered)
        return box

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(self._theme.space("small"))
        # Not seen, for want of room, but read: on Linux a box is named by the label that belongs to it.
        self.country_label = Words(self.tr("Show help from"), parent=self)
        self.country_label.setBuddy(self.country_box)
        self.country_label.hide()
        where.addWidget(self.country_box, 1)
        where.addWidget(self.more_kinds)
        self.body.addWidget(self.field)
        self.body.addWidget(self.kinds)
        self.body.addLayout(where)
        for part in (self.notice, self.help, self.progress):
            self.body.addWidget(part)
        for link in (self.topic, self.did_you_mean):
            self._in_a_row(link)
        self.body.addWidget(self.count)
        self.below.addWidget(self.results)
        self.body.addWidget(self.below, 1)
        self._in_a_row(self.elsewhere)

    def _in_a_row(self, link: LinkButton | IconButton) -> None:
        row = QHBoxLayout()
        row.addWidget(link)
        row.addStretch(1)
        self.body.addLayout(row)
