"""What differs between two states of an entry."""

from dataclasses import replace

from bereave.directory.model import Contact
from bereave.directory.workspace import difference
from bereave.directory.write import text_of
from tests.directory.writing import line


def test_fields_are_compared_one_by_one_with_the_words_that_changed() -> None:
    """A changed sentence, a way added, a day taken away."""
    after = replace(
        line(),
        summary="People who listen at night.",
        contacts=(*line().contacts, Contact("text", "0000")),
        review_by=None,
    )
    rows = {row.field: row for row in difference(text_of(line()), text_of(after))}
    assert set(rows) == {"summary", "contact.1.how", "contact.1.value", "review_by"}
    assert (rows["contact.1.value"].kind, rows["review_by"].kind) == ("added", "removed")
    assert [span.text for span in rows["summary"].before if span.changed] == ["listen."]
    assert "".join(span.text for span in rows["summary"].after) == "People who listen at night."


def test_the_body_is_compared_line_by_line() -> None:
    """Lines that stay are there to read by."""
    one, other = replace(line(), body="A\n\nB here\n\nC"), replace(line(), body="A\n\nB there\n\nC\nD")
    rows = [(row.kind, "".join(span.text for span in row.after)) for row in difference(text_of(one), text_of(other))]
    assert rows == [("same", "A"), ("same", ""), ("changed", "B there"), ("same", ""), ("same", "C"), ("added", "D")]


def test_the_same_is_no_difference() -> None:
    """Nothing changed, nothing to show."""
    assert [row for row in difference(text_of(line()), text_of(line())) if row.kind != "same"] == []


def test_what_was_not_there_is_all_new() -> None:
    """And the other way round."""
    assert {row.kind for row in difference(None, text_of(line()))} == {"added"}
    assert {row.kind for row in difference(text_of(line()), None)} == {"removed"}


def test_a_broken_file_is_compared_as_plain_lines() -> None:
    """So that one sees what an editor did."""
    rows = difference("---\nid: x\n---\n", "---\nid: [\n")
    assert {row.field for row in rows} == {"file"}
    assert ("changed", "id: [") in [(row.kind, "".join(span.text for span in row.after)) for row in rows]
