"""Carries out decisions when their time has come."""

import asyncio
import contextlib
import logging
from collections.abc import Callable

from bereave.hub.refusals import Refused
from bereave.hub.storage.interface import Storage

_LOG = logging.getLogger("bereave.hub")
_AFTER_TROUBLE = 5.0  # seconds


class Publisher:
    """One task. Decisions are in the storage, so whatever stops it, the next start goes on where it was."""

    def __init__(self, storage: Storage, now: Callable[[], int]) -> None:
        self._storage = storage
        self._now = now
        self._decided = asyncio.Event()

    def decided(self) -> None:
        """There is a new decision: look again when the next one takes effect."""
        self._decided.set()

    async def carry_out_now(self) -> None:
        """Carry out what is due without waiting for the task."""
        try:
            await self._storage.publish_due(self._now())
        except Refused:
            # The decision itself is kept: whoever took it must not hear otherwise, and the task tries again.
            self._decided.set()

    async def run(self) -> None:
        """Work until cancelled."""
        while True:
            self._decided.clear()
            try:
                await self._storage.publish_due(self._now())
                due = await self._storage.next_due()
                wait = None if due is None else max(0.05, due - self._now())
            except Refused as refused:
                # No room or busy: nothing is lost, only later.
                _LOG.warning("publishing waits: %s", refused.code)
                wait = _AFTER_TROUBLE
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._decided.wait(), wait)
