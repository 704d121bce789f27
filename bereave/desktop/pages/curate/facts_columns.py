"""The columns of the rows in the form: ways of contact, sources, translated words, names elsewhere."""

from PySide6.QtCore import QCoreApplication

from bereave.desktop.pages.curate.contact_rows import Column
from bereave.desktop.pages.curate.wording import field_words, way_of_reaching
from bereave.directory.model import HOWS

_TRANSLATED = ("title", "summary", "note", "content_note", "body")


def contact_columns() -> tuple[Column, ...]:
    """A way of contact; the number or address first, whole and as it is printed."""
    translate = QCoreApplication.translate
    return (
        Column("how", translate("CurateWords", "How"), choices=tuple((how, way_of_reaching(how)) for how in HOWS)),
        Column("value", translate("CurateWords", "Number or address")),
        Column("label", translate("CurateWords", "What it is called")),
        Column("hours", translate("CurateWords", "Hours, in words")),
        Column("cost", translate("CurateWords", "Cost, such as free")),
        Column("keyword", translate("CurateWords", "Word to text")),
    )


def source_columns() -> tuple[Column, ...]:
    """A source: a page or a name, and the date of that page."""
    translate = QCoreApplication.translate
    return (
        Column("url", translate("CurateWords", "Address of the page"), 2),
        Column("name", translate("CurateWords", "Name, where there is no page")),
        Column("on", translate("CurateWords", "Date of the page")),
        Column("title", translate("CurateWords", "Title of the page"), 2),
    )


def words_columns() -> tuple[Column, ...]:
    """Words in another language."""
    translate = QCoreApplication.translate
    return (
        Column("language", translate("CurateWords", "Language, such as fr")),
        Column(
            "field",
            translate("CurateWords", "Of what"),
            choices=tuple((name, field_words(name)) for name in _TRANSLATED),
        ),
        Column("words", translate("CurateWords", "Words"), 2),
    )


def pair_columns() -> tuple[Column, ...]:
    """What another directory calls it."""
    translate = QCoreApplication.translate
    return (
        Column("name", translate("CurateWords", "Which directory")),
        Column("value", translate("CurateWords", "Its name there")),
    )
