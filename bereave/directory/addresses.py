"""What may be opened for a way of contact, and what is shown and copied."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from bereave.directory.model import Contact

# Digits as printed, the separators people print, and the signs that short codes use (*4141, #31).
_NUMBER = re.compile(r"\+?[0-9*#][0-9*#().\u2009\u00a0 /-]*")
_MAIL = re.compile(r"[A-Za-z0-9._+'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")


@dataclass(frozen=True)
class Action:
    """What a way of contact does: `uri` may be opened (None: only shown and copied); `shown` is the full address."""

    uri: str | None
    shown: str


def is_number(value: str) -> bool:
    """Whether `value` can be a telephone number or short code, as it is printed."""
    return _NUMBER.fullmatch(value) is not None


def is_mail(value: str) -> bool:
    """Whether `value` is one plain e-mail address without anything attached."""
    return _MAIL.fullmatch(value) is not None


def is_https(value: str) -> bool:
    """Whether `value` is a web address that may be opened: https, a host, nobody's name and password in it."""
    if any(letter.isspace() or not letter.isprintable() or letter in '\\"<>' for letter in value):
        return False
    try:
        parts = urlsplit(value)
        port_ok = parts.port is None or parts.port > 0
    except ValueError:
        return False
    host = parts.hostname or ""
    named = _HOST.fullmatch(host) is not None and "." in host and "@" not in parts.netloc
    return parts.scheme == "https" and named and port_ok


def dialled(value: str) -> str:
    """The number without its separators: the same digits in the same order, ready for `tel:`."""
    kept = "".join(letter for letter in value if letter in "0123456789*#+")
    # RFC 3966 has no bare # in a number; unescaped it would begin a fragment and cut the number off.
    return kept.replace("#", "%23")


def action_for(contact: Contact) -> Action:
    """What may be opened for `contact` (tel:, mailto: or https:), with the whole value shown as it is written."""
    value = contact.value.strip()
    shown = f"{contact.keyword} → {value}" if contact.keyword else value
    uri: str | None = None
    if contact.how == "phone" and is_number(value):
        uri = f"tel:{dialled(value)}"
    elif contact.how == "email" and is_mail(value):
        uri = f"mailto:{value}"
    elif contact.how in {"web", "chat"} and is_https(value):
        uri = value
    # A text needs an app that sends texts, and a letter a stamp: both are shown to be copied.
    return Action(uri, shown)
