"""What is to confirm: a list for curators that holds no number and is no part of the directory."""

import json
import re
from pathlib import Path

import pytest

from bereave import shipped
from bereave.directory.layers import CORE, Layer, read_folder
from bereave.directory.load import markdown_files
from bereave.directory.model import EVERYWHERE, KINDS, Directory
from bereave.directory.workspace import Workspace
from bereave.directory.workspace.templates import load_templates
from bereave.directory.workspace.to_confirm import (
    DOUBTS,
    EMERGENCY,
    PLACE,
    ToConfirm,
    begin_with,
    read_to_confirm,
    still_open,
)
from bereave.directory.write import write_text
from bereave.failures import NotUnderstood
from tests.directory.test_facts import held
from tests.directory.workspace.conftest import NOON
from tests.directory.writing import line

ONE = ToConfirm("gb-oak", "Oak", "GB", "support-group", ("en", "cy"), "https://example.org/oak", doubts=("one-page",))


@pytest.fixture(scope="module")
def everything() -> tuple[ToConfirm, ...]:
    """What ships."""
    return read_to_confirm(shipped.resources())


def test_every_record_held_back_and_every_doubtful_territory_is_there(everything: tuple[ToConfirm, ...]) -> None:
    """Each with a name, a known kind, a doubt in words, and an id of its own."""
    services = [one for one in everything if one.kind != EMERGENCY]
    # Where only the number of a shipped entry is in doubt, the entry itself is looked after in the list of entries.
    whole = [record for record in held() if not record.name.startswith("(number of)")]
    assert sorted(one.country for one in services) == sorted(record.country for record in whole)
    assert {one.kind for one in services} <= set(KINDS)
    assert len({one.id for one in everything}) == len(everything)
    assert all(one.doubts and set(one.doubts) <= set(DOUBTS) and one.name for one in services)
    numbers = json.loads((shipped.resources() / "emergency.json").read_text(encoding="utf-8"))["numbers"]
    doubtful = {code for code, row in numbers.items() if row["agreement"] in {"one", "conflict"}}
    assert {one.country for one in everything if one.kind == EMERGENCY} == doubtful
    assert len(doubtful) == 45
    assert all(one.country == EVERYWHERE or len(one.country) == 2 for one in everything)


def test_no_number_or_mail_of_anybody_held_back_is_in_the_list() -> None:
    """Neither in a name nor in an address of a page; what a curator writes down is what they confirmed."""
    text = (shipped.resources() / PLACE).read_text(encoding="utf-8")
    numbers = {re.sub(r"\D", "", number) for record in held() for number in record.numbers}
    written = {match.group() for match in re.finditer(r"\d+", text)}
    together = {re.sub(r"\D", "", match.group()) for match in re.finditer(r"\d[\d ().\-/]*\d", text)}
    assert not numbers & (written | together)
    assert not [number for number in numbers if len(number) >= 7 and number in re.sub(r"\D", "", text)]
    assert "@" not in text


def test_it_is_no_part_of_the_directory() -> None:
    """No reader of entries finds a file there, whatever it reads."""
    assert markdown_files(shipped.resources() / PLACE.partition("/")[0]) == []
    found = {(entry.country, entry.title) for entry in read_folder(shipped.resources()).entries.values()}
    services = [one for one in read_to_confirm(shipped.resources()) if one.kind != EMERGENCY]
    assert not [one.name for one in services if (one.country, one.name) in found]


def test_what_became_an_entry_is_not_asked_for_again() -> None:
    """The same name in the same country."""
    other = ToConfirm("fr-oak", "Oak", "FR", "support-group")
    made = line("gb-oak", title="OAK")
    assert still_open((ONE, other), Directory({made.id: made})) == (other,)


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"article"}))
def test_a_new_entry_begins_with_what_is_known_and_no_number(kind: str) -> None:
    """Name, kind, country, languages, its own page; evidence, sources and numbers are the curator's."""
    templates = load_templates(shipped.resources() / "templates")
    made = begin_with(
        ToConfirm("gb-oak", "Oak", "GB", kind, ("cy",), "https://example.org/oak"), templates, "Only yours."
    )
    assert made is not None
    entry = made.entry
    assert (entry.title, entry.kind, entry.country, entry.languages) == ("Oak", kind, "GB", ("cy",))
    assert [way.value for way in entry.contacts if way.value] == ["https://example.org/oak"]
    assert (entry.checked.sources, entry.checked.by) == ((), ())
    assert made.hints["contact"] == "Only yours."


def test_emergency_numbers_become_no_entry() -> None:
    """They stand in a file of their own."""
    templates = load_templates(shipped.resources() / "templates")
    assert begin_with(ToConfirm("emergency-AD", "", "AD", EMERGENCY), templates, "") is None


def test_a_folder_without_a_list_has_nothing_to_confirm_and_a_broken_one_says_so(
    room: Workspace, tmp_path: Path
) -> None:
    """A pack's folder has none."""
    assert room.to_confirm() == ()
    write_text(tmp_path / PLACE, "[]")
    broken = Workspace(tmp_path / "other", [Layer(CORE, tmp_path / "core")], lambda: NOON, resources=tmp_path)
    with pytest.raises(NotUnderstood, match="not as it must be"):
        broken.to_confirm()
    write_text(tmp_path / PLACE, '{"services": [{"id": "x"}], "emergency": {}}')
    with pytest.raises(NotUnderstood, match="not as it must be"):
        broken.to_confirm()
