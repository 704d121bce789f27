"""The names of countries and languages in the reader's language, from the Unicode consortium's data."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from bereave.directory.model import EVERYWHERE

if TYPE_CHECKING:
    from babel import Locale

_EVERYWHERE_IN = {"en": "International", "fr": "International", "ko": "국제"}


@lru_cache(maxsize=8)
def _locale(language: str) -> "Locale":
    # Babel is read only when a name is asked for: the first frame needs none.
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")


def country_name(code: str, language: str) -> str:
    """The name of the country `code` in `language`; the code itself when nobody named it."""
    if code == EVERYWHERE:
        return _EVERYWHERE_IN.get(language.partition("-")[0], _EVERYWHERE_IN["en"])
    return str(_locale(language).territories.get(code, code))


def language_name(code: str, language: str) -> str:
    """The name of the language `code` in `language`; the code itself when nobody named it."""
    names = _locale(language).languages
    return str(names.get(code.replace("-", "_")) or names.get(code.partition("-")[0]) or code)


def _place(name: str) -> tuple[str, str]:
    # Å beside A, Ö beside O, as French and English put them; Hangul's own order of code points is its alphabet.
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in letters if letter.isalnum()), name


def countries(language: str, codes: Iterable[str]) -> list[tuple[str, str]]:
    """(code, name) of `codes` in the order of their names in `language`; what is for everywhere comes last."""
    named = [(code, country_name(code, language)) for code in codes]
    return sorted(named, key=lambda row: (row[0] == EVERYWHERE, _place(row[1])))


def known_country(code: str) -> bool:
    """Whether `code` is a country or territory, or stands for everywhere."""
    return code == EVERYWHERE or (len(code) == 2 and code.isalpha() and code in _locale("en").territories)


def known_language(code: str) -> bool:
    """Whether `code` begins with a language that has a name."""
    return code.partition("-")[0] in _locale("en").languages
