"""What can be taken away of what is shown: on paper, as a PDF, or as a page; behind one quiet button."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QVBoxLayout, QWidget

from bereave.desktop.printing.desk import Making, PaperDesk
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton, QuietButton
from bereave.desktop.widgets.card import Notice
from bereave.desktop.widgets.dialog import Question
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.words import say
from bereave.failures import Failure

#: Lets the person choose a file: window, heading, suggested name, kind of file. None: they changed their mind.
Choose = Callable[[QWidget, str, str, str], Path | None]


def choose_file(window: QWidget, heading: str, suggested: str, kind: str) -> Path | None:
    """The system's own question where to save."""
    name, _ = QFileDialog.getSaveFileName(window, heading, str(Path.home() / suggested), kind)
    return Path(name) if name else None


class PaperBar(QWidget):
    """Closed until `opener` is pressed; whoever shows the bar puts the opener where it belongs.

    `offer` says what can be made now; the tick adds `more` to it (the first days, or the person's notes).
    """

    def __init__(
        self, theme: Theme, desk: PaperDesk, parent: QWidget | None = None, *, choose: Choose = choose_file
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._choose = choose
        self._making: Making | None = None
        self._more: Making | None = None
        self._more_is_private = False
        self._name = ""
        self.question: Question | None = None
        self.opener = LinkButton(theme, self.tr("Print or save"), "printer")
        self.opener.setObjectName("print-or-save")
        self.opener.clicked.connect(self._toggle)
        self.print_it = QuietButton(theme, self.tr("Print"), "printer")
        self.pdf = QuietButton(theme, self.tr("Save as PDF"), "download")
        self.page = QuietButton(theme, self.tr("Save as web page"), "globe")
        self.tick = QCheckBox()
        self.tick.setObjectName("paper-more")
        row = QWidget()
        flow = FlowLayout(row, theme.space("small"))
        for name, button, act in (
            ("paper-print", self.print_it, self._print),
            ("paper-pdf", self.pdf, self._pdf),
            ("paper-page", self.page, self._page),
        ):
            button.setObjectName(name)
            button.clicked.connect(act)
            flow.addWidget(button)
        self.told = Notice(theme, "", "calm")
        self.told.setObjectName("paper-told")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, theme.space("small"))
        lines.setSpacing(theme.space("small"))
        for part in (self.tick, row, self.told):
            lines.addWidget(part)
        self.forget()

    def offer(
        self, making: Making, name: str, *, more: Making | None = None, words: str = "", private: bool = False
    ) -> None:
        """Take away what `making` makes, in a file called `name`; ticked, what `more` makes, which `words` name.

        `private` says that `more` holds the person's own words.
        """
        self.forget()
        self._making, self._name = making, name
        self._more, self._more_is_private = more, private
        self.tick.setText(words)
        self.tick.setVisible(more is not None)
        self.opener.show()

    def forget(self) -> None:
        """Nothing can be taken away; the bar is closed."""
        self._making = self._more = None
        self._more_is_private = False
        self.tick.setChecked(False)
        self.tick.setText("")
        self.tick.hide()
        self.told.hide()
        self.opener.hide()
        self.hide()

    def _toggle(self) -> None:
        self.setVisible(self.isHidden())
        if not self.isHidden():
            self.told.hide()
            first = self.tick if not self.tick.isHidden() else self.print_it
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _asked(self) -> Making | None:
        return self._more if self.tick.isChecked() and self._more is not None else self._making

    def _is_private(self) -> bool:
        return self._more_is_private and self.tick.isChecked()

    def _print(self) -> None:
        if not self._desk.can_print():
            self.told.tell(self.tr("No printer is set up on this computer. You can save a PDF instead."), "info")
            self.pdf.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        warning = self.tr("The print queue and the printer may keep a copy of what is printed.")
        if self._is_private():
            warning += " " + self.tr("Your own notes are part of it.")
        self._ask(self.tr("Print this?"), warning, self.tr("Print"), self._print_now)

    def _print_now(self) -> None:
        making = self._asked()
        if making is not None:
            self._desk.print(making, self.window(), self._printed, self._failed)

    def _pdf(self) -> None:
        self._careful(self.tr("Save as PDF"), lambda: self._save(".pdf", self._save_pdf))

    def _page(self) -> None:
        self._careful(self.tr("Save as web page"), lambda: self._save(".html", self._save_page))

    def _careful(self, other: str, then: Callable[[], None]) -> None:
        """Say first what becomes of the person's own words; what anybody may read needs no question."""
        if not self._is_private():
            then()
            return
        warning = self.tr("Your own notes leave the journal with it: whoever opens the file can read them.")
        self._ask(self.tr("Save your notes in a file?"), warning, other, then)

    def _ask(self, question: str, warning: str, other: str, then: Callable[[], None]) -> None:
        not_now = self.tr("Not now")
        self.question = Question(self._theme, question, warning, safe=not_now, other=other, parent=self.window())
        self.question.accepted.connect(then)
        self.question.open()

    def _save(self, ending: str, save: Callable[[Making, Path], None]) -> None:
        making = self._asked()
        kind = self.tr("PDF (*.pdf)") if ending == ".pdf" else self.tr("Web page (*.html)")
        path = self._choose(self.window(), self.tr("Where to save it"), f"{self._name}{ending}", kind)
        if path is not None and making is not None:
            self.told.tell(self.tr("Saving…"), "calm")
            save(making, path if path.suffix else path.with_suffix(ending))

    def _save_pdf(self, making: Making, path: Path) -> None:
        self._desk.save_pdf(making, path, self._saved_pdf, self._failed)

    def _save_page(self, making: Making, path: Path) -> None:
        self._desk.save_page(making, path, self._saved_page, self._failed)

    def _printed(self, printed: bool) -> None:
        if printed:
            self.told.tell(self.tr("It is on its way to the printer."), "good")

    def _saved_pdf(self, pdf: Path, page: Path) -> None:
        words = self.tr("Saved: {pdf}. Screen readers read {page} better, which lies beside it and says the same.")
        self.told.tell(words.format(pdf=pdf, page=page.name), "good")

    def _saved_page(self, page: Path) -> None:
        self.told.tell(self.tr("Saved: {page}").format(page=page), "good")

    def _failed(self, failure: Failure) -> None:
        self.told.tell(say(failure), "warn")
