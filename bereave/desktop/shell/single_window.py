"""One window per profile: a second start brings the first window back."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bereave.failures import QT_TRANSLATE_NOOP, NotNow

# Sockets and digests are needed after the first frame, or when there is a window already: imported where they are used.
if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_WAIT_MS = 2000


def _hold(file: int) -> bool:
    """Take the system's own lock, which ends with the process however it ends; False when another one has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _name(folder: Path) -> str:
    import hashlib

    # Sockets have short names; the digest keeps different profiles apart and says nothing about the person.
    return "bereave-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]


class SingleWindow(QObject):
    """Holds a profile for one process; emits `called` when another start asks for the window."""

    called = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._held: int | None = None
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """True when this process now holds the profile; False when another one has it and was asked to show itself.

        Raises NotNow when the folder cannot be written to.
        """
        try:
            file = os.open(self._folder / "in-use", os.O_RDWR | os.O_CREAT, 0o600)
            held = _hold(file)
        except OSError as why:
            raise NotNow(
                QT_TRANSLATE_NOOP(
                    "Failure", "The folder {folder} cannot be used ({why}). Choose another one with --profile."
                ),
                folder=self._folder,
                why=why.strerror,
            ) from why
        if not held:
            os.close(file)
            self._call()
            return False
        self._held = file
        return True

    def listen(self) -> None:
        """Hear later starts; called after the first frame, since it may take a moment."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # A process that was killed leaves its socket behind; the lock proves that nobody uses it.
        QLocalServer.removeServer(_name(self._folder))
        server.newConnection.connect(self._heard)
        server.listen(_name(self._folder))
        self._server = server

    def release(self) -> None:
        """Give the profile back."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._held is not None:
            os.close(self._held)
            self._held = None

    def _call(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(_name(self._folder))
        if socket.waitForConnected(_WAIT_MS):
            socket.write(b"show\n")
            socket.waitForBytesWritten(_WAIT_MS)
            socket.disconnectFromServer()

    def _heard(self) -> None:
        assert self._server is not None
        while (connection := self._server.nextPendingConnection()) is not None:
            connection.disconnected.connect(connection.deleteLater)
            self.called.emit()
