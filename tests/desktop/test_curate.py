"""The curator's page: the list, the form, the text with its findings, saving, drafts, closing, undo."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from bereave.desktop.theme import Theme
from bereave.directory.model import Contact
from bereave.directory.workspace import Learnt
from tests.desktop.curate_room import WAIT_MS, CurateRoom, curate_room, results


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[CurateRoom]:
    """The page over the small directory."""
    yield from curate_room(qtbot, theme, tmp_path)


def test_what_is_overdue_stands_first_and_says_so_in_words(room: CurateRoom) -> None:
    """With its kind and state as words."""
    first = results(room.page.list.results)[0]
    assert first.id == "gb-river"
    assert "overdue since 1 January 2026" in first.place
    assert "Paused" in first.tags


def test_filters_and_search_narrow_the_list_down_together(room: CurateRoom) -> None:
    """Every filter and every word must fit; nothing found says what to do."""
    shown = room.page.list
    shown.filters.set_chosen(["review"])
    shown.filters.chosen_changed.emit(["review"])
    assert [row.id for row in results(shown.results)] == ["gb-river"]
    shown.field.setText("night")
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert results(shown.results) == []
    shown.forget()
    assert len(results(shown.results)) == 7


def test_an_entry_is_opened_changed_and_saved_by_keyboard_alone(room: CurateRoom) -> None:
    """Enter in the list, typing, Ctrl+S; the file is the curator's own and the shipped one stays."""
    page = room.page
    shipped = (room.core / "services/GB/gb-river.md").read_text(encoding="utf-8")
    page.list.results.focus_first()
    QTest.keyClick(page.list.results.view, Qt.Key.Key_Return)
    room.bot.waitUntil(lambda: page.editor.key == "gb-river", timeout=WAIT_MS)
    room.type("title", "River Line at night")
    with room.bot.waitSignal(page.desk.told, timeout=WAIT_MS):
        QTest.keyClick(room.line("title"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    room.settle()
    assert "River Line at night" in (room.folder / "entries/services/GB/gb-river.md").read_text(encoding="utf-8")
    assert (room.core / "services/GB/gb-river.md").read_text(encoding="utf-8") == shipped
    assert "Changed here" in results(page.list.results)[0].tags


def test_another_number_is_saved_as_not_yet_confirmed(room: CurateRoom) -> None:
    """The form says so at once, shows it in its fields, and the entry waits for a review."""
    page = room.page
    room.page.desk.room.check_today("gb-night-line", "still-true", Learnt("call"))
    room.open("gb-night-line")
    value = room.rows("contact").rows[0].fields["value"]
    assert isinstance(value, QWidget)
    QTest.keyClicks(value, "9")
    room.save()
    kept = page.desk.room.entry("gb-night-line")
    assert kept is not None
    assert (kept.checked.evidence, kept.checked.by) == ("desk-research", ())
    assert "not yet confirmed" in page.editor.notice.words()
    assert page.editor.written() == kept
    row = next(row for row in page.desk.rows if row.id == "gb-night-line")
    assert row.due


def test_what_is_typed_while_it_is_saved_does_not_bring_the_old_check_back(room: CurateRoom) -> None:
    """The form takes over what became of the check, and keeps the words typed since."""
    page = room.page
    room.page.desk.room.check_today("gb-night-line", "still-true", Learnt("call"))
    room.open("gb-night-line")
    room.type("title", "Night Line of old")
    with room.bot.waitSignal(page.desk.told, timeout=WAIT_MS):
        page.editor.keep.click()
        room.type("title", "Night Line of new")
    room.settle()
    assert room.line("title").text() == "Night Line of new"
    room.save()
    kept = page.desk.room.entry("gb-night-line")
    assert kept is not None
    assert (kept.title, kept.checked.evidence, kept.checked.by) == ("Night Line of new", "desk-research", ())


def test_the_list_counts_each_kind_of_waiting_by_its_name(room: CurateRoom) -> None:
    """What has no day was never late; what is unconfirmed is so with the organisation."""
    page = room.page
    entry = next(one for one in page.desk.directory.services() if one.review_by is not None and one.id != "gb-river")
    page.desk.room.save(replace(entry, review_by=None))
    page.desk.room.change_many(["gb-river"], review_by="2026-11-22")
    page.opened()
    room.settle()
    rows = page.desk.rows
    overdue, undated = sum(row.overdue for row in rows), sum(row.review_by is None for row in rows)
    assert undated >= 1
    assert f"{overdue} overdue for review" in page.list.count.text()
    assert "1 due today" in page.list.count.text()
    assert f"{undated} with no day for a review" in page.list.count.text()
    chip = page.list.filters._chips["unconfirmed"]
    assert chip.toolTip() == chip.accessibleName() == "Not confirmed with the organisation"


def test_saving_what_was_not_touched_changes_nothing(room: CurateRoom) -> None:
    """The form gives back exactly what it was given, for every entry of the set."""
    for key in list(room.page.desk.directory.entries):
        room.open(key)
        assert room.page.editor.written() == room.page.desk.directory.entries[key]


def test_a_problem_stands_beside_its_field_as_one_types(room: CurateRoom) -> None:
    """A number that cannot be dialled, in the row of its way of contact; also for a screen reader."""
    room.open("gb-night-line")
    value = room.rows("contact").rows[0].fields["value"]
    assert isinstance(value, QWidget)
    with room.bot.waitSignal(room.page.editor.checked, timeout=WAIT_MS):
        QTest.keyClicks(value, "abc")
    row = room.rows("contact").rows[0]
    assert row.trouble.isVisible()
    assert "cannot be dialled" in row.trouble.text() or "no number" in row.trouble.text()
    assert room.parts()[0].text() == "Facts (1)"


def test_ways_of_contact_are_added_moved_and_removed(room: CurateRoom) -> None:
    """By buttons with names that say which row they move."""
    room.open("gb-night-line")
    rows = room.rows("contact")
    rows.add.click()
    rows.rows[2].fields["value"].setFocus()
    QTest.keyClicks(rows.rows[2].fields["value"], "0000 222")
    rows.rows[2].up.click()
    rows.rows[1].up.click()
    rows.rows[2].away.click()
    written = room.page.editor.written()
    assert written is not None
    assert [(way.how, way.value) for way in written.contacts] == [("phone", "0000 222"), ("phone", "0000 111")]
    assert written.contacts[0] == Contact("phone", "0000 222")
    assert QAccessible.queryAccessibleInterface(rows.rows[1].up).text(QAccessible.Text.Name) == "Move up: Way 2"


def test_languages_are_found_by_typing(room: CurateRoom) -> None:
    """By their name or code; one that is not known is not taken."""
    room.open("gb-night-line")
    field = room.page.editor.facts.findChild(QWidget, "field-languages")
    assert field is not None
    choice = room.page.editor.facts._many("languages")
    for typed in ("welsh", "klingonese"):
        # Not key by key: the list that opens below would take the keyboard of the screenless platform.
        choice.field.setText(typed)
        QTest.keyClick(choice.field, Qt.Key.Key_Return)
    assert choice.codes() == ("en", "cy")
    assert choice.field.text() == "klingonese"


def test_words_that_hurt_are_underlined_and_f8_goes_to_them(room: CurateRoom) -> None:
    """The very words, with the reason and better ones below; Shift+F8 goes back."""
    room.open("sleep")
    page = room.page
    room.part(1)
    text = page.editor.text
    text.editor.selectAll()
    with room.bot.waitSignal(page.editor.checked, timeout=WAIT_MS):
        QTest.keyClicks(text.editor, "She committed suicide. Time heals all wounds.")
    marked = [one.cursor.selectedText() for one in text.editor.extraSelections()]
    assert "committed suicide" in marked
    found = results(text.findings)
    assert any("died by suicide" in row.summary for row in found)
    text.editor.moveCursor(text.editor.textCursor().MoveOperation.Start)
    QTest.keyClick(text.editor, Qt.Key.Key_F8)
    assert text.editor.textCursor().selectedText() == marked[1] or text.editor.textCursor().hasSelection()


def test_the_text_is_shown_beside_as_readers_see_it(room: CurateRoom) -> None:
    """While one types; a script in it is never more than words that were taken out."""
    room.open("sleep")
    room.part(1)
    room.page.editor.text.editor.selectAll()
    with room.bot.waitSignal(room.page.editor.checked, timeout=WAIT_MS):
        QTest.keyClicks(
            room.page.editor.text.editor, "A **warm** cup <script>x()</script><img src='file:///etc/passwd'>"
        )
    seen = room.page.editor.seen.reading
    assert "A warm cup" in seen.toPlainText()
    assert "script" not in seen.toHtml().lower().split("<body", 1)[1]


def test_undo_takes_the_last_action_back_also_after_its_bar_is_gone(room: CurateRoom) -> None:
    """Ctrl+Z outside of a text; the button in the list says what it would take back."""
    page = room.page
    room.open("gb-night-line")
    room.type("title", "Another")
    room.save()
    page.to_list()
    assert "Changed" in page.list.undo.text()
    page.bar.findChildren(QWidget)
    page.bar._expire()
    with room.bot.waitSignal(page.desk.undone, timeout=WAIT_MS):
        QTest.keyClick(page.list.results.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    room.settle()
    assert page.desk.directory.entries["gb-night-line"].title == "Night Line"
    room.bot.waitUntil(lambda: not page.list.undo.isVisible(), timeout=WAIT_MS)


def test_several_entries_get_an_owner_and_a_day_at_once(room: CurateRoom) -> None:
    """One action, one undo."""
    page = room.page
    page.list.results.view.selectAll()
    assert page.list.several.isVisible()
    page.list.owner.setText("Bo")
    with room.bot.waitSignal(page.desk.told, timeout=WAIT_MS):
        page.list.set_owner.click()
    room.settle()
    assert {row.owner for row in page.desk.rows} == {"Bo"}
    with room.bot.waitSignal(page.desk.undone, timeout=WAIT_MS):
        page.undo()
    room.settle()
    assert {row.owner for row in page.desk.rows} == {None}
    assert page.list.results.view.selectionMode() == QAbstractItemView.SelectionMode.ExtendedSelection


def test_what_was_not_saved_is_offered_again_at_the_next_start(room: CurateRoom) -> None:
    """As after a crash: nothing was handed over by leaving."""
    room.open("gb-night-line")
    with room.bot.waitSignal(room.page.editor.checked, timeout=WAIT_MS):
        room.type("title", "Half a tit")
    room.settle()
    room.page = room.another_page()
    room.open("gb-night-line")
    editor = room.page.editor
    assert room.line("title").text() == "Night Line"
    assert editor.notice.isVisible()
    editor.notice.acted.emit()
    assert room.line("title").text() == "Half a tit"
    room.save()
    assert room.page.desk.room.drafts.names() == ()


def test_a_new_entry_begins_with_a_template_and_its_hints(room: CurateRoom) -> None:
    """Ctrl+N, Enter; its id is made of country and title."""
    page = room.page
    QTest.keyClick(page.list.results.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    room.bot.waitUntil(lambda: page.new.results.model.rowCount() == 9, timeout=WAIT_MS)
    with room.bot.waitSignal(page.editor.checked, timeout=WAIT_MS):
        QTest.keyClick(page.new.results.view, Qt.Key.Key_Return)
    assert page.editor.facts.fields["title"].hint.isVisible()
    assert [row["how"] for row in room.rows("contact").values()] == ["phone", "web"]
    room.type("title", "A new line")
    box = page.editor.facts._box("country")
    box.choose("GB")
    room.rows("contact").rows[0].fields["value"].setFocus()
    QTest.keyClicks(room.rows("contact").rows[0].fields["value"], "0000 333")
    QTest.keyClicks(page.editor.facts._prose("summary"), "People who listen.")
    QTest.keyClicks(room.rows("contact").rows[1].fields["value"], "https://example.org/")
    room.save()
    assert page.editor.key == "gb-a-new-line"
    assert (room.folder / "entries/services/GB/a-new-line.md").is_file()


def test_what_cannot_be_saved_says_why_and_loses_nothing(room: CurateRoom) -> None:
    """An entry without a title: the words stay, the sentence stands where it happened."""
    room.open("gb-night-line")
    room.line("title").clear()
    room.line("title").textEdited.emit("")
    room.page.editor.keep.click()
    room.bot.waitUntil(lambda: "title is missing" in room.page.editor.notice.words(), timeout=WAIT_MS)
    assert room.page.editor.keep.isEnabled()
    assert room.page.desk.directory.entries["gb-night-line"].title == "Night Line"


def test_history_shows_both_sides_with_signs_and_puts_an_earlier_state_back(room: CurateRoom) -> None:
    """Colours are never alone: a sign, a line through the old and one below the new."""
    room.open("gb-night-line")
    room.type("title", "Other Line")
    room.save()
    page = room.page
    room.part(3)
    history = page.editor.history
    room.bot.waitUntil(lambda: history.results.model.rowCount() == 1, timeout=WAIT_MS)
    words = history.shown.toPlainText()
    assert "±" in words
    assert "Night" in words
    assert "Other" in words
    assert "text-decoration: line-through" in history.shown.toHtml()
    room.type("title", "Third Line")
    room.save()
    room.part(3)
    room.bot.waitUntil(lambda: history.results.model.rowCount() == 2, timeout=WAIT_MS)
    history.before.click()
    room.settle()
    room.bot.waitUntil(lambda: room.line("title").text() == "Other Line", timeout=WAIT_MS)


def test_a_service_is_closed_with_a_source_and_points_on(room: CurateRoom) -> None:
    """A page needs its address; the reader of the list sees the state in words."""
    page = room.page
    room.open("gb-brothers")
    page.editor.close_it.click()
    closing = page.closing
    closing.instead.choose("gb-night-line")
    closing.how.set_chosen(["own-page"])
    closing.how.chosen_changed.emit(["own-page"])
    closing.do_it.click()
    room.bot.waitUntil(closing.notice.isVisible, timeout=WAIT_MS)
    assert "web address" in closing.notice.words()
    closing.address.setText("https://example.org/closed")
    with room.bot.waitSignal(closing.closed, timeout=WAIT_MS):
        closing.do_it.click()
    room.settle()
    entry = page.desk.directory.entries["gb-brothers"]
    assert (entry.status, entry.instead, entry.checked.by) == ("closed", "gb-night-line", ("Ana",))


def test_quick_exit_leaves_nothing_to_see(room: CurateRoom) -> None:
    """The list is there again, unfiltered; what was typed is a draft."""
    room.open("gb-night-line")
    room.type("title", "Half")
    room.page.forget()
    room.settle()
    assert room.page.stack.currentWidget() is room.page.list
    assert room.page.editor.text.text() == ""
    assert room.page.desk.room.drafts.names() == ("gb-night-line",)


def test_every_control_of_the_form_has_a_name_for_screen_readers(room: CurateRoom) -> None:
    """Nobody meets a nameless field."""
    room.open("gb-night-line")
    for field in room.page.editor.facts.fields.values():
        if field.isVisible():
            name = QAccessible.queryAccessibleInterface(field.control).text(QAccessible.Text.Name)
            assert name, field.place
