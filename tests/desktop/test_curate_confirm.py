"""What is to confirm: listed by country, searched, opened with its doubt and pages, and made an entry of."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bereave.desktop.pages.curate import Task
from bereave.desktop.pages.curate.confirm_view import ConfirmView
from bereave.desktop.pages.curate.confirm_words import doubt_words
from bereave.desktop.theme import Theme
from bereave.directory.workspace.to_confirm import DOUBTS, EMERGENCY
from tests.desktop.curate_room import WAIT_MS, CurateRoom, curate_room, results


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[CurateRoom]:
    """The page over the small directory, with the list that ships."""
    yield from curate_room(qtbot, theme, tmp_path)


def begin(room: CurateRoom) -> ConfirmView:
    """Open the task as its button does."""

    def make() -> ConfirmView:
        view = ConfirmView(room.theme, room.page.desk, "en", room.opened.append)
        view.begun.connect(room.page.begin)
        return view

    room.page.add_tasks([Task("confirm", "To confirm", "circle-help", make)])
    view = room.page.open_task("confirm")
    assert isinstance(view, ConfirmView)
    room.bot.waitUntil(lambda: bool(view.everything), timeout=WAIT_MS)
    return view


def press(row: QWidget, name: str) -> None:
    """Press the button of that object name."""
    found = row.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    found.click()


def test_everything_is_listed_by_country_and_found_by_words(room: CurateRoom) -> None:
    """Name, country, kind and doubt can be looked for; the number of what is found is said."""
    view = begin(room)
    shown = results(view.results)
    assert len(shown) == len(view.everything) > 180
    countries = [row.place.casefold() for row in shown]
    assert countries == sorted(countries)
    assert all(row.title and row.summary for row in shown)
    view.field.setText("emergency andorra")
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert [row.title for row in results(view.results)] == ["Emergency numbers: Andorra"]
    assert view.count.text() == "1 to confirm"


def test_opening_one_shows_its_doubt_and_its_pages(room: CurateRoom) -> None:
    """A page is opened only after its address was shown; emergency numbers have sources and become no entry."""
    view = begin(room)
    one = next(one for one in view.everything if one.pages and one.kind != EMERGENCY)
    view.open(one.id)
    assert view.stack.currentWidget() is view.single
    assert view.title.text() == one.name
    assert doubt_words(one.doubts[0]) in view.doubts.text()
    assert len(view.rows) == len(one.pages)
    assert view.make.isVisibleTo(view)
    page = view.rows[0]
    press(page, "open")
    assert one.pages[0] in [label.accessibleName() for label in page.findChildren(QLabel) if label.isVisible()]
    assert room.opened == []
    press(page, "open-it")
    assert room.opened == [QUrl(one.pages[0])]
    numbers = next(one for one in view.everything if one.kind == EMERGENCY)
    view.open(numbers.id)
    assert view.rows == []
    assert numbers.sources[0] in view.sources.text()
    assert not view.make.isVisibleTo(view)


def test_an_entry_of_it_begins_with_what_is_known_and_asks_for_the_rest(room: CurateRoom) -> None:
    """The form opens with name and country, without a number, and says that a source is needed."""
    view = begin(room)
    one = next(one for one in view.everything if one.kind == "crisis-line" and one.country == "ES")
    view.open(one.id)
    with room.bot.waitSignal(room.page.editor.checked, timeout=WAIT_MS):
        view.make.click()
    editor = room.page.editor
    assert room.page.stack.currentWidget() is editor
    written = editor.written()
    assert written is not None
    assert (written.title, written.country, written.kind, editor.key) == (one.name, "ES", "crisis-line", "")
    assert not [way for way in written.contacts if way.value and way.how != "web"]
    assert "confirmed yourself" in editor.facts.fields["contact"].hint.text()
    assert any(trouble.rule == "sources" and trouble.must for trouble in editor.troubles)


def test_quick_exit_closes_what_was_open(room: CurateRoom) -> None:
    """The list is whole again."""
    view = begin(room)
    view.open(view.everything[0].id)
    room.page.forget()
    assert view.stack.currentWidget() is view.all
    assert view.one is None


def test_every_doubt_has_a_sentence() -> None:
    """No code is shown."""
    assert all(doubt_words(doubt).endswith(".") for doubt in DOUBTS)
