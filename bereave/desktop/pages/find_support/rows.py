"""How what was found is said: the rows, the count, the name of a door."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from bereave.desktop.kept_session import KeptSession
from bereave.desktop.pages.entry.hours import short_open_words
from bereave.desktop.pages.entry.wording import kind_words, section_words, state_words
from bereave.desktop.pages.find_support.asked import Answer, Asked
from bereave.desktop.widgets.result import Result
from bereave.directory.model import EVERYWHERE, Entry
from bereave.search.query import Hit


class FoundCounts(QObject):
    """What is counted, in the plural forms of the interface's language."""

    def found(self, total: int) -> str:
        """How many entries and articles there are."""
        return self.tr("%n place(s) and page(s)", "", total)

    def kept(self, number: int) -> str:
        """How many places and pages are kept."""
        return self.tr("%n place(s) and page(s) that you keep.", "", number)


def row_of(hit: Hit, entry: Entry, asked: Asked, now: datetime) -> Result:
    """The row of a hit: title, country where it is not the one asked for, the words found, its kind, whether open."""
    from bereave.directory.countries import country_name

    article = entry.type == "article"
    known = article or entry.country in (EVERYWHERE, asked.country)
    place = "" if known else country_name(entry.country, asked.language)
    tags = [kind_words(entry.kind)]
    if article and entry.section:
        tags.append(section_words(entry.section))
    if entry.status != "active":
        tags.append(state_words(entry.status))
    elif opened := short_open_words(entry, now):
        tags.append(opened)
    if entry.overdue(now.date()):
        tags.append(QCoreApplication.translate("FindSupport", "Check is overdue"))
    return Result(hit.id, hit.title, place, hit.snippet, tuple(tags), hit.marks)


def count_words(answer: Answer) -> str:
    """How many there are, in words."""
    translate = QCoreApplication.translate
    if not answer.hits:
        return translate("FindSupport", "Nothing found")
    if answer.total > len(answer.hits):
        words = translate("FindSupport", "The first {shown} of {total}. Another word narrows it down.")
        return words.format(shown=len(answer.hits), total=answer.total)
    return FoundCounts().found(answer.total)


def kept_words(kept: KeptSession) -> str:
    """What the door to the kept things says below its name; empty where there is nothing behind it."""
    translate = QCoreApplication.translate
    state = kept.state
    if state.is_empty:
        return translate("FindSupport", "In your private part, which is locked.") if kept.is_locked else ""
    if state.favourites:
        return FoundCounts().kept(len(state.favourites))
    return translate("FindSupport", "Your notes, and mistakes that you reported.")


def topic_words(topic: str) -> str:
    """A door's name, as the list says it; empty for none."""
    translate = QCoreApplication.translate
    return {
        "practical": translate("FindSupport", "Practical things"),
        "grief": translate("FindSupport", "Grief"),
        "for:partner": translate("FindSupport", "My partner died"),
        "for:parent": translate("FindSupport", "My child died"),
        "for:child": translate("FindSupport", "My mother or father died"),
        "for:sibling": translate("FindSupport", "My brother or sister died"),
        "for:friend": translate("FindSupport", "My friend died"),
        "for:colleague": translate("FindSupport", "A colleague died"),
        "for:professional": translate("FindSupport", "Someone I worked with or cared for died"),
    }.get(topic, "")
