"""Opens the app: one window per profile, and a first frame as early as can be."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bereave import shipped
from bereave.desktop.program import Program
from bereave.desktop.shell.single_window import SingleWindow
from bereave.desktop.theme import Theme
from bereave.desktop.theme.style import STYLED
from bereave.desktop.theme.system import appearance_at_first_sight
from bereave.desktop.words import Words
from bereave.failures import QT_TRANSLATE_NOOP, NotNow
from bereave.profile import Profile


def screen_is_there() -> bool:
    """Whether windows can be shown; on Linux a display server has to be named."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)


def own_profile() -> Path:
    """The person's own profile folder, as their system arranges it."""
    import platformdirs

    return Path(platformdirs.user_data_dir("bereave", appauthor=False))


def run(folder: Path | None, at_first_frame: Callable[[Program], None] | None = None) -> int:
    """Open the app on `folder` (None: the person's own) and give its exit code.

    `at_first_frame` is called once, when the first frame has been painted.

    Raises NotNow without a screen or when the folder cannot be used.
    """
    if not screen_is_there():
        raise NotNow(
            QT_TRANSLATE_NOOP(
                "Failure",
                "There is no screen here. `bereave tour --out DIR` takes the app's main job without one "
                "and saves a picture of each step.",
            )
        )
    profile = Profile(folder or own_profile())
    app = QApplication(list(STYLED))
    app.setApplicationName("Bereave")
    app.setDesktopFileName("bereave")
    # Quick exit hides the last window; that must not end the app, since a draft may still be on its way to the disk.
    app.setQuitOnLastWindowClosed(False)
    single = SingleWindow(profile.folder)
    if not single.take():
        return 0
    settings = profile.read_settings()
    words = Words(app, shipped.ui() / "translations")
    words.speak(settings.language)
    theme = Theme(app, settings, at_first=appearance_at_first_sight)
    theme.apply()
    program = Program(app, profile, theme, words)
    program.finished.connect(app.quit)
    if at_first_frame is not None:
        program.window.painted.connect(lambda: at_first_frame(program))
    single.called.connect(program.window.come_back)
    program.window.painted.connect(theme.follow_system)
    program.window.painted.connect(single.listen)
    program.start()
    code = app.exec()
    single.release()
    return code
