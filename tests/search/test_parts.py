"""The parts of the search by themselves: danger, words, corrections, snippets, titles."""

import pytest

from bereave import shipped
from bereave.directory.layers import read_folder
from bereave.search.analysis import asked_terms, terms
from bereave.search.config import SearchConfig
from bereave.search.documents import plain
from bereave.search.folding import fold, words
from bereave.search.query import Query
from bereave.search.snippets import snippet
from bereave.search.titles import TitleSearch
from bereave.search.vocabulary import Vocabulary, slips

CONFIG = SearchConfig.load(shipped.index())


@pytest.mark.parametrize(
    "text",
    [
        "I want to die",
        "i don't want to live without him",
        "i don’t want to live",
        "I dont want to be here anymore",
        "he was suicidal and now I want to die",
        "how to kill myself",
        "I can't go on",
        "J'ai envie de mourir",
        "je veux en finir",
        "je ne veux plus vivre",
        "죽고 싶어요",
        "죽고싶다",
        "살고 싶지 않아요",
    ],
)
def test_words_about_ones_own_dying_are_heard(text: str) -> None:
    """In three languages, with and without apostrophes and spaces, somebody in danger is heard."""
    assert any(danger.heard(text) for danger in CONFIG.danger)


@pytest.mark.parametrize(
    "text",
    [
        "he wanted to die",
        "did he want to die",
        "she killed herself",
        "my brother was suicidal",
        "was she suicidal",
        "he killed himself",
        "suicide of my father",
        "inquest",
        "elle avait envie de mourir",
        "il s'est tué",
        "avait-il des idées noires",
        "죽고 싶었을까",
        "동생이 자살했어요",
        "유가족 모임",
    ],
)
def test_words_about_the_person_who_died_are_not_taken_for_danger(text: str) -> None:
    """Whoever asks about the person who died is not met as if they had spoken of themselves."""
    assert not any(danger.heard(text) for danger in CONFIG.danger)


def test_words_are_compared_without_case_accents_and_apostrophes() -> None:
    """Folding takes case and accents away and leaves Hangul whole."""
    assert fold("Été ŒUVRE") == "ete œuvre"
    assert fold("유가족") == "유가족"
    assert words("Don’t stop, l'Été") == ["don", "t", "stop", "l", "ete"]


def test_each_language_is_taken_apart_in_its_own_way() -> None:
    """English and French forms of a word meet; Korean is taken in pairs of letters."""
    assert terms("bereaved", "en") == terms("bereaving", "en")
    assert terms("endeuillés", "fr") == terms("endeuillée", "fr")
    assert terms("유가족을", "ko") == ["유가", "가족", "족을"]
    assert set(terms("endeuillées", "fr")) <= set(asked_terms("endeuille"))


@pytest.mark.parametrize(
    ("one", "other", "away"),
    [
        ("inqest", "inquest", 1),
        ("inquset", "inquest", 1),
        ("samritns", "samaritans", 2),
        ("abc", "abc", 0),
        ("abcd", "wxyz", 3),
    ],
)
def test_slips_are_counted(one: str, other: str, away: int) -> None:
    """A letter left out, added, changed or swapped with its neighbour is one slip; beyond two it stops counting."""
    assert slips(one, other, 2) == slips(other, one, 2) == away


def test_the_word_that_was_meant() -> None:
    """Near words are found, the likelier first; short words, numbers and strangers are left alone."""
    vocabulary = Vocabulary([("inquest", 9), ("request", 1), ("funeral", 3), ("funerals", 1), ("grief", 5)])
    assert vocabulary.nearest("inqest") == "inquest"
    assert vocabulary.nearest("greif") == "grief"
    assert vocabulary.nearest("funreal") == "funeral"
    assert vocabulary.nearest("inq") is None
    assert vocabulary.nearest("12345") is None
    assert vocabulary.nearest("zzzzzz") is None
    assert vocabulary.completions("fu") == ["funeral", "funerals"]
    assert vocabulary.forms("funeral") == {"funeral", "funerals"}


def test_a_snippet_shows_why() -> None:
    """The passage with most of the words is shown, cut between words, with the words marked."""
    text, marks = snippet(["A summary.", "one two\nthree " + "and so on " * 40 + "four five"], {"four", "five"}, set())
    assert [text[a:b] for a, b in marks] == ["four", "five"]
    assert len(text) < 215
    assert text.startswith("… ")
    assert snippet(["A summary.", "other"], {"none"}, set()) == ("A summary.", ())


def test_signs_of_markdown_are_not_shown() -> None:
    """Headings, links, tables and emphasis leave only their words."""
    assert plain(
        "## Head {#head}\n\n**Bold** and [a link](https://x.org) _so_\n\n| a | b |\n|---|---|\n| 1 | 2 |\n- x"
    ) == ("Head\nBold and a link so\na · b\n1 · 2\nx")


def test_titles_are_searched_without_an_index() -> None:
    """While there is no index, titles and summaries are searched, the last word perhaps unfinished."""
    entries = read_folder(shipped.resources()).entries.values()
    search = TitleSearch(entries)
    found = search.search(Query("samar", country="GB"))
    assert found.hits[0].id == "gb-samaritans"
    assert found.facets["country"]["GB"] >= 1
    assert "inquest" in [hit.id for hit in search.search(Query("inquest")).hits[:3]]
    assert search.search(Query("")).total == 0
    assert search.search(Query("inquest", kind="article")).hits[0].kind == "article"
    french = search.search(Query("samaritans suicidal", language="fr"))
    assert all(hit.snippet[a:b] for hit in french.hits for a, b in hit.marks)
