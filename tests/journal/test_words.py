"""Searching the journal: any language, any typing, marked where found."""

import pytest

from bereave.journal.journal import Journal


def test_every_word_is_found_by_its_beginning_in_any_case(journal: Journal) -> None:
    """Pages must hold all the words; accents and case do not matter."""
    both = journal.write(None, "The café", "We walked along the river")
    journal.write(None, "", "the river alone")
    assert [page.id for page in journal.search("CAFE riv")] == [both]


def test_korean_is_found_by_the_beginning_of_a_word(journal: Journal) -> None:
    """A stem finds the word with its endings, also when typed as separate letters (NFD)."""
    page = journal.write(None, "", "오늘은 엄마를 생각했다")
    decomposed = "\u110b\u1165\u11b7\u1106\u1161"
    for typed in ("엄마", "생각", decomposed):
        assert [found.id for found in journal.search(typed)] == [page]
    assert journal.search("마를") == []


def test_the_snippet_shows_the_place_and_marks_the_words(journal: Journal) -> None:
    """Each mark cuts a found word out of the snippet, which is one line from around the place."""
    journal.write(None, "", "before " * 100 + "the yellow\nkitchen " + "after " * 100)
    (found,) = journal.search("yell kitchen")
    assert [found.snippet[start:end] for start, end in found.marks] == ["yellow", "kitchen"]
    assert "\n" not in found.snippet
    assert len(found.snippet) < 300


def test_signs_that_mark_words_are_not_taken_from_what_was_typed(journal: Journal) -> None:
    """Text that holds the marking signs itself is found and marked once."""
    page = journal.write(None, "", "a \x02yellow\x03 \x03kitchen")
    (found,) = journal.search("kitchen")
    assert [found.snippet[start:end] for start, end in found.marks] == ["kitchen"]
    assert journal.read(page).text == "a \x02yellow\x03 \x03kitchen"


@pytest.mark.parametrize(
    "typed",
    ['"', "' OR 1=1", "a*", "-word", "title:word", "NEAR(a b)", "AND", "(", "^a", "a + b", "{", "\x00", "_", "🕯️", ""],
)
def test_nothing_typed_is_taken_for_an_operator(journal: Journal, typed: str) -> None:
    """Every input is a plain question: it never fails, and the page without those words is not found."""
    journal.write(None, "", "nothing of that kind")
    assert journal.search(typed) == []


def test_search_knows_the_last_saved_words_only(journal: Journal) -> None:
    """A word that was typed over is not found any more, the new one is, before and after keeping."""
    page = journal.write(None, "", "yellow")
    assert journal.search("yellow")
    journal.write(page, "", "green")
    assert journal.search("yellow") == []
    assert journal.search("green")
    journal.keep(page)
    journal.write(page, "", "blue")
    journal.discard(page)
    assert journal.search("blue") == []
    assert journal.search("green")


def test_the_bin_is_not_searched(journal: Journal) -> None:
    """A deleted page is found only after it was restored."""
    page = journal.write(None, "", "yellow")
    journal.delete(page)
    assert journal.search("yellow") == []
    journal.restore(page)
    assert [found.id for found in journal.search("yellow")] == [page]


def test_a_word_in_the_title_comes_first_and_the_list_is_limited(journal: Journal) -> None:
    """The title counts three times; no more pages than asked for come back."""
    journal.write(None, "", "yellow " + "word " * 20)
    titled = journal.write(None, "yellow", "word " * 20)
    assert journal.search("yellow")[0].id == titled
    assert len(journal.search("word", limit=1)) == 1
