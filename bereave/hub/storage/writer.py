"""The one thread that writes: many requests, one commit; each piece of work stands or falls alone."""

import asyncio
import queue
import sqlite3
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from bereave.hub.refusals import Refused
from bereave.hub.storage.schema import open_writer

Work = Callable[[sqlite3.Connection], object]
_T = TypeVar("_T")
#: Pieces of work in one commit; more would only make the first of them wait longer.
_GROUP = 512
#: What a mistake of ours raises: it fails its own piece of work, never the thread that everybody needs.
_OUR_FAULTS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    RuntimeError,
    TypeError,
    ValueError,
)


class _Job:
    def __init__(self, works: Sequence[Work], loop: asyncio.AbstractEventLoop) -> None:
        self.works = works
        self.loop = loop
        self.answer: asyncio.Future[list[object]] = loop.create_future()
        self.results: list[object] = []
        self.failed: Exception | None = None

    def tell(self) -> None:
        # Whoever asked may have hung up meanwhile.
        if self.answer.done():
            return
        if self.failed is not None:
            self.answer.set_exception(self.failed)
        else:
            self.answer.set_result(self.results)


class Writer:
    """Takes work from the event loop and answers when it is durable."""

    def __init__(self, file: Path) -> None:
        self._connection = open_writer(file)
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._ended = False
        self._under_way: list[_Job] = []
        self._thread = threading.Thread(target=self._run, name="hub-writer")
        self._thread.start()

    def stop(self) -> None:
        """Finish all work that was handed in, then close."""
        self._jobs.put(None)
        self._thread.join()
        self._connection.close()

    async def each(self, works: Sequence[Work]) -> list[object]:
        """Do every piece of work; a piece that failed has its exception in its place, and changed nothing.

        Raises Refused(`no-room` or `busy`) when nothing at all could be made durable.
        """
        job = _Job(works, asyncio.get_running_loop())
        self._jobs.put(job)
        if self._ended:
            raise Refused("our-fault")
        return await job.answer

    async def one(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        """Do one piece of work and give what it gives, or raise what it raises."""
        result = (await self.each([work]))[0]
        if isinstance(result, Exception):
            raise result
        return result  # type: ignore[return-value] # it is this work's own result

    def _run(self) -> None:
        try:
            self._work()
        finally:
            # Should the thread ever end otherwise than by `stop`, nobody may wait for an answer that cannot come.
            self._ended = True
            while not self._jobs.empty():
                if (job := self._jobs.get()) is not None:
                    self._under_way.append(job)
            for job in self._under_way:
                job.failed = Refused("our-fault")
            self._tell(self._under_way)

    def _work(self) -> None:
        ended = False
        while not ended:
            jobs: list[_Job] = []
            job = self._jobs.get()
            size = 0
            while job is not None:
                jobs.append(job)
                size += len(job.works)
                if size >= _GROUP or self._jobs.empty():
                    break
                job = self._jobs.get()
            ended = job is None
            if jobs:
                self._under_way = jobs
                self._commit(jobs)
                self._under_way = []
                self._tell(jobs)

    def _commit(self, jobs: list[_Job]) -> None:
        connection = self._connection
        try:
            connection.execute("BEGIN IMMEDIATE")
            for job in jobs:
                job.results = [self._piece(work) for work in job.works]
            connection.execute("COMMIT")
        except sqlite3.Error as why:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            for job in jobs:
                job.failed = _told(why)

    @staticmethod
    def _tell(jobs: list[_Job]) -> None:
        for loop in {job.loop for job in jobs}:
            mine = [job for job in jobs if job.loop is loop]
            # One wake-up for the whole group; the loop is gone only when the hub stops.
            if not loop.is_closed():
                loop.call_soon_threadsafe(_tell_all, mine)

    def _piece(self, work: Work) -> object:
        connection = self._connection
        connection.execute("SAVEPOINT piece")
        try:
            result = work(connection)
        except (Refused, sqlite3.Error, *_OUR_FAULTS) as why:
            # A full disk ends the whole transaction: then nobody may be told that anything was kept.
            if not connection.in_transaction:
                raise
            if isinstance(why, sqlite3.OperationalError):
                raise
            connection.execute("ROLLBACK TO piece")
            connection.execute("RELEASE piece")
            return why
        connection.execute("RELEASE piece")
        return result


def _tell_all(jobs: list[_Job]) -> None:
    for job in jobs:
        job.tell()


def _told(why: sqlite3.Error) -> Exception:
    code = getattr(why, "sqlite_errorcode", 0) & 0xFF
    if code in {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}:
        return Refused("no-room", 60)
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return Refused("busy", 5)
    return why
