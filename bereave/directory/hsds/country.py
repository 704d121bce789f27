"""Which country a service of an HSDS file is in, of what the file says and not of what it might mean."""

import re
from collections.abc import Iterator

from bereave.directory.hsds.ways import Object, locations, organisation, several, text
from bereave.directory.model import NUMBERED, Contact
from bereave.directory.tables import cleaning

_ADDRESSES = ("addresses", "physical_addresses", "postal_addresses", "physical_address")
_PLACES = ("city", "region", "state_province")
_SHORT = {"uk": "GB", "usa": "US"}
# A country's name that is the name of a state of the United States too.
_STATES = frozenset({"georgia"})
_UNSAID = (
    "nothing says in which country it is: no service area, no address, no international number;"
    ' a mapping file with country = "..." under [constants] can say it'
)


def country_of(service: Object, contacts: tuple[Contact, ...]) -> tuple[str, str, str]:
    """(code, what to look at, why there is none): from the addresses, the areas, and the numbers, in that order."""
    addresses = list(_addresses(service))
    there = [code for one in addresses if (code := cleaning.country(text(one.get("country"))))]
    areas = [(name, code, sure) for name, code, sure in _areas(service, addresses) if code]
    if there:
        strange = bool(areas) and all(code not in there for _, code, _ in areas)
        told = f"its area is {areas[0][0]!r} and its address is in {there[0]}; the address counts" if strange else ""
        return there[0], told, ""
    if sure := next((code for _, code, is_sure in areas if is_sure), None):
        return sure, "", ""
    numbers = [code for way in contacts if way.how in NUMBERED if (code := cleaning.country_of_number(way.value))]
    if areas:
        name, code, _ = areas[0]
        if code not in numbers and (addresses or name.casefold() in _STATES):
            return "", "", f"its area {name!r} may be a country or a place in another one; {_UNSAID}"
        if not numbers or code in numbers:
            return code, "", ""
        return code, f"its area is {name!r} and its number is one of {numbers[0]}; the area counts", ""
    return (numbers[0], "", "") if numbers else ("", "", _UNSAID)


def _addresses(service: Object) -> Iterator[Object]:
    for place in (*locations(service), *several(organisation(service), "locations")):
        yield from several(place, *_ADDRESSES)


def _areas(service: Object, addresses: list[Object]) -> Iterator[tuple[str, str | None, bool]]:
    """(name, code, whether it is a code by its own word) of each area; a place of an address is no country."""
    places = {cleaning.one_line(text(one.get(key))).casefold() for one in addresses for key in _PLACES}
    for area in several(service, "service_areas"):
        extent, name = cleaning.one_line(text(area.get("extent"))), cleaning.one_line(text(area.get("name")))
        kind = re.sub(r"[^a-z0-9]", "", text(area.get("extent_type")).casefold())
        if kind.startswith("iso3166") and (code := _by_code(extent, parts=kind.startswith("iso31662"))):
            yield extent, code, True
        elif name.casefold() not in places:
            # Two letters may be a state: CA, IN, GA.
            short = _SHORT.get(name.casefold())
            yield name, short or (cleaning.country(name) if len(name) > 3 else None), False


def _by_code(extent: str, *, parts: bool) -> str | None:
    head, sign, _ = extent.partition("-")
    return None if parts and not sign else cleaning.country(head) if len(head) in {2, 3} else None
