"""The hub is killed while posts come in: what it acknowledged is there, and nothing is there twice."""

import sqlite3
import threading

import pytest

from bereave.failures import Failure
from bereave.hub.storage.schema import open_reader
from bereave.peers import protocol as p
from tests.hub.running import RunningHub
from tests.hub.storing import post
from tests.peers.crowd import Crowd
from tests.peers.people import SPACE, Person


class Author(threading.Thread):
    """Pushes batches until the hub is gone, and remembers what was offered and what was acknowledged."""

    def __init__(self, person: Person, enough: threading.Semaphore) -> None:
        super().__init__()
        self.person = person
        self.enough = enough
        self.offered: list[p.PostItem] = []
        self.acknowledged: set[str] = set()

    def run(self) -> None:
        """Push until it no longer works."""
        while True:
            batch: list[p.Item] = [post(f"post {len(self.offered) + n}") for n in range(4)]
            self.offered += [item for item in batch if isinstance(item, p.PostItem)]
            try:
                answers = self.person.client.push(batch)
            except Failure:
                return
            self.acknowledged |= {answer.id for answer in answers if answer.answer == "stored"}
            self.enough.release()


def stored(hub: RunningHub) -> list[str]:
    """The ids in the queue's table."""
    connection = open_reader(hub.data.database)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return [row[0] for row in connection.execute("SELECT id FROM pending")]
    finally:
        connection.close()


@pytest.mark.parametrize("rounds", [5, 23, 61])
def test_killed_in_the_middle_nothing_acknowledged_is_lost_or_twice(crowd: Crowd, rounds: int) -> None:
    """SIGKILL while several devices push, at different moments; started again, each offers all of its posts again."""
    hub = crowd.hub()
    enough = threading.Semaphore(0)
    authors = [Author(crowd.person(hub, f"Author {n}"), enough) for n in range(4)]
    mod = crowd.person(hub, "Mo", "moderator")
    for author in authors:
        author.start()
    for _ in range(rounds):
        enough.acquire()
    hub.kill()
    for author in authors:
        author.join(60)
    acknowledged = set().union(*(author.acknowledged for author in authors))
    assert len(acknowledged) >= rounds * 4
    assert acknowledged <= set(stored(hub))

    hub.start()
    for author in authors:
        for start in range(0, len(author.offered), p.BATCH_LIMIT):
            batch = author.offered[start : start + p.BATCH_LIMIT]
            answers = author.person.client.push(list(batch))
            told = {answer.id: answer.answer for answer in answers}
            assert all(told[item.id] == "already" for item in batch if item.id in author.acknowledged)
            assert set(told.values()) <= {"stored", "already"}
    offered = [item.id for author in authors for item in author.offered]
    assert sorted(stored(hub)) == sorted(offered)
    assert mod.reviewing.queue(SPACE).waiting == len(offered)


def test_killed_while_publishing_each_post_is_published_once(crowd: Crowd) -> None:
    """Decisions are carried out by whoever starts next; the sequence has neither hole nor double."""
    hub = crowd.hub(hold=1)
    ann, bo, mod = crowd.person(hub, "Ann"), crowd.person(hub, "Bo"), crowd.person(hub, "Mo", "moderator")
    posts = [ann.outbox.write(SPACE, f"post {n}") for n in range(30)]
    ann.sync.run_once()
    for number, waiting in enumerate(posts):
        mod.approve(waiting)
        if number % 10 == 9:
            hub.kill()
            hub.start()
    while len(bo.texts()) < len(posts):
        bo.sync.run_once()
    assert sorted(bo.texts()) == sorted(f"post {n}" for n in range(30))
    connection = sqlite3.connect(hub.data.database)
    try:
        assert connection.execute("SELECT count(*), count(DISTINCT id), max(sequence) FROM feed").fetchone() == (
            30,
            30,
            30,
        )
        assert connection.execute("SELECT count(*) FROM audit WHERE action = 'approve'").fetchone() == (30,)
    finally:
        connection.close()


def test_it_stops_when_told_to_and_says_so_with_its_exit_code(crowd: Crowd) -> None:
    """SIGTERM is the ordinary end: exit code 0, no address left behind, and everything there after the next start."""
    hub = crowd.hub()
    ann, mod = crowd.person(hub, "Ann"), crowd.person(hub, "Mo", "moderator")
    sent = ann.send("before the stop")
    assert hub.stop() == 0
    assert not hub.data.address_file.exists()
    assert hub.log == ""
    hub.start()
    assert mod.waiting(sent).text == "before the stop"
