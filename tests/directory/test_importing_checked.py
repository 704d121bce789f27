"""A check holds for the facts that were checked, and for no others."""

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bereave.directory.hsds.exporting import export as export_hsds
from bereave.directory.importing import plan
from bereave.directory.model import Check, Contact, Directory, Entry, Source
from bereave.directory.tables.writing import export as export_csv
from tests.directory.writing import line

TODAY = date(2026, 12, 1)
CHECKED = Check(
    "2026-10-05", "confirmed", (Source(name="call with the organisation", on="2026-10-05"),), ("Ann", "Bob")
)
MAPPING = """
name = "them"
[constants]
country = "GB"
[[table]]
id = "ref"
[table.fields]
title = "name"
[[table.contact]]
how = "phone"
value = "tel"
"""


def service(number: str, **more: object) -> dict[str, object]:
    """Somebody else's service."""
    return {"id": "s-1", "name": "Listening", "status": "active", "phones": [{"number": number}], **more}


def taken(path: Path, *there: Entry, today: date = TODAY, mapping: Path | None = None) -> tuple[Entry, str]:
    """The one entry that an import would write, and what it tells."""
    found = plan(path, Directory({entry.id: entry for entry in there}), mapping=mapping, today=today)
    (item,) = found.items
    entry = item.entry
    found.close()
    assert entry is not None, item.reason
    return replace(entry, path=Path()), "\n".join(found.warnings)


def is_open(entry: Entry) -> bool:
    """Whether nobody stands for it and it waits to be looked at."""
    check = entry.checked
    return (check.evidence, check.by) == ("desk-research", ()) and entry.overdue(TODAY)


@pytest.fixture
def theirs(tmp_path: Path) -> Callable[..., Path]:
    """A list in one of two forms, with one service."""

    def make(form: str, number: str, **more: object) -> Path:
        if form == "json":
            path = tmp_path / "s.json"
            path.write_text(json.dumps(service(number, **more)), encoding="utf-8")
        else:
            path = tmp_path / "l.csv"
            path.write_text(f"ref,name,tel\n1,Listening,{number}\n", encoding="utf-8")
        return path

    return make


@pytest.mark.parametrize("form", ["json", "csv"])
def test_a_changed_number_loses_the_check(form: str, theirs: Callable[..., Path], tmp_path: Path) -> None:
    """Nobody stands for it any more and it is due; where the list brings the same facts, the check stays."""
    (tmp_path / "m.toml").write_text(MAPPING, encoding="utf-8")
    mapping = tmp_path / "m.toml" if form == "csv" else None
    before, _ = taken(theirs(form, "+44 20 7946 0018"), mapping=mapping)
    mine = replace(before, checked=CHECKED, review_by="2027-06-01", owner="Ann", kind="crisis-line")
    same, told = taken(theirs(form, "+44 20 7946 0018"), mine, mapping=mapping)
    assert same == mine
    assert "check" not in told
    changed, told = taken(theirs(form, "+44 20 7946 0099"), mine, mapping=mapping)
    assert is_open(changed)
    assert (changed.checked.on, changed.owner) == ("unknown", "Ann")
    assert "gb-listening has other facts than those that were checked by Ann, Bob on 2026-10-05" in told
    again, told = taken(theirs(form, "+44 20 7946 0099"), changed, mapping=mapping, today=TODAY + timedelta(9))
    assert (again, "checked by" in told) == (changed, False)


@pytest.mark.parametrize(
    "more",
    [
        {"status": "inactive"},
        {"service_areas": [{"extent": "FR", "extent_type": "ISO3166-1"}]},
        {"schedules": [{"byday": "MO", "opens_at": "10:00", "closes_at": "11:00"}]},
        {"eligibility_description": "Men only."},
        {"languages": [{"code": "cy"}]},
    ],
)
def test_other_facts_lose_the_check_too(more: dict[str, object], theirs: Callable[..., Path]) -> None:
    """Status, country, hours, whom it is for, languages; the list's own date is told, as it is the list's."""
    before, _ = taken(theirs("json", "+44 20 7946 0018"))
    mine = replace(before, checked=CHECKED, review_by="2027-06-01")
    changed, told = taken(theirs("json", "+44 20 7946 0018", assured_date="2026-11-20", **more), mine)
    assert is_open(changed)
    assert changed.checked.on == "2026-11-20"
    assert "taken away" in told


def ours() -> Entry:
    """An entry of our own, checked by two."""
    ways = (Contact("phone", "0000 1"), Contact("web", "https://example.org/"))
    return line("gb-ours", contacts=ways, checked=CHECKED, review_by="2027-06-01")


def exported(folder: Path, entry: Entry) -> tuple[Path, Path]:
    """Our own files of one entry: HSDS and a table."""
    export_hsds(Directory({entry.id: entry}), folder / "o.json")
    export_csv(Directory({entry.id: entry}), folder / "o.csv")
    return folder / "o.json", folder / "o.csv"


