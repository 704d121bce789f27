"""One round with the hub, in good and bad weather."""

from collections.abc import Callable, Iterator

import msgspec
import pytest

from bereave.failures import Failure, NotNow
from bereave.moderation.state import PostState
from bereave.peers import protocol as p
from bereave.peers.client import HubClient
from bereave.peers.confirmed import Confirmed, Removal
from bereave.peers.identity import Identity, new_key
from bereave.peers.sync import Synchroniser, fits
from tests.fakes import FakeClock
from tests.peers.crowd import Crowd
from tests.peers.people import SPACE, Device, Person
from tests.peers.scripted import ScriptedHub
from tests.peers.weather import LosingProxy, Stub


@pytest.fixture
def scripted() -> Iterator[ScriptedHub]:
    """A hub whose feed the test writes."""
    hub = ScriptedHub()
    yield hub
    hub.close()


@pytest.fixture
def device(crowd: Crowd) -> Device:
    """A device whose membership does not matter."""
    return crowd.device()


def rounds(hub: ScriptedHub, device: Device) -> Synchroniser:
    """Rounds of this device with this hub."""
    return Synchroniser(hub, device.store, device.outbox)


def test_a_reply_lost_after_the_commit_leaves_one_copy(crowd: Crowd) -> None:
    """The hub kept the post and the device did not hear of it: the next round learns so, and nothing is twice."""
    hub = crowd.hub()
    ann, mod = crowd.person(hub, "Ann"), crowd.person(hub, "Mo", "moderator")
    proxy = LosingProxy(hub.port)
    try:
        sync = ann.through(proxy.address)
        post = ann.outbox.write(SPACE, "sent once")
        proxy.lose_reply_to(b"POST /v1/push")
        with pytest.raises(NotNow):
            sync.run_once()
        assert proxy.lost == 1
        assert ann.state(post) is PostState.SENDING
        sync.run_once()
        assert ann.state(post) is PostState.RECEIVED
        assert [item.text for item in mod.reviewing.queue(SPACE).items] == ["sent once"]
    finally:
        ann.client.close()
        proxy.close()


def test_what_arrived_unheard_does_not_wait_for_a_choice(crowd: Crowd, clock: FakeClock) -> None:
    """A day after the lost reply the author is told that the hub has it, instead of being asked to send it again."""
    hub = crowd.hub()
    ann = crowd.person(hub, "Ann")
    proxy = LosingProxy(hub.port)
    try:
        sync = ann.through(proxy.address)
        post = ann.outbox.write(SPACE, "arrived unheard")
        proxy.lose_reply_to(b"POST /v1/push")
        with pytest.raises(NotNow):
            sync.run_once()
        clock.forward(days=1)
        assert ann.state(post) is PostState.WAITS_FOR_CHOICE
        assert sync.run_once().sent == 0
        assert ann.state(post) is PostState.RECEIVED
    finally:
        ann.client.close()
        proxy.close()


def test_a_withdrawal_after_a_lost_reply_reaches_the_hub(crowd: Crowd) -> None:
    """What the hub may have is taken back there too."""
    hub = crowd.hub()
    ann, mod = crowd.person(hub, "Ann"), crowd.person(hub, "Mo", "moderator")
    proxy = LosingProxy(hub.port)
    try:
        sync = ann.through(proxy.address)
        post = ann.outbox.write(SPACE, "sent, then regretted")
        proxy.lose_reply_to(b"POST /v1/push")
        with pytest.raises(NotNow):
            sync.run_once()
        ann.outbox.withdraw(post)
        sync.run_once()
        assert ann.state(post) is PostState.WITHDRAWN
        assert mod.reviewing.queue(SPACE).items == []
    finally:
        ann.client.close()
        proxy.close()


def test_a_token_that_ran_out_is_renewed_in_passing(crowd: Crowd) -> None:
    """No person notices the end of a token."""
    ann = crowd.person(crowd.hub(), "Ann")
    ann.client._token = "not-a-token-of-this-hub"
    assert ann.sync.run_once().sent == 0
    assert ann.client._token != "not-a-token-of-this-hub"


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE cursors SET sequence = 999",
        "UPDATE cursors SET digest = 'garbage'",
        "UPDATE cursors SET epoch = 'another life'",
        "UPDATE cursors SET sequence = -7, digest = x'00ff'",
        "UPDATE cursors SET epoch = '&space=other', digest = '%00#'",
    ],
)
def test_a_cursor_that_makes_no_sense_reads_again_from_the_start(crowd: Crowd, sql: str) -> None:
    """No duplicate, no loss, no loop; what waits in the outbox and the drafts are as they were."""
    hub = crowd.hub()
    ann, bo, mod = crowd.person(hub, "Ann"), crowd.person(hub, "Bo"), crowd.person(hub, "Mo", "moderator")
    for text in ("one", "two", "three"):
        mod.approve(ann.send(text))
    bo.sync.run_once()
    bo.store.save_draft(SPACE, "being written")
    with bo.store.transaction() as db:
        db.execute(sql)
    bo.sync.run_once()
    assert bo.texts() == ["three", "two", "one"]
    mod.approve(ann.send("four"))
    assert bo.sync.run_once().rows == 1
    assert bo.texts() == ["four", "three", "two", "one"]
    assert bo.store.draft(SPACE) == ("being written", "")


