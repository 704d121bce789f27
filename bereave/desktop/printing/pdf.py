"""A document as a PDF, and beside it as a page that screen readers can follow."""

import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter, QPdfWriter

from bereave.desktop.printing.paper import page_layout
from bereave.desktop.printing.sheets import Sheets
from bereave.directory.take_away.document import Document
from bereave.directory.take_away.page import made_here, page
from bereave.directory.take_away.words import Words
from bereave.failures import QT_TRANSLATE_NOOP, NotNow

_DOTS_PER_INCH = 600
_METRES_PER_INCH = 0.0254


def pdf(document: Document, words: Words, country: str | None) -> bytes:
    """The document as a PDF on the paper of `country`, its letters inside; nothing of it touches the disk."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(page_layout(country))
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(document.title)
    writer.setCreator("Bereave")
    sheet = QRectF(0, 0, writer.width(), writer.height())
    painter = QPainter(writer)
    try:
        Sheets.of(document, words, writer, sheet).paint_all(painter, writer)
    finally:
        painter.end()
        buffer.close()
    return bytes(kept.data())


def pictures(document: Document, words: Words, country: str | None, dots_per_inch: int = 96) -> list[QImage]:
    """The same pages as pictures, painted by the same code: what the paper will show."""
    sheet = QRectF(page_layout(country).fullRectPixels(dots_per_inch))
    blank = QImage(round(sheet.width()), round(sheet.height()), QImage.Format.Format_RGB32)
    for set_dots in (blank.setDotsPerMeterX, blank.setDotsPerMeterY):
        set_dots(round(dots_per_inch / _METRES_PER_INCH))
    blank.fill(0xFFFFFFFF)
    sheets = Sheets.of(document, words, blank, sheet)
    found = []
    for number in range(len(sheets)):
        picture = blank.copy()
        painter = QPainter(picture)
        sheets.paint(painter, number)
        painter.end()
        found.append(picture)
    return found


def page_beside(path: Path) -> Path:
    """Where the accessible page of a PDF goes: the same name ending in .html, unless that file is somebody's own."""
    wanted, number = path.with_suffix(".html"), 2
    while wanted.exists() and not _ours(wanted):
        wanted = path.with_name(f"{path.stem}-{number}.html")
        number += 1
    return wanted


def _ours(path: Path) -> bool:
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return made_here(file.read(1000))
    except OSError:
        return False


def save_pdf(document: Document, words: Words, country: str | None, look: str, path: Path) -> tuple[Path, Path]:
    """Write the PDF to `path` and the same as an accessible page beside it; gives both files. Raises as `keep`."""
    return keep_both(pdf(document, words, country), page(document, words, look), path)


def keep_both(paper: bytes, page_text: str, path: Path) -> tuple[Path, Path]:
    """Write a PDF to `path` and its page beside it; gives both files. Raises as `keep`; knows nothing of Qt."""
    beside = page_beside(path)
    keep((path, paper), (beside, page_text.encode()))
    return path, beside


def keep(*files: tuple[Path, bytes]) -> None:
    """Write each file, straight to where it was chosen to be: no other file ever holds its words.

    Raises NotNow without room or right; then none is left half written where there was none before.
    """
    begun: list[Path] = []
    for path, content in files:
        new = not path.exists()
        try:
            with path.open("wb") as file:
                begun += [path] if new else []
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        except OSError as why:
            for half in begun:
                with suppress(OSError):
                    half.unlink()
            raise NotNow(
                QT_TRANSLATE_NOOP("Failure", "The file {file} could not be written: {why}."),
                file=path,
                why=why.strerror or why,
            ) from why
