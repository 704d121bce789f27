"""Guards of the traps that were measured once and must not return."""

import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

from whoosh import fields, index

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_pyside_stays_below_the_version_that_kills_the_process() -> None:
    """PySide6 6.12.0 loses references on Python 3.10 and 3.11; both the bound and the lock keep it out."""
    assert PROJECT["project"]["optional-dependencies"]["desktop"] == ["pyside6-essentials>=6.8,<6.12"]
    assert (6, 8) <= tuple(map(int, version("pyside6-essentials").split(".")[:2])) < (6, 12)


def test_thousands_of_virtual_calls_leave_the_process_alive() -> None:
    """A Python model answers 20,000 calls from Qt without the crash that the bound above is about."""
    code = """
from PySide6.QtCore import QAbstractListModel, QModelIndex, QSortFilterProxyModel, Qt
class Rows(QAbstractListModel):
    def rowCount(self, parent=QModelIndex()):
        return 200
    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return f"row {index.row()}" if role == Qt.ItemDataRole.DisplayRole else None
rows = Rows()
proxy = QSortFilterProxyModel()
proxy.setSourceModel(rows)
for turn in range(100):
    proxy.setFilterFixedString(str(turn % 10))
    for row in range(proxy.rowCount()):
        proxy.index(row, 0).data()
print("alive")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stdout) == (0, "alive\n")


def test_whoosh_is_the_one_release_that_forgets_deleted_entries(tmp_path: Path) -> None:
    """With whoosh 2.7.4 a fresh searcher never gives back an entry that was withdrawn."""
    assert version("whoosh") == "2.7.4"
    shelf = index.create_in(tmp_path, fields.Schema(id=fields.ID(unique=True, stored=True), text=fields.TEXT))
    writer = shelf.writer()
    for number in range(50):
        writer.add_document(id=str(number), text="a line that listens")
    writer.commit()
    writer = shelf.writer()
    writer.delete_by_term("id", "7")
    writer.commit(merge=False)
    with shelf.searcher() as searcher:
        found = {hit["id"] for hit in searcher.documents()}
    assert found == {str(number) for number in range(50)} - {"7"}
    shelf.close()


def test_every_dependency_is_pinned_and_hashed() -> None:
    """The lock holds an exact version and hashes for each direct dependency, and names no registry."""
    lock = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    assert "http" not in lock.replace("httpx", "").replace("httpcore", "")
    assert "index" not in lock
    for requirement in PROJECT["project"]["dependencies"]:
        name, _, number = requirement.partition("==")
        assert f"\n{name}=={number} " in f"\n{lock}", f"{requirement} is not in constraints.txt"
    assert lock.count("--hash=sha256:") > 200


def test_the_first_compilation_of_whoosh_is_not_left_to_the_user() -> None:
    """Whoosh's sources are compiled already, so that warnings-as-errors meets no SyntaxWarning."""
    import whoosh.index

    cached = whoosh.index.__cached__
    assert cached is not None
    assert Path(cached).exists()
