"""Components to find and choose with: navigation, search, results, chips, buttons, layout."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import HelpNowButton, IconButton, PrimaryButton, QuietButton
from bereave.desktop.widgets.chip import Chip, ChipRow
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.navigation import Navigation
from bereave.desktop.widgets.result import Result
from bereave.desktop.widgets.result_list import ResultList
from bereave.desktop.widgets.search_field import SearchField

PLACES = [("find", "Find support", "compass"), ("journal", "My journal", "notebook-pen"), ("read", "Read", "book-open")]
RESULTS = [
    Result("a", "A line to call", "Cork", "Somebody answers by day and night.", ("Telephone",), ((0, 8),)),
    Result("b", "A group that meets", "", "Twice a month."),
    Result("c", "말로 다 할 수 없는 날을 위한 모임", "서울", "한 달에 두 번 만납니다.", ("직접 만나기", "무료")),
]


def role(widget: QWidget) -> QAccessible.Role:
    """What assistive technology takes the widget for."""
    return QAccessible.queryAccessibleInterface(widget).role()


def test_navigation_is_read_as_a_list(qtbot: QtBot, theme: Theme) -> None:
    """Places are list items by their words, never check boxes."""
    navigation = Navigation(theme, "Bereave")
    qtbot.addWidget(navigation)
    navigation.set_items(PLACES)
    places = navigation.findChild(QListWidget)
    assert places is not None
    heard = QAccessible.queryAccessibleInterface(places)
    assert heard.role() == QAccessible.Role.List
    assert [heard.child(row).role() for row in range(3)] == [QAccessible.Role.ListItem] * 3
    assert heard.child(1).text(QAccessible.Text.Name) == "My journal"


def test_navigation_moves_with_the_arrow_keys(qtbot: QtBot, theme: Theme) -> None:
    """The Down key goes to the next place and tells its id; choosing by program tells nothing."""
    navigation = Navigation(theme)
    qtbot.addWidget(navigation)
    navigation.set_items(PLACES)
    told: list[str] = []
    navigation.chosen.connect(told.append)
    navigation.set_current("find")
    places = navigation.findChild(QListWidget)
    assert places is not None
    QTest.keyClick(places, Qt.Key.Key_Down)
    assert told == ["journal"]
    assert navigation.current() == "journal"


@pytest.mark.parametrize("size", [100, 150, 200])
def test_navigation_is_as_wide_as_its_words(qtbot: QtBot, theme: Theme, size: int) -> None:
    """At every text size the longest place fits, and a longer one makes the list wider."""
    navigation = Navigation(theme)
    qtbot.addWidget(navigation)
    navigation.set_items(PLACES)
    theme.set_text_size(size)
    before = navigation.width()
    places = navigation.findChild(QListWidget)
    assert places is not None
    assert places.sizeHintForColumn(0) <= before
    navigation.set_items([*PLACES, ("long", "A place with a much longer name than the others", "leaf")])
    assert navigation.width() > before


def test_navigation_keeps_its_place_when_the_words_change(qtbot: QtBot, theme: Theme) -> None:
    """New words for the same places leave the chosen one chosen."""
    navigation = Navigation(theme)
    qtbot.addWidget(navigation)
    navigation.set_items(PLACES)
    navigation.set_current("journal")
    navigation.set_items([(name, words.upper(), icon) for name, words, icon in PLACES])
    assert navigation.current() == "journal"


def test_searching_waits_for_a_pause(qtbot: QtBot, theme: Theme) -> None:
    """Several letters typed quickly are told once, without spaces around them."""
    field = SearchField(theme, "Search")
    qtbot.addWidget(field)
    told: list[str] = []
    field.words_changed.connect(told.append)
    with qtbot.waitSignal(field.words_changed):
        QTest.keyClicks(field, " grief ")
    assert told == ["grief"]


def test_enter_searches_at_once_and_only_once(qtbot: QtBot, theme: Theme) -> None:
    """Enter does not wait for the pause, and the pause does not tell the same words again."""
    field = SearchField(theme, "Search")
    qtbot.addWidget(field)
    told: list[str] = []
    field.words_changed.connect(told.append)
    QTest.keyClicks(field, "cork")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == ["cork"]


def test_escape_empties_the_search_and_down_leaves_it(qtbot: QtBot, theme: Theme) -> None:
    """Escape takes the words away and tells so; Down asks to go on into the results."""
    field = SearchField(theme, "Search")
    qtbot.addWidget(field)
    field.setText("cork")
    with qtbot.waitSignal(field.down_pressed):
        QTest.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.words_changed) as told:
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert told.args == [""]
    assert field.text() == ""


def test_a_forgotten_search_cannot_be_undone(qtbot: QtBot, theme: Theme) -> None:
    """After forgetting, undo does not bring the words back."""
    field = SearchField(theme, "Search")
    qtbot.addWidget(field)
    QTest.keyClicks(field, "private")
    field.forget()
    field.undo()
    assert field.text() == ""


def results(qtbot: QtBot, theme: Theme) -> ResultList:
    """A list with three results, 340 pixels wide."""
    made = ResultList(theme, "Results")
    qtbot.addWidget(made)
    made.resize(340, 500)
    made.set_results(RESULTS)
    made.show()
    return made


def test_results_are_told_by_their_id(qtbot: QtBot, theme: Theme) -> None:
    """Arrow keys choose, Enter opens."""
    found = results(qtbot, theme)
    chosen: list[str] = []
    opened: list[str] = []
    found.chosen.connect(chosen.append)
    found.opened.connect(opened.append)
    found.focus_first()
    QTest.keyClick(found.view, Qt.Key.Key_Down)
    QTest.keyClick(found.view, Qt.Key.Key_Return)
    assert chosen == ["a", "b"]
    assert opened == ["b"]


def test_the_chosen_result_stays_chosen(qtbot: QtBot, theme: Theme) -> None:
    """New results keep the chosen one where it is still among them, and tell nothing."""
    found = results(qtbot, theme)
    found.select("c")
    chosen: list[str] = []
    found.chosen.connect(chosen.append)
    found.set_results(list(reversed(RESULTS)))
    assert found.current_id() == "c"
    assert chosen == []


def test_a_result_is_read_aloud_whole(qtbot: QtBot, theme: Theme) -> None:
    """Title, place, summary and tags are one sentence after the other."""
    found = results(qtbot, theme)
    heard = found.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "A line to call. Cork. Somebody answers by day and night.. Telephone"


@pytest.mark.parametrize("size", [100, 150, 200])
def test_rows_are_high_enough_for_their_words(qtbot: QtBot, theme: Theme, size: int) -> None:
    """At every text size a row holds title, two lines of summary and tags, in Korean too."""
    found = results(qtbot, theme)
    theme.set_text_size(size)
    index = found.model.index(2)
    height = found.view.sizeHintForIndex(index).height()
    assert height >= theme.px(15 * 1.2) + theme.px(13 * 1.2) * 2 + 24
    assert found.view.horizontalScrollBar().maximum() == 0


def test_an_empty_list_says_what_to_try(qtbot: QtBot, theme: Theme) -> None:
    """Where nothing was found, words stand where the list was."""
    found = results(qtbot, theme)
    found.set_empty("Nothing found", "Try fewer words.")
    found.set_results([])
    assert not found.view.isVisible()
    found.set_results(RESULTS)
    assert found.view.isVisible()


def test_one_choice_is_a_radio_button_and_many_are_check_boxes(qtbot: QtBot, theme: Theme) -> None:
    """Chips are read as what they are."""
    one = ChipRow(theme, "Kind", [("a", "One"), ("b", "Two")])
    many = ChipRow(theme, "Kind", [("a", "One"), ("b", "Two")], multiple=True)
    for row in (one, many):
        qtbot.addWidget(row)
    assert {role(chip) for chip in one.findChildren(Chip)} == {QAccessible.Role.RadioButton}
    assert {role(chip) for chip in many.findChildren(Chip)} == {QAccessible.Role.CheckBox}


def test_one_choice_is_always_made(qtbot: QtBot, theme: Theme) -> None:
    """With one choice the first is chosen, and choosing another frees it."""
    row = ChipRow(theme, "Kind", [("a", "One"), ("b", "Two")])
    qtbot.addWidget(row)
    assert row.chosen() == ["a"]
    with qtbot.waitSignal(row.chosen_changed) as told:
        row.findChildren(Chip)[1].click()
    assert told.args == [["b"]]


def test_many_choices_stand_side_by_side(qtbot: QtBot, theme: Theme) -> None:
    """With many choices each is told with the others, and new chips keep what was chosen."""
    row = ChipRow(theme, "Kind", [("a", "One"), ("b", "Two"), ("c", "Three")], multiple=True)
    qtbot.addWidget(row)
    for chip in row.findChildren(Chip)[:2]:
        chip.click()
    assert row.chosen() == ["a", "b"]
    row.set_items([("b", "Two"), ("d", "Four")])
    assert row.chosen() == ["b"]


@pytest.mark.parametrize("size", [100, 200])
def test_buttons_are_large_enough_to_hit(qtbot: QtBot, theme: Theme, size: int) -> None:
    """Buttons of words are at least 40 pixels high, chips and icons at least 24, at every text size."""
    theme.set_text_size(size)
    buttons: list[QWidget] = [HelpNowButton(theme), PrimaryButton(theme, "Keep"), QuietButton(theme, "Not today")]
    small: list[QWidget] = [Chip(theme, "Free"), IconButton(theme, "x", "Close")]
    for button in (*buttons, *small):
        qtbot.addWidget(button)
        button.ensurePolished()
    assert all(button.sizeHint().height() >= 40 for button in buttons)
    assert all(button.sizeHint().height() >= 24 for button in small)


def test_enter_presses_a_button(qtbot: QtBot, theme: Theme) -> None:
    """Enter and Space both press."""
    button = QuietButton(theme, "Not today")
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(pressed) == 2


def test_a_button_without_words_has_a_name(qtbot: QtBot, theme: Theme) -> None:
    """An icon alone is read by its name."""
    button = IconButton(theme, "printer", "Print this page")
    qtbot.addWidget(button)
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Print this page"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_full_row_goes_on_below(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    """Things that do not fit beside each other stand below, from the side where reading begins."""
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.setLayoutDirection(direction)
    flow = FlowLayout(ground, 8)
    buttons = [QPushButton(str(number)) for number in range(3)]
    for button in buttons:
        button.setFixedSize(100, 30)
        flow.addWidget(button)
    flow.setGeometry(QRect(0, 0, 220, 200))
    assert flow.heightForWidth(220) == 68
    starts = [button.geometry().topLeft() for button in buttons]
    if direction == Qt.LayoutDirection.LeftToRight:
        assert starts == [QPoint(0, 0), QPoint(108, 0), QPoint(0, 38)]
    else:
        assert starts == [QPoint(120, 0), QPoint(12, 0), QPoint(120, 38)]
