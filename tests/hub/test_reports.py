"""Reports of mistakes at the hub: taken once, read by curators alone, settled with a word, taken back and erased."""

import sqlite3
import threading
import uuid
from pathlib import Path

import httpx
import msgspec
import pytest

from bereave.failures import Failure, NotAllowed, NotNow
from bereave.hub.operating import initialise
from bereave.hub.settings import HubSettings
from bereave.hub.storage import reports
from bereave.hub.storage.interface import Caller
from bereave.hub.storage.records import log_hash
from bereave.hub.storage.schema import VERSION, open_reader, open_writer
from bereave.peers import protocol as p
from bereave.peers import reports_protocol as rp
from bereave.peers.protocol import Role
from tests.hub.house import House, refused, told
from tests.hub.running import RunningHub, now
from tests.hub.storing import MONDAY, member
from tests.peers.crowd import Crowd
from tests.peers.people import Person

DAY = 86_400
MARKER = "only-for-the-curators-2207"


def report(words: str = "it rings for ever", *, id: str = "", what: rp.What = "number") -> rp.ReportItem:  # noqa: A002
    """A report as a device sends it."""
    return rp.ReportItem(id or str(uuid.uuid4()), "gb-river", what, words, "2026-06", "harbour", 3)


async def push(house: House, caller: Caller, *items: rp.Item, at: int = MONDAY) -> list[p.Answer]:
    """Push and give the answers."""
    raw = [msgspec.Raw(msgspec.json.encode(item)) for item in items]
    return await house.storage.push_reports(caller, raw, at)


def curator(house: House, name: str = "Cu") -> Caller:
    """Somebody who looks after the directory."""
    return member(house.storage, house.file.parent, name, "curator")


async def rows(house: House) -> list[rp.ReportRow]:
    """What a curator who begins to read gets."""
    return (await house.storage.reports(0, "")).rows


def test_a_report_is_taken_once_and_its_id_stands_for_it_for_ever(tmp_path: Path) -> None:
    """Stored, then already, also after it was settled; another text or another writer under its id is a conflict."""

    async def story(house: House) -> None:
        item = report()
        assert await push(house, house.ann, item) == [p.Answer("stored", item.id, "open")]
        assert await push(house, house.ann, item, item) == [p.Answer("already", item.id, "open")] * 2
        for caller, other in ((house.ann, report("other words", id=item.id)), (house.bo, item)):
            assert await push(house, caller, other) == [p.Answer("conflict", item.id, reason="id")]
        thief = await push(house, house.bo, rp.TakenBackItem(item.id))
        assert thief == [p.Answer("conflict", item.id, reason="id")]
        (row,) = await rows(house)
        assert (row.words, row.entry, row.what, row.checked) == ("it rings for ever", "gb-river", "number", "2026-06")
        assert (row.pack, row.version, row.day, row.state) == ("harbour", 3, MONDAY // DAY, "open")
        await house.storage.settle_report(curator(house), rp.Settle(item.id, row.number, "fixed"), MONDAY)
        assert await push(house, house.ann, item, at=MONDAY + 400 * DAY) == [p.Answer("already", item.id, "fixed")]

    told(tmp_path, story)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"words": "x" * 501}, "too-long"),
        ({"words": "a\x00b"}, "letters"),
        ({"entry": "../x"}, "not-understood"),
        ({"entry": ""}, "not-understood"),
        ({"checked": "yesterday"}, "not-understood"),
        ({"pack": "Not a name"}, "not-understood"),
        ({"version": -1}, "not-understood"),
        ({"version": 2**70}, "not-understood"),
        ({"what": "everything"}, "not-understood"),
        ({"id": "../../etc"}, "id"),
        ({"id": str(uuid.uuid1())}, "id"),
        ({"kind": "post"}, "not-understood"),
    ],
)
def test_what_cannot_be_a_report_is_told_why_and_does_not_block_the_others(
    tmp_path: Path, change: dict[str, object], reason: str
) -> None:
    """One bad item among good ones: its answer says why, the others are stored."""

    async def story(house: House) -> None:
        wrong = msgspec.Raw(msgspec.json.encode({**msgspec.to_builtins(report()), **change}))
        good = msgspec.Raw(msgspec.json.encode(report()))
        answers = await house.storage.push_reports(house.ann, [good, wrong, good], MONDAY)
        assert [answer.answer for answer in answers] == ["stored", "invalid", "already"]
        assert answers[1].reason == reason
        assert len(await rows(house)) == 1

    told(tmp_path, story)


