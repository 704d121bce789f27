"""The person's own note about an entry: saved while it is typed, and gone from the window when it must be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bereave.desktop.kept_session import KeptSession
from bereave.desktop.shell.private_clipboard import mark_private
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton
from bereave.desktop.widgets.card import Card
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.plain_editor import PlainEditor
from bereave.desktop.widgets.words import Words
from bereave.directory.model import Entry
from bereave.kept.state import Note, WriteNote

_LINES = 120  # pixels at 100 %


class NotePanel(Card):
    """Shown where there is a note, or one is being begun. `taken_away` (the Note) offers the way back."""

    taken_away = Signal(object)

    def __init__(self, theme: Theme, kept: KeptSession, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, calm=True)
        self._theme = theme
        self._kept = kept
        self._entry = entry
        self._shown = ""
        self._begun = False
        mark_private(self)
        side = theme.space("large")
        self.body.setContentsMargins(side, theme.space("medium"), side, theme.space("small"))
        self.body.setSpacing(theme.space("small"))
        self.body.addWidget(Words(self.tr("My note"), "strong"))
        self.editor = PlainEditor(theme, self.tr("My note"), self.tr("Whom you spoke to, when to call again …"))
        self.editor.setObjectName("note-editor")
        self._measure()
        self.editor.edited.connect(self.keep)
        self.body.addWidget(self.editor)
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        self.remove = LinkButton(theme, self.tr("Take the note away"), "trash-2")
        self.remove.setObjectName("note-remove")
        self.remove.clicked.connect(self._take_away)
        flow.addWidget(self.remove)
        self.body.addWidget(acts)
        kept.about_to_hide.connect(self.keep)
        kept.changed.connect(self.refresh)
        theme.changed.connect(self._measure)
        self.hide()
        self.refresh()

    def begin(self) -> None:
        """Write: the keyboard goes into the note."""
        self._begun = True
        self.show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Keep what is written now, if it changed."""
        text = self.editor.text()
        if text == self._shown:
            return
        self._shown = text
        entry = self._entry
        note = Note(entry.id, entry.title, text, self._kept.moment())
        self._kept.do(WriteNote(note, unseen=not self._kept.sees_all))

    def refresh(self) -> None:
        """Show what is kept; what is just being typed stays."""
        note = self._kept.state.notes.get(self._entry.id)
        text = note.text if note is not None else ""
        if self.editor.text() == self._shown and text != self._shown:
            self._shown = text
            if text:
                self.editor.set_text(text)
            else:
                self.editor.forget()
        self.remove.setVisible(note is not None)
        self.setVisible(note is not None or self._begun or bool(self.editor.text()))

    def forget(self) -> None:
        """Keep what is written, and show none of it any more."""
        self.keep()
        self._begun = False
        self._shown = ""
        self.editor.forget()
        self.hide()

    def _measure(self) -> None:
        self.editor.setFixedHeight(self._theme.px(_LINES))

    def _take_away(self) -> None:
        self.keep()
        note = self._kept.state.notes.get(self._entry.id)
        self._begun = False
        if note is not None:
            self._kept.do(WriteNote(Note(note.entry, note.title, "", self._kept.moment())))
            self.taken_away.emit(note)
