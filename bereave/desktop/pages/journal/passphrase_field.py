"""A field for a passphrase: hidden until the person wants to see it; pasting is welcome."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.words import Words


class PassphraseField(QWidget):
    """A label and its field. `changed` comes with every key, `entered` with Enter."""

    changed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, label: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = QLineEdit()
        self.field.setObjectName(name)
        self.field.setAccessibleName(label)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        # Neither guessed nor remembered by input methods and on-screen keyboards.
        hints = Qt.InputMethodHint
        self.field.setInputMethodHints(
            hints.ImhSensitiveData | hints.ImhHiddenText | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase
        )
        self.show_action = QAction(self)
        self.show_action.setObjectName(f"{name}_show")
        self.show_action.setCheckable(True)
        self.show_action.toggled.connect(self._show)
        self.field.addAction(self.show_action, QLineEdit.ActionPosition.TrailingPosition)
        self.field.textChanged.connect(lambda _: self.changed.emit())
        self.field.returnPressed.connect(self.entered)
        caption = Words(label, "strong")
        caption.setBuddy(self.field)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space("tiny"))
        lines.addWidget(caption)
        lines.addWidget(self.field)
        self.setFocusProxy(self.field)
        theme.changed.connect(self._dress)
        self._dress()

    def text(self) -> str:
        """What was typed, nothing trimmed."""
        return self.field.text()

    def forget(self) -> None:
        """Empty the field and hide what comes next."""
        self.field.setText("")
        self.show_action.setChecked(False)

    def select(self) -> None:
        """Select what was typed, so that the next key begins anew."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the language that is spoken now."""
        if event.type() == QEvent.Type.LanguageChange:
            self._dress()
        super().changeEvent(event)

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)
        self._dress()

    def _dress(self) -> None:
        shown = self.show_action.isChecked()
        self.show_action.setIcon(self._theme.icon("eye-off" if shown else "eye", "muted"))
        self.show_action.setText(self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"))
        self.show_action.setToolTip(self.show_action.text())
