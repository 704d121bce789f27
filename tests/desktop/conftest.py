"""What every test of the windows may use."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from bereave.desktop.theme import Theme
from bereave.profile import Settings


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme at 100 %, applied; the application is undressed afterwards."""
    made = Theme(qapp, Settings(theme="light"))
    made.reduced_motion = True
    made.apply()
    yield made
    qapp.setStyleSheet("")
    made.deleteLater()


@pytest.fixture
def letters(theme: Theme) -> Theme:
    """The app's fonts are loaded."""
    assert QFontDatabase.hasFamily("Noto Sans KR")
    return theme


@pytest.fixture(autouse=True)
def nobody_speaks_afterwards(qapp: QApplication) -> Iterator[None]:
    """A test that chose a language leaves the next one the words as they stand in the code."""
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The screenless platform remarks on every window with a least size: that one message says nothing about us."""
    for item in items:
        if "tests/desktop" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))