def test_at_most_twenty_open_reports_a_member_and_a_settled_one_makes_room(tmp_path: Path) -> None:
    """The twenty-first waits on its writer's device; others are not held up by it."""

    async def story(house: House) -> None:
        items = [report(f"mistake {n}") for n in range(rp.OPEN_LIMIT + 1)]
        answers = [(await push(house, house.ann, item))[0] for item in items]
        assert [answer.answer for answer in answers] == ["stored"] * rp.OPEN_LIMIT + ["refused"]
        assert answers[-1].reason == "too-many"
        assert (await push(house, house.bo, report()))[0].answer == "stored"
        first = (await rows(house))[0]
        await house.storage.settle_report(curator(house), rp.Settle(first.id, first.number, "already-right"), MONDAY)
        assert (await push(house, house.ann, items[-1]))[0].answer == "stored"

    told(tmp_path, story)


def test_a_report_taken_back_leaves_no_word_and_never_comes_again(tmp_path: Path) -> None:
    """Before or after it arrived; whoever has it on a list hears that it is gone."""

    async def story(house: House) -> None:
        early, late = report(MARKER), report(MARKER)
        await push(house, house.ann, late)
        page = await house.storage.reports(0, "")
        assert page.open == 1
        for item in (early, late):
            assert (await push(house, house.ann, rp.TakenBackItem(item.id)))[0] == p.Answer("stored", item.id, "gone")
            assert (await push(house, house.ann, rp.TakenBackItem(item.id)))[0] == p.Answer("already", item.id, "gone")
            assert (await push(house, house.ann, item))[0] == p.Answer("already", item.id, "gone")
        after = await house.storage.reports(page.rows[-1].number, page.epoch)
        assert {(row.id, row.state, row.words, row.entry) for row in after.rows} == {
            (item.id, "gone", "", "") for item in (early, late)
        }
        assert (await rows(house), after.open) == ([], 0)
        await refused("not-found", house.storage.settle_report(house.mo, rp.Settle(late.id, 2, "fixed"), MONDAY))

    told(tmp_path, story)
    assert MARKER.encode() not in (tmp_path / "hub" / "hub.db").read_bytes()


def test_settling_is_one_word_by_one_curator_about_what_they_read(tmp_path: Path) -> None:
    """The same word again is one; a second curator's is refused until they have read the first; the log has each."""

    async def story(house: House) -> None:
        cu, di = curator(house), curator(house, "Di")
        await push(house, house.ann, report(MARKER))
        (row,) = await rows(house)
        settle = rp.Settle(row.id, row.number, "not-confirmed")
        settled = await house.storage.settle_report(cu, settle, MONDAY)
        assert (settled.state, settled.settled_by) == ("not-confirmed", "Cu")
        assert settled.number > row.number
        assert await house.storage.settle_report(cu, settle, MONDAY) == settled
        await refused("settled", house.storage.settle_report(di, rp.Settle(row.id, row.number, "fixed"), MONDAY))
        again = await house.storage.settle_report(di, rp.Settle(row.id, settled.number, "open"), MONDAY)
        assert (again.state, again.words) == ("open", MARKER)
        await refused("not-found", house.storage.settle_report(cu, rp.Settle(str(uuid.uuid4()), 1, "fixed"), MONDAY))
        connection = open_reader(house.file)
        try:
            logged = connection.execute("SELECT * FROM audit WHERE action = 'settle-report' ORDER BY number").fetchall()
        finally:
            connection.close()
        assert [(record[2], record[4], record[6]) for record in logged] == [
            (cu.member, row.id, "not-confirmed"),
            (di.member, row.id, "open"),
        ]
        assert all(record[8] == log_hash(*record[:8]) for record in logged)
        assert MARKER not in str(logged)

    told(tmp_path, story)


def test_the_words_of_a_settled_report_go_after_thirty_days(tmp_path: Path) -> None:
    """Until then it can be opened again; its writer still hears how it was settled."""

    async def story(house: House) -> None:
        item = report(MARKER)
        await push(house, house.ann, item)
        (row,) = await rows(house)
        await house.storage.settle_report(curator(house), rp.Settle(row.id, row.number, "fixed"), MONDAY)
        await push(house, house.bo, report("other"), at=MONDAY + 29 * DAY)
        assert MARKER in str([row.words for row in await rows(house)])
        await push(house, house.bo, report("another"), at=MONDAY + 31 * DAY)
        assert [row.words for row in await rows(house)] == ["other", "another"]
        standing = await house.storage.own_reports(house.ann, [item.id])
        assert standing.reports == [rp.Standing(item.id, "fixed")]

    told(tmp_path, story)
    assert MARKER.encode() not in (tmp_path / "hub" / "hub.db").read_bytes()


