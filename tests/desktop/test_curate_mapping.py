"""Saying what columns mean: the guess, each change, what is seen at once, and the file that comes of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from bereave.desktop.pages.curate import Task
from bereave.desktop.pages.curate.import_view import ImportView
from bereave.desktop.pages.curate.mapping_draft import NUMBER, OTHER, MappingDraft, begin, load
from bereave.desktop.pages.curate.mapping_view import MappingView
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.result import RESULT_ROLE
from bereave.directory.tables.mapping import Mapping
from bereave.failures import NotUnderstood
from tests.desktop.curate_tasks_room import CurateRoom

TABLE = """Agency;Hotline;About;Ref;Speaks
Harbour House;0000 333, 0000 334;People who listen after a suicide.;a1;en|cy
Lighthouse;call us;Groups on Mondays.;a2;en
;0000 999;Nobody knows whose.;a3;en
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Somebody's table: other names, several numbers in a cell, a row without a name."""
    path = tmp_path / "their list.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[CurateRoom]:
    """A curator's page."""
    made = CurateRoom(qtbot, theme, tmp_path)
    yield made
    made.close()


def explain(draft: MappingDraft) -> MappingDraft:
    """What the columns of the table mean."""
    for column, target in (
        ("Agency", "title"),
        ("Hotline", "way:phone"),
        ("About", "body"),
        ("Ref", NUMBER),
        ("Speaks", "languages"),
    ):
        draft = draft.assign(0, column, target)
    draft = draft.set_split(0, "Speaks", "|").set_split(0, "Hotline", ",")
    return draft.set_constant("country", "GB").set_constant("kind", "bereavement-service")


def test_each_column_means_one_thing_and_can_change(file: Path) -> None:
    """What it meant before is taken away; what it is cut at is kept."""
    draft = explain(begin(file, [file]))
    assert [draft.target(0, name) for name in draft.tables[0].columns] == [
        "title", "way:phone", "body", NUMBER, "languages",
    ]  # fmt: skip
    assert draft.split(0, "Speaks") == "|"
    moved = draft.assign(0, "Hotline", "note")
    assert moved.target(0, "Hotline") == "note"
    assert moved.tables[0].table.contacts == ()
    assert draft.assign(0, "Ref", "").target(0, "Ref") == ""


def test_the_first_rows_and_the_refused_ones_are_seen(file: Path) -> None:
    """Two numbers become two ways; rows without a number or a name are told with the reason."""
    tried = explain(begin(file, [file])).tried()
    harbour = tried.entries[0]
    assert (harbour.title, harbour.country, harbour.languages) == ("Harbour House", "GB", ("en", "cy"))
    assert [way.value for way in harbour.contacts] == ["0000 333", "0000 334"]
    assert harbour.summary == "People who listen after a suicide."
    assert [where for where, _ in tried.refused] == ["their list.csv, line 3", "their list.csv, line 4"]


def test_the_file_reads_back_as_it_was_made(file: Path, tmp_path: Path) -> None:
    """Saved, loaded: the same meanings, the same entries."""
    draft = explain(begin(file, [file]))
    kept = draft.keep(tmp_path / "mappings" / "them.toml")
    again = load(file, [file], kept)
    assert again.made() == draft.made()
    assert again.tried() == draft.tried()


def test_what_the_page_does_not_show_is_kept(file: Path, tmp_path: Path) -> None:
    """A loaded file's replaced values and other uses stay through a change of another column."""
    theirs = tmp_path / "theirs.toml"
    theirs.write_text(
        'name = "them"\n[constants]\nkind = "practical"\ncountry = "GB"\n[[table]]\n[table.fields]\n'
        'title = {column = "Agency", values = {Lighthouse = "The Lighthouse"}}\n'
        '[[table.contact]]\nhow = "phone"\nvalue = "Hotline"\nlabel = "Ref"\n',
        encoding="utf-8",
    )
    draft = load(file, [file], theirs)
    assert draft.target(0, "Ref") == OTHER
    changed = draft.assign(0, "About", "body").made()
    assert changed.tables[0].fields["title"].values == (("Lighthouse", "The Lighthouse"),)
    assert changed.tables[0].contacts[0].cells["label"].columns == ("Ref",)


