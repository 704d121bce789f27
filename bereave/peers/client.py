"""Talks to one hub over HTTP; whatever it answers, nothing on this device changes here."""

import hashlib
import re
import ssl
import time
from collections.abc import Sequence
from typing import TypeVar
from urllib.parse import quote, urlsplit

import httpx
import msgspec

from bereave.failures import QT_TRANSLATE_NOOP, NotAllowed, NotNow
from bereave.peers import protocol as p
from bereave.peers import reports_protocol as rp
from bereave.peers.identity import Identity
from bereave.peers.invitation import is_loopback
from bereave.peers.problems import failure
from bereave.peers.store import Membership

#: Bytes of an answer: a page of the longest posts, escaped, has room; a hub that never ends its answer has not.
ANSWER_LIMIT = 16 * 1024 * 1024
_TIMEOUT = httpx.Timeout(30.0, connect=10.0)
#: One whole answer may take this many times as long as the longest silence in it.
_WHOLE_ANSWER = 10
_T = TypeVar("_T")


def fetch_root(address: str, fingerprint: str, timeout: httpx.Timeout = _TIMEOUT) -> str:
    """The hub's own root certificate (PEM), once its SHA-256 (hex) is the invitation's; sends nothing private.

    Raises NotNow when the hub is away, NotAllowed when somebody else answers in its place.
    """
    # Nothing is trusted yet: the certificate that comes back is held against the invitation before any use.
    with _Line(address, False, timeout) as line:
        status, pem = line.ask("GET", "/v1/root", None, None)
        if status >= 400 and (problem := _problem(pem)) is not None:
            raise failure(problem)
    try:
        certificate = ssl.PEM_cert_to_DER_cert(pem.decode("ascii").strip())
    except ValueError:
        certificate = b""
    if hashlib.sha256(certificate).hexdigest() != fingerprint:
        raise NotAllowed(
            QT_TRANSLATE_NOOP(
                "Failure",
                "What answers at {address} is not the organisation that invited you. Nothing was sent. "
                "Try another network.",
            ),
            address=address,
        )
    # Written anew from what was measured: a reader of certificates would take others that stand behind it, too.
    return ssl.DER_cert_to_PEM_cert(certificate)


def _problem(answer: bytes) -> p.Problem | None:
    try:
        return msgspec.json.decode(answer, type=p.Problem)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


