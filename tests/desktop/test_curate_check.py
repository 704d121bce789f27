"""Checking today: one entry after the other, by keys, with the way back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from bereave.desktop.pages.curate import Task
from bereave.desktop.pages.curate.check_today_queue import Answer, CheckQueue
from bereave.desktop.pages.curate.check_today_script import before_words, script
from bereave.desktop.pages.curate.check_today_view import CheckTodayView
from bereave.desktop.theme import Theme
from bereave.directory.model import Contact, Directory
from bereave.directory.workspace import rows_of
from tests.desktop.curate_tasks_room import CurateRoom
from tests.directory.writing import line

TODAY = date(2026, 11, 22)


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[CurateRoom]:
    """Three lines: one overdue, one due soon, one not."""
    made = CurateRoom(qtbot, theme, tmp_path)
    yield made
    made.close()


def begin(room: CurateRoom) -> CheckTodayView:
    """Open the task as its button does."""
    room.page.add_tasks(
        [Task("check", "Check", "phone", lambda: CheckTodayView(room.theme, room.desk, "en", room.opened.append))]
    )
    view = room.page.open_task("check")
    assert isinstance(view, CheckTodayView)
    room.quiet()
    return view


def choose(view: CheckTodayView, how: str) -> None:
    """Press one of the ways of learning it."""
    chips = view.learnt.how.findChildren(QPushButton)
    chips[["call", "reply", "own-page", "other-page"].index(how)].click()


def test_what_is_overdue_comes_first_and_what_is_due_next(room: CurateRoom) -> None:
    """The progress counts them; what is not due within a month waits for its day."""
    view = begin(room)
    assert (view.queue.current, view.progress.text()) == ("gb-night", "1 of 2")
    assert view.title.text() == "Night"
    QTest.keyClick(view, Qt.Key.Key_4)
    assert (view.queue.current, view.progress.text()) == ("gb-day", "2 of 2")


def test_still_true_by_one_key_is_written_at_once(room: CurateRoom) -> None:
    """After a call the entry is confirmed, with the day, the name, the note and the next day to look."""
    view = begin(room)
    choose(view, "call")
    view.learnt.note.setText("Marie answered")
    QTest.keyClick(view, Qt.Key.Key_1)
    room.until(lambda: view.queue.current == "gb-day")
    room.quiet()
    entry = room.room.entry("gb-night")
    assert entry is not None
    assert (entry.checked.on, entry.checked.evidence, entry.checked.by) == ("2026-11-22", "confirmed", ("Ana",))
    assert entry.review_by == "2027-02-22"
    assert room.room.revisions("gb-night")[0].note == "Marie answered"


def test_nothing_is_written_before_it_is_said_how_it_was_learnt(room: CurateRoom) -> None:
    """That somebody was reached is never assumed."""
    view = begin(room)
    QTest.keyClick(view, Qt.Key.Key_1)
    room.quiet()
    assert "how you learnt it" in view.notice.words()
    assert not room.room.is_own("gb-night")


def test_a_page_needs_its_address_and_confirms_nobody(room: CurateRoom) -> None:
    """Without an address one sentence says so; with it the entry rests on the organisation's own page."""
    view = begin(room)
    choose(view, "own-page")
    view.learnt.address.setText("")
    view.still.click()
    room.until(lambda: "no web address" in view.notice.words())
    view.learnt.address.setText("https://example.org/night")
    view.still.click()
    room.until(lambda: view.queue.current == "gb-day")
    entry = room.room.entry("gb-night")
    assert entry is not None
    assert entry.checked.evidence == "own-page"


def test_the_last_answer_is_taken_back_whole(room: CurateRoom) -> None:
    """The entry is as it was, comes first again, and the count goes back."""
    view = begin(room)
    before = room.room.text("gb-night")
    choose(view, "call")
    view.still.click()
    room.until(lambda: view.queue.current == "gb-day")
    room.quiet()
    view.take_back.click()
    room.until(lambda: view.queue.current == "gb-night")
    room.quiet()
    assert room.room.text("gb-night") == before
    assert view.progress.text() == "1 of 2"


def test_the_pages_own_undo_leads_back_too(room: CurateRoom) -> None:
    """Ctrl+Z while the bar is there takes the same answer back."""
    view = begin(room)
    choose(view, "call")
    view.still.click()
    room.until(lambda: view.queue.current == "gb-day")
    room.quiet()
    room.page.undo()
    room.until(lambda: view.queue.current == "gb-night")


def test_nothing_is_said_as_a_fact_before_somebody_decided(room: CurateRoom) -> None:
    """The heading asks; whether people are led on is said only where they are."""
    view = begin(room)
    QTest.keyClick(view, Qt.Key.Key_3)
    closing = view.closing
    assert closing is not None
    assert closing.heading.text() == "Is Night closed?"
    assert "not led on" in closing.told.text()
    closing.instead.setCurrentIndex(closing.instead.findData("gb-river"))
    assert closing.told.text().endswith("whoever finds it is led on.")
    closing.instead.setCurrentIndex(0)
    assert "not led on" in closing.told.text()


def test_closed_asks_for_what_came_instead(room: CurateRoom) -> None:
    """The entry stays, says that it closed, and points on; the next one comes."""
    view = begin(room)
    QTest.keyClick(view, Qt.Key.Key_3)
    assert view.closing is not None
    view.closing.instead.choose("gb-river")
    view.closing.do_it.click()
    room.until(lambda: view.queue.current == "gb-day")
    room.quiet()
    entry = room.room.entry("gb-night")
    assert entry is not None
    assert (entry.status, entry.instead) == ("closed", "gb-river")
    assert view.queue.answers[-1].answer == "closed"


