"""A process that a test starts: it makes a vault and is killed at one step, or may not write a single byte."""

import os
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any

from bereave.failures import Failure
from bereave.vault.vault import Vault


def _die() -> None:
    sys.stdout.write("dying\n")
    sys.stdout.flush()
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


def _die_at(moment: str) -> None:
    """Die when write_private is about to do `moment`, seen by the interpreter's own trace."""

    def seen(frame: FrameType, event: str, called: Any) -> None:
        if event == "c_call" and frame.f_code.co_name in {"write_private", "replace"} and called.__name__ == moment:
            _die()

    sys.setprofile(seen)


def _forbid_growth() -> None:
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


if __name__ == "__main__":
    folder, moment = Path(sys.argv[1]), sys.argv[2]
    if moment == "no-room":
        _forbid_growth()
    else:
        _die_at(moment)
    try:
        Vault.create(folder, "linden tea at four")
    except Failure as failure:
        sys.stdout.write(f"{type(failure).__name__}: {failure}\n")
