"""The journal's part of the tour: set up, write, a guided session, lock and unlock; every act by key or mouse."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from bereave.desktop.pages.journal import JournalPage
from bereave.desktop.pages.journal.draft import Draft, Saving
from bereave.desktop.tour.driver import Driver, StepFailed
from bereave.desktop.widgets.scale import DistressScale

if TYPE_CHECKING:
    from bereave.desktop.program import Program

PASSPHRASE = "quiet river stones"  # noqa: S105 - of a journal made up for the tour


def set_up(driver: Driver, program: "Program", passphrase: str = PASSPHRASE) -> None:
    """Choose a passphrase, read the recovery code from the screen, and type two of its groups back."""
    page = _journal(program)
    view = page.set_up
    driver.picture(program.window, "journal-before", "Before the first page: what is kept, and what can be lost")
    driver.type(view.first.field, passphrase)
    driver.type(view.second.field, passphrase)
    driver.click(view.make)
    code = page.recovery
    driver.until(code.isVisible, "the recovery code is shown")
    driver.picture(program.window, "recovery-code", "The recovery code, to be kept on paper")
    for number, field in zip(code.asked, code.fields, strict=True):
        # As people do: small letters.
        driver.type(field, code.group_shown(number).lower())
    driver.click(code.check)
    driver.until(page.home.isVisible, "the pages are shown")
    driver.until(lambda: bool(page.home.side.cards), "the guided sessions are shown")
    driver.until(page.home.code_reminder.isHidden, "nothing reminds of the recovery code any more")
    driver.picture(program.window, "journal-empty", "An empty journal that asks for nothing")


def write_a_page(driver: Driver, program: "Program", marker: str) -> None:
    """Write a page that holds `marker`, see it saved while writing, finish it, and find it by searching inside."""
    page = _journal(program)
    driver.key(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    editor = page.editor
    driver.until(editor.isVisible, "a new page is open")
    driver.type(editor.title, "The first warm evening")
    driver.type(
        editor.editor,
        f"I sat on the step until it was dark.\n{marker}\nSomebody was practising the piano down the road.",
    )
    _until_saved(driver, editor.draft, "the page is saved while it is written")
    driver.picture(program.window, "writing", "Writing a page: saved while it is written")
    driver.click(editor.done)
    home = page.home
    driver.until(lambda: home.isVisible() and home.list.model.rowCount() > 0, "the page is in the list")
    driver.type(home.search, marker)
    driver.until(lambda: home.list.model.rowCount() == 1, "searching inside the pages finds it")
    driver.picture(program.window, "journal-search", "Searching inside one's own pages")
    driver.key(home.search, Qt.Key.Key_Escape)


def guided_session(driver: Driver, program: "Program") -> None:
    """Do a guided session to its end, with a choice, words, a shorter version, a skipped step and both scores."""
    page = _journal(program)
    card = list(page.home.side.cards.values())[1]
    driver.until(card.isVisible, "the session's card is shown")
    driver.key(card.button, Qt.Key.Key_Return)
    session = page.session
    driver.until(session.opening.begin_button.isEnabled, "the session's opening is shown")
    driver.picture(program.window, "session-opening", "A guided session: what it is and what it rests on")
    _score(driver, session.opening.scale, 4)
    driver.key(session.opening.begin_button, Qt.Key.Key_Return)
    driver.until(session.steps.isVisible, "the first step is shown")
    _walk(driver, program, page)
    driver.until(session.end.isVisible, "the session asks how heavy it is now")
    _score(driver, session.end.scale, 5)
    driver.key(session.end.finish_button, Qt.Key.Key_Return)
    driver.until(session.end.read_button.isVisible, "the session is kept")
    driver.key(session.end.read_button, Qt.Key.Key_Return)
    driver.until(page.reader.isVisible, "the session is a page to read")
    driver.picture(program.window, "session-kept", "The finished session, kept as a page")
    driver.key(page.reader.reading, Qt.Key.Key_Escape)
    driver.until(page.home.isVisible, "the pages are shown again")


def my_plan(driver: Driver, program: "Program") -> None:
    """Write three parts of the plan and read it."""
    page = _journal(program)
    driver.key(page.home.side.plan_button, Qt.Key.Key_Return)
    plan = page.plan
    driver.until(lambda: plan.isVisible() and plan.parts["warning-signs"].isEnabled(), "the plan is open")
    driver.type(plan.parts["warning-signs"], "I stop answering the phone.")
    driver.type(plan.parts["what-soothes"], "A hot shower, the blue blanket.")
    driver.type(plan.parts["people-to-ask"], "Ana, two doors down.")
    _until_saved(driver, plan.draft, "the plan is saved")
    driver.click(plan.read)
    driver.until(plan.reading.isVisible, "the plan can be read")
    driver.picture(program.window, "my-plan", "My plan, in one's own words")
    driver.key(plan.read, Qt.Key.Key_Escape)
    driver.until(page.home.isVisible, "the pages are shown again")


def lock_and_unlock(driver: Driver, program: "Program", passphrase: str = PASSPHRASE) -> None:
    """Lock by keyboard, try a wrong passphrase, then the right one."""
    page = _journal(program)
    if not program.vault.is_open:
        _unlock(driver, page, passphrase)
    driver.until(lambda: page.home.list.model.rowCount() > 0, "the pages are shown")
    driver.key(page, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    door = page.unlock
    driver.until(lambda: door.isVisible() and not program.vault.is_open, "the journal is locked")
    driver.until(lambda: page.home.list.model.rowCount() == 0, "the list is emptied")
    driver.picture(program.window, "journal-locked", "The locked journal; the pages are safe")
    driver.type(door.passphrase.field, "some other words")
    driver.key(door.passphrase.field, Qt.Key.Key_Return)
    driver.until(door.notice.isVisible, "a wrong passphrase is answered in place")
    if program.vault.is_open or door.passphrase.field.selectedText() == "":
        raise StepFailed("a wrong passphrase must leave the journal locked and the field selected")
    driver.picture(program.window, "journal-wrong-passphrase", "A wrong passphrase: nothing was changed")
    _unlock(driver, page, passphrase)
    driver.picture(program.window, "journal-unlocked", "Unlocked: the pages as they were left")


def _unlock(driver: Driver, page: JournalPage, passphrase: str) -> None:
    driver.type(page.unlock.passphrase.field, passphrase)
    driver.click(page.unlock.unlock)
    driver.until(lambda: page.home.isVisible() and page.home.list.model.rowCount() > 0, "the pages are back")


def _walk(driver: Driver, program: "Program", page: JournalPage) -> None:
    """Through every step: ticks the first choice, writes where words are asked for, skips one, shortens one."""
    steps = page.session.steps
    written = 0
    while not page.session.end.isVisible():
        heading = steps.header.accessibleName()
        answer = steps.answer
        if answer.choices:
            driver.key(answer.choices[0].box, Qt.Key.Key_Space)
            driver.picture(program.window, "session-choice", "A step of the session: a choice")
        elif answer.scale is not None:
            _score(driver, answer.scale, 3)
        elif answer.editor is not None:
            written += 1
            if written == 2:
                driver.key(steps.skip, Qt.Key.Key_Return)
                _until_next(driver, page, heading)
                continue
            driver.key(steps.shorter, Qt.Key.Key_Return)
            editor = steps.answer.editor
            assert editor is not None
            driver.type(editor, "She whistled on the stairs, always the same tune.")
            _until_saved(driver, steps.draft, "the answer is saved while it is written")
            if written == 1:
                driver.picture(program.window, "session-prompt", "A step of the session: its shorter version")
        driver.key(steps.on, Qt.Key.Key_Return)
        _until_next(driver, page, heading)


def _until_next(driver: Driver, page: JournalPage, heading: str) -> None:
    session = page.session
    driver.until(
        lambda: session.end.isVisible() or session.steps.header.accessibleName() != heading, "the next step is shown"
    )


def _score(driver: Driver, scale: DistressScale, number: int) -> None:
    """Choose by keyboard: a digit typed anywhere in the scale."""
    driver.key(scale.findChildren(QRadioButton)[0], Qt.Key(Qt.Key.Key_0.value + number))
    driver.until(lambda: scale.value() == number, f"{number} is chosen")


def _journal(program: "Program") -> JournalPage:
    program.window.go("journal")
    page = program.window.page("journal")
    assert isinstance(page, JournalPage)
    return page


def _until_saved(driver: Driver, draft: Draft, what: str) -> None:
    driver.until(lambda: draft.state is Saving.SAVED, what)
