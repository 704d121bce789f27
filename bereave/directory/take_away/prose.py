"""An entry's text as part of a larger page: headings one step down, places renamed, links to where they can lead."""

import html
import re
from collections.abc import Callable

from bereave.directory.html import render

#: Gives the address that stands for another article ("guilt.md" in the text), or None where there is none to give.
Links = Callable[[str], str | None]

_HEADING = re.compile(r"<(/?)h([1-6])\b")
_ID = re.compile(r'(<[a-z0-9]+[^>]*?\s)id="([^"]+)"')
_INSIDE = re.compile(r'href="#([^"]+)"')
_LINK = re.compile(r'<a\b([^>]*)>(.*?)</a>', re.DOTALL)  # fmt: skip
_HREF = re.compile(r'href="([^"]*)"')
_TABLE_HEAD = re.compile(r"<th(?=[ >])")
_MARKDOWN_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_OUTSIDE = ("https:", "mailto:", "tel:")


def prose(markdown_text: str, *, level: int, anchor: str, links: Links) -> str:
    """The cleaned text: its highest headings (h2) become `level`; its places begin with `anchor`."""
    text = render(markdown_text)
    text = _HEADING.sub(lambda found: f"<{found[1]}h{min(6, max(level, int(found[2]) + level - 2))}", text)
    if anchor:
        text = _ID.sub(lambda found: f'{found[1]}id="{anchor}-{found[2]}"', text)
        text = _INSIDE.sub(lambda found: f'href="#{anchor}-{found[1]}"', text)
    text = _TABLE_HEAD.sub('<th scope="col"', text)
    return _LINK.sub(lambda found: _led(found, links), text)


def spelled_out(text: str) -> str:
    """The same for paper: no link, and the address of each one that leads outside written behind its words."""

    def spell(found: re.Match[str]) -> str:
        attributes, inside = found.groups()
        href = _HREF.search(attributes)
        address = href[1] if href else ""
        if not address.startswith(_OUTSIDE):
            return "" if inside == "↩" else inside
        shown = address.removeprefix("mailto:").removeprefix("tel:")
        return inside if _bare(shown) in _bare(inside) else f"{inside} ({shown})"

    return _LINK.sub(spell, text)


def plain(markdown_words: str) -> str:
    """A sentence of the files without its links."""
    return _MARKDOWN_LINK.sub(r"\1", markdown_words)


def _led(found: re.Match[str], links: Links) -> str:
    attributes, inside = found.groups()
    href = _HREF.search(attributes)
    if href is None or href[1].startswith(("#", *_OUTSIDE)):
        return found.group()
    leads_to = links(html.unescape(href[1]))
    # Where the other article is not at hand its name stays, and nothing pretends to lead there.
    return f'<a href="{html.escape(leads_to)}">{inside}</a>' if leads_to else inside


def _bare(address: str) -> str:
    return address.removeprefix("https://").removeprefix("www.").rstrip("/").replace("&amp;", "&").casefold()
