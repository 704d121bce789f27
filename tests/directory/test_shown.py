"""What a file only says once its escapes and entities are read."""

from datetime import date
from pathlib import Path

import pytest

from bereave import shipped
from bereave.directory import wording
from bereave.directory.check_shown import letter_of, shown
from bereave.directory.html import render
from bereave.directory.lint import lint_body, lint_text
from tests.directory.writing import article, changed, service

TODAY = date(2026, 11, 22)
RULES = wording.load(shipped.resources() / "wording")


@pytest.mark.parametrize(
    ("value", "rule"),
    [
        (r'"a\u202Eb"', "bidi"),
        (r'"\e[31m"', "control-letters"),
        (r'"a\0b"', "control-letters"),
        (r'"a\u200bb"', "hidden-letters"),
        (r'"He comm\x69tted suicide"', "wording-committed"),
        ('"He comm\\\n  itted suicide"', "wording-committed"),
        ('"He comm&#105;tted suicide"', "wording-committed"),
    ],
)
@pytest.mark.parametrize("place", ["title", "summary", "note", "contact.0.label", "translations.en.note"])
def test_escapes_in_fields_are_read(tmp_path: Path, value: str, rule: str, place: str) -> None:
    """What YAML's escapes spell is minded like what is written, with the whole field marked."""
    text = service(tmp_path).read_text(encoding="utf-8")
    old = {
        "title": '"The Listening Line"',
        "summary": '"A voice."',
        "note": '"Busy in the evening."',
        "contact.0.label": '"free"',
        "translations.en.note": '"Souvent occupé le soir."',
    }[place]
    text = text.replace(old, value, 1).replace("  fr: {", "  en: {")
    marks = lint_text(text, RULES, TODAY)
    rule = "quoted-wording" if place == "title" and rule.startswith("wording") else rule
    assert [(mark.place, text[mark.start : mark.end]) for mark in marks if mark.rule == rule] == [(place, value[1:-1])]


@pytest.mark.parametrize(
    ("old", "new", "place", "rule"),
    [
        ('hours: "24/7"', r'keyword: "\u202Eabc"', "contact.0.keyword", "bidi"),
        ('how: phone, value: "0000 111"', r'how: post, value: "1 \u202Eroad"', "contact.0.value", "bidi"),
        ('how: phone, value: "0000 111"', r'how: post, value: "1 ro\u200dad"', "contact.0.value", "hidden-letters"),
        ("status: active", 'status: active\nidentifiers: {"o\\u202Eb": x}', "identifiers.o\u202eb", "bidi"),
    ],
)
def test_escapes_in_facts_and_keys_are_read(tmp_path: Path, old: str, new: str, place: str, rule: str) -> None:
    """A word to send, a postal address and the name of another directory hide nothing either."""
    text = changed(tmp_path, (old, new)).read_text(encoding="utf-8")
    assert (place, rule) in {(mark.place, mark.rule) for mark in lint_text(text, RULES, TODAY)}


@pytest.mark.parametrize(
    ("body", "rule", "marked"),
    [
        ("Call &#8238;999", "bidi", "&#8238;"),
        ("a&#8203;b", "hidden-letters", "&#8203;"),
        ("&#x1B;[31m", "control-letters", "&#x1B;"),
        ("&#0;", "control-letters", "&#0;"),
        ("He com&#109;itted suicide.", "wording-committed", "com&#109;itted suicide"),
        ("He com*m*itted suicide.", "wording-committed", "com*m*itted suicide"),
        ("He com<!-- x -->mitted suicide.", "wording-committed", "com<!-- x -->mitted suicide"),
        ("He com[mitted](#a) suicide.", "wording-committed", "com[mitted](#a) suicide"),
        ("It is call&#32;0800&#32;111&#32;222.", "number-in-article", "0800&#32;111&#32;222"),
        ("It is 0800 **111** 222.", "number-in-article", "0800 **111** 222"),
        (f"&#{'0' * 3000}8238;", "bidi", f"&#{'0' * 3000}8238;"),
    ],
)
def test_signs_in_the_text_are_read(tmp_path: Path, body: str, rule: str, marked: str) -> None:
    """Entities, and markdown inside words and numbers, are marked where they stand, once."""
    text = article(tmp_path).read_text(encoding="utf-8").replace("Words of a night.", body, 1)
    found = [text[mark.start : mark.end] for mark in lint_text(text, RULES, TODAY) if mark.rule == rule]
    assert marked in found
    assert len(found) == len(set(found))
    assert rule in {mark.rule for mark in lint_body(body, "en", RULES, "article")}


def test_a_comment_speaks_for_signs_too() -> None:
    """What is set aside where it is written out is set aside where signs spell it."""
    told = "<!-- allow wording-committed because it is told as an example -->\nHe com&#109;itted suicide."
    assert lint_body(told, "en", RULES) == ()


def test_what_reads_as_it_is_written_is_read_once() -> None:
    """Plain markdown has no second reading, and honest entities are minded by nobody."""
    assert shown("Words, **bold** ones, [a link](https://example.org/a&b) & more.") is None
    assert lint_body("Salt &amp; pepper, caf&eacute;, &nbsp; and a*b*c.", "en", RULES) == ()


@pytest.mark.parametrize(
    ("entity", "letter"),
    [
        ("&#8238;", "\u202e"), ("&#x202E", "\u202e"), ("&#0;", "\ufffd"), ("&#27;", "\x1b"), ("&#150;", "\u2013"),
        ("&#xD800;", "\ufffd"), (f"&#{'9' * 5000};", "\ufffd"), ("&eacute;", "\u00e9"), ("&zzz;", "&zzz;"),
    ],
)  # fmt: skip
def test_an_entity_is_the_letter_that_is_shown(entity: str, letter: str) -> None:
    """As browsers read them, however many digits they have."""
    assert letter_of(entity) == letter


@pytest.mark.parametrize(
    "text",
    ["Call &#8238;999", "Call \u202e999\u202c", "a\x00b", "&#27;[31m", "&#0;", "\x1b[31m", "&#8295;never closed"],
)
def test_a_page_shows_no_turned_text(text: str) -> None:
    """Whatever got past the check: no sign that turns text or commands a terminal is shown, in markup or without."""
    for page in (render(text), render(f"{text}\n\n{'[' * 300}")):
        assert not any(letter in page for letter in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\x00\x1b\ufffd")


def test_a_name_in_hebrew_keeps_its_isolates() -> None:
    """Isolates that are closed on their line belong to honest text."""
    assert "\u2067\u05d0\u2069" in render("words \u2067\u05d0\u2069 words")
