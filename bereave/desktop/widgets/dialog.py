"""A question with two answers in their own words; the safe one is the default, and Escape is the safe one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import PrimaryButton, QuietButton
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Words


class Question(QDialog):
    """Asks before what matters: `accepted` is the other answer; Enter, Escape and closing are the safe one."""

    def __init__(
        self,
        theme: Theme,
        question: str,
        explanation: str,
        *,
        safe: str,
        other: str,
        grave: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # The window's title may be seen in lists of windows: it tells nothing.
        self.setWindowTitle(self.tr("Bereave"))
        self.setAccessibleName(question)
        self.setAccessibleDescription(explanation)
        self.setModal(True)
        lines = QVBoxLayout(self)
        page = theme.space("wide")
        lines.setContentsMargins(page, page, page, page)
        lines.setSpacing(theme.space("medium"))
        lines.addWidget(Words(question, "heading"))
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space("medium"))
        if explanation:
            self.body.addWidget(Words(explanation))
        lines.addLayout(self.body)
        lines.addStretch(1)
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        self.safe_button = QuietButton(theme, safe)
        self.other_button = PrimaryButton(theme, other, grave=grave)
        self.safe_button.clicked.connect(self.reject)
        self.other_button.clicked.connect(self.accept)
        self.safe_button.setAutoDefault(True)
        self.safe_button.setDefault(True)
        flow.addWidget(self.safe_button)
        flow.addWidget(self.other_button)
        lines.addWidget(acts)
        self.setMinimumWidth(theme.px(420))
        self.safe_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self) -> bool:
        """Ask and wait; True only when the person pressed the other answer."""
        return self.exec() == QDialog.DialogCode.Accepted.value
