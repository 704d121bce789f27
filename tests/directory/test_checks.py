"""Checking what the app says."""

import json
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest

from bereave import shipped
from bereave.directory.checks import CheckReport, check
from bereave.directory.layers import read_folder
from bereave.failures import NotNow
from tests.directory.writing import article, changed, service

TODAY = date(2026, 11, 22)
WORDING = shipped.resources() / "wording"
SESSION = """---
id: programme-09
type: session
number: 9
title: A session
language: en
minutes: 20
summary: What it is.
evidence: Nothing was tested.
checked: {on: "2026-11", evidence: desk-research, sources: [{name: a study}]}
review_by: 2027-11-01
---
Hello.

## One {#one .prompt}

Write.

### Shorter {.shorter}

One word.

## Two {#two .choice}

- a
- b

## Three {#three .scale}

- 0: none
- 10: all
"""


def _look(folder: Path) -> CheckReport:
    return check(folder, TODAY, WORDING)


def _rules(folder: Path) -> set[str]:
    return {problem.rule for problem in _look(folder).errors}


def test_good_files_pass(tmp_path: Path) -> None:
    """A whole service, article and session are not minded."""
    service(tmp_path)
    article(tmp_path)
    (tmp_path / "session.md").write_text(SESSION, encoding="utf-8")
    report = _look(tmp_path)
    assert (report.files, report.errors, report.warnings) == (3, (), ())


@pytest.mark.parametrize(
    ("old", "new", "rule", "line"),
    [
        ("country: GB", "country: Britain", "country", 6),
        ("country: GB", "country: gb", "country", 6),
        ("kind: crisis-line", "kind: line", "kind", 5),
        ("for: [anyone]", "for: [everybody]", "for", 8),
        ("languages: [en, cy]", "languages: [en, zz]", "language", 7),
        ("how: phone", "how: fax", "how", 11),
        ('"0000 111"', '"0000 111 or 222"', "number", 11),
        ('"https://example.org/"', '"ftp://example.org/"', "address", 12),
        ('"https://example.org/a"', '"example.org"', "address", 20),
        ("reach: main", "reach: worldwide", "reach", 13),
        ("reach: main\n", "", "missing", 5),
        ("status: active", "status: gone", "status", 14),
        ("status: active\n", "status: active\nstaus: active\n", "unknown-key", 15),
        ("on: 2026-10\n", "on: 2026-13\n", "date", 17),
        ("on: 2026-10\n", "on: last May\n", "date", 17),
        ("evidence: own-page", "evidence: hearsay", "evidence", 18),
        ("review_by: 2027-03-01", "review_by: soon", "date", 21),
        ("id: gb-listening", "id: GB listening", "id", 2),
        ('summary: "A voice."', "", "missing", 9),
        ("A voice.", "A voice. " * 20, "summary-length", 9),
        ("  fr: {", "  french: {", "language", 24),
        ("tags: [phone]", "tags: [phone", "yaml", 22),
        ("Somebody answers.", "She committed suicide.", "wording-committed", 26),
        ("Somebody answers.", "[Here](#nowhere)", "link", 26),
        ("Somebody answers.", "[Here](http://example.org)", "link", 26),
        ("Somebody answers.", "[Here](nobody.md)", "link", 26),
    ],
)
def test_each_slip_in_a_service_is_named(tmp_path: Path, old: str, new: str, rule: str, line: int) -> None:
    """Every rule for a service finds its slip, and names the line."""
    changed(tmp_path, (old, new))
    problems = _look(tmp_path).errors
    assert rule in {problem.rule for problem in problems}, problems
    if rule not in {"missing", "yaml"}:
        assert line in {problem.line for problem in problems if problem.rule == rule}, problems


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (lambda text: text.replace("Help now is", "Something is"), "last-section"),
        (lambda text: text.replace("Words of a night.", "Call 116 123 now.", 1), "number-in-article"),
        (lambda text: text.replace("Words of a night.", "Ring +44 20 7946 0000.", 1), "number-in-article"),
        (lambda text: text.replace("Words of a night.", "Please call 999.", 1), "number-in-article"),
        (lambda text: text.replace('[{url: "https://example.org/", title: "A study"}]', "[]"), "sources"),
        (lambda text: text.replace("section: grief", "section: other"), "section"),
        (lambda text: text.replace("language: en", "language: en\ntranslation_of: nobody"), "translation-of"),
    ],
)
def test_each_slip_in_an_article_is_named(tmp_path: Path, change: Callable[[str], str], rule: str) -> None:
    """Every rule for an article finds its slip."""
    path = article(tmp_path)
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
    assert rule in _rules(tmp_path)


