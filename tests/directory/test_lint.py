"""Exact places for what the check minds: what an editor underlines."""

from datetime import date
from pathlib import Path
from time import process_time

import pytest

from bereave import shipped
from bereave.directory import wording
from bereave.directory.lint import Mark, lint_body, lint_file, lint_text
from tests.directory.writing import article, changed, service

TODAY = date(2026, 11, 22)
RULES = wording.load(shipped.resources() / "wording")


def _text(tmp_path: Path, *changes: tuple[str, str]) -> str:
    return changed(tmp_path, *changes).read_text(encoding="utf-8")


def _only(marks: tuple[Mark, ...], rule: str) -> Mark:
    (mark,) = [mark for mark in marks if mark.rule == rule]
    return mark


@pytest.mark.parametrize(
    ("old", "new", "rule", "words", "place"),
    [
        ("Somebody answers.", "She committed suicide.", "wording-committed", "committed suicide", "body"),
        ('"A voice."', '"Time heals."', "wording-promise", "Time heals", "summary"),
        ("Souvent occupé", "Tourner la page", "wording-closure", "Tourner la page", "translations.fr.note"),
        ('"0000 111"', '"0000 CALL"', "number", "0000 CALL", "contact.0.value"),
        ("Somebody answers.", "See [here](http://a.org) now.", "link", "http://a.org", "body"),
        ("kind: crisis-line", "kind: line", "kind", "line", "kind"),
        ("Somebody answers.", "ab\u202ecd", "bidi", "\u202e", "body"),
        ("review_by: 2027-03-01", "review_by: soon", "date", "soon", "review_by"),
    ],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_exactly_the_words_are_marked(
    tmp_path: Path, old: str, new: str, rule: str, words: str, place: str, ends: str
) -> None:
    """The phrase, the value, the address: to the letter, whatever the line ends, with the field named."""
    text = "\ufeff" + _text(tmp_path, (old, new)).replace("\n", ends)
    mark = _only(lint_text(text, RULES, TODAY), rule)
    assert text[mark.start : mark.end] == words
    assert mark.line == text[: mark.start].count("\n") + 1
    assert (mark.place, mark.severity) == (place, "stop")
    assert mark.better


def test_a_good_file_has_no_mark(tmp_path: Path) -> None:
    """Nothing is underlined in a whole service or article."""
    for path in (service(tmp_path), article(tmp_path)):
        assert lint_text(path.read_text(encoding="utf-8"), RULES, TODAY, path) == ()


def test_each_language_is_held_against_its_own_list(tmp_path: Path) -> None:
    """French words in a French translation are minded, the same letters in an English sentence are not."""
    text = _text(tmp_path, ("Souvent occupé le soir.", "Soyez fort."), ("Somebody answers.", "Soyez fort."))
    assert [mark.place for mark in lint_text(text, RULES, TODAY)] == ["translations.fr.note"]


def test_a_name_is_only_looked_at(tmp_path: Path) -> None:
    """What a service calls itself is not ours to word: it is pointed out, never stopped."""
    text = _text(tmp_path, ("The Listening Line", "The Closure Group"))
    mark = _only(lint_text(text, RULES, TODAY), "quoted-wording")
    assert (mark.severity, text[mark.start : mark.end]) == ("look", "Closure")


def test_addresses_and_comments_are_not_read_as_words(tmp_path: Path) -> None:
    """A phrase inside an address, a name in braces or a comment is nobody's sentence."""
    body = "[Here](https://example.org/committed-suicide) <!-- committed suicide -->"
    assert lint_text(_text(tmp_path, ("Somebody answers.", body)), RULES, TODAY) == ()


@pytest.mark.parametrize(
    "text", ["", "---", "---\n", "---\n---\n", "---\nid: [\n---\nShe committed suicide.", "\x00", "no front matter"]
)
def test_a_file_that_is_being_written_is_marked_all_the_same(text: str) -> None:
    """A front matter that cannot be read yet is one mark, inside the text, and the words are still looked at."""
    marks = lint_text(text, RULES, TODAY)
    assert marks
    assert all(0 <= mark.start <= mark.end <= len(text) for mark in marks)
    assert ("committed" in text) == any(mark.rule == "wording-committed" for mark in marks)


def test_a_body_alone() -> None:
    """An editor that holds the body only gets places in the body; of an article also its length and end."""
    (mark,) = lint_body("One.\n\nTime heals.", "en", RULES)
    assert (mark.start, mark.end, mark.line, mark.rule) == (6, 16, 3, "wording-promise")
    assert {mark.rule for mark in lint_body("Court.", "fr", RULES, "article")} == {"length", "last-section"}


def test_links_are_looked_for_only_beside_a_path(tmp_path: Path) -> None:
    """Without a path no file is asked; with one a link to an article that is not there is marked."""
    path = service(tmp_path)
    text = _text(tmp_path, ("Somebody answers.", "[More](nobody.md)"))
    assert lint_text(text, RULES, TODAY) == ()
    assert _only(lint_text(text, RULES, TODAY, path), "link").message == "there is no nobody.md beside this file"


def test_the_linter_keeps_up_with_typing() -> None:
    """A page of 900 words is looked at within a fraction of a tenth of a second of processor time."""
    path = shipped.resources() / "articles" / "en" / "inquest.md"
    text = path.read_text(encoding="utf-8")
    lint_file(text, RULES, TODAY, path)
    began = process_time()
    for _ in range(5):
        lint_file(text, RULES, TODAY, path)
    # Measured: 13 ms; the bound leaves room for slow machines.
    assert (process_time() - began) / 5 < 0.1
