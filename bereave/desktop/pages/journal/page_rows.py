"""Pages of the journal as rows of a list: decided without a window."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bereave.desktop.pages.journal.moments import when
from bereave.desktop.widgets.result import Result

if TYPE_CHECKING:
    from bereave.journal.page import PageSummary

#: Letters of a page's beginning that stand for a title.
_TITLE = 48


def row(page: "PageSummary", now: datetime) -> Result:
    """The title or else the first words, when it was begun, and what was found in it or how it begins."""
    translate = QCoreApplication.translate
    title, rest = page.title.strip(), page.first_words
    if not title:
        title, rest = _begin(page.first_words)
        title = title or translate("PageRows", "A page without words")
    summary, marks = (page.snippet, page.marks) if page.snippet else (rest, ())
    tags = []
    if page.session is not None:
        tags.append(translate("PageRows", "Guided session"))
    if page.is_draft:
        tags.append(translate("PageRows", "Draft"))
    return Result(page.id, title, when(page.written, now), summary, tuple(tags), marks)


def _begin(words: str) -> tuple[str, str]:
    """The first words as a title, and what follows them."""
    if len(words) <= _TITLE:
        return words, ""
    cut = words.rfind(" ", 0, _TITLE)
    cut = _TITLE if cut < _TITLE // 2 else cut
    return words[:cut] + "…", "…" + words[cut:].lstrip()
