"""The encrypted store: whole changes, clear failures, nothing readable on disk."""

import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from bereave.failures import NotNow, OurFault
from bereave.vault.cipher import Database, dbapi2
from bereave.vault.store import Migration, Store

KEY = bytes(range(32))
MARKER = "Lindenblütentee-7731"


def _lines(db: Database) -> None:
    db.execute("CREATE TABLE lines (number INTEGER PRIMARY KEY, words TEXT NOT NULL)")


def _more(db: Database) -> None:
    db.execute("ALTER TABLE lines ADD COLUMN more TEXT")


LINES: list[Migration] = [("1 lines", _lines)]


def _write(store: Store, *words: str) -> None:
    with store.changing() as db:
        for each in words:
            db.execute("INSERT INTO lines (words) VALUES (?)", [each])


def _read(store: Store) -> list[str]:
    with store.reading() as db:
        return [words for (words,) in db.execute("SELECT words FROM lines ORDER BY number")]


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_what_was_written_is_there_after_closing_and_opening(tmp_path: Path) -> None:
    """A change is read again by the next opening."""
    store = Store(tmp_path / "lines.db", KEY, LINES)
    _write(store, "one")
    store.close()
    store.close()
    assert _read(Store(tmp_path / "lines.db", KEY, LINES)) == ["one"]


def test_the_store_is_set_to_lose_nothing_and_to_leave_nothing(tmp_path: Path) -> None:
    """WAL with full synchronisation, secure deletion, temporary data in memory, foreign keys on."""
    store = Store(tmp_path / "lines.db", KEY, LINES)
    with store.reading() as db:
        told = {
            name: db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "secure_delete", "temp_store", "foreign_keys")
        }
    assert told == {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "temp_store": 2, "foreign_keys": 1}
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


def test_nothing_of_a_store_is_readable_on_disk(tmp_path: Path) -> None:
    """No file holds the written words or the schema while open or after closing; in a plain store both are found."""
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute("CREATE TABLE lines (words TEXT)")
    plain.execute("INSERT INTO lines VALUES (?)", [MARKER])
    plain.commit()
    plain.close()
    for sought in (MARKER.encode(), b"CREATE TABLE"):
        assert sought in (tmp_path / "plain.db").read_bytes()
    folder = tmp_path / "kept"
    folder.mkdir()
    store = Store(folder / "lines.db", KEY, LINES)
    _write(store, *[MARKER] * 2000)
    opened = _contents(folder)
    assert "lines.db-wal" in opened
    store.close()
    for content in [*opened.values(), *_contents(folder).values()]:
        assert MARKER.encode() not in content
        assert b"CREATE TABLE" not in content


def test_an_exception_undoes_the_whole_change(tmp_path: Path) -> None:
    """What a failed block wrote is gone; nested blocks belong to the outer one."""
    store = Store(tmp_path / "lines.db", KEY, LINES)

    def fail_half_way() -> None:
        with store.changing():
            _write(store, "one")
            raise KeyError

    with pytest.raises(KeyError):
        fail_half_way()
    assert _read(store) == []


