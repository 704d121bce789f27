"""How long the app takes to its first frame, and how much memory: whole processes, in turn with a bare label window."""

import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bereave.failures import QT_TRANSLATE_NOOP, NotNow
from bereave.profile import Profile, Settings

if TYPE_CHECKING:
    from bereave.desktop.program import Program

ENGINES = ("bereave", "label")
_LONGEST_S = 120
#: Between two things that a reader does.
_PAUSE_MS = 300

#: What there is least to do for a window made with PySide6: it ends when its first frame has been painted.
_LABEL = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
class Label(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: os._exit(0))
application = QApplication([])
label = Label("hello")
label.resize(1280, 820)
label.show()
application.exec()
"""
#: The app as the command opens it.
_APP = """
import os, sys
import bereave.cli
from pathlib import Path
from bereave.desktop.app import run
run(Path(sys.argv[1]), lambda program: os._exit(0))
"""
_READER = """
import sys
from pathlib import Path
from bereave.desktop.start_bench import read_and_search
sys.exit(read_and_search(Path(sys.argv[1])))
"""


@dataclass(frozen=True)
class Run:
    """One process from its start to its end: what it took, as far as the system tells.

    `seconds` by the clock; `cpu_seconds` of work, which other programs disturb least; `megabytes` at the most.
    """

    seconds: float
    cpu_seconds: float | None
    megabytes: float | None


@dataclass(frozen=True)
class Measured:
    """Every counted start of each engine, in the order they were taken, and one whole reading."""

    starts: dict[str, list[Run]]
    reading: Run

    def seconds(self, engine: str) -> list[float]:
        """How long each start took."""
        return [run.seconds for run in self.starts[engine]]

    def ratio(self) -> float:
        """The app over the label, the median of the pairs: what slowed the machine down slowed both."""
        pairs = zip(self.seconds("bereave"), self.seconds("label"), strict=True)
        return statistics.median(app / label for app, label in pairs)

    def best_ratio(self) -> float:
        """The app's best over the label's best."""
        return min(self.seconds("bereave")) / min(self.seconds("label"))


def measure(work: Path, runs: int) -> Measured:
    """Take `runs` starts of each, app and label in turn, after one of each that does not count, and one reading.

    `work` takes a profile and compiled modules. Raises NotNow when one of them does not start.
    """
    folder = work / "profile"
    Profile(folder).save_settings(Settings(country="GB", language="en", first_run_done=True))
    scripts = {"bereave": _APP, "label": _LABEL}
    starts: dict[str, list[Run]] = {engine: [] for engine in ENGINES}
    for number in range(runs + 1):
        for engine in ENGINES:
            run = _take(scripts[engine], folder, work)
            if number:
                starts[engine].append(run)
    _take(_READER, folder, work)  # builds the search's index, as the very first start does
    return Measured(starts, _take(_READER, folder, work))


def read_and_search(folder: Path) -> int:
    """Open the app on `folder`, search twice, read three articles, close it; in a process of its own."""
    from bereave.desktop.app import run

    return run(folder, _reading)


def _reading(program: "Program") -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QPushButton

    from bereave.desktop.pages.find_support import FindSupportPage

    program.window.go("find-support")
    page = program.window.page("find-support")
    assert isinstance(page, FindSupportPage)
    library = program.library

    def read(place: int) -> None:
        if library.directory is not None:
            page.open_entry(library.directory.articles("en")[place].id)
            # Some articles say first what they speak of.
            agree = page.entry.findChild(QPushButton, "read-on")
            if agree is not None and agree.isVisible():
                agree.click()

    todo: list[Callable[[], object]] = [
        lambda: page.search_for("inquest"),
        lambda: page.search_for("how do I tell the children"),
        *(lambda place=place: read(place) for place in range(3)),
        program.window.close,
    ]
    timer = QTimer(program)
    timer.timeout.connect(lambda: todo.pop(0)() if library.searches_all and todo else None)
    timer.start(_PAUSE_MS)


def _take(script: str, folder: Path, work: Path) -> Run:
    began = time.perf_counter()
    command = [sys.executable, "-c", script, str(folder)]
    with subprocess.Popen(  # noqa: S603 - this Python, with the scripts above
        command, env=_environment(work), stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as child:
        limit = threading.Timer(_LONGEST_S, child.kill)
        limit.start()
        megabytes = cpu = None
        if sys.platform != "win32":
            # The system's own account of this one process.
            _, status, used = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            cpu = used.ru_utime + used.ru_stime
            megabytes = used.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
        code = child.wait()
        seconds = time.perf_counter() - began
        limit.cancel()
    if code != 0:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The app could not be started to measure it (exit {code})."), code=code
        )
    return Run(seconds, cpu, megabytes)


def _environment(work: Path) -> dict[str, str]:
    # Compiled modules are what an installed app has; whatever the caller's wishes, these are kept beside the profile.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(work / "compiled")}