@pytest.mark.parametrize(("value", "rules"), [("9151 1767", set()), ("https://example.org/", {"number"})])
def test_what_is_for_whatsapp_is_a_number(tmp_path: Path, value: str, rules: set[str]) -> None:
    """The number is what somebody types; an address is a chat."""
    changed(tmp_path, ("contact:\n", f'contact:\n  - {{how: whatsapp, value: "{value}"}}\n'))
    assert _rules(tmp_path) == rules


def test_years_are_no_numbers_to_call(tmp_path: Path) -> None:
    """Years, spans of years and short counts may stand in an article."""
    article(tmp_path, body="Between 2019-2021, or 2019–2021, 15 of 126 people. " * 40)
    assert _rules(tmp_path) == set()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{#one .prompt}", ""),
        ("{#one .prompt}", "{#one .question}"),
        ("{#two .choice}", "{#one .choice}"),
        ("### Shorter {.shorter}", "### Shorter"),
        ("- a\n- b", "- a"),
        ("- 10: all", "- 9: all"),
        ("## Two {#two .choice}\n\n- a\n- b\n", "## Two {#two .text}\n"),
    ],
)
def test_each_slip_in_a_session_is_named(tmp_path: Path, old: str, new: str) -> None:
    """A step without its name, kind, smaller version, choices or ends is found."""
    (tmp_path / "session.md").write_text(SESSION.replace(old, new), encoding="utf-8")
    assert _rules(tmp_path) == {"step"}


def test_some_things_only_want_a_look(tmp_path: Path) -> None:
    """An overdue review, a short article and an unsafe web address are warnings."""
    path = service(tmp_path)
    text = (
        path.read_text(encoding="utf-8")
        .replace("2027-03-01", "2026-03-01")
        .replace('https://example.org/"', 'http://example.org/"')
    )
    path.write_text(text, encoding="utf-8")
    article(tmp_path, body="Short.")
    report = _look(tmp_path)
    assert report.errors == ()
    assert {problem.rule for problem in report.warnings} == {"review-overdue", "length", "address-not-opened"}


def test_two_files_with_one_id(tmp_path: Path) -> None:
    """A duplicate id is found, and the first file named; a session may keep its id in another language."""
    path = service(tmp_path, "other")
    path.write_text(path.read_text(encoding="utf-8").replace("id: other", "id: long-nights"), encoding="utf-8")
    article(tmp_path)
    (tmp_path / "en.md").write_text(SESSION, encoding="utf-8")
    (tmp_path / "fr.md").write_text(SESSION.replace("language: en", "language: fr"), encoding="utf-8")
    (problem,) = _look(tmp_path).errors
    assert (problem.rule, problem.file) == ("duplicate-id", "services/GB/other.md")
    assert "articles/en/long-nights.md" in problem.message


def test_help_now_out_of_date_is_named(tmp_path: Path) -> None:
    """Where there are emergency numbers, the help-now file must be there and be what the entries make."""
    service(tmp_path)
    (tmp_path / "emergency.json").write_text('{"numbers": {}}', encoding="utf-8")
    assert _rules(tmp_path) == {"help-now"}
    (tmp_path / "help-now.json").write_text("{}", encoding="utf-8")
    assert _rules(tmp_path) == {"help-now"}
    (tmp_path / "emergency.json").write_text("{", encoding="utf-8")
    assert _rules(tmp_path) == {"help-now"}


