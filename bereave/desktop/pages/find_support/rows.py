"""How what was found is said: the rows, the count, the name of a door."""

from PySide6.QtCore import QCoreApplication

from bereave.desktop.pages.entry.wording import kind_words, section_words
from bereave.desktop.pages.find_support.asked import Answer
from bereave.desktop.widgets.result import Result
from bereave.directory.model import EVERYWHERE, Entry
from bereave.search.query import Hit


def row_of(hit: Hit, entry: Entry, language: str) -> Result:
    """The row that shows a hit: title, country, the words found, and what kind of thing it is."""
    from bereave.directory.countries import country_name

    translate = QCoreApplication.translate
    article = entry.type == "article"
    place = "" if article or entry.country == EVERYWHERE else country_name(entry.country, language)
    tags = [section_words(entry.section or "") or kind_words("article")] if article else [kind_words(entry.kind)]
    if entry.status == "paused":
        tags.append(translate("FindSupport", "Paused"))
    elif entry.status == "closed":
        tags.append(translate("FindSupport", "Closed"))
    return Result(hit.id, hit.title, place, hit.snippet, tuple(tags), hit.marks)


def count_words(answer: Answer) -> str:
    """How many there are, in words."""
    translate = QCoreApplication.translate
    if not answer.hits:
        return translate("FindSupport", "Nothing found")
    if answer.total > len(answer.hits):
        words = translate("FindSupport", "The first {shown} of {total}. Another word narrows it down.")
        return words.format(shown=len(answer.hits), total=answer.total)
    return translate("FindSupport", "%n place(s) and page(s)", "", answer.total)


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
