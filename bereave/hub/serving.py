"""Runs a hub until it is told to stop."""

import contextlib
import signal
import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

import uvicorn

from bereave.failures import QT_TRANSLATE_NOOP, NotNow
from bereave.hub import certificates
from bereave.hub.app import create_app
from bereave.hub.settings import DataFolder, HubSettings
from bereave.hub.storage.sqlite import SqliteStorage


class _Server(uvicorn.Server):
    """Tells when it is ready, and ends as a command ends that did what it was asked to."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._ready()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        # uvicorn's own would raise the signal again at the end: SIGTERM is the ordinary way to stop a hub.
        signals = [s for s in (signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGBREAK", None)) if s is not None]
        before = {s: signal.signal(s, self.handle_exit) for s in signals}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def serve(
    data: DataFolder,
    settings: HubSettings,
    clock: Callable[[], datetime],
    announce: Callable[[str], None],
) -> None:
    """Serve until SIGTERM or Ctrl+C; `announce` gets the address once requests are answered.

    Raises NotNow for a port that is taken or a folder that cannot be used.
    """
    listening = _listen(settings.bind, settings.port)
    try:
        settings = replace(settings, port=listening.getsockname()[1])
        root = _certificates(data, settings, clock()) if settings.tls else ""
        storage = SqliteStorage(data.database)
        rules = data.own_rules()
        config = uvicorn.Config(
            create_app(storage, clock, settings, rules=rules, root=root, packs=data.packs_folder),
            log_level="warning",
            access_log=False,  # who asked when is nobody's business
            server_header=False,
            timeout_graceful_shutdown=10,
            ssl_certfile=str(data.leaf_file) if settings.tls else None,
            ssl_keyfile=str(data.leaf_key_file) if settings.tls else None,
        )

        def ready() -> None:
            data.write(data.address_file, settings.address)
            announce(settings.address)

        try:
            _Server(config, ready).run(sockets=[listening])
        finally:
            data.address_file.unlink(missing_ok=True)
    finally:
        listening.close()


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named, asyncio sets TCP_NODELAY on what is accepted; without, each small answer waits 40 ms.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(1024)
    except OSError as why:
        listening.close()
        raise NotNow(
            QT_TRANSLATE_NOOP(
                "Failure", "Port {port} at {host} cannot be used ({why}). Choose another one with --port."
            ),
            port=port,
            host=host,
            why=why.strerror,
        ) from why
    return listening


def _certificates(data: DataFolder, settings: HubSettings, now: datetime) -> str:
    root = data.read(data.root_file)
    leaf, key = data.read(data.leaf_file), data.read(data.leaf_key_file)
    # Another host since, or a power cut between writing the one and the other: the root makes them anew.
    if certificates.needs_renewal(leaf, now) or not certificates.belongs(leaf, key, _hosts(settings)):
        make_leaf(data, settings, now)
    return root


def make_leaf(data: DataFolder, settings: HubSettings, now: datetime) -> None:
    """A fresh leaf from the folder's root; apps notice nothing, since they trust the root."""
    root, root_key = data.read(data.root_file), data.read(data.root_key_file)
    leaf, key = certificates.new_leaf(root, root_key, _hosts(settings), now)
    data.write(data.leaf_key_file, key)
    data.write(data.leaf_file, leaf)


def _hosts(settings: HubSettings) -> list[str]:
    return sorted({settings.host, "localhost", "127.0.0.1"})
