"""A number or address as large as there is room."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bereave.desktop.pages.entry.large_words import large_ways
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.breakable import breakable
from bereave.desktop.widgets.contact_large import LargeView, LargeWay, LargeWords
from bereave.directory.load import read_entry
from tests.desktop.small_library import service


@pytest.mark.parametrize("words", ["112", "0800 123 456 789", "https://www.example.org/a/long/way/to/some-page"])
@pytest.mark.parametrize("size", [QSize(960, 500), QSize(500, 220), QSize(300, 200)])
def test_what_is_shown_large_fills_its_room_and_is_never_cut(
    qtbot: QtBot, theme: Theme, words: str, size: QSize
) -> None:
    """The letters are the largest that fit, at every size of window."""
    large = LargeWords(theme)
    qtbot.addWidget(large)
    large.say(words)
    font = large.fitting(size)
    assert large.accessibleName() == words
    assert font.pixelSize() >= 24
    shown = breakable(words) if "/" in words else words.replace(" ", "\u00a0")
    flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
    room = QRect(0, 0, size.width(), 100_000)
    needed = QFontMetrics(font).boundingRect(room, flags, shown)
    assert needed.width() <= size.width()
    assert needed.height() <= size.height()
    # Not a little larger: else there would be room left.
    larger = QFont(font)
    larger.setPixelSize(font.pixelSize() + 1)
    more = QFontMetrics(larger).boundingRect(room, flags, shown)
    assert font.pixelSize() == 220 or more.width() > size.width() or more.height() > size.height()


def test_the_large_view_shows_each_way_and_escape_leaves(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    """The number with what to say, the text code with its word, the page; Back and Escape lead back."""
    path = service(tmp_path, "gb-line")
    text = path.read_text(encoding="utf-8").replace(
        "  - {how: web",
        '  - {how: text, value: "85258", keyword: SHOUT}\n  - {how: whatsapp, value: "9151 1767"}\n  - {how: web',
    )
    path.write_text(text, encoding="utf-8")
    ways = large_ways(read_entry(path))
    assert [way.value for way in ways] == ["0000 111", "85258", "9151 1767", "https://example.org/gb-line"]
    assert ways[1].say == "Send this word: SHOUT"
    assert ways[0].say.startswith("What to say: “")
    assert (ways[2].kind, ways[2].ask) == ("WhatsApp", "Please help me to write to this number on WhatsApp.")
    assert ways[2].say == ways[0].say
    view = LargeView(theme)
    qtbot.addWidget(view)
    view.show()
    view.show_ways("Line", ways)
    assert view.value.accessibleName() == "0000 111"
    view.kinds.chosen_changed.emit(["1"])
    assert view.value.accessibleName() == "85258"
    with qtbot.waitSignal(view.left):
        QTest.keyClick(view.value, Qt.Key.Key_Escape)
    with qtbot.waitSignal(view.left):
        QTest.keyClick(view.back, Qt.Key.Key_Return)
    view.show_ways("One", [LargeWay("Telephone", "Call", "112")])
    assert not view.kinds.isVisible()
