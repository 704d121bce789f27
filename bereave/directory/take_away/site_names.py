"""Where each page of the folder lies, seen from the folder of its language."""

import hashlib
import re

from bereave.directory.model import Entry

HOME = "index.html"
HELP = "help/index.html"
ARTICLES = "articles.html"
INDEX = "search-index.js"
#: Beside the folders of the languages.
STYLE, SCRIPT = "page.css", "search.js"

_SAFE = re.compile(r"[a-z0-9][a-z0-9-]{0,80}", re.IGNORECASE)
# Names that Windows keeps for itself, with whatever ending.
_TAKEN = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


def entry_page(entry: Entry) -> str:
    """The page of one entry."""
    return f"entry/{safe_name(entry.id)}.html"


def help_page(country: str) -> str:
    """Help now for one country."""
    return f"help/{safe_name(country)}.html"


def country_page(country: str) -> str:
    """The services of one country."""
    return f"country/{safe_name(country)}.html"


def kind_page(kind: str) -> str:
    """The services of one kind."""
    return f"kind/{safe_name(kind)}.html"


def safe_name(name: str) -> str:
    """`name` where it can be a file's name everywhere, else one made of it that leads nowhere but into its folder."""
    if _SAFE.fullmatch(name) and not _TAKEN.fullmatch(name):
        return name
    return "x-" + hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:16]
