"""How a number is written for people: as it is dialled inside its country, and with the country's code from abroad."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from bereave.directory.model import NUMBERED, Contact

# What a label may say of the number beside it: "helpline (in the country: 0800 58 58 58)".
_INSIDE = re.compile(r"\s*\(?in the country: (?P<number>(?:\([0-9 ]+\))?[0-9 ./-]+)\)?")
_NORTH_AMERICA = 1
_FULL = re.compile(r"\+[0-9]{6,15}")


@dataclass(frozen=True)
class Written:
    """A full number in its two forms; `here` can be dialled in `countries` (ISO 3166-1), `abroad` from everywhere."""

    here: str
    abroad: str
    countries: tuple[str, ...]


@lru_cache(maxsize=512)
def written(value: str, label: str = "") -> Written | None:
    """The two forms of a number with its country's code; None for short codes and what is no valid number.

    The grouping of `here` is that of the label where it says one with the same digits, otherwise the one usual there.
    The library that knows the countries' plans is loaded when a full number is first asked for (some 50 ms).
    """
    if not _FULL.fullmatch(value):
        return None
    import phonenumbers

    try:
        number = phonenumbers.parse(value, None)
    except phonenumbers.NumberParseException:
        return None
    code = number.country_code or 0
    countries = tuple(phonenumbers.region_codes_for_country_code(code))
    # Of no country (+800, +883): there is no inside.
    if not phonenumbers.is_valid_number(number) or "001" in countries:
        return None
    if code == _NORTH_AMERICA:
        # Its countries share the code, but from one into another (Jamaica, the United States) a 1 stands before.
        countries = tuple(one for one in countries if phonenumbers.is_valid_number_for_region(number, one))
    usual = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    told = _INSIDE.search(label)
    printed = told["number"].strip() if told else ""
    return Written(
        printed if digits(printed) == digits(usual) else usual,
        phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL),
        countries,
    )


@dataclass(frozen=True)
class ForReader:
    """A way of contact as one reader dials it: `way` with the number in that form, and the other form, if there is one.

    `inside` is how it is dialled in its country, `international` with the country's code; at most one is not empty.
    """

    way: Contact
    inside: str = ""
    international: str = ""


def for_reader(way: Contact, home: str | None) -> ForReader:
    """`way` as it is dialled from the country `home` (ISO 3166-1; None: not known, so with the country's code)."""
    found = written(way.value, way.label or "") if way.how in NUMBERED else None
    if found is None:
        return ForReader(way)
    plain = replace(way, label=without_number(way.label or "", found.here) or None)
    if home in found.countries:
        return ForReader(replace(plain, value=found.here), international=found.abroad)
    return ForReader(replace(plain, value=found.abroad), inside=found.here)


def in_one_line(number: str) -> str:
    """The number with spaces at which no line ends: its last digits alone below would be taken for another number."""
    return number.replace(" ", "\N{NO-BREAK SPACE}")


def without_number(label: str, here: str) -> str:
    """The label without the number `here`, as it is dialled inside the country; whole where it says another one."""
    told = _INSIDE.search(label)
    return _INSIDE.sub("", label).strip() if told and digits(told["number"]) == digits(here) else label


def all_digits(way: Contact) -> tuple[str, ...]:
    """The digits of a number in each form in which somebody may have been given it; none of an address."""
    if way.how not in NUMBERED:
        return ()
    found = written(way.value, way.label or "")
    return tuple(dict.fromkeys(digits(form) for form in (way.value, found.here if found else way.value)))


def digits(text: str) -> str:
    """The digits of `text` and nothing else, in their order."""
    return "".join(letter for letter in text if letter.isdigit())
