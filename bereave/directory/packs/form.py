"""What a pack is made of: names, limits, the manifest, and the fingerprint by which people know it."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from bereave.failures import QT_TRANSLATE_NOOP, NotUnderstood

FORMAT = 1
NAME = re.compile(r"[a-z][a-z0-9-]{0,39}")
#: Taken by the other layers of the directory.
RESERVED = frozenset({"own"})
#: Bytes of the archive of entries and of each piece of metadata; some thousand entries have room, a film has not.
LARGEST_ARCHIVE = 15_000_000
LARGEST_METADATA = 256_000
MOST_ENTRIES = 10_000
#: Root versions that are looked at; one a year is many.
MOST_ROOTS = 64
#: Only the app's own pack may be called so.
CORE_ONLY = "core"
MANIFEST = "manifest.json"
ENTRIES = "entries.zip"
#: Every file that a pack may consist of.
FILE = re.compile(
    r"metadata/(?:[1-9][0-9]{0,8}\.(?:root|snapshot|targets)|timestamp)\.json"
    r"|targets/[0-9a-f]{64}\.(?:manifest\.json|entries\.zip)"
)


@dataclass(frozen=True)
class Manifest:
    """What a pack says about itself; `files` has the SHA-256 (hex) of each entry's file by its name."""

    name: str
    title: str
    version: int
    made_on: str  # the UTC day
    checked_by: tuple[str, ...]  # the curators whose keys may sign it
    precedence: str  # core | above-core
    files: Mapping[str, str]

    def text(self) -> str:
        """The same manifest always gives the same text."""
        fields = {"format": FORMAT, **asdict(self), "entries": len(self.files)}
        return json.dumps(fields, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def read_manifest(data: bytes) -> Manifest:
    """The manifest in `data`. Raises NotUnderstood when it is not of that form."""
    try:
        return _manifest(json.loads(data))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as why:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP("Failure", "What the pack says about itself could not be read: {why}."), why=why
        ) from why


def _manifest(found: Any) -> Manifest:
    if found["format"] != FORMAT:
        raise ValueError("it is of another format")
    texts = [found[key] for key in ("name", "title", "made_on", "precedence")]
    files, names = found["files"], found["checked_by"]
    version = found["version"]
    good = (
        all(isinstance(text, str) and 0 < len(text) <= 200 for text in [*texts, *names, *files, *files.values()])
        and all(readable(text) == text for text in (*texts, *names))
        and isinstance(version, int)
        and version > 0
        and len(files) <= MOST_ENTRIES
    )
    if not good:
        raise ValueError("a field is not as it must be")
    name, title, made_on, precedence = texts
    return Manifest(name, title, version, made_on, tuple(names), precedence, dict(files))


def readable(text: str, most: int = 200) -> str:
    """`text` as it may stand in a list or a sentence: one line, nothing that a screen obeys, `most` letters."""
    words = " ".join(text.split())
    return "".join(letter for letter in words if letter.isprintable())[:most].strip()


def day(moment: datetime) -> str:
    """The UTC day of a moment, as ISO 8601."""
    return moment.astimezone(UTC).date().isoformat()


def digest(data: bytes) -> str:
    """SHA-256 (hex)."""
    return hashlib.sha256(data).hexdigest()


def grouped(fingerprint: str) -> str:
    """A fingerprint as people read it aloud: groups of four."""
    return " ".join(fingerprint[at : at + 4] for at in range(0, len(fingerprint), 4))


def read_fingerprint(typed: str) -> str:
    """The fingerprint (hex) that somebody typed, with or without groups. Raises NotUnderstood when it is none."""
    plain = re.sub(r"[\s:\u00ad\u200b\u2010-\u2015-]+", "", typed).lower()
    if not re.fullmatch(r"[0-9a-f]{64}", plain):
        raise NotUnderstood(
            QT_TRANSLATE_NOOP(
                "Failure",
                "A fingerprint has 64 digits and letters from a to f. Please compare what you typed with what you were"
                " given.",
            )
        )
    return plain


def checked_name(name: str) -> str:
    """The name of a pack. Raises NotUnderstood when it may not be one."""
    if not NAME.fullmatch(name) or name in RESERVED:
        raise NotUnderstood(
            QT_TRANSLATE_NOOP(
                "Failure",
                "{name} cannot be the name of a pack. Use small letters from a to z, digits and hyphens, such as"
                " harbour.",
            ),
            name=name,
        )
    return name
