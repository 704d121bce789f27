"""Finds every way to reach a service in an HSDS record, wherever in the record it stands."""

import math
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

Object = dict[str, Any]
#: What the description of a number begins with that is for WhatsApp; HSDS has no type for it.
WHATSAPP = "WhatsApp"
_FOR_WHATSAPP = re.compile(r"whatsapp(?: only)?(?:\s*(?=[,;:(–-])[,;:–-]?\s*(?P<rest>.*))?", re.IGNORECASE | re.DOTALL)
_CALLED = {"voice", "phone", "telephone"}


class Way(NamedTuple):
    """A way of contact as the record writes it; `label` says whose or what it is."""

    how: str
    value: str
    label: str


def text(value: object) -> str:
    """A value of JSON or of a cell as text; empty for nothing, and for no number. Whole numbers have no point."""
    if value is None or isinstance(value, dict | list):
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        if not math.isfinite(value):
            return ""
        return str(int(value)) if value.is_integer() else str(value)
    return str(value)


def several(record: Object, *names: str) -> list[Object]:
    """The objects in the first list of `record` that has one of these names and holds something."""
    for name in names:
        value = record.get(name)
        rows = value if isinstance(value, list) else [value]
        if found := [row for row in rows if isinstance(row, dict)]:
            return found
    return []


def one(record: Object, name: str) -> Object:
    """The object called `name`, empty where there is none."""
    value = record.get(name)
    return value if isinstance(value, dict) else {}


def organisation(service: Object) -> Object:
    """The organisation that a service names."""
    return one(service, "organization")


def locations(service: Object) -> list[Object]:
    """The locations of a service, in order."""
    links = several(service, "service_at_locations", "services_at_location")
    return [*(one(link, "location") for link in links if link.get("location")), *several(service, "locations")]


def all_ways(service: Object) -> list[Way]:
    """Every number and address of a service; those of its organisation where it has none of that sort itself."""
    own = list(_own(service))
    theirs = [way for way in _theirs(organisation(service)) if way.how not in {mine.how for mine in own}]
    return [*own, *theirs]


def _own(service: Object) -> Iterator[Way]:
    yield from _reached(service)
    for link in several(service, "service_at_locations", "services_at_location"):
        yield from _reached(link)
    if address := text(service.get("email")):
        yield Way("email", address, "")
    for place in (service, *several(service, "service_at_locations"), *locations(service)):
        yield from _mails(place)
    if address := text(service.get("url")):
        yield Way("web", address, "")
    for location in locations(service):
        yield from _reached(location)
        yield from _place(location)


def _theirs(owner: Object) -> Iterator[Way]:
    yield from _reached(owner)
    for name, how in (("email", "email"), ("website", "web"), ("url", "web")):
        if address := text(owner.get(name)):
            yield Way(how, address, "")
    yield from _mails(owner)


def _reached(place: Object) -> Iterator[Way]:
    for phone in several(place, "phones"):
        yield _phone(phone, "")
    for person in several(place, "contacts"):
        for phone in several(person, "phones"):
            yield _phone(phone, _person(person))


def _mails(place: Object) -> Iterator[Way]:
    for person in several(place, "contacts"):
        if address := text(person.get("email")):
            yield Way("email", address, _person(person))


def _person(person: Object) -> str:
    return ", ".join(word for name in ("name", "title") if (word := text(person.get(name)).strip()))


def _phone(phone: Object, whose: str) -> Way:
    kind = text(phone.get("type")).casefold()
    told = text(phone.get("description"))
    how = "text" if kind in {"text", "sms"} else "fax" if "fax" in kind else "phone"
    if kind not in _CALLED and how != "fax" and (app := _FOR_WHATSAPP.fullmatch(told.strip())):
        # An SMS to it may reach nobody, and a call neither; a record that says "voice" knows better.
        how, told = "whatsapp", app["rest"] or ""
    typed = "textphone" if kind in {"tty", "tdd", "textphone"} else ""
    number = text(phone.get("number"))
    if extension := text(phone.get("extension")):
        number = f"{number} ext {extension}"
    return Way(how, number, ", ".join(word for word in (told, whose, typed) if word))


def _place(location: Object) -> Iterator[Way]:
    kind, name = text(location.get("location_type")), text(location.get("name"))
    if kind == "virtual" and (address := text(location.get("url"))):
        yield Way("chat" if name == "chat" else "web", address, name)
    if kind == "postal" and not location.get("addresses") and (words := text(location.get("description"))):
        yield Way("post", words, "")
    for lines in several(location, "addresses", "physical_addresses", "postal_addresses", "physical_address"):
        names = ("attention", "address_1", "address_2", "city", "region", "state_province", "postal_code")
        words = ", ".join(word for key in names if (word := text(lines.get(key)).strip()))
        if words:
            yield Way("post", words, name)
