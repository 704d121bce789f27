"""A damaged, newer or half-made vault in the app: what still opens, and what is said."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bereave.desktop.pages.messages import MessagesPage
from bereave.desktop.private_rooms import PrivateRooms
from bereave.desktop.program import Program
from bereave.desktop.theme import Theme
from bereave.failures import NotNow, OurFault
from tests.desktop.whole_app import PASSPHRASE, WAIT_MS, settle, whole_app
from tests.fakes import FakeClock


@pytest.fixture
def folder(tmp_path: Path, clock: FakeClock) -> Path:
    """A vault with one page in its journal, locked."""
    made = tmp_path / "me" / "vault"
    rooms, _ = PrivateRooms.create(made, PASSPHRASE, clock)
    rooms.journal.write(None, "Stairs", "She whistled.")
    rooms.close()
    return made


@pytest.fixture
def program(qtbot: QtBot, theme: Theme, folder: Path, clock: FakeClock) -> Iterator[Program]:
    """The app on that vault, whose messages are damaged."""
    (folder / "peers.db").write_bytes(b"noise" * 2000)
    with whole_app(qtbot, theme, folder.parent, clock) as made:
        yield made


@pytest.mark.parametrize("content", [b"", b"noise" * 2000])
def test_damaged_messages_do_not_keep_the_journal_shut(folder: Path, clock: FakeClock, content: bytes) -> None:
    """The pages are read and written; only who asks for the messages is told, and their file is kept as it was."""
    (folder / "peers.db").write_bytes(content)
    rooms = PrivateRooms.unlock(folder, PASSPHRASE, clock)
    assert [page.title for page in rooms.journal.pages()] == ["Stairs"]
    with pytest.raises(OurFault, match=r"peers\.db"):
        rooms.peers  # noqa: B018 - asking is enough
    rooms.close()
    assert (folder / "peers.db").read_bytes() == content


def test_the_page_of_messages_says_why_it_is_empty(program: Program, qtbot: QtBot) -> None:
    """With damaged messages it names the file instead of asking to join anew."""
    with qtbot.waitSignal(program.vault.opened, timeout=WAIT_MS):
        program.vault.unlock(PASSPHRASE, lambda failure: pytest.fail(str(failure)), program)
    program.window.go("messages")
    settle(program, qtbot)
    page = program.window.page("messages")
    assert isinstance(page, MessagesPage)
    qtbot.waitUntil(lambda: "peers.db" in page.closed.sentence.text(), timeout=WAIT_MS)
    assert page.closed.isVisible()
    assert not page.closed.act.isVisible()


def test_a_journal_that_could_not_be_made_whole_is_not_there_at_all(tmp_path: Path, clock: FakeClock) -> None:
    """When its store finds no room, the next try begins anew: no vault without a code that anybody saw."""
    folder = tmp_path / "vault"
    in_the_way = folder / "journal.db-wal"
    in_the_way.mkdir(parents=True)
    with pytest.raises(NotNow):
        PrivateRooms.create(folder, PASSPHRASE, clock)
    in_the_way.rmdir()
    assert list(folder.iterdir()) == []
    rooms, code = PrivateRooms.create(folder, PASSPHRASE, clock)
    rooms.close()
    PrivateRooms.unlock_with_recovery(folder, code, clock).close()
