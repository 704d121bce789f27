"""Help now: promise 1 of the design."""

import json
import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from bereave import shipped
from bereave.directory.help_derive import derive, from_resources
from bereave.directory.help_now import LAST_RESORT, read
from bereave.directory.layers import read_folder
from bereave.directory.model import Contact


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
        assert numbers.uncertain is not agreed
        assert numbers.sources_differ is (record["agreement"] == "conflict")
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


def _records() -> dict[str, Any]:
    text = (shipped.resources() / "emergency.json").read_text(encoding="utf-8")
    records: dict[str, Any] = json.loads(text)["numbers"]
    return records


def _remarks() -> list[tuple[str, str, str]]:
    """Country, key and English words of every remark beside a number."""
    return [(code, key, record[key]) for code, record in _records().items() for key in ("note", "text") if record[key]]


@pytest.mark.parametrize("language", ["fr", "ko"])
def test_every_remark_is_translated_with_the_same_numbers_in_the_same_order(language: str) -> None:
    """No remark beside an emergency number is left in English, and none says another number."""
    records = _records()
    remarks = _remarks()
    assert len(remarks) > 100
    for code, key, english in remarks:
        translated = records[code]["translations"][language][key]
        assert translated != english, code
        assert re.findall(r"\d+", translated) == re.findall(r"\d+", english), (code, key)


@pytest.mark.parametrize("language", ["fr", "ko"])
def test_words_to_send_and_names_to_look_for_stay_as_they_are(language: str) -> None:
    """What somebody must type or find, like "register" or suomi.fi, is the same in every language."""
    records = _records()
    kept = re.compile(r'"(\w+)"|\b(\w+\.(?:be|fi|no))\b|\b(Net119|112NL|Alarm 112|112 BE|nora)\b')
    found = 0
    for code, key, english in _remarks():
        for groups in kept.findall(english):
            found += 1
            assert "".join(groups) in records[code]["translations"][language][key], code
    assert found > 8


def test_a_remark_is_shown_in_the_language_asked_for() -> None:
    """Korea's remark is Korean for who reads Korean; a language without one gets the English words."""
    numbers = read(shipped.resources() / "help-now.json").for_country("KR").emergency
    assert numbers.note is not None
    assert "경찰" in (numbers.note_in("ko") or "")
    assert "police" in (numbers.note_in("fr") or "")
    assert numbers.note_in("en") == numbers.note_in("pt") == numbers.note
    assert numbers.text_in("ko") is None
    assert "personnes" in (read(shipped.resources() / "help-now.json").for_country("FR").emergency.text_in("fr") or "")


def test_remarks_that_are_not_shown_bring_no_translation() -> None:
    """Where sources differ the text route is held back, in every language."""
    record = {"agreement": "one", "candidates": ["112"], "note": "A.", "text": "114 by SMS"}
    words = {"fr": {"note": "B.", "text": "114 par SMS"}, "ko": {"text": "114"}, "de": "damaged"}
    derived = derive([], {"numbers": {"AA": {**record, "translations": words}}})["emergency"]["AA"]
    assert derived["translations"] == {"fr": {"note": "B."}}
    without = derive([], {"numbers": {"AA": record}})["emergency"]["AA"]
    assert "translations" not in without


@pytest.mark.parametrize(
    "damaged", [None, 7, [], "fr", {"fr": 3}, {"fr": {"note": 3}}, {"fr": {"note": ""}}, {"fr": {"note": " "}}]
)
def test_a_damaged_translation_falls_back_to_english(tmp_path: Path, damaged: object) -> None:
    """Whatever became of the translations, the numbers and the English words are shown."""
    row = {"general": "112", "uncertain": False, "note": "Call 112.", "translations": damaged}
    path = tmp_path / "help-now.json"
    path.write_text(json.dumps({"emergency": {"AA": row}, "lines": {}, "finders": []}), encoding="utf-8")
    numbers = read(path).for_country("AA").emergency
    assert numbers.general == "112"
    assert numbers.note_in("fr") == "Call 112."
    assert numbers.text_in("fr") is None


