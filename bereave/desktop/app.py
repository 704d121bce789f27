"""Opens the app: one window per profile, and a first frame as early as can be."""

import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from bereave import shipped
from bereave.desktop.program import Program
from bereave.desktop.shell.single_window import SingleWindow
from bereave.desktop.theme import Theme
from bereave.desktop.theme.style import STYLED
from bereave.desktop.theme.system import appearance_at_first_sight
from bereave.desktop.words import Words
from bereave.failures import QT_TRANSLATE_NOOP, NotNow
from bereave.profile import Profile, settings_in


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

    A folder that cannot be used is told in the window, where help now and the directory still open. Raises NotNow
    without a screen, or when not even a temporary folder can be made.
    """
    if not screen_is_there():
        raise NotNow(
            QT_TRANSLATE_NOOP(
                "Failure",
                "There is no screen here. `bereave tour --out DIR` takes the app's main job without one "
                "and saves a picture of each step.",
            )
        )
    app = QApplication(list(STYLED))
    app.setApplicationName("Bereave")
    app.setDesktopFileName("bereave")
    # Quick exit hides the last window; that must not end the app, since a draft may still be on its way to the disk.
    app.setQuitOnLastWindowClosed(False)
    with ExitStack() as afterwards:
        try:
            profile, shut = Profile(folder or own_profile()), None
            single = SingleWindow(profile.folder)
            if not single.take():
                return 0
        except NotNow as failure:
            profile, shut = _borrowed(folder or own_profile(), failure, afterwards), failure
            single = SingleWindow(profile.folder)
            single.take()
        afterwards.callback(single.release)
        return _open(app, profile, single, shut, at_first_frame)


def _borrowed(folder: Path, failure: NotNow, afterwards: ExitStack) -> Profile:
    """A folder for this run alone, so that help opens when the person's own cannot be used; removed `afterwards`."""
    try:
        place = afterwards.enter_context(TemporaryDirectory(prefix="bereave-", ignore_cleanup_errors=True))
        profile = Profile(Path(place))
        profile.save_settings(replace(settings_in(folder), first_run_done=True))
    except (OSError, NotNow) as why:
        raise failure from why
    return profile


def _open(
    app: QApplication,
    profile: Profile,
    single: SingleWindow,
    shut: NotNow | None,
    at_first_frame: Callable[[Program], None] | None,
) -> int:
    settings = profile.read_settings()
    words = Words(app, shipped.ui() / "translations")
    words.speak(settings.language)
    theme = Theme(app, settings, at_first=appearance_at_first_sight)
    theme.apply()
    program = Program(app, profile, theme, words, shut=shut)
    program.finished.connect(app.quit)
    if at_first_frame is not None:
        program.window.painted.connect(lambda: at_first_frame(program))
    single.called.connect(program.window.come_back)
    program.window.painted.connect(theme.follow_system)
    program.window.painted.connect(single.listen)
    program.start()
    return app.exec()
