"""An article's page as safe HTML: its title, its text or the short of it, its sources; knows no window.

Markdown is read when the first entry is shown: the first frame needs none.
"""

import html
import re
from collections.abc import Sequence

from bereave.directory.model import Entry, Source

#: How a link to another article beside this one looks inside the page, after everything was cleaned.
ARTICLE_SCHEME = "article"
#: Where the link below the short version leads.
WHOLE = "whole-page"
_LINK_BESIDE = re.compile(r"\]\(([\w-]+)\.md(?:#[\w-]*)?\)")
_SHORT = re.compile(r"^## [^\n]*\{#in-short\}.*?(?=^## |\Z)", re.MULTILINE | re.DOTALL)
_MARKDOWN_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


def body_html(markdown_text: str) -> str:
    """The cleaned text; a link to a file beside it becomes `article:<file>`, which only the window follows."""
    from bereave.directory.html import render

    # Cleaning lets no relative address through, so they travel as anchors and are turned back afterwards.
    marked = _LINK_BESIDE.sub(r"](#article.\1)", markdown_text)
    return render(marked).replace('href="#article.', f'href="{ARTICLE_SCHEME}:')


def short_version(markdown_text: str) -> str:
    """The part under {#in-short}; empty where there is none."""
    found = _SHORT.search(markdown_text)
    return found.group() if found else ""


def plain_note(note: str) -> str:
    """A content note without its links: the buttons beside it lead there."""
    return _MARKDOWN_LINK.sub(r"\1", note)


def page_html(entry: Entry, above: str, below: Sequence[str], sources_heading: str) -> str:
    """The whole page; `above` stands under the title, `below` are the paragraphs after the sources."""
    parts = [_head(entry, above), body_html(entry.body)]
    if entry.checked.sources:
        parts.append(f"<h2>{html.escape(sources_heading)}</h2>")
        parts.append("<ul>" + "".join(f"<li>{_source(one)}</li>" for one in entry.checked.sources) + "</ul>")
    parts += [f'<p class="quiet">{html.escape(words)}</p>' for words in below if words]
    return "".join(parts)


def short_html(entry: Entry, above: str, rest: str) -> str:
    """The title and the short version, with a link `rest` to the whole page."""
    link = f'<p><a href="{ARTICLE_SCHEME}:{WHOLE}">{html.escape(rest)}</a></p>'
    return _head(entry, above) + body_html(short_version(entry.body)) + link


def _head(entry: Entry, above: str) -> str:
    return f'<h1>{html.escape(entry.title)}</h1><p class="quiet">{html.escape(above)}</p>'


def _source(source: Source) -> str:
    from bereave.directory.html import safe_link

    title = html.escape(source.title or source.name or "")
    if not source.url:
        return title
    address = html.escape(source.url)
    shown = f'<a href="{address}">{address}</a>' if safe_link(source.url) else address
    return f"{title}<br>{shown}" if title else shown
