"""One window per profile: a second start brings the first window back."""

import hashlib
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 2000


def _name(folder: Path) -> str:
    # Sockets have short names; the digest keeps different profiles apart and says nothing about the person.
    return "bereave-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]


class SingleWindow(QObject):
    """Holds a profile for one process; emits `called` when another start asks for the window."""

    called = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = FileLock(folder / "in-use")
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """True when this process now holds the profile; False when another one has it and was asked to show itself."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            self._call()
            return False
        return True

    def listen(self) -> None:
        """Hear later starts; called after the first frame, since it may take a moment."""
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
        self._lock.release()

    def _call(self) -> None:
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