def test_a_hub_that_never_accepts_a_start_is_not_asked_for_ever(scripted: ScriptedHub, device: Device) -> None:
    """One restart in a round is enough."""
    scripted.always_restart = True
    with pytest.raises(NotNow, match="does not fit"):
        rounds(scripted, device).run_once()
    assert scripted.asked == 1


def test_a_new_life_of_the_hub_replaces_what_was_read_once_all_is_read(scripted: ScriptedHub, device: Device) -> None:
    """After a restart the old posts stay on screen until the new reading is complete."""
    scripted.publish(*(f"p{n}" for n in range(45)))
    sync = rounds(scripted, device)
    sync.run_once()
    scripted.epoch, scripted.rows = "second life", []
    scripted.publish(*(f"p{n}" for n in range(40)), "new")
    report = sync.run_once()
    assert (report.restarted, report.asks) == (1, [])
    texts = {text.removeprefix("text of ") for text in device.texts()}
    assert texts == {*(f"p{n}" for n in range(40)), "new"}


def test_an_empty_hub_does_not_empty_the_device(scripted: ScriptedHub, device: Device) -> None:
    """Losing more than a fifth and more than fifty posts stops and asks; nothing is removed until a person agrees."""
    scripted.publish(*(f"p{n}" for n in range(60)))
    sync = rounds(scripted, device)
    sync.run_once()
    scripted.epoch, scripted.rows = "empty", []
    assert sync.run_once().asks == [Removal(SPACE, 60, 60)]
    assert len(device.texts()) == 60
    assert sync.run_once(allow_removals={SPACE}).asks == []
    assert device.texts() == []


def test_a_large_removal_in_small_pages_asks_too(scripted: ScriptedHub, device: Device) -> None:
    """The removals of all pages of a round count together, and what asks is not applied."""
    scripted.publish(*(f"p{n}" for n in range(200)))
    sync = rounds(scripted, device)
    sync.run_once()
    scripted.publish(*(f"p{n}" for n in range(90)), kind="tombstone")
    report = sync.run_once()
    assert [removal.asks for removal in report.asks] == [True]
    assert len(device.texts()) >= 200 - 50
    sync.run_once(allow_removals={SPACE})
    assert len(device.texts()) == 110


def test_a_tombstone_for_a_post_never_seen_makes_no_ghost(scripted: ScriptedHub, device: Device) -> None:
    """Neither a tombstone alone nor a post whose text was removed leaves anything on the device."""
    scripted.publish("never-seen", kind="tombstone")
    scripted.rows.append(p.Row(2, "emptied", 1, "post", "", None))
    scripted.publish("emptied", kind="tombstone")
    assert rounds(scripted, device).run_once().rows == 3
    assert device.views.feed(SPACE) == []


def test_what_the_hub_asks_to_send_later_stays(scripted: ScriptedHub, device: Device) -> None:
    """`retry` keeps the post in the outbox and says how long to wait; the round ends."""
    post = device.outbox.write(SPACE, "not yet")
    assert rounds(scripted, device).run_once().retry_after == 7
    assert device.state(post) is PostState.SENDING


def good_page() -> p.Page:
    """A page of three rows from the start."""
    hub = ScriptedHub()
    hub.publish("a", "b", "c")
    page = hub.changes(SPACE, p.Cursor())
    hub.close()
    assert isinstance(page, p.Page)
    return page


@pytest.mark.parametrize(
    "spoil",
    [
        lambda page: page.rows.pop(),
        lambda page: page.rows.pop(0),
        lambda page: page.rows.reverse(),
        lambda page: page.rows.__setitem__(1, msgspec.structs.replace(page.rows[1], id="x")),
        lambda page: page.rows.__setitem__(1, msgspec.structs.replace(page.rows[1], kind="tombstone")),
        lambda page: setattr(page, "cursor", msgspec.structs.replace(page.cursor, sequence=9)),
        lambda page: setattr(page, "cursor", msgspec.structs.replace(page.cursor, epoch="other")),
        lambda page: setattr(page, "after", msgspec.structs.replace(page.after, digest="0" * 64)),
        lambda page: setattr(page, "space", "other"),
    ],
)
def test_a_page_that_does_not_fit_is_refused_whole(spoil: Callable[[p.Page], object]) -> None:
    """A missing, moved or changed row, or a cursor that promises more than was sent."""
    page = good_page()
    assert fits(SPACE, p.Cursor(), page)
    spoil(page)
    assert not fits(SPACE, p.Cursor(), page)