def test_a_wrong_key_is_told_in_one_sentence_and_nothing_reaches_the_terminal(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Opening with another key is our fault's sentence with the file's name, without SQLCipher's own lines."""
    Store(tmp_path / "lines.db", KEY, LINES).close()
    before = _contents(tmp_path)
    with pytest.raises(OurFault, match=r"lines\.db") as told:
        Store(tmp_path / "lines.db", KEY[::-1], LINES)
    assert "kept as it is" in str(told.value)
    assert _contents(tmp_path) == before
    assert capfd.readouterr() == ("", "")


def _after_a_kill(tmp_path: Path, at: Path, *words: str) -> Path:
    """A store as a kill leaves it in the folder `at`: the last changes are in its side file only."""
    path = tmp_path / "lines.db"
    Store(path, KEY, LINES).close()
    store = Store(path, KEY, LINES)
    _write(store, *words)
    at.mkdir()
    for name in ("lines.db", "lines.db-wal"):
        shutil.copy(tmp_path / name, at / name)
    store.close()
    return at / "lines.db"


def _kept(folder: Path) -> dict[str, bytes]:
    return {name: content for name, content in _contents(folder).items() if not name.endswith("-shm")}


def test_after_a_kill_the_changes_in_the_side_file_are_there(tmp_path: Path) -> None:
    """What was only in the side file is read by the next opening."""
    assert _read(Store(_after_a_kill(tmp_path, tmp_path / "copy", "one"), KEY, LINES)) == ["one"]


def test_the_key_of_another_vault_takes_nothing_away_after_a_kill(tmp_path: Path) -> None:
    """A wrong key leaves both files byte for byte, and the right key then still finds the last change."""
    path = _after_a_kill(tmp_path, tmp_path / "copy", "one")
    before = _kept(path.parent)
    with pytest.raises(OurFault):
        Store(path, KEY[::-1], LINES)
    assert _kept(path.parent) == before
    assert _read(Store(path, KEY, LINES)) == ["one"]


@pytest.mark.parametrize("place", [0, 20, 100, 4000])
def test_a_damaged_file_is_kept_as_it_was_with_its_side_file(tmp_path: Path, place: int) -> None:
    """After a kill, a damaged first page that the side file does not mend is told, and no byte is changed."""
    path = _after_a_kill(tmp_path, tmp_path / "copy", "one")
    content = bytearray(path.read_bytes())
    content[place] ^= 0xFF
    path.write_bytes(content)
    before = _kept(path.parent)
    with pytest.raises(OurFault):
        Store(path, KEY, LINES)
    assert _kept(path.parent) == before


def test_a_first_page_torn_while_merging_is_mended_from_the_side_file(tmp_path: Path) -> None:
    """A power cut in the middle of writing the first page loses nothing, since the side file holds it whole."""
    path = _after_a_kill(tmp_path, tmp_path / "copy", "one")
    store = Store(path, KEY, LINES)
    with store.changing() as db:
        db.execute("CREATE TABLE others (number INTEGER)")
        db.execute("INSERT INTO lines (words) VALUES ('two')")
    torn = tmp_path / "torn"
    torn.mkdir()
    for name in ("lines.db", "lines.db-wal"):
        shutil.copy(path.with_name(name), torn / name)
    store.close()
    content = bytearray((torn / "lines.db").read_bytes())
    content[1000:4096] = bytes(3096)
    (torn / "lines.db").write_bytes(content)
    assert _read(Store(torn / "lines.db", KEY, LINES)) == ["one", "two"]
    assert [file.name for file in torn.iterdir() if file.is_dir()] == []


def test_damage_in_the_middle_is_told_when_it_is_met(tmp_path: Path) -> None:
    """A changed byte deep in the file never comes back as words: reading it is our fault's sentence."""
    store = Store(tmp_path / "lines.db", KEY, LINES)
    _write(store, *[MARKER * 50] * 400)
    store.close()
    content = bytearray((tmp_path / "lines.db").read_bytes())
    content[len(content) // 2] ^= 1
    (tmp_path / "lines.db").write_bytes(content)
    with pytest.raises(OurFault):
        _read(Store(tmp_path / "lines.db", KEY, LINES))


def test_no_room_is_told_and_what_was_saved_stays(tmp_path: Path) -> None:
    """When the file may not grow, the change fails with the words for a full disk and earlier lines stay."""
    store = Store(tmp_path / "lines.db", KEY, LINES)
    _write(store, "one")
    with store.reading() as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(NotNow, match="disk may be full"):
        _write(store, *[MARKER * 1000] * 100)
    assert _read(store) == ["one"]


def test_a_file_that_another_program_holds_is_told(tmp_path: Path) -> None:
    """While another connection is writing, a change says that the file is in use."""
    path = tmp_path / "lines.db"
    first, second = Store(path, KEY, LINES), Store(path, KEY, LINES)
    with second.reading() as db:
        db.execute("PRAGMA busy_timeout = 0")
    with first.changing() as held:
        held.execute("INSERT INTO lines (words) VALUES ('one')")
        with pytest.raises(NotNow, match="in use"):
            _write(second, "two")
    assert _read(second) == ["one"]


def test_a_closed_store_says_that_it_is_locked(tmp_path: Path) -> None:
    """Reading and changing after closing raise NotNow, never an exception of the database."""
    store = Store(tmp_path / "lines.db", KEY, LINES)
    store.close()
    assert not store.is_open
    with pytest.raises(NotNow, match="locked"):
        _read(store)
    with pytest.raises(NotNow, match="locked"):
        _write(store, "one")


def test_a_mistake_of_ours_shows_its_kind_and_none_of_the_words(tmp_path: Path) -> None:
    """A statement that SQLite refuses becomes our fault without a word of what it held."""
    store = Store(tmp_path / "lines.db", KEY, LINES)
    with pytest.raises(OurFault) as told, store.changing() as db:
        db.execute(f"INSERT INTO nowhere VALUES ('{MARKER}')")
    assert "SQLITE_ERROR" in str(told.value)
    assert MARKER not in str(told.value)


def test_several_threads_may_use_one_store(tmp_path: Path) -> None:
    """Four threads writing at once lose no line."""
    store = Store(tmp_path / "lines.db", KEY, LINES)

    def write_all(name: str) -> None:
        for count in range(25):
            _write(store, f"{name} {count}")

    threads = [threading.Thread(target=write_all, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(_read(store)) == sorted(f"{name} {count}" for name in "abcd" for count in range(25))


def test_a_migration_runs_once_and_a_failing_one_leaves_nothing(tmp_path: Path) -> None:
    """A step that fails half-way is undone, the steps before it stay, and the next opening does it again."""
    path = tmp_path / "lines.db"

    def half(db: Database) -> None:
        _more(db)
        raise KeyError

    with pytest.raises(KeyError):
        Store(path, KEY, [*LINES, ("2 more", half)])
    store = Store(path, KEY, [*LINES, ("2 more", _more)])
    with store.reading() as db:
        assert [row[1] for row in db.execute("PRAGMA table_info(lines)")] == ["number", "words", "more"]
    store.close()
    Store(path, KEY, [*LINES, ("2 more", _more)]).close()


def test_a_migration_killed_half_way_is_done_by_the_next_opening(tmp_path: Path) -> None:
    """A process killed inside a step leaves a store with the earlier words, without the step, that opens cleanly."""
    path = tmp_path / "lines.db"
    store = Store(path, KEY, LINES)
    _write(store, "one", "two")
    store.close()
    done = subprocess.run(
        [sys.executable, "-m", "tests.vault.dies_in_a_migration", str(path)], check=False, capture_output=True
    )
    assert b"inside" in done.stdout
    assert done.returncode != 0
    store = Store(path, KEY, LINES)
    with store.reading() as db:
        assert [row[1] for row in db.execute("PRAGMA table_info(lines)")] == ["number", "words"]
    store.close()
    store = Store(path, KEY, [*LINES, ("2 more", _more)])
    assert _read(store) == ["one", "two"]
    with store.reading() as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_sqlite_utils_catches_the_exceptions_of_the_cipher(tmp_path: Path) -> None:
    """Adding a column by alter=True works, which it does only while the alias of the binding is in place."""
    store = Store(tmp_path / "lines.db", KEY, LINES)
    with store.reading() as db:
        db.table("lines").insert({"words": "one", "new": 1}, alter=True)
        assert db.execute("SELECT new FROM lines").fetchone() == (1,)
    assert dbapi2.OperationalError is not sqlite3.OperationalError
