"""Reporting a mistake in an entry, and what became of the reports."""

from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bereave.desktop.kept_session import KeptSession
from bereave.desktop.pages.entry.kept_words import report_state, report_text, what_words
from bereave.desktop.shell.private_clipboard import mark_private
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.buttons import LinkButton, QuietButton
from bereave.desktop.widgets.card import Card
from bereave.desktop.widgets.chip import ChipRow
from bereave.desktop.widgets.clipboard import copy_privately
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.plain_editor import PlainEditor
from bereave.desktop.widgets.words import Words
from bereave.directory.model import Entry
from bereave.kept.state import REPORT_WORDS, WHATS, FileReport, Report, TakeBack

_LINES = 84  # pixels at 100 %


class ReportPanel(Card):
    """A form while one is asked for, and the reports on this entry. `taken_back` (the Report) offers the way back,
    `left` comes when the person has done with the form.

    A report holds what is chosen and typed here: neither the person's note nor their name.
    """

    taken_back = Signal(object)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        kept: KeptSession,
        entry: Entry,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent, calm=True)
        self._theme = theme
        self._kept = kept
        self._entry = entry
        self._rows: list[QWidget] = []
        self.take_backs: list[LinkButton] = []
        self.copies: list[LinkButton] = []
        mark_private(self)
        side = theme.space("large")
        self.body.setContentsMargins(side, theme.space("medium"), side, theme.space("medium"))
        self.body.setSpacing(theme.space("small"))
        self.form = self._make_form()
        self.form.hide()
        self.body.addWidget(self.form)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space("medium"))
        self.body.addLayout(self._list)
        kept.about_to_hide.connect(self._put_by)
        kept.changed.connect(self.refresh)
        theme.changed.connect(self._measure)
        self.hide()
        self.refresh()

    def begin(self) -> None:
        """Ask what is wrong; what was begun before is there again."""
        what, words = self._kept.drafts.get(self._entry.id, (WHATS[0], ""))
        if self.form.isHidden() and not self._kept.is_locked:
            self.whats.set_chosen([what])
            self.editor.set_text(words)
        self.form.show()
        self.show()
        self.whats.setFocus(Qt.FocusReason.OtherFocusReason)
        self.whats.focusNextChild()

    def refresh(self) -> None:
        """Show the reports on this entry."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self.take_backs, self.copies = [], []
        self._rows = [self._row(report) for report in self._kept.state.reports_on(self._entry.id)]
        for row in self._rows:
            self._list.addWidget(row)
        self.setVisible(bool(self._rows) or not self.form.isHidden())

    def forget(self) -> None:
        """Show nothing of it any more; what was begun can be gone on with."""
        self._put_by()
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        self.hide()

    def _make_form(self) -> QWidget:
        theme = self._theme
        form = QWidget()
        lines = QVBoxLayout(form)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space("small"))
        lines.addWidget(Words(self.tr("What is wrong here?"), "strong"))
        self.whats = ChipRow(theme, self.tr("What is wrong here?"), [(what, what_words(what)) for what in WHATS])
        self.whats.setObjectName("report-what")
        lines.addWidget(self.whats)
        label = self.tr("A few words, if you like")
        lines.addWidget(Words(label, "secondary"))
        self.editor = PlainEditor(theme, label, self.tr("No names, and nothing about yourself, please."))
        self.editor.setObjectName("report-words")
        self._measure()
        lines.addWidget(self.editor)
        self.too_long = Words("", "secondary")
        self.too_long.setObjectName("report-too-long")
        self.too_long.hide()
        lines.addWidget(self.too_long)
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        self.send = QuietButton(theme, self.tr("Report it"), "flag")
        self.send.setObjectName("report-send")
        self.send.clicked.connect(self._file)
        self.leave = LinkButton(theme, self.tr("Not now"))
        self.leave.setObjectName("report-leave")
        self.leave.clicked.connect(self._leave)
        flow.addWidget(self.send)
        flow.addWidget(self.leave)
        lines.addWidget(acts)
        return form

    def _measure(self) -> None:
        self.editor.setFixedHeight(self._theme.px(_LINES))

    def _leave(self) -> None:
        self._put_by()
        self.left.emit()

    def _file(self) -> None:
        entry = self._entry
        what, words = (self.whats.chosen() or [WHATS[-1]])[0], self.editor.text().strip()
        self.too_long.setVisible(len(words) > REPORT_WORDS)
        if len(words) > REPORT_WORDS:
            # Nothing is cut off unseen, and nothing of it is lost.
            self.too_long.setText(self.tr("Please use %n letter(s) less.", "", len(words) - REPORT_WORDS))
            announce(self.too_long, self.too_long.text())
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        checked = entry.checked.on
        report = Report(str(uuid4()), entry.id, entry.title, what, words, self._kept.moment(), checked=checked)
        self.editor.forget()
        self._put_by()
        self._kept.do(FileReport(report))
        self.left.emit()
        announce(self, report_state(report, joined=self._kept.joined()))

    def _put_by(self) -> None:
        """Close the form; words that were begun wait for when it is opened again."""
        if self.form.isHidden():
            return
        words = self.editor.text()
        if words.strip():
            self._kept.drafts[self._entry.id] = ((self.whats.chosen() or [WHATS[0]])[0], words)
        else:
            self._kept.drafts.pop(self._entry.id, None)
        self.editor.forget()
        self.form.hide()
        self.setVisible(bool(self._rows))

    def _row(self, report: Report) -> QWidget:
        theme = self._theme
        row = QWidget()
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space("hair"))
        said = what_words(report.what)
        lines.addWidget(Words(self.tr("Mistake reported: {what}").format(what=said), "strong"))
        if report.words:
            lines.addWidget(Words(report.words))
        lines.addWidget(Words(report_state(report, joined=self._kept.joined()), "secondary"))
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        copy = LinkButton(theme, self.tr("Copy the report"), "copy")
        copy.setObjectName("report-copy")
        copy.clicked.connect(lambda: self._copy(report, copy))
        self.copies.append(copy)
        flow.addWidget(copy)
        if report.waits:
            back = LinkButton(theme, self.tr("Take it back"), "undo-2")
            back.setObjectName("report-take-back")
            back.clicked.connect(lambda: self._take_back(report))
            self.take_backs.append(back)
            flow.addWidget(back)
        lines.addWidget(acts)
        return row

    def _copy(self, report: Report, button: LinkButton) -> None:
        copy_privately(report_text(report))
        button.setText(self.tr("Copied"))
        announce(button, self.tr("Copied"))

    def _take_back(self, report: Report) -> None:
        self._kept.do(TakeBack(report.id))
        self.taken_back.emit(report)
