"""The register of rules, its page, and one honest slip for every rule."""

import ast
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from bereave import shipped
from bereave.cli.resources import resources
from bereave.directory import rules, wording
from bereave.directory.checks import check
from tests.directory.writing import article, service

ROOT = Path(__file__).parent.parent.parent
TODAY = date(2026, 11, 22)
WORDING = wording.load(shipped.resources() / "wording")
EVERY = rules.every(WORDING)
Change = Callable[[str], str]


def _instead(old: str, new: str) -> Change:
    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return change


_BODY = "Somebody answers."
SERVICE: dict[str, Change] = {
    "size": lambda text: text + "a" * 1_000_000,
    "front-matter": lambda text: text.replace("---", "+++"),
    "yaml": _instead("tags: [phone]", "tags: [phone"),
    "type": _instead("type: service", "type: film"),
    "missing": _instead("country: GB\n", ""),
    "shape": _instead("tags: [phone]", "tags: {a: b}"),
    "unknown-key": _instead("status: active", "status: active\nstaus: active"),
    "id": _instead("id: gb-listening", "id: ../../listening"),
    "one-line": _instead('title: "The Listening Line"', 'title: "The\\nListening Line"'),
    "kind": _instead("kind: crisis-line", "kind: line"),
    "reach": _instead("reach: main", "reach: worldwide"),
    "status": _instead("status: active", "status: gone"),
    "inside_country": _instead("status: active", "status: active\ninside_country: perhaps"),
    "country": _instead("country: GB", "country: Britain"),
    "language": _instead("languages: [en, cy]", "languages: [en, zz]"),
    "for": _instead("for: [anyone]", "for: [everybody]"),
    "tags": _instead("tags: [phone]", 'tags: ["a b"]'),
    "how": _instead("how: phone", "how: fax"),
    "number": _instead('"0000 111"', '"0000 CALL"'),
    "address": _instead('"https://example.org/"', '"ftp://example.org/"'),
    "address-not-opened": _instead('"https://example.org/"', '"http://example.org/"'),
    "look-alike-address": _instead('"https://example.org/"', '"https://ex\u0430mple.org/"'),
    "date": _instead("review_by: 2027-03-01", "review_by: soon"),
    "evidence": _instead("evidence: own-page", "evidence: hearsay"),
    "confirmed-by": _instead("evidence: own-page", "evidence: confirmed"),
    "sources": _instead('    - {url: "https://example.org/a", on: unknown}', "    []"),
    "checked-by": _instead("evidence: own-page", "evidence: own-page\n  by: [Ann, ann]"),
    "identifiers": _instead("status: active", 'status: active\nidentifiers: {hsds: ""}'),
    "summary-length": _instead('"A voice."', '"' + "A voice. " * 20 + '"'),
    "translations": _instead('note: "Busy in the evening."\n', ""),
    "instead": _instead("status: active", "status: closed\ninstead: gb-nobody"),
    "opening-hours": _instead("status: active", 'status: active\nopening_hours: "weekdays at nine"'),
    "timezone": _instead("status: active", "status: active\ntimezone: Europe/Nowhere"),
    "no-timezone": _instead("status: active", 'status: active\nopening_hours: "Mo-Fr 09:00-17:00"'),
    "no-contact": lambda text: text[: text.index("contact:")] + text[text.index("reach:") :].replace("main", "group"),
    "no-review": _instead("review_by: 2027-03-01\n", ""),
    "review-overdue": _instead("2027-03-01", "2026-03-01"),
    "closed-way-on": lambda text: text.replace("active", "closed").replace('note: "Busy in the evening."\n', ""),
    "link": _instead(_BODY, "[Here](http://example.org)"),
    "markup": _instead(_BODY, "![a](https://example.org/a.png)"),
    "long-line": _instead(_BODY, "word " * 1200),
    "long-word": _instead(_BODY, "w" * 200),
    "nesting": _instead(_BODY, ">" * 20 + " deep"),
    "table": _instead(_BODY, "| a " * 20 + "|\n" + "|---" * 20 + "|"),
    "too-many-signs": _instead(_BODY, "[" * 300),
    "bidi": _instead(_BODY, "abc \u202e def"),
    "hidden-letters": _instead(_BODY, "abc\u200bdef"),
    "control-letters": _instead(_BODY, "abc \x07 def"),
    "look-alike": _instead(_BODY, "p\u0430ypal"),
    "allow-reason": _instead(_BODY, "<!-- allow wording-promise -->\nTime heals."),
    "allow-unknown": _instead(_BODY, "<!-- allow wording-nothing because I say so -->\nTime heals."),
    "allow-never": _instead(_BODY, "<!-- allow link because I say so -->\n[Here](http://example.org)"),
    "allow-unused": _instead(_BODY, "<!-- allow wording-promise because I say so -->\nNothing."),
    "quoted-wording": _instead(_BODY, 'They say "time heals".'),
    **{f"wording-{rule.id}": _instead(_BODY, f"Well, {rule.phrases[0].rstrip('*')} indeed.") for rule in WORDING["en"]},
}
ARTICLE: dict[str, Change] = {
    "section": _instead("section: grief", "section: other"),
    "translation-of": _instead("language: en", "language: en\ntranslation_of: nobody"),
    "length": lambda text: text.replace("Words of a night. ", ""),
    "number-in-article": _instead("Words of a night.", "Ring +44 20 7946 0000."),
    "last-section": _instead("Help now is", "Something is"),
}
#: Rules about whole files and folders, each with a test of its own.
ELSEWHERE = {
    "utf-8": "test_checks",
    "unreadable": "test_checks",
    "not-a-file": "test_checks",
    "link-out": "test_checks",
    "duplicate-id": "test_checks",
    "help-now": "test_checks",
    "emergency-translation": "test_checks",
    "step": "test_checks",
}
# The French and Korean lists have their own sentences in test_wording.
_ONLY_OTHERS = {id_ for id_, rule in EVERY.items() if rule.languages and "en" not in rule.languages}


