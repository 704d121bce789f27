"""Bringing entries into the workspace: everything as one action, or nothing."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bereave.directory.importing import ImportPlan, plan
from bereave.directory.model import Check, Contact, Directory, Source
from bereave.directory.tables.writing import export
from bereave.directory.workspace import BroughtIn, Learnt, Workspace
from bereave.failures import NotNow
from tests.directory.writing import line


@pytest.fixture
def planned(room: Workspace, tmp_path: Path) -> Iterator[ImportPlan]:
    """Thirty services from elsewhere."""
    rows = [
        {
            "id": f"00000000-0000-4000-8000-{number:012}",
            "organization_id": "00000000-0000-4000-9000-000000000000",
            "name": f"Service {number}",
            "description": "People who listen.",
            "status": "active",
            "url": f"https://example.org/{number}",
            "service_areas": [{"id": f"{number}", "name": "United Kingdom", "extent": "GB"}],
            "phones": [{"id": f"p{number}", "number": "+44 20 7946 0000"}],
            "organization": {"id": "00000000-0000-4000-9000-000000000000", "name": "Trust", "description": "A trust."},
            "languages": [{"id": f"l{number}", "code": "en", "name": "English"}],
        }
        for number in range(30)
    ]
    file = tmp_path / "services.json"
    file.write_text(json.dumps(rows), encoding="utf-8")
    mapping = tmp_path / "mapping.toml"
    mapping.write_text('name = "trust"\n[constants]\ncountry = "GB"\nkind = "bereavement-service"\n', encoding="utf-8")
    made = plan(file, room.directory, mapping=mapping)
    yield made
    made.close()


def test_an_import_is_one_action_and_is_taken_back_as_one(room: Workspace, planned: ImportPlan) -> None:
    """Only what was chosen; each entry has its state in the history."""
    new = [item.entry.id for item in planned.items if item.state == "new" and item.entry is not None]
    assert len(new) == 30
    assert room.bring_in(planned, new[:25]) == BroughtIn(25)
    assert set(new[:25]) <= set(room.directory.entries)
    assert room.revisions(new[0])[0].action == "imported"
    assert room.can_undo() is not None
    room.undo()
    assert not set(new) & set(room.directory.entries)


def test_a_stopped_import_changes_nothing(room: Workspace, planned: ImportPlan) -> None:
    """Neither files nor history."""
    with pytest.raises(NotNow, match="stopped"):
        room.bring_in(planned, cancelled=lambda: True)
    assert len(room.directory.entries) == 3
    assert room.actions() == []


def everything(folder: Path) -> dict[Path, bytes]:
    """Every file below a folder as it is now, drafts too."""
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("after", [0, 15, 20])
def test_an_import_can_be_stopped_as_long_as_it_is_not_whole(room: Workspace, planned: ImportPlan, after: int) -> None:
    """While the history is written and while the files are: either way nothing is there afterwards."""
    room.save(line("gb-own"))
    before = everything(room.layer.folder)
    heard: list[int] = []

    def stopped() -> bool:
        heard.append(len(list(room.layer.folder.rglob("*.md"))))
        return heard[-1] > after if after else len(heard) > 10

    with pytest.raises(NotNow, match="stopped"):
        room.bring_in(planned, cancelled=stopped)
    assert max(heard) > after or not after
    assert everything(room.layer.folder) == before
    assert [one.action for one in room.actions()] == ["created"]
    assert set(room.look().entries) == {"gb-river", "gb-night", "gb-day", "gb-own"}
    assert room.bring_in(planned).entries == 30


def test_taking_an_import_back_can_be_stopped_and_done_later(room: Workspace, planned: ImportPlan) -> None:
    """Half-way through the files everything is put there again, and it is still the last thing to take back."""
    room.bring_in(planned)
    files = {path: path.read_text(encoding="utf-8") for path in room.layer.folder.rglob("*.md")}

    def stopped() -> bool:
        return len(list(room.layer.folder.rglob("*.md"))) < 12

    with pytest.raises(NotNow, match="stopped"):
        room.undo(cancelled=stopped)
    assert {path: path.read_text(encoding="utf-8") for path in room.layer.folder.rglob("*.md")} == files
    assert [one.action for one in room.actions()] == ["imported"]
    room.undo()
    assert not list(room.layer.folder.rglob("*.md"))


def test_progress_goes_on_to_the_end_and_tells_when_it_is_whole(room: Workspace, planned: ImportPlan) -> None:
    """The whole number comes once, and last: then there is nothing to stop any more."""
    told: list[tuple[int, int | None]] = []

    def hear(done: int, total: int | None) -> None:
        told.append((done, total))

    room.bring_in(planned, progress=hear)
    assert told == sorted(told)
    assert [done for done, _ in told].count(30) == 1
    assert told[-1] == (30, 30)


def test_what_was_saved_after_the_preview_is_not_overwritten(room: Workspace, tmp_path: Path) -> None:
    """The file has an older sentence and an entry that somebody made meanwhile; both stay, and are named."""
    file = tmp_path / "list.csv"
    theirs = (line(summary="Their words."), line("gb-day", summary="Their words."), line("gb-new", title="New"))
    export(Directory({one.id: one for one in theirs}), file)
    made = plan(file, room.directory)
    mine = room.save(line(summary="My newer words."))
    new = room.create(line("gb-new", title="Mine and new"))
    came = room.bring_in(made)
    made.close()
    assert came == BroughtIn(1, ("Mine and new", "River"))
    assert (room.entry("gb-river"), room.entry("gb-new")) == (mine, new)
    day = room.entry("gb-day")
    assert day is not None
    assert day.summary == "Their words."


def test_nothing_left_to_bring_in_is_no_action(room: Workspace, tmp_path: Path) -> None:
    """Everything was changed since: what was done last can still be taken back."""
    file = tmp_path / "list.csv"
    export(Directory({"gb-river": line(summary="Their words.")}), file)
    made = plan(file, room.directory)
    room.save(line(summary="My newer words."))
    assert room.bring_in(made) == BroughtIn(0, ("River",))
    made.close()
    assert [one.action for one in room.actions()] == ["changed"]


def test_a_number_from_elsewhere_is_not_confirmed_by_the_check_of_the_old_one(room: Workspace, tmp_path: Path) -> None:
    """The file has another number and says nothing new about how it was learnt; undo brings the check back."""
    before = room.check_today("gb-river", "still-true", Learnt("call"))
    file = tmp_path / "list.csv"
    export(Directory({"gb-river": replace(before, contacts=(Contact("phone", "0000 999"),))}), file)
    made = plan(file, room.directory, today=room.today)
    room.bring_in(made)
    made.close()
    entry = room.entry("gb-river")
    assert entry is not None
    assert entry.contacts[0].value == "0000 999"
    assert (entry.checked.evidence, entry.checked.by, entry.review_by) == ("desk-research", (), "2026-11-21")
    room.undo()
    assert room.entry("gb-river") == before


def test_what_is_brought_in_is_what_was_shown(room: Workspace, tmp_path: Path) -> None:
    """A curator rang again elsewhere and wrote another number down: the check stands as the preview had it."""
    mine = room.check_today("gb-river", "still-true", Learnt("call"), by="Ann")
    again = Check("2026-11-23", "confirmed", (Source(name="call with the organisation", on="2026-11-23"),), ("Ann",))
    theirs = replace(mine, contacts=(Contact("phone", "0000 999"),), checked=again)
    file = tmp_path / "list.csv"
    export(Directory({theirs.id: theirs}), file)
    made = plan(file, room.directory, today=room.today)
    (shown,) = (item.entry for item in made.items)
    room.bring_in(made)
    made.close()
    entry = room.entry("gb-river")
    assert entry is not None
    assert shown is not None
    assert entry == replace(shown, path=entry.path)
    assert entry.checked == again
