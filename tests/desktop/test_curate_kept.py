"""What the curator's form does not show stays in the entry."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from bereave.desktop.pages.curate.facts_form import FactsForm
from bereave.desktop.theme import Theme
from bereave.directory.load import read_entry
from tests.directory.writing import changed


def test_what_shows_a_fact_stays_with_its_source(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    """The short text beside a source is on no screen, and is not lost by editing another field."""
    path = changed(tmp_path, ("on: unknown}", 'on: unknown, seen: "Call 0000 111"}'))
    form = FactsForm(theme, "en")
    qtbot.addWidget(form)
    entry = read_entry(path)
    form.show_entry(entry, {}, [])
    kept = form.entry()
    assert kept is not None
    assert kept.checked.sources == entry.checked.sources
