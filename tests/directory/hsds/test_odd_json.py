"""JSON as programs write it that nobody asked: without end, in other letters, with numbers that are none."""

import json
from pathlib import Path

import pytest

from bereave.failures import NotUnderstood
from tests.directory.hsds.test_reading import SERVICE, services
from tests.directory.packed import entries_of, planned


@pytest.mark.parametrize(
    ("parts", "limit"),
    [
        (['[{"name": "', *["a" * 1_000_000] * 12, '"}]'], "one text in it is longer than ten megabytes"),
        ([" " * 12_000_000], "one text in it is longer than ten megabytes"),
        (['{"k": "x"', *[f', "{at}": "{"v" * 5_000_000}"' for at in range(21)], "}"], "longer than a hundred"),
    ],
)
def test_what_does_not_end_is_not_held(tmp_path: Path, parts: list[str], limit: str) -> None:
    """A text or a record of any length would fill the memory before it could be refused."""
    path = tmp_path / "s.json"
    with path.open("w", encoding="utf-8") as file:
        file.writelines(parts)
    with pytest.raises(NotUnderstood, match=limit):
        planned(path)


def test_json_as_some_shells_write_it_is_read(tmp_path: Path) -> None:
    """UTF-16 with its mark, as one document and as lines; Latin-1 is told with what to do."""
    rows = services(3)
    (tmp_path / "s.json").write_text(json.dumps(rows), encoding="utf-16")
    (tmp_path / "s.ndjson").write_text("\n".join(map(json.dumps, rows)), encoding="utf-16")
    assert entries_of(tmp_path / "s.json") == entries_of(tmp_path / "s.ndjson")
    assert len(entries_of(tmp_path / "s.json")) == 3
    rows[2]["name"] = "Café"
    (tmp_path / "s.json").write_text(json.dumps(rows, ensure_ascii=False), encoding="latin-1")
    with pytest.raises(NotUnderstood, match="save it as UTF-8, after record 2"):
        planned(tmp_path / "s.json")


def test_numbers_without_end_say_nothing(tmp_path: Path) -> None:
    """JSON of some programs has NaN and Infinity; no reader should see them."""
    (tmp_path / "s.ndjson").write_text(
        json.dumps({**SERVICE, "minimum_age": float("nan"), "maximum_age": float("inf")}) + "\n{}\n", "utf-8"
    )
    (entry,) = entries_of(tmp_path / "s.ndjson")
    assert "nan" not in entry.body
    assert "Ages" not in entry.body
