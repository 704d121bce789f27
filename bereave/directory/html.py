"""Turns an entry's markdown into HTML that can show words and nothing else."""

import html
import re

import markdown
import nh3

from bereave.directory.addresses import is_https, is_mail
from bereave.directory.check_letters import without_turning
from bereave.directory.check_shape import can_be_shown

# By full path: a frozen bundle has no entry points to find them by short name.
_EXTENSIONS = (
    "markdown.extensions.tables",
    "markdown.extensions.attr_list",
    "markdown.extensions.sane_lists",
    "markdown.extensions.footnotes",
)
#: The tags that a page may hold.
SHOWN_TAGS = {
    "a", "abbr", "blockquote", "br", "code", "dd", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "hr", "li", "ol",
    "p", "pre", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
# `id` is where links inside the page lead. No style, no class, no event, no picture.
_ATTRIBUTES: dict[str, set[str]] = {
    **{tag: {"id"} for tag in ("h1", "h2", "h3", "h4", "li", "p", "sup", "div")},
    "a": {"href", "id"},
    "ol": {"start"},
    "td": {"align"},
    "th": {"align"},
    "abbr": {"title"},
}
_SCHEMES = {"https", "mailto", "tel"}
_ANCHOR = re.compile(r"#[\w:.-]+")
# A file beside this one: another article. It names no folder, so it leads nowhere else.
_BESIDE = re.compile(r"[a-z0-9][a-z0-9-]*\.md(?:#[\w.-]+)?")
# Digits and the signs that people print between them: codes with * and # could set up a telephone instead of calling.
_CALL = re.compile(r"tel:\+?[0-9](?:[0-9().-]*[0-9)])?", re.IGNORECASE)

# Twice the longest article: as much as a window lays out at once without standing still.
LONGEST_PLAIN, MOST_PLAIN = 20_000, 200


def safe_link(address: str) -> bool:
    """Whether a page may link to `address`: https, a plain mailto or tel, a place on the same page, or an article
    beside it."""
    if any(form.fullmatch(address) for form in (_ANCHOR, _BESIDE, _CALL)):
        return True
    scheme, colon, rest = address.partition(":")
    if scheme.casefold() == "mailto":
        # Headers such as ?bcc= would write to somebody else as well.
        return bool(colon) and is_mail(rest)
    return scheme.casefold() == "https" and is_https(f"https:{rest}")


def _keep(tag: str, attribute: str, value: str) -> str | None:
    # nh3 would let relative addresses stand; in a window they would lead into the file system.
    if tag == "a" and attribute == "href" and not safe_link(value):
        return None
    return value


def clean(page: str) -> str:
    """`page` with everything taken out that is not on the short list of what pages may hold, and without signs that
    show words in another order than they stand in."""
    shown = nh3.clean(
        page,
        tags=SHOWN_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=_keep,
        url_schemes=_SCHEMES,
        link_rel=None,
        strip_comments=True,
    )
    # Only now: an entity can spell them too.
    return without_turning(shown)


def render(markdown_text: str) -> str:
    """The safe HTML of `markdown_text`: no pictures, no style, no scripts; links as in `safe_link`.

    A text whose shape would keep the window waiting (`check_shape`) is shown as it is written, in plain paragraphs,
    and ends in … where it would be too long even so.
    """
    if not can_be_shown(markdown_text):
        return _plain(markdown_text)
    return clean(markdown.markdown(markdown_text, extensions=list(_EXTENSIONS), output_format="html"))


def _plain(text: str) -> str:
    text_shown = without_turning(text[:LONGEST_PLAIN])
    pieces = [piece.strip() for piece in re.split(r"\n[ \t]*\n", text_shown) if piece.strip()]
    cut = len(text) > LONGEST_PLAIN or len(pieces) > MOST_PLAIN
    # Broken up, since a word of a million letters cannot be laid out in time.
    shown = [*(_broken_up(piece) for piece in pieces[:MOST_PLAIN]), *(["…"] if cut else [])]
    return "".join(f"<p>{html.escape(piece)}</p>" for piece in shown)


def _broken_up(text: str) -> str:
    return re.sub(r"\S{80}(?=\S)", lambda found: f"{found.group()} ", text)


def ids_in(page: str) -> frozenset[str]:
    """The ids that links inside the page can lead to."""
    return frozenset(re.findall(r'\sid="([^"]+)"', page))


def links_in(page: str) -> tuple[str, ...]:
    """Every address that the page links to, in order."""
    return tuple(re.findall(r'<a[^>]*\shref="([^"]*)"', page))
