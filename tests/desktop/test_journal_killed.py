"""A kill while somebody types: what is lost is at most the last two seconds of typing."""

import random
import subprocess
import sys
import time
from itertools import islice
from pathlib import Path

import pytest

from bereave.desktop.private_rooms import PrivateRooms
from bereave.desktop.program import utc_now
from tests.desktop.journal_typist import PASSPHRASE, letters

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize("round_number", range(3))
def test_a_kill_while_typing_loses_at_most_two_seconds(tmp_path: Path, round_number: int) -> None:
    """The process is killed at a random letter; the store then holds an unbroken beginning of what was typed."""
    seen: list[tuple[int, float]] = []
    with subprocess.Popen(
        [sys.executable, "-m", "tests.desktop.journal_typist", str(tmp_path / "profile")],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout is not None
        # At least four seconds of typing, ended at no particular moment of the saving.
        for line in islice(process.stdout, 160 + random.randrange(80)):
            typed, moment = line.split()
            seen.append((int(typed), float(moment)))
        killed = time.monotonic()
        process.kill()
    assert len(seen) >= 160, f"round {round_number}: the typist ended early"
    owed = max(typed for typed, moment in seen if moment <= killed - 2.0)

    rooms = PrivateRooms.unlock(tmp_path / "profile" / "vault", PASSPHRASE, utc_now)
    try:
        (page,) = rooms.journal.pages()
        text = rooms.journal.read(page.id).text
    finally:
        rooms.close()
    assert owed > 0
    assert len(text) >= owed
    assert text == letters(len(text))
