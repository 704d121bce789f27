"""A number is shown, copied and opened as this reader dials it, with the other form beside it."""

from dataclasses import replace

import pytest

from bereave.desktop.pages.entry.large_words import large_ways
from bereave.desktop.pages.entry.way_row import help_contact, way_contact
from bereave.desktop.pages.entry.wording import number_words
from bereave.directory.help_derive import derive
from bereave.directory.help_now import HelpNow
from bereave.directory.model import Contact
from tests.directory.writing import line

CALM = Contact("phone", "+44800585858", "helpline (in the country: 0800 58 58 58)", "24/7", "free")
LINE = line("gb-line", reach="main", contacts=(CALM,))


def test_at_home_as_it_is_printed_there() -> None:
    """In the country it is the number that stands on leaflets; the form with the code is small and beside it."""
    shown = way_contact(CALM, "GB")
    assert (shown.value, shown.uri, shown.to_copy()) == ("0800 58 58 58", "tel:0800585858", "0800 58 58 58")
    assert "+44\N{NO-BREAK SPACE}800\N{NO-BREAK SPACE}585858" in shown.label
    assert "in the country" not in shown.label


@pytest.mark.parametrize("home", ["FR", None])
def test_from_elsewhere_with_the_countrys_code(home: str | None) -> None:
    """Whoever may be abroad is never given a number that would ring at a stranger's there."""
    shown = way_contact(CALM, home)
    assert (shown.value, shown.uri) == ("+44 800 585858", "tel:+44800585858")
    assert "0800 58 58 58" in shown.label.replace("\N{NO-BREAK SPACE}", " ")


def test_a_number_that_answers_no_other_country_is_not_offered_from_there() -> None:
    """Where it works only inside, no form for abroad stands beside it."""
    assert "+44" not in way_contact(CALM, "GB", inside_only=True).label


@pytest.mark.parametrize(
    "way",
    [Contact("phone", "116123"), Contact("text", "85258", keyword="SHOUT"), Contact("web", "https://example.org")],
)
def test_everything_else_is_as_it_stands(way: Contact) -> None:
    """Short codes, words to text and addresses are shown as the entry has them."""
    shown = way_contact(way, "GB")
    assert shown.to_copy() == way.value
    assert shown.value.endswith(way.value)


def test_a_number_for_texts_keeps_its_word() -> None:
    """The word that has to be sent stands before the number in either form."""
    assert way_contact(replace(CALM, how="text", keyword="HI"), "GB").value == "HI → 0800 58 58 58"


def test_help_now_has_it_worked_out() -> None:
    """Help now shows the number as it is dialled in its country without having to load anything."""
    sheet = HelpNow(derive([LINE], {"numbers": {}}), whole=True).for_country("GB")
    shown = help_contact(sheet.lines[0].contacts[0])
    assert (shown.value, shown.uri) == ("0800 58 58 58", "tel:0800585858")
    assert "+44\N{NO-BREAK SPACE}800\N{NO-BREAK SPACE}585858" in shown.label


@pytest.mark.parametrize(("country", "kind"), [("IE", "crisis-line"), ("INT", "finder")])
def test_help_now_gives_the_code_with_a_number_of_another_country(country: str, kind: str) -> None:
    """A line may have its number abroad, and a finder is for everybody: 0800 would ring at a stranger's there."""
    abroad = replace(LINE, country=country, kind=kind)
    sheet = HelpNow(derive([abroad], {"numbers": {}}), whole=True).for_country("IE")
    (found,) = sheet.lines or sheet.finders
    shown = help_contact(found.contacts[0])
    assert (shown.value, shown.uri, shown.to_copy()) == ("+44 800 585858", "tel:+44800585858", "+44 800 585858")


def test_another_number_for_inside_the_country_is_not_lost() -> None:
    """Where a short code answers at home, it stands beside the full number."""
    code = replace(CALM, label="helpline (in the country: 116 123)")
    sheet = HelpNow(derive([replace(LINE, contacts=(code,))], {"numbers": {}}), whole=True).for_country("GB")
    for shown in (way_contact(code, "GB"), way_contact(code, None), help_contact(sheet.lines[0].contacts[0])):
        assert "116 123" in shown.label


def test_a_number_alone_says_that_it_takes_no_call() -> None:
    """Whoever calls a number for texts reaches nobody; the word that it needs stands before it."""
    assert number_words(Contact("text", "85258", keyword="SHOUT"), "GB") == "Text message: SHOUT → 85258"
    assert number_words(CALM, "GB") == "0800 58 58 58"


def test_the_screen_that_is_handed_over_shows_it_so() -> None:
    """Somebody who helps dials what they read."""
    assert [way.value for way in large_ways(LINE, "GB")] == ["0800 58 58 58"]
    assert [way.value for way in large_ways(LINE, "IE")] == ["+44 800 585858"]
