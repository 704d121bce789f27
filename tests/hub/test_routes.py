"""Who may ask what, how much and how often."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import msgspec
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import Route
from starlette.types import Message

from bereave.hub.app import _keep_publishing, create_app
from bereave.hub.authentication import token_hash
from bereave.hub.limits import Buckets, neighbourhood, read_body
from bereave.hub.publisher import Publisher
from bereave.hub.refusals import Refused
from bereave.hub.routes import EVERY_MEMBER, ROUTES
from bereave.hub.settings import HubSettings
from bereave.hub.storage.schema import open_writer
from bereave.hub.storage.sqlite import SqliteStorage
from bereave.peers import protocol as p
from tests.fakes import FakeClock
from tests.hub.storing import member, new_storage, post, raw
from tests.peers.crowd import Crowd


def test_every_route_of_the_app_stands_in_the_table(tmp_path: Path, clock: FakeClock) -> None:
    """A route that was added elsewhere would have no roles and no limit."""
    storage = new_storage(tmp_path / "hub")
    app = create_app(storage, clock, HubSettings())
    inner = vars(app)["_app"]
    assert isinstance(inner, Starlette)
    routes = {
        (route.path, method) for route in inner.routes if isinstance(route, Route) for method in route.methods or ()
    }
    assert len(inner.routes) == len(ROUTES)
    assert {(path, method) for path, method in routes if method != "HEAD"} == {(r.path, r.method) for r in ROUTES}
    storage.close()


def test_every_row_says_who_and_how_much() -> None:
    """Open rows are the five at the door; all others name roles."""
    assert {row.path for row in ROUTES if row.is_open} == {
        "/v1/health",
        "/v1/root",
        "/v1/join",
        "/v1/nonce",
        "/v1/token",
    }
    assert all(row.roles <= EVERY_MEMBER and 0 < row.limit <= p.BODY_LIMIT for row in ROUTES)


def test_each_role_may_do_what_the_table_says_and_nothing_else(crowd: Crowd) -> None:
    """Every route as every role: refused exactly where the table does not name the role."""
    hub = crowd.hub()
    for role in sorted(EVERY_MEMBER):
        person = crowd.person(hub, f"Someone {role}", role)
        token = person.client._new_token()
        with httpx.Client(base_url=hub.address, headers={"Authorization": f"Bearer {token}"}) as http:
            for row in ROUTES:
                answer = http.request(row.method, row.path, params={"space": "together"})
                forbidden = answer.status_code == 403 and answer.json()["code"] == "not-yours"
                assert forbidden == (not row.is_open and role not in row.roles), (role, row.path)
                assert answer.status_code < 500


def test_without_a_good_token_nothing_is_told(crowd: Crowd) -> None:
    """401 on every route that is not at the door, before the body is looked at."""
    hub = crowd.hub()
    wrong = ["", "Bearer", "Bearer x", "Basic eA==", "Bearer " + "x" * 10_000, "bearer \u00ff"]
    with httpx.Client(base_url=hub.address) as http:
        for header in wrong:
            for row in (row for row in ROUTES if not row.is_open):
                headers = {b"Authorization": header.encode("latin-1")}
                answer = http.request(row.method, row.path, headers=headers, content=b"{}")
                assert (answer.status_code, answer.json()["code"]) == (401, "who-are-you")


def test_bodies_are_measured_before_they_are_read(crowd: Crowd) -> None:
    """Too large by its own word or in fact: 413, for a stranger's request too."""
    hub = crowd.hub()
    with httpx.Client(base_url=hub.address) as http:
        assert http.post("/v1/join", content=b"x" * 100_000).status_code == 413
        assert http.post("/v1/token", content=iter([b"x" * 50_000] * 3)).status_code == 413
        assert http.post("/v1/join", content=b"x" * 60_000).json()["code"] == "not-understood"


NONSENSE = (b"", b"null", b"[]", b"\xff", b'{"items": 1}', b"[" * 60_000, b'{"id": {"id": 1}}')


def test_requests_that_make_no_sense_are_refused_in_one_sentence(crowd: Crowd) -> None:
    """Never a fault of ours, whatever is sent."""
    hub = crowd.hub()
    tokens = {role: crowd.person(hub, f"A {role}", role).client._new_token() for role in ("duty-lead", "curator")}
    with httpx.Client(base_url=hub.address) as http:
        for row in (row for row in ROUTES if row.method == "POST" and row.path != "/v1/nonce"):
            token = tokens["curator" if "curator" in row.roles else "duty-lead"]
            for body in NONSENSE:
                answer = http.post(row.path, content=body, headers={"Authorization": f"Bearer {token}"})
                assert (answer.status_code, answer.json()["code"]) == (400, "not-understood")
        assert http.get("/nowhere").json()["code"] == "not-found"
        assert http.put("/v1/push").json()["code"] == "not-found"
    assert "our fault" not in hub.log


def test_a_batch_has_its_measure(crowd: Crowd) -> None:
    """Fifty-one items are refused whole, and none is stored."""
    hub = crowd.hub()
    ann = crowd.person(hub, "Ann")
    items: list[p.Item] = [p.WithdrawItem("x", "together")] * (p.BATCH_LIMIT + 1)
    with pytest.raises(Exception, match="too-large"):
        ann.client.push(items)


