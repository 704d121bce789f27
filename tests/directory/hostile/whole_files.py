"""Attacks by the file itself: its bytes, its size, its kind and where it leads."""

import os
from pathlib import Path

from tests.directory.hostile.attack import Attack, article, service

_ONE = frozenset({"duplicate-id"})
WHOLE_FILES = (
    Attack("file-empty", "nothing at all", "", frozenset({"front-matter"})),
    Attack(
        "file-open", "a front matter that never ends", "---\nid: x\n" + "a: b\n" * 2000, frozenset({"front-matter"})
    ),
    Attack("file-dashes", "nothing but lines", "---\n" * 5000, frozenset({"front-matter"})),
    Attack("file-scalar", "a front matter that is one word", "---\nword\n---\n", frozenset({"front-matter"})),
    Attack("file-latin", "letters of another encoding", "", frozenset({"utf-8"}), b"---\nid: caf\xe9\n---\n"),
    Attack("file-utf16", "two bytes a letter", "", frozenset({"utf-8"}), "---\nid: x\n---\n".encode("utf-16")),
    Attack("file-zeros", "nothing but zero bytes", "", frozenset({"front-matter"}), bytes(5000)),
    Attack(
        "file-picture", "a picture with another ending", "", frozenset({"utf-8"}), b"\x89PNG\r\n\x1a\n" + bytes(200)
    ),
    Attack("file-surrogate", "half a letter", "", frozenset({"utf-8"}), b"---\nid: \xed\xa0\x80\n---\n"),
    Attack(
        "file-large", "more than a megabyte of words", article("file-large", "word " * 250_000), frozenset({"size"})
    ),
    Attack("file-twin-a", "the first of two with one id", service("file-twin")),
    Attack("file-twin-b", "the second of two with one id", service("file-twin"), _ONE),
)


def lay_out_special_files(folder: Path, target: Path) -> dict[str, str]:
    """Files that cannot be kept in a set: a gigabyte, a pipe, links. Gives the rule that names each."""
    with (folder / "special-gigabyte.md").open("wb") as large:
        large.truncate(1_000_000_000)
    told = {"special-gigabyte.md": "size"}
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "special-pipe.md")
        (folder / "special-away.md").symlink_to(target / "canary.md")
        (folder / "special-loop.md").symlink_to(folder / "special-loop.md")
        (folder / "special-round").symlink_to(folder, target_is_directory=True)
        told |= {"special-pipe.md": "not-a-file", "special-away.md": "link-out", "special-loop.md": "unreadable"}
    return told
