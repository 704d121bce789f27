"""The tour's steps of looking after the resources: the list, one entry, words that hurt, history, undo."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from bereave.desktop.pages.curate import CuratePage
from bereave.desktop.pages.settings import SettingsPage
from bereave.desktop.tour.driver import Driver, StepFailed

if TYPE_CHECKING:
    from bereave.desktop.program import Program

_FACTS, _TEXT, _HISTORY = 0, 1, 3
#: Words that the check minds, and better ones.
_HURTS, _BETTER = "He committed suicide.", "He died by suicide."


def curate(driver: Driver, program: "Program") -> None:
    """Everything, beginning with the tick in the settings; without a hub."""
    page = _begin(driver, program)
    key = _first_service(page)
    _edit(driver, program, page, key)
    _history_and_undo(driver, program, page, key)


def _begin(driver: Driver, program: "Program") -> CuratePage:
    window = program.window
    places = window.navigation.places
    driver.choose_row(places, places.model().rowCount() - 1)
    settings = window.page("settings")
    assert isinstance(settings, SettingsPage)
    settings.curating.tick.setFocus(Qt.FocusReason.TabFocusReason)
    driver.key(settings.curating.tick, Qt.Key.Key_Space)
    driver.until(lambda: program.settings.settings.curates, "the place for looking after the resources is there")
    driver.choose_row(places, places.model().rowCount() - 2)
    page = window.page("curate")
    assert isinstance(page, CuratePage)
    driver.until(lambda: bool(page.desk.rows) and page.desk.rows[0].problems is not None, "the entries are listed")
    view = page.list.results.view
    driver.until(lambda: not view.visualRect(view.model().index(0, 0)).isEmpty(), "the first entries are drawn")
    driver.picture(window, "curate-list", "Looking after the resources: what is due first, with its state and owner")
    return page


def _first_service(page: CuratePage) -> str:
    return next(row.id for row in page.desk.rows if row.kind == "crisis-line")


def _edit(driver: Driver, program: "Program", page: CuratePage, key: str) -> None:
    window = program.window
    driver.type(page.list.field, key)
    driver.until(lambda: page.list.results.model.row_of(key) == 0, f"{key} is found")
    driver.key(page.list.field, Qt.Key.Key_Down)
    driver.key(page.list.results.view, Qt.Key.Key_Return)
    driver.until(lambda: page.editor.key == key, "the entry is open")
    driver.picture(window, "curate-facts", "Its facts in a form, and beside it the page as people see it")
    driver.click(_part(page, _TEXT))
    driver.type(page.editor.text.editor, _HURTS)
    driver.until(page.editor.text.editor.extraSelections, "the words are underlined")
    driver.picture(window, "curate-linter", "Words that hurt are underlined while one types, with better ones below")
    driver.key(page.editor.text.editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    driver.type(page.editor.text.editor, _BETTER)
    driver.until(lambda: not page.editor.text.editor.extraSelections(), "nothing is underlined any more")
    driver.key(page.editor.text.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    driver.until(lambda: page.desk.room.is_own(key) and page.bar.isVisible(), "the change is saved")


def _history_and_undo(driver: Driver, program: "Program", page: CuratePage, key: str) -> None:
    window = program.window
    driver.click(_part(page, _HISTORY))
    driver.until(lambda: page.editor.history.results.model.rowCount() == 1, "the change stands in the history")
    driver.picture(window, "curate-history", "Every state of an entry, and what differs")
    undo = next(button for button in page.bar.findChildren(QPushButton) if button.isVisible())
    driver.click(undo)
    driver.until(lambda: not page.desk.room.is_own(key), "the change was taken back")
    driver.key(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    driver.until(lambda: page.stack.currentWidget() is page.list, "the list is back")
    if list((program.profile.workspace_folder / "entries").rglob("*.md")):
        raise StepFailed("the curator's own version is still there")
    driver.picture(window, "curate-undone", "Taken back, and the list as it was")


def _part(page: CuratePage, number: int) -> QPushButton:
    return page.editor.which.findChildren(QPushButton)[number]
