"""Whether the addresses in entries still answer; only on request, and nothing is contacted but those addresses."""

import ipaddress
import re
import socket
import ssl
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from threading import Lock
from typing import Literal

import httpx

from bereave.directory.model import Entry

LinkState = Literal["ok", "moved", "gone", "no-answer", "certificate", "not-checked"]

_SECONDS = 10
_AT_ONCE = 4
_MOST_MOVES = 5
_FOR_GOOD = {301, 308}
_GONE = {404, 410}
_IN_TEXT = re.compile(r"\]\((https?://[^)\s]+)")
# Pages that send a machine away are still there for people; nothing is known of them from here.
_NOT_FOR_MACHINES = {401, 403, 405, 406, 429, 451, 503}


@dataclass(frozen=True)
class LinkRow:
    """One address of one entry: what came of it, a detail in a few words, and where it leads now if it moved."""

    id: str
    address: str
    state: LinkState
    detail: str = ""
    to: str | None = None


@dataclass(frozen=True)
class Contacted:
    """What a check would contact; to be said before it begins."""

    addresses: int
    hosts: tuple[str, ...]


def plain_client() -> httpx.Client:
    """A client that keeps no cookie, names no page it came from, and takes no password from this computer."""
    nobody = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
    return httpx.Client(
        timeout=_SECONDS,
        follow_redirects=False,
        trust_env=False,
        cookies=nobody,
        headers={"User-Agent": "Mozilla/5.0 (compatible; Bereave link check)", "Accept": "*/*"},
    )


def addresses_of(entry: Entry) -> tuple[str, ...]:
    """Every web address of an entry, once: ways of contact, sources, links in the text."""
    ways = [way.value for way in entry.contacts if way.how in {"web", "chat"}]
    sources = [source.url for source in entry.checked.sources if source.url]
    found = (one for one in [*ways, *sources, *_IN_TEXT.findall(entry.body)] if one.startswith(("https://", "http://")))
    return tuple(dict.fromkeys(found))


def beforehand(entries: Iterable[Entry]) -> Contacted:
    """How many addresses at which hosts `check_links` would contact; it contacts nobody."""
    found = {address for entry in entries for address in addresses_of(entry)}
    return Contacted(len(found), tuple(sorted({_host(address) for address in found} - {""})))


def check_links(
    entries: Sequence[Entry],
    client_factory: Callable[[], httpx.Client] = plain_client,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    allow_loopback: bool = False,
) -> tuple[LinkRow, ...]:
    """Ask each address once (HEAD, where that is refused GET without its body), and say what came of it.

    At most four hosts at a time and one address of a host at a time, ten seconds each, at most five redirects.
    Addresses inside a private network are never asked; `allow_loopback` lets this machine's own be. After
    `cancelled` the rest is "not-checked". `progress` hears how many addresses of how many are done.
    """
    wanted = [(entry.id, address) for entry in entries for address in addresses_of(entry)]
    asking = _Asking(client_factory, cancelled or _never, progress, allow_loopback=allow_loopback)
    found = asking.all_of(list(dict.fromkeys(address for _, address in wanted)))
    return tuple(_row(key, address, found[address]) for key, address in wanted)


@dataclass(frozen=True)
class _Came:
    state: LinkState
    detail: str = ""
    to: str | None = None


def _row(key: str, address: str, came: _Came) -> LinkRow:
    return LinkRow(key, address, came.state, came.detail, came.to)


def _never() -> bool:
    return False


