"""What a hub asks of its storage; SQLite stands behind it, and another database can join."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import msgspec

from bereave.peers import protocol as p
from bereave.peers import reports_protocol as rp


@dataclass(frozen=True)
class Caller:
    """Who asks: a device that showed a valid token."""

    device: str
    member: str
    pseudonym: str
    role: p.Role
    spaces: tuple[str, ...]


@dataclass(frozen=True)
class KnownDevice:
    """A device that may ask for a token."""

    id: str
    public_key: str
    revoked: bool


class Storage(Protocol):
    """Every method that changes something returns once it is durable. `now` is in seconds since 1970.

    Raises Refused for what is not allowed or not possible; an exception of another kind is our fault.
    """

    @property
    def hub(self) -> str:
        """The hub's id, the same for its whole life."""
        ...

    @property
    def secret(self) -> bytes:
        """A key that only the hub's machines know."""
        ...

    async def start(self) -> None:
        """Open everything."""
        ...

    async def stop(self) -> None:
        """Finish what was begun and close."""
        ...

    async def join(self, request: p.Join, now: int) -> p.Me:
        """Use up an invitation; the same device asking again gets the same answer."""
        ...

    async def device(self, device: str) -> KnownDevice | None:
        """A device by its id."""
        ...

    async def keep_token(self, device: str, token_hash: str, nonce: str, until: int, now: int) -> None:
        """Keep a token's hash; refuses a nonce that was used before."""
        ...

    async def caller(self, token_hash: str, now: int) -> Caller | None:
        """Who holds this token; None when it is unknown, has run out or was revoked."""
        ...

    async def me(self, caller: Caller) -> p.Me:
        """What a device may know of itself."""
        ...

    async def push(self, caller: Caller, items: Sequence[msgspec.Raw], now: int) -> list[p.Answer]:
        """Take a batch; each item stands or falls alone."""
        ...

    async def page(self, space: str, cursor: p.Cursor) -> p.Page | p.Restart:
        """The feed after a cursor. Cannot read what waits for a moderator."""
        ...

    async def notices(self, caller: Caller, after: int, epoch: str) -> p.Notices:
        """What became of the caller's own posts."""
        ...

    async def queue(self, caller: Caller, space: str, now: int) -> p.Queue:
        """What waits for a moderator."""
        ...

    async def claim(self, caller: Caller, claim: p.Claim, now: int) -> p.Claimed:
        """A lease on one post."""
        ...

    async def decide(self, caller: Caller, decision: p.Decision, now: int, hold: int) -> p.Decided:
        """Take a decision down; it takes effect `hold` seconds later."""
        ...

    async def undo(self, caller: Caller, undo: p.Undo, now: int) -> p.Decided:
        """Delete a decision that has not taken effect."""
        ...

    async def push_reports(self, caller: Caller, items: Sequence[msgspec.Raw], now: int) -> list[p.Answer]:
        """Take a batch of reports; each item stands or falls alone."""
        ...

    async def own_reports(self, caller: Caller, ids: Sequence[str]) -> rp.Standings:
        """How the caller's own reports stand."""
        ...

    async def reports(self, after: int, epoch: str) -> rp.ReportPage:
        """What readers reported, without who they are."""
        ...

    async def settle_report(self, caller: Caller, settle: rp.Settle, now: int) -> rp.ReportRow:
        """Take a curator's word on a report down."""
        ...

    async def publish_due(self, now: int) -> int:
        """Carry out every decision whose time has come; gives how many."""
        ...

    async def next_due(self) -> int | None:
        """When the next decision takes effect, or None."""
        ...
