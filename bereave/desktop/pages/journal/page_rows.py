"""Pages of the journal as rows of a list: decided without a window."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bereave.desktop.pages.journal.moments import when
from bereave.desktop.widgets.result import Result

if TYPE_CHECKING:
    from bereave.journal.page import PageSummary


def row(page: "PageSummary", now: datetime) -> Result:
    """The title or else the first words, when it was begun, and what was found in it or how it begins."""
    translate = QCoreApplication.translate
    title = page.title.strip() or page.first_words or translate("PageRows", "A page without words")
    summary, marks = (page.snippet, page.marks) if page.snippet else (page.first_words, ())
    if summary == title:
        summary, marks = "", ()
    tags = []
    if page.session is not None:
        tags.append(translate("PageRows", "Guided session"))
    if page.is_draft:
        tags.append(translate("PageRows", "Draft"))
    return Result(page.id, title, when(page.written, now), summary, tuple(tags), marks)