@pytest.mark.parametrize("rule", sorted({**SERVICE, **ARTICLE}))
def test_each_rule_finds_its_slip_and_says_stop_or_look(rule: str, tmp_path: Path) -> None:
    """A slip in a good file is found by its rule, as severe as the register says, with its file and line."""
    path = service(tmp_path) if rule in SERVICE else article(tmp_path)
    change = SERVICE.get(rule) or ARTICLE[rule]
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
    report = check(tmp_path, TODAY, shipped.resources() / "wording")
    found = report.errors if EVERY[rule].severity == rules.STOP else report.warnings
    mine = [problem for problem in found if problem.rule == rule]
    assert mine, (report.errors, report.warnings)
    assert mine[0].line >= 1
    assert mine[0].file == path.relative_to(tmp_path).as_posix()
    assert mine[0].message


def test_every_rule_has_its_slip() -> None:
    """No rule of the register is without a test that finds it."""
    assert {*SERVICE, *ARTICLE, *ELSEWHERE, *_ONLY_OTHERS} == set(EVERY)
    told = (Path(__file__).parent / "test_checks.py").read_text(encoding="utf-8")
    assert [rule for rule in ELSEWHERE if f'"{rule}"' not in told] == []


def _named(tree: ast.AST) -> Iterator[str]:
    """Every rule that a module names where problems are made."""
    for node in ast.walk(tree):
        arguments: list[ast.expr] = []
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            arguments = node.args[2:4] if name in {"Spot", "_mind", "BrokenFrontMatter", "_broken"} else []
        elif isinstance(node, ast.Yield) and isinstance(node.value, ast.Tuple) and len(node.value.elts) == 3:
            arguments = [node.value.elts[1]]
        for one in arguments:
            values = [one.body, one.orelse] if isinstance(one, ast.IfExp) else [one]
            yield from (str(v.value) for v in values if isinstance(v, ast.Constant) and " " not in str(v.value))


def test_every_rule_that_the_code_names_is_in_the_register() -> None:
    """A rule that is only in the code would have no reason, no remedy and no place on the page."""
    named: set[str] = set()
    for path in sorted((ROOT / "bereave" / "directory").glob("*.py")):
        if path.name.startswith("check") or path.name in {"lint.py", "load.py", "front_matter.py", "suppress.py"}:
            named |= set(_named(ast.parse(path.read_text(encoding="utf-8"))))
    assert len(named) > 30
    assert named - set(EVERY) == set()


def test_the_page_is_current() -> None:
    """docs/rules.md is what the command prints: write it anew with `bereave resources rules --markdown`."""
    result = CliRunner().invoke(resources, ["rules", "--markdown"])
    assert (ROOT / "docs" / "rules.md").read_text(encoding="utf-8") == result.stdout
    assert [rule for rule in EVERY if f"`{rule}`" not in result.stdout] == []


def test_every_rule_has_a_reason_and_a_remedy_and_hard_ones_stay() -> None:
    """Both are sentences; numbers, links, hidden signs and fields can never be set aside."""
    for rule in EVERY.values():
        assert len(rule.reason) > 8, rule
        assert len(rule.remedy) > 3, rule
    hard = {"number", "number-in-article", "link", "bidi", "hidden-letters", "front-matter", "yaml", "shape", "address"}
    assert [rule for rule in hard if EVERY[rule].may_allow] == []


def test_the_three_languages_hold_the_same_rules() -> None:
    """A rule that one language has, the others have too."""
    ids = {language: {rule.id for rule in found} for language, found in WORDING.items()}
    assert ids["en"] == ids["fr"] == ids["ko"]
