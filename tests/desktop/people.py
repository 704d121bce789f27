"""People for the tests of messages: each with a vault, a session with the hub, and a folder of their own."""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bereave.desktop.background import Background
from bereave.desktop.hub_link import LocalSide
from bereave.desktop.hub_session import HubSession, Reach
from bereave.desktop.vault_session import VaultSession
from bereave.failures import Failure
from bereave.peers.joining import Offer
from bereave.peers.views import FeedPost

PASSPHRASE = "a quiet evening"


class Person(QObject):
    """Somebody at their own device."""

    def __init__(self, qtbot: QtBot, folder: Path, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.bot = qtbot
        self.vault_lane = Background("vault", self)
        self.hub_lane = Background("hub", self)
        self.vault = VaultSession(folder / "vault", self.vault_lane, now, self)
        self.hub = HubSession(self.vault, self.hub_lane, now, random.Random(7), self)
        self.failures: list[Failure] = []

    def set_up(self) -> "Person":
        """Make the vault and wait until it is known whether this device has joined."""
        self.vault.create(PASSPHRASE, lambda _: None, self.failures.append, self)
        self.bot.waitUntil(lambda: self.hub.state.reach is Reach.NOT_JOINED, timeout=20_000)
        return self

    def unlock(self) -> None:
        """Unlock again and wait until the session is awake."""
        self.vault.unlock(PASSPHRASE, self.failures.append, self)
        self.bot.waitUntil(lambda: self.hub.state.reach is not Reach.CLOSED, timeout=20_000)

    def lock(self) -> None:
        """Lock and wait until the stores are closed."""
        with self.bot.waitSignal(self.vault.locked, timeout=20_000):
            self.vault.lock()

    def join(self, invitation: str, pseudonym: str) -> "Person":
        """Join without a window and wait until the first round is over."""
        offers: list[Offer] = []
        self.hub.look(invitation, offers.append, self.failures.append, self)
        self.bot.waitUntil(lambda: bool(offers or self.failures), timeout=20_000)
        assert not self.failures, str(self.failures[0])
        self.hub.join(offers[0], pseudonym, lambda: None, self.failures.append, self)
        self.up_to_date()
        return self

    def up_to_date(self) -> None:
        """Wait until a round went well."""
        self.bot.waitUntil(lambda: self.hub.state.reach is Reach.UP_TO_DATE, timeout=20_000)

    def sync(self) -> None:
        """One whole round, begun now."""
        with self.bot.waitSignal(self.hub.state_changed, timeout=20_000, check_params_cb=_ended):
            self.hub.sync_now()

    def local(self, work: Callable[[LocalSide], object]) -> object:
        """What this device holds, or what is done with it, without telling the hub."""
        found: list[object] = []
        self.hub.write(work, found.append, self.failures.append, self, send=False)
        self.bot.waitUntil(lambda: bool(found or self.failures), timeout=20_000)
        assert not self.failures, str(self.failures[0])
        return found[0]

    def write(self, text: str, note: str = "") -> str:
        """Write into the outbox; give the post's id."""
        space = self.space
        return str(self.local(lambda local: local.outbox.write(space, text, note)))

    def posts(self) -> list[FeedPost]:
        """The feed as this device shows it."""
        space = self.space
        posts = self.local(lambda local: local.views.feed(space))
        assert isinstance(posts, list)
        return posts

    @property
    def space(self) -> str:
        """The id of the first space."""
        assert self.hub.place is not None
        return self.hub.place.spaces[0].id


def _ended(state: object) -> bool:
    return getattr(state, "reach", None) is not Reach.CONNECTING


@contextmanager
def people(qtbot: QtBot, folder: Path, now: Callable[[], datetime]) -> Iterator[Callable[[str], Person]]:
    """Make people by name; at the end everybody's vault is locked and both lanes are done."""
    made: list[Person] = []

    def make(name: str) -> Person:
        made.append(Person(qtbot, folder / name, now))
        return made[-1]

    yield make
    for person in made:
        person.vault.lock()
        person.vault_lane.finish()
        person.hub_lane.finish()


def shown_words(widget: QWidget) -> str:
    """Every word that a widget and what is in it show, hold or say aloud."""
    words: list[str] = []
    for part in [widget, *widget.findChildren(QWidget)]:
        words += [part.accessibleName(), part.accessibleDescription(), part.toolTip()]
        if isinstance(part, QLabel | QLineEdit | QAbstractButton):
            words.append(part.text())
        elif isinstance(part, QTextEdit):
            words.append(part.toPlainText())
        elif isinstance(part, QAbstractItemView) and part.model() is not None:
            model = part.model()
            words += [str(model.index(row, 0).data()) for row in range(model.rowCount())]
            words += [
                str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())
            ]
    return "\n".join(words)


def nameless(widget: QWidget) -> list[str]:
    """What the keyboard reaches and a screen reader could not name."""
    found = []
    for part in widget.findChildren(QWidget):
        # Scrolling grounds hold the keyboard only to be scrolled; what is in them has names.
        if part.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(part, QScrollBar) or not part.isVisibleTo(widget):
            continue
        if type(part).__name__ in {
            "ScrollPage",
            "ClosedView",
            "JoinView",
            "Compose",
            "AboutHub",
            "QScrollArea",
            "QSplitter",
        }:
            continue
        interface = QAccessible.queryAccessibleInterface(part)
        if not interface.text(QAccessible.Text.Name):
            found.append(f"{type(part).__name__} {part.objectName()}")
    return found
