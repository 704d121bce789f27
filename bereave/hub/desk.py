"""What a request's handler works with, and how its answer goes out."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from bereave.hub.limits import Buckets, read_body
from bereave.hub.publisher import Publisher
from bereave.hub.refusals import Refused
from bereave.hub.settings import HubSettings
from bereave.hub.storage.interface import Caller, Storage
from bereave.peers.protocol import Problem

_T = TypeVar("_T")
_HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


@dataclass(frozen=True)
class Desk:
    """Everything that a handler may use."""

    storage: Storage
    settings: HubSettings
    rules: str
    root: str
    now: Callable[[], int]  # seconds since 1970
    publisher: Publisher
    devices: Buckets
    addresses: Buckets
    packs: Path


@dataclass(frozen=True)
class Asked:
    """One request that may be answered: checked for who asks, how often and how much."""

    desk: Desk
    request: Request
    body: bytes
    caller_or_nobody: Caller | None
    now: int

    @property
    def caller(self) -> Caller:
        """Who asks; routes that are open to anybody have no caller."""
        if self.caller_or_nobody is None:
            raise Refused("who-are-you")
        return self.caller_or_nobody

    def read(self, kind: type[_T]) -> _T:
        """The body as a message of the protocol; raises Refused(`not-understood`)."""
        try:
            return msgspec.json.decode(self.body, type=kind)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as why:
            raise Refused("not-understood") from why

    def space(self) -> str:
        """The space that is asked about; raises Refused(`space`) unless the caller belongs to it."""
        space = self.request.query_params.get("space", "")
        if space not in self.caller.spaces:
            raise Refused("space")
        return space

    def number(self, name: str) -> int:
        """A whole number of the query that a column can hold, or -1."""
        told = self.request.query_params.get(name, "0")
        return int(told) if told.isascii() and told.isdecimal() and len(told) <= 15 else -1


Handler = Callable[[Asked], Awaitable[object]]

__all__ = ["Asked", "Desk", "Handler", "answer", "read_body", "refusal"]


def answer(message: object) -> Response:
    """A message of the protocol on its way out; text and bytes go out as they are."""
    if isinstance(message, str):
        return Response(message, media_type="application/x-pem-file", headers=_HEADERS)
    if isinstance(message, bytes):
        return Response(message, media_type="application/octet-stream", headers=_HEADERS)
    return Response(msgspec.json.encode(message), media_type="application/json", headers=_HEADERS)


def refusal(refused: Refused) -> Response:
    """A no on its way out."""
    headers = {**_HEADERS, "Retry-After": str(refused.after)} if refused.after else _HEADERS
    return Response(
        msgspec.json.encode(Problem(refused.code, refused.message, refused.after)),
        status_code=refused.status,
        media_type="application/json",
        headers=headers,
    )
