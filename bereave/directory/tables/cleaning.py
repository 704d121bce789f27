"""Cleans single values as they come from other people's lists; nothing is guessed that is not written there."""

import html
import re
from functools import lru_cache

from bereave.directory.addresses import is_mail, is_number
from bereave.directory.countries import known_country, known_language
from bereave.directory.model import EVERYWHERE
from bereave.directory.numbers import digits

# The end of a comment is looked for no further than the next one: else a text of beginnings alone takes hours.
_TAG = re.compile(r"<(?:/?[A-Za-z][^<>]*|!--(?:(?!<!--).)*?--)>", re.DOTALL)
_BREAK = re.compile(r"<(?:br|/p|/div|/li|/tr|/h[1-6])\b[^<>]*>", re.IGNORECASE)
_UNSPOKEN = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
# Letters that turn the direction of a line or hide: they can make one number look like another.
_HIDDEN = re.compile("[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_NOTHING = frozenset({"", "-", "--", "n/a", "na", "none", "null", "nil", "unknown", "tbc", "tbd", "."})
_EXTENSION = re.compile(r"[\s,;]*(?:\b(?:ext(?:ension)?|poste)|(?<=\d)\s*x)\.?:?\s*(\d{1,6})$", re.IGNORECASE)
_FROM_INSIDE = re.compile(r"^((?:\+|00)\d{1,3})[\s.-]*\(0\)[\s.-]*")
_DECIMAL = re.compile(r"\d+\.0+")
_ALWAYS = re.compile(r"\s*\(\s*24\s*/\s*7\s*\)\s*$")
# National numbers are shorter; so many digits are two of them.
_MOST_INSIDE = 14
_STANDS_ALONE = 7
# More than the numbers of any service; a longer cell is no list of them, and would take minutes.
_LONGEST_NUMBERS = 2000
_QUOTES = "\"'“”„«»`"
_HOST = re.compile(r"(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?::\d+)?(?:[/?#]\S*)?")

# Only prefixes that belong to one country: +1 and +7 do not.
_CALLING = {
    "20": "EG", "27": "ZA", "30": "GR", "31": "NL", "32": "BE", "33": "FR", "34": "ES", "36": "HU", "39": "IT",
    "40": "RO", "41": "CH", "43": "AT", "44": "GB", "45": "DK", "46": "SE", "47": "NO", "48": "PL", "49": "DE",
    "51": "PE", "52": "MX", "53": "CU", "54": "AR", "55": "BR", "56": "CL", "57": "CO", "58": "VE", "60": "MY",
    "61": "AU", "62": "ID", "63": "PH", "64": "NZ", "65": "SG", "66": "TH", "81": "JP", "82": "KR", "84": "VN",
    "86": "CN", "90": "TR", "91": "IN", "92": "PK", "94": "LK", "95": "MM", "98": "IR", "212": "MA", "213": "DZ",
    "216": "TN", "218": "LY", "220": "GM", "221": "SN", "225": "CI", "233": "GH", "234": "NG", "237": "CM",
    "243": "CD", "250": "RW", "251": "ET", "254": "KE", "255": "TZ", "256": "UG", "260": "ZM", "263": "ZW",
    "264": "NA", "265": "MW", "267": "BW", "351": "PT", "352": "LU", "353": "IE", "354": "IS", "355": "AL",
    "356": "MT", "357": "CY", "358": "FI", "359": "BG", "370": "LT", "371": "LV", "372": "EE", "373": "MD",
    "374": "AM", "375": "BY", "376": "AD", "380": "UA", "381": "RS", "382": "ME", "385": "HR", "386": "SI",
    "387": "BA", "389": "MK", "420": "CZ", "421": "SK", "423": "LI", "502": "GT", "503": "SV", "504": "HN",
    "505": "NI", "506": "CR", "507": "PA", "509": "HT", "591": "BO", "592": "GY", "593": "EC", "595": "PY",
    "597": "SR", "598": "UY", "673": "BN", "675": "PG", "679": "FJ", "852": "HK", "853": "MO", "855": "KH",
    "856": "LA", "880": "BD", "886": "TW", "960": "MV", "961": "LB", "962": "JO", "963": "SY", "964": "IQ",
    "965": "KW", "966": "SA", "968": "OM", "970": "PS", "971": "AE", "972": "IL", "973": "BH", "974": "QA",
    "975": "BT", "976": "MN", "977": "NP", "992": "TJ", "993": "TM", "994": "AZ", "995": "GE", "996": "KG",
    "998": "UZ",
}  # fmt: skip


def plain(value: str) -> str:
    """The words of `value` without HTML, hidden letters and spaces at its ends; lines and paragraphs stay."""
    text = _HIDDEN.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
    if "<" in text or "&" in text:
        text = html.unescape(_TAG.sub("", _BREAK.sub("\n", _UNSPOKEN.sub("", text))))
        # What was hidden behind entities is not let in by the back door.
        text = _HIDDEN.sub("", _TAG.sub("", _UNSPOKEN.sub("", text)))
    lines = [re.sub(r"[ \t\u00a0]+", " ", line).strip() for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def one_line(value: str) -> str:
    """`plain` on one line."""
    return " ".join(plain(value).split())


def said(value: str) -> bool:
    """Whether `value` says anything; lists write "N/A" where they know nothing."""
    return value.strip().casefold() not in _NOTHING


def number(value: str) -> tuple[str, str] | None:
    """The one number as it is printed, without quotes around it, and its extension; None when it is none.

    Also None where what is printed would dial another number: two in one, hours behind it, a spreadsheet's decimal.
    """
    words = plain(value)
    text = "".join(letter for letter in words if letter not in _QUOTES).strip().removeprefix("tel:").strip()
    extension = ""
    if found := _EXTENSION.search(text):
        text, extension = text[: found.start()].rstrip(" ,;"), found[1]
    text = text.rstrip(".,;:/-( ")
    # "(850) 432-2336" is 850 432-2336: an area code in brackets at the very beginning needs none.
    text = re.sub(r"^\((\+?\d+)\)", r"\1", text)
    # A full-stop or dash of another alphabet's typing is the same sign to whoever dials.
    text = re.sub("[\u2010-\u2015\u2212]", "-", text)
    # The nought in brackets is for whoever rings from inside the country.
    text = _FROM_INSIDE.sub(r"\1 ", text)
    return (text, extension) if is_number(text) and _one(text) else None


def _one(text: str) -> bool:
    """Whether all digits of `text` belong to one number."""
    outside = text.startswith(("+", "00"))
    if _DECIMAL.fullmatch(text) or (len(digits(text)) > _MOST_INSIDE and not outside):
        return False
    if "(" in text or ")" in text:
        # Brackets hold an area code, which is among the first digits; Italy alone keeps its nought from outside.
        head, _, rest = text.partition("(")
        code, closed, behind = rest.partition(")")
        nought = outside and code.startswith("0") and not head.strip().endswith("39")
        if not closed or nought or "(" in behind or ")" in behind or len(digits(head)) > 4 or not code.isdigit():
            return False
    if "/" not in text:
        return True
    # As 030/123456 and 01/23/45/67/89 are written; anything else may be several numbers, or hours.
    first, *others = (len(digits(part)) for part in text.split("/"))
    pairs = len(others) > 1 and max(first, *others) <= 4 and first + sum(others) <= 11
    area = len(others) == 1 and first <= (8 if outside else 6) and others[0] >= 3
    begins = [part.strip()[:1] for part in text.split("/")[1:]]
    again = any(begin in {"0", "+"} for begin in begins) and not pairs
    return text[0] in "0+" and (pairs or area) and not again


def numbers(value: str) -> list[tuple[str, str]]:
    """Every number in `value` as it is printed, each with what is said of it; empty unless all of it is understood.

    Several are told apart by lines, or by a sign between numbers that are long enough to stand alone.
    """
    if len(value) > _LONGEST_NUMBERS:
        return []
    lines = [line for line in plain(value).split("\n") if line.strip()]
    if len(lines) == 1 and (one := _with_words(lines[0])):
        return [one]
    for sign in (None, ";", "|", ",", " / ", "/"):
        parts = lines if sign is None else _parts(lines, sign)
        found = [one for part in parts if (one := _with_words(part))]
        if len(found) == len(parts) > 1 and all(len(digits(text)) >= _STANDS_ALONE for text, _ in found):
            return found
    return []


def _parts(lines: list[str], sign: str) -> list[str]:
    # A sign in brackets belongs to what they hold.
    return [part for line in lines for part in re.split(rf"{re.escape(sign)}(?![^()]*\))", line) if part.strip()]


def _with_words(text: str) -> tuple[str, str] | None:
    always = _ALWAYS.search(text)
    found = number(text[: always.start()] if always else text)
    if found is None:
        return None
    words = (f"extension {found[1]}" if found[1] else "", "24/7" if always else "")
    return found[0], ", ".join(word for word in words if word)


def mail(value: str) -> str | None:
    """One plain e-mail address, or None."""
    text = one_line(value).strip(_QUOTES + "<> ").removeprefix("mailto:")
    return text if is_mail(text) else None


def web(value: str) -> str | None:
    """A web address; without a scheme it gets http, which is shown and never opened. None when it is none."""
    text = one_line(value).strip(_QUOTES + "<> ")
    if re.match(r"https?://", text, re.IGNORECASE):
        scheme, _, rest = text.partition("://")
        return f"{scheme.lower()}://{rest}" if _HOST.fullmatch(rest) else None
    return f"http://{text}" if _HOST.fullmatch(text) and "@" not in text else None


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    from babel import Locale

    found: dict[str, str] = {}
    for language in ("fr", "de", "es", "ko", "en"):
        for code, name in Locale.parse(language).territories.items():
            if len(code) == 2 and code.isalpha():
                found[str(name).casefold()] = code
    return found


def country(value: str) -> str | None:
    """The country that a code of two or three letters, or a name, stands for; None when it is none."""
    text = one_line(value)
    if len(text) == 2:
        code = {"UK": "GB", "EL": "GR"}.get(text.upper(), text.upper())
        return code if known_country(code) else None
    if text.upper() == EVERYWHERE:
        return EVERYWHERE
    if len(text) == 3 and text.isalpha():
        from babel.core import get_global

        short = get_global("territory_aliases").get(text.upper(), [])
        return str(short[0]) if len(short) == 1 else None
    return _names().get(text.casefold())


def country_of_number(value: str) -> str | None:
    """The country whose prefix an international number begins with; None where several share it."""
    text = value.replace(" ", "")
    digits = (
        text.removeprefix("+") if text.startswith("+") else text.removeprefix("00") if text.startswith("00") else ""
    )
    return next((_CALLING[digits[:n]] for n in (3, 2) if digits[:n] in _CALLING), None)


def language(value: str) -> str | None:
    """The code of a language from its code (two or three letters, perhaps with a country) or English name; or None."""
    text = one_line(value)
    if re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*", text):
        head, _, rest = text.replace("_", "-").partition("-")
        short = _three().get(head.lower(), head.lower())
        code = f"{short}-{rest}" if rest else short
        if known_language(code):
            return code
    return _language_names().get(text.casefold())


@lru_cache(maxsize=1)
def _three() -> dict[str, str]:
    from babel.core import get_global

    aliases = get_global("language_aliases")
    return {str(long): str(short) for long, short in aliases.items() if len(str(long)) == 3 and len(str(short)) == 2}


@lru_cache(maxsize=1)
def _language_names() -> dict[str, str]:
    from babel import Locale

    return {str(name).casefold(): str(code).replace("_", "-") for code, name in Locale.parse("en").languages.items()}
