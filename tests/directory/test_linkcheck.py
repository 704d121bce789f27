"""The link check against a real server on this machine, and nothing else."""

from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock, Thread

import pytest

from bereave.directory.linkcheck import LinkRow, addresses_of, beforehand, check_links, plain_client
from bereave.directory.model import Check, Contact, Entry, Source


class _Site(ThreadingHTTPServer):
    """Remembers what it was asked, and how many asked at once."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answers)
        self.asked: list[tuple[str, str, dict[str, str]]] = []
        self.inside = 0
        self.most_inside = 0
        self.lock = Lock()

    def at(self, path: str) -> str:
        """The address of a page here."""
        return f"http://127.0.0.1:{self.server_address[1]}/{path}"


_MOVES = {
    "moved": (301, "here"),
    "for-now": (302, "here"),
    "round": (302, "round"),
    "inside": (302, "http://10.0.0.1/"),
}


class _Answers(BaseHTTPRequestHandler):
    server: _Site

    def _answer(self) -> None:
        site = self.server
        with site.lock:
            site.inside += 1
            site.most_inside = max(site.most_inside, site.inside)
            site.asked.append((self.command, self.path, {key.lower(): value for key, value in self.headers.items()}))
        name = self.path.strip("/").partition("?")[0]
        if name == "hangs-up":
            self.close_connection = True
        else:
            status, target = _MOVES.get(name, (200, ""))
            status = {"gone": 404, "guarded": 403, "broken": 500}.get(name, status)
            if name == "no-head" and self.command == "HEAD":
                status = 405
            self.send_response(status)
            if target:
                self.send_header("Location", target)
            self.send_header("Set-Cookie", "seen=1")
            self.send_header("Content-Length", "0")
            self.end_headers()
        with site.lock:
            site.inside -= 1

    do_HEAD = _answer  # noqa: N815 - the library's own names
    do_GET = _answer  # noqa: N815

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def site() -> Iterator[_Site]:
    """A server on this machine."""
    made = _Site()
    thread = Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield made
    made.shutdown()
    made.server_close()
    thread.join()


def entry(*addresses: str) -> Entry:
    """An entry that leads to these pages."""
    return Entry(
        id="gb-river", type="service", title="River", kind="crisis-line", country="GB", language="en", summary="",
        path=Path(), contacts=tuple(Contact("web", address) for address in addresses),
    )  # fmt: skip


def checked(site: _Site, *paths: str) -> dict[str, LinkRow]:
    """What came of the pages of `site`, by path."""
    rows = check_links([entry(*(site.at(path) for path in paths))], allow_loopback=True)
    return {row.address.rpartition("/")[2]: row for row in rows}


def test_each_answer_has_its_state(site: _Site) -> None:
    """Here, gone, moved for good, only for now, guarded, broken, silent."""
    paths = ("here", "gone", "moved", "for-now", "guarded", "broken", "hangs-up", "no-head")
    found = checked(site, *paths)
    assert {path: found[path].state for path in paths} == {
        "here": "ok",
        "gone": "gone",
        "moved": "moved",
        "for-now": "ok",
        "guarded": "not-checked",
        "broken": "no-answer",
        "hangs-up": "no-answer",
        "no-head": "ok",
    }
    assert found["moved"].to == site.at("here")


def test_a_circle_ends(site: _Site) -> None:
    """After five times it is told, not followed."""
    assert checked(site, "round")["round"].state == "no-answer"
    assert len(site.asked) == 6


def test_nothing_is_told_to_the_site(site: _Site) -> None:
    """No cookie comes back, no page of origin is named, and nothing but HEAD and a GET without words is sent."""
    checked(site, "here", "gone", "moved")
    for method, _, headers in site.asked:
        assert method in {"HEAD", "GET"}
        assert not {"cookie", "referer", "authorization", "origin"} & set(headers)


def test_one_address_of_a_host_at_a_time(site: _Site) -> None:
    """A small charity's server is asked one thing after the other."""
    checked(site, *(f"page?{number}" for number in range(12)))
    assert site.most_inside == 1
    assert len(site.asked) == 12


def test_inner_addresses_are_never_asked(site: _Site) -> None:
    """Neither directly, nor by a page that leads there, nor this machine unless a test allows it."""
    assert checked(site, "inside")["inside"].state == "not-checked"
    inner = [entry(site.at("here"), "http://192.168.0.1/", "http://[::1]/", "http://169.254.1.1/", "http://0.0.0.0/")]
    site.asked.clear()
    assert {row.state for row in check_links(inner)} == {"not-checked"}
    assert site.asked == []


def test_a_stop_leaves_the_rest_unchecked(site: _Site) -> None:
    """What was asked before keeps its answer."""
    done: list[int] = []
    addresses = [site.at(f"page?{number}") for number in range(5)]
    rows = check_links(
        [entry(*addresses)], plain_client, lambda now, of: done.append(now), lambda: len(done) >= 2, allow_loopback=True
    )
    assert [row.state for row in rows] == ["ok", "ok", "not-checked", "not-checked", "not-checked"]
    assert len(site.asked) == 2
    assert done == [1, 2, 3, 4, 5]


def test_what_would_be_contacted_is_told_beforehand(site: _Site) -> None:
    """Ways of contact, sources and links in the text, each address once; nobody is contacted for it."""
    one = replace(
        entry("https://example.org/a", "mailto:a@example.org"),
        checked=Check(
            sources=(Source(url="https://example.org/a"), Source(url="https://example.com/b"), Source(name="list"))
        ),
        body="See [here](https://example.net/c) and [beside](other.md).",
    )
    assert addresses_of(one) == ("https://example.org/a", "https://example.com/b", "https://example.net/c")
    told = beforehand([one, one])
    assert (told.addresses, told.hosts) == (3, ("example.com", "example.net", "example.org"))
    assert site.asked == []


def test_an_address_that_is_none_stops_nothing(site: _Site) -> None:
    """Odd letters and empty hosts are told, the rest is checked."""
    rows = check_links([entry("https://", "http://exa mple/", site.at("here"))], allow_loopback=True)
    assert [row.state for row in rows][-1] == "ok"
    assert all(row.state in {"not-checked", "no-answer"} for row in rows[:-1])