def test_a_translation_of_nothing_is_not_shown(tmp_path: Path) -> None:
    """Words that stand in no English remark were never checked against one."""
    row = {"general": "112", "uncertain": False, "translations": {"fr": {"note": "Appelez le 911."}}}
    path = tmp_path / "help-now.json"
    path.write_text(json.dumps({"emergency": {"AA": row}, "lines": {}, "finders": []}), encoding="utf-8")
    assert read(path).for_country("AA").emergency.note_in("fr") is None


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
    entry = read_folder(shipped.resources()).entries["gb-samaritans"]
    others = [replace(entry, id="a", status="closed"), replace(entry, id="b", kind="guide")]
    document = derive([entry, *others], {"numbers": {}})
    assert [line["id"] for line in document["lines"]["GB"]] == ["gb-samaritans"]


def test_lines_for_young_people_can_be_reached_at_once() -> None:
    """Each can be called or written to now, stands under its country, and is not among the lines for everybody."""
    entries = read_folder(shipped.resources() / "services").entries
    found = read(shipped.resources() / "help-now.json")
    told = {line.id for country in found.countries() for line in found.for_country(country).young}
    for name in told:
        assert entries[name].kind == "young-people"
        assert {way.how for way in entries[name].contacts} & {"phone", "text", "whatsapp", "chat"}
    wanted = {
        entry.id
        for entry in entries.values()
        if entry.kind == "young-people"
        and entry.status == "active"
        and any(way.how in {"phone", "text", "whatsapp", "chat"} for way in entry.contacts)
    }
    assert told == wanted
    assert "gb-childline" in {line.id for line in found.for_country("GB").young}
    assert told.isdisjoint({line.id for country in found.countries() for line in found.for_country(country).lines})


@pytest.mark.parametrize("said", [None, True, "no", 0])
def test_only_what_is_plainly_certain_is_shown_as_the_countrys_own(tmp_path: Path, said: object) -> None:
    """A record that does not say in so many words that its numbers are certain gives the last resort."""
    path = tmp_path / "help-now.json"
    path.write_text(json.dumps({"emergency": {"AA": {"general": "999", "uncertain": said}}}), encoding="utf-8")
    assert read(path).for_country("AA").emergency.general is None


def test_a_number_for_whatsapp_is_told_as_one() -> None:
    """Singapore's main lines are called, or written to on WhatsApp; no number of theirs is one for texts."""
    lines = read(shipped.resources() / "help-now.json").for_country("SG").lines
    ways = {(way.how, way.value) for line in lines for way in line.contacts}
    assert {("phone", "1767"), ("whatsapp", "9151 1767"), ("phone", "1771"), ("whatsapp", "6669 1771")} <= ways
    assert not any(how == "text" for how, _ in ways)
    entry = read_folder(shipped.resources()).entries["sg-youthline-sg"]
    young = replace(entry, contacts=(Contact("whatsapp", "9151 1767"),))
    assert [line["id"] for line in derive([young], {"numbers": {}})["young"]["SG"]] == [young.id]


def test_the_day_of_the_next_review_travels_with_each_line() -> None:
    """Help now can say that a check is overdue, by the same day as the entry, and from the day after."""
    entries = read_folder(shipped.resources() / "services").entries
    found = read(shipped.resources() / "help-now.json")
    sheets = [found.for_country(country) for country in found.countries()]
    told = {line.id: line.review_by for sheet in sheets for line in (*sheet.lines, *sheet.young, *sheet.finders)}
    assert told == {name: entries[name].review_by for name in told}
    line = found.for_country("GB").lines[0]
    day = date.fromisoformat(line.review_by or "")
    assert (line.overdue(day), line.overdue(day + timedelta(days=1))) == (False, True)


@pytest.mark.parametrize("day", [None, "", 3, "soon", "2026", "2026-13-01"])
def test_a_file_without_that_day_is_read_as_before(tmp_path: Path, day: object) -> None:
    """A file of an older version, or a damaged day, says nothing of a review and hides no line."""
    row = {"id": "a", "title": "A line", "contacts": [{"how": "phone", "value": "1"}], "review_by": day}
    if day is None:
        del row["review_by"]
    path = tmp_path / "help-now.json"
    path.write_text(json.dumps({"emergency": {}, "lines": {"GB": [row]}, "young": {}, "finders": []}))
    found = read(path)
    (line,) = found.for_country("GB").lines
    assert (found.whole, line.review_by, line.overdue(date(2099, 1, 1))) == (True, None, False)
