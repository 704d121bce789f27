"""The tour's steps that must work whatever else does not: help now, and leaving at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bereave.desktop.pages.help_now.page import HelpNowPage
from bereave.desktop.program import Program
from bereave.desktop.shell.window import HELP_NOW
from bereave.desktop.tour.driver import Driver, StepFailed


def _page(driver: Driver, program: Program) -> HelpNowPage:
    page = program.window.page(HELP_NOW)
    assert isinstance(page, HelpNowPage)
    driver.until(lambda: program.window.current == HELP_NOW and page.emergency.numbers, "help now shows a number")
    return page


def help_now(driver: Driver, program: Program) -> None:
    """One press from the page in front, the number and the main line at once, one press back."""
    before = program.window.current
    driver.click(program.window.help_now)
    page = _page(driver, program)
    driver.until(lambda: page.lines, "help now shows the country's lines")
    driver.picture(program.window, "help-now", "help now, from one press on any page")
    driver.click(page.back)
    driver.until(lambda: program.window.current == before, "the way back leads to the page before")


def help_now_while_locked(driver: Driver, program: Program) -> None:
    """The same page while the journal is locked."""
    program.vault.lock()
    driver.until(lambda: not program.vault.is_open and program.vault.exists, "the vault is locked")
    driver.click(program.window.help_now)
    page = _page(driver, program)
    driver.picture(program.window, "help-now-locked", "help now while the journal is locked")
    driver.click(page.back)


def quick_exit(driver: Driver, program: Program) -> None:
    """Shift three times: the window is gone and the vault locked; a second start brings it back, forgetful."""
    window = program.window
    focus: QWidget | None = window.focusWidget()
    target = window if focus is None else focus
    for _ in range(3):
        driver.key(target, Qt.Key.Key_Shift)
    driver.until(lambda: not window.isVisible(), "the window is hidden")
    driver.until(lambda: not program.vault.is_open, "the vault is locked")
    if window.windowTitle() == "Bereave":
        raise StepFailed("the hidden window still bears the app's name")
    window.come_back()
    driver.until(lambda: window.current == "find-support", "Find support waits in front")
    driver.picture(
        window, "after-quick-exit", "back after quick exit: nothing of what was read, and the journal locked"
    )