def test_a_bad_page_leaves_feed_and_cursor_as_they_were(scripted: ScriptedHub, device: Device) -> None:
    """The round ends with one sentence; when the hub is well again, the next one goes on from there."""
    scripted.publish("a", "b")
    sync = rounds(scripted, device)
    sync.run_once()
    scripted.publish("c", "d")
    scripted.spoil = lambda page: page.rows.pop(0)
    with pytest.raises(NotNow, match="does not fit"):
        sync.run_once()
    assert (len(device.texts()), Confirmed(device.store).cursor(SPACE)) == (2, scripted.cursor_at(2))
    scripted.spoil = lambda page: page
    assert sync.run_once().rows == 2
    assert device.texts() == ["text of d", "text of c", "text of b", "text of a"]


def test_a_page_and_its_cursor_are_kept_together_or_not_at_all(device: Device) -> None:
    """When the last row of a page cannot be kept, neither are the first rows nor the cursor."""
    page = good_page()
    page.rows[2] = msgspec.structs.replace(page.rows[2], hour=2**70)
    confirmed = Confirmed(device.store)
    with pytest.raises((Failure, OverflowError)):
        confirmed.apply(page)
    assert (device.views.feed(SPACE), confirmed.cursor(SPACE)) == ([], p.Cursor())


NONSENSE = [
    (200, "text/html", b"<html><title>Welcome to the hotel</title></html>", None),
    (200, "application/json", b'{"hub": "x", "member"', None),
    (200, "application/json", b'{"hub": 1, "member": []}', None),
    (200, "application/json", b"[" * 100_000, None),
    (200, "application/json", b'"\xff\xfe"', None),
    (200, "application/json", b"", None),
    (200, "application/json", b"{}", 500),
    (302, "text/html", b"moved", None),
    (404, "text/html", b"not here", None),
    (500, "text/plain", b"oh", None),
    (503, "application/json", b'{"code": 7}', None),
]


@pytest.mark.parametrize(("status", "kind", "body", "told"), NONSENSE)
def test_an_answer_that_makes_no_sense_changes_nothing(
    crowd: Crowd, status: int, kind: str, body: bytes, told: int | None
) -> None:
    """A captive portal's page, cut or wrong JSON, a wrong status: one clear sentence, and everything as it was."""
    device = crowd.device()
    post = device.outbox.write(SPACE, "still here")
    stub = Stub(status, kind, body, told)
    client = HubClient(stub.address, identity=Identity("hub", "device", new_key()))
    try:
        with pytest.raises(NotNow, match=r"could not be understood|cannot be reached"):
            Synchroniser(client, device.store, device.outbox).run_once()
        assert stub.asked
    finally:
        client.close()
        stub.close()
    assert device.state(post) is PostState.ON_DEVICE
    assert device.post(post).text == "still here"


def test_the_hub_may_say_that_it_is_busy(crowd: Crowd) -> None:
    """429 with a reason is told as a pause."""
    del crowd
    problem = msgspec.json.encode(p.Problem("too-often", "wait", 30))
    stub = Stub(429, "application/json", problem)
    client = HubClient(stub.address, identity=Identity("hub", "device", new_key()))
    try:
        with pytest.raises(NotNow, match="30 seconds"):
            client.me()
    finally:
        client.close()
        stub.close()


def test_a_device_restored_from_an_older_copy_sends_nothing_twice(crowd: Crowd, clock: FakeClock) -> None:
    """The old copy still has the post in its outbox: the hub's notices tell that it arrived."""
    hub = crowd.hub()
    ann, bo, mod = crowd.person(hub, "Ann"), crowd.person(hub, "Bo"), crowd.person(hub, "Mo", "moderator")
    post = ann.outbox.write(SPACE, "once and only once")
    with ann.store.transaction() as db:
        saved = db.execute("SELECT * FROM outbox").fetchall()
    ann.sync.run_once()
    mod.approve(post)
    ann.sync.run_once()
    with ann.store.transaction() as db:
        db.execute("DELETE FROM own")
        db.execute("DELETE FROM notice_cursor")
        db.execute(f"INSERT INTO outbox VALUES ({', '.join('?' * len(saved[0]))})", saved[0])
    clock.forward(days=1)
    ann.outbox.send_again(post)
    ann.sync.run_once()
    assert ann.state(post) is PostState.PUBLISHED
    bo.sync.run_once()
    assert bo.texts() == ["once and only once"]
    assert isinstance(ann, Person)
