"""Templates: whoever looks after entries begins with the same fields and hints in every language of the interface."""

from dataclasses import fields, replace

import pytest

from bereave import shipped
from bereave.directory.model import KINDS, Entry
from bereave.directory.workspace.templates import Template, load_templates

FOLDER = shipped.resources() / "templates"
_OTHERS = ("fr", "ko")


def shape(template: Template) -> tuple[str, Entry]:
    """What has to be the same in all languages: the name and the entry without its own words."""
    entry = replace(template.entry, language="", languages=(), body="")
    return template.name, entry


@pytest.mark.parametrize("language", _OTHERS)
def test_every_template_is_there_in_every_language(language: str) -> None:
    """A French or Korean curator is offered the kinds that an English one is, with the same fields filled in."""
    english, other = load_templates(FOLDER, "en"), load_templates(FOLDER, language)
    assert [shape(one) for one in other] == [shape(one) for one in english]
    assert [set(one.hints) for one in other] == [set(one.hints) for one in english]


@pytest.mark.parametrize("language", _OTHERS)
def test_no_template_is_left_in_english(language: str) -> None:
    """Title, sentence, hints and body of a template are in the language that it is for."""
    english = {one.name: one for one in load_templates(FOLDER, "en")}
    for one in load_templates(FOLDER, language):
        before = english[one.name]
        assert one.about != before.about
        assert {name for name, hint in one.hints.items() if hint == before.hints[name]} == set()
        assert not one.entry.body or one.entry.body != before.entry.body


@pytest.mark.parametrize("language", ["en", *_OTHERS])
def test_an_article_begins_with_its_short_form_and_ends_where_help_is(language: str) -> None:
    """What a reader can jump to from a content note is in every new article, and help is its last part."""
    article = next(one for one in load_templates(FOLDER, language) if one.name == "article")
    heads = [line for line in article.entry.body.splitlines() if line.startswith("## ")]
    assert heads[0].endswith("{#in-short}")
    assert heads[-1].endswith("{#where-help-is}") or heads[-1] == "## Where help is"
    assert article.entry.language == language


@pytest.mark.parametrize("language", ["en", *_OTHERS])
def test_hints_are_for_fields_that_there_are(language: str) -> None:
    """A hint beside a field that no form has would never be read."""
    names = {field.name for field in fields(Entry)} | {"contact", "for", "checked.evidence", "checked.sources"}
    for one in load_templates(FOLDER, language):
        assert set(one.hints) <= names
        assert one.entry.kind in KINDS


def test_a_language_without_templates_gets_the_english_ones() -> None:
    """Nobody stands before an empty list."""
    assert [one.title for one in load_templates(FOLDER, "xx")] == [one.title for one in load_templates(FOLDER, "en")]
