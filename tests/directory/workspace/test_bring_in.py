"""Bringing entries into the workspace: everything as one action, or nothing."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from bereave.directory.importing import ImportPlan, plan
from bereave.directory.workspace import Workspace
from bereave.failures import NotNow


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
    assert room.bring_in(planned, new[:25]) == 25
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
