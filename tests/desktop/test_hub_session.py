"""The session with the hub: joins, keeps in step, is quiet when the hub is away, and ends with the vault."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bereave.desktop.hub_session import HubState, Reach
from bereave.desktop.tour.hub_process import HubProcess
from bereave.failures import Failure, NotAllowed, NotNow, NotUnderstood
from bereave.moderation.outcomes import Outcome, Verdict
from bereave.moderation.state import PostState
from bereave.peers.protocol import Queue
from tests.desktop.people import Person, people
from tests.fakes import FakeClock

Make = Callable[[str], Person]


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubProcess]:
    """A hub that is serving, where decisions take effect at once."""
    with HubProcess(tmp_path / "hub") as process:
        yield process


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: FakeClock) -> Iterator[Make]:
    """Makes people by name."""
    del qapp
    with people(qtbot, tmp_path, clock) as maker:
        yield maker


def test_without_a_vault_the_session_is_closed(make: Make) -> None:
    """Nothing is asked of any hub before there is a vault."""
    person = make("anna")
    assert person.hub.state == HubState(Reach.CLOSED)
    assert (person.hub.place, person.hub.role) == (None, "")


def test_a_member_joins_writes_and_is_read_by_another_after_approval(make: Make, hub: HubProcess) -> None:
    """The whole way of one message: outbox, hub, moderator, the other member's device, the author's state."""
    anna = make("anna").set_up().join(hub.invite(), "Larch")
    bea = make("bea").set_up().join(hub.invite("moderator"), "Rowan")
    carl = make("carl").set_up().join(hub.invite(), "Alder")
    assert (bea.hub.role, anna.hub.role) == ("moderator", "member")
    post = anna.write("The garden is quiet now.")
    assert anna.posts()[0].state is PostState.ON_DEVICE
    anna.sync()
    assert anna.posts()[0].state is PostState.RECEIVED
    carl.sync()
    assert carl.posts() == []

    queues: list[Queue] = []
    space = bea.space
    bea.hub.review(lambda r: queues.append(r.queue(space)), lambda _: None, bea.failures.append, bea)
    bea.bot.waitUntil(lambda: bool(queues), timeout=20_000)
    item = queues[0].items[0]
    decided: list[object] = []
    approve = Verdict(Outcome.APPROVE)
    bea.hub.review(lambda r: r.decide(item, approve), decided.append, bea.failures.append, bea)
    bea.bot.waitUntil(lambda: bool(decided), timeout=20_000)

    carl.sync()
    anna.sync()
    assert [(p.id, p.text, p.is_mine) for p in carl.posts()] == [(post, "The garden is quiet now.", False)]
    assert anna.posts()[0].state is PostState.PUBLISHED


def test_a_hub_that_is_away_is_a_quiet_state_and_comes_back_by_itself(make: Make, hub: HubProcess) -> None:
    """The state says why in a gentle sentence and since when; a later round is in step again."""
    anna = make("anna").set_up().join(hub.invite(), "Larch")
    in_step = anna.hub.state.in_step
    hub.stop()
    anna.sync()
    state = anna.hub.state
    assert state.reach is Reach.AWAY
    assert state.in_step == in_step
    assert isinstance(state.failure, NotNow)
    assert anna.hub.place is not None
    hub.start()
    # No sync_now: the session tries again by itself within its first five seconds.
    anna.up_to_date()


def test_writing_tells_the_hub_without_being_asked(make: Make, hub: HubProcess, qtbot: QtBot) -> None:
    """What goes into the outbox through the session leaves as soon as the hub can be reached."""
    anna = make("anna").set_up().join(hub.invite(), "Larch")
    space = anna.space
    with qtbot.waitSignal(anna.hub.changed, timeout=20_000):
        anna.hub.write(lambda local: local.outbox.write(space, "A word."), lambda _: None, anna.failures.append, anna)
    qtbot.waitUntil(lambda: anna.hub.state.reach is Reach.UP_TO_DATE, timeout=20_000)
    assert anna.posts()[0].state is PostState.RECEIVED


def test_locking_ends_the_session_and_unlocking_begins_it_again(make: Make, hub: HubProcess, qtbot: QtBot) -> None:
    """While locked there is no place, no role and no line to the hub; unlocking brings them back."""
    anna = make("anna").set_up().join(hub.invite("moderator"), "Larch")
    roles: list[str] = []
    anna.hub.role_changed.connect(roles.append)
    anna.lock()
    assert anna.hub.state == HubState(Reach.CLOSED)
    assert (anna.hub.place, anna.hub.health) == (None, None)
    refused: list[Failure] = []
    anna.hub.review(lambda r: r.queue("together"), lambda _: None, refused.append, anna)
    qtbot.waitUntil(lambda: bool(refused), timeout=20_000)
    assert isinstance(refused[0], NotNow)
    anna.unlock()
    anna.up_to_date()
    assert roles == ["", "moderator"]


def test_a_round_that_was_on_its_way_says_nothing_after_locking(make: Make, hub: HubProcess) -> None:
    """An answer that comes after the lock changes nothing and raises nothing."""
    anna = make("anna").set_up().join(hub.invite(), "Larch")
    anna.hub.sync_now()
    anna.lock()
    told: list[HubState] = []
    anna.hub.state_changed.connect(told.append)
    anna.hub_lane.finish()
    assert told == []
    assert anna.hub.state.reach is Reach.CLOSED


@pytest.mark.parametrize(
    ("invitation", "kind"),
    [("hello", NotUnderstood), ("http://127.0.0.1:9/join#0000-0000-0000-0000-0000-0000-0000", NotUnderstood)],
)
def test_a_wrong_invitation_is_told_in_one_sentence(
    make: Make, qtbot: QtBot, invitation: str, kind: type[Failure]
) -> None:
    """What is no invitation is not understood, before anything is sent."""
    anna = make("anna").set_up()
    anna.hub.look(invitation, lambda _: None, anna.failures.append, anna)
    qtbot.waitUntil(lambda: bool(anna.failures), timeout=20_000)
    assert isinstance(anna.failures[0], kind)
    assert anna.hub.state.reach is Reach.NOT_JOINED


def test_an_invitation_works_once(make: Make, hub: HubProcess, qtbot: QtBot) -> None:
    """The second person with the same invitation is told to ask for a new one."""
    invitation = hub.invite()
    make("anna").set_up().join(invitation, "Larch")
    bea = make("bea").set_up()
    bea.hub.look(
        invitation,
        lambda offer: bea.hub.join(offer, "Rowan", lambda: None, bea.failures.append, bea),
        bea.failures.append,
        bea,
    )
    qtbot.waitUntil(lambda: bool(bea.failures), timeout=20_000)
    assert isinstance(bea.failures[0], NotAllowed)
    assert bea.hub.place is None


def test_the_window_never_holds_the_devices_key(make: Make, hub: HubProcess) -> None:
    """What the session shows of the membership has no key in it."""
    anna = make("anna").set_up().join(hub.invite(), "Larch")
    assert not hasattr(anna.hub.place, "key")
