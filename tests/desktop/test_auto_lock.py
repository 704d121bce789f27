"""Locking by itself."""

import pytest

from bereave.desktop.shell.auto_lock import IdleCount


def looked(count: IdleCount, until_ms: int) -> list[int | None]:
    """What the count says when it is looked at every second."""
    return [count.look(at) for at in range(1000, until_ms + 1, 1000)]


def test_a_warning_comes_twenty_seconds_before() -> None:
    """Five minutes idle: nothing for 4:39, then the seconds left, then lock."""
    said = looked(IdleCount(5, 0), 300_000)
    assert said[:279] == [None] * 279
    assert said[279:] == [*range(20, -1, -1)]


def test_a_sign_of_life_begins_anew() -> None:
    """A key during the warning puts the lock off by the whole time."""
    count = IdleCount(5, 0)
    looked(count, 290_000)
    count.touch(290_500)
    assert count.look(291_000) is None
    assert count.look(311_000) is None


def test_never_means_never() -> None:
    """With 0 minutes it neither warns nor locks, not even after sleep."""
    assert looked(IdleCount(0, 0), 400_000) == [None] * 400
    assert IdleCount(0, 0).look(10**9) is None


@pytest.mark.parametrize("minutes", [5, 30])
def test_a_computer_that_slept_is_locked_at_once(minutes: int) -> None:
    """A look that comes half a minute late means that nobody watched: lock."""
    count = IdleCount(minutes, 0)
    count.look(1000)
    assert count.look(40_000) == 0
