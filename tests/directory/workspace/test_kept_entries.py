"""The curator's own entries in memory: only what changed is read again."""

import os
from pathlib import Path

import pytest

from bereave.directory.layers import Layer, read_layers
from bereave.directory.model import Check, Source
from bereave.directory.workspace.kept_entries import KeptEntries
from bereave.directory.write import text_of, write_text
from tests.directory.writing import line, put


@pytest.fixture
def layer(tmp_path: Path) -> Layer:
    """Three entries, one of them twice, one file that is broken."""
    folder = put(tmp_path / "own", line(), line("gb-night"), line("gb-day"))
    write_text(folder / "services/GB/z-again.md", text_of(line("gb-day", title="Again")))
    write_text(folder / "services/GB/broken.md", "---\nid: [\n")
    return Layer("own", folder, replaces_all=True)


def test_it_reads_as_every_other_folder_is_read(layer: Layer) -> None:
    """The same entries, problems and hidden files; also when it looks again."""
    expected, kept = read_layers([layer]), KeptEntries(layer)
    for _ in range(2):
        found = kept.read()
        assert dict(found.entries) == dict(expected.entries)
        assert set(found.problems) == set(expected.problems)
        assert (dict(found.layer), dict(found.hidden)) == (dict(expected.layer), dict(expected.hidden))


def test_only_what_changed_is_read_again(layer: Layer) -> None:
    """An entry whose file was left alone for a while is the very same one; another text, or none, is seen at once."""
    kept = KeptEntries(layer)
    for path in layer.folder.rglob("*.md"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    first = kept.read().entries
    put(layer.folder, line("gb-night", title="Noght"))
    (layer.folder / "services/GB/river.md").unlink()
    again = kept.read().entries
    assert again["gb-day"] is first["gb-day"]
    assert again["gb-night"].title == "Noght"
    assert "gb-river" not in again


def test_what_was_written_just_now_is_never_taken_for_known(layer: Layer) -> None:
    """Two texts of one length within one tick of the disk's clock."""
    kept = KeptEntries(layer)
    for at in range(20):
        put(layer.folder, line(title=f"River {at:02}"))
        assert kept.read().entries["gb-river"].title == f"River {at:02}"


def test_words_that_many_have_are_held_once(layer: Layer) -> None:
    """A hundred thousand entries of one country do not hold its letters a hundred thousand times."""
    found = KeptEntries(layer).read().entries
    assert found["gb-river"].languages is found["gb-night"].languages
    assert found["gb-river"].checked.evidence is found["gb-night"].checked.evidence


def test_everything_of_a_source_is_kept(tmp_path: Path) -> None:
    """Also the short text that shows the fact: what is read here is what an edit writes back."""
    shown = Source("https://example.org/river", "River", "Hours", "2025-06", "open at night")
    entry = line(checked=Check("2025-06", "own-page", (shown,)))
    layer = Layer("own", put(tmp_path / "own", entry), replaces_all=True)
    assert KeptEntries(layer).read().entries["gb-river"].checked == entry.checked
