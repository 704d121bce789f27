"""The rules of the storage: ids, revisions, decisions, the sequence and the log."""

import asyncio
import sqlite3
from collections.abc import Awaitable
from pathlib import Path

import msgspec
import pytest

from bereave.hub.storage.records import log_hash
from bereave.hub.storage.schema import REVIEW_ONLY, open_reader, open_writer
from bereave.peers import protocol as p
from tests.hub.house import House, refused, told
from tests.hub.storing import MONDAY, SPACE, decision, post, raw


def test_the_same_push_again_is_already_there_even_after_45_days(tmp_path: Path) -> None:
    """Ids are unique for ever; the author learns what became of the first, before and after publication."""

    async def story(house: House) -> None:
        item = post("once")
        first = await house.push(house.ann, item)
        later = await house.push(house.ann, item, at=MONDAY + 45 * 86_400)
        assert [first[0].answer, later[0].answer, later[0].state] == ["stored", "already", "received"]
        await house.storage.decide(house.mo, decision(item), MONDAY, 0)
        await house.storage.publish_due(MONDAY)
        assert (await house.push(house.ann, item))[0].state == "published"
        assert len(await house.feed()) == 1

    told(tmp_path, story)


def test_the_same_push_twice_at_once_is_one_row(tmp_path: Path) -> None:
    """Whichever came first was stored, the others are told so."""

    async def story(house: House) -> None:
        item = post("at once")
        answers = await asyncio.gather(*(house.push(house.ann, item) for _ in range(20)))
        assert sorted(answer[0].answer for answer in answers) == ["already"] * 19 + ["stored"]
        assert (await house.storage.queue(house.mo, SPACE, MONDAY)).waiting == 1

    told(tmp_path, story)


def test_the_same_id_with_another_text_or_author_conflicts_and_shows_nothing(tmp_path: Path) -> None:
    """The first is kept; the answer tells neither its text, nor its state, nor its author."""

    async def story(house: House) -> None:
        item = post("the first")
        await house.push(house.ann, item)
        other = (await house.push(house.ann, post("another", id=item.id)))[0]
        thief = (await house.push(house.bo, post("the first", id=item.id)))[0]
        taken = (await house.push(house.bo, p.WithdrawItem(item.id, SPACE)))[0]
        for answer in (other, thief, taken):
            assert answer == p.Answer("conflict", item.id, reason="id")
        assert [found.text for found in (await house.storage.queue(house.mo, SPACE, MONDAY)).items] == ["the first"]

    told(tmp_path, story)


def test_one_poison_item_does_not_block_the_others(tmp_path: Path) -> None:
    """Each item that cannot be taken has its reason, in its place, and the good ones are stored."""

    async def story(house: House) -> None:
        good, last = post("good"), post("last")
        wrong_hash = msgspec.structs.replace(post("x"), content="00")
        items = [
            *raw(good),
            msgspec.Raw(b'{"kind": "post"}'),
            msgspec.Raw(b'"\xff\xfe"'),
            msgspec.Raw(b"[" * 5_000 + b"]" * 5_000),
            msgspec.Raw(b'{"kind": "fly", "id": 1}'),
            *raw(post("x" * (p.TEXT_LIMIT + 1)), post(" "), post("nul \x00"), wrong_hash, post("x", id="1234")),
            *raw(msgspec.structs.replace(post("x"), written=2**60), msgspec.structs.replace(post("x"), revision=0)),
            *raw(post("x", revision=2), post("x", space="elsewhere")),
            *raw(last),
        ]
        answers = await house.storage.push(house.ann, items, MONDAY)
        assert [answer.answer for answer in answers] == ["stored", *["invalid"] * 11, "refused", "refused", "stored"]
        assert all(answer.reason for answer in answers[1:-1])
        assert (await house.storage.queue(house.mo, SPACE, MONDAY)).waiting == 2

    told(tmp_path, story)


def test_a_withdrawal_that_comes_before_its_post_keeps_it_out(tmp_path: Path) -> None:
    """Reordered on the way, the post arrives withdrawn."""

    async def story(house: House) -> None:
        item = post("never to be read")
        first = await house.push(house.ann, p.WithdrawItem(item.id, SPACE), p.WithdrawItem(item.id, SPACE), item)
        assert [(a.answer, a.state) for a in first] == [
            ("stored", "withdrawn"),
            ("already", "withdrawn"),
            ("already", "withdrawn"),
        ]
        assert (await house.storage.queue(house.mo, SPACE, MONDAY)).items == []

    told(tmp_path, story)


def test_of_two_moderators_at_once_one_decides(tmp_path: Path) -> None:
    """The other is told that it was decided, and the post is published once."""

    async def story(house: House) -> None:
        items = [post(f"post {n}") for n in range(20)]
        for item in items:
            await house.push(house.ann, item)
            both = [house.storage.decide(who, decision(item), MONDAY, 0) for who in (house.mo, house.ny)]
            results = await asyncio.gather(*both, return_exceptions=True)
            assert sorted(getattr(result, "code", "yes") for result in results) == ["decided", "yes"]
        await asyncio.gather(*(house.storage.publish_due(MONDAY) for _ in range(3)))
        assert len(await house.feed()) == 20

    told(tmp_path, story)


