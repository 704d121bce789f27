"""A number on paper and in the folder of pages is one that can be dialled where it is read, and says what it is for."""

from dataclasses import replace
from datetime import date

import pytest

from bereave.directory.help_derive import derive
from bereave.directory.help_now import HelpNow
from bereave.directory.model import Contact, Directory
from bereave.directory.take_away.document import Remark, Ways
from bereave.directory.take_away.first_days import help_document
from bereave.directory.take_away.missing import brief
from tests.directory.take_away.shelf import TODAY, composer
from tests.directory.writing import line

LINE = line("gb-line", reach="main", contacts=(Contact("phone", "+44800585858"),))


@pytest.mark.parametrize(
    ("country", "shown"), [("GB", "0800 585858"), ("IE", "+44 800 585858"), ("INT", "+44 800 585858")]
)
def test_only_inside_its_country_a_number_stands_without_the_code(country: str, shown: str) -> None:
    """A service that has its number abroad, or is for everybody, is printed with the code."""
    made = composer(Directory({}), "en")
    (ways,) = [b for b in made.document(replace(LINE, country=country)).blocks() if isinstance(b, Ways)]
    assert [way.shown for way in ways.rows] == [shown]


def test_the_help_pages_do_so_too() -> None:
    """Help now on paper shows what the screen shows."""
    lines = [replace(LINE, country="IE"), replace(LINE, id="finder", kind="finder", country="INT")]
    known = HelpNow(derive(lines, {"numbers": {}}), whole=True)
    document = help_document(composer(Directory({}), "en"), known, "IE")
    numbers = [way.shown for block in document.blocks() if isinstance(block, Ways) for way in block.rows]
    assert numbers[-2:] == ["+44 800 585858"] * 2


def test_a_check_that_is_overdue_is_said_on_the_help_pages() -> None:
    """As on the screen: the number stays, and below it that somebody was to look at it again."""
    made = composer(Directory({}), "en")
    for day, said in (("2026-11-21", True), (TODAY.isoformat(), False)):
        assert date.fromisoformat(day) <= TODAY
        known = HelpNow(derive([replace(LINE, review_by=day)], {"numbers": {}}), whole=True)
        remarks = [block.words for block in help_document(made, known, "GB").blocks() if isinstance(block, Remark)]
        assert (made.words.say("overdue") in remarks) is said


def test_a_number_for_texts_alone_on_a_line_says_so() -> None:
    """Whoever calls it reaches nobody."""
    texts = replace(LINE, contacts=(Contact("text", "85258", keyword="SHOUT"),))
    assert brief(composer(Directory({}), "en"), texts).about == "Text message SHOUT → 85258"
