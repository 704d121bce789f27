"""The states of one entry and what differs between them, side by side, with signs beside the colours."""

from html import escape

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bereave.desktop.pages.curate.desk import Desk
from bereave.desktop.pages.curate.wording import action_words, field_words
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import QuietButton
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.reading_view import ReadingView
from bereave.desktop.widgets.result import Result
from bereave.desktop.widgets.result_list import ResultList
from bereave.desktop.widgets.words import Words
from bereave.directory.workspace import DiffRow, Revision, Span, difference

_SIGNS = {"same": "", "added": "+", "removed": "−", "changed": "±"}
_AROUND = 2  # unchanged lines shown before and after a change


class HistoryView(QWidget):
    """`restored` when an earlier state was put back."""

    restored = Signal()

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._key = ""
        self._revisions: tuple[Revision, ...] = ()
        self._chosen: Revision | None = None
        self.results = ResultList(theme, self.tr("States of this entry"))
        self.results.view.setObjectName("revisions")
        self.results.set_empty(self.tr("Nothing was changed here yet."), self.tr("Each change will stand here."))
        self.results.chosen.connect(self._choose)
        self.about = Words("", "secondary")
        self.shown = ReadingView(theme)
        self.shown.setObjectName("difference")
        self.shown.setAccessibleName(self.tr("What changed, before and after"))
        self.put_back = QuietButton(theme, self.tr("Put this back"), "undo-2")
        self.put_back.setObjectName("put-back")
        self.put_back.clicked.connect(self._put_back)
        self.before = QuietButton(theme, self.tr("Put back what was before"), "undo-2")
        self.before.setObjectName("put-before-back")
        self.before.clicked.connect(self._put_before_back)
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        flow.addWidget(self.put_back)
        flow.addWidget(self.before)
        right = QVBoxLayout()
        right.setSpacing(theme.space("small"))
        for part in (self.about, acts):
            right.addWidget(part)
        right.addWidget(self.shown, 1)
        whole = QHBoxLayout(self)
        side = theme.space("medium")
        whole.setContentsMargins(side, side, side, side)
        whole.setSpacing(theme.space("large"))
        whole.addWidget(self.results, 2)
        whole.addLayout(right, 5)
        theme.changed.connect(self._show)
        self._show()

    def show_entry(self, key: str) -> None:
        """Show the states of this entry, the newest chosen."""
        self._key = key
        self._desk.ask(lambda: self._desk.room.revisions(key), self._have, self, latest="curate-history")

    def forget(self) -> None:
        """Show nothing any more."""
        self._have(())

    def _have(self, revisions: tuple[Revision, ...]) -> None:
        self._revisions = revisions
        self.results.set_results([self._row(one) for one in revisions])
        self._chosen = revisions[0] if revisions else None
        if revisions:
            self.results.select(str(revisions[0].number))
        self._show()

    def _row(self, one: Revision) -> Result:
        when = QLocale().toString(
            QDateTime.fromString(one.at, Qt.DateFormat.ISODate).toLocalTime(), QLocale.FormatType.ShortFormat
        )
        note = "" if one.action == "outside" else one.note
        return Result(str(one.number), action_words(one.action), when, note, (one.by,) if one.by else ())

    def _choose(self, name: str) -> None:
        self._chosen = next((one for one in self._revisions if str(one.number) == name), None)
        self._show()

    def _show(self) -> None:
        one = self._chosen
        self.put_back.setVisible(one is not None and one is not self._revisions[0] and one.after is not None)
        earlier = one is not None and one.number > 1
        self.before.setVisible(earlier and one is self._revisions[0])
        if one is None:
            self.about.setText("")
            self.shown.show_html("")
            return
        rows = difference(one.before, one.after)
        changed = sum(row.kind != "same" for row in rows)
        self.about.setText(self.tr("%n difference(s). Left: before. Right: after.", "", changed))
        self.shown.show_html(self._html(rows))

    def _html(self, rows: tuple[DiffRow, ...]) -> str:
        lines = []
        last = ""
        for row in _near(rows):
            if row is None:
                lines.append('<tr><td></td><td colspan="2" class="quiet">…</td></tr>')
                continue
            if row.field != last:
                last = row.field
                lines.append(f'<tr><td></td><td colspan="2"><b>{escape(field_words(row.field))}</b></td></tr>')
            left, right = self._cell(row.before, "removed"), self._cell(row.after, "added")
            cells = f'<td width="48%">{left}</td><td width="48%">{right}</td>'
            lines.append(f'<tr><td width="4%">{_SIGNS[row.kind]}</td>{cells}</tr>')
        return f'<table width="100%">{"".join(lines)}</table>'

    def _cell(self, spans: tuple[Span, ...], side: str) -> str:
        colour = self._theme.colour("danger_soft" if side == "removed" else "good_soft").name()
        ink = self._theme.colour("ink").name()
        mark = "s" if side == "removed" else "u"
        parts = []
        for span in spans:
            words = escape(span.text)
            look = f'style="background-color:{colour}; color:{ink}"'
            parts.append(f"<span {look}><{mark}>{words}</{mark}></span>" if span.changed else words)
        return "".join(parts)

    def _put_back(self) -> None:
        if self._chosen is not None:
            self._restore(self._chosen.number)

    def _put_before_back(self) -> None:
        if self._chosen is not None:
            self._restore(self._chosen.number - 1)

    def _restore(self, number: int) -> None:
        key = self._key

        def done(_: object) -> None:
            self.show_entry(key)
            self.restored.emit()

        words = self.tr("An earlier state was put back.")
        self._desk.change(lambda: self._desk.room.restore(key, number), done, self, words=words)


def _near(rows: tuple[DiffRow, ...]) -> list[DiffRow | None]:
    """The changed lines with a few around them; None stands for lines left out."""
    wanted = {
        near
        for at, row in enumerate(rows)
        if row.kind != "same"
        for near in range(at - _AROUND, at + _AROUND + 1)
        if 0 <= near < len(rows)
    }
    shown: list[DiffRow | None] = []
    for at, row in enumerate(rows):
        if at in wanted:
            shown.append(row)
        elif shown and shown[-1] is not None:
            shown.append(None)
    return shown
