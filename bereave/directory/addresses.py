"""What may be opened for a way of contact, and what is shown and copied."""

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import urlsplit

from bereave.directory.model import Contact
from bereave.directory.numbers import digits

# Digits as printed, the separators people print, and the signs that short codes use (*4141, #31).
_NUMBER = re.compile(r"\+?[0-9*#][0-9*#().\u2009\u00a0 /-]*")
_MAIL = re.compile(r"[A-Za-z0-9._+'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")


# The longest that E.164 allows; the way out of a country or to Britain's text relay may stand before it.
_MOST_DIGITS = 15
_BEFORE = re.compile(r"00|1800[12]")
# An area code before a slash or a dash: 0800/111 0 111, +49 30 / 12 34 56.
_AREA = re.compile(r"\+[0-9 ()\u00a0]{1,9}|0 ?[0-9]{1,5}")
# What stands between two numbers in one value, and may stand once after an area code.
_SLASH, _DASH = re.compile(r"/"), re.compile(r"[ \u00a0\u2009]-[ \u00a0\u2009]")
# Brackets at the end hold another number, an extension or a remark; an area code stands at the front and is short.
_BRACKETS = re.compile(r"\([^)]*\)[ \u00a0\u2009]*$|\([^)]{7,}\)")


# Each may stand in a host by itself; the languages that write in several at once have them together.
_ALPHABETS = ({"LATIN"}, {"HANGUL"}, {"CJK", "HIRAGANA", "KATAKANA"}, {"ARABIC"}, {"HEBREW"}, {"THAI"}, {"DEVANAGARI"})


@dataclass(frozen=True)
class Action:
    """What a way of contact does: `uri` may be opened (None: only shown and copied); `shown` is the full address."""

    uri: str | None
    shown: str


def is_number(value: str) -> bool:
    """Whether `value` can be a telephone number or short code, as it is printed.

    More than one * or # makes a code that sets up the telephone (it may pass calls on or wipe it): that is no number.
    Nor are two numbers in one value, or more than 15 digits.
    """
    if not _NUMBER.fullmatch(value) or value.count("*") + value.count("#") > 1:
        return False
    found = digits(value)
    return 2 <= len(found) <= _MOST_DIGITS + len(_prefix(found, value)) and not _several(value)


def _prefix(found: str, value: str) -> str:
    before = None if value.startswith("+") else _BEFORE.match(found)
    return before.group() if before else ""


def _several(value: str) -> bool:
    """Whether more than one number stands in `value`: dialled together they would reach somebody else, or nobody."""
    if _BRACKETS.search(value):
        return True
    slashed = _SLASH.split(value)
    if len(slashed) > 2 or (len(slashed) == 2 and not _one_of_two(*slashed)):
        return True
    # Between groups of a few digits a dash parts only groups.
    dashed = [part for part in _DASH.split(value) if len(digits(part)) > 4]
    return len(dashed) > 1 and not _one_of_two(*dashed[:2])


def _one_of_two(first: str, second: str) -> bool:
    """Whether the two parts are an area code and what follows it."""
    area, after = digits(first), digits(second)
    if after.startswith("0") and len(after) == len(area):
        return False
    # 850/432-2336
    north_american = len(area) == 3 and len(after) == 7
    return north_american or (_AREA.fullmatch(first.strip()) is not None and len(area) <= 7)


def is_mail(value: str) -> bool:
    """Whether `value` is one plain e-mail address without anything attached."""
    return _MAIL.fullmatch(value) is not None


def is_https(value: str) -> bool:
    """Whether `value` is a web address that may be opened: https, a host that imitates none, nobody's name in it."""
    if any(letter.isspace() or not letter.isprintable() or letter in '\\"<>' for letter in value):
        return False
    try:
        parts = urlsplit(value)
        port_ok = parts.port is None or parts.port > 0
    except ValueError:
        return False
    host = parts.hostname or ""
    named = _HOST.fullmatch(host) is not None and "." in host and "@" not in parts.netloc
    return parts.scheme == "https" and named and port_ok and not imitates(host)


def imitates(host: str) -> bool:
    """Whether `host` has letters that can pass for others: Cyrillic, Greek and such, or several alphabets in one."""
    return any(_imitates(label) for label in host.casefold().split("."))


def address_imitates(value: str) -> bool:
    """Whether `value` is a web address whose host `imitates` another."""
    try:
        return imitates(urlsplit(value).hostname or "")
    except ValueError:
        return False


def _imitates(label: str) -> bool:
    if label.startswith("xn--"):
        try:
            label = label[4:].encode("ascii").decode("punycode")
        except UnicodeError:
            return True
    # The first word of a letter's name is its alphabet: LATIN SMALL LETTER A, HANGUL SYLLABLE GA.
    alphabets = {unicodedata.name(letter, "?").partition(" ")[0] for letter in label if letter.isalpha()}
    strange = any(not (letter.isalnum() or letter == "-") for letter in label)
    return strange or not any(alphabets <= one for one in _ALPHABETS)


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
    # A text needs an app that sends texts, WhatsApp its own, and a letter a stamp: they are shown to be copied.
    return Action(uri, shown)