def test_the_sequence_has_no_holes_under_concurrent_work(tmp_path: Path) -> None:
    """Publishing, withdrawing and pushing at once: 1, 2, 3 ... and the digests chain."""

    async def story(house: House) -> None:
        items = [post(f"post {n}") for n in range(150)]
        for start in range(0, 150, 50):
            await house.push(house.ann, *items[start : start + 50])
        work: list[Awaitable[object]] = []
        for n, item in enumerate(items):
            work.append(house.storage.decide((house.mo, house.ny)[n % 2], decision(item), MONDAY, 0))
            if n % 7 == 0:
                work.append(house.push(house.ann, p.WithdrawItem(item.id, SPACE)))
            if n % 5 == 0:
                work.append(house.storage.publish_due(MONDAY))
        await asyncio.gather(*work, return_exceptions=True)
        await house.storage.publish_due(MONDAY)
        rows = await house.feed()
        assert [row.sequence for row in rows] == list(range(1, len(rows) + 1))
        digest = p.digest_start((await house.storage.notices(house.ann, 0, "")).epoch, SPACE)
        for row in rows:
            digest = p.digest_after(digest, row)
        page = await house.storage.page(SPACE, p.Cursor())
        assert isinstance(page, p.Page)
        assert isinstance(await house.storage.page(SPACE, p.Cursor(page.cursor.epoch, len(rows), digest)), p.Page)
        withdrawn = {item.id for n, item in enumerate(items) if n % 7 == 0}
        assert not any(row.text for row in rows if row.id in withdrawn)
        assert {row.id for row in rows if row.text} == {item.id for item in items} - withdrawn

    told(tmp_path, story)


def test_a_withdrawal_wins_over_a_decision_that_waits(tmp_path: Path) -> None:
    """Approved and still in the hold, withdrawn: nobody ever receives it."""

    async def story(house: House) -> None:
        item = post("approved too late")
        await house.push(house.ann, item)
        await house.storage.decide(house.mo, decision(item), MONDAY, 60)
        await house.push(house.ann, p.WithdrawItem(item.id, SPACE))
        assert await house.storage.publish_due(MONDAY + 61) == 0
        assert (await house.feed(), await house.storage.next_due()) == ([], None)
        assert (await house.storage.queue(house.mo, SPACE, MONDAY)).items == []

    told(tmp_path, story)


def test_a_changed_text_voids_the_decision_about_the_old_one(tmp_path: Path) -> None:
    """Publication looks at the revision again: what was not read is not published."""

    async def story(house: House) -> None:
        item = post("read")
        changed = post("not read", id=item.id, revision=2)
        await house.push(house.ann, item)
        await house.storage.decide(house.mo, decision(item), MONDAY, 60)
        assert (await house.push(house.ann, changed))[0].answer == "stored"
        assert (await house.storage.queue(house.mo, SPACE, MONDAY)).items[0].decided_by == ""
        assert await house.storage.publish_due(MONDAY + 61) == 0
        await refused("stale", house.storage.decide(house.mo, decision(item), MONDAY, 0))
        forged = msgspec.structs.replace(decision(changed), content=item.content)
        await refused("stale", house.storage.decide(house.mo, forged, MONDAY, 0))
        await house.storage.decide(house.mo, decision(changed), MONDAY, 0)
        await house.storage.publish_due(MONDAY)
        assert [(row.revision, row.text) for row in await house.feed()] == [(2, "not read")]

    told(tmp_path, story)


@pytest.mark.parametrize("stale", ["revision = 7", "content = 'of other words'"])
def test_publication_itself_looks_again_at_what_was_read(tmp_path: Path, stale: str) -> None:
    """A decision that names other words than those that wait is dropped when it falls due, however it came there."""

    async def story(house: House) -> None:
        item = post("not what was read")
        await house.push(house.ann, item)
        await house.storage.decide(house.mo, decision(item), MONDAY, 60)
        connection = open_writer(house.file)
        try:
            connection.execute(f"UPDATE decisions SET {stale}")
        finally:
            connection.close()
        assert await house.storage.publish_due(MONDAY + 60) == 0
        assert (await house.feed(), await house.storage.next_due()) == ([], None)
        assert (await house.storage.queue(house.mo, SPACE, MONDAY)).waiting == 1

    told(tmp_path, story)


