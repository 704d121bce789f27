"""A process that a test starts: it is killed inside a step of a store's schema."""

import os
import signal
import sys
from pathlib import Path

from bereave.vault.cipher import Database
from bereave.vault.store import Store
from tests.vault.test_store import KEY, LINES


def _dies(db: Database) -> None:
    db.execute("ALTER TABLE lines ADD COLUMN more TEXT")
    db.execute("UPDATE lines SET more = words, words = ''")
    sys.stdout.write("inside\n")
    sys.stdout.flush()
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


if __name__ == "__main__":
    Store(Path(sys.argv[1]), bytes(KEY), [*LINES, ("2 more", _dies)])