def test_an_edited_copy_of_our_own_export_loses_the_check(tmp_path: Path) -> None:
    """In both forms, also the second time; into an empty folder where the file shows it; the unedited copy keeps it."""
    mine = ours()
    for path in exported(tmp_path, mine):
        assert taken(path, mine) == (mine, "")
        path.write_text(path.read_text("utf-8-sig").replace("0000 1", "0000 9", 1), encoding="utf-8")
        changed, told = taken(path, mine)
        assert changed.contacts[-1].value == "0000 9" or changed.contacts[0].value == "0000 9"
        assert is_open(changed)
        assert changed.checked.on == "unknown"
        assert "checked by Ann, Bob" in told
        again, _ = taken(path, changed, today=TODAY + timedelta(9))
        assert again == changed
    assert is_open(taken(tmp_path / "o.json")[0])


def test_a_check_that_comes_with_the_new_facts_is_taken(tmp_path: Path) -> None:
    """Another curator rang the new number: their table brings both; an older copy takes no newer check away."""
    mine = ours()
    newer = replace(mine, contacts=(Contact("phone", "0000 9"),), checked=replace(CHECKED, on="2026-11", by=("Cleo",)))
    _, path = exported(tmp_path, newer)
    assert taken(path, mine) == (newer, "")
    _, path = exported(tmp_path, replace(newer, checked=CHECKED))
    assert taken(path, newer)[0] == newer


def test_an_entry_that_loses_its_last_way_is_told(tmp_path: Path) -> None:
    """A cell that was emptied takes the number away: somebody should know which."""
    mine = replace(ours(), contacts=(Contact("phone", "0000 1"),))
    _, path = exported(tmp_path, mine)
    with path.open(encoding="utf-8-sig", newline="") as file:
        heading, row = csv.reader(file)
    row[heading.index("contact_1_value")] = row[heading.index("contact_1_how")] = ""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([heading, row])
    found = plan(path, Directory({mine.id: mine}), today=TODAY)
    assert any("gb-ours would lose its last way to be reached (0000 1)" in told for told in found.warnings)
    found.close()


def test_rows_without_an_id_and_of_one_name_keep_what_a_curator_wrote(tmp_path: Path) -> None:
    """They are told apart by a mark; found again by it, their check and kind stay."""
    mapping = tmp_path / "m.toml"
    mapping.write_text(MAPPING.replace('id = "ref"\n', ""), encoding="utf-8")
    path = tmp_path / "l.csv"
    path.write_text("ref,name,tel\n1,Listening,0000 1\n2,Listening,0000 2\n", encoding="utf-8")
    found = plan(path, Directory({}), mapping=mapping)
    mine = {item.id: replace(item.entry, checked=CHECKED, kind="crisis-line") for item in found.items if item.entry}
    found.close()
    again = plan(path, Directory(mine), mapping=mapping)
    assert {item.state for item in again.items} == {"same"}
    again.close()


def test_the_same_check_with_another_source_is_not_made_again(tmp_path: Path) -> None:
    """Somebody wrote another number and touched a source in a table; a check of that day by another name is taken."""
    mine = ours()
    others = (Source(name="call with the organisation", title="Told by phone", on="2026-10-05"),)
    edited = replace(mine, contacts=(Contact("phone", "0000 9"),), checked=replace(CHECKED, sources=others))
    for path in exported(tmp_path, edited):
        changed, told = taken(path, mine)
        assert is_open(changed)
        assert "checked by Ann, Bob" in told
    newer = replace(edited, checked=replace(edited.checked, by=("Cleo",)))
    for path in exported(tmp_path, newer):
        assert taken(path, mine) == (newer, "")


def test_a_check_from_before_the_review_was_due_is_taken(tmp_path: Path) -> None:
    """Nobody checked it here and its day has passed: that is no check that an import took away."""
    mine = replace(ours(), checked=Check("unknown", "desk-research", (Source(url="https://example.org/"),)))
    theirs = replace(ours(), review_by="2027-03-01")
    for path in exported(tmp_path, theirs):
        assert taken(path, replace(mine, review_by="2026-11-01")) == (theirs, "")


def test_what_shows_a_fact_goes_there_and_back(tmp_path: Path) -> None:
    """The short text beside a source comes back out of both forms."""
    shown = Source("https://example.org/", "Ours", "Hours", "2026-10", 'open "at night", they say')
    mine = replace(ours(), checked=replace(CHECKED, sources=(shown,)))
    for path in exported(tmp_path, mine):
        assert taken(path)[0] == mine


@pytest.mark.parametrize(
    "column", ["source_", "translation_", "identifier_", "contact_", "checked_by", "checked_on", "evidence"]
)
def test_a_column_that_was_taken_out_takes_nothing_away(column: str, tmp_path: Path) -> None:
    """What a table of ours does not hold any more is kept as a curator wrote it; a check is kept whole."""
    mine = replace(ours(), translations={"fr": {"title": "La n\u00f4tre"}}, identifiers={"register": "12"})
    _, path = exported(tmp_path, mine)
    with path.open(encoding="utf-8-sig", newline="") as file:
        heading, *rows = csv.reader(file)
    kept = [at for at, name in enumerate(heading) if not name.startswith(column)]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([row[at] for at in kept] for row in (heading, *rows))
    assert len(kept) < len(heading)
    assert taken(path, mine) == (mine, "")
