"""The vault while the app runs: locking at any moment, also while it is being made or opened."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from bereave.desktop.background import Background
from bereave.desktop.private_rooms import PrivateRooms
from bereave.desktop.vault_session import VaultSession
from bereave.failures import Failure
from tests.fakes import FakeClock

PASSPHRASE = "quiet river stones"
WAIT_MS = 20_000


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[VaultSession]:
    """A session on an empty folder."""
    lane = Background("vault")
    yield VaultSession(tmp_path / "vault", lane, clock)
    lane.finish()


def refuse(failure: Failure) -> None:
    """Nothing may fail here."""
    pytest.fail(str(failure))


def make(session: VaultSession, clock: FakeClock) -> None:
    """A vault on the disk, locked."""
    PrivateRooms.create(session.folder, PASSPHRASE, clock)[0].close()


def test_locking_while_it_is_being_unlocked_leaves_it_locked(
    session: VaultSession, qtbot: QtBot, clock: FakeClock
) -> None:
    """Quick exit in the moment of unlocking: nothing opens behind the hidden window."""
    make(session, clock)
    opened: list[None] = []
    session.opened.connect(lambda: opened.append(None))
    session.unlock(PASSPHRASE, refuse, session)
    with qtbot.waitSignal(session.locked, timeout=WAIT_MS):
        session.lock()
    assert opened == []
    assert not session.is_open
    with qtbot.waitSignal(session.opened, timeout=WAIT_MS):
        session.unlock(PASSPHRASE, refuse, session)


def test_locking_while_it_is_being_made_shows_no_code_and_leaves_a_whole_vault(
    session: VaultSession, qtbot: QtBot
) -> None:
    """The recovery code of a vault that nobody looks at reaches no widget; the passphrase opens the vault later."""
    codes: list[str] = []
    session.create(PASSPHRASE, codes.append, refuse, session)
    with qtbot.waitSignal(session.locked, timeout=WAIT_MS):
        session.lock()
    assert codes == []
    assert session.exists
    assert not session.is_open
    with qtbot.waitSignal(session.opened, timeout=WAIT_MS):
        session.unlock(PASSPHRASE, refuse, session)


def test_a_page_that_went_away_while_unlocking_leaves_no_open_key_behind(
    session: VaultSession, qtbot: QtBot, clock: FakeClock
) -> None:
    """The page that asked is taken down, as a change of language does: the session still knows that it is open."""
    make(session, clock)
    page = QObject()
    with qtbot.waitSignal(session.opened, timeout=WAIT_MS):
        session.unlock(PASSPHRASE, refuse, page)
        delete(page)
    with qtbot.waitSignal(session.locked, timeout=WAIT_MS):
        session.lock()


def test_unlocking_twice_keeps_one_set_of_open_rooms(session: VaultSession, qtbot: QtBot, clock: FakeClock) -> None:
    """The second set is closed again, and locking closes the first."""
    make(session, clock)
    opened: list[None] = []
    session.opened.connect(lambda: opened.append(None))
    session.unlock(PASSPHRASE, refuse, session)
    session.unlock(PASSPHRASE, refuse, session)
    qtbot.waitUntil(lambda: bool(opened) and not session.lane.busy(), timeout=WAIT_MS)
    rooms = session.rooms
    assert rooms.journal.pages() == []
    with qtbot.waitSignal(session.locked, timeout=WAIT_MS):
        session.lock()
        session.lock()
    assert opened == [None]
    assert not rooms.vault.is_open


def test_unlocking_while_it_is_being_locked_opens_it_again(
    session: VaultSession, qtbot: QtBot, clock: FakeClock
) -> None:
    """The wish that came last counts."""
    make(session, clock)
    with qtbot.waitSignal(session.opened, timeout=WAIT_MS):
        session.unlock(PASSPHRASE, refuse, session)
    with qtbot.waitSignals([session.locked, session.opened], timeout=WAIT_MS, order="strict"):
        session.lock()
        session.unlock(PASSPHRASE, refuse, session)
    assert session.is_open
    assert session.rooms.journal.pages() == []


def test_waiting_after_the_end_does_not_wait(session: VaultSession) -> None:
    """A window that is closed once more after the app ended goes at once: nobody is left who could answer."""
    session.lane.finish()
    assert session.lane.finished
    # Were it waited for, the answer would be no after so long a time.
    assert session.lock_and_wait(600_000)
