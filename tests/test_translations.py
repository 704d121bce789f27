"""The interface's words in every language: none is missing, none lost a place, and what is counted has its forms."""

import ast
import importlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QObject

ROOT = Path(__file__).parent.parent
DESKTOP = sorted((ROOT / "bereave/desktop").rglob("*.py"))
FOLDER = ROOT / "ui/translations"
#: How many plural forms each language has.
FORMS = {"en": 2, "fr": 2, "ko": 1}
_PLACES = re.compile(r"\{\w*\}|%n")


class Message(NamedTuple):
    """One sentence of the interface; `forms` are its translations, `done` whether somebody finished them."""

    context: str
    source: str
    comment: str
    plural: bool
    forms: tuple[str, ...]
    done: bool

    @property
    def key(self) -> tuple[str, str, str, bool]:
        """What makes it the same sentence in two files."""
        return self.context, self.source, self.comment, self.plural


def messages(file: Path) -> list[Message]:
    """Every sentence of a translation file."""
    found = []
    for context in ET.parse(file).getroot().iter("context"):
        for row in context.iter("message"):
            translation = row.find("translation")
            assert translation is not None
            plural = row.get("numerus") == "yes"
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            )
            words = (context.findtext("name", ""), row.findtext("source", ""), row.findtext("comment", ""))
            done = translation.get("type") != "unfinished" and all(form.strip() for form in forms)
            found.append(Message(*words, plural, tuple(forms), done))
    return found


def committed(language: str) -> list[Message]:
    """What is kept for a language."""
    return messages(FOLDER / f"bereave_{language}.ts")


@pytest.mark.parametrize("language", ["fr", "ko"])
def test_every_sentence_is_translated(language: str) -> None:
    """Nobody who reads French or Korean meets an English sentence."""
    assert [f"{one.context}: {one.source}" for one in committed(language) if not one.done] == []


@pytest.mark.parametrize("language", ["fr", "ko"])
def test_every_place_is_kept(language: str) -> None:
    """A translation has the same places for names, times and numbers as the sentence."""
    wrong = [
        f"{one.context}: {form}"
        for one in committed(language)
        for form in one.forms
        if one.done and sorted(_PLACES.findall(form)) != sorted(_PLACES.findall(one.source))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", FORMS)
def test_what_is_counted_has_its_forms(language: str) -> None:
    """One page, two pages: every counted sentence has all forms of its language, in English too."""
    counted = [one for one in committed(language) if one.plural]
    assert len(counted) > 15
    assert [one.source for one in counted if not one.done or len(one.forms) != FORMS[language]] == []
    assert [form for one in counted for form in one.forms if "(s)" in form] == []


def test_a_new_sentence_is_noticed(tmp_path: Path) -> None:
    """Every sentence that is in the code now is in the files of all languages."""
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    fresh = tmp_path / "bereave_en.ts"
    sources = [str(path) for path in sorted((ROOT / "bereave").rglob("*.py"))]
    # The list is longer than some systems let a command be.
    listed = tmp_path / "sources"
    listed.write_text("\n".join(sources), encoding="utf-8")
    command = [str(tool), "-silent", "-locations", "none", f"@{listed}", "-source-language", "en", "-ts", str(fresh)]
    subprocess.run(command, check=True, capture_output=True)
    now = {one.key for one in messages(fresh)}
    assert len(now) > 500
    for language in FORMS:
        assert sorted(now - {one.key for one in committed(language)}) == [], language


def _calls(path: Path, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
            yield node


def test_every_failure_can_be_told_in_every_language() -> None:
    """What can go wrong is said in the reader's language: each sentence stands in the files as it is in the code."""
    told = set()
    for path in sorted((ROOT / "bereave").rglob("*.py")):
        for call in _calls(path, "QT_TRANSLATE_NOOP"):
            context, sentence = (ast.literal_eval(part) for part in call.args[:2])
            told.add((context, sentence))
    assert len(told) > 50
    for language in FORMS:
        assert sorted(told - {(one.context, one.source) for one in committed(language)}) == [], language


class _Counted(ast.NodeVisitor):
    """Finds the strings with "%n", and which of them stand in `self.tr("...", "", n)` and in which class."""

    def __init__(self) -> None:
        self.classes: list[str] = []
        self.good: dict[int, str] = {}
        self.found: list[ast.Constant] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        function = node.func
        if isinstance(function, ast.Attribute) and ast.unparse(function) == "self.tr" and len(node.args) == 3:
            self.good[id(node.args[0])] = self.classes[-1]
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and "%n" in node.value:
            self.found.append(node)


@pytest.mark.parametrize("path", DESKTOP, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_counted_is_said_by_an_object_of_qt(path: Path) -> None:
    """Plural forms are only collected for self.tr("%n ...", "", n) in a class of Qt: nowhere else stands a "%n"."""
    seen = _Counted()
    seen.visit(ast.parse(path.read_text(encoding="utf-8")))
    assert [node.lineno for node in seen.found if id(node) not in seen.good] == []
    names = {seen.good[id(node)] for node in seen.found}
    module = importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts)) if names else None
    for name in names:
        assert issubclass(getattr(module, name), QObject), name
