"""Our own letters where no window is open: for commands that make a PDF on a machine without a screen."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QFontDatabase, QGuiApplication

from bereave.desktop.theme.fonts import load_fonts


@contextmanager
def letters_ready(fonts: Path) -> Iterator[None]:
    """Let documents be set with the fonts in `fonts`, also without a screen. Raises OurFault when one is missing."""
    app = QGuiApplication.instance()
    made = None
    if app is None:
        # Nothing is shown, so no display is asked for even where there is one.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        made = QGuiApplication(["bereave"])
    try:
        if not QFontDatabase.hasFamily("Noto Sans KR"):
            load_fonts(fonts)
        yield
    finally:
        if made is not None:
            made.shutdown()
