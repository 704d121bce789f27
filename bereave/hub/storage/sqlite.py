"""A hub's storage on SQLite: one thread writes, others read."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import msgspec

from bereave.hub.refusals import Refused
from bereave.hub.storage import decisions, people, posts, reading, reports
from bereave.hub.storage.interface import Caller, KnownDevice
from bereave.hub.storage.schema import REVIEW_ONLY, open_reader
from bereave.hub.storage.writer import Work, Writer
from bereave.peers import protocol as p
from bereave.peers import reports_protocol as rp

_T = TypeVar("_T")


class _Readers:
    """A few threads, each with its own connection, and a short road for single-row questions."""

    def __init__(self, file: Path, denied: frozenset[str], threads: int) -> None:
        self._file = file
        self._denied = denied
        self._own = threading.local()
        self._open: list[sqlite3.Connection] = []
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="hub-reader")
        self.quick = open_reader(file, denied)

    async def ask(self, question: Callable[[sqlite3.Connection], _T]) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._answer, question)

    def _answer(self, question: Callable[[sqlite3.Connection], _T]) -> _T:
        connection: sqlite3.Connection | None = getattr(self._own, "connection", None)
        if connection is None:
            connection = self._own.connection = open_reader(self._file, self._denied)
            self._open.append(connection)
        # One snapshot for all that a question reads.
        connection.execute("BEGIN")
        try:
            return question(connection)
        finally:
            connection.execute("COMMIT")

    def close(self) -> None:
        self._threads.shutdown()
        for connection in (*self._open, self.quick):
            connection.close()


class SqliteStorage:
    """Storage (see interface.py) in one file of the hub's data folder."""

    def __init__(self, file: Path) -> None:
        """Open the file; raises NotNow or OurFault with its name when it cannot be used."""
        self._file = file
        # Opened here, so that a file which cannot be used is told before anything listens.
        self._writer = Writer(file)
        # The feed's connections cannot read what waits for a moderator: SQLite itself says no.
        self._public = _Readers(file, REVIEW_ONLY, 2)
        self._review = _Readers(file, frozenset(), 2)
        self.hub = people.hub_id(self._public.quick)
        self.secret = bytes.fromhex(people.meta(self._public.quick, "secret"))

    async def start(self) -> None:
        """Everything is open since the constructor."""

    async def stop(self) -> None:
        """Finish what was begun and close."""
        self.close()

    def close(self) -> None:
        """Finish what was begun and close."""
        self._writer.stop()
        self._public.close()
        self._review.close()

    async def join(self, request: p.Join, now: int) -> p.Me:
        """See Storage."""
        return await self._writer.one(lambda c: people.join(c, request, now))

    async def device(self, device: str) -> KnownDevice | None:
        """See Storage."""
        return people.known_device(self._public.quick, device)

    async def keep_token(self, device: str, token_hash: str, nonce: str, until: int, now: int) -> None:
        """See Storage."""
        await self._writer.one(lambda c: people.keep_token(c, device, token_hash, nonce, until, now))

    async def caller(self, token_hash: str, now: int) -> Caller | None:
        """See Storage. One row by its key: some microseconds, not worth another thread."""
        return people.caller(self._public.quick, token_hash, now)

    async def me(self, caller: Caller) -> p.Me:
        """See Storage."""
        return people.me(self._public.quick, caller.device)

    async def push(self, caller: Caller, items: Sequence[msgspec.Raw], now: int) -> list[p.Answer]:
        """See Storage."""
        read = [posts.read_item(raw) for raw in items]
        works = [_taking(caller, item, now) for item in read if not isinstance(item, p.Answer)]
        results = iter(await self._writer.each(works) if works else [])
        return [item if isinstance(item, p.Answer) else _answer(item, next(results)) for item in read]

    async def page(self, space: str, cursor: p.Cursor) -> p.Page | p.Restart:
        """See Storage."""
        return await self._public.ask(lambda c: reading.page(c, space, cursor))

    async def notices(self, caller: Caller, after: int, epoch: str) -> p.Notices:
        """See Storage."""
        return await self._public.ask(lambda c: reading.notices(c, caller, after, epoch))

    async def queue(self, caller: Caller, space: str, now: int) -> p.Queue:
        """See Storage."""
        return await self._review.ask(lambda c: reading.queue(c, caller, space, now))

    async def claim(self, caller: Caller, claim: p.Claim, now: int) -> p.Claimed:
        """See Storage."""
        return await self._writer.one(lambda c: decisions.claim(c, caller, claim, now))

    async def decide(self, caller: Caller, decision: p.Decision, now: int, hold: int) -> p.Decided:
        """See Storage."""
        return await self._writer.one(lambda c: decisions.decide(c, caller, decision, now, hold))

    async def undo(self, caller: Caller, undo: p.Undo, now: int) -> p.Decided:
        """See Storage."""
        return await self._writer.one(lambda c: decisions.undo(c, caller, undo, now))

    async def push_reports(self, caller: Caller, items: Sequence[msgspec.Raw], now: int) -> list[p.Answer]:
        """See Storage."""
        read = [reports.read_item(raw) for raw in items]
        works = [_reporting(caller, item, now) for item in read if not isinstance(item, p.Answer)]
        results = iter(await self._writer.each(works) if works else [])
        return [item if isinstance(item, p.Answer) else _answer(item, next(results)) for item in read]

    async def own_reports(self, caller: Caller, ids: Sequence[str]) -> rp.Standings:
        """See Storage."""
        return await self._review.ask(lambda c: reports.standings(c, caller, ids))

    async def reports(self, after: int, epoch: str) -> rp.ReportPage:
        """See Storage."""
        return await self._review.ask(lambda c: reports.page(c, after, epoch))

    async def settle_report(self, caller: Caller, settle: rp.Settle, now: int) -> rp.ReportRow:
        """See Storage."""
        return await self._writer.one(lambda c: reports.settle(c, caller, settle, now))

    async def publish_due(self, now: int) -> int:
        """See Storage."""
        done = 0
        if await self._review.ask(lambda c: decisions.beyond_any_hold(c, now)):
            await self._writer.one(lambda c: decisions.hold_anew(c, now))
        while due := await self._review.ask(lambda c: decisions.due(c, now)):
            results = await self._writer.each([_carrying_out(post, now) for post in due])
            for result in results:
                if isinstance(result, Exception):
                    raise result
            done += sum(bool(result) for result in results)
            if not any(results):
                break
        return done

    async def next_due(self) -> int | None:
        """See Storage."""

        def first(c: sqlite3.Connection) -> int | None:
            found: int | None = c.execute("SELECT min(publish_at) FROM decisions").fetchone()[0]
            return found

        return await self._review.ask(first)


def _taking(caller: Caller, item: p.Item, now: int) -> Work:
    return lambda c: posts.take(c, caller, item, now)


def _reporting(caller: Caller, item: rp.Item, now: int) -> Work:
    return lambda c: reports.take(c, caller, item, now)


def _carrying_out(post: str, now: int) -> Work:
    return lambda c: decisions.carry_out(c, post, now)


def _answer(item: p.Item | rp.Item, result: object) -> p.Answer:
    if isinstance(result, p.Answer):
        return result
    after = result.after if isinstance(result, Refused) else 60
    return p.Answer("retry", item.id, reason="our-fault", after=after)
