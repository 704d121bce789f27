"""A text as readers see it: what signs spell is read, signs inside words are gone, and each letter knows its place."""

import html
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

# Entities with or without their semicolon, as browsers read them.
_ENTITY = r"&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]{1,31});?"
_MARKS = r"[*`~_\\\[]|<[^<>]*>|\](?:\([^()\n]*\))?"
# Only a text in which a sign stands inside a word or a number, or spells a letter, reads otherwise than it is written.
_HIDING = re.compile(rf"{_ENTITY}|\w(?:{_MARKS})+\w|\d (?:{_MARKS})+ ?\d|\d(?:{_MARKS})+ \d")
_SIGN = re.compile(
    r"(?P<url>https?://[^\s<>()\"']+|\{:?\s*[#.][^{}\n]*\})"
    r"|(?P<comment><!--(?:(?!<!--).)*?-->)"
    r"|</?(?P<tag>[A-Za-z][A-Za-z0-9-]*)[^<>]*>"
    rf"|(?P<entity>{_ENTITY})"
    r"|(?P<link>!?\[(?=[\w*_`])|\](?:\([^()\n]*\)|\[[^\[\]\n]*\])?)"
    r"|\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<stress>(?<=\w)[*`~]+|[*`~]+(?=\w)|(?<![^\W_])_+(?=[^\W_])|(?<=[^\W_])_+(?![^\W_]))",
    re.DOTALL,
)
# These part the words beside them; every other tag leaves them together.
_PARTING = frozenset(
    {
        "blockquote", "br", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre",
        "table", "tbody", "td", "th", "thead", "tr", "ul",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Shown:
    """`text` as it is read; where its pieces begin, and from where to where each stands in what was written."""

    text: str
    starts: Sequence[int]
    written: Sequence[tuple[int, int]]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` is written; a letter that signs spell is all of them."""
        return self._around(start)[0], self._around(max(start, end - 1))[1]

    def _around(self, at: int) -> tuple[int, int]:
        piece = bisect_right(self.starts, at) - 1
        start, end = self.written[piece]
        ends = self.starts[piece + 1] if piece + 1 < len(self.starts) else len(self.text)
        if end - start != ends - self.starts[piece]:
            return start, end
        return start + at - self.starts[piece], start + at - self.starts[piece] + 1


def shown(text: str) -> Shown | None:
    """`text` as it is read; None where it reads as it is written."""
    if not _HIDING.search(text):
        return None
    pieces: list[tuple[str, int, int]] = []
    at = 0
    for found in _SIGN.finditer(text):
        pieces += [(text[at : found.start()], at, found.start()), (_read(found), *found.span())]
        at = found.end()
    pieces = [piece for piece in (*pieces, (text[at:], at, len(text))) if piece[0]]
    starts, length = [], 0
    for words, _, _ in pieces:
        starts.append(length)
        length += len(words)
    return Shown("".join(piece[0] for piece in pieces), starts, [piece[1:] for piece in pieces])


def _read(found: re.Match[str]) -> str:
    if found["entity"]:
        return letter_of(found["entity"])
    if found["tag"]:
        return " " if found["tag"].casefold() in _PARTING else ""
    return " " if found["url"] else found["escaped"] or ""


def letter_of(entity: str) -> str:
    """What `entity`, such as &#8238;, is shown as; itself where it is none."""
    if not entity.startswith("&#"):
        return html.unescape(entity)
    digits = entity.strip("&#;xX").lstrip("0")
    # Python drops letters that browsers show, and counts no further than some thousand digits.
    code = int(digits or "0", 16 if entity[2] in "xX" else 10) if len(digits) <= 7 else 0x110000
    if 0x80 <= code <= 0x9F:
        return html.unescape(f"&#{code};")
    return "\ufffd" if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF else chr(code)
