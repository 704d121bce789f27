"""Starts the real app in a process of its own, without a screen, and tells what its window shows."""

import json
import os
import subprocess
import sys
from pathlib import Path

_SCRIPT = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from bereave.desktop.app import run

def look(program):
    def tell():
        window = program.window
        if not window.current:
            QTimer.singleShot(10, tell)
            return
        window.open_help()
        page = window.page("help-now")
        places = window.navigation.places
        from PySide6.QtCore import Qt
        print(json.dumps({
            "notice": window.notice.words(),
            "places": [places.item(n).data(Qt.ItemDataRole.UserRole) for n in range(places.count())],
            "emergency": page.emergency.numbers,
        }))
        window.close()
    QTimer.singleShot(0, tell)

sys.exit(run(Path(sys.argv[1]), look))
"""


def start(profile: Path, temporary: Path) -> dict[str, object]:
    """Start on `profile` with `temporary` as the temporary folder; what notice, places and help now show."""
    temporary.mkdir()
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(temporary)}
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(profile)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert isinstance(told, dict)
    return told
