"""The tour's steps of finding: the first run, a search, an entry, an article, and how it looks; by key and mouse."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from bereave.desktop.pages.find_support import FindSupportPage
from bereave.desktop.pages.first_run import FirstRunPage
from bereave.desktop.pages.settings import SettingsPage
from bereave.desktop.shell.window import FIRST_RUN
from bereave.desktop.tour.driver import Driver, StepFailed
from bereave.desktop.widgets.chip import ChipRow

if TYPE_CHECKING:
    from bereave.desktop.program import Program

_COUNTRY = {"en": "GB", "fr": "FR", "ko": "KR"}
#: What a person types, and the article that it has to find; the first one with a slip of the finger.
_SEARCH = {"en": ("inqest", "inquest"), "fr": ("obseques", "fr-the-funeral"), "ko": ("장례", "ko-the-funeral")}
_ARTICLE = {"en": ("guilt", "guilt"), "fr": ("culpabilité", "fr-guilt"), "ko": ("죄책감", "ko-guilt")}

#: What a person writes to the curators about an entry.
_MISTAKE = {"en": "Nobody answers on Mondays.", "fr": "Personne ne répond le lundi.", "ko": "월요일에는 받지 않아요."}


def first_run(driver: Driver, program: "Program") -> None:
    """Answer the four questions of the first run; only country and language may be stored afterwards."""
    page = program.window.page(FIRST_RUN)
    assert isinstance(page, FirstRunPage)
    driver.until(page.isVisible, "the first run is shown")
    driver.picture(program.window, "welcome", "The first time: which language, and what is good to know")
    driver.click(page.next)
    _arrow_to(driver, page.country, _COUNTRY[program.language])
    driver.picture(program.window, "country", "The country, so that help now shows its numbers")
    driver.click(page.next)
    driver.click(page.who.buttons["sibling"])
    driver.picture(program.window, "who", "Who died; it need not be said")
    driver.click(page.next)
    driver.click(page.when.buttons["weeks"])
    driver.click(page.next)
    driver.until(lambda: program.window.current == "find-support", "Find support is shown")
    stored = program.profile.settings_file.read_text(encoding="utf-8")
    if "sibling" in stored or "weeks" in stored:
        raise StepFailed("what was said about the loss is on the disk")
    find = _find(program)
    driver.until(lambda: find.list.results.model.rowCount() > 0, "the directory is listed")
    driver.picture(program.window, "find-support", "Where to begin: a few doors, and the country's lines")


def search_inquest(driver: Driver, program: "Program") -> None:
    """Look for one thing as one types it; the full search is ready soon after the first start."""
    page = _find(program)
    words, article = _SEARCH[program.language]
    driver.until(lambda: program.library.searches_all, "the full search is ready")
    driver.type(page.list.field, words)
    driver.until(lambda: 0 <= page.list.results.model.row_of(article) < 3, f"{article} is among the first three")
    if program.language == "en":
        driver.until(page.list.did_you_mean.isVisible, "the right word is offered")
    driver.picture(program.window, "search", "A search, offline, with a slip of the finger forgiven")
    driver.key(page.list.field, Qt.Key.Key_Escape)
    driver.until(lambda: not page.list.field.text(), "the field is empty again")


def an_entry(driver: Driver, program: "Program") -> None:
    """Through a door to the country's main line: copy its number, look at what Open would open, and do not."""
    page = _find(program)
    driver.click(page.start.talk)
    driver.until(lambda: page.list.kind == "crisis-line" and page.list.results.model.rowCount() > 0, "lines are listed")
    driver.choose_row(page.list.results.view, 0)
    service = page.entry.service
    if service is None or not service.rows:
        raise StepFailed("the country's first line shows no way to reach it")
    row = service.rows[0]
    shown = page.entry.shown
    assert shown is not None
    driver.picture(program.window, "entry", "One entry: whom to call, when, and when this was last checked")
    driver.click(_button(row, "copy"))
    if QGuiApplication.clipboard().text() != shown.contacts[0].value:
        raise StepFailed("the clipboard does not hold the number as it is printed")
    if shown.contacts[0].how == "phone":
        driver.click(_button(row, "open"))
        driver.picture(program.window, "before-opening", "What would be opened is shown first")
        driver.click(_button(row, "not-now"))
    _act_on_it(driver, program, page)
    driver.key(page.list.field, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    driver.until(lambda: page.right_stack.currentWidget() is page.start, "the way back leads to the doors")
    driver.click(page.list.kinds.findChildren(QPushButton)[0])
    driver.click(page.start.kept)
    driver.until(lambda: page.right_stack.currentWidget() is page.kept, "what is kept is shown")
    driver.until(lambda: len(page.kept.links) > 0, "the line is among it")
    driver.picture(program.window, "kept", "What is kept, in one's own order, with the mistake that was reported")
    driver.click(page.kept.back)
    driver.until(lambda: page.right_stack.currentWidget() is page.start, "the way back leads to the doors")


def _act_on_it(driver: Driver, program: "Program", page: FindSupportPage) -> None:
    """Show the number large and leave by Escape; keep the entry, and report a mistake in it."""
    acts, shown = page.entry.acts, page.entry.shown
    if acts is None or shown is None:
        raise StepFailed("nothing can be done with the entry")
    driver.click(acts.large)
    driver.until(page.large.isVisible, "the number is shown large")
    driver.picture(program.window, "large", "The number as large as the window, to hand somebody the screen")
    driver.key(page.large.value, Qt.Key.Key_Escape)
    driver.until(acts.keep.isVisible, "Escape leads back to the entry")
    driver.click(acts.keep)
    driver.until(lambda: program.kept.state.is_kept(shown.id), "the entry is kept")
    driver.click(acts.report)
    driver.until(acts.reports.send.isVisible, "it is asked what is wrong")
    driver.type(acts.reports.editor, _MISTAKE[program.language])
    driver.picture(program.window, "report", "Reporting a mistake: what is wrong, and a few words")
    driver.click(acts.reports.send)
    driver.until(lambda: program.kept.state.reports_on(shown.id), "the report is kept")


def an_article(driver: Driver, program: "Program") -> None:
    """By keyboard alone: type, go down, open, read the note first, read on, and go back."""
    page = _find(program)
    words, article = _ARTICLE[program.language]
    driver.type(page.list.field, words)
    driver.until(lambda: page.list.results.model.row_of(article) == 0, f"{article} comes first")
    driver.key(page.list.field, Qt.Key.Key_Down)
    driver.key(page.list.results.view, Qt.Key.Key_Return)
    driver.until(page.entry.article.note.isVisible, "the note is shown before the article begins")
    driver.picture(program.window, "content-note", "A painful page says so first, and offers a shorter way")
    driver.key(page.entry.article.read_on, Qt.Key.Key_Return)
    driver.until(page.entry.article.reading.isVisible, "the article is shown")
    driver.picture(program.window, "article", "An article, in a column that is easy to read")
    driver.key(page.entry.article.reading, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    driver.key(page.list.field, Qt.Key.Key_Escape)
    driver.until(lambda: not page.list.field.text(), "the field is empty again")


def settings_and_dark(driver: Driver, program: "Program") -> None:
    """The settings, then dark colours and larger text at once, and back."""
    window = program.window
    places = window.navigation.places
    driver.choose_row(places, places.model().rowCount() - 1)
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    driver.until(lambda: window.current == "settings", "the settings are shown")
    driver.picture(window, "settings", "Settings: each change holds at once")
    looks = page.looks
    driver.click(_chip(looks.theme_row, 2))
    driver.click(_chip(looks.size_row, 2))
    driver.until(lambda: program.theme.appearance == "dark", "dark colours are worn")
    driver.choose_row(places, 0)
    find = _find(program)
    driver.click(find.start.grief)
    driver.until(lambda: find.list.results.model.rowCount() > 0, "pages about grief are listed")
    driver.choose_row(find.list.results.view, 0)
    driver.picture(window, "dark", "Dark colours and larger text")
    driver.choose_row(places, places.model().rowCount() - 1)
    driver.click(_chip(looks.theme_row, 1))
    driver.click(_chip(looks.size_row, 0))
    driver.until(lambda: program.theme.appearance == "light", "light colours are worn again")


def _find(program: "Program") -> FindSupportPage:
    page = program.window.page("find-support")
    assert isinstance(page, FindSupportPage)
    return page


def _chip(row: ChipRow, number: int) -> QPushButton:
    return row.findChildren(QPushButton)[number]


def _button(ground: QWidget, name: str) -> QPushButton:
    found = ground.findChild(QPushButton, name)
    if not isinstance(found, QPushButton):
        raise StepFailed(f"there is no button {name}")
    return found


def _arrow_to(driver: Driver, box: QComboBox, code: str) -> None:
    """Go through the list by arrow keys until the country is chosen, as without a mouse."""
    driver.until(lambda: box.findData(code) >= 0, f"{code} is in the list")
    box.setFocus(Qt.FocusReason.TabFocusReason)
    while box.currentData() != code:
        down = box.currentIndex() < box.findData(code)
        before = box.currentIndex()
        driver.key(box, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
        if box.currentIndex() == before:
            raise StepFailed("the arrow keys do not move through the countries")