class HubClient:
    """One hub. Raises NotNow when it is away or answers what cannot be understood, and problems.failure's otherwise."""

    def __init__(
        self, address: str, root: str = "", identity: Identity | None = None, timeout: httpx.Timeout = _TIMEOUT
    ) -> None:
        """`root` (PEM) is the only trust root where given. Raises NotAllowed for plain http outside this machine."""
        self.address = address
        self._identity = identity
        self._token = ""
        self._line = _Line(address, ssl.create_default_context(cadata=root) if root else True, timeout)

    @classmethod
    def of(cls, membership: Membership, timeout: httpx.Timeout = _TIMEOUT) -> "HubClient":
        """The hub that this device joined."""
        return cls(membership.address, membership.root, membership.identity, timeout)

    def close(self) -> None:
        """Close the connections."""
        self._line.close()

    def __enter__(self) -> "HubClient":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def health(self) -> p.Health:
        """Who operates the hub; asks without saying who asks."""
        return self._public("GET", "/v1/health", None, p.Health)

    def join(self, request: p.Join) -> p.Me:
        """Ask to become a member."""
        return self._public("POST", "/v1/join", request, p.Me)

    def me(self) -> p.Me:
        """Who the hub takes this device for."""
        return self._private("GET", "/v1/me", None, p.Me)

    def push(self, items: list[p.Item]) -> list[p.Answer]:
        """Send a batch of items; one answer an item, in their order."""
        return self._pushed("/v1/push", items)

    def push_reports(self, items: Sequence[rp.Item]) -> list[p.Answer]:
        """Send a batch of reports and of those taken back; one answer an item, in their order."""
        return self._pushed("/v1/reports", items)

    def ask_reports(self, ids: list[str]) -> list[rp.Standing]:
        """How these own reports stand, in this order."""
        found = self._private("POST", "/v1/reports/mine", rp.Asked(ids), rp.Standings).reports
        if [one.id for one in found] != ids:
            raise self._line.not_understood()
        return found

    def reports(self, after: int, epoch: str) -> rp.ReportPage:
        """What readers reported, after a number of that epoch; for curators."""
        return self._private("GET", f"/v1/reports?after={after}&epoch={quote(epoch, safe='')}", None, rp.ReportPage)

    def settle_report(self, settle: rp.Settle) -> rp.ReportRow:
        """Settle a report; gives it as it is now."""
        return self._private("POST", "/v1/reports/settle", settle, rp.ReportRow)

    def _pushed(self, path: str, items: Sequence[p.Item | rp.Item]) -> list[p.Answer]:
        answers = self._private("POST", path, {"items": items}, p.Answers).answers
        fits = len(answers) == len(items) and all(
            a.id == i.id or (a.answer == "invalid" and not a.id) for a, i in zip(answers, items, strict=False)
        )
        if not fits:
            raise self._line.not_understood()
        return answers

    def changes(self, space: str, after: p.Cursor) -> p.Page | p.Restart:
        """The feed's changes after a cursor."""
        path = (
            f"/v1/changes?space={quote(space, safe='')}&epoch={quote(after.epoch, safe='')}"
            f"&sequence={after.sequence}&digest={quote(after.digest, safe='')}"
        )
        # The union is decoded by its tag.
        return self._private("GET", path, None, p.Page | p.Restart)  # type: ignore[arg-type]

    def notices(self, after: int, epoch: str) -> p.Notices:
        """What became of this author's posts, after a number of that epoch."""
        return self._private("GET", f"/v1/notices?after={after}&epoch={quote(epoch, safe='')}", None, p.Notices)

    def queue(self, space: str) -> p.Queue:
        """What waits for a moderator."""
        return self._private("GET", f"/v1/queue?space={quote(space, safe='')}", None, p.Queue)

    def claim(self, claim: p.Claim) -> p.Claimed:
        """Take, renew or give back a lease."""
        return self._private("POST", "/v1/claim", claim, p.Claimed)

    def decide(self, decision: p.Decision) -> p.Decided:
        """Hand in a signed decision."""
        return self._private("POST", "/v1/decide", decision, p.Decided)

    def undo(self, undo: p.Undo) -> p.Decided:
        """Take a decision back before it takes effect."""
        return self._private("POST", "/v1/undo", undo, p.Decided)

    def packs(self) -> list[p.PackOffer]:
        """The content packs that the hub hands out."""
        return self._private("GET", "/v1/packs", None, p.PackOffers).packs

    def pack_file(self, pack: str, name: str) -> bytes | None:
        """One signed file of a pack, which the caller verifies; None when the hub has none of that name."""
        path = f"/v1/packs/file?pack={quote(pack, safe='')}&name={quote(name, safe='')}"
        status, answer = self._asked("GET", path, None)
        if status < 400:
            return answer
        problem = self._decode(answer, p.Problem)
        if problem.code == "not-found":
            return None
        raise failure(problem)

    def _public(self, method: str, path: str, body: object, kind: type[_T]) -> _T:
        status, answer = self._line.ask(method, path, body, None)
        if status >= 400:
            raise failure(self._decode(answer, p.Problem))
        return self._decode(answer, kind)

    def _private(self, method: str, path: str, body: object, kind: type[_T]) -> _T:
        status, answer = self._asked(method, path, body)
        if status >= 400:
            raise failure(self._decode(answer, p.Problem))
        return self._decode(answer, kind)

    def _asked(self, method: str, path: str, body: object) -> tuple[int, bytes]:
        # A token may run out between two requests: asked for once more, and only once.
        for fresh in (False, True):
            if fresh or not self._token:
                self._token = self._new_token()
            status, answer = self._line.ask(method, path, body, self._token)
            if status != 401 or fresh:
                break
        return status, answer

    def _new_token(self) -> str:
        who = self._identity
        if who is None:
            raise NotAllowed(
                QT_TRANSLATE_NOOP(
                    "Failure", "This device has joined no place for messages yet. Please join with an invitation first."
                )
            )
        nonce = self._public("POST", "/v1/nonce", None, p.Nonce).nonce
        signature = who.sign(p.token_bytes(who.hub, who.device, nonce))
        return self._public("POST", "/v1/token", p.TokenRequest(who.device, nonce, signature), p.Token).token

    def _decode(self, answer: bytes, kind: type[_T]) -> _T:
        try:
            return msgspec.json.decode(answer, type=kind)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as why:
            raise self._line.not_understood() from why


