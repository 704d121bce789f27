"""Version 1 of what an app and a hub say to each other, shared by both; JSON over HTTP, written from these types."""

import hashlib
import uuid
from typing import Literal

import msgspec

VERSION = 1
TEXT_LIMIT = 10_000  # characters of one post
NOTE_LIMIT = 300  # characters of a content note
PSEUDONYM_LIMITS = (2, 40)  # characters
BATCH_LIMIT = 50  # items of one push
PAGE_LIMIT = 100  # rows of one page
QUEUE_LIMIT = 200  # items of one queue answer
#: Bytes of a request body: a batch of the longest texts, each letter six bytes when escaped, and what is around it.
BODY_LIMIT = BATCH_LIMIT * (TEXT_LIMIT + NOTE_LIMIT) * 6 + 64 * 1024
TOKEN_SECONDS = 15 * 60
CLAIM_SECONDS = 10 * 60

Role = Literal["member", "moderator", "duty-lead", "curator", "admin", "auditor"]
AnswerKind = Literal["stored", "already", "conflict", "invalid", "refused", "retry"]
#: Why a hub says no; the app has a sentence for each, so that nobody reads a bare code.
Code = Literal[
    "not-understood",
    "too-large",
    "too-often",
    "who-are-you",
    "revoked",
    "not-yours",
    "not-found",
    "invitation-unknown",
    "invitation-used",
    "invitation-expired",
    "name-taken",
    "name-not-usable",
    "own-post",
    "stale",
    "decided",
    "claimed",
    "second-person",
    "too-late",
    "reason-missing",
    "signature",
    "id",
    "empty",
    "too-long",
    "letters",
    "hash",
    "space",
    "closed",
    "too-many",
    "settled",
    "no-room",
    "busy",
    "our-fault",
]


class Quiet:
    """Printed without its words: what ends in a traceback or a log tells its kind and its id at most."""

    __slots__ = ()

    def __repr__(self) -> str:
        known = getattr(self, "id", "")
        return f"{type(self).__name__}({known!r})"


class Problem(msgspec.Struct, forbid_unknown_fields=False):
    """Any answer that is not a yes: a code, an English sentence for people without the app, and seconds to wait."""

    code: Code
    message: str
    after: int = 0


class Space(msgspec.Struct, frozen=True):
    """A room of the hub: its id and its name."""

    id: str
    name: str


class Health(msgspec.Struct, frozen=True):
    """Who operates the hub, told to anybody who asks, and before joining."""

    protocol: int
    hub: str  # a random id, the same for the hub's whole life
    name: str
    operator: str
    contact: str
    hours: str  # when it is staffed, in the operator's words
    rules: str  # the operator's own rules, markdown
    hold_seconds: int  # how long a decision can be undone


class Join(Quiet, msgspec.Struct):
    """Asks to become a member: the invitation's code, a pseudonym, and the device's Ed25519 public key (hex)."""

    code: str
    pseudonym: str
    public_key: str
    signature: str  # over join_bytes


class Me(msgspec.Struct, frozen=True):
    """Who the hub takes this device for."""

    hub: str
    member: str
    device: str
    pseudonym: str
    role: Role
    spaces: list[Space]


class Nonce(msgspec.Struct):
    """Something fresh to sign; good for two minutes and for one token."""

    nonce: str


class TokenRequest(Quiet, msgspec.Struct):
    """A signed nonce in exchange for a token."""

    device: str
    nonce: str
    signature: str  # over token_bytes


class Token(Quiet, msgspec.Struct):
    """Goes into the Authorization header as `Bearer ...` for `seconds` seconds."""

    token: str
    seconds: int


class PostItem(Quiet, msgspec.Struct, tag_field="kind", tag="post", frozen=True):
    """One revision of a post. `id` is a UUIDv4 made by the author's device; `content` is content_hash's."""

    id: str
    revision: int
    space: str
    text: str
    content: str
    written: int  # seconds since 1970, by the author's clock: shown to moderators, orders nothing
    content_note: str = ""


class WithdrawItem(msgspec.Struct, tag_field="kind", tag="withdraw", frozen=True):
    """Takes a post back, whatever has become of it."""

    id: str
    space: str


Item = PostItem | WithdrawItem


class Push(msgspec.Struct):
    """A batch of items; each is read alone, so that one that cannot be read does not block the others."""

    items: list[msgspec.Raw]


class Answer(msgspec.Struct):
    """What became of one item. `state` and `revision` are what the hub has now; `reason` says why not."""

    answer: AnswerKind
    id: str = ""
    state: str = ""
    revision: int = 0
    reason: str = ""
    after: int = 0


class Answers(msgspec.Struct):
    """One answer an item, in the order of the items."""

    answers: list[Answer]


class Cursor(msgspec.Struct, frozen=True):
    """How far a reader has read one space: the hub's epoch, the sequence, and the chain's digest there."""

    epoch: str = ""
    sequence: int = 0
    digest: str = ""


