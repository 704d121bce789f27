"""What a name in a hub may be; the app and the hub hold the same measure."""

import unicodedata

from bereave.peers.protocol import PSEUDONYM_LIMITS

#: Letters and marks that leave no ink, beside what Unicode calls controls and formats.
_NO_INK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2028\u2029\u2800\u3164\uffa0")
_MOST_MARKS = 3  # on one letter; more would run over the lines above and below
#: Letters of other scripts, in their small form, that stand for a Latin one; and figures that do.
_LOOK_ALIKE = str.maketrans(
    "авекмнорстухіјѕһԁԛԝαβεηικμνορτυχζ01i|",
    "abekmhopctyxljshdqwabehlkmvoptuxzolll",
)
#: Words by which a member would be taken for somebody who speaks for the hub.
_OFFICES = (
    *("moderator", "moderators", "moderation", "mod", "mods", "admin", "administrator", "operator", "staff"),
    *("moderateur", "moderatrice", "moderation", "administrateur", "administratrice"),
    *("운영자", "운영진", "관리자", "중재자", "모더레이터"),
)


def usable(name: str) -> bool:
    """Whether `name` is 2 to 40 visible characters, among them a letter, figure or sign, and not blank at its ends."""
    least, most = PSEUDONYM_LIMITS
    kinds = [unicodedata.category(letter) for letter in name]
    return (
        least <= len(name) <= most
        and name == name.strip()
        and not any(kind[0] == "C" for kind in kinds)
        and not _NO_INK.intersection(name)
        and any(kind[0] in "LN" or kind == "So" for kind in kinds)
        and "M" * (_MOST_MARKS + 1) not in (marks := "".join(kind[0] for kind in kinds))
        and not marks.startswith("M")
    )


def same_name(name: str) -> str:
    """One form for all ways to write a name that look alike: two names are the same when this is."""
    folded = _folded(name)
    bare = "".join(letter for letter in folded if unicodedata.category(letter)[0] not in "ZP")
    return bare or folded


def names_an_office(name: str) -> bool:
    """Whether a member of this name would be taken for somebody who speaks for the hub."""
    words = _folded("".join(" " if unicodedata.category(letter)[0] == "P" else letter for letter in name)).split()
    return bool(_OFFICE_FORMS.intersection([*words, "".join(words)]))


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
    # Accents and variants only: in many scripts other marks are vowels.
    bare = (letter for letter in plain if not ("\u0300" <= letter <= "\u036f" or "\ufe00" <= letter <= "\ufe0f"))
    return "".join(bare).translate(_LOOK_ALIKE)


_OFFICE_FORMS = frozenset(_folded(word) for word in _OFFICES)
