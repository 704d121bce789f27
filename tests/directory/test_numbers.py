"""Numbers as people write them: the same digits as in the entry, grouped, and never one that was not there."""

import pytest

from bereave import shipped
from bereave.directory.layers import read_folder
from bereave.directory.model import NUMBERED, Contact
from bereave.directory.numbers import Written, for_reader, without_number, written

#: Every full number that ships.
FULL: list[tuple[str, Contact]] = [
    (entry.country, way)
    for entry in read_folder(shipped.resources()).entries.values()
    for way in entry.contacts
    if way.how in NUMBERED and way.value.startswith("+")
]


def digits(text: str) -> str:
    """The digits alone."""
    return "".join(letter for letter in text if letter.isdigit())


@pytest.mark.parametrize(
    ("value", "label", "here", "abroad"),
    [
        ("+44800585858", "helpline (in the country: 0800 58 58 58)", "0800 58 58 58", "+44 800 585858"),
        ("+44800585858", "", "0800 585858", "+44 800 585858"),
        ("+61394217640", "office (in the country: (03) 9421 7640)", "(03) 9421 7640", "+61 3 9421 7640"),
        ("+81120783556", "free line", "0120-783-556", "+81 120-783-556"),
        ("+528009112000", "national line", "800 911 2000", "+52 800 911 2000"),
    ],
)
def test_both_forms(value: str, label: str, here: str, abroad: str) -> None:
    """Inside the country as people print it there, from abroad with the country's code."""
    found = written(value, label)
    assert found is not None
    assert (found.here, found.abroad) == (here, abroad)


def test_a_label_with_other_digits_is_not_believed() -> None:
    """A slip in the label must not become the number that somebody dials."""
    found = written("+44800585858", "helpline (in the country: 0800 58 58 59)")
    assert found is not None
    assert found.here == "0800 585858"


@pytest.mark.parametrize(
    "value", ["116123", "988", "*4141", "0800 1111", "+44", "+440000000000000", "+447", "", "+abc"]
)
def test_short_codes_and_what_is_none_stay_as_they_are(value: str) -> None:
    """Nothing is made of a number that has no country's code, or that no country has."""
    assert written(value) is None


def test_a_number_of_no_country_has_no_inside() -> None:
    """+800 is the same everywhere: without it the rest of the number would ring at somebody else's."""
    assert written("+80012345678") is None


@pytest.mark.parametrize(
    ("value", "home", "shown"),
    [
        ("+14165951716", "CA", "(416) 595-1716"),
        ("+14165951716", "JM", "+1 416-595-1716"),
        ("+18765551234", "US", "+1 876-555-1234"),
        ("+18009598277", "US", "(800) 959-8277"),
        ("+441481723000", "GB", "01481 723000"),
        ("+441312291234", "JE", "0131 229 1234"),
    ],
)
def test_countries_that_share_a_code(value: str, home: str, shown: str) -> None:
    """From one country of North America into another the 1 stands before; within +44 everybody dials the same."""
    assert for_reader(Contact("phone", value), home).way.value == shown


@pytest.mark.parametrize(("country", "way"), FULL, ids=[way.value for _, way in FULL])
def test_no_digit_of_a_shipped_number_is_lost_or_made_up(country: str, way: Contact) -> None:
    """From abroad it has the very digits of the entry; inside it ends as that does and is of the entry's country."""
    found = written(way.value, way.label or "")
    assert isinstance(found, Written)
    assert digits(found.abroad) == digits(way.value)
    # Before the number itself stands nothing but the country's own way out of a place: 0, 06, 8 or none.
    own = digits(found.abroad)[len(digits(found.abroad.split()[0])) :]
    assert digits(found.here).endswith(own)
    assert len(digits(found.here)) - len(own) <= 2
    assert country in found.countries


@pytest.mark.parametrize(
    ("label", "here", "left"),
    [
        ("helpline (in the country: 0800 58 58 58)", "0800 58 58 58", "helpline"),
        ("office (in the country: (03) 9421 7640)", "(03) 9421 7640", "office"),
        ("in the country: 0345 123 2304", "0345 123 2304", ""),
        ("helpline (in the country: 107)", "02 649 95 55", "helpline (in the country: 107)"),
        ("in the country: 0800 58 58 58 - 24 hours", "0800 585858", "in the country: 0800 58 58 58 - 24 hours"),
        ("for adults", "0800 585858", "for adults"),
        ("", "0800 585858", ""),
    ],
)
def test_a_label_says_the_rest(label: str, here: str, left: str) -> None:
    """What is shown as a number is not said again beside it; another number is never lost."""
    assert without_number(label, here) == left


def test_every_shipped_label_is_understood() -> None:
    """No label keeps half a number."""
    found = [(way.label or "", written(way.value, way.label or "")) for _, way in FULL]
    assert [label for label, both in found if both and "in the country" in without_number(label, both.here)] == []
