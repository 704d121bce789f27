"""The sheet to write on: what was sent is no draft any more, and no draft is written over unread."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bereave.desktop.hub_link import LocalSide
from bereave.desktop.pages.messages.compose import Compose
from bereave.desktop.theme import Theme
from bereave.desktop.tour.hub_process import HubProcess
from tests.desktop.people import Person, people
from tests.fakes import FakeClock


@pytest.fixture
def anna(qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: FakeClock) -> Iterator[Person]:
    """A member of a space."""
    del qapp
    with HubProcess(tmp_path / "hub") as hub, people(qtbot, tmp_path, clock) as maker:
        yield maker("anna").set_up().join(hub.invite(), "Larch")


@pytest.fixture
def sheet(qtbot: QtBot, theme: Theme, anna: Person) -> Compose:
    """An open window with the sheet in it."""
    made = Compose(theme, anna.hub)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_was_sent_does_not_come_back_as_a_draft(sheet: Compose, anna: Person, qtbot: QtBot) -> None:
    """Sending in the middle of a pause in typing: what would have been saved next is not saved behind it."""
    sheet.begin(anna.space, "Together")
    qtbot.waitUntil(sheet.send.isEnabled, timeout=20_000)
    QTest.keyClicks(sheet.editor, "Sent once.")
    QTest.keyClicks(sheet.note, "a note")
    with qtbot.waitSignal(sheet.sent, timeout=20_000):
        QTest.mouseClick(sheet.send, Qt.MouseButton.LeftButton)
        sheet.editor.flush()
        sheet.save_draft()
    assert [post.text for post in anna.posts()] == ["Sent once."]
    sheet.begin(anna.space, "Together")
    qtbot.waitUntil(sheet.send.isEnabled, timeout=20_000)
    assert (sheet.editor.text(), sheet.note.text()) == ("", "")


def test_a_draft_that_cannot_be_read_is_not_written_over(sheet: Compose, anna: Person, qtbot: QtBot) -> None:
    """Writing stays closed and it is said why; the draft is there when it can be read again."""
    space = anna.space
    anna.local(lambda local: local.store.save_draft(space, "From before."))
    anna.local(lambda local: _rename(local, "drafts", "away"))
    sheet.begin(space, "Together")
    qtbot.waitUntil(sheet.notice.isVisible, timeout=20_000)
    assert sheet.editor.isReadOnly()
    assert not sheet.send.isEnabled()
    QTest.mouseClick(sheet.back, Qt.MouseButton.LeftButton)
    anna.local(lambda local: _rename(local, "away", "drafts"))
    sheet.begin(space, "Together")
    qtbot.waitUntil(lambda: sheet.editor.text() == "From before.", timeout=20_000)


def _rename(local: LocalSide, table: str, name: str) -> None:
    with local.store.transaction() as db:
        db.execute(f"ALTER TABLE {table} RENAME TO {name}")
