"""What a row shows of a way of contact: a number as this reader dials it, and beside it the other form."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from bereave.desktop.pages.entry.hours import hours_words
from bereave.desktop.pages.entry.wording import way_words
from bereave.desktop.widgets.contact_row import Contact
from bereave.directory import numbers
from bereave.directory.addresses import action_for
from bereave.directory.help_now import HelpContact
from bereave.directory.model import Contact as Way
from bereave.directory.numbers import ForReader


def way_contact(way: Way, home: str | None, *, inside_only: bool = False) -> Contact:
    """A way of an entry for a reader in `home`; `inside_only` where the number is known to answer no other country."""
    return _contact(numbers.for_reader(way, home), inside_only=inside_only)


def help_contact(way: HelpContact, *, inside_only: bool = False) -> Contact:
    """A way of a line in help now, which is read by people in its country: nothing has to be worked out."""
    plain = Way(way.how, way.value, way.label, way.hours, way.cost, way.keyword)
    if way.here is None:
        return _contact(ForReader(replace(plain, value=way.international or way.value)), inside_only=inside_only)
    plain = replace(plain, value=way.here, label=numbers.without_number(way.label or "", way.here) or None)
    return _contact(ForReader(plain, international=way.international or ""), inside_only=inside_only)


def _contact(found: ForReader, *, inside_only: bool) -> Contact:
    way, action = found.way, action_for(found.way)
    label = " · ".join(part for part in (way_words(way.label or ""), _other(found, inside_only)) if part)
    about = (label, hours_words(way.hours or ""), way_words(way.cost or ""))
    return Contact(way.how, action.shown, *about, uri=action.uri, copied=way.value)


def _other(found: ForReader, inside_only: bool) -> str:
    translate = QCoreApplication.translate
    if found.inside:
        return translate("EntryWords", "inside the country: {number}").format(number=numbers.in_one_line(found.inside))
    if found.international and not inside_only:
        number = numbers.in_one_line(found.international)
        return translate("EntryWords", "with the country's code: {number}").format(number=number)
    return ""
