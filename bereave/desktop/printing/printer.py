"""The printer: whether there is one, and the pages on their way to it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from bereave.desktop.printing.paper import page_layout
from bereave.desktop.printing.sheets import Sheets
from bereave.directory.take_away.document import Document
from bereave.directory.take_away.words import Words
from bereave.failures import QT_TRANSLATE_NOOP, NotNow


def a_printer_is_there() -> bool:
    """Whether the system knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def ask_which(printer: QPrinter, parent: QWidget) -> bool:
    """Let the person choose printer and pages; False when they changed their mind."""
    return QPrintDialog(printer, parent).exec() == QDialog.DialogCode.Accepted.value


@dataclass(frozen=True)
class Printers:
    """The system's printers, and the system's own question which one to use."""

    there: Callable[[], bool] = a_printer_is_there
    ask: Callable[[QPrinter, QWidget], bool] = ask_which


def print_document(document: Document, words: Words, country: str | None, printers: Printers, parent: QWidget) -> bool:
    """Ask which printer and print; False when the person changed their mind. Raises NotNow when it takes nothing."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    # A print queue shows a document's name to others.
    printer.setDocName("Bereave")
    printer.setPageLayout(page_layout(country))
    if not printers.ask(printer, parent):
        return False
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise NotNow(QT_TRANSLATE_NOOP("Failure", "The printer took nothing. Look whether it is on, or save a PDF."))
    try:
        sheet = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
        sheets = Sheets.of(document, words, printer, QRectF(0, 0, sheet.width(), sheet.height()))
        for turn, number in enumerate(_chosen(printer, len(sheets))):
            if turn:
                printer.newPage()
            sheets.paint(painter, number)
    finally:
        painter.end()
    return True


def _chosen(printer: QPrinter, pages: int) -> range:
    """The numbers (from 0) of the pages that were asked for; 0 to 0 in the dialog means all."""
    first, last = printer.fromPage(), printer.toPage()
    if printer.printRange() != QPrinter.PrintRange.PageRange or first < 1:
        return range(pages)
    return range(min(first, pages) - 1, min(max(first, last), pages))