def test_a_member_hears_of_their_own_reports_only(tmp_path: Path) -> None:
    """Those of others, and ids that nobody ever used, are never heard of."""

    async def story(house: House) -> None:
        mine, other = report(), report()
        await push(house, house.ann, mine)
        await push(house, house.bo, other)
        asked = [other.id, mine.id, "nonsense"]
        found = (await house.storage.own_reports(house.ann, asked)).reports
        assert [(one.id, one.state) for one in found] == list(zip(asked, ["", "open", ""], strict=True))

    told(tmp_path, story)


def test_erasing_a_member_removes_every_word_of_theirs_and_that_they_wrote(tmp_path: Path) -> None:
    """Lists hear that the reports are gone, the ids are never used again, and no row names the member."""

    async def story(house: House) -> None:
        item, settled = report(MARKER), report(MARKER)
        await push(house, house.ann, item, settled)
        await push(house, house.bo, report("stays"))
        row = next(row for row in await rows(house) if row.id == settled.id)
        await house.storage.settle_report(curator(house), rp.Settle(row.id, row.number, "fixed"), MONDAY)
        connection = open_writer(house.file)
        try:
            reports.erase(connection, house.ann.member)
            left = connection.execute("SELECT count(*) FROM reports WHERE member = ?", (house.ann.member,)).fetchone()
        finally:
            connection.close()
        assert left == (0,)
        assert [row.words for row in await rows(house)] == ["stays"]
        page = await house.storage.reports(1, "")
        gone = (await house.storage.reports(3, page.epoch)).rows
        assert {row.id for row in gone if row.state == "gone"} == {item.id, settled.id}
        assert (await push(house, house.bo, item))[0].answer == "conflict"

    told(tmp_path, story)
    assert MARKER.encode() not in (tmp_path / "hub" / "hub.db").read_bytes()


def test_a_curator_reads_on_from_where_they_were(tmp_path: Path) -> None:
    """Page after page by number; what changes comes again; the number of another epoch begins anew."""

    async def story(house: House) -> None:
        for n in range(130):
            await push(house, member(house.storage, house.file.parent, f"Reader {n}"), report(f"mistake {n}"))
        first = await house.storage.reports(0, "")
        rest = await house.storage.reports(first.rows[-1].number, first.epoch)
        assert (len(first.rows), first.more, len(rest.rows), rest.more, rest.open) == (100, True, 30, False, 130)
        end = rest.rows[-1].number
        assert (await house.storage.reports(end, first.epoch)).rows == []
        known = first.rows[7]
        await house.storage.settle_report(curator(house), rp.Settle(known.id, known.number, "fixed"), MONDAY)
        (changed,) = (await house.storage.reports(end, first.epoch)).rows
        assert (changed.id, changed.state) == (known.id, "fixed")
        assert (await house.storage.reports(end, "another")).rows[0] == first.rows[0]

    told(tmp_path, story)


def test_a_hub_of_the_version_before_gets_its_table(tmp_path: Path) -> None:
    """A data folder made before reports existed is brought up to date when it is opened, by whoever comes first."""
    data = initialise(tmp_path / "hub", HubSettings(), ["Together"], now)
    plain = sqlite3.connect(data.database)
    plain.executescript("DROP TABLE reports; PRAGMA user_version = 1;")
    plain.close()
    for _ in range(2):
        connection = open_writer(data.database)
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
        assert connection.execute("SELECT count(*) FROM reports").fetchone() == (0,)
        connection.close()


ROLES: tuple[Role, ...] = ("member", "moderator", "duty-lead", "curator", "admin", "auditor")


def test_only_curators_and_admins_read_reports_and_nobody_learns_who_wrote_them(crowd: Crowd) -> None:
    """Every role at the real hub; the answer holds neither the pseudonym nor the member's id, and no feed has it."""
    hub = crowd.hub()
    ann = crowd.person(hub, "Anneliese")
    item = report(MARKER)
    ann.client.push_reports([item])
    for role in ROLES:
        person = crowd.person(hub, f"Someone {role}", role)
        headers = {"Authorization": f"Bearer {person.client._new_token()}"}
        with httpx.Client(base_url=hub.address, headers=headers) as http:
            answer = http.get("/v1/reports")
            word = http.post("/v1/reports/settle", json={"id": str(uuid.uuid4()), "number": 1, "outcome": "fixed"})
            own = http.post("/v1/reports/mine", json={"ids": [item.id]})
        may = role in {"curator", "admin"}
        assert (answer.status_code, word.status_code) == ((200, 404) if may else (403, 403))
        assert (MARKER in answer.text) == may
        assert "Anneliese" not in answer.text
        assert ann.membership.member not in answer.text
        assert '"state":"open"' not in own.text
        if role != "auditor":
            person.sync.run_once()
            assert MARKER not in str(person.texts())
    assert MARKER not in hub.log


