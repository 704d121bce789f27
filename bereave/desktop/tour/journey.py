"""The whole job, once: a member, a moderator and a second member, three profiles and a real hub on this machine."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from bereave import shipped
from bereave.desktop.program import Program
from bereave.desktop.theme import Theme
from bereave.desktop.theme.style import STYLED
from bereave.desktop.tour import curating, finding, journaling, leaving, messaging
from bereave.desktop.tour.driver import Driver, Step, StepFailed
from bereave.desktop.tour.hub_process import HubProcess
from bereave.desktop.tour.quiet import without_the_platforms_own_words
from bereave.desktop.words import Words
from bereave.failures import QT_TRANSLATE_NOOP, NotNow
from bereave.profile import Profile, Settings

#: Written into the journal; a test looks for it afterwards in every file that the tour left.
JOURNAL_MARKER = "the kettle was still warm"


def take(
    out: Path, language: str, work: Path | None, tell: Callable[[str], None], wait_seconds: int = 30
) -> list[Step]:
    """Take the tour and give its steps; `work` keeps the profiles and the hub, None removes them.

    Raises StepFailed when a step did not happen, NotNow when a folder cannot be written.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
        if work is not None:
            work.mkdir(parents=True, exist_ok=True)
    except OSError as why:
        raise NotNow(
            QT_TRANSLATE_NOOP("Failure", "The folder {folder} cannot be made: {why}."), folder=out, why=why.strerror
        ) from why
    place = work or Path(tempfile.mkdtemp(prefix="bereave-tour-"))
    app = QApplication.instance() or QApplication(list(STYLED))
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    try:
        with without_the_platforms_own_words(), _People(app, place, language) as people:
            driver = Driver(app, out, tell, wait_seconds)
            _walk(driver, people, place)
            return driver.steps
    finally:
        if work is None:
            shutil.rmtree(place, ignore_errors=True)


def _walk(driver: Driver, people: "_People", place: Path) -> None:
    """Every step in the order in which a person would meet it."""
    member = people.open("member", first_run_done=False)
    # The window is there before its first page is.
    driver.until(lambda: member.window.current and member.window.title.text(), "the first page is shown")
    finding.first_run(driver, member)
    finding.search_inquest(driver, member)
    finding.an_entry(driver, member)
    finding.an_article(driver, member)
    leaving.help_now(driver, member)
    journaling.set_up(driver, member)
    journaling.write_a_page(driver, member, JOURNAL_MARKER)
    journaling.guided_session(driver, member)
    journaling.my_plan(driver, member)
    leaving.help_now_while_locked(driver, member)
    journaling.lock_and_unlock(driver, member)
    with HubProcess(place / "hub") as hub:
        messaging.everyone(driver, people.open, member, hub)
    finding.settings_and_dark(driver, member)
    curating.curate(driver, member)
    leaving.quick_exit(driver, member)


class _People:
    """Opens a program for each person of the tour, and ends them all."""

    def __init__(self, app: QApplication, place: Path, language: str) -> None:
        self._app = app
        self._place = place
        self._language = language
        self._programs: list[Program] = []
        self._words = Words(app, shipped.ui() / "translations")
        self._words.speak(language)
        self._theme = Theme(app, Settings(theme="light"))
        self._theme.apply()

    def __enter__(self) -> "_People":
        return self

    def __exit__(self, *_: object) -> None:
        for program in self._programs:
            program.window.hide()
            program.finish()
        # Without a screen Qt keeps what was copied until after Python has ended, and would then call into it.
        QGuiApplication.clipboard().clear()

    def open(self, name: str, *, first_run_done: bool = True) -> Program:
        """A person's app with its window, on a profile of that name."""
        profile = Profile(self._place / name)
        country = {"en": "GB", "fr": "FR", "ko": "KR"}[self._language] if first_run_done else None
        profile.save_settings(
            Settings(language=self._language, theme="light", country=country, first_run_done=first_run_done)
        )
        program = Program(self._app, profile, self._theme, self._words, opener=_open_nothing, sticky_keys=lambda: False)
        self._programs.append(program)
        program.start()
        return program


def _open_nothing(address: QUrl) -> None:
    """The tour calls nobody."""
    raise StepFailed(f"an address was opened without being asked for: {address.scheme()}")
