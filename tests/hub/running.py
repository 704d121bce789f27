"""A real hub in its own process, for tests."""

import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from bereave.hub.operating import initialise, invite
from bereave.hub.settings import DataFolder, HubSettings
from bereave.peers.protocol import Role

#: One device of a test asks more in a minute than a person would.
BUSY = HubSettings(name="Test hub", port=0, requests_per_minute=1_000_000, open_requests_per_minute=1_000_000)


def now() -> datetime:
    """The present moment."""
    return datetime.now(UTC)


class RunningHub:
    """Started with `python -m bereave hub serve`; stopped or killed by the test."""

    def __init__(self, folder: Path, *, hold: int = 0, spaces: tuple[str, ...] = ("Together",), tls: bool = False):
        settings = HubSettings(**{**{f: getattr(BUSY, f) for f in BUSY.__dataclass_fields__}, "tls": tls})
        self.data: DataFolder = initialise(folder, settings, spaces, now)
        self.hold = hold
        self.port = 0
        self._process: subprocess.Popen[str] | None = None
        self._log = folder.with_name(folder.name + ".log")
        self.start()

    @property
    def log(self) -> str:
        """What it wrote on stderr."""
        return self._log.read_text(encoding="utf-8")

    def start(self) -> None:
        """Start it, on the same port as before, and wait until it answers."""
        command = [sys.executable, "-m", "bereave", "hub", "serve", "--data", str(self.data.folder)]
        with self._log.open("a", encoding="utf-8") as log:
            self._process = subprocess.Popen(
                [*command, "--port", str(self.port), "--hold", str(self.hold)],
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        assert self._process.stdout is not None
        line = self._process.stdout.readline().strip()
        assert line.startswith("listening on "), (line, self.log)
        self.address = line.removeprefix("listening on ")
        self.port = int(self.address.rpartition(":")[2])

    def stop(self) -> int:
        """Ask it to stop, and give its exit code."""
        return self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End it at once, wherever it is."""
        self._end(signal.SIGKILL)

    def invite(self, role: Role, space: str | None = None) -> str:
        """An invitation, made while it serves."""
        return invite(self.data, role, space, 14, now).text()

    def _end(self, how: signal.Signals) -> int:
        process = self._process
        if process is None:
            return 0
        self._process = None
        process.send_signal(how)
        code = process.wait(20)
        assert process.stdout is not None
        process.stdout.close()
        return code
