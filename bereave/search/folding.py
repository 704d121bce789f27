"""How words are made comparable: case, accents, width and the typographic apostrophe do not matter."""

import re
import unicodedata

# Letters and digits of any script; an apostrophe or a hyphen ends a word.
WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """`text` in lower case without accents; Hangul stays whole."""
    if text.isascii():
        return text.lower()
    # NFKD takes Hangul syllables apart too; NFC puts those, and only those, together again.
    apart = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", "".join(letter for letter in apart if not unicodedata.combining(letter)))


def words(text: str) -> list[str]:
    """The folded words of `text`, in order."""
    return WORD.findall(fold(text))
