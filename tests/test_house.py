"""The house rules, held against the tree."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
OURS = sorted((ROOT / "bereave").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
#: Outside these two places a broad `except` would swallow what a person should be told.
MAY_CATCH_ALL = {ROOT / "bereave/desktop/background.py", ROOT / "bereave/hub/app.py"}


def tracked() -> list[Path]:
    """The files that git keeps, or every file when the tree came without git."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        return [path for path in ROOT.rglob("*") if path.is_file() and ".venv" not in path.parts]
    return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def nodes(path: Path) -> list[ast.AST]:
    """Every node of a file's syntax tree."""
    return list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize("path", [*OURS, *TESTS], ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_is_over_400_lines(path: Path) -> None:
    """A module that grew over 400 lines is two modules."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


@pytest.mark.parametrize("path", OURS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_is_named_for_nothing(path: Path) -> None:
    """Names are the field's own words."""
    assert path.stem not in {"utils", "util", "helpers", "manager", "common", "misc", "base"}


@pytest.mark.parametrize("path", OURS, ids=lambda path: str(path.relative_to(ROOT)))
def test_broad_except_stays_in_two_places(path: Path) -> None:
    """Only the background runner and the hub's outermost layer may catch everything."""
    broad = [
        node.lineno
        for node in nodes(path)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"}))
    ]
    assert path in MAY_CATCH_ALL or broad == []


@pytest.mark.parametrize("path", OURS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_star_import_of_qt(path: Path) -> None:
    """`from PySide6.X import *` costs 76 ms at the start."""
    stars = [node for node in nodes(path) if isinstance(node, ast.ImportFrom) and node.names[0].name == "*"]
    assert stars == []


@pytest.mark.parametrize("path", TESTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_tests_do_not_sleep_or_skip_and_say_what_they_hold(path: Path) -> None:
    """No test waits for a fixed time or is skipped, and each has a sentence of its own."""
    text = path.read_text(encoding="utf-8")
    forbidden = [
        "time." + "sleep(",
        "qtbot." + "wait(",
        "QTest." + "qWait(",
        "mark." + "skip",
        "pytest." + "skip",
        "mark." + "xfail",
    ]
    assert [word for word in forbidden if word in text] == []
    mute = [
        node.name
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name.startswith("test_")
        and not ast.get_docstring(node)
    ]
    assert mute == []


def test_mocks_are_rare() -> None:
    """At most five lines of mocks stand in the whole suite."""
    pattern = re.compile(r"unittest\." + r"mock|Magic" + r"Mock|mocker\.|@" + r"patch")
    assert sum(len(pattern.findall(path.read_text(encoding="utf-8"))) for path in TESTS) <= 5


def test_no_file_is_over_a_megabyte_and_none_is_generated() -> None:
    """The tree holds nothing big, no index and no compiled translation."""
    for path in tracked():
        assert path.stat().st_size <= 1_000_000, path
        assert path.suffix not in {".qm", ".toc", ".seg", ".pyc", ".db"}, path


def test_the_tree_names_no_registry_and_no_machine() -> None:
    """Nothing points at a package registry's host, at a path of one machine, or at notes that users do not have."""
    # Spelled in pieces, so that this file does not find itself.
    names = [
        "--(extra-)?index%s-url",
        r"registry\.npm%sjs",
        r"pypi\.%sorg",
        r"\.\./sha%sred",
        r"(?<![\w.-])/(work|farm|ro%sot)/",
    ]
    wrong = re.compile("|".join(name.replace("%s", "") for name in names))
    for path in tracked():
        if path.suffix in {".png", ".ttf", ".otf", ".ico"}:
            continue
        found = wrong.search(path.read_text(encoding="utf-8"))
        assert found is None, path
