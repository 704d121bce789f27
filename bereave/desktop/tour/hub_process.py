"""A hub of the tour's own: made in a temporary folder, served on this machine only, stopped at the end."""

import queue
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType

from bereave.desktop.tour.driver import StepFailed

_WAIT_SECONDS = 60


class HubProcess:
    """A hub in a process of its own. Its port stays the same when it is stopped and started again.

    Raises StepFailed, with what the hub said, when it does not start or answer.
    """

    def __init__(self, folder: Path, *, hold_seconds: int = 0, space: str = "Together") -> None:
        self._folder = folder
        self._hold = hold_seconds
        self._process: subprocess.Popen[str] | None = None
        self._port = 0
        self._run(
            *("init", "--name", "Evening Light", "--operator", "Evening Light, a small charity"),
            *("--contact", "hello@evening-light.example", "--hours", "every day from 18:00 to 22:00, London time"),
            *("--space", space),
        )

    def __enter__(self) -> "HubProcess":
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, what: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Serve, and wait until it listens."""
        if self._process is not None:
            return
        command = [*self._command("serve"), "--port", str(self._port), "--hold", str(self._hold)]
        self._process = subprocess.Popen(  # noqa: S603 - our own command
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8"
        )
        lines: queue.Queue[str] = queue.Queue()
        assert self._process.stdout is not None
        threading.Thread(target=_first_line, args=(self._process, lines), daemon=True).start()
        try:
            line = lines.get(timeout=_WAIT_SECONDS)
        except queue.Empty as why:
            self.stop()
            raise StepFailed("the hub did not say that it listens") from why
        if not line.startswith("listening on "):
            self.stop()
            raise StepFailed(f"the hub did not start: {line.strip() or 'it said nothing'}")
        self._port = int(line.rsplit(":", 1)[1])

    def stop(self) -> None:
        """Stop serving; does nothing when it does not."""
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        try:
            process.wait(_WAIT_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()

    def invite(self, role: str = "member") -> str:
        """A fresh invitation, as a person gets it; the hub must be serving, so that the invitation names its port."""
        return self._run("invite", "--role", role).strip()

    def _run(self, command: str, *arguments: str) -> str:
        done = subprocess.run(  # noqa: S603 - our own command
            [*self._command(command), *arguments],
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            timeout=_WAIT_SECONDS,
        )
        if done.returncode:
            raise StepFailed(f"hub {command}: {done.stderr.strip()}")
        return done.stdout

    def _command(self, command: str) -> list[str]:
        # A frozen bundle is the command itself.
        app = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "bereave"]
        return [*app, "hub", command, "--data", str(self._folder)]


def _first_line(process: subprocess.Popen[str], lines: "queue.Queue[str]") -> None:
    if process.stdout is not None:
        lines.put(process.stdout.readline())