class _Asking:
    """One run over many addresses."""

    def __init__(
        self,
        client_factory: Callable[[], httpx.Client],
        cancelled: Callable[[], bool],
        progress: Callable[[int, int], None] | None,
        *,
        allow_loopback: bool,
    ) -> None:
        self._factory, self._cancelled, self._progress = client_factory, cancelled, progress
        self._allow_loopback = allow_loopback
        self._lock = Lock()
        self._done = 0

    def all_of(self, addresses: Sequence[str]) -> dict[str, _Came]:
        by_host: dict[str, list[str]] = {}
        for address in addresses:
            by_host.setdefault(_host(address), []).append(address)
        found: dict[str, _Came] = {}
        with ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="bereave-links") as pool:
            for rows in pool.map(lambda group: list(self._host(group, len(addresses))), by_host.values()):
                found.update(rows)
        return found

    def _host(self, addresses: list[str], of: int) -> Iterator[tuple[str, _Came]]:
        with self._factory() as client:
            for address in addresses:
                stopped = self._cancelled()
                yield address, _Came("not-checked", "stopped") if stopped else self._ask(client, address)
                with self._lock:
                    self._done += 1
                    if self._progress is not None:
                        self._progress(self._done, of)

    def _ask(self, client: httpx.Client, address: str) -> _Came:
        now, for_good = address, False
        for _ in range(_MOST_MOVES + 1):
            if (refused := self._refused(now)) is not None:
                return refused
            try:
                status, onwards = _answer(client, now)
            except (httpx.HTTPError, httpx.InvalidURL, UnicodeError, OSError) as why:
                return _silence(why)
            if onwards is None:
                return _came(status, now if now != address else None, for_good=for_good)
            for_good = for_good or status in _FOR_GOOD
            now = onwards
            if self._cancelled():
                return _Came("not-checked", "stopped")
        return _Came("no-answer", f"it leads on more than {_MOST_MOVES} times", now)

    def _refused(self, address: str) -> _Came | None:
        """Why an address is not asked; an entry from elsewhere must not make this computer knock on inner doors."""
        try:
            host = httpx.URL(address).host
            port = httpx.URL(address).port
        except (httpx.InvalidURL, UnicodeError):
            return _Came("not-checked", "it is no address")
        if not address.lower().startswith(("https://", "http://")) or not host:
            return _Came("not-checked", "it is no web address")
        try:
            places = {row[4][0] for row in socket.getaddrinfo(host, port or 443, type=socket.SOCK_STREAM)}
        except (OSError, UnicodeError):
            return _Came("no-answer", "there is no computer of that name")
        for place in places:
            ip = ipaddress.ip_address(str(place).partition("%")[0])
            if not (ip.is_global or (self._allow_loopback and ip.is_loopback)):
                return _Came("not-checked", "it lies inside a private network")
        return None


def _answer(client: httpx.Client, address: str) -> tuple[int, str | None]:
    """The status, and where it leads on, None where it does not."""
    response = client.head(address)
    if response.status_code >= 400:
        # Many servers answer HEAD wrongly; the body of a GET is never read.
        with client.stream("GET", address) as response:
            pass
    target = response.headers.get("location")
    if response.is_redirect and target:
        return response.status_code, str(httpx.URL(address).join(target))
    return response.status_code, None


def _came(status: int, to: str | None, *, for_good: bool) -> _Came:
    if status < 400:
        if to is not None and for_good:
            return _Came("moved", "it moved for good", to)
        return _Came("ok", "it leads on for now" if to else "", to)
    if status in _GONE:
        return _Came("gone", f"the page is not there ({status})", to)
    if status in _NOT_FOR_MACHINES:
        return _Came("not-checked", f"it does not answer programs ({status}); open it yourself", to)
    return _Came("no-answer", f"it answered with {status}", to)


def _silence(why: BaseException) -> _Came:
    cause: BaseException | None = why
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return _Came("certificate", "its certificate is not good")
        cause = cause.__cause__ or cause.__context__
    if isinstance(why, httpx.TimeoutException):
        return _Came("no-answer", f"no answer within {_SECONDS} seconds")
    return _Came("no-answer", "it could not be reached")


def _host(address: str) -> str:
    try:
        return httpx.URL(address).host
    except (httpx.InvalidURL, UnicodeError):
        return ""
