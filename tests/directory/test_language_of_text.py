"""A service that is described in its organisation's own language: kept, checked, found and told apart in it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bereave import shipped
from bereave.directory.coverage import coverage
from bereave.directory.front_matter import split
from bereave.directory.help_derive import derive
from bereave.directory.importing import apply, plan
from bereave.directory.lint import lint_text
from bereave.directory.load import entry_from
from bereave.directory.model import Check, Contact, Directory, Entry, Source
from bereave.directory.tables.writing import export
from bereave.directory.wording import load
from bereave.directory.write import text_of
from bereave.search.documents import document

NOTHING = Directory({})
TODAY = date(2026, 11, 29)
FRENCH = Entry(
    id="fr-la-passerelle",
    type="service",
    title="La Passerelle",
    kind="support-group",
    country="FR",
    language="fr",
    summary="Des personnes endeuillées se retrouvent chaque mois.",
    path=Path(),
    languages=("fr",),
    contacts=(Contact("email", "bonjour@example.org"),),
    reach="regional",
    checked=Check("2026-11", "own-page", (Source(url="https://example.org/passerelle", on="2026-11"),)),
    review_by="2027-05-01",
    body="On peut venir sans rien dire.",
)


def brought_in(table: Path, into: Path, mapping: Path | None = None) -> Entry:
    """The only entry of a table, as it stands after the import."""
    apply(plan(table, NOTHING, mapping=mapping), into)
    file = next(into.rglob("*.md"))
    return entry_from(split(file.read_text(encoding="utf-8")), FRENCH.path)


def test_the_language_survives_the_file() -> None:
    """What is written in French says so in its file; an English one needs no line for it."""
    assert entry_from(split(text_of(FRENCH)), FRENCH.path) == FRENCH
    assert "\nlanguage:" not in text_of(replace(FRENCH, language="en"))


def test_french_words_are_held_against_the_french_list() -> None:
    """Words that hurt are minded in the language that they are written in, and only there."""
    rules = load(shipped.resources() / "wording")
    hurts = replace(FRENCH, body="Il a commis un suicide.")
    marks = lint_text(text_of(hurts), rules, TODAY)
    assert [mark.rule for mark in marks] == ["wording-committed"]
    assert lint_text(text_of(replace(hurts, language="en")), rules, TODAY) == ()
    assert lint_text(text_of(FRENCH), rules, TODAY) == ()


def test_no_made_up_language_passes() -> None:
    """A code that nobody speaks is told."""
    text = text_of(replace(FRENCH, language="qq"))
    assert [mark.rule for mark in lint_text(text, {}, TODAY)] == ["language"]


def test_french_words_are_indexed_as_french() -> None:
    """ "endeuillée" is found where "endeuillées" is written, as in a French article."""
    french, english = document(FRENCH)["summary"].split(), document(replace(FRENCH, language="en"))["summary"].split()
    assert "endeuillees" not in french
    assert french != english


def test_a_table_carries_it(tmp_path: Path) -> None:
    """A table that left the app comes back with the language; one from before that column is taken for English."""
    table = tmp_path / "out.csv"
    export(Directory({FRENCH.id: FRENCH}), table)
    assert brought_in(table, tmp_path / "in") == FRENCH
    rows = [line.split(",") for line in table.read_text(encoding="utf-8-sig").splitlines()]
    at = rows[0].index("language")
    older = tmp_path / "older.csv"
    older.write_text("\n".join(",".join(row[:at] + row[at + 1 :]) for row in rows) + "\n", encoding="utf-8")
    assert brought_in(older, tmp_path / "in-2") == replace(FRENCH, language="en")


@pytest.mark.parametrize(("told", "language", "noticed"), [("fr", "fr", 0), ("French", "fr", 0), ("Elvish", "en", 1)])
def test_a_strangers_table_may_say_it_for_all_rows(tmp_path: Path, told: str, language: str, noticed: int) -> None:
    """A constant of the mapping says what the rows are written in; a word that is no language is told."""
    table, mapping = tmp_path / "liste.csv", tmp_path / "liste.toml"
    table.write_text("nom,texte,courriel\nLa Passerelle,On se retrouve.,bonjour@example.org\n", encoding="utf-8")
    mapping.write_text(
        f'name = "liste"\n[constants]\ncountry = "FR"\nkind = "support-group"\nlanguage = "{told}"\n[[table]]\n'
        'file = "liste.csv"\nid = "nom"\n[table.fields]\ntitle = "nom"\nsummary = "texte"\n'
        '[[table.contact]]\nhow = {text = "email"}\nvalue = "courriel"\n',
        encoding="utf-8",
    )
    assert brought_in(table, tmp_path / "in", mapping).language == language
    assert sum("Elvish" in warning for warning in plan(table, NOTHING, mapping=mapping).warnings) == noticed


def test_help_now_shows_its_own_words_where_there_are_no_others() -> None:
    """A French line is told in French to everybody, rather than not at all."""
    line = replace(FRENCH, kind="crisis-line", reach="main")
    summaries = next(iter(derive([line], {"numbers": {}})["lines"]["FR"]))["summaries"]
    assert summaries == {"en": line.summary, "fr": line.summary}


def test_coverage_counts_it_as_french() -> None:
    """Whoever asks what is there in French is told of it."""
    assert coverage(Directory({FRENCH.id: FRENCH}), TODAY).translated == {"fr": 1}
