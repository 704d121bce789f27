"""What one hostile document is, and what it aims at."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Target:
    """Where documents try to reach: a listener on this machine, and a folder of files that nobody may open."""

    host: str
    folder: Path

    def aim(self, text: str) -> str:
        """`text` with HOST, FOLDER and FILEURL filled in."""
        url = self.folder.as_uri()
        return text.replace("HOST", self.host).replace("FOLDER", self.folder.as_posix()).replace("FILEURL", url)


@dataclass(frozen=True)
class Attack:
    """One document: its name, what it attacks, its text, and the rules of which one at least has to name it.

    `rules` is empty for what is harmless as it stands and only must not break anything.
    """

    name: str
    attacks: str
    text: str
    rules: frozenset[str] = field(default_factory=frozenset)
    raw: bytes | None = None

    def write(self, folder: Path, target: Target) -> Path:
        """Write the document below `folder`."""
        path = folder / "articles" / "en" / f"{self.name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(target.aim(self.text).encode() if self.raw is None else self.raw)
        return path


HEAD = """---
id: {id}
type: {type}
title: "{title}"
kind: {kind}
country: GB
{language}languages: [en]
for: [anyone]
{more}summary: "{summary}"
{contact}status: active
checked: {{"on": "2026-11", evidence: desk-research, sources: [{{url: "https://example.org/", title: "A study"}}]}}
review_by: 2027-11-01
tags: [night]
---
"""


def article(name: str, body: str, **fields: str) -> str:
    """An article's whole file around `body`."""
    head = HEAD.format_map(
        {
            "id": name, "type": "article", "title": "A title", "kind": "article", "language": "language: en\n",
            "more": "section: grief\n", "summary": "A summary.", "contact": "", **fields,
        }
    )  # fmt: skip
    return head.replace("status: active\n", "") + body + "\n\n## Where help is\n\nHelp now is at the top.\n"


def service(name: str, body: str = "Somebody answers.", **fields: str) -> str:
    """A service's whole file."""
    way = 'contact:\n  - {how: phone, value: "0000 111"}\n'
    return (
        HEAD.format_map(
            {
                "id": name, "type": "service", "title": "A title", "kind": "support-group", "language": "",
                "more": "", "summary": "A summary.", "contact": way, **fields,
            }
        )
        + body
        + "\n"
    )  # fmt: skip
