"""What somebody who answers in a hub's place, or a hub that means harm, cannot do to a device."""

import gzip
import time

import httpx
import msgspec
import pytest

from bereave.failures import NotAllowed, NotNow
from bereave.hub import certificates
from bereave.peers import protocol as p
from bereave.peers.client import HubClient, fetch_root
from bereave.peers.identity import Identity, new_key
from bereave.peers.invitation import Invitation
from bereave.peers.sync import Synchroniser
from tests.hub.running import now
from tests.peers.crowd import Crowd
from tests.peers.scripted import ScriptedHub
from tests.peers.weather import Stub


def test_a_second_root_does_not_slip_in_behind_the_one_that_was_named() -> None:
    """Whatever follows the invitation's own certificate is not trusted, and what is kept is that one certificate."""
    for _ in range(6):  # base64 ends in padding for two of three certificates
        root, other = certificates.new_root(now())[0], certificates.new_root(now())[0]
        stub = Stub(200, "application/x-pem-file", (root + other).encode())
        try:
            kept = fetch_root(stub.address, certificates.fingerprint(root))
        except NotAllowed:
            continue
        finally:
            stub.close()
        assert kept.count("BEGIN CERTIFICATE") == 1
        assert certificates.fingerprint(kept) == certificates.fingerprint(root)


@pytest.mark.parametrize("packed", ["gzip", "gzip, gzip"])
def test_a_packed_answer_is_not_unpacked(packed: str) -> None:
    """The app asks for plain answers only: a few bytes cannot swell to fill the memory."""
    bomb = msgspec.json.encode(p.Health(p.VERSION, "hub", "Name", "", "", "", "", 60)) + b" " * 1_000_000
    for _ in packed.split():
        bomb = gzip.compress(bomb)
    stub = Stub(200, "application/json", bomb, packed=packed)
    try:
        with HubClient(stub.address) as client, pytest.raises(NotNow, match="could not be understood"):
            client.health()
    finally:
        stub.close()


def test_an_answer_that_drips_for_ever_is_given_up() -> None:
    """However steadily letters come: an answer has a longest time, and the lane is free for others again."""
    stub = Stub(200, "application/json", b" " * 200, pause=0.05)
    begun = time.monotonic()
    try:
        with HubClient(stub.address, timeout=httpx.Timeout(0.2)) as client, pytest.raises(NotNow):
            client.health()
    finally:
        stub.close()
    assert time.monotonic() - begun < 8


def test_a_busy_hub_is_not_taken_for_somebody_else() -> None:
    """A refusal while the root is fetched is told as what it is."""
    problem = b'{"code":"too-often","message":"","after":7}'
    stub = Stub(429, "application/json", problem)
    try:
        with pytest.raises(NotNow, match="7"):
            fetch_root(stub.address, "0" * 64)
    finally:
        stub.close()


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9", "nonsense", "ftp://127.0.0.1:9", "http://[:9"])
def test_a_proxy_that_cannot_be_used_is_told_in_plain_words(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    """What the computer's settings name as proxy is no fault of the app's, and nothing was sent."""
    for name in ("ALL_PROXY", "all_proxy", "HTTPS_PROXY", "https_proxy"):
        monkeypatch.setenv(name, proxy)
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    identity = Identity("hub", "device", new_key())
    with pytest.raises(NotNow, match=r"proxy|cannot be reached"):
        HubClient("https://hub.example.org", identity=identity, timeout=httpx.Timeout(0.5)).health()


@pytest.mark.parametrize(
    "private",
    [
        Invitation("https://hub.example.org", "secret"),
        p.Join("CODE secret", "Ann", "key", "secret"),
        p.Token("secret", 900),
        p.TokenRequest("device", "nonce", "secret"),
        p.PostItem("id", 1, "together", "secret", "hash", 0, "secret"),
        p.Row(1, "id", 1, "post", "secret", "secret", "secret"),
        p.Notice(1, "id", "together", 1, "returned", 2, "secret"),
        p.QueueItem("id", 1, "together", "secret", "secret", "hash", 0, 0, "unchecked", "secret"),
        p.Decision("id", 1, "hash", "return", 2, "secret", "secret"),
    ],
)
def test_what_is_printed_of_a_message_holds_no_words(private: object) -> None:
    """A traceback, a log or a test's output shows ids at most."""
    assert "secret" not in repr(private)
    assert "secret" not in repr([private])


@pytest.mark.parametrize(
    "row",
    [
        p.Row(1, "a", 1, "post", "Bo", "x" * (p.TEXT_LIMIT + 1)),
        p.Row(1, "a", 1, "post", "Bo", "x", "n" * (p.NOTE_LIMIT + 1)),
        p.Row(1, "a", 1, "post", "B" * 41, "x"),
        p.Row(1, "a", 1, "post", "Bo", "x", "", 2**40),
        p.Row(1, "a", 2**70, "post", "Bo", "x"),
    ],
)
def test_a_row_beyond_all_measure_is_refused(crowd: Crowd, row: p.Row) -> None:
    """What no store could hold and no screen show is not taken from any hub."""
    device, hub = crowd.device(), ScriptedHub()
    hub.rows.append(row)
    with pytest.raises(NotNow, match="does not fit"):
        Synchroniser(hub, device.store, device.outbox).run_once()
    hub.close()
    assert device.texts() == []


def test_another_hub_at_the_same_address_is_not_taken_for_ours(crowd: Crowd) -> None:
    """Who the hub says this device is must be who it is."""
    ann = crowd.person(crowd.hub(), "Ann")
    stranger = ScriptedHub()
    with pytest.raises(NotNow, match="does not fit"):
        Synchroniser(stranger, ann.store, ann.outbox).run_once()
    stranger.close()
    ann.sync.run_once()


def test_an_auditor_is_in_step_without_reading_anything(crowd: Crowd) -> None:
    """The log is theirs; a round asks for no texts and is not refused."""
    auditor = crowd.person(crowd.hub(), "Quiet", "auditor")
    assert auditor.sync.run_once().rows == 0
