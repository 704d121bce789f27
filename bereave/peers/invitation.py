"""An invitation as a person gets it: one line that can be pasted, printed or read aloud."""

import hashlib
import re
import secrets
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import urlsplit

from bereave.failures import QT_TRANSLATE_NOOP, NotUnderstood

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: no I, L, O, U
_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})
_CODE_LENGTH = 26  # 128 bits
_CHECK_LENGTH = 2
_ROOT_LENGTH = 52  # 256 bits
_GROUP = 4
#: What mail programs, chats and copying put between letters.
_BETWEEN = re.compile(r"[\s>|\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+")
_SHAPE = re.compile(
    r"(https?)://([^/#?]+)/join#([0-9a-z\-\u2010-\u2015]+)(?:\.([0-9a-z\-\u2010-\u2015]*))?"
    # Marked, since words may follow the line that was pasted.
    r"(?:\.pack[\-\u2010-\u2015]([0-9a-z\-\u2010-\u2015]*))?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Invitation:
    """Where a hub is, the single-use code, and the SHA-256 (hex) of its root certificate where it made its own.

    `pack` is the fingerprint (hex) of the organisation's content pack, where it hands out one.
    """

    address: str  # scheme://host[:port]
    code: str = field(repr=False)
    root: str | None = None
    pack: str | None = None

    def text(self) -> str:
        """The line that a person pastes."""
        root = _grouped(_encode(bytes.fromhex(self.root), _ROOT_LENGTH)) if self.root else ""
        pack = f"pack-{_grouped(_encode(bytes.fromhex(self.pack), _ROOT_LENGTH))}." if self.pack else ""
        return f"{self.address}/join#{_grouped(self.code + _check(self.code))}.{root}.{pack}"


def new_code() -> str:
    """A fresh code of 128 random bits, in its plain form."""
    return _encode(secrets.token_bytes(16), _CODE_LENGTH)


def read(text: str) -> Invitation:
    """Read what was pasted; forgives spaces, line breaks, case and words around it.

    Raises NotUnderstood when it holds no invitation, when a letter is wrong or when a part is missing.
    """
    found = _SHAPE.search(_BETWEEN.sub("", text))
    if found is None:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP(
                "Failure", "This does not look like an invitation. Please paste the whole line that you were given."
            )
        )
    address = _address(found[1].lower(), found[2].lower())
    typed = _plain(found[3])
    code, check = typed[:_CODE_LENGTH], typed[_CODE_LENGTH:]
    if len(typed) != _CODE_LENGTH + _CHECK_LENGTH or check != _check(code):
        raise NotUnderstood(
            QT_TRANSLATE_NOOP(
                "Failure",
                "A letter of the invitation's code is wrong or missing. Please compare it with what you were given.",
            )
        )
    root = _plain(found[4] or "")
    pack = None if found[5] is None else _decode_root(_plain(found[5]))
    return Invitation(address, code, _decode_root(root) if root else None, pack)


def is_loopback(host: str) -> bool:
    """Whether this host name or number means this very machine."""
    if host == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _address(scheme: str, place: str) -> str:
    try:
        parts = urlsplit(f"{scheme}://{place}")
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    host = parts.hostname
    if not host or parts.username is not None or port == 0:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "The address {address} in the invitation could not be read."), address=place
        )
    if scheme == "http" and not is_loopback(host):
        raise NotUnderstood(
            QT_TRANSLATE_NOOP(
                "Failure",
                "The invitation names {address} without encryption. Please ask for a new one that begins with https.",
            ),
            address=place,
        )
    return f"{scheme}://{place}"


def _plain(letters: str) -> str:
    return re.sub(r"[^0-9A-Z]", "", letters.upper()).translate(_ALIKE)


def _grouped(letters: str) -> str:
    return "-".join(letters[i : i + _GROUP] for i in range(0, len(letters), _GROUP))


def _encode(data: bytes, length: int) -> str:
    number = int.from_bytes(data, "big")
    letters = []
    for _ in range(length):
        number, letter = divmod(number, 32)
        letters.append(_LETTERS[letter])
    return "".join(reversed(letters))


def _check(code: str) -> str:
    number = int.from_bytes(hashlib.sha256(code.encode()).digest()[:2], "big") % 1024
    return _LETTERS[number // 32] + _LETTERS[number % 32]


def _decode_root(letters: str) -> str:
    number = 0
    for letter in letters:
        number = number * 32 + max(_LETTERS.find(letter), 0)
    if len(letters) != _ROOT_LENGTH or any(letter not in _LETTERS for letter in letters) or number >> 256:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP(
                "Failure",
                "The last part of the invitation is cut short. Please paste the whole line that you were given.",
            )
        )
    return number.to_bytes(32, "big").hex()
