"""The recovery code as a sheet of paper: words for a file and for the printer."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget


def sheet(code: str) -> str:
    """What to keep: what it is for, and the numbered groups, one a line."""
    from bereave.vault.recovery import groups

    translate = QCoreApplication.translate
    lines = [
        translate("RecoverySheet", "Recovery code for a journal in Bereave"),
        "",
        translate("RecoverySheet", "It opens the journal when the passphrase is forgotten. Keep it safe."),
        "",
        *(f"{number}   {group}" for number, group in enumerate(groups(code), start=1)),
        "",
        code,
    ]
    return "\n".join(lines) + "\n"


def print_sheet(code: str, parent: QWidget) -> bool:
    """Let the person choose a printer and print the sheet; False when they changed their mind."""
    # The printing library is large and seldom needed.
    from PySide6.QtGui import QTextDocument
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter()
    # A print queue shows a document's name to others.
    printer.setDocName("Bereave")
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted.value:
        return False
    document = QTextDocument()
    document.setPlainText(sheet(code))
    document.print_(printer)
    return True
