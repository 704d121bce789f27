"""How much and how often: sizes before anything is parsed, and a bucket of requests for each asker."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address

from starlette.requests import Request

from bereave.hub.refusals import Refused

_REMEMBERED = 10_000  # askers; the one unseen for longest is forgotten first


_SLOWEST = 120.0  # seconds in which a body must have come


async def read_body(request: Request, limit: int, seconds: float = _SLOWEST) -> bytes:
    """The body, if it has at most `limit` bytes and comes within `seconds`.

    Raises Refused(`too-large`) before holding more than that, Refused(`busy`) for one that does not end.
    """
    told = request.headers.get("content-length", "0")
    if not told.isdecimal() or len(told) > 12 or int(told) > limit:
        raise Refused("too-large")
    parts: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(seconds):
            async for part in request.stream():
                size += len(part)
                if size > limit:
                    raise Refused("too-large")
                parts.append(part)
    except TimeoutError as why:
        raise Refused("busy", 5) from why
    return b"".join(parts)


def neighbourhood(host: str) -> str:
    """Whom to count an address for: itself, or the /64 that one connection is given of IPv6."""
    try:
        number = ip_address(host.partition("%")[0])
    except ValueError:
        return host
    if not isinstance(number, IPv6Address):
        return str(number)
    return str(number.ipv4_mapped or IPv6Address(int(number) >> 64 << 64))


class Buckets:
    """A bucket for each asker, filled `per_minute`, holding at most a minute's worth; in this process's memory."""

    def __init__(self, per_minute: int, tick: Callable[[], float] = time.monotonic) -> None:
        self._per_second = per_minute / 60
        self._most = float(per_minute)
        self._tick = tick
        self._askers: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, asker: str) -> None:
        """Take one request out of an asker's bucket; raises Refused(`too-often`) with the seconds to wait."""
        now = self._tick()
        left, since = self._askers.pop(asker, (self._most, now))
        left = min(self._most, left + (now - since) * self._per_second)
        if len(self._askers) >= _REMEMBERED:
            self._askers.popitem(last=False)
        self._askers[asker] = (max(left - 1, 0.0) if left >= 1 else left, now)
        if left < 1:
            raise Refused("too-often", int((1 - left) / self._per_second) + 1)
