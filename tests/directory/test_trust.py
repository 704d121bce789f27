"""What would make readers rely on an entry without ground, or dial what nobody printed."""

from datetime import date
from pathlib import Path
from time import process_time

import pytest

from bereave import shipped
from bereave.directory.addresses import is_number
from bereave.directory.check_shape import MOST_SIGNS_IN_ALL, can_be_shown
from bereave.directory.checks import check
from bereave.directory.html import render
from bereave.directory.load import read_entry
from bereave.directory.write import text_of
from tests.directory.writing import changed, service

TODAY = date(2026, 11, 22)
WORDING = shipped.resources() / "wording"


@pytest.mark.parametrize("on", ["2031", "2027", "2026-12", "2026-11-24"])
def test_nobody_checked_on_a_day_to_come(tmp_path: Path, on: str) -> None:
    """A check, or a source, of a day that has not come is refused."""
    changed(tmp_path, ("on: 2026-10", f"on: {on}"), ("on: unknown", f"on: {on}"))
    found = {(problem.rule, problem.line) for problem in check(tmp_path, TODAY, WORDING).errors}
    assert found == {("date", 17), ("date", 20)}


@pytest.mark.parametrize("on", ["2026", "2026-11", "2026-11-22", "2026-11-23", "unknown"])
def test_today_and_the_day_that_began_elsewhere_are_good(tmp_path: Path, on: str) -> None:
    """Where the day begins earlier, it is tomorrow already."""
    changed(tmp_path, ("on: 2026-10", f"on: {on}"))
    assert check(tmp_path, TODAY, WORDING).errors == ()


@pytest.mark.parametrize(("by", "told"), [("", True), ("\n  by: []", True), ("\n  by: [Ann]", False)])
def test_who_confirmed_is_named(tmp_path: Path, by: str, told: bool) -> None:
    """Confirmed with the organisation needs the name of who asked."""
    changed(tmp_path, ("evidence: own-page", f"evidence: confirmed{by}"))
    assert [problem.rule for problem in check(tmp_path, TODAY, WORDING).errors] == ["confirmed-by"] * told


def test_a_review_beyond_all_years_is_pointed_out(tmp_path: Path) -> None:
    """A day that nobody lives to see is no review."""
    changed(tmp_path, ("review_by: 2027-03-01", "review_by: 2099-01-01"))
    assert [problem.rule for problem in check(tmp_path, TODAY, WORDING).warnings] == ["no-review"]


@pytest.mark.parametrize("status", ["closed", "paused"])
def test_who_finds_a_service_that_ended_is_led_on(tmp_path: Path, status: str) -> None:
    """A note alone leads nobody on: without `instead` it wants a look."""
    changed(tmp_path, ("status: active", f"status: {status}"))
    report = check(tmp_path, TODAY, WORDING)
    assert ([p.rule for p in report.warnings], report.errors) == (["closed-way-on"], ())
    service(tmp_path, "gb-other")
    changed(tmp_path, ("status: active", f"status: {status}\ninstead: gb-other"))
    assert check(tmp_path, TODAY, WORDING).warnings == ()


@pytest.mark.parametrize(
    "value",
    [
        "116 123 / 116 124", "116123/116124", "112/110", "0800 111/0800 222", "0800/0801", "116 123 - 116 124",
        "0800 111 222 (0800 333 444)", "0800 111 222 (222)", "+49 30 1234567 / 0800 111", "112/110/118",
        "1" * 4000, "+1234567890123456", "1234567890123456", "0800 111 2222 0800 333 4444", "*", "#", "1",
    ],
)  # fmt: skip
def test_two_numbers_in_one_are_never_dialled(value: str) -> None:
    """What would be dialled as one number, and more digits than any number has, is no number."""
    assert not is_number(value)


@pytest.mark.parametrize(
    "value",
    [
        "116 123", "988", "3114", "*4141", "112", "+49 30 / 12 34 56", "0800/111 0 111", "030 - 123456", "850/432-2336",
        "1 - 800 - 555 - 1234", "18001 0808 808 8000", "+44 (0)20 7946 0000", "+1 (800) 555 0100", "0043 1 404000",
    ],
)  # fmt: skip
def test_numbers_as_they_are_printed_stay(value: str) -> None:
    """Short codes, area codes before a slash, and what is dialled before a number."""
    assert is_number(value)


def test_every_shipped_number_is_one() -> None:
    """No entry that ships loses a number."""
    numbers = {"number", "date", "confirmed-by", "too-many-signs", "front-matter"}
    report = check(shipped.resources(), date.today())
    assert [problem for problem in report.errors if problem.rule in numbers] == []


def test_what_shows_a_fact_is_kept_and_not_shown(tmp_path: Path) -> None:
    """`seen` beside a source is allowed, and comes back when the entry is written."""
    path = changed(tmp_path, ("on: unknown}", 'on: unknown, seen: "Call 0000 111"}'))
    assert check(tmp_path, TODAY, WORDING).errors == ()
    entry = read_entry(path)
    assert entry.checked.sources[0].seen == "Call 0000 111"
    path.write_text(text_of(entry), encoding="utf-8")
    assert read_entry(path) == entry


def test_the_slowest_text_within_all_limits_is_shown_in_time() -> None:
    """Many pieces that are each within the limits are refused together; what is left takes a moment."""
    assert not can_be_shown(("[" * 190 + "\n\n") * 1036)
    assert not can_be_shown(("<a\n\n" + "word " * 30 + "\n\n") * 1000)
    row = "|a|b|c|d|e|f|g|h|i|j|k|l|\n"
    assert not can_be_shown((row + "|-" * 12 + "|\n" + row * 190 + "\n") * 30)
    words = ("word " * 900 + "\n\n") * 40
    for slow in ("[" * 190 + "\n\n") * (MOST_SIGNS_IN_ALL // 190), "<a\n\n" * 40, row + "|-" * 12 + "|\n" + row * 190:
        began = process_time()
        assert can_be_shown(slow + words)
        render(slow + words)
        # Measured: at most 0.4 s.
        assert process_time() - began < 3
