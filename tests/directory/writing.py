"""Makes small honest entries, and writes them into a folder of the test."""

from pathlib import Path

from bereave.directory.model import Check, Contact, Entry, Source
from bereave.directory.write import place_of, text_of, write_text

SERVICE = """---
id: {id}
type: service
title: "{title}"
kind: crisis-line
country: GB
languages: [en, cy]
for: [anyone]
summary: "{summary}"
contact:
  - {{how: phone, value: "0000 111", label: "free", hours: "24/7"}}
  - {{how: web, value: "https://example.org/"}}
reach: main
status: active
note: "Busy in the evening."
checked:
  on: 2026-10
  evidence: own-page
  sources:
    - {{url: "https://example.org/a", on: unknown}}
review_by: 2027-03-01
tags: [phone]
translations:
  fr: {{summary: "Une écoute, à toute heure.", note: "Souvent occupé le soir."}}
---
Somebody answers.
"""

ARTICLE = """---
id: {id}
type: article
title: "{title}"
kind: article
country: INT
language: en
languages: [en]
for: [anyone]
section: grief
summary: "{summary}"
checked: {{on: "2026-11", evidence: desk-research, sources: [{{url: "https://example.org/", title: "A study"}}]}}
review_by: 2027-11-01
tags: [night]
---
{body}

## Where help is

Help now is at the top of every page.
"""


def service(
    folder: Path, id_: str = "gb-listening", title: str = "The Listening Line", summary: str = "A voice."
) -> Path:
    """Write a service; gives its path."""
    path = folder / "services" / "GB" / f"{id_}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(SERVICE.format(id=id_, title=title, summary=summary), encoding="utf-8")
    return path


def changed(folder: Path, *changes: tuple[str, str]) -> Path:
    """Write a service with other words in place of some of its own, each of which has to be there; gives its path."""
    path = service(folder)
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")
    return path


def article(
    folder: Path, id_: str = "long-nights", title: str = "Long nights", summary: str = "For nights.", body: str = ""
) -> Path:
    """Write an article of a fitting length; gives its path."""
    path = folder / "articles" / "en" / f"{id_}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = ARTICLE.format(id=id_, title=title, summary=summary, body=body or "Words of a night. " * 90)
    path.write_text(text, encoding="utf-8")
    return path


def line(key: str = "gb-river", **fields: object) -> Entry:
    """A made-up crisis line; fields not given have ordinary values."""
    ordinary: dict[str, object] = {
        "id": key,
        "type": "service",
        "title": key.removeprefix("gb-").replace("-", " ").title(),
        "kind": "crisis-line",
        "country": "GB",
        "language": "en",
        "summary": "People who listen.",
        "path": Path(),
        "languages": ("en",),
        "contacts": (Contact("phone", "0000 111", label="helpline"),),
        "reach": "national",
        "checked": Check("2025-06", "single-page", (Source(url="https://example.org/river", on="2025-06"),)),
        "review_by": "2027-03-01",
    }
    return Entry(**{**ordinary, **fields})  # type: ignore[arg-type] # a test that gives another type means to


def put(folder: Path, *entries: Entry) -> Path:
    """Write entries below `folder` as the app ships them."""
    for entry in entries:
        write_text(folder / place_of(entry), text_of(entry))
    return folder
