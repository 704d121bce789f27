"""Components that ask, tell and act: contacts, questions, undo, notices, progress, states, steps, the gallery."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bereave.desktop.gallery import LOOKS, SAMPLES, Gallery, render
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.card import Notice, ScrollPage
from bereave.desktop.widgets.contact_row import Contact, ContactRow
from bereave.desktop.widgets.dialog import Question
from bereave.desktop.widgets.progress_line import ProgressLine
from bereave.desktop.widgets.state_label import KINDS, StateLabel
from bereave.desktop.widgets.step_header import StepHeader
from bereave.desktop.widgets.undo_bar import UndoBar
from bereave.desktop.widgets.words import Words


def button(ground: QWidget, words: str) -> QPushButton:
    """The button with these words."""
    return next(found for found in ground.findChildren(QPushButton) if found.text() == words)


@pytest.mark.parametrize(
    ("uri", "address"),
    [
        ("tel:116123", "tel:116123"),
        ("tel:*4141", "tel:*4141"),
        ("tel:%2331", "tel:%2331"),
        ("mailto:someone@example.org", "mailto:someone@example.org"),
        ("https://example.org/help", "https://example.org/help"),
        ("http://example.org/", None),
        ("file:///etc/hostname", None),
        ("javascript:alert(1)", None),
        ("", None),
        (None, None),
    ],
)
def test_only_calls_letters_and_safe_pages_are_opened(uri: str | None, address: str | None) -> None:
    """Open knows tel:, mailto: and https: and nothing else, whatever a row is given."""
    found = Contact("web", "what is shown", uri=uri).address()
    assert (found.toString() if found is not None else None) == address


def test_what_cannot_be_opened_has_no_button_for_it(qtbot: QtBot, theme: Theme) -> None:
    """A number for texts is shown and copied; there is nothing to open."""
    row = ContactRow(theme, Contact("text", "SHOUT → 85258", copied="85258"))
    qtbot.addWidget(row)
    row.show()
    assert [found.text() for found in row.findChildren(QPushButton) if found.isVisible()] == ["Copy"]
    button(row, "Copy").click()
    assert QGuiApplication.clipboard().text() == "85258"


@pytest.mark.parametrize(
    ("label", "beside"), [("", "WhatsApp"), ("CareText", "WhatsApp · CareText"), ("by WhatsApp", "by WhatsApp")]
)
def test_a_number_for_whatsapp_says_so_and_opens_nothing(qtbot: QtBot, theme: Theme, label: str, beside: str) -> None:
    """It stands as large as any number, is copied as it is printed, and its name is read and seen, once."""
    row = ContactRow(theme, Contact("whatsapp", "9151 1767", label))
    qtbot.addWidget(row)
    row.show()
    assert [found.text() for found in row.findChildren(QPushButton) if found.isVisible()] == ["Copy"]
    labels = {one.text(): one for one in row.findChildren(QLabel) if one.isVisible()}
    assert labels["9151 1767"].accessibleName() == "WhatsApp: 9151 1767"
    assert labels["9151 1767"].property("role") == "number"
    assert labels[beside].property("role") == "secondary"
    button(row, "Copy").click()
    assert QGuiApplication.clipboard().text() == "9151 1767"


def test_the_address_is_shown_before_it_is_opened(qtbot: QtBot, theme: Theme) -> None:
    """Open shows the whole address first; the keyboard rests on "Not now"; only a yes is told."""
    page = "https://example.org/help?from=app"
    row = ContactRow(theme, Contact("web", page, uri=page))
    qtbot.addWidget(row)
    row.show()
    told: list[QUrl] = []
    row.open_requested.connect(told.append)
    button(row, "Open").click()
    shown = [label for label in row.findChildren(QLabel) if label.isVisible()]
    # Seen with places to wrap, read aloud without them.
    assert [label.text().replace("\u200b", "") for label in shown].count(page) == 2
    assert page in [label.accessibleName() for label in shown]
    assert told == []
    button(row, "Not now").click()
    assert told == []
    button(row, "Open").click()
    button(row, "Open it").click()
    assert told == [QUrl(page)]


def test_copying_copies_the_number_as_printed_and_says_so(qtbot: QtBot, theme: Theme) -> None:
    """The clipboard holds exactly what is shown, and the button says "Copied"."""
    row = ContactRow(theme, Contact("phone", "116 123", "free to call", "24/7"))
    qtbot.addWidget(row)
    with qtbot.waitSignal(row.copied):
        button(row, "Copy").click()
    assert QGuiApplication.clipboard().text() == "116 123"
    assert button(row, "Copied").isVisibleTo(row)


def test_the_number_can_be_selected_with_the_keyboard(qtbot: QtBot, theme: Theme) -> None:
    """A number is text that can be marked and read letter by letter."""
    row = ContactRow(theme, Contact("phone", "116 123"))
    qtbot.addWidget(row)
    number = next(label for label in row.findChildren(Words) if label.text() == "116 123")
    assert number.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_the_default_answer_is_the_safe_one(qtbot: QtBot, theme: Theme, key: Qt.Key) -> None:
    """Enter and Escape both give the safe answer."""
    question = Question(theme, "Delete this page?", "", safe="Keep it", other="Delete it", grave=True)
    qtbot.addWidget(question)
    QTimer.singleShot(0, lambda: QTest.keyClick(question.focusWidget(), key))
    assert question.ask() is False


def test_the_other_answer_is_given_only_by_its_own_button(qtbot: QtBot, theme: Theme) -> None:
    """Pressing the button with the other words is the only yes."""
    question = Question(theme, "Delete this page?", "", safe="Keep it", other="Delete it", grave=True)
    qtbot.addWidget(question)
    QTimer.singleShot(0, question.other_button.click)
    assert question.ask() is True


def test_a_question_is_read_with_its_explanation(qtbot: QtBot, theme: Theme) -> None:
    """Screen readers hear the question and what it means, while the window's title tells nothing."""
    question = Question(theme, "Delete this page?", "It cannot come back.", safe="Keep it", other="Delete it")
    qtbot.addWidget(question)
    heard = QAccessible.queryAccessibleInterface(question)
    assert heard.text(QAccessible.Text.Name) == "Delete this page?"
    assert heard.text(QAccessible.Text.Description) == "It cannot come back."
    assert "Delete" not in question.windowTitle()


