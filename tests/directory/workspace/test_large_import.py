"""A large import stays within the memory that an ordinary device has; docs/figures.md has the large figures."""

import json
import subprocess
import sys

FEW, MANY = 1_000, 6_000
# Of a hundred thousand each takes some 3.7 KiB (docs/figures.md); of a few thousand more, for caches fill up first.
_MOST_KIB_AN_ENTRY = 5.0


def _peaks(number: int) -> dict[str, float]:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.directory.workspace.large_import", str(number)],
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, float] = json.loads(ended.stdout)
    return found


def test_what_an_entry_takes_is_bounded_from_plan_to_undo() -> None:
    """Texts stay on the disk: each further entry takes a few kilobytes, also while it is all taken back."""
    few, many = _peaks(FEW), _peaks(MANY)
    each = {step: (many[step] - few[step]) * 1024 / (MANY - FEW) for step in many}
    assert {step: kib for step, kib in each.items() if kib > _MOST_KIB_AN_ENTRY} == {}