class Row(Quiet, msgspec.Struct, frozen=True):
    """One change of the feed. A post whose text was removed since has no text; its tombstone follows."""

    sequence: int
    id: str
    revision: int
    kind: Literal["post", "tombstone"]
    author: str = ""  # a pseudonym
    text: str | None = None
    content_note: str = ""
    hour: int = 0  # whole hours since 1970 at publication: readers need not know the minute


class Page(msgspec.Struct, tag_field="kind", tag="page"):
    """The changes after a cursor, in order and without holes, and the cursor after them."""

    space: str
    after: Cursor
    rows: list[Row]
    cursor: Cursor
    more: bool


class Restart(msgspec.Struct, tag_field="kind", tag="restart"):
    """The cursor belongs to another life of the hub: read again from the start."""

    epoch: str


class Notice(Quiet, msgspec.Struct, frozen=True):
    """Tells an author what became of their post. Numbers are per author, without holes."""

    number: int
    id: str
    space: str
    revision: int
    state: str
    rule: int = 0
    personal: str = ""


class Notices(msgspec.Struct):
    """The notices after a number; `epoch` tells whether that number is of this life of the hub."""

    epoch: str
    notices: list[Notice]
    more: bool


class QueueItem(Quiet, msgspec.Struct, frozen=True):
    """A post that waits for a moderator; read by moderators of its space only."""

    id: str
    revision: int
    space: str
    author: str
    text: str
    content: str
    written: int
    arrived: int
    level: str
    content_note: str = ""
    mine: bool = False  # written by the moderator who asks: somebody else decides
    claimed_by: str = ""
    claimed_until: int = 0
    held_by: str = ""  # who asked for a second person
    decided_by: str = ""
    outcome: str = ""
    publish_at: int = 0


class Queue(msgspec.Struct):
    """What waits, most urgent first, then longest waiting; `waiting` counts all, `now` is the hub's clock."""

    items: list[QueueItem]
    waiting: int
    oldest: int
    now: int


class Claim(msgspec.Struct):
    """Asks for a lease on one post, renews it, or gives it back."""

    id: str
    release: bool = False


class Claimed(msgspec.Struct):
    """Until when (seconds since 1970, the hub's clock) nobody else decides; 0 when it was given back."""

    id: str
    until: int


class Decision(Quiet, msgspec.Struct):
    """A moderator's decision about exactly one revision with exactly this content, signed by the device."""

    id: str
    revision: int
    content: str
    outcome: Literal["approve", "return", "decline", "hold"]
    rule: int = 0
    personal: str = ""
    signature: str = ""  # over decision_bytes


class Decided(msgspec.Struct):
    """Taken down; it can be undone until `publish_at` (seconds since 1970, the hub's clock)."""

    id: str
    publish_at: int


class Undo(msgspec.Struct):
    """Takes a decision back before it took effect."""

    id: str
    revision: int


class PackOffer(msgspec.Struct, frozen=True):
    """A content pack that the hub hands out; `fingerprint` is the SHA-256 (hex) of the root to begin with."""

    name: str
    title: str
    version: int
    fingerprint: str
    entries: int


class PackOffers(msgspec.Struct):
    """Every content pack of the hub."""

    packs: list[PackOffer]


def content_hash(text: str, content_note: str) -> str:
    """SHA-256 (hex) of a text with its content note; two texts are the same when this is."""
    note = content_note.encode()
    return hashlib.sha256(b"bereave post 1\n%d\n" % len(note) + note + text.encode()).hexdigest()


def digest_start(epoch: str, space: str) -> str:
    """The digest of a space from which nothing has been read yet."""
    return hashlib.sha256(b"bereave feed 1\n" + msgspec.json.encode([epoch, space])).hexdigest()


def digest_after(digest: str, row: Row) -> str:
    """The chain's digest after `row`: over sequence, id, revision and kind, never over a text."""
    link = msgspec.json.encode([digest, row.sequence, row.id, row.revision, row.kind])
    return hashlib.sha256(link).hexdigest()


def join_bytes(code_hash: str, pseudonym: str, public_key: str) -> bytes:
    """What a device signs to join."""
    return b"bereave join 1\n" + msgspec.json.encode([code_hash, pseudonym, public_key])


def token_bytes(hub: str, device: str, nonce: str) -> bytes:
    """What a device signs for a token."""
    return b"bereave token 1\n" + msgspec.json.encode([hub, device, nonce])


def decision_bytes(hub: str, decision: Decision) -> bytes:
    """What a moderator's device signs, and what the log keeps the signature of."""
    d = decision
    return b"bereave decision 1\n" + msgspec.json.encode(
        [hub, d.id, d.revision, d.content, d.outcome, d.rule, d.personal]
    )


def code_hash(code: str) -> str:
    """SHA-256 (hex) of an invitation's code in its plain form; hubs keep only this."""
    return hashlib.sha256(b"bereave invitation 1\n" + code.encode()).hexdigest()


def is_post_id(text: str) -> bool:
    """Whether this is a UUIDv4 in its one written form."""
    try:
        read = uuid.UUID(text)
    except ValueError:
        return False
    return read.version == 4 and str(read) == text
