"""Every field with every kind of value: a problem or nothing, never an end."""

from datetime import date
from pathlib import Path

import pytest

from bereave import shipped
from bereave.directory import wording
from bereave.directory.check_fields import KNOWN
from bereave.directory.checks import check
from bereave.directory.lint import lint_text
from tests.directory.test_checks import SESSION
from tests.directory.writing import article, changed, service

TODAY = date(2026, 11, 22)
WORDING = shipped.resources() / "wording"
RULES = wording.load(WORDING)
VALUES = {
    "list": "[a, b]",
    "empty list": "[]",
    "list of lists": "[[a], [b]]",
    "list of maps": "[{a: b}, {rule: [x], because: {a: b}}]",
    "list of ways": "[{how: [phone], value: {a: b}, url: [x], on: [y], name: {a: b}}]",
    "map": "{a: b}",
    "map of lists": "{a: [b], fr: [c], on: [2026], evidence: {a: b}, by: {a: b}, sources: {a: b}}",
    "check": "{on: 2026, evidence: confirmed, by: [[a], {a: b}], sources: [[a], x, {url: 1}]}",
    "words": "{fr: {title: [a], summary: {a: b}, body: [c], '': ''}}",
    "number": "12",
    "fraction": "1.5e300",
    "null": "null",
    "bool": "true",
    "date": "2026-01-01",
    "far date": "9999-12-31",
    "no date": "0000-00-00",
    "empty": '""',
    "long": '"' + "a" * 200_000 + '"',
    "dots": '"..."',
    "nul": r'"\0"',
    "surrogate": r'"\ud800"',
    "binary": "!!binary aGVsbG8=",
    "tagged null": "!!null x",
    "merge": "{<<: {a: b}}",
    "lines": '"a\\nb"',
}


def _with(text: str, key: str, value: str) -> str:
    """The file `text` with `value` for `key`, whatever stood there."""
    head, body = text.removeprefix("---\n").split("---\n", 1)
    kept, skip = [], False
    for line in head.splitlines():
        if not line.startswith(" "):
            skip = line.startswith(f"{key}:")
        if not skip:
            kept.append(line)
    return "---\n" + "\n".join([*kept, f"{key}: {value}"]) + f"\n---\n{body}"


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("type_", sorted(KNOWN))
def test_any_value_of_any_field_is_a_problem_or_nothing(tmp_path: Path, type_: str, value: str) -> None:
    """The whole check and the editor's marks come to their end over every field of every type."""
    texts = {
        "service": service(tmp_path / "ways").read_text(encoding="utf-8"),
        "article": article(tmp_path / "ways").read_text(encoding="utf-8"),
        "session": SESSION,
        "rules": "---\nid: r\ntype: rules\ntitle: Rules\nlanguage: en\n---\n1. Be kind.\n",
    }
    folder = tmp_path / "checked"
    folder.mkdir()
    keys = sorted(KNOWN[type_])
    for key in keys:
        text = _with(texts[type_], key, VALUES[value])
        (folder / f"{key}.md").write_text(text, encoding="utf-8")
        assert all(0 <= mark.start <= mark.end <= len(text) for mark in lint_text(text, RULES, TODAY)), key
    report = check(folder, TODAY, WORDING)
    assert report.files == len(keys)
    assert report.errors
    for problem in report.errors:
        problem.message.encode()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("type: service", "type: {a: b}"),
        ("type: service", "type: [service]"),
        ("type: service", "type: service\ntranslation_of: [x]"),
        ("id: gb-listening", "id: [x]"),
        ("status: active", "status: closed\ninstead: {a: b}"),
    ],
)
def test_what_once_ended_the_check_is_named(tmp_path: Path, old: str, new: str) -> None:
    """A type, an id or a pointer of the wrong shape is told with its file."""
    changed(tmp_path, (old, new))
    assert {problem.file for problem in check(tmp_path, TODAY, WORDING).errors} == {"services/GB/gb-listening.md"}
