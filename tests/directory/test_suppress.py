"""Rules that a file sets aside, each with its reason."""

from datetime import date
from pathlib import Path

import pytest

from bereave import shipped
from bereave.directory import wording
from bereave.directory.checks import CheckReport, check
from bereave.directory.html import render
from bereave.directory.load import read_entry
from bereave.directory.model import Allowed
from bereave.directory.write import text_of
from bereave.search.documents import plain
from tests.directory.writing import changed, service

TODAY = date(2026, 11, 22)
WORDING = shipped.resources() / "wording"
ALLOW = 'status: active\nallow:\n  - {rule: wording-promise, because: "it says that nobody can"}\n'
COMMENT = "<!-- allow wording-promise because it says that nobody can -->\n"


def _report(folder: Path, *changes: tuple[str, str]) -> CheckReport:
    changed(folder, *changes)
    return check(folder, TODAY, WORDING)


def test_a_rule_is_set_aside_for_the_whole_file(tmp_path: Path) -> None:
    """With a reason in the front matter the rule is silent everywhere in the file, and counted."""
    report = _report(
        tmp_path, ("status: active\n", ALLOW), ("A voice.", "Time heals."), ("Somebody answers.", "Time heals.")
    )
    assert (report.errors, report.warnings) == ((), ())
    assert [(one.problem.rule, one.because) for one in report.suppressed] == [
        ("wording-promise", "it says that nobody can")
    ] * 2


def test_a_comment_speaks_for_the_paragraph_below_it(tmp_path: Path) -> None:
    """The paragraph after the comment is spared, the next one is not."""
    report = _report(tmp_path, ("Somebody answers.", f"{COMMENT}Time\nheals.\n\nTime heals."))
    assert [(problem.rule, problem.line) for problem in report.errors] == [("wording-promise", 30)]
    assert [one.problem.line for one in report.suppressed] == [27]


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ("<!-- allow wording-promise -->\nTime heals.", "allow-reason"),
        ("<!-- allow wording-promise because -->\nTime heals.", "allow-reason"),
        ("<!-- allow wording-promise because x -->\nTime heals.", "allow-reason"),
        ("<!-- allow because I want to -->\nTime heals.", "allow-unknown"),
        ("<!-- allow wording-nothing because I want to -->\nTime heals.", "allow-unknown"),
        ("<!-- allow wording-hurry because I want to -->\nTime heals.", "allow-unused"),
        ("<!-- allow bidi because I want to -->\na \u202e b", "allow-never"),
        ("<!-- allow link because I want to -->\n[a](http://a.org)", "allow-never"),
        ("<!-- allow allow-never because I want to -->\n[a](http://a.org)", "allow-never"),
    ],
)
def test_what_sets_nothing_aside_is_told(tmp_path: Path, body: str, rule: str) -> None:
    """No reason, no such rule, nothing to set aside, or a rule that stays: told, and what it hid stays told."""
    report = _report(tmp_path, ("Somebody answers.", body))
    assert rule in {problem.rule for problem in (*report.errors, *report.warnings)}
    assert report.errors
    assert report.suppressed == ()


@pytest.mark.parametrize("allow", ["allow: wording-promise", "allow: [wording-promise]", "allow: [{because: x}]"])
def test_an_allowance_of_the_wrong_shape_is_named(tmp_path: Path, allow: str) -> None:
    """A text, a list of texts or a row without its rule is told with its line."""
    report = _report(tmp_path, ("status: active\n", f"status: active\n{allow}\n"))
    assert {(problem.rule, problem.line) for problem in report.errors} & {("shape", 15), ("missing", 15)}


def test_quoted_words_are_set_aside_by_their_own_rule(tmp_path: Path) -> None:
    """Who allows a rule of words allows it in quotation marks as well."""
    report = _report(tmp_path, ("Somebody answers.", f'{COMMENT}Some say "time heals".'))
    assert (report.errors, report.warnings) == ((), ())


def test_readers_never_see_a_comment() -> None:
    """The page and what is searched hold nothing of it, wherever it stands."""
    for text in (f"{COMMENT}Words.", f"- a\n{COMMENT}- b", f"Words.\n\n{COMMENT}\nMore.", f"> quote\n{COMMENT}> more"):
        assert "allow" not in render(text)
        assert "allow" not in plain(text)


def test_an_allowance_is_kept_when_the_entry_is_written(tmp_path: Path) -> None:
    """The entry carries it, and its file has it again."""
    path = service(tmp_path)
    path.write_text(path.read_text(encoding="utf-8").replace("status: active\n", ALLOW), encoding="utf-8")
    entry = read_entry(path)
    assert entry.allow == (Allowed("wording-promise", "it says that nobody can"),)
    path.write_text(text_of(entry), encoding="utf-8")
    assert read_entry(path) == entry


def test_nothing_that_ships_sets_a_rule_aside_without_need() -> None:
    """Every allowance in the shipped set is used and has its reason."""
    report = check(shipped.resources(), TODAY)
    assert [problem for problem in report.warnings if problem.rule.startswith("allow-")] == []
    assert wording.load(WORDING)
