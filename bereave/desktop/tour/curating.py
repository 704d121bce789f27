"""The tour's steps of looking after the resources: the list, one entry, words that hurt, history, undo."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton

from bereave.desktop.pages.curate import CuratePage
from bereave.desktop.pages.curate.check_today_view import CheckTodayView
from bereave.desktop.pages.curate.import_view import ImportView
from bereave.desktop.pages.curate.links_view import LinksView
from bereave.desktop.pages.curate.packs_view import PacksView
from bereave.desktop.pages.settings import SettingsPage
from bereave.desktop.tour.driver import Driver, StepFailed

if TYPE_CHECKING:
    from bereave.desktop.program import Program

_FACTS, _TEXT, _HISTORY = 0, 1, 3
#: Two places that nobody has yet, and a row without a name.
_TABLE = """id,title,kind,country,languages,for,summary,status,contact_1_how,contact_1_value
zz-harbour,Harbour House,practical,GB,en,anyone,People who listen.,active,email,hello@example.org
zz-light,Lighthouse,practical,GB,en,anyone,A group on Mondays.,active,email,light@example.org
zz-none,,practical,GB,en,anyone,Nobody knows whose.,active,email,none@example.org
"""
#: Words that the check minds, and better ones.
_HURTS, _BETTER = "He committed suicide.", "He died by suicide."


def curate(driver: Driver, program: "Program") -> None:
    """Everything, beginning with the tick in the settings; without a hub."""
    page = _begin(driver, program)
    key = _first_service(page)
    _edit(driver, program, page, key)
    _history_and_undo(driver, program, page, key)
    further(driver, program, page)


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


def further(driver: Driver, program: "Program", page: CuratePage) -> None:
    """Check an entry today and take the answer back; bring a table in and take it back; see what a link check asks."""
    _check_today(driver, program, page)
    _bring_in(driver, program, page)
    driver.click(_task(page, "links"))
    links = page.stack.currentWidget()
    assert isinstance(links, LinksView)
    driver.until(links.check.isEnabled, "it is said what would be contacted")
    driver.picture(
        program.window, "curate-links", "Checking links: first it is said what is contacted, and nothing is yet"
    )
    driver.key(program.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    driver.click(_task(page, "packs"))
    packs = page.stack.currentWidget()
    assert isinstance(packs, PacksView)
    driver.until(packs.key.new.isVisible, "a key is asked for")
    driver.picture(program.window, "curate-packs", "Packs for others: a key, the next version, two signatures")
    driver.key(program.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def _check_today(driver: Driver, program: "Program", page: CuratePage) -> None:
    driver.click(_task(page, "check-today"))
    view = page.stack.currentWidget()
    assert isinstance(view, CheckTodayView)
    driver.click(view.scope.findChildren(QPushButton)[2])
    driver.until(lambda: view.facts is not None and view.still.isEnabled(), "an entry is shown")
    first = view.queue.current
    driver.click(view.learnt.how.findChildren(QPushButton)[0])
    driver.type(view.learnt.name, "Ana")
    driver.picture(program.window, "curate-check", "Check today: the number large, what to say, four answers by key")
    view.still.setFocus(Qt.FocusReason.TabFocusReason)
    driver.key(view.still, Qt.Key.Key_1)
    driver.until(lambda: page.desk.room.is_own(first) and bool(view.queue.answers), "the answer is written")
    driver.until(lambda: page.desk.undoable is not None, "it can be taken back")
    driver.click(view.take_back)
    driver.until(lambda: view.queue.current == first and not page.desk.room.is_own(first), "the answer was taken back")
    driver.click(view.back)


def _bring_in(driver: Driver, program: "Program", page: CuratePage) -> None:
    driver.click(_task(page, "import"))
    view = page.stack.currentWidget()
    assert isinstance(view, ImportView)
    table = program.profile.workspace_folder / "table.csv"
    table.write_text(_TABLE, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(table))])
    at, none = view.rect().center(), Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none),
        QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none),
    ):
        QApplication.sendEvent(view, event)
    driver.until(view.start.read.isVisible, "the table is looked at")
    driver.click(view.start.read)
    driver.until(view.do_it.isVisible, "what would happen is shown")
    driver.until(lambda: bool(view.preview.detail.toPlainText()), "the first record is shown")
    driver.picture(
        program.window, "curate-import", "Bringing entries in: new, changed, the same, refused; nothing is written"
    )
    driver.click(view.do_it)
    driver.until(view.undo_all.isVisible, "the entries are here")
    driver.until(lambda: page.desk.undoable is not None, "they can be taken back")
    driver.click(view.undo_all)
    driver.until(lambda: not view.undo_all.isVisible(), "everything was taken back")
    driver.click(view.to_list)


def _task(page: CuratePage, name: str) -> QPushButton:
    found = page.tasks.findChild(QPushButton, f"task-{name}")
    if not isinstance(found, QPushButton):
        raise StepFailed(f"the task {name} is not offered")
    return found


def _part(page: CuratePage, number: int) -> QPushButton:
    return page.editor.which.findChildren(QPushButton)[number]
