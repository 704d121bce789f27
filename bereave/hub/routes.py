"""Every request that a hub answers, who may make it, and how large: the one table that the app is built from."""

from dataclasses import dataclass

from bereave.hub import entry, messages, packs, reports, review
from bereave.hub.desk import Handler
from bereave.peers.protocol import BODY_LIMIT, Role

#: Open to people who are no members.
ANYBODY: frozenset[Role] = frozenset()
EVERY_MEMBER: frozenset[Role] = frozenset({"member", "moderator", "duty-lead", "curator", "admin", "auditor"})
READERS: frozenset[Role] = frozenset({"member", "moderator", "duty-lead", "curator", "admin"})
MODERATORS: frozenset[Role] = frozenset({"moderator", "duty-lead"})
CURATORS: frozenset[Role] = frozenset({"curator", "admin"})

_SMALL = 64 * 1024


@dataclass(frozen=True)
class Row:
    """One request: method, path, handler, the roles that may make it, and the bytes that its body may have."""

    method: str
    path: str
    handler: Handler
    roles: frozenset[Role]
    limit: int = _SMALL

    @property
    def is_open(self) -> bool:
        """Whether it is answered without a token."""
        return not self.roles


ROUTES = (
    Row("GET", "/v1/health", entry.health, ANYBODY),
    Row("GET", "/v1/root", entry.root, ANYBODY),
    Row("POST", "/v1/join", entry.join, ANYBODY),
    Row("POST", "/v1/nonce", entry.nonce, ANYBODY),
    Row("POST", "/v1/token", entry.token, ANYBODY),
    Row("GET", "/v1/me", entry.me, EVERY_MEMBER),
    Row("POST", "/v1/push", messages.push, READERS, BODY_LIMIT),
    Row("GET", "/v1/changes", messages.changes, READERS),
    Row("GET", "/v1/notices", messages.notices, READERS),
    Row("GET", "/v1/packs", packs.offers, READERS),
    Row("GET", "/v1/packs/file", packs.file, READERS),
    Row("POST", "/v1/reports", reports.push, READERS, 128 * 1024),
    Row("POST", "/v1/reports/mine", reports.mine, READERS),
    Row("GET", "/v1/reports", reports.page, CURATORS),
    Row("POST", "/v1/reports/settle", reports.settle, CURATORS),
    Row("GET", "/v1/queue", review.queue, MODERATORS),
    Row("POST", "/v1/claim", review.claim, MODERATORS),
    Row("POST", "/v1/decide", review.decide, MODERATORS),
    Row("POST", "/v1/undo", review.undo, MODERATORS),
)