class _Line:
    """HTTP with every way that it can go wrong turned into one of two sentences."""

    def __init__(self, address: str, verify: ssl.SSLContext | bool, timeout: httpx.Timeout) -> None:
        host = urlsplit(address).hostname or ""
        if not address.startswith("https://") and not is_loopback(host):
            raise NotAllowed(
                QT_TRANSLATE_NOOP("Failure", "The connection to {address} would not be encrypted. Nothing was sent."),
                address=address,
            )
        self._address = address
        self._longest = None if timeout.read is None else timeout.read * _WHOLE_ANSWER
        try:
            # A proxy of the surroundings must not see what stays on this machine.
            self._http = httpx.Client(
                base_url=address,
                verify=verify,
                timeout=timeout,
                follow_redirects=False,
                trust_env=not is_loopback(host),
            )
        except (ImportError, ValueError, httpx.InvalidURL) as why:
            raise NotNow(
                QT_TRANSLATE_NOOP(
                    "Failure",
                    "This computer's settings name a proxy that cannot be used here. Nothing was sent; please change"
                    " it or take it out.",
                )
            ) from why

    def __enter__(self) -> "_Line":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._http.close()

    def ask(self, method: str, path: str, body: object, token: str | None) -> tuple[int, bytes]:
        """The status and the bytes of the answer, which may be anything."""
        # Nothing packed: a few bytes could unpack to more than there is memory.
        headers = {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "bereave"}
        if token is not None:
            if not re.fullmatch(r"[!-~]{1,200}", token):
                raise self.not_understood()
            headers["Authorization"] = f"Bearer {token}"
        content = None if body is None else msgspec.json.encode(body)
        if content is not None:
            headers["Content-Type"] = "application/json"
        try:
            with self._http.stream(method, path, headers=headers, content=content) as answer:
                return answer.status_code, self._whole(answer)
        except httpx.TransportError as why:
            raise self._away() from why
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as why:
            raise self.not_understood() from why

    def _whole(self, answer: httpx.Response) -> bytes:
        if answer.headers.get("Content-Encoding", "identity").strip().lower() not in {"", "identity"}:
            raise self.not_understood()
        parts: list[bytes] = []
        size, begun = 0, time.monotonic()
        for part in answer.iter_raw():
            size += len(part)
            if size > ANSWER_LIMIT:
                raise self.not_understood()
            # Each letter may come in time and the last one never.
            if self._longest is not None and time.monotonic() - begun > self._longest:
                raise self._away()
            parts.append(part)
        return b"".join(parts)

    def _away(self) -> NotNow:
        return NotNow(
            QT_TRANSLATE_NOOP(
                "Failure", "{address} cannot be reached now. Your texts stay here and will be sent later."
            ),
            address=self._address,
        )

    def not_understood(self) -> NotNow:
        """What to raise when the answer makes no sense."""
        return NotNow(
            QT_TRANSLATE_NOOP(
                "Failure",
                "The answer from {address} could not be understood. If this network asks you to sign in, do that first."
                " Nothing was changed.",
            ),
            address=self._address,
        )
