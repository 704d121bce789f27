"""What a check of an entry changes in it."""

from dataclasses import replace
from datetime import date

import pytest

from bereave.directory.model import KINDS, Check, Source
from bereave.directory.workspace import Learnt
from bereave.directory.workspace.checking import RHYTHM, checked, next_review
from bereave.failures import NotUnderstood
from tests.directory.writing import line

TODAY = date(2026, 11, 30)
PAGE = "https://example.org/now"


@pytest.mark.parametrize(
    ("how", "before", "after"),
    [
        ("call", "single-page", "confirmed"),
        ("reply", "code-only", "confirmed"),
        ("own-page", "single-page", "own-page"),
        ("own-page", "confirmed", "own-page"),
        ("other-page", "code-only", "single-page"),
        ("other-page", "independent-pages", "independent-pages"),
    ],
)
def test_only_the_organisation_itself_confirms(how: str, before: str, after: str) -> None:
    """A call or a reply; its own page is that page, and an older confirmation is not carried to today."""
    entry = replace(line(), checked=Check("2025", before, (Source(name="list"),)))
    assert checked(entry, "still-true", Learnt(how, PAGE), "Ana", TODAY).checked.evidence == after


def test_the_day_the_source_and_the_name_are_written_down() -> None:
    """The same page again takes the place of its older line."""
    once = checked(line(), "still-true", Learnt("own-page", PAGE), "Ana", TODAY)
    assert once.checked.on == "2026-11-30"
    assert once.checked.by == ("Ana",)
    assert once.checked.sources[-1] == Source(url=PAGE, on="2026-11-30")
    later = checked(once, "still-true", Learnt("own-page", PAGE), "Ana", date(2027, 2, 1))
    assert [source.on for source in later.checked.sources] == ["2025-06", "2027-02-01"]
    assert later.checked.by == ("Ana",)


def test_a_second_curator_stands_beside_the_first_only_for_the_same_facts() -> None:
    """After a change only the one who found it does."""
    once = checked(line(), "still-true", Learnt("call"), "Ana", TODAY)
    assert checked(once, "still-true", Learnt("call"), "Bo", TODAY).checked.by == ("Ana", "Bo")
    assert checked(once, "changed", Learnt("call"), "Bo", TODAY).checked.by == ("Bo",)


def test_the_next_review_follows_the_kind() -> None:
    """A crisis line after three months; the last day of a short month where there is no such day."""
    assert set(RHYTHM) == set(KINDS)
    assert next_review("crisis-line", TODAY) == "2027-02-28"
    assert next_review("book", TODAY) == "2028-11-30"
    assert min(RHYTHM, key=lambda kind: RHYTHM[kind]) == "crisis-line"


@pytest.mark.parametrize(
    ("answer", "learnt", "by"),
    [
        ("still-true", Learnt("call"), " "),
        ("perhaps", Learnt("call"), "Ana"),
        ("still-true", Learnt("own-page", "www.example.org"), "Ana"),
        ("still-true", Learnt("own-page"), "Ana"),
        ("still-true", Learnt("a dream"), "Ana"),
    ],
)
def test_a_check_without_a_name_an_answer_or_a_source_is_none(answer: str, learnt: Learnt, by: str) -> None:
    """It says what is missing."""
    with pytest.raises(NotUnderstood):
        checked(line(), answer, learnt, by, TODAY)
