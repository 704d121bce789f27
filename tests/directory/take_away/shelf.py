"""A small directory with what is hard to set: two articles that lead to each other, signs that HTML would take."""

from datetime import date
from html.parser import HTMLParser
from pathlib import Path

from bereave import shipped
from bereave.directory.layers import read_folder
from bereave.directory.model import Directory
from bereave.directory.take_away.entries import Composer
from bereave.directory.take_away.words import Words

TODAY = date(2026, 11, 22)

_SERVICE = """---
id: {id}
type: service
title: '{title}'
kind: {kind}
country: {country}
languages: [en]
for: [anyone]
summary: "People who <b>listen</b> & wait."
contact:
  - {{how: phone, value: "0000 111", label: helpline, hours: "Mo-Fr 09:00-17:00", cost: free}}
  - {{how: text, value: "0000", keyword: HELLO}}
  - {{how: web, value: "https://example.org/{id}?a=1&b=2"}}
opening_hours: "Mo-Fr 09:00-17:00"
timezone: Europe/London
reach: main
status: {status}
{more}note: "Busy <i>in the evening</i>."
checked: {{"on": "{checked}", evidence: own-page, sources: [{{url: "https://example.org/seen", "on": "2026-10"}}, {{url: "http://example.org/plain", "on": "unknown"}}]}}
review_by: {review}
tags: [night]
translations:
  fr: {{summary: "Des gens qui écoutent."}}
---
Somebody answers. See [their page](https://example.org/more).
"""  # noqa: E501

_ARTICLE = """---
id: {id}
type: article
title: "{title}"
kind: article
country: INT
language: {language}
languages: [{language}]
for: [anyone]
section: {section}
summary: "For long nights."
content_note: "It speaks of nights. Go to [In short](#in-short)."
checked: {{"on": "2026-11", evidence: desk-research, sources: [{{url: "https://example.org/study", title: "A study"}}]}}
review_by: 2027-11-01
tags: [sleep]
{more}---
## In short {{#in-short}}

{body}

### A closer look

| When | What |
|---|---|
| night | tea |
"""


def service(folder: Path, name: str, **fields: str) -> None:
    """Write one service; fields not given have ordinary values."""
    ordinary = {
        "id": name,
        "title": name,
        "country": "GB",
        "kind": "crisis-line",
        "status": "active",
        "more": "",
        "checked": "2026-10",
        "review": "2027-03-01",
    }
    values = {**ordinary, **fields}
    path = folder / "services" / values["country"] / f"{name}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_SERVICE.format(**values), encoding="utf-8")


def article(folder: Path, name: str, **fields: str) -> None:
    """Write one article; fields not given have ordinary values."""
    ordinary = {"id": name, "title": name, "language": "en", "section": "first-days", "body": "Rest.", "more": ""}
    values = {**ordinary, **fields}
    path = folder / "articles" / values["language"] / f"{fields.get('file', name)}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_ARTICLE.format(**values), encoding="utf-8")


def shelf(folder: Path) -> Directory:
    """Three services in two countries, three English articles and a French one."""
    service(folder, "gb-night", title='Night "Line" <1>')
    service(folder, "gb-gone", status="closed", more="instead: gb-night\n", checked="2024", review="2025-01-01")
    service(folder, "fr-nuit", country="FR", kind="bereavement-service")
    article(
        folder,
        "first-hours",
        body="See [Telling](telling.md#in-short), [a page](https://example.org/p) and [x](no.md).",
    )
    article(folder, "telling", body="Back to [the hours](first-hours.md).[^1]\n\n[^1]: A remark.")
    article(folder, "sleep", section="grief")
    article(folder, "fr-sleep", file="sleep", language="fr", section="grief", more="translation_of: sleep\n")
    return read_folder(folder)


def composer(directory: Directory, language: str = "en") -> Composer:
    """Makes documents of `directory` in the app's own words."""
    return Composer(directory, Words.load(shipped.ui(), language), TODAY)


class Outline(HTMLParser):
    """What a screen reader goes by: headings, landmarks, ids, links, what is loaded, and tables without headers."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.language = ""
        self.headings: list[int] = []
        self.landmarks: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.tags: list[str] = []
        self.policy = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what the tag stands for."""
        named = {key: value or "" for key, value in attrs}
        self.tags.append(tag)
        if tag == "html":
            self.language = named.get("lang", "")
        if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
            self.headings.append(int(tag[1]))
        if tag in {"main", "header", "footer", "nav"}:
            self.landmarks.append(tag)
        if "id" in named:
            self.ids.append(named["id"])
        if tag == "a" and "href" in named:
            self.links.append(named["href"])
        if tag in {"link", "script", "img", "iframe", "object", "source", "audio", "video", "embed", "base"}:
            self.loaded += [named[key] for key in ("src", "href", "data", "srcset") if key in named]
        if tag == "meta" and named.get("http-equiv") == "Content-Security-Policy":
            self.policy = named["content"]
        assert not any(key.startswith("on") or key == "style" for key in named), f"{tag} acts or dresses by itself"
