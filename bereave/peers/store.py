"""The peer store: what this device wrote, what the hub confirmed, and who it is to the hub."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Protocol

from bereave.failures import QT_TRANSLATE_NOOP, NotAllowed
from bereave.peers.identity import Identity
from bereave.peers.protocol import Space
from bereave.vault.cipher import Database


class Store(Protocol):
    """What the vault opens (bereave.vault.store.Store)."""

    def reading(self) -> AbstractContextManager[Database]:
        """The database for questions."""
        ...

    def changing(self) -> AbstractContextManager[Database]:
        """The database inside one transaction; blocks may be nested."""
        ...


@dataclass(frozen=True)
class Membership:
    """Who this device is to its hub. `key` is the device's Ed25519 key (32 raw bytes) and never leaves the store."""

    address: str
    root: str  # the hub's own root certificate (PEM), or nothing
    hub: str
    member: str
    device: str
    pseudonym: str
    role: str
    spaces: tuple[Space, ...]
    key: bytes
    pack: str = ""  # the fingerprint (hex) of the organisation's content pack, where the invitation named it

    def __repr__(self) -> str:
        return f"Membership({self.address!r}, {self.role!r})"

    @property
    def identity(self) -> Identity:
        """What this device signs with."""
        return Identity(self.hub, self.device, self.key)

    @property
    def reviews(self) -> bool:
        """Whether this device may read the queue."""
        return self.role in {"moderator", "duty-lead"}


class PeerStore:
    """Gives the parts of this room one transaction at a time over the vault's store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @contextmanager
    def transaction(self) -> Iterator[Database]:
        """All of what is done inside is on disk afterwards, or none of it."""
        with self._store.changing() as db:
            yield db

    def rows(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> list[dict[str, object]]:
        """Every row that `sql` finds."""
        with self._store.reading() as db:
            cursor = db.execute(sql, values if isinstance(values, dict) else tuple(values))
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def one(self, sql: str, values: Sequence[object] = ()) -> dict[str, object] | None:
        """The first row that `sql` finds, or None."""
        found = self.rows(sql, values)
        return found[0] if found else None

    def membership(self) -> Membership | None:
        """Who this device is to its hub, or None before joining."""
        row = self.one("SELECT address, root, hub, member, device, pseudonym, role, key, pack FROM membership")
        if row is None:
            return None
        spaces = tuple(
            Space(str(s["id"]), str(s["name"])) for s in self.rows("SELECT id, name FROM spaces ORDER BY id")
        )
        key = row.pop("key")
        assert isinstance(key, bytes)
        return Membership(**{name: str(value) for name, value in row.items()}, spaces=spaces, key=key)

    def member(self) -> Membership:
        """Who this device is to its hub. Raises NotAllowed before joining."""
        membership = self.membership()
        if membership is None:
            raise NotAllowed(
                QT_TRANSLATE_NOOP(
                    "Failure", "This device has joined no place for messages yet. Please join with an invitation first."
                )
            )
        return membership

    def save_membership(self, membership: Membership) -> None:
        """Keep who this device is from now on; forgets the open request to join."""
        m = membership
        with self.transaction() as db:
            db.execute(
                "INSERT OR REPLACE INTO membership"
                " (one, address, root, hub, member, device, pseudonym, role, key, pack)"
                " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (m.address, m.root, m.hub, m.member, m.device, m.pseudonym, m.role, m.key, m.pack),
            )
            self._replace_spaces(db, m.spaces)
            db.execute("DELETE FROM joining")

    def save_role(self, role: str, spaces: Sequence[Space]) -> None:
        """Keep the role and the spaces as the hub last told them."""
        with self.transaction() as db:
            db.execute("UPDATE membership SET role = ?", (role,))
            self._replace_spaces(db, spaces)

    @staticmethod
    def _replace_spaces(db: Database, spaces: Sequence[Space]) -> None:
        db.execute("DELETE FROM spaces")
        for space in spaces:
            db.execute("INSERT INTO spaces (id, name) VALUES (?, ?)", (space.id, space.name))

    def joining_key(self, code_hash: str) -> bytes | None:
        """The key made for an earlier try with the same invitation, or None."""
        row = self.one("SELECT key FROM joining WHERE code_hash = ?", (code_hash,))
        key = row["key"] if row else None
        assert key is None or isinstance(key, bytes)
        return key

    def save_joining_key(self, code_hash: str, key: bytes) -> None:
        """Keep the key before it is used, so that a lost reply can be asked for again."""
        with self.transaction() as db:
            db.execute("INSERT OR REPLACE INTO joining (code_hash, key) VALUES (?, ?)", (code_hash, key))

    def packs_looked(self) -> int:
        """When the hub was last asked for content packs (seconds since 1970); 0 before the first time."""
        row = self.one("SELECT at FROM packs_looked")
        return int(str(row["at"])) if row else 0

    def save_packs_looked(self, at: int) -> None:
        """The hub is asked for content packs now."""
        with self.transaction() as db:
            db.execute("INSERT OR REPLACE INTO packs_looked (one, at) VALUES (1, ?)", (at,))

    def save_draft(self, space: str, text: str, content_note: str = "") -> None:
        """Keep what is being written; an empty text forgets it."""
        with self.transaction() as db:
            if text or content_note:
                db.execute("INSERT OR REPLACE INTO drafts VALUES (?, ?, ?)", (space, text, content_note))
            else:
                db.execute("DELETE FROM drafts WHERE space = ?", (space,))

    def draft(self, space: str) -> tuple[str, str]:
        """What was being written, and its content note; two empty texts when there is none."""
        row = self.one("SELECT text, content_note FROM drafts WHERE space = ?", (space,))
        return (str(row["text"]), str(row["content_note"])) if row else ("", "")
