"""Turns an entry's markdown into HTML that can show words and nothing else."""

import re

import markdown
import nh3

# By full path: a frozen bundle has no entry points to find them by short name.
_EXTENSIONS = (
    "markdown.extensions.tables",
    "markdown.extensions.attr_list",
    "markdown.extensions.sane_lists",
    "markdown.extensions.footnotes",
)
_TAGS = {
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
_WITH_SCHEME = re.compile(r"(?:https://|mailto:|tel:)[^\s\\]+", re.IGNORECASE)


def safe_link(address: str) -> bool:
    """Whether a page may link to `address`: https, mailto, tel, a place on the same page, or an article beside it."""
    return any(form.fullmatch(address) for form in (_ANCHOR, _BESIDE, _WITH_SCHEME))


def _keep(tag: str, attribute: str, value: str) -> str | None:
    # nh3 would let relative addresses stand; in a window they would lead into the file system.
    if tag == "a" and attribute == "href" and not safe_link(value):
        return None
    return value


def clean(html: str) -> str:
    """`html` with everything taken out that is not on the short list of what pages may hold."""
    return nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=_keep,
        url_schemes=_SCHEMES,
        link_rel=None,
        strip_comments=True,
    )


def render(markdown_text: str) -> str:
    """The safe HTML of `markdown_text`: no pictures, no style, no scripts; links as in `safe_link`."""
    return clean(markdown.markdown(markdown_text, extensions=list(_EXTENSIONS), output_format="html"))


def ids_in(html: str) -> frozenset[str]:
    """The ids that links inside the page can lead to."""
    return frozenset(re.findall(r'\sid="([^"]+)"', html))


def links_in(html: str) -> tuple[str, ...]:
    """Every address that the page links to, in order."""
    return tuple(re.findall(r'<a[^>]*\shref="([^"]*)"', html))
