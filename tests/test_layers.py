"""The layers of the house: which room may know which, and which libraries stay in which room."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "bereave"

CORE = ("directory", "search", "vault", "journal", "kept", "peers", "moderation")

#: Room -> the rooms of our own that it may import (besides itself, `shipped`, `failures`, `profile` and the version).
MAY_KNOW = {
    "directory": set[str](),
    "search": {"directory"},
    "vault": set[str](),
    "journal": {"vault", "directory"},
    "kept": {"vault"},
    "moderation": {"directory"},
    "peers": {"vault", "moderation"},
    "hub": {"peers", "moderation", "directory"},
    "desktop": {*CORE},
    "cli": {*CORE, "hub", "desktop"},
}
AT_THE_TOP = {"__init__", "__main__", "shipped", "failures", "one_sqlite", "profile"}

#: Library -> the only room that may import it.
FRAMEWORKS = {
    "PySide6": {"desktop"},
    "shiboken6": {"desktop"},
    "starlette": {"hub"},
    "uvicorn": {"hub"},
    "click": {"cli"},
    "whoosh": {"search"},
    "sqlcipher3": {"vault", "one_sqlite"},
    "sqlite_utils": {"one_sqlite"},
    "httpx": {"peers", "directory"},  # in the directory only where addresses are checked, see below
    "tuf": {"directory"},
    "securesystemslib": {"directory"},
    "ijson": {"directory"},
    "markdown": {"directory"},
    "nh3": {"directory"},
}

MODULES = sorted(PACKAGE.rglob("*.py"))


def imported(module: Path) -> Iterator[tuple[int, str]]:
    """Every import of a module, as line and full dotted name, wherever in the file it stands."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}:{node.lineno} imports relatively"
            yield node.lineno, node.module or ""


def room_of(module: Path) -> str:
    """The first folder below the package, or the module's own name at the top."""
    parts = module.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else parts[0].removesuffix(".py")


def trespasses(module: Path, room: str) -> list[str]:
    """Every import of a module of that room which the rules above do not allow."""
    found = []
    for line, name in imported(module):
        head, _, rest = name.partition(".")
        if head in FRAMEWORKS and room not in FRAMEWORKS[head]:
            found.append(f"{module}:{line} {room} imports {name}")
        if head == "bereave" and rest:
            other = rest.split(".")[0]
            allowed = MAY_KNOW.get(room, {"cli"} if room == "__main__" else set()) | AT_THE_TOP | {room}
            if other not in allowed:
                found.append(f"{module}:{line} {room} imports {name}")
    return found


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_each_module_stays_within_its_layer(module: Path) -> None:
    """A module imports only the rooms and the frameworks that its own room may know."""
    assert trespasses(module, room_of(module)) == []


@pytest.mark.parametrize(
    ("room", "line"),
    [
        ("journal", "from PySide6.QtCore import QObject"),
        ("desktop", "import bereave.hub.app"),
        ("hub", "from bereave.desktop.app import run"),
        ("peers", "from starlette.requests import Request"),
        ("search", "import bereave.vault.vault"),
        ("directory", "from sqlite_utils import Database"),
    ],
)
def test_the_rules_see_a_trespass(tmp_path: Path, room: str, line: str) -> None:
    """The same check finds a forbidden import, also inside a function."""
    wrong = tmp_path / "wrong.py"
    wrong.write_text(f"def f() -> None:\n    {line}\n", encoding="utf-8")
    assert len(trespasses(wrong, room)) == 1


def test_the_directory_reaches_the_network_in_one_module() -> None:
    """Only the curator's check of addresses may ask anybody anything."""
    asking = [
        module.name
        for module in MODULES
        if room_of(module) == "directory"
        and any(name.partition(".")[0] in {"httpx", "socket", "urllib3", "requests"} for _, name in imported(module))
    ]
    assert asking == ["linkcheck.py"]


def test_only_bereave_is_a_package() -> None:
    """The folders ui, index, resources and packaging hold no Python package."""
    for folder in ("ui", "index", "resources", "packaging"):
        assert not list((ROOT / folder).rglob("__init__.py"))


def test_every_room_is_known() -> None:
    """A new folder or top-level module needs a line in the rules above."""
    rooms = {room_of(module) for module in MODULES}
    assert rooms <= {*MAY_KNOW, *AT_THE_TOP}


def test_help_now_needs_neither_index_nor_store_nor_yaml() -> None:
    """Promise 1: reading the help-now file imports only the standard library and our failures."""
    import subprocess

    code = (
        "import sys; before=set(sys.modules); import bereave.directory.help_now;"
        "print('\\n'.join(sorted({m.split('.')[0] for m in set(sys.modules)-before})))"
    )
    found = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    assert {"yaml", "whoosh", "sqlcipher3", "sqlite3", "babel", "markdown"}.isdisjoint(found.stdout.split())