def test_undo_takes_back_once(qtbot: QtBot, theme: Theme) -> None:
    """Undo calls back once and the bar goes away."""
    bar = UndoBar(theme)
    qtbot.addWidget(bar)
    back: list[str] = []
    bar.offer("Page deleted.", lambda: back.append("page"))
    with qtbot.waitSignal(bar.undone):
        button(bar, "Undo").click()
    button(bar, "Undo").click()
    assert back == ["page"]
    assert not bar.isVisible()


def test_a_newer_deed_ends_the_older_offer(qtbot: QtBot, theme: Theme) -> None:
    """A second offer makes the first one final, and says so."""
    bar = UndoBar(theme)
    qtbot.addWidget(bar)
    back: list[str] = []
    bar.offer("First deleted.", lambda: back.append("first"))
    with qtbot.waitSignal(bar.expired):
        bar.offer("Second deleted.", lambda: back.append("second"))
    button(bar, "Undo").click()
    assert back == ["second"]


def test_the_time_to_undo_stands_still_while_somebody_is_there(qtbot: QtBot, theme: Theme) -> None:
    """While the pointer is in the bar nothing expires; afterwards the time runs again."""
    bar = UndoBar(theme)
    qtbot.addWidget(bar)
    bar.offer("Page deleted.", lambda: None)
    timer = bar.findChild(QTimer)
    assert timer is not None
    assert timer.interval() == 10_000
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Enter))
    assert not timer.isActive()
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    assert timer.isActive()


def test_a_notice_speaks_and_acts(qtbot: QtBot, theme: Theme) -> None:
    """A notice is read by its words and tells when its action is pressed."""
    notice = Notice(theme, "You are offline.", "info", "Try again")
    qtbot.addWidget(notice)
    with qtbot.waitSignal(notice.acted):
        button(notice, "Try again").click()
    notice.tell("You are connected again.", "good")
    assert QAccessible.queryAccessibleInterface(notice).text(QAccessible.Text.Name) == "You are connected again."


def test_progress_says_how_far_it_is(qtbot: QtBot, theme: Theme) -> None:
    """Words and bar go together, and stopping is told."""
    progress = ProgressLine(theme)
    qtbot.addWidget(progress)
    progress.tell("Building the index", 30, 120)
    bar = progress.findChild(QProgressBar)
    assert bar is not None
    assert (bar.value(), bar.maximum()) == (30, 120)
    assert bar.accessibleName() == "Building the index"
    with qtbot.waitSignal(progress.cancelled):
        button(progress, "Stop").click()


def test_no_two_states_share_a_shape_of_the_same_colour(qtbot: QtBot, theme: Theme) -> None:
    """Every state has a shape of its own beside its word, so that colour never speaks alone."""
    assert len({icon for icon, _ in KINDS.values()}) == len(KINDS)
    label = StateLabel(theme, "waiting", "Waiting for a moderator")
    qtbot.addWidget(label)
    label.tell("good", "Published")
    assert label.accessibleName() == "Published"


def test_steps_are_said_in_words(qtbot: QtBot, theme: Theme) -> None:
    """Where one is can be read without seeing the dots."""
    header = StepHeader(theme)
    qtbot.addWidget(header)
    header.tell(2, 5, "Where I am now")
    assert header.accessibleName() == "Step 2 of 5: Where I am now"


def test_a_page_never_scrolls_sideways(qtbot: QtBot, theme: Theme) -> None:
    """Long words wrap in a narrow page."""
    page = ScrollPage(theme)
    qtbot.addWidget(page)
    page.body.addWidget(Words("some longer words that need more than one line " * 8))
    page.resize(360, 300)
    page.show()
    assert page.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("language", SAMPLES)
@pytest.mark.parametrize("size", [100, 150, 200])
def test_nothing_is_cut_off(qtbot: QtBot, theme: Theme, language: str, size: int) -> None:
    """In every script and text size each button and each paragraph has the room that its words need."""
    theme.set_text_size(size)
    gallery = Gallery(theme, SAMPLES[language])
    qtbot.addWidget(gallery)
    width = max(1280, gallery.minimumSizeHint().width())
    gallery.resize(width, 800)
    gallery.show()
    gallery.resize(width, max(gallery.heightForWidth(width), gallery.sizeHint().height()))
    QApplication.processEvents()
    tight = [one.text() for one in gallery.findChildren(QPushButton) if one.width() < one.sizeHint().width()]
    tight += [
        one.text()
        for one in gallery.findChildren(Words)
        if one.isVisible() and one.height() < one.heightForWidth(one.width())
    ]
    assert tight == []


def test_the_gallery_draws_every_look(qapp: QApplication, tmp_path: Path) -> None:
    """One picture for each look, none of them empty."""
    files = render(qapp, tmp_path, LOOKS[:3])
    assert [file.stem for file in files] == ["light", "dark", "high-contrast"]
    assert all(file.stat().st_size > 20_000 for file in files)
    qapp.setStyleSheet("")
