"""Whether a line is open."""

from datetime import UTC, datetime, timedelta

import pytest

from bereave.directory.opening import UNKNOWN, opening

SUNDAY_EVENING = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)


def test_a_line_for_all_hours_is_open_and_never_closes() -> None:
    """24/7 needs no zone and names no change."""
    assert opening("24/7", None, SUNDAY_EVENING) == (True, None)


def test_office_hours_are_read_in_the_lines_own_zone() -> None:
    """Sunday 20:00 UTC is Monday 05:00 in Seoul: four hours before nine."""
    there = opening("Mo-Fr 09:00-17:00", "Asia/Seoul", SUNDAY_EVENING)
    assert there.is_open is False
    assert there.changes is not None
    assert there.changes - SUNDAY_EVENING == timedelta(hours=4)


def test_hours_over_midnight_stay_open() -> None:
    """20:00 to 01:00 is open at half past midnight."""
    late = datetime(2026, 11, 22, 0, 30, tzinfo=UTC)
    assert opening("Mo-Su 20:00-01:00", "UTC", late).is_open is True


@pytest.mark.parametrize(
    ("hours", "zone"),
    [
        (None, "Europe/London"),
        ("", "Europe/London"),
        ("Mo-Fr 09:00-17:00", None),
        ("whenever", "Europe/London"),
        ("Mo 09:00-10:00", "Mars/Base"),
    ],
)
def test_hours_that_are_not_known_are_not_guessed(hours: str | None, zone: str | None) -> None:
    """Missing or unreadable hours, or an unknown zone, give neither open nor closed."""
    assert opening(hours, zone, SUNDAY_EVENING) == UNKNOWN
