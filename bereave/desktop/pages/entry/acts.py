"""What can be done with an entry besides reaching it: one quiet row, with the note and the report below it."""

from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bereave.desktop.kept_session import KeptSession
from bereave.desktop.pages.entry.kept_words import where_words
from bereave.desktop.pages.entry.note_panel import NotePanel
from bereave.desktop.pages.entry.report_panel import ReportPanel
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.buttons import LinkButton
from bereave.desktop.widgets.card import Notice
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.undo_bar import UndoBar
from bereave.directory.model import Entry
from bereave.kept.state import Drop, Favourite, FileReport, Keep, Note, Report, WriteNote


class EntryActs(QWidget):
    """`large_asked` shows the entry large; `vault_asked` leads to where the private part is set up or unlocked.

    `begun` (a widget) wants a panel that was opened brought into view.
    """

    large_asked = Signal()
    begun = Signal(object)
    vault_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        kept: KeptSession,
        entry: Entry,
        parent: QWidget | None = None,
        *,
        can_be_large: bool = True,
    ) -> None:
        super().__init__(parent)
        self._kept = kept
        self._entry = entry
        self.large = LinkButton(theme, self.tr("Show large"), "maximize-2")
        self.keep = LinkButton(theme, self.tr("Keep"), "plus")
        self.note = LinkButton(theme, self.tr("Write a note"), "notebook-pen")
        self.report = LinkButton(theme, self.tr("Report a mistake"), "flag")
        row = QWidget()
        flow = FlowLayout(row, theme.space("small"))
        for name, button, act in (
            ("show-large", self.large, self.large_asked.emit),
            ("keep", self.keep, self._keep_or_not),
            ("write-note", self.note, self._write),
            ("report-mistake", self.report, self._report),
        ):
            button.setObjectName(name)
            button.clicked.connect(act)
            flow.addWidget(button)
        self.large.setVisible(can_be_large)
        self.notes = NotePanel(theme, kept, entry)
        self.reports = ReportPanel(theme, kept, entry)
        self.undo = UndoBar(theme)
        self.where = Notice(theme, "", "calm", "-")
        self.where.setObjectName("kept-where")
        self.where.acted.connect(self._go_on)
        self.where.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space("small"))
        for part in (row, self.undo, self.notes, self.reports, self.where):
            lines.addWidget(part)
        self.reports.left.connect(lambda: self.report.setFocus(Qt.FocusReason.OtherFocusReason))
        self.notes.taken_away.connect(self._note_gone)
        self.reports.taken_back.connect(self._report_gone)
        # What could be brought back is the vault's again once it is hidden.
        kept.about_to_hide.connect(self.undo.hide)
        kept.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what is kept of this entry, and where."""
        state = self._kept.state
        kept = state.is_kept(self._entry.id)
        self.keep.setText(self.tr("Kept") if kept else self.tr("Keep"))
        self.keep.set_icon_name("check" if kept else "plus")
        self.keep.setAccessibleName(self.tr("Kept. Press to let it go.") if kept else self.tr("Keep"))
        mine = kept or self._entry.id in state.notes or bool(state.reports_on(self._entry.id))
        words, action = where_words(self._kept) if mine else ("", "")
        if not words:
            self.where.hide()
        elif self.where.isHidden() or self.where.words() != words:
            self.where.tell(words, "warn" if self._kept.not_saved else "calm", action)

    def leaving(self) -> None:
        """Hand over what is being written."""
        self.notes.keep()

    def forget(self) -> None:
        """Show nothing of the person's own any more."""
        self.notes.forget()
        self.reports.forget()
        self.undo.hide()

    def _keep_or_not(self) -> None:
        state, entry = self._kept.state, self._entry
        if state.is_kept(entry.id):
            known = next(one for one in state.favourites if one.entry == entry.id)
            before = state.follower(entry.id)
            self._kept.do(Drop(entry.id))
            self.undo.offer(self.tr("It is no longer among what you keep."), lambda: self._kept.do(Keep(known, before)))
            return
        self._kept.do(Keep(Favourite(entry.id, entry.title, self._kept.moment())))
        announce(self.keep, self.tr("Kept. You find it under “Kept” where one begins."))

    def _write(self) -> None:
        self.notes.begin()
        self.begun.emit(self.notes)

    def _report(self) -> None:
        self.reports.begin()
        self.begun.emit(self.reports.form)

    def _note_gone(self, note: Note) -> None:
        self.undo.offer(self.tr("The note was taken away."), lambda: self._kept.do(WriteNote(note)))

    def _report_gone(self, report: Report) -> None:
        # Under a new id: the hub may hear that the old one was taken back, and never forgets that.
        anew = replace(report, id=str(uuid4()), pack="", version=0, tried=False, said="")
        self.undo.offer(self.tr("The report was taken back."), lambda: self._kept.do(FileReport(anew)))

    def _go_on(self) -> None:
        if self._kept.not_saved:
            self._kept.try_again()
        else:
            self.vault_asked.emit()