def test_the_reader_hears_how_it_was_settled(crowd: Crowd) -> None:
    """Sent over TLS, read and settled by a curator, and told to the one who wrote it."""
    hub = crowd.hub(tls=True)
    ann, cu = crowd.person(hub, "Ann"), crowd.person(hub, "Cu", "curator")
    item = report("closes at five now", what="hours")
    assert ann.client.push_reports([item])[0].answer == "stored"
    (row,) = cu.client.reports(0, "").rows
    assert (row.id, row.words) == (item.id, "closes at five now")
    cu.client.settle_report(rp.Settle(row.id, row.number, "fixed"))
    assert ann.client.ask_reports([item.id]) == [rp.Standing(item.id, "fixed")]
    with pytest.raises(NotNow, match="changed since you read it"):
        cu.client.settle_report(rp.Settle(row.id, row.number, "already-right"))
    with pytest.raises(NotAllowed, match="role"):
        ann.client.reports(0, "")


def test_batches_have_their_measure(crowd: Crowd) -> None:
    """Twenty-one reports in one batch, or a hundred and one questions, are refused whole."""
    hub = crowd.hub()
    ann = crowd.person(hub, "Ann")
    with pytest.raises(Failure, match="too-large"):
        ann.client.push_reports([rp.TakenBackItem(str(uuid.uuid4()))] * (rp.BATCH_LIMIT + 1))
    with pytest.raises(Failure, match="too-large"):
        ann.client.ask_reports(["x"] * (rp.ASKED_LIMIT + 1))
    longest = [report("\u001f" * rp.WORDS_LIMIT) for _ in range(rp.BATCH_LIMIT)]
    assert {answer.answer for answer in ann.client.push_reports(longest)} == {"stored"}


class Reader(threading.Thread):
    """Reports mistake after mistake until the hub is gone, taking every third one back."""

    def __init__(self, person: Person, enough: threading.Semaphore) -> None:
        super().__init__()
        self.person = person
        self.enough = enough
        self.offered: list[rp.Item] = []
        self.acknowledged: dict[str, str] = {}

    def run(self) -> None:
        """Push until it no longer works, or until the hub takes no more of this reader."""
        while len(self.offered) < 24:
            item = report(f"mistake {len(self.offered)}")
            batch: list[rp.Item] = [item, rp.TakenBackItem(item.id)] if len(self.offered) % 3 == 0 else [item]
            self.offered += batch
            try:
                answers = self.person.client.push_reports(batch)
            except Failure:
                return
            self.acknowledged |= {answer.id: answer.state for answer in answers}
            self.enough.release()


def stored(hub: RunningHub) -> dict[str, str]:
    """The states of all reports in the hub's database."""
    connection = open_reader(hub.data.database)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return dict(connection.execute("SELECT id, state FROM reports"))
    finally:
        connection.close()


@pytest.mark.parametrize("rounds", [3, 17, 40])
def test_killed_in_the_middle_no_report_is_lost_or_twice(crowd: Crowd, rounds: int) -> None:
    """SIGKILL while readers report and take back; started again, each offers everything again."""
    hub = crowd.hub()
    enough = threading.Semaphore(0)
    readers = [Reader(crowd.person(hub, f"Reader {n}"), enough) for n in range(4)]
    cu = crowd.person(hub, "Cu", "curator")
    for reader in readers:
        reader.start()
    for _ in range(rounds):
        enough.acquire()
    hub.kill()
    for reader in readers:
        reader.join(60)
    there = stored(hub)
    assert sum(len(reader.acknowledged) for reader in readers) >= rounds
    for reader in readers:
        assert reader.acknowledged.items() <= there.items()

    hub.start()
    for reader in readers:
        for start in range(0, len(reader.offered), rp.BATCH_LIMIT):
            answers = reader.person.client.push_reports(reader.offered[start : start + rp.BATCH_LIMIT])
            assert {answer.answer for answer in answers} <= {"stored", "already"}
            for answer in answers:
                if answer.id in reader.acknowledged:
                    assert (answer.answer, answer.state) == ("already", reader.acknowledged[answer.id])
    offered = {item.id for reader in readers for item in reader.offered}
    taken_back = {i.id for reader in readers for i in reader.offered if isinstance(i, rp.TakenBackItem)}
    assert set(stored(hub)) == offered
    found = [row.id for row in cu.client.reports(0, "").rows]
    assert sorted(found) == sorted(offered - taken_back)
