"""The list of entries, sorted and narrowed down."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bereave.directory.layers import read_folder
from bereave.directory.model import Check, Directory
from bereave.directory.workspace import Wanted, choose, rows_of
from tests.directory.writing import line, put

TODAY = date(2026, 11, 22)


@pytest.fixture
def directory(tmp_path: Path) -> Directory:
    """Four lines, each with something of its own."""
    return read_folder(
        put(
            tmp_path,
            line("gb-a", review_by="2027-01-01", owner="Ana"),
            line("gb-b", review_by="2026-11-21", status="closed"),
            line("gb-c", review_by=None),
            line("gb-d", review_by="2026-11-22", checked=replace(line().checked, evidence="confirmed")),
        )
    )


def test_what_nobody_watches_and_what_is_overdue_come_first(directory: Directory) -> None:
    """The day itself is not overdue yet, but due; what has no day is due and was never late."""
    rows = rows_of(directory, (), TODAY)
    assert [row.id for row in rows] == ["gb-c", "gb-b", "gb-d", "gb-a"]
    assert [row.overdue for row in rows] == [False, True, False, False]
    assert [row.due for row in rows] == [True, True, True, False]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(filters=frozenset({"review"})), ["gb-c", "gb-b", "gb-d"]),
        (Wanted(filters=frozenset({"mine"}), me="Ana"), ["gb-a"]),
        (Wanted(filters=frozenset({"mine"})), []),
        (Wanted(filters=frozenset({"changed"})), ["gb-d"]),
        (Wanted(filters=frozenset({"problems"})), ["gb-c"]),
        (Wanted(filters=frozenset({"unconfirmed", "review"})), ["gb-c", "gb-b"]),
        (Wanted(filters=frozenset({"closed"})), ["gb-b"]),
        (Wanted(words="ANA gb"), ["gb-a"]),
        (Wanted(country="FR"), []),
        (Wanted(kind="crisis-line", words="c"), ["gb-c", "gb-b", "gb-d", "gb-a"]),
    ],
)
def test_every_filter_and_every_word_must_fit(directory: Directory, wanted: Wanted, found: list[str]) -> None:
    """Words are looked for in title, id, country, kind, owner and who checked."""
    rows = rows_of(directory, {"gb-d"}, TODAY, {"gb-c": 2, "gb-a": 0})
    assert [row.id for row in choose(rows, wanted)] == found


def test_a_row_tells_who_checked(directory: Directory) -> None:
    """One name is one person."""
    entry = replace(directory.entries["gb-a"], checked=Check("2026", "confirmed", by=("Ana",)))
    assert rows_of(Directory({"gb-a": entry}), (), TODAY)[0].by == ("Ana",)
