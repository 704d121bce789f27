"""The programme's files: read as written, and a broken one says where."""

from pathlib import Path

import pytest

from bereave import shipped
from bereave.failures import NotNow, NotUnderstood
from bereave.journal.programme import read_session, session_of, sessions

FRONT = """---
id: {id}
type: session
number: {number}
title: Where I am
language: en
minutes: 20
summary: A beginning.
evidence: Untested as a whole.
---
"""
BODY = """
Before it begins.

Two paragraphs.

## Arrive {#arrive .text}

Sit down.

## What brings you {#brings .choice}

Choose.

- One thing
- Another thing

## Tell {#tell .prompt}

Write *something*.

### Shorter {.shorter}

One line.

## How alone {#alone .scale}

How alone is it?

- 0: quite alone
- 10: somebody is there
"""


def _file(folder: Path, body: str = BODY, name: str = "01-x.md", **front: object) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(FRONT.format(**{"id": "programme-01", "number": 1, **front}) + body, encoding="utf-8")
    return path


def test_a_session_is_read_with_all_its_steps(tmp_path: Path) -> None:
    """Front matter, opening and each kind of step come back in order with their parts."""
    session = read_session(_file(tmp_path))
    assert (session.id, session.number, session.minutes, session.language) == ("programme-01", 1, 20, "en")
    assert session.intro == "Before it begins.\n\nTwo paragraphs."
    assert [(step.slug, step.kind) for step in session.steps] == [
        ("arrive", "text"),
        ("brings", "choice"),
        ("tell", "prompt"),
        ("alone", "scale"),
    ]
    assert session.step("brings").choices == ("One thing", "Another thing")
    assert session.step("brings").body_markdown == "Choose."
    assert (session.step("tell").body_markdown, session.step("tell").shorter) == ("Write *something*.", "One line.")
    assert session.step("alone").ends == ("quite alone", "somebody is there")
    with pytest.raises(NotUnderstood):
        session.step("other")


def test_every_shipped_session_can_be_read() -> None:
    """The sessions that the app brings are whole, numbered from 0, and each has something to answer."""
    found = sessions(shipped.resources() / "programme", "en")
    assert [session.number for session in found][:2] == [0, 1]
    for session in found:
        assert session.intro
        assert any(step.kind in {"prompt", "letter"} for step in session.steps)
        assert session_of(shipped.resources() / "programme", session.id) == session


def test_what_is_missing_in_a_language_is_given_in_english(tmp_path: Path) -> None:
    """Session 1 in French takes the English one's place, session 2 stays English, the order is by number."""
    _file(tmp_path / "en")
    _file(tmp_path / "en", name="02-y.md", id="programme-02", number=2)
    _file(tmp_path / "fr", id="programme-01-fr")
    assert [session.id for session in sessions(tmp_path, "fr")] == ["programme-01-fr", "programme-02"]
    assert [session.id for session in sessions(tmp_path, "ko")] == ["programme-01", "programme-02"]
    assert session_of(tmp_path, "programme-01-fr").number == 1
    with pytest.raises(NotUnderstood):
        session_of(tmp_path, "programme-09")


def test_two_sessions_of_one_number_are_told(tmp_path: Path) -> None:
    """Two files of one language with the same number name each other."""
    _file(tmp_path / "en")
    _file(tmp_path / "en", name="02-y.md", id="programme-02")
    with pytest.raises(NotUnderstood, match=r"01-x\.md has the number 1 too"):
        sessions(tmp_path, "en")


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        ("{#arrive .text}", "", "must end with"),
        (".text}", ".dance}", "no kind of step named dance"),
        ("{#brings", "{#arrive", "two steps named arrive"),
        ("### Shorter {.shorter}\n\nOne line.\n", "", "tell has no shorter version"),
        ("Sit down.", "Sit.\n\n### Shorter {.shorter}\n\nSit.", "arrive takes no shorter version"),
        ("- Another thing\n", "", "at least two different choices"),
        ("- 10: somebody is there", "- 9: somebody", "two ends"),
        ("title: Where I am", "title:", "it needs title"),
        ("minutes: 20", "minutes: long", "minutes must be a whole number"),
        ("type: session", "type: article", "type must be session"),
        ("summary: A", "summary: [A", "line"),
    ],
)
def test_a_broken_file_says_which_and_what(tmp_path: Path, before: str, after: str, why: str) -> None:
    """NotUnderstood names the file, the line and what is wrong in it."""
    path = _file(tmp_path)
    path.write_text(path.read_text(encoding="utf-8").replace(before, after, 1), encoding="utf-8")
    with pytest.raises(NotUnderstood, match=why) as told:
        read_session(path)
    assert str(path) in str(told.value)
    assert "line " in str(told.value)


def test_a_file_without_steps_or_in_another_encoding_or_away_is_told(tmp_path: Path) -> None:
    """No step and no UTF-8 are NotUnderstood; a file that cannot be read is NotNow."""
    with pytest.raises(NotUnderstood, match="no step"):
        read_session(_file(tmp_path, "\nOnly words.\n"))
    (tmp_path / "latin.md").write_bytes(b"---\nid: \xe9\n---\n")
    with pytest.raises(NotUnderstood, match="UTF-8"):
        read_session(tmp_path / "latin.md")
    with pytest.raises(NotNow):
        read_session(tmp_path / "away.md")