def test_what_is_missing_is_one_sentence(file: Path, tmp_path: Path) -> None:
    """Without a name for each row, with a short name that could lead elsewhere, from a folder without tables."""
    draft = begin(file, [file]).assign(0, "Agency", "")
    with pytest.raises(NotUnderstood, match="title"):
        draft.made()
    with pytest.raises(NotUnderstood, match="small letters"):
        explain(begin(file, [file])).named("../../x").keep(tmp_path / "x.toml")
    with pytest.raises(NotUnderstood, match="no table"):
        begin(tmp_path, [])
    broken = tmp_path / "broken.toml"
    broken.write_text("name = [", encoding="utf-8")
    with pytest.raises(NotUnderstood, match="mapping"):
        load(file, [file], broken)


def test_a_file_of_a_folder_may_hold_no_entries(file: Path, tmp_path: Path) -> None:
    """Several tables: those that are left out are not in the mapping."""
    other = tmp_path / "codes.csv"
    other.write_text("Code;Words\n1;x\n", encoding="utf-8")
    draft = begin(tmp_path, [other, file]).use(0, used=False).use(1, used=True)
    draft = explain_second(draft)
    assert [table.file for table in draft.made().tables] == ["their list.csv"]
    assert draft.tried().entries[0].title == "Harbour House"


def explain_second(draft: MappingDraft) -> MappingDraft:
    """The same for the second table of two."""
    return draft.assign(1, "Agency", "title").set_constant("country", "GB").set_constant("kind", "practical")


def begin_page(room: CurateRoom, file: Path) -> tuple[ImportView, MappingView]:
    """Choose the table and open the page, as a person would."""
    room.page.add_tasks(
        [
            Task(
                "import",
                "Import",
                "download",
                lambda: ImportView(room.theme, room.desk, room.spare, room.choose, room.save_as),
            )
        ]
    )
    view = room.page.open_task("import")
    assert isinstance(view, ImportView)
    room.chosen = [file]
    view.start.file.click()
    room.until(view.start.chosen.isVisible)
    view.start.map.click()
    page = view.mapping
    assert page is not None
    room.until(lambda: page.draft is not None)
    room.quiet()
    return view, page


def pick(page: MappingView, column: str, target: str) -> None:
    """Choose from the list of a column, as by keyboard."""
    box = page.columns.choices[column]
    box.setCurrentIndex(box.findData(target))
    box.activated.emit(box.currentIndex())


def test_the_page_leads_from_the_guess_to_the_preview(room: CurateRoom, file: Path) -> None:
    """Columns with their values, a meaning each, what holds for all, and on to what would happen."""
    view, page = begin_page(room, file)
    assert list(page.columns.choices) == ["Agency", "Hotline", "About", "Ref", "Speaks"]
    for column, target in (("Agency", "title"), ("Hotline", "way:phone"), ("About", "body"), ("Ref", NUMBER)):
        pick(page, column, target)
    assert page.columns.signs["Hotline"].text() == ","
    country = page.constants["country"]
    assert isinstance(country, QLineEdit)
    country.setFocus()
    QTest.keyClicks(country, "GB")

    def first() -> tuple[str, tuple[str, ...]]:
        row = page.shown.model.index(0).data(RESULT_ROLE)
        return (row.title, row.tags) if row is not None else ("", ())

    room.until(lambda: first() == ("Harbour House", ("0000 333", "0000 334")))
    assert page.shown.model.rowCount() == 3
    page.use.click()
    room.until(lambda: view.stack.currentWidget() is view.shown)
    assert view.do_it.text() == "Bring in 1 entries"
    kept = room.room.folder / "mappings" / "their-list.toml"
    assert Mapping.load(kept).constants["country"] == ("GB",)


def test_a_mapping_can_be_saved_and_loaded(room: CurateRoom, file: Path, tmp_path: Path) -> None:
    """The buttons do it; a file that is none is one sentence."""
    _, page = begin_page(room, file)
    pick(page, "Agency", "title")
    target = tmp_path / "saved.toml"
    room.chosen = [target]
    page.save.click()
    room.until(target.is_file)
    pick(page, "Agency", "")
    room.chosen = [target]
    page.load.click()
    room.until(lambda: page.draft is not None and page.draft.target(0, "Agency") == "title")
    (tmp_path / "bad.toml").write_text("what = 1", encoding="utf-8")
    room.chosen = [tmp_path / "bad.toml"]
    page.load.click()
    room.until(page.notice.isVisible)
    assert "what is not known here" in page.notice.words()


def test_every_choice_is_named_for_those_who_do_not_see_it(room: CurateRoom, file: Path) -> None:
    """Each list says which column it is for."""
    _, page = begin_page(room, file)
    names = [box.accessibleName() for box in page.findChildren(QComboBox)]
    assert "What Hotline means" in names
    assert all(names)
    assert page.columns.choices["Agency"].focusPolicy() & Qt.FocusPolicy.TabFocus
