"""The markdown editor: what the linter minds is underlined as one types, and listed below with better words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from bereave.desktop.pages.curate.facts_field import sentence
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.plain_editor import PlainEditor
from bereave.desktop.widgets.result import Result
from bereave.desktop.widgets.result_list import ResultList
from bereave.desktop.widgets.words import Words
from bereave.directory.workspace import Trouble


class TextSide(QWidget):
    """`edited` while one types. F8 goes to the next finding, Shift+F8 to the one before."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._found: list[Trouble] = []
        self._before = 0
        lines = QVBoxLayout(self)
        side = theme.space("medium")
        lines.setContentsMargins(side, side, side, side)
        lines.setSpacing(theme.space("small"))
        self.editor = PlainEditor(theme, self.tr("Text in markdown"))
        self.editor.setObjectName("markdown")
        self.editor.textChanged.connect(self._typed)
        self.said = Words("", "secondary")
        self.said.setObjectName("findings-count")
        self.findings = ResultList(theme, self.tr("What the check minds in the text"))
        self.findings.view.setObjectName("findings")
        self.findings.opened.connect(lambda name: self._go(int(name)))
        self.findings.view.clicked.connect(lambda index: self._go(index.row()))
        lines.addWidget(self.editor, 5)
        lines.addWidget(self.said)
        lines.addWidget(self.findings, 2)
        self.say_troubles([])
        for keys, step in (("F8", 1), ("Shift+F8", -1)):
            QShortcut(
                QKeySequence(keys),
                self,
                lambda step=step: self.go_on(step),
                context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
            )
        theme.changed.connect(self._underline)

    def show_text(self, text: str) -> None:
        """Show a text as unchanged."""
        self._quiet = True
        self.editor.set_text(text)
        self._quiet = False
        self.say_troubles([])

    def text(self) -> str:
        """What is written now."""
        return self.editor.text()

    def say_troubles(self, troubles: Sequence[Trouble]) -> None:
        """Underline and list what is minded in the text as it was asked about; places count from its first letter."""
        text = self.text()
        # An entry keeps its text without empty lines around it, and places count in that.
        self._before = len(text) - len(text.lstrip())
        self._found = [one for one in troubles if one.place == "body"]
        self._underline()
        must = sum(one.must for one in self._found)
        words = self.tr("%n finding(s) in the text", "", len(self._found))
        keys = self.tr("F8 goes to the next one")
        self.said.setText(f"{words} · {keys}" if self._found else self.tr("The check minds nothing in the text."))
        self.findings.setVisible(bool(self._found))
        self.findings.set_results([self._row(at, one) for at, one in enumerate(self._found)])
        self.said.setAccessibleDescription(self.tr("To put right: {number}").format(number=must))

    def go_on(self, step: int = 1) -> None:
        """Put the cursor on the next finding (-1: the one before), beginning again at the end."""
        if not self._found:
            return
        here = self.editor.textCursor().selectionStart() - self._before
        order = range(len(self._found)) if step > 0 else reversed(range(len(self._found)))
        past = [at for at in order if (self._found[at].start - here) * step > 0]
        self._go(past[0] if past else (0 if step > 0 else len(self._found) - 1))

    def forget(self) -> None:
        """Empty the text and what could be undone."""
        self.editor.forget()
        self.say_troubles([])

    _quiet = False

    def _typed(self) -> None:
        if not self._quiet:
            self.edited.emit()

    def _row(self, at: int, one: Trouble) -> Result:
        kind = self.tr("To put right") if one.must else self.tr("To look at")
        text = self.text().strip()
        words = " ".join(text[one.start : one.end].split())
        shown = words if len(words) <= 60 else words[:59] + "…"
        return Result(str(at), f"“{shown}”" if shown else one.rule, kind, sentence(one)[2:], (one.rule,))

    def _go(self, at: int) -> None:
        one = self._found[at]
        cursor = self.editor.textCursor()
        cursor.setPosition(self._letter(one.start))
        cursor.setPosition(self._letter(max(one.end, one.start)), QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)
        self.editor.ensureCursorVisible()
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.findings.select(str(at))

    def _underline(self) -> None:
        marks = []
        for one in self._found:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.editor.document())
            mark.cursor.setPosition(self._letter(one.start))
            mark.cursor.setPosition(self._letter(max(one.end, one.start + 1)), QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            wave = one.must
            style = QTextCharFormat.UnderlineStyle
            look.setUnderlineStyle(style.WaveUnderline if wave else style.DotLine)
            look.setUnderlineColor(QColor(self._theme.colour("danger" if wave else "warn")))
            look.setBackground(QColor(self._theme.colour("danger_soft" if wave else "warn_soft")))
            mark.format = look
            marks.append(mark)
        self.editor.setExtraSelections(marks)

    def _letter(self, place: int) -> int:
        """The editor's own count: Qt counts what lies beyond the first plane of letters as two."""
        text = self.text()
        at = min(self._before + place, len(text))
        return len(text[:at].encode("utf-16-le")) // 2
