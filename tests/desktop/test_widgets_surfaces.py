"""Surfaces: pages as high as their words, a look that no name takes away, rows that never lie over each other."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QSizePolicy, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from bereave.desktop.pages.review.hold_bar import HoldBar
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.card import Card, Notice, ScrollPage
from bereave.desktop.widgets.contact_row import Contact, ContactRow
from bereave.desktop.widgets.result import Result
from bereave.desktop.widgets.result_list import ResultList
from bereave.desktop.widgets.undo_bar import UndoBar
from bereave.desktop.widgets.words import Rule, Words

LEFT = Qt.MouseButton.LeftButton
LONG = "words that need more than one line in a narrow column, and fewer in a wide one. " * 6


@pytest.mark.parametrize("width", [340, 600, 1200])
@pytest.mark.parametrize("paragraphs", [1, 6])
def test_a_page_is_exactly_as_high_as_its_words(qtbot: QtBot, theme: Theme, width: int, paragraphs: int) -> None:
    """It scrolls to the end of the last paragraph and no further, and no paragraph is cut."""
    page = ScrollPage(theme)
    qtbot.addWidget(page)
    words = [Words(LONG) for _ in range(paragraphs)]
    for one in words:
        page.body.addWidget(one)
    page.resize(width, 300)
    page.show()
    QApplication.processEvents()
    ground = page.widget()
    assert ground is not None
    end = words[-1].mapTo(ground, words[-1].rect().bottomLeft()).y() + 1 + theme.space("wide")
    assert ground.height() == max(page.viewport().height(), end)
    assert all(one.height() == one.heightForWidth(one.width()) for one in words)


def test_what_can_grow_takes_the_room_only_where_it_may(qtbot: QtBot, theme: Theme) -> None:
    """With `fills` an editor reaches to the foot of the page; without, things stand at the top."""
    heights = []
    for fills in (False, True):
        page = ScrollPage(theme, fills=fills)
        qtbot.addWidget(page)
        page.body.addWidget(Words("A line above."))
        grows = QWidget()
        grows.setMinimumHeight(50)
        grows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        page.body.addWidget(grows, 1 if fills else 0)
        page.resize(500, 400)
        page.show()
        QApplication.processEvents()
        heights.append(grows.height())
    assert heights[0] < 100
    assert heights[1] > 250


def test_a_page_without_wrapping_words_scrolls_too(qtbot: QtBot, theme: Theme) -> None:
    """Things of a fixed height are never pressed together."""
    page = ScrollPage(theme)
    qtbot.addWidget(page)
    block = QWidget()
    block.setMinimumHeight(900)
    page.body.addWidget(block)
    page.resize(400, 300)
    page.show()
    QApplication.processEvents()
    assert block.height() >= 900
    assert page.verticalScrollBar().maximum() > 0


def surface(name: str, theme: Theme) -> QFrame:
    """One of the surfaces, made as a page makes it."""
    if name == "notice":
        return Notice(theme, "Something to know", "warn")
    if name in {"card", "calm card"}:
        return Card(theme, calm=name != "card")
    if name == "rule":
        return Rule()
    return UndoBar(theme) if name == "bar" else HoldBar(theme)


@pytest.mark.parametrize("name", ["card", "calm card", "notice", "bar", "hold", "rule"])
def test_a_name_does_not_take_the_look_away(qtbot: QtBot, theme: Theme, name: str) -> None:
    """A page may name its cards, notices and bars; they look as before, and not like bare ground."""
    looks = []
    for given in ("", "a-name-of-its-own"):
        one = surface(name, theme)
        qtbot.addWidget(one)
        one.setObjectName(given)
        one.resize(200, 60)
        one.show()
        looks.append(one.grab().toImage())
    bare = QFrame()
    qtbot.addWidget(bare)
    bare.resize(looks[0].size())
    assert looks[0] == looks[1]
    middle = looks[0].rect().center().y()
    assert looks[0].pixelColor(2, middle) != bare.grab().toImage().pixelColor(2, middle)


def wait_until_measured(qtbot: QtBot, rows: ResultList) -> None:
    """Return when the last row is as wide as the list now is."""
    last = rows.model.index(rows.model.rowCount() - 1)
    gap = 2 * rows.view.spacing()
    qtbot.waitUntil(lambda: rows.view.visualRect(last).width() == rows.view.viewport().width() - gap)


@pytest.mark.parametrize("many", [7, 40, 150])
def test_rows_have_their_height_also_when_the_scroll_bar_comes(qtbot: QtBot, theme: Theme, many: int) -> None:
    """At the first showing and after each change of width no row is cut, lies over another, or hides at the side."""
    rows = ResultList(theme, "Results")
    qtbot.addWidget(rows)
    rows.resize(420, 500)
    rows.show()
    made = [Result(f"r{n}", f"Title {n} " + "long " * (n % 17), "", LONG[: 40 + n], ("Tag",)) for n in range(many)]
    rows.set_results(made)
    for width in (420, 300, 700, 333):
        rows.resize(width, 500)
        view = rows.view
        wait_until_measured(qtbot, rows)
        bottom = -1
        for row in range(many):
            index = rows.model.index(row)
            place = view.visualRect(index)
            assert place.top() > bottom
            assert place.height() == view.itemDelegate().sizeHint(QStyleOptionViewItem(), index).height()
            assert place.right() < view.viewport().width()
            bottom = place.bottom()


def parts(row: ContactRow) -> tuple[QRect, QRect, QRect]:
    """Where the number, Copy and Open stand in a row."""
    number = next(one for one in row.findChildren(Words) if one.property("role") in {"number", "strong"})
    buttons = [one for one in row.findChildren(QPushButton) if one.objectName() in {"copy", "open"}]
    copy, opens = (QRect(one.mapTo(row, QPoint(0, 0)), one.size()) for one in buttons)
    return number.geometry(), copy, opens


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("size", [100, 200])
def test_copy_and_open_stand_beside_the_number_where_there_is_room(
    qtbot: QtBot, theme: Theme, size: int, direction: Qt.LayoutDirection
) -> None:
    """In a wide row they end its line; in a narrow one they stand below, and nothing lies over anything."""
    theme.set_text_size(size)
    row = ContactRow(theme, Contact("phone", "116 123", "free to call", "24/7", uri="tel:116123"))
    qtbot.addWidget(row)
    row.setLayoutDirection(direction)
    for width, beside in ((theme.px(620), True), (theme.px(330), False)):
        row.resize(width, row.heightForWidth(width))
        row.show()
        QApplication.processEvents()
        number, copy, opens = parts(row)
        assert (abs(number.center().y() - copy.center().y()) <= 1) is beside
        assert (copy.top() > number.bottom()) is not beside
        pairs = [(number, copy), (number, opens), (copy, opens)]
        assert not any(one.intersects(other) for one, other in pairs)
        assert row.rect().contains(copy)
        assert row.rect().contains(opens)
        if beside:
            left = direction == Qt.LayoutDirection.RightToLeft
            end = min(copy.left(), opens.left()) if left else row.width() - 1 - max(copy.right(), opens.right())
            assert end == 0


def test_nothing_moves_when_copy_has_copied(qtbot: QtBot, theme: Theme) -> None:
    """The answer is as wide as the button was: a second press hits the same place."""
    row = ContactRow(theme, Contact("phone", "116 123", uri="tel:116123"))
    qtbot.addWidget(row)
    row.resize(620, 80)
    row.show()
    QApplication.processEvents()
    before = parts(row)
    QTest.mouseClick(next(one for one in row.findChildren(QPushButton) if one.objectName() == "copy"), LEFT)
    QApplication.processEvents()
    assert parts(row) == before


def test_a_long_address_keeps_its_line_to_itself(qtbot: QtBot, theme: Theme) -> None:
    """An address that would have to break beside the buttons stands above them instead."""
    page = "https://example.org/a/page/with/a/rather/long/address/that/needs/its/line"
    row = ContactRow(theme, Contact("web", page, uri=page))
    qtbot.addWidget(row)
    row.resize(620, row.heightForWidth(620))
    row.show()
    QApplication.processEvents()
    number, copy, _ = parts(row)
    assert copy.top() > number.bottom()
