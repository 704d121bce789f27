"""An entry written as a file is read back as the same entry."""

from dataclasses import replace
from pathlib import Path

import pytest

from bereave import shipped
from bereave.directory.front_matter import split
from bereave.directory.layers import read_folder
from bereave.directory.load import entry_from, read_entry
from bereave.directory.model import Check, Contact, Entry, Source
from bereave.directory.write import place_of, text_of, write_text
from bereave.failures import NotNow

HARD = Entry(
    id="no-on",
    type="service",
    title='A "quoted" title: with # signs, \\ and {braces}',
    kind="practical",
    country="NO",
    language="en",
    summary="- begins like a list",
    path=Path("no-on.md"),
    languages=("no", "en"),
    for_whom=("anyone", "parent"),
    contacts=(
        Contact("phone", "0800", label="a, b: c", hours="24/7", cost="no"),
        Contact("text", "*4141#", keyword="true"),
    ),
    opening_hours="Mo-Fr 09:00-17:00; PH off",
    timezone="Europe/Oslo",
    reach="national",
    status="closed",
    instead="no-other",
    organisation="Null",
    owner="Åse",
    identifiers={"hsds-service": "ac148810-d857-441c-9679-408f346de14b", "on": "yes"},
    note="Two\nlines, a tab\t, a line\u2028end, \u202eturned, \x85",
    inside_country=True,
    checked=Check("2026-10", "confirmed", (Source("https://example.org/a#b", "Name", "T: t", "2026"),), ("Åse", "B")),
    review_by="2027-06-01",
    tags=("on", "first-days"),
    translations={"fr": {"summary": "« l’été »", "body": "# Titre\n\n- un\n- deux"}},
    body="---\n\nA body that begins with a rule.",
)


def test_a_hard_entry_comes_back_as_it_was() -> None:
    """Words that YAML would take for something else, signs and line ends all survive."""
    assert entry_from(split(text_of(HARD)), HARD.path) == HARD


def test_every_shipped_entry_comes_back_and_lies_where_it_belongs() -> None:
    """Writing what was read changes nothing that an entry holds, and its place follows from its id."""
    for entry in read_folder(shipped.resources()).entries.values():
        text = text_of(entry)
        assert entry_from(split(text), entry.path) == entry
        assert shipped.resources() / place_of(entry) == entry.path


def test_the_same_entry_is_the_same_text() -> None:
    """Writing an entry, reading it and writing it again gives the same bytes."""
    once = text_of(HARD)
    assert text_of(entry_from(split(once), HARD.path)) == once


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    """The file appears with its text, its folder is made, and no draft stays beside it."""
    path = tmp_path / "services" / "NO" / "on.md"
    write_text(path, text_of(HARD))
    assert replace(read_entry(path), path=HARD.path) == HARD
    assert [found.name for found in path.parent.iterdir()] == ["on.md"]


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """A folder that is a file is said in one sentence, with its name."""
    (tmp_path / "services").write_text("not a folder")
    with pytest.raises(NotNow, match="could not be written"):
        write_text(tmp_path / "services" / "NO" / "on.md", "text")


@pytest.mark.parametrize("name", ["con", "aux", "nul", "com1", "lpt9"])
def test_no_file_is_named_like_a_device_of_windows(name: str) -> None:
    """There such a file could not be kept, whatever its ending."""
    entry = next(iter(read_folder(shipped.resources() / "services/GB").entries.values()))
    assert place_of(replace(entry, id=f"gb-{name}")).name == f"gb-{name}.md"