def test_changed_opens_the_form_and_comes_back_with_the_check(room: CurateRoom) -> None:
    """What was saved in the form is checked today by this curator alone."""
    view = begin(room)
    choose(view, "call")
    QTest.keyClick(view, Qt.Key.Key_2)
    room.until(lambda: view.editor is not None and view.editor.key == "gb-night")
    assert view.editor is not None
    title = view.editor.facts.fields["title"].control
    assert isinstance(title, QLineEdit)
    title.setText("Night Watch")
    title.textEdited.emit("Night Watch")
    view.editor.save()
    room.quiet()
    view.editor.back.click()
    room.until(lambda: view.queue.current == "gb-day")
    room.quiet()
    entry = room.room.entry("gb-night")
    assert entry is not None
    assert (entry.title, entry.checked.on, entry.checked.by) == ("Night Watch", "2026-11-22", ("Ana",))


def test_a_form_left_unsaved_checks_nothing(room: CurateRoom) -> None:
    """The entry waits where it was, and a sentence says why."""
    view = begin(room)
    choose(view, "call")
    view.changed.click()
    room.until(lambda: view.editor is not None and view.editor.key == "gb-night")
    assert view.editor is not None
    view.editor.back.click()
    room.until(lambda: "Nothing was saved" in view.notice.words())
    assert view.queue.current == "gb-night"
    assert not room.room.is_own("gb-night")


def test_the_end_says_what_was_done_and_offers_what_was_skipped(room: CurateRoom) -> None:
    """Counts in words; what was skipped can be looked at at once."""
    view = begin(room)
    view.skip.click()
    choose(view, "call")
    view.still.click()
    room.until(lambda: view.stack.currentWidget() is view.summary)
    assert view.summary.counts.text() == "1 still true · 1 skipped"
    view.summary.go_on.click()
    assert view.queue.current == "gb-night"


def test_it_may_be_left_and_goes_on_where_it_was(room: CurateRoom) -> None:
    """The list is one step away; coming back shows the same entry."""
    view = begin(room)
    view.skip.click()
    view.back.click()
    assert room.page.stack.currentWidget() is room.page.list
    room.page.open_task("check")
    room.quiet()
    assert (view.queue.current, view.progress.text()) == ("gb-day", "2 of 2")


def test_the_name_is_asked_once(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    """Without a name nothing is written; after it the field is gone for good."""
    room = CurateRoom(qtbot, theme, tmp_path, who="")
    view = begin(room)
    choose(view, "call")
    view.still.click()
    assert "who you are" in view.notice.words()
    view.learnt.name.setText("Bo")
    view.still.click()
    room.until(lambda: view.queue.current == "gb-day")
    room.quiet()
    assert room.room.who == "Bo"
    assert not view.learnt.name.isVisible()
    room.close()


def test_a_number_is_shown_large_and_an_address_opens_only_after_a_yes(room: CurateRoom) -> None:
    """The row to call from is there; nothing was opened."""
    view = begin(room)
    assert view.facts is not None
    assert len(view.facts.rows) == 1
    assert room.opened == []


def test_the_call_says_the_facts_as_they_stand() -> None:
    """Who one is, the number, the hours, who for, and whether it may be listed."""
    entry = line(contacts=(Contact("phone", "0000 111"), Contact("web", "https://example.org")), opening_hours="24/7")
    said = " ".join(script(entry, "Ana", "en"))
    for words in ("Ana", "River", "0000 111", "https://example.org", "at all hours", "anyone", "May we list you"):
        assert words in said
    assert "in need" in before_words(entry)
    assert before_words(line(kind="practical")) == ""


def test_the_call_asks_for_whatsapp_by_its_name() -> None:
    """A curator does not ask whether texts arrive at a number that is for WhatsApp."""
    said = script(line(contacts=(Contact("whatsapp", "9151 1767"),)), "", "en")
    assert "We show this number for WhatsApp: 9151 1767. Is it still right?" in said
    assert not any("We show no number" in sentence for sentence in said)


def test_articles_and_closed_services_are_not_called() -> None:
    """Nobody is there to answer."""
    entries = [line("gb-a", kind="article", review_by="2026-01-01"), line("gb-b", status="closed"), line("gb-c")]
    queue = CheckQueue()
    queue.begin("all")
    queue.fill(rows_of(Directory({one.id: one for one in entries}), (), TODAY), "", TODAY)
    assert queue.waiting == ["gb-c"]


def test_an_answer_that_still_stands_is_not_taken_back() -> None:
    """Only an action that the history has no more brings its entry back."""
    queue = CheckQueue()
    queue.waiting = ["a", "b"]
    queue.answered(Answer("a", "A", "still-true", 7))
    assert queue.taken_back(7) is None
    assert queue.taken_back(6) == Answer("a", "A", "still-true", 7)
    assert queue.waiting == ["a", "b"]


def test_every_control_has_a_name(room: CurateRoom) -> None:
    """Buttons and fields are named for those who do not see them."""
    view = begin(room)
    choose(view, "own-page")
    for control in (*view.findChildren(QPushButton), *view.findChildren(QLineEdit)):
        if control.isVisible():
            assert QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name), control


def test_the_script_says_a_number_as_they_know_it_themselves() -> None:
    """As it is dialled in their country, and with the word that has to be sent; not the form that the file keeps."""
    ways = (
        Contact("phone", "+44800585858", label="helpline (in the country: 0800 58 58 58)"),
        Contact("text", "85258", keyword="SHOUT"),
    )
    said = " ".join(script(line(contacts=ways), "", "en"))
    assert "0800 58 58 58 (helpline)" in said
    assert "SHOUT → 85258" in said
    assert "+44" not in said
