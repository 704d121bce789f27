"""The whole app for the tests, on a scrap folder: real window, real lanes, real vault."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QCompleter,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bereave import shipped
from bereave.desktop.pages.journal import JournalPage
from bereave.desktop.program import Program
from bereave.desktop.theme import Theme
from bereave.desktop.words import Words
from bereave.profile import Profile, Settings
from tests.fakes import FakeClock

PASSPHRASE = "quiet water under stones"
DONE = Settings(country="GB", language="en", theme="light", first_run_done=True)
WAIT_MS = 20_000


@contextmanager
def whole_app(
    qtbot: QtBot, theme: Theme, folder: Path, clock: FakeClock, settings: Settings = DONE
) -> Iterator[Program]:
    """An app that was started; everything it began is finished afterwards."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    profile = Profile(folder)
    profile.save_settings(settings)
    words = Words(app, shipped.ui() / "translations")
    words.speak(settings.language)
    program = Program(app, profile, theme, words, opener=lambda _: None, now=clock, sticky_keys=lambda: False)
    qtbot.addWidget(program.window)
    program.start()
    qtbot.waitUntil(lambda: bool(program.window.current))
    yield program
    program.finish()
    words.speak("en")


def with_vault(program: Program, qtbot: QtBot) -> None:
    """Set up a vault as the journal page does."""
    with qtbot.waitSignal(program.vault.opened, timeout=WAIT_MS):
        program.vault.create(PASSPHRASE, lambda _: None, lambda failure: pytest.fail(str(failure)), program)


def journal(program: Program) -> JournalPage:
    """The journal's page, in front."""
    program.window.go("journal")
    page = program.window.page("journal")
    assert isinstance(page, JournalPage)
    return page


def settle(program: Program, qtbot: QtBot) -> None:
    """Wait until the vault's lane has nothing left and its answers arrived."""
    qtbot.waitUntil(lambda: not program.vault.lane.busy(), timeout=WAIT_MS)
    done: list[None] = []
    program.vault.lane.ask(lambda: None, done.append, lambda _: None, program)
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT_MS)


def texts_of(widget: QWidget) -> list[str]:
    """Everything that a widget shows, remembers or tells a screen reader."""
    texts = [widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis()]
    texts += [widget.accessibleName(), widget.accessibleDescription()]
    # Properties of our own; Qt keeps others on widgets too, which Python cannot read.
    texts += [str(widget.property(name)) for name in ("words", "shown", "id", "name")]
    spoken, kinds = QAccessible.queryAccessibleInterface(widget), QAccessible.Text
    texts += [spoken.text(kind) for kind in (kinds.Name, kinds.Value, kinds.Description, kinds.Help)]
    if isinstance(widget, QLabel | QLineEdit):
        texts.append(widget.text())
    if isinstance(widget, QLineEdit):
        for completer in widget.findChildren(QCompleter):
            texts += _model_texts(completer.model())
        texts += ["can be undone: " + _after_undo(widget)] if widget.isUndoAvailable() else []
    if isinstance(widget, QTextEdit):
        texts += _document_texts(widget.document())
    if isinstance(widget, QAbstractItemView | QComboBox):
        texts += _model_texts(widget.model())
    return texts


def _after_undo(field: QLineEdit) -> str:
    field.undo()
    return field.text()


def _document_texts(document: QTextDocument) -> list[str]:
    shown = document.toPlainText()
    document.undo()
    return [shown, document.toPlainText()]


def _model_texts(model: QAbstractItemModel) -> list[str]:
    roles = [*range(16), *range(Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 24)]
    cells = [model.index(row, 0) for row in range(model.rowCount())]
    return [str(model.data(cell, role)) for cell in cells for role in roles]


def private_words_left(marks: tuple[str, ...]) -> list[str]:
    """Where any of these words still is: in a widget of the process, shown or hidden, or on a clipboard."""
    clipboard = QGuiApplication.clipboard()
    found = [(mode.name, clipboard.text(mode)) for mode in (clipboard.Mode.Clipboard, clipboard.Mode.Selection)]
    for widget in QApplication.allWidgets():
        found += [(f"{type(widget).__name__} {widget.objectName()}", text) for text in texts_of(widget)]
    return [f"{where}: {text[:80]!r}" for where, text in found if any(mark in text for mark in marks)]
