"""Bringing entries in: a preview that writes nothing, ticks, progress, and one step that takes all of it back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bereave.desktop.pages.curate import Task
from bereave.desktop.pages.curate.import_choice import ImportChoice, numbers_of
from bereave.desktop.pages.curate.import_source import look_at
from bereave.desktop.pages.curate.import_view import ImportView
from bereave.desktop.theme import Theme
from bereave.directory.importing import plan
from bereave.directory.model import Directory
from bereave.directory.tables.writing import export
from bereave.failures import NotUnderstood
from tests.desktop.curate_tasks_room import CurateRoom
from tests.directory.writing import line


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[CurateRoom]:
    """Three lines are here already."""
    made = CurateRoom(qtbot, theme, tmp_path)
    yield made
    made.close()


def begin(room: CurateRoom) -> ImportView:
    """Open the task as its button does."""
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
    return view


def ours(room: CurateRoom) -> Path:
    """A table that the app wrote: one line is new, one changed, one the same; a row without a name is refused."""
    same = room.room.entry("gb-day")
    changed = line("gb-night", review_by="2026-01-01", title="Night Watch")
    assert same is not None
    entries = (line("gb-new"), changed, same)
    file = room.folder / "list.csv"
    export(Directory({one.id: one for one in entries}), file)
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    broken = lines[1].replace("gb-day", "gb-broken").replace("Day", "")
    file.write_text("\r\n".join([*lines, broken]) + "\r\n", encoding="utf-8")
    return file


def shown(room: CurateRoom, view: ImportView, file: Path) -> None:
    """Choose a file and look at what would happen."""
    room.chosen = [file]
    view.start.file.click()
    room.until(view.start.chosen.isVisible)
    view.start.read.click()
    room.until(lambda: view.stack.currentWidget() is view.shown)
    room.quiet()


def group(view: ImportView, number: int) -> None:
    """Press one of the four groups."""
    view.preview.groups.findChildren(QPushButton)[number].click()


def test_four_counted_groups_and_nothing_is_written(room: CurateRoom) -> None:
    """New, changed, the same and refused, with the reason; the workspace is as it was."""
    view = begin(room)
    shown(room, view, ours(room))
    chips = [chip.text() for chip in view.preview.groups.findChildren(QPushButton)]
    assert chips == ["New (1)", "Changed (1)", "The same (1)", "Refused (1)"]
    assert view.do_it.text() == "Bring in 2 entries"
    group(view, 3)
    room.quiet()
    assert "line 5" in view.preview.detail.toPlainText()
    assert "title" in view.preview.detail.toPlainText()
    assert not room.room.is_own("gb-new")
    assert room.room.actions() == []


def test_a_changed_one_shows_what_changes(room: CurateRoom) -> None:
    """The field, what goes and what comes, with signs."""
    view = begin(room)
    shown(room, view, ours(room))
    group(view, 1)
    room.until(lambda: "Night Watch" in view.preview.detail.toPlainText())
    words = view.preview.detail.toPlainText()
    assert "Title" in words
    assert "+ Night Watch" in words
    assert "− Night" in words


def test_what_is_not_told_for_want_of_room_is_counted(room: CurateRoom) -> None:
    """Three lines would lose their number and their check: five of the six warnings stand there."""
    mute = (line(key, contacts=()) for key in ("gb-river", "gb-night", "gb-day"))
    file = room.folder / "list.csv"
    export(Directory({one.id: one for one in (*mute, line("gb-new"))}), file)
    view = begin(room)
    shown(room, view, file)
    assert view.notice.words().count("gb-") == 5
    assert "And 1 more to look at." in view.notice.words()


def test_unticked_ones_stay_out_and_all_of_it_is_taken_back(room: CurateRoom) -> None:
    """The space bar unticks; what is brought in is one step of the history."""
    view = begin(room)
    shown(room, view, ours(room))
    group(view, 1)
    room.quiet()
    view.preview.table.setFocus()
    QTest.keyClick(view.preview.table, Qt.Key.Key_Space)
    assert view.do_it.text() == "Bring in 1 entries"
    view.do_it.click()
    room.until(lambda: view.stack.currentWidget() is view.over)
    room.quiet()
    new, night = room.room.entry("gb-new"), room.room.entry("gb-night")
    assert new is not None
    assert night is not None
    assert night.title == "Night"
    view.undo_all.click()
    room.until(lambda: "Taken back" in view.over_notice.words())
    room.quiet()
    assert room.room.entry("gb-new") is None


def test_what_was_saved_meanwhile_stays_and_is_named(room: CurateRoom) -> None:
    """The preview waits behind the list; what was saved there is not overwritten, and one button looks anew."""
    view = begin(room)
    shown(room, view, ours(room))
    night = room.room.entry("gb-night")
    assert night is not None
    room.page.to_list()
    room.room.save(replace(night, summary="Saved after looking."))
    assert room.page.open_task("import") is view
    view.do_it.click()
    room.until(lambda: view.stack.currentWidget() is view.over)
    room.quiet()
    kept = room.room.entry("gb-night")
    assert kept is not None
    assert (kept.title, kept.summary) == ("Night", "Saved after looking.")
    assert "1 entries were brought in." in view.over_words.text()
    assert "left as they are: Night" in view.over_words.text()
    view.again.click()
    room.until(lambda: view.stack.currentWidget() is view.shown)
    room.quiet()
    chips = [chip.text() for chip in view.preview.groups.findChildren(QPushButton)]
    assert chips == ["New (0)", "Changed (1)", "The same (2)", "Refused (1)"]


def test_bringing_in_can_be_stopped_until_it_is_whole(room: CurateRoom) -> None:
    """While it is written there is a way to stop, afterwards only one to take back; stopped means nothing changed."""
    view = begin(room)
    shown(room, view, many(room.folder, 1_500))
    view.do_it.click()
    assert view.line._cancel.isVisibleTo(view.line)
    view.line.cancelled.emit()
    room.until(lambda: view.stack.currentWidget() is view.shown)
    room.quiet()
    assert "stopped" in view.notice.words()
    assert room.room.actions() == []
    assert room.room.entry("gb-n7") is None
    view.do_it.click()
    room.until(lambda: view.stack.currentWidget() is view.over)
    room.quiet()
    view.undo_all.click()
    assert view.stack.currentWidget() is view.going
    view.line.cancelled.emit()
    room.until(lambda: view.stack.currentWidget() is view.over)
    room.quiet()
    assert "stopped" in view.over_notice.words()
    assert room.room.entry("gb-n7") is not None
    assert view.undo_all.isVisibleTo(view.over)
    view._tell(1_500, 1_500)
    assert not view.line._cancel.isVisibleTo(view.line)


def test_a_dropped_file_is_looked_at(room: CurateRoom) -> None:
    """Dropping is choosing; how it would be read is shown."""
    view = begin(room)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(ours(room)))])
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    view.dragEnterEvent(enter)
    assert enter.isAccepted()
    view.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))
    room.until(view.start.chosen.isVisible)
    assert view.start.kind.chosen() == ["csv"]
    assert view.start.read.isEnabled()


def test_a_table_of_its_own_shape_has_to_be_explained_first(room: CurateRoom) -> None:
    """The button waits, and a sentence says what to do."""
    file = room.folder / "theirs.csv"
    file.write_text("Agency;Hotline\nHarbour;0000 333\n", encoding="utf-8")
    view = begin(room)
    room.chosen = [file]
    view.start.file.click()
    room.until(view.start.chosen.isVisible)
    assert not view.start.read.isEnabled()
    assert view.start.map.isVisible()


@pytest.mark.parametrize(
    ("name", "raw", "words"),
    [
        ("bad.zip", b"PK\x03\x04 cut", "damaged"),
        ("none.json", b"{not json", ""),
        ("gone.csv", None, ""),
    ],
)
def test_a_file_that_cannot_be_read_is_one_sentence(room: CurateRoom, name: str, raw: bytes | None, words: str) -> None:
    """It stands where one chose; nothing else happens."""
    file = room.folder / name
    if raw is not None:
        file.write_bytes(raw)
    view = begin(room)
    room.chosen = [file]
    view.start.file.click()
    room.quiet()
    if view.start.chosen.isVisible():
        view.start.read.click()
        room.quiet()
    said = view.start.notice.words()
    assert view.stack.currentWidget() is view.start
    assert view.start.notice.isVisible()
    assert words in said
    assert "Traceback" not in said
    assert "\n" not in said


def many(folder: Path, number: int) -> Path:
    """A long table as the app writes it."""
    file = folder / "many.csv"
    rows = (f"gb-n{at},Place {at},practical,GB,en,anyone,Words.,active,phone,0000 {at:06d}\n" for at in range(number))
    head = "id,title,kind,country,languages,for,summary,status,contact_1_how,contact_1_value\n"
    file.write_text(head + "".join(rows), encoding="utf-8")
    return file


def test_stopping_leaves_everything_as_it_was(room: CurateRoom) -> None:
    """A long file is being read; the person stops it and is back where they chose."""
    view = begin(room)
    room.chosen = [many(room.folder, 20_000)]
    view.start.file.click()
    room.until(view.start.chosen.isVisible)
    view.start.read.click()
    room.until(lambda: view.stack.currentWidget() is view.going)
    view.line.cancelled.emit()
    room.until(lambda: view.stack.currentWidget() is view.start)
    assert "stopped" in view.start.notice.words()
    assert room.room.actions() == []


def test_only_what_is_looked_at_is_read(room: CurateRoom) -> None:
    """Of thousands of records the table holds a few hundred, wherever one goes."""
    view = begin(room)
    shown(room, view, many(room.folder, 3_000))
    model = view.preview.model
    assert model.rowCount() == 3_000
    assert model.index(2_900, 0).data() == "…"
    room.quiet()
    assert model.index(2_900, 0).data() == "Place 2900"
    assert len(model._blocks) <= 4
    view.preview.none.click()
    assert view.do_it.text() == "Bring in 0 entries"
    assert not view.do_it.isEnabled()
    view.preview.field.setText("gb-n77")
    QTest.keyClick(view.preview.field, Qt.Key.Key_Return)
    room.until(lambda: model.rowCount() == 11)


def test_ticks_are_remembered_by_exception(room: CurateRoom) -> None:
    """Everything, all but one, none, one again: the number and the ids follow."""
    made = plan(ours(room), room.room.directory)
    choice = ImportChoice(made)
    number = {item.id: item.number for item in made.items}
    assert (choice.count(), choice.ids(made)) == (2, None)
    choice.tick(number["gb-new"], "new", on=False)
    assert (choice.count(), choice.ids(made)) == (1, {"gb-night"})
    choice.tick_all("changed", on=False)
    assert choice.count() == 0
    choice.tick(number["gb-night"], "changed", on=True)
    assert choice.ids(made) == {"gb-night"}
    choice.tick_all("new", on=True)
    assert choice.count() == 2
    choice.tick(number["gb-day"], "same", on=True)
    assert choice.count() == 2
    assert list(numbers_of(made, "", "watch", lambda: False)) == [number["gb-night"]]
    made.close()


def test_how_a_place_is_read_is_guessed_from_what_lies_there(tmp_path: Path) -> None:
    """A standard's table, JSON, our own table, somebody's table; a folder of nothing known."""
    for name, text, expected in (
        ("services.csv", "id,name\n", ("hsds", False)),
        ("page.json", "{}", ("hsds", False)),
        ("ours.csv", "id,title,kind,country\n", ("csv", False)),
        ("theirs.csv", "Agency,Hotline\na,b\n", ("csv", True)),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
        found = look_at(tmp_path / name)
        assert (found.format, found.needs_mapping) == expected
    (tmp_path / "x.zip").write_bytes(b"no zip")
    with pytest.raises(NotUnderstood):
        look_at(tmp_path / "x.zip")


def test_quick_exit_lets_everything_go(room: CurateRoom) -> None:
    """Neither the preview nor the file's name stays."""
    view = begin(room)
    shown(room, view, ours(room))
    room.page.forget()
    room.quiet()
    assert view.preview.model.rowCount() == 0
    assert view.preview.detail.toPlainText() == ""
    assert view.stack.currentWidget() is view.start
    assert not view.start.chosen.isVisible()
