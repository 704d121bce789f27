"""The quiet line at the foot: how this device stands to its hub."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bereave.desktop.hub_session import HubState, Reach
from bereave.desktop.pages.messages import wording
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.state_label import StateLabel
from bereave.desktop.widgets.words import Words

_EVERY_MS = 60_000


class ReachLine(QWidget):
    """Says it in a shape, a word and a sentence; `check_asked` when the person presses Check now."""

    check_asked = Signal()

    def __init__(self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._state = HubState(Reach.CLOSED)
        self.state = StateLabel(theme, "waiting", "")
        self.state.setObjectName("hub-state")
        self.sentence = Words("", "secondary")
        self.check = LinkButton(theme, self.tr("Check now"), "refresh-cw")
        self.check.setObjectName("check-now")
        self.check.clicked.connect(self.check_asked)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.space("tiny"), 0, theme.space("tiny"), 0)
        lines.setSpacing(0)
        acts = QWidget()
        row = FlowLayout(acts, theme.space("large"))
        row.addWidget(self.state)
        row.addWidget(self.check)
        lines.addWidget(acts)
        lines.addWidget(self.sentence)
        # What is said to be of today must not be said tomorrow.
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._say)
        self._timer.start()

    def tell(self, state: HubState) -> None:
        """Show how things stand."""
        self._state = state
        self._say()

    def _say(self) -> None:
        kind, words, sentence = wording.reach_words(self._state, self._now())
        self.state.tell(kind, words)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.check.setEnabled(self._state.reach not in {Reach.CONNECTING, Reach.CLOSED, Reach.NOT_JOINED})
