"""What the folder's search knows: a row for each page, as a script that is read without a server."""

import json
import re
from collections.abc import Iterable

from bereave.directory.model import NUMBERED, Entry
from bereave.directory.take_away.entries import Composer
from bereave.directory.take_away.site_names import entry_page
from bereave.directory.take_away.words import Words

_WORD = re.compile(r"[^\W_]+")
_DIGITS = re.compile(r"\D")


def index_script(composer: Composer, entries: Iterable[Entry]) -> str:
    """The script: rows of (address, title, about, summary, kind, country, tags, text), and what is said of results."""
    words = composer.words
    rows = [_row(composer, composer.version(entry)) for entry in entries]
    document = {"say": _said(words), "rows": rows}
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    # Two signs that end a line in older readers of scripts, and the one thing that would end the script itself.
    for sign, instead in (("\u2028", "\\u2028"), ("\u2029", "\\u2029"), ("</", "<\\/")):
        text = text.replace(sign, instead)
    return f"var BEREAVE_INDEX={text};\n"


def _row(composer: Composer, entry: Entry) -> list[str]:
    words = composer.words
    people = (words.named("people", who) for who in entry.for_whom)
    numbers = (_DIGITS.sub("", way.value) for way in entry.contacts if way.how in NUMBERED)
    keywords = (way.keyword or "" for way in entry.contacts)
    country = words.country(entry.country) if entry.type == "service" else ""
    tags = " ".join((*entry.tags, *people, *numbers, *keywords, words.named("kinds", entry.kind), country))
    # Each word once: how often it stands there does not matter for so few pages.
    text = " ".join(dict.fromkeys(_WORD.findall(f"{entry.note or ''} {entry.body}".casefold())))
    about = composer.about(entry)
    return [entry_page(entry), entry.title, about, entry.summary, entry.kind, entry.country, tags, text]


def _said(words: Words) -> dict[str, str]:
    return {
        "none": words.site("found_none"),
        "one": words.site("found_one"),
        "many": words.site("found_many", n="{n}"),
        "first": words.site("first_of", shown="{shown}", n="{n}"),
    }