@pytest.mark.parametrize(
    ("translations", "told"),
    [
        ({"fr": {"note": "Ambulance : 15, police : 18."}}, "other numbers"),
        ({"fr": {"note": "Police : 17, ambulance : 15."}}, "another order"),
        ({"fr": {"note": "Ambulance et police."}}, "other numbers"),
        ({"fr": {"text": "114 par SMS"}}, "translates nothing"),
        ({"fr": {"note": ""}}, "no words"),
        ({"fr": {"title": "Secours"}}, "only note and text"),
        ({"fr": "15"}, "must have"),
        (["fr"], "must be languages"),
    ],
)
def test_a_translation_never_changes_an_emergency_number(tmp_path: Path, translations: object, told: str) -> None:
    """A translated remark has the numbers of the English one, in its order, or the check names country and line."""
    record: dict[str, object] = {"agreement": "two-datasets", "general": "15"}
    record["note"] = "Ambulance: 15, police: 17."
    good: dict[str, object] = {"fr": {"note": "Ambulance : 15, police : 17."}}
    path = tmp_path / "emergency.json"
    for words, expected in ((good, 0), (translations, 1)):
        document = {"numbers": {"AA": {**record, "translations": good}, "BB": {**record, "translations": words}}}
        path.write_text(json.dumps(document, indent=1), encoding="utf-8")
        found = [problem for problem in _look(tmp_path).errors if problem.rule == "emergency-translation"]
        assert len(found) == expected
    (problem,) = found
    assert told in problem.message
    assert path.read_text(encoding="utf-8").splitlines()[problem.line - 1].strip() == '"BB": {'


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """An unreadable folder is one sentence, not an empty report."""
    with pytest.raises(NotNow, match="could not be read"):
        _look(tmp_path / "nowhere")


def test_files_that_are_no_texts_are_answered_at_once(tmp_path: Path) -> None:
    """A gigabyte, a pipe, a link to itself, a link out of the folder and Latin-1 are each one sentence, soon."""
    kept = tmp_path / "kept"
    service(kept)
    with (kept / "large.md").open("wb") as large:
        large.truncate(1_000_000_000)
    (kept / "latin.md").write_bytes(b"---\ntitle: caf\xe9\n---\n")
    expected = {"large.md": "size", "latin.md": "utf-8"}
    if hasattr(os, "mkfifo"):
        os.mkfifo(kept / "pipe.md")
        outside = tmp_path / "outside.md"
        outside.write_text("---\nid: outside\n---\n", encoding="utf-8")
        (kept / "loop.md").symlink_to(kept / "loop.md")
        (kept / "away.md").symlink_to(outside)
        (kept / "dotted.md").symlink_to(Path("..", "outside.md"))
        (kept / "gone.md").symlink_to(kept / "nobody.md")
        (kept / "round").symlink_to(kept, target_is_directory=True)
        expected |= {"pipe.md": "not-a-file", "loop.md": "unreadable", "gone.md": "unreadable"}
        expected |= {"away.md": "link-out", "dotted.md": "link-out"}
    began = perf_counter()
    report = _look(kept)
    assert perf_counter() - began < 5
    assert {problem.file: problem.rule for problem in report.errors} == expected
    assert {problem.file for problem in read_folder(kept).problems} >= set(expected) - {"away.md", "dotted.md"}


def test_a_service_that_closed_points_on_to_one_that_runs(tmp_path: Path) -> None:
    """`instead` names an entry that is there, is another one, and is not closed itself."""
    path, other = service(tmp_path), service(tmp_path, "gb-other")
    closed = path.read_text(encoding="utf-8").replace("status: active", "status: closed\ninstead: gb-other")
    path.write_text(closed, encoding="utf-8")
    assert _rules(tmp_path) == set()
    path.write_text(closed.replace("instead: gb-other", "instead: gb-listening"), encoding="utf-8")
    assert _rules(tmp_path) == {"instead"}
    path.write_text(closed, encoding="utf-8")
    other.write_text(other.read_text(encoding="utf-8").replace("status: active", "status: closed"), encoding="utf-8")
    assert _rules(tmp_path) == {"instead"}


@pytest.mark.parametrize("number", ["*#06#", "**21*0000#", "##002#", "*2767*3855#"])
def test_a_code_that_sets_up_the_telephone_is_no_number(tmp_path: Path, number: str) -> None:
    """What could pass calls on or wipe a telephone is stopped; short codes with one sign stay."""
    path = service(tmp_path)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("0000 111", number), encoding="utf-8")
    assert _rules(tmp_path) == {"number"}
    path.write_text(text.replace("0000 111", "*4141"), encoding="utf-8")
    assert _rules(tmp_path) == set()


def test_everything_that_ships_passes() -> None:
    """Every shipped file passes every check."""
    assert check(shipped.resources(), TODAY).errors == ()
