"""An encrypted store: one SQLCipher file that several threads may use one after the other."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from threading import RLock
from types import FunctionType
from typing import cast

from bereave.failures import QT_TRANSLATE_NOOP, NotNow
from bereave.vault.cipher import Database, Migrations, closed, connect, dbapi2, told_plainly

#: A step of a store's schema: its name for ever, and what it does (single statements; it must not commit).
Migration = tuple[str, Callable[[Database], None]]


class Store:
    """One open encrypted file. Use `reading()` and `changing()`; both wait for the other threads of this process."""

    def __init__(self, path: Path, key: bytes | bytearray, migrations: Sequence[Migration]) -> None:
        """Open or make the file (0600) and bring its schema up to date, each migration wholly or not at all.

        Raises OurFault when the file is damaged or of another vault (it is kept as it was), NotNow when there is no
        room, the file is in use, or a newer version of the app has changed it.
        """
        self.path = path
        self.lock = RLock()
        self._open = True
        _make_private(path)
        self.db = connect(path, key)
        with ExitStack() as undo:
            undo.callback(self.close)
            self._migrate(migrations)
            undo.pop_all()

    @property
    def is_open(self) -> bool:
        """Whether it can still be asked."""
        return self._open

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """The database for questions. Raises NotNow after `close()`, and failures as SQLCipher's are told."""
        with self.lock, told_plainly(self.path):
            if not self._open:
                raise closed()
            yield self.db

    @contextmanager
    def changing(self) -> Iterator[Database]:
        """The database inside one transaction: once the block has ended, the change outlasts a kill and a power cut.

        An exception undoes all of it. Blocks may be nested. Raises as `reading()`.
        """
        with self.reading() as db, db.atomic():
            yield db

    def close(self) -> None:
        """Wait for whoever is using the store, then close it; a second call does nothing."""
        with self.lock:
            if self._open:
                self._open = False
                # Every commit is on the disk already: a full disk here costs only the tidying of the side file.
                with suppress(dbapi2.Error):
                    self.db.conn.close()

    def _migrate(self, migrations: Sequence[Migration]) -> None:
        steps = Migrations(self.path.stem)
        for name, step in migrations:
            steps(name=name)(cast(FunctionType, step))
        known = {name for name, _ in migrations}
        with self.reading() as db:
            if any(applied.name not in known for applied in steps.applied(db)):
                raise NotNow(
                    QT_TRANSLATE_NOOP(
                        "Failure",
                        "{file} was changed by a newer version of this app. Nothing was changed now. Install the newer "
                        "version to open it.",
                    ),
                    file=self.path,
                )
            steps.apply(db)


def _make_private(path: Path) -> None:
    # SQLite gives its side files the rights of the main one, so the right ones must stand before it opens it.
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "{file} cannot be opened for writing: {why}. Nothing was changed."),
            file=path,
            why=why.strerror,
        ) from why
