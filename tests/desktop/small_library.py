"""A small directory of made-up entries in a scrap folder, and a library over it."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from bereave.desktop.background import Background
from bereave.desktop.pages.find_support import Library

WAIT_MS = 20_000

SERVICE = """---
id: {id}
type: service
title: "{title}"
kind: {kind}
country: {country}
languages: [en]
for: [{whom}]
summary: "{summary}"
contact:
  - {{how: phone, value: "{number}", label: helpline, hours: "24/7", cost: free}}
  - {{how: web, value: "https://example.org/{id}"}}
opening_hours: "24/7"
timezone: Europe/London
reach: {reach}
status: {status}
checked: {{"on": "{checked}", evidence: {evidence}, sources: [{{url: "https://example.org/a/very/long/way/to/{id}", "on": "2026-01"}}]}}
review_by: {review_by}
tags: [phone]
{more}---
{body}
"""  # noqa: E501

ARTICLE = """---
id: {id}
type: article
title: "{title}"
kind: article
country: INT
language: {language}
languages: [{language}]
for: [{whom}]
section: {section}
summary: "{summary}"
{more}checked: {{"on": "2026-11", evidence: desk-research, sources: [{{url: "https://example.org/study", title: "A study"}}]}}
review_by: 2027-11-01
tags: [grief]
---
{body}
"""  # noqa: E501


def service(folder: Path, name: str, **fields: str) -> Path:
    """Write one made-up service; fields not given have ordinary values."""
    country = fields.get("country", "GB")
    ordinary = {
        "id": name,
        "title": name.replace("-", " ").title(),
        "kind": "crisis-line",
        "country": country,
        "whom": "anyone",
        "summary": "People who listen.",
        "number": "0000 111",
        "reach": "national",
        "status": "active",
        "checked": "2025-06",
        "evidence": "single-page",
        "review_by": "2027-03-01",
        "more": "",
        "body": "",
    }
    return _write(folder / "services" / country / f"{name}.md", SERVICE.format(**{**ordinary, **fields}))


def article(folder: Path, name: str, **fields: str) -> Path:
    """Write one made-up article; fields not given have ordinary values."""
    language = fields.get("language", "en")
    ordinary = {
        "id": name,
        "title": name.replace("-", " ").title(),
        "language": language,
        "whom": "anyone",
        "section": "grief",
        "summary": "A few words.",
        "more": "",
        "body": "## In short {#in-short}\n\nThe short of it.\n\n## Then\n\nThe long of it.\n",
    }
    file = fields.pop("file", name)
    return _write(folder / "articles" / language / f"{file}.md", ARTICLE.format(**{**ordinary, **fields}))


def small_directory(folder: Path) -> Path:
    """Two lines of one country, one of another, a group, two articles (one in French too), and a broken file."""
    service(folder, "gb-night-line", title="Night Line", reach="main", evidence="own-page")
    service(folder, "gb-river", title="River Line", review_by="2026-01-01", status="paused")
    service(folder, "gb-brothers", title="Brothers Circle", kind="support-group", whom="sibling")
    service(folder, "fr-nuit", title="Ligne de nuit", country="FR", reach="main")
    article(folder, "guilt", title="Guilt", more='content_note: "It is about guilt. See [In short](#in-short)."\n')
    article(folder, "sleep", title="Sleep", body="See [Guilt](guilt.md) and [a page](https://example.org/sleep).")
    article(folder, "fr-guilt", file="guilt", title="La culpabilité", language="fr", more="translation_of: guilt\n")
    _write(folder / "services" / "GB" / "broken.md", "---\nid: [\n---\n")
    return folder


def library(qtbot: QtBot, folder: Path, index: Path) -> tuple[Library, Background]:
    """A library that has read `folder` and built its index; its lane has to be finished."""
    lane = Background("library")
    made = Library(folder, index, lane)
    qtbot.waitUntil(lambda: made.searches_all, timeout=WAIT_MS)
    return made, lane


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
