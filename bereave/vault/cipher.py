"""The one place that opens SQLCipher and that knows its exceptions."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from bereave.failures import QT_TRANSLATE_NOOP, NotNow, OurFault
from bereave.one_sqlite import Database, Migrations, dbapi2

__all__ = ["Database", "Migrations", "closed", "connect", "dbapi2", "told_plainly"]

# Primary result codes of https://www.sqlite.org/rescode.html (the low byte of the extended ones).
_NO_ROOM = {10, 13}  # IOERR, FULL
_IN_USE = {5, 6}  # BUSY, LOCKED
_NO_RIGHT = {3, 8, 14}  # PERM, READONLY, CANTOPEN
_DAMAGED = {11, 26}  # CORRUPT, NOTADB


def connect(path: Path, key: bytes | bytearray) -> Database:
    """Open the store at `path` with its raw 32-byte key; nothing is written before one page could be read.

    Raises OurFault when the key does not fit or the file is damaged (the file stays as it is), NotNow when the
    system does not let it be opened.
    """
    with told_plainly(path):
        _side_file_is_safe(path, key)
        connection = dbapi2.connect(str(path), check_same_thread=False, timeout=5)
        with ExitStack() as undo:
            undo.callback(connection.close)
            _read_first_page(connection, key)
            for pragma in (
                "journal_mode = WAL",
                "synchronous = FULL",
                "secure_delete = ON",
                "temp_store = MEMORY",
                "foreign_keys = ON",
            ):
                connection.execute(f"PRAGMA {pragma}").fetchall()
            # Plugins of other programs have no place in an encrypted store.
            database = Database(connection, execute_plugins=False)
            undo.pop_all()
        return database


def _read_first_page(connection: dbapi2.Connection, key: bytes | bytearray) -> None:
    # The key first: every other statement would already read the file.
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute("PRAGMA user_version").fetchone()


def _side_file_is_safe(path: Path, key: bytes | bytearray) -> None:
    """Raise SQLCipher's exception when opening `path` would fail and, failing, take its side file away.

    After a kill the last changes lie in the side file (-wal), and SQLite removes that one when the last connection
    closes, even if that connection could read nothing: with the key of another vault this would lose them. So the
    main file is first read alone, as one that cannot change. A power cut while the two were being merged may have
    torn its first page, which the side file then mends: this is tried on a copy.
    """
    side = path.with_name(path.name + "-wal")
    if not side.exists() or not side.stat().st_size:
        return
    try:
        _read_once(path.absolute().as_uri() + "?immutable=1", key)
    except dbapi2.Error:
        try:
            with TemporaryDirectory(prefix="trial-", dir=path.parent) as folder:
                trial = Path(folder) / path.name
                shutil.copyfile(path, trial)
                shutil.copyfile(side, trial.with_name(side.name))
                _read_once(trial.absolute().as_uri(), key)
        except OSError as why:
            raise NotNow(
                QT_TRANSLATE_NOOP("Failure", "{file} could not be looked at: {why}. Make some room, then try again."),
                file=path,
                why=why.strerror,
            ) from why


def _read_once(address: str, key: bytes | bytearray) -> None:
    with closing(dbapi2.connect(address, uri=True)) as connection:
        _read_first_page(connection, key)


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Turn what SQLCipher raises inside the block into a failure that names the store `path` and nothing written."""
    try:
        yield
    except dbapi2.Error as why:
        raise _failure(path, why) from why


def _failure(path: Path, why: Exception) -> NotNow | OurFault:
    # A binding's own refusals ("closed database") carry no code.
    code = getattr(why, "sqlite_errorcode", 0) & 0xFF
    if code in _NO_ROOM:
        sentence = QT_TRANSLATE_NOOP(
            "Failure",
            "{file} could not be written: the disk may be full. What was saved before is safe. Make some room, then "
            "try again.",
        )
        return NotNow(sentence, file=path)
    if code in _IN_USE:
        sentence = QT_TRANSLATE_NOOP("Failure", "{file} is in use by another program. Close it, then try again.")
        return NotNow(sentence, file=path)
    if code in _NO_RIGHT:
        sentence = QT_TRANSLATE_NOOP(
            "Failure", "{file} cannot be opened for writing. Check who may use this file, then try again."
        )
        return NotNow(sentence, file=path)
    if code in _DAMAGED:
        return OurFault(
            QT_TRANSLATE_NOOP(
                "Failure",
                "{file} is damaged or belongs to another vault. It was kept as it is. A backup can bring it back.",
            ),
            file=path,
        )
    if isinstance(why, dbapi2.ProgrammingError) and code == 0:
        return closed()
    sentence = QT_TRANSLATE_NOOP(
        "Failure", "The app did something wrong with {file} ({code}). What was saved before is safe."
    )
    # The name of the code only: the binding's own words can hold what somebody typed.
    return OurFault(sentence, file=path, code=getattr(why, "sqlite_errorname", type(why).__name__))


def closed() -> NotNow:
    """What to raise when somebody asks a store that was locked."""
    return NotNow(QT_TRANSLATE_NOOP("Failure", "This part of the app is locked. Unlock it with your passphrase."))
