"""Help now: promise 1 of the design."""

import json
from pathlib import Path

import pytest

from bereave import shipped
from bereave.directory.help_derive import derive, from_resources
from bereave.directory.help_now import LAST_RESORT, read
from bereave.directory.load import read_folder


@pytest.mark.parametrize(
    "text", [None, "", "{", "[]", "{}", '{"emergency": [], "lines": 3}', '{"lines": {"GB": [3, {}]}}']
)
def test_a_missing_or_broken_file_still_says_whom_to_call(tmp_path: Path, text: str | None) -> None:
    """Whatever became of the file, help now says to call the local emergency number."""
    path = tmp_path / "help-now.json"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    found = read(path)
    assert not found.whole
    for country in ("GB", None, "??"):
        sheet = found.for_country(country)
        assert sheet.emergency.note == LAST_RESORT
        assert sheet.emergency.candidates == ("112",)
        assert sheet.lines == ()


def test_one_damaged_line_never_hides_the_others(tmp_path: Path) -> None:
    """A row that cannot be read is left out alone."""
    good = {"id": "a", "title": "A line", "contacts": [{"how": "phone", "value": "1"}, {"how": 3}]}
    path = tmp_path / "help-now.json"
    path.write_text(json.dumps({"emergency": {}, "lines": {"GB": [7, good, {"title": 3}]}, "finders": []}))
    (line,) = read(path).for_country("gb").lines
    assert (line.title, len(line.contacts), line.checked_on) == ("A line", 1, "unknown")


def test_the_shipped_file_is_what_the_entries_make() -> None:
    """The committed file is made from the entries as they are now."""
    assert (shipped.resources() / "help-now.json").read_text(encoding="utf-8") == from_resources(shipped.resources())


def test_every_countrys_lines_begin_with_a_main_one() -> None:
    """Every country with lines shows a number to call first, main lines before the others."""
    found = read(shipped.resources() / "help-now.json")
    assert found.whole
    for country in found.countries():
        reaches = [line.reach for line in found.for_country(country).lines]
        assert reaches == sorted(reaches, key=["main", "national", "regional", "group", None].index)
    sheet = found.for_country("GB")
    assert sheet.lines[0].id == "gb-samaritans"
    assert sheet.emergency.general == "999"
    assert sheet.finders
    assert found.for_country("FR").lines[0].summary("fr") != found.for_country("FR").lines[0].summary("en")


def test_numbers_whose_sources_differ_are_only_candidates() -> None:
    """Where sources differ, or there is only one, no number is shown as the country's own."""
    records = json.loads((shipped.resources() / "emergency.json").read_text(encoding="utf-8"))["numbers"]
    found = read(shipped.resources() / "help-now.json")
    for country, record in records.items():
        numbers = found.for_country(country).emergency
        agreed = record["agreement"] in {"two-and-page", "two-datasets"}
        assert numbers.sources_differ is not agreed
        if agreed:
            told = (numbers.general, numbers.ambulance, numbers.police)
            assert told == (record["general"], record["ambulance"], record["police"])
        else:
            assert numbers.candidates
            assert (numbers.general, numbers.ambulance, numbers.police, numbers.text) == (None, None, None, None)


def test_where_there_is_no_general_number_police_and_ambulance_are_labelled() -> None:
    """Korea's 112 is the police and is not shown as a general number."""
    numbers = read(shipped.resources() / "help-now.json").for_country("KR").emergency
    assert (numbers.general, numbers.ambulance, numbers.police) == (None, "119", "112")


def test_every_number_is_one_of_its_entry() -> None:
    """No contact in the derived file is anything but what the entry's own file says."""
    entries = read_folder(shipped.resources() / "services").entries
    found = read(shipped.resources() / "help-now.json")
    for country in found.countries():
        for line in found.for_country(country).lines:
            theirs = {(way.how, way.value, way.keyword) for way in entries[line.id].contacts}
            assert {(way.how, way.value, way.keyword) for way in line.contacts} <= theirs


def test_a_closed_service_is_not_offered(tmp_path: Path) -> None:
    """Paused and closed services, and other kinds than crisis lines, are not in help now."""
    from dataclasses import replace

    entry = read_folder(shipped.resources()).entries["gb-samaritans"]
    others = [replace(entry, id="a", status="closed"), replace(entry, id="b", kind="guide")]
    document = derive([entry, *others], {"numbers": {}})
    assert [line["id"] for line in document["lines"]["GB"]] == ["gb-samaritans"]
