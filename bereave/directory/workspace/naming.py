"""Ids for new entries."""

import re
import unicodedata
from collections.abc import Container

from bereave.directory.model import EVERYWHERE, Entry

_LONGEST = 60


def free_id(entry: Entry, taken: Container[str]) -> str:
    """An id such as gb-river-line that is not in `taken`; English articles have no prefix, as those shipped."""
    plain = unicodedata.normalize("NFKD", entry.title.casefold())
    letters = "".join(letter for letter in plain if letter.isascii())
    slug = "-".join(re.findall(r"[a-z0-9]+", letters))[:_LONGEST].strip("-") or entry.kind
    if entry.type == "article":
        stem = slug if entry.language == "en" else f"{entry.language.lower()}-{slug}"
    else:
        stem = f"{(entry.country or EVERYWHERE).lower()}-{slug}"
    number = 1
    while (found := stem if number == 1 else f"{stem}-{number}") in taken:
        number += 1
    return found