def test_an_asker_who_asks_too_often_waits_and_others_do_not() -> None:
    """A bucket refills with time, for each asker alone, and says how long to wait."""
    ticks = [0.0]
    buckets = Buckets(60, lambda: ticks[0])
    for _ in range(60):
        buckets.take("a")
    with pytest.raises(Refused) as caught:
        buckets.take("a")
    assert (caught.value.code, caught.value.after) == ("too-often", 2)
    buckets.take("b")
    ticks[0] = 2.0
    buckets.take("a")


def test_a_body_that_does_not_end_is_given_up() -> None:
    """Somebody who sends a letter an hour holds nothing for long."""

    async def story() -> None:
        never: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        await read_body(Request({"type": "http", "method": "POST", "headers": []}, lambda: never), 1_000, 0.01)

    with pytest.raises(Refused) as caught:
        asyncio.run(story())
    assert (caught.value.code, caught.value.after) == ("busy", 5)


def test_what_was_revoked_while_a_body_came_is_not_done(tmp_path: Path, clock: FakeClock) -> None:
    """Who asks is looked at again when all has come."""
    storage = new_storage(tmp_path / "hub")
    ann = member(storage, tmp_path / "hub", "Ann")
    now = int(clock().timestamp())
    body = msgspec.json.encode({"items": raw(post("too late"))})

    async def story() -> httpx.Response:
        await storage.keep_token(ann.device, token_hash("t"), "n", now + 9, now)

        async def slowly() -> AsyncIterator[bytes]:
            yield body[:9]
            connection = open_writer(tmp_path / "hub" / "hub.db")
            connection.execute("UPDATE devices SET revoked = 1")
            connection.close()
            yield body[9:]

        transport = httpx.ASGITransport(create_app(storage, clock, HubSettings()))
        async with httpx.AsyncClient(transport=transport, base_url="http://hub") as http:
            return await http.post("/v1/push", content=slowly(), headers={"Authorization": "Bearer t"})

    answer = asyncio.run(story())
    storage.close()
    assert (answer.status_code, answer.json()["code"]) == (401, "who-are-you")


def test_whoever_guesses_tokens_waits_and_members_beside_them_do_not(tmp_path: Path, clock: FakeClock) -> None:
    """A wrong token counts for its address; a good one counts for its device alone."""
    storage = new_storage(tmp_path / "hub")
    ann = member(storage, tmp_path / "hub", "Ann")
    now = int(clock().timestamp())

    async def story() -> list[int]:
        await storage.keep_token(ann.device, token_hash("t"), "n", now + 9, now)
        transport = httpx.ASGITransport(create_app(storage, clock, HubSettings(open_requests_per_minute=2)))
        async with httpx.AsyncClient(transport=transport, base_url="http://hub") as http:
            answers = [await http.get("/v1/me", headers={"Authorization": f"Bearer {word}"}) for word in "xyzt"]
        return [answer.status_code for answer in answers]

    codes = asyncio.run(story())
    storage.close()
    assert codes == [401, 401, 429, 200]


@pytest.mark.parametrize(
    ("host", "counted"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
        ("fe80::1%eth0", "fe80::"),
        ("", ""),
        ("testclient", "testclient"),
    ],
)
def test_one_connection_is_one_asker(host: str, counted: str) -> None:
    """A connection has more addresses of IPv6 than anybody could count."""
    assert neighbourhood(host) == counted


def test_a_publisher_that_stumbled_goes_on(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """One failed look at the decisions must not hold back all later ones; the log names the place only."""
    storage = new_storage(tmp_path / "hub")
    looked: list[int] = []

    class Stumbling(Publisher):
        async def run(self) -> None:
            """Fail twice, then work."""
            looked.append(1)
            if len(looked) < 3:
                raise RuntimeError("words that nobody should read")

    async def story() -> None:
        publishing = asyncio.create_task(_keep_publishing(Stumbling(storage, lambda: 0), 0.0))
        while len(looked) < 3:
            await asyncio.sleep(0)
        publishing.cancel()
        await asyncio.gather(publishing, return_exceptions=True)

    asyncio.run(story())
    storage.close()
    assert "RuntimeError" in caplog.text
    assert "nobody should read" not in caplog.text


def test_a_decision_that_is_kept_is_not_told_to_be_lost(tmp_path: Path) -> None:
    """Without a hold it takes effect at once; where that has to wait, the moderator's decision stands all the same."""

    class Full(SqliteStorage):
        async def publish_due(self, now: int) -> int:
            """There is no room."""
            raise Refused("no-room", now)

    new_storage(tmp_path / "hub").close()
    storage = Full(tmp_path / "hub" / "hub.db")
    asyncio.run(Publisher(storage, lambda: 0).carry_out_now())
    storage.close()


def test_what_goes_wrong_inside_is_one_plain_answer(tmp_path: Path, clock: FakeClock) -> None:
    """500 as a message of the protocol, without a word of what happened."""
    storage = new_storage(tmp_path / "hub")

    async def broken() -> httpx.Response:
        app = create_app(storage, clock, HubSettings())
        storage.close()
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://hub") as http:
            return await http.get("/v1/me", headers={"Authorization": "Bearer x"})

    answer = asyncio.run(broken())
    assert answer.status_code == 500
    assert msgspec.json.decode(answer.content, type=p.Problem).code == "our-fault"
