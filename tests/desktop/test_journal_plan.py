"""The plan in the window: own words, saved as typed, readable, and the choice to have it open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bereave.desktop.pages.journal.draft import Saving
from bereave.desktop.pages.journal.plan_view import PlanView
from bereave.desktop.theme import Theme
from bereave.journal.plan import PlanPart, read_open_copy
from tests.desktop.journal_room import JournalRoom, journal_room
from tests.fakes import FakeClock


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, theme: Theme, clock: FakeClock) -> Iterator[JournalRoom]:
    """An open journal without pages."""
    with journal_room(qtbot, tmp_path / "profile", theme, clock) as made:
        made.set_up()
        yield made


def plan(room: JournalRoom) -> PlanView:
    """Open the plan."""
    room.page.home.side.plan_button.click()
    view = room.page.plan
    room.until(view.parts["warning-signs"].isEnabled)
    room.settle()
    return view


def test_each_part_is_saved_as_it_is_typed(room: JournalRoom) -> None:
    """Two parts typed, nothing pressed, both in the store."""
    view = plan(room)
    room.type(view.parts["what-soothes"], "The blue blanket")
    room.type(view.parts["people-to-ask"], "Ana")
    room.until(lambda: view.draft.state is Saving.SAVED)
    stored = room.rooms().plan.read()
    assert stored.parts[PlanPart.WHAT_SOOTHES] == "The blue blanket"
    assert stored.parts[PlanPart.PEOPLE_TO_ASK] == "Ana"


def test_a_plan_without_a_person_asks_gently(room: JournalRoom) -> None:
    """The hint stands beside the empty part, and goes once somebody is named."""
    view = plan(room)
    room.type(view.parts["what-soothes"], "The blue blanket")
    view.read.click()
    room.until(view.reading.isVisible)
    room.settle()
    view.read.click()
    assert view.no_person.isVisible()
    room.type(view.parts["people-to-ask"], "Ana")
    view.read.click()
    room.until(view.reading.isVisible)
    room.settle()
    view.read.click()
    assert view.no_person.isHidden()


def test_a_written_plan_opens_to_be_read_with_help_at_its_end(room: JournalRoom) -> None:
    """Only what was written is shown, as plain words, and help now is one press away."""
    room.rooms().plan.save_part(PlanPart.ONE_REASON, "<b>Mika</b>")
    view = plan(room)
    room.until(view.reading.isVisible)
    shown = [words for card, words in view.reading._cards.values() if card.isVisible()]
    assert [words.text() for words in shown] == ["<b>Mika</b>"]
    assert shown[0].textFormat() is Qt.TextFormat.PlainText
    with room.bot.waitSignal(room.page.help_asked):
        view.reading.help_button.click()


def test_the_open_copy_follows_the_choice_in_both_directions(room: JournalRoom) -> None:
    """Off at first and explained; ticked it writes the copy, unticked it removes it at once."""
    view = plan(room)
    assert not view.choice.box.isChecked()
    assert "unencrypted" in view.choice.explanation.text()
    room.type(view.parts["one-reason"], "Mika")
    room.until(lambda: view.draft.state is Saving.SAVED)
    view.choice.box.click()
    room.settle()
    room.until(view.choice.box.isEnabled)
    copy = read_open_copy(room.vault.folder)
    assert copy is not None
    assert copy.parts[PlanPart.ONE_REASON] == "Mika"
    view.choice.box.click()
    room.until(lambda: read_open_copy(room.vault.folder) is None)


def test_a_choice_that_could_not_be_carried_out_is_told(room: JournalRoom) -> None:
    """Where the copy cannot be written one sentence says so, and that the box can be pressed again."""
    view = plan(room)
    (room.vault.folder / "plan.json.new").mkdir()
    view.choice.box.click()
    room.until(view.choice.notice.isVisible)
    assert "plan.json" in view.choice.notice.words()
    assert view.choice.box.isEnabled()
    (room.vault.folder / "plan.json.new").rmdir()


def test_locking_empties_the_plan_and_saves_it(room: JournalRoom) -> None:
    """Both the fields and the page to read hold nothing; the store holds the last word."""
    view = plan(room)
    room.type(view.parts["warning-signs"], "I stop answering")
    room.lock()
    assert [editor.text() for editor in view.parts.values()] == [""] * 7
    assert all(not words.text() for _, words in view.reading._cards.values())
    room.unlock()
    assert room.rooms().plan.read().parts[PlanPart.WARNING_SIGNS] == "I stop answering"
