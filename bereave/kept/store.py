"""What is kept, in a store of its own in the vault."""

import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from types import MappingProxyType

from bereave.kept.state import Change, Favourite, FileReport, Note, Report, State, WriteNote, after
from bereave.vault.cipher import Database
from bereave.vault.store import Store


class KeptStore:
    """Reads what is kept and applies changes to it: all of them together or none."""

    def __init__(self, store: Store) -> None:
        """`store` was opened with `schema.MIGRATIONS`."""
        self._store = store

    def read(self) -> State:
        """Everything that is kept. Raises NotNow when locked."""
        with self._store.reading() as db:
            return _read(db)

    def apply(self, changes: Iterable[Change]) -> State:
        """Let `changes` happen, in one transaction, and give what is kept then. Raises NotNow when locked or full."""
        with self._store.changing() as db:
            before = _read(db)
            state = after(before, [_storable(change) for change in changes])
            _write(db, before, state)
        return state


def _read(db: Database) -> State:
    places = db.execute("SELECT entry, title, added FROM favourites ORDER BY place").fetchall()
    notes = db.execute("SELECT entry, title, text, changed FROM notes ORDER BY changed").fetchall()
    reports = db.execute(
        "SELECT id, entry, title, what, words, written, sent, how, checked, pack, version, tried, said"
        " FROM reports ORDER BY place"
    ).fetchall()
    taken_back = db.execute("SELECT id FROM taken_back ORDER BY place").fetchall()
    return State(
        tuple(Favourite(*row) for row in places),
        MappingProxyType({row[0]: Note(*row) for row in notes}),
        tuple(replace(Report(*row), tried=bool(row[11])) for row in reports),
        tuple(row[0] for row in taken_back),
    )


def _write(db: Database, before: State, state: State) -> None:
    if state.favourites != before.favourites:
        db.execute("DELETE FROM favourites")
        for place, one in enumerate(state.favourites):
            row = [one.entry, one.title, place, one.added]
            db.execute("INSERT INTO favourites (entry, title, place, added) VALUES (?, ?, ?, ?)", row)
    for entry in before.notes.keys() - state.notes.keys():
        db.execute("DELETE FROM notes WHERE entry = ?", [entry])
    for entry, note in state.notes.items():
        if before.notes.get(entry) != note:
            row = [entry, note.title, note.text, note.changed]
            db.execute("INSERT OR REPLACE INTO notes (entry, title, text, changed) VALUES (?, ?, ?, ?)", row)
    _write_reports(db, before, state)
    for name in set(before.taken_back) - set(state.taken_back):
        db.execute("DELETE FROM taken_back WHERE id = ?", [name])
    for name in state.taken_back:
        db.execute("INSERT OR IGNORE INTO taken_back (id) VALUES (?)", [name])


def _write_reports(db: Database, before: State, state: State) -> None:
    old = {one.id: one for one in before.reports}
    for name in old.keys() - {one.id for one in state.reports}:
        db.execute("DELETE FROM reports WHERE id = ?", [name])
    for one in state.reports:
        if one.id not in old:
            db.execute(
                "INSERT INTO reports (id, entry, title, what, words, written) VALUES (?, ?, ?, ?, ?, ?)",
                [one.id, one.entry, one.title, one.what, one.words, one.written],
            )
        if one != old.get(one.id):
            db.execute(
                "UPDATE reports SET sent = ?, how = ?, checked = ?, pack = ?, version = ?, tried = ?, said = ?"
                " WHERE id = ?",
                [one.sent, one.how, one.checked, one.pack, one.version, int(one.tried), one.said, one.id],
            )


def _storable(change: Change) -> Change:
    """Half of a sign outside the basic plane cannot be stored; it becomes U+FFFD."""
    match change:
        case WriteNote(note, unseen):
            return WriteNote(replace(note, text=_whole(note.text)), unseen)
        case FileReport(report):
            return FileReport(replace(report, words=_whole(report.words)))
    return change


def _whole(text: str) -> str:
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return unicodedata.normalize("NFC", whole)
