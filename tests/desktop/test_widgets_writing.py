"""Components to read, write and answer with."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.breathing import IN_SECONDS, OUT_SECONDS, Breathing, breath
from bereave.desktop.widgets.plain_editor import PlainEditor
from bereave.desktop.widgets.reading_view import ReadingView
from bereave.desktop.widgets.scale import DistressScale

ARTICLE = (
    """<h1>Title</h1><p>Some <b>words</b> and <a href="#below">a place</a>.</p>
<blockquote><p>Somebody said so.</p></blockquote><img src="https://example.org/a.png"><img src="file:///etc/hostname">
<table><thead><tr><th>Day</th><th>Where</th></tr></thead><tbody><tr><td>Monday</td>
<td>Averyveryveryverylongwordthatcannotbebrokenbyordinarymeansatallwhateverhappens</td></tr></tbody></table>
<h2 id="below">Below</h2><p><a href="https://example.org/">outside</a></p>"""
    + "<p>more</p>" * 60
)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> ReadingView:
    """A reading view of 500 by 400 pixels, shown."""
    made = ReadingView(theme)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


@pytest.mark.parametrize("address", ["https://example.org/a.png", "file:///etc/hostname", "data:image/png;base64,AAAA"])
def test_reading_loads_nothing(view: ReadingView, address: str) -> None:
    """Whatever an article asks for, a picture is one clear point and a style sheet is empty."""
    picture = view.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address))
    assert picture.size().toTuple() == (1, 1)  # type: ignore[attr-defined]
    assert bytes(view.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl(address))) == b""  # type: ignore[call-overload]


def test_a_link_is_told_and_never_opened(qtbot: QtBot, view: ReadingView) -> None:
    """A link leaves the text where it is; the page decides."""
    view.show_html(ARTICLE)
    with qtbot.waitSignal(view.link_activated) as told:
        view.anchorClicked.emit(QUrl("https://example.org/"))
    assert told.args == [QUrl("https://example.org/")]
    assert "Somebody said so." in view.toPlainText()


def test_a_place_in_the_article_is_scrolled_to(qtbot: QtBot, view: ReadingView) -> None:
    """A link inside of the article moves there and tells nobody."""
    view.show_html(ARTICLE)
    with qtbot.assertNotEmitted(view.link_activated):
        view.anchorClicked.emit(QUrl("#below"))
    assert view.verticalScrollBar().value() > 0


@pytest.mark.parametrize("size", [100, 150, 200])
def test_an_article_never_scrolls_sideways(view: ReadingView, theme: Theme, size: int) -> None:
    """Long words and tables stay inside of the column at every text size."""
    theme.set_text_size(size)
    view.show_html(ARTICLE)
    assert view.horizontalScrollBar().maximum() == 0


def test_lines_are_not_too_long(view: ReadingView) -> None:
    """In a wide window a line of the column holds some 66 letters, never 80."""
    view.resize(1600, 600)
    view.show_html("<p>" + "every line is short enough to find the next one again " * 20 + "</p>")
    block = view.document().firstBlock()
    assert block.layout().lineCount() > 1
    lengths = [block.layout().lineAt(line).textLength() for line in range(block.layout().lineCount() - 1)]
    assert 55 <= max(lengths) <= 79


def test_the_place_stays_when_the_look_changes(view: ReadingView, theme: Theme) -> None:
    """Changing the theme while reading does not go back to the beginning."""
    view.show_html(ARTICLE)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    theme.set_theme("dark")
    assert view.verticalScrollBar().value() > 0


def test_peoples_words_are_never_markup(view: ReadingView) -> None:
    """What somebody typed is shown exactly as typed."""
    view.show_plain("<b>not bold</b> & <img src='x'>")
    assert view.toPlainText() == "<b>not bold</b> & <img src='x'>"


def test_a_forgotten_text_is_gone(view: ReadingView, theme: Theme) -> None:
    """After forgetting, even a change of theme does not bring the text back."""
    view.show_plain("private words")
    view.forget()
    theme.set_theme("dark")
    assert view.toPlainText() == ""


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> PlainEditor:
    """A place to write in."""
    made = PlainEditor(theme, "Page", "Write as it comes")
    qtbot.addWidget(made)
    return made


def test_writing_is_told_after_a_pause(qtbot: QtBot, editor: PlainEditor) -> None:
    """Some letters are told once, within a second."""
    with qtbot.waitSignal(editor.edited, timeout=1500):
        QTest.keyClicks(editor, "I miss")
    assert editor.text() == "I miss"


def test_steady_writing_is_told_while_it_goes_on(qtbot: QtBot, editor: PlainEditor) -> None:
    """Somebody who never pauses is not left untold for longer than two seconds."""
    told: list[bool] = []
    editor.edited.connect(lambda: told.append(True))

    def typed() -> bool:
        QTest.keyClicks(editor, "a")
        return bool(told)

    qtbot.waitUntil(typed, timeout=4000)


def test_leaving_tells_at_once(qtbot: QtBot, editor: PlainEditor) -> None:
    """What was typed a moment ago is told when the page is left, and only once."""
    told: list[bool] = []
    editor.edited.connect(lambda: told.append(True))
    QTest.keyClicks(editor, "a")
    editor.flush()
    editor.flush()
    assert told == [True]


def test_showing_a_text_is_not_writing_it(editor: PlainEditor) -> None:
    """A text that is shown tells nothing and leaves nothing to undo."""
    told: list[bool] = []
    editor.edited.connect(lambda: told.append(True))
    editor.set_text("from yesterday")
    editor.flush()
    assert told == []
    assert not editor.document().isUndoAvailable()


def test_pasted_words_lose_their_dress(editor: PlainEditor) -> None:
    """Formatted text arrives as plain words."""
    dressed = QMimeData()
    dressed.setHtml("<b style='color:red'>words</b>")
    dressed.setText("words")
    editor.insertFromMimeData(dressed)
    assert editor.text() == "words"
    assert "red" not in editor.toHtml()


def test_forgetting_leaves_nothing(qtbot: QtBot, editor: PlainEditor) -> None:
    """After forgetting there is no text, nothing to undo, and nothing of it on the clipboard."""
    QTest.keyClicks(editor, "private words")
    editor.selectAll()
    editor.copy()
    assert QGuiApplication.clipboard().text() == "private words"
    with qtbot.assertNotEmitted(editor.edited):
        editor.forget()
    editor.undo()
    assert editor.text() == ""
    assert not editor.document().isUndoAvailable()
    assert not editor.document().isRedoAvailable()
    assert QGuiApplication.clipboard().text() == ""


def test_other_words_on_the_clipboard_stay(qtbot: QtBot, editor: PlainEditor) -> None:
    """Forgetting does not empty a clipboard that holds something else."""
    QTest.keyClicks(editor, "private words")
    QGuiApplication.clipboard().setText("a recipe")
    editor.forget()
    assert QGuiApplication.clipboard().text() == "a recipe"


def test_copied_words_stay_out_of_clipboard_histories(qtbot: QtBot, editor: PlainEditor) -> None:
    """What is copied carries the marks by which Windows and KDE leave it out of their histories."""
    QTest.keyClicks(editor, "private words")
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.selectAll()
    formats = editor.createMimeDataFromSelection().formats()
    assert "x-kde-passwordManagerHint" in formats
    assert any("ExcludeClipboardContentFromMonitorProcessing" in name for name in formats)
    assert "text/html" not in formats


@pytest.fixture
def scale(qtbot: QtBot, theme: Theme) -> DistressScale:
    """The question how heavy it is."""
    made = DistressScale(theme, "How heavy is it?", "Bearable", "The heaviest")
    qtbot.addWidget(made)
    made.show()
    return made


def steps(scale: DistressScale) -> list[QRadioButton]:
    """The answers in their order, "rather not say" last."""
    return scale.findChildren(QRadioButton)


def test_the_scale_is_read_as_radio_buttons(scale: DistressScale) -> None:
    """Each answer is a radio button with its number; both ends say what they mean."""
    heard = [QAccessible.queryAccessibleInterface(step) for step in steps(scale)]
    assert {answer.role() for answer in heard} == {QAccessible.Role.RadioButton}
    names = [answer.text(QAccessible.Text.Name) for answer in heard]
    assert names[0] == "0 of 10: Bearable"
    assert names[3] == "3 of 10"
    assert names[10] == "10 of 10: The heaviest"


def test_nothing_is_chosen_at_first(scale: DistressScale) -> None:
    """No answer is suggested."""
    assert scale.value() is None
    assert not scale.answered()


def test_digits_choose_and_one_nought_is_ten(qtbot: QtBot, scale: DistressScale) -> None:
    """A digit chooses its number; 1 and 0 typed together choose ten."""
    QTest.keyClick(steps(scale)[0], Qt.Key.Key_7)
    assert scale.value() == 7
    QTest.keyClicks(steps(scale)[7], "10")
    assert scale.value() == 10


def test_arrows_move_the_answer(qtbot: QtBot, scale: DistressScale) -> None:
    """The arrow keys go up and down the scale."""
    scale.set_value(4)
    steps(scale)[4].setFocus()
    QTest.keyClick(steps(scale)[4], Qt.Key.Key_Right)
    assert scale.value() == 5


def test_not_saying_is_an_answer(qtbot: QtBot, scale: DistressScale) -> None:
    """ "I'd rather not say" is told as such and is no number."""
    with qtbot.waitSignal(scale.chosen) as told:
        steps(scale)[11].click()
    assert told.args == [None]
    assert scale.answered()
    assert scale.value() is None


def test_a_forgotten_answer_is_gone(qtbot: QtBot, scale: DistressScale) -> None:
    """Forgetting goes back to nothing chosen and tells nothing."""
    scale.set_value(9)
    with qtbot.assertNotEmitted(scale.chosen):
        scale.forget()
    assert not scale.answered()


def test_breathing_out_is_longer_than_in() -> None:
    """One breath takes ten seconds: four in, six out, full in between."""
    assert (IN_SECONDS, OUT_SECONDS) == (4.0, 6.0)
    assert breath(0) == (0.0, True)
    assert breath(3.99)[1]
    assert breath(4.0) == (1.0, False)
    assert breath(10.0) == (0.0, True)


def test_nothing_moves_when_the_system_asks_for_less(qtbot: QtBot, theme: Theme) -> None:
    """With reduced motion the circle stands still and words say how to breathe; it moves only when asked."""
    breathing = Breathing(theme)
    qtbot.addWidget(breathing)
    breathing.show()
    assert not breathing.moving()
    breathing.set_moving(True)
    assert breathing.moving()


def test_the_circle_can_be_held(qtbot: QtBot, theme: Theme) -> None:
    """Where motion is welcome, the circle still stops when the person says so."""
    theme.reduced_motion = False
    breathing = Breathing(theme)
    qtbot.addWidget(breathing)
    breathing.show()
    assert breathing.moving()
    breathing.set_moving(False)
    assert not breathing.moving()