def test_the_hold_is_kept_and_an_undone_decision_never_takes_effect(tmp_path: Path) -> None:
    """Sixty seconds, to the second."""

    async def story(house: House) -> None:
        kept, undone = post("kept"), post("undone")
        await house.push(house.ann, kept, undone)
        for item in (kept, undone):
            await house.storage.decide(house.mo, decision(item), MONDAY, 60)
        assert await house.storage.publish_due(MONDAY + 59) == 0
        await house.storage.undo(house.mo, p.Undo(undone.id, 1), MONDAY + 59)
        assert await house.storage.publish_due(MONDAY + 60) == 1
        assert [row.text for row in await house.feed()] == ["kept"]

    told(tmp_path, story)


def test_whoever_asked_for_a_second_person_is_not_that_person(tmp_path: Path) -> None:
    """Another moderator decides; the first can take the wish back."""

    async def story(house: House) -> None:
        item = post("for two")
        await house.push(house.ann, item)
        await house.storage.decide(house.mo, decision(item, "hold"), MONDAY, 60)
        await refused("second-person", house.storage.decide(house.mo, decision(item), MONDAY, 0))
        await house.storage.undo(house.mo, p.Undo(item.id, 1), MONDAY)
        await house.storage.decide(house.mo, decision(item, "hold"), MONDAY, 60)
        await house.storage.decide(house.ny, decision(item), MONDAY, 0)
        assert await house.storage.publish_due(MONDAY) == 1

    told(tmp_path, story)


def test_a_claim_frees_itself_after_ten_minutes(tmp_path: Path) -> None:
    """Its holder may have crashed: a lease ends by itself, and renewing moves the end."""

    async def story(house: House) -> None:
        item = post("left open")
        await house.push(house.ann, item)
        claim = p.Claim(item.id)
        await house.storage.claim(house.mo, claim, MONDAY)
        await house.storage.claim(house.mo, claim, MONDAY + 300)
        await refused("claimed", house.storage.claim(house.ny, claim, MONDAY + 899))
        assert (await house.storage.claim(house.ny, claim, MONDAY + 900)).until == MONDAY + 1_500
        states = [n.state for n in (await house.storage.notices(house.ann, 0, "")).notices]
        assert states == ["received", "being_read"]

    told(tmp_path, story)


def test_the_longest_waiting_stand_first(tmp_path: Path) -> None:
    """Nobody looked at their words yet, so age alone orders them, and the level says `unchecked`."""

    async def story(house: House) -> None:
        for n in (3, 1, 2):
            await house.push(house.ann, post(f"post {n}"), at=MONDAY + n)
        queue = await house.storage.queue(house.mo, SPACE, MONDAY + 9)
        assert [(item.text, item.level) for item in queue.items] == [(f"post {n}", "unchecked") for n in (1, 2, 3)]
        assert (queue.waiting, queue.oldest) == (3, MONDAY + 1)

    told(tmp_path, story)


def test_a_feed_connection_cannot_read_what_waits(tmp_path: Path) -> None:
    """SQLite itself refuses: a mistake in a query could not show a held post either."""

    async def story(house: House) -> None:
        await house.push(house.ann, post("held"))
        reader = open_reader(house.file, REVIEW_ONLY)
        try:
            for table in REVIEW_ONLY:
                with pytest.raises(sqlite3.DatabaseError, match="prohibited"):
                    reader.execute(f"SELECT * FROM {table}")
            with pytest.raises(sqlite3.DatabaseError, match="prohibited"):
                reader.execute("SELECT f.id, (SELECT text FROM pending) FROM feed f")
            assert reader.execute("SELECT count(*) FROM feed").fetchone() == (0,)
        finally:
            reader.close()

    told(tmp_path, story)


def test_the_log_chains_and_matches_the_decisions(tmp_path: Path) -> None:
    """Each record holds the hash of the one before; a decision names moderator, revision and outcome; no text."""

    async def story(house: House) -> None:
        item = post("words that stay out of the log")
        await house.publish(item)
        connection = open_reader(house.file)
        try:
            records = connection.execute("SELECT * FROM audit ORDER BY number").fetchall()
        finally:
            connection.close()
        previous = ""
        for number, record in enumerate(records, 1):
            assert (record[0], record[7], record[8]) == (number, previous, log_hash(*record[:8]))
            previous = record[8]
        assert records[-1][2:6] == (house.mo.member, "approve", item.id, 1)
        assert "words that stay" not in str(records)

    told(tmp_path, story)


def test_notices_are_an_authors_own_and_without_holes(tmp_path: Path) -> None:
    """Numbered per author; nobody gets another's."""

    async def story(house: House) -> None:
        for n in range(120):
            await house.push((house.ann, house.bo)[n % 2], post(f"post {n}"))
        first = await house.storage.notices(house.ann, 0, "")
        rest = await house.storage.notices(house.ann, 50, first.epoch)
        assert [n.number for n in first.notices] == list(range(1, 61))
        assert [n.number for n in rest.notices] == list(range(51, 61))
        assert [n.number for n in (await house.storage.notices(house.ann, 50, "other")).notices][:1] == [1]

    told(tmp_path, story)
