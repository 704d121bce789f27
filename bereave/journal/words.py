"""Finding words in the journal: the index beside the pages, safe questions, and marked snippets."""

import re
import unicodedata

from bereave.vault.cipher import Database

# The two signs that SQLite puts around found words; they are taken out of what people typed before it is indexed.
_BEGIN, _END = "\x02", "\x03"
_WORD = re.compile(r"[^\W_]+")


def storable(text: str) -> str:
    """The text as it is kept: composed (Unicode NFC); half of a sign outside the basic plane becomes U+FFFD."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return unicodedata.normalize("NFC", whole)


def match_of(typed: str) -> str | None:
    """A question for FTS5 that asks for every typed word by its beginning; None when there is no word.

    Each word is quoted, so that nothing typed is ever taken for an operator. Korean endings follow the stem, so the
    beginning of a word finds it with any of them.
    """
    words = _WORD.findall(storable(typed))
    return " ".join(f'"{word}"*' for word in words) or None


def bring_up_to_date(db: Database) -> None:
    """Put every page that changed since into the index; call it inside a transaction."""
    stale = db.execute("SELECT place, title, text FROM pages WHERE indexed = 0").fetchall()
    for place, title, text in stale:
        db.execute("DELETE FROM page_words WHERE rowid = ?", [place])
        db.execute(
            "INSERT INTO page_words (rowid, title, text) VALUES (?, ?, ?)", [place, _unmarked(title), _unmarked(text)]
        )
    db.execute("UPDATE pages SET indexed = 1 WHERE indexed = 0")


def snippet_and_marks(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A snippet in one line, and where (start, end) the found words stand in it."""
    pieces: list[str] = []
    marks: list[tuple[int, int]] = []
    length = start = 0
    for piece in re.split(f"([{_BEGIN}{_END}])", re.sub(r"\s+", " ", marked)):
        if piece == _BEGIN:
            start = length
        elif piece == _END:
            marks.append((start, length))
        else:
            pieces.append(piece)
            length += len(piece)
    return "".join(pieces), tuple(marks)


def _unmarked(text: str) -> str:
    return text.replace(_BEGIN, " ").replace(_END, " ")
