"""Makes documents away from the window, paints them, and hands them to a file or a printer."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from bereave import shipped
from bereave.desktop.background import Background
from bereave.failures import QT_TRANSLATE_NOOP, Failure, NotNow

# Read when somebody prints: the first frame needs neither markdown nor printers.
if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bereave.desktop.printing.printer import Printers
    from bereave.directory.model import Directory
    from bereave.directory.take_away.document import Document
    from bereave.directory.take_away.entries import Composer
    from bereave.directory.take_away.words import Words

#: Makes a document of what is shown; called away from the window.
Making = Callable[["Composer"], "Document"]
Failed = Callable[[Failure], object]


class _Made(NamedTuple):
    document: "Document"
    words: "Words"
    look: str


def _shipped_help() -> Path:
    from bereave.directory.help_derive import DERIVED

    return shipped.resources() / DERIVED


class PaperDesk(QObject):
    """One for a page. `directory` is what is shown now; `home` the reader's country, which decides the paper.

    `help_file` says which file help now reads, so that paper shows the lines that the screen does.
    """

    def __init__(
        self,
        directory: "Callable[[], Directory | None]",
        language: str,
        home: Callable[[], str | None],
        today: Callable[[], date],
        parent: QObject | None = None,
        *,
        printers: "Printers | None" = None,
    ) -> None:
        super().__init__(parent)
        self._directory = directory
        self._language = language
        self.home = home
        self._today = today
        self.help_file: Callable[[], Path] = _shipped_help
        self._printers = printers
        self.lane = Background("paper", self)
        app = QCoreApplication.instance()
        if app is not None:
            # What was asked to be saved is saved before the app ends.
            app.aboutToQuit.connect(self.lane.finish)

    def can_print(self) -> bool:
        """Whether there is any printer."""
        return self._the_printers().there()

    def save_pdf(self, making: Making, path: Path, done: Callable[[Path, Path], object], failed: Failed) -> None:
        """Write a PDF to `path`, and the same as a page beside it; `done` hears both files."""

        def paint(made: _Made) -> None:
            from bereave.desktop.printing.pdf import keep_both, pdf
            from bereave.directory.take_away.page import page

            paper, text = pdf(made.document, made.words, self.home()), page(*made)
            self.lane.change(lambda: keep_both(paper, text, path), lambda files: done(*files), failed, self)

        self._make(making, paint, failed)

    def save_page(self, making: Making, path: Path, done: Callable[[Path], object], failed: Failed) -> None:
        """Write the accessible page to `path`; `done` hears it."""

        def write(made: _Made) -> None:
            from bereave.desktop.printing.pdf import keep
            from bereave.directory.take_away.page import page

            text = page(*made).encode()
            self.lane.change(lambda: keep((path, text)), lambda _: done(path), failed, self)

        self._make(making, write, failed)

    def print(self, making: Making, window: "QWidget", done: Callable[[bool], object], failed: Failed) -> None:
        """Ask which printer and print; `done` hears whether it was printed."""

        def paint(made: _Made) -> None:
            from bereave.desktop.printing.printer import print_document

            try:
                printed = print_document(made.document, made.words, self.home(), self._the_printers(), window)
            except NotNow as failure:
                failed(failure)
                return
            done(printed)

        self._make(making, paint, failed)

    def bundle(self, composer: "Composer") -> "Document":
        """The first days of the reader's country; called away from the window."""
        from bereave.directory import help_now
        from bereave.directory.take_away.first_days import first_days

        return first_days(composer, help_now.read(self.help_file()), self.home() or "INT")

    def _make(self, making: Making, then: Callable[[_Made], None], failed: Failed) -> None:
        directory = self._directory()
        if directory is None:
            failed(NotNow(QT_TRANSLATE_NOOP("Failure", "The pages are still being read. Please try again.")))
            return

        def compose() -> _Made:
            from bereave.directory.take_away.entries import Composer
            from bereave.directory.take_away.page import style
            from bereave.directory.take_away.words import Words

            words = Words.load(shipped.ui(), self._language)
            return _Made(making(Composer(directory, words, self._today())), words, style(shipped.ui()))

        self.lane.ask(compose, then, failed, self)

    def _the_printers(self) -> "Printers":
        if self._printers is None:
            from bereave.desktop.printing.printer import Printers

            self._printers = Printers()
        return self._printers
