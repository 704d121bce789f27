"""Surfaces: cards, headings of sections, notices, and a page that scrolls."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.buttons import LinkButton
from bereave.desktop.widgets.words import Words


class Card(QFrame):
    """A calm surface; put things into `body`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, calm: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("calm", calm)
        self.body = QVBoxLayout(self)
        wide = theme.space("wide")
        self.body.setContentsMargins(wide, wide, wide, wide)
        self.body.setSpacing(theme.space("medium"))


class SectionHeading(QWidget):
    """A section's heading in serif, and a sentence below it if given."""

    def __init__(self, heading: str, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(Words(heading, "heading"))
        if sentence:
            lines.addWidget(Words(sentence, "secondary"))


class Notice(QFrame):
    """Something to know. Kinds: calm, info, good, warn, help; each has its own icon, so colour never speaks alone."""

    acted = Signal()

    _ICONS = {  # noqa: RUF012 - read only
        "calm": ("leaf", "muted"),
        "info": ("info", "info"),
        "good": ("circle-check", "good"),
        "warn": ("triangle-alert", "warn"),
        "help": ("life-buoy", "danger"),
    }

    def __init__(
        self, theme: Theme, words: str, kind: str = "calm", action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self._picture = QLabel()
        self._words = Words(words)
        self._action = LinkButton(theme, action)
        if not action:
            self._action.hide()
        self._action.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("large"), theme.space("medium"), theme.space("large"), theme.space("medium"))
        row.setSpacing(theme.space("medium"))
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout()
        inside.setSpacing(theme.space("tiny"))
        inside.addWidget(self._words)
        inside.addWidget(self._action, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(inside, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._dress)
        self._dress()

    def tell(self, words: str, kind: str | None = None, action: str | None = None) -> None:
        """Say something else, show it, and let screen readers say it too."""
        self._words.setText(words)
        if kind is not None:
            self._kind = kind
        if action is not None:
            self._action.setText(action)
            self._action.setVisible(bool(action))
        self._dress()
        self.show()
        announce(self, words, at_once=self._kind in {"warn", "help"})

    def words(self) -> str:
        """What it says now."""
        return self._words.text()

    def _dress(self) -> None:
        icon, colour = self._ICONS[self._kind]
        self._picture.setPixmap(self._theme.pixmap(icon, colour, 20, self.devicePixelRatioF()))
        self.setProperty("kind", self._kind)
        self.setAccessibleName(self._words.text())
        self.style().unpolish(self)
        self.style().polish(self)


class _Ground(QWidget):
    """What scrolls: as high as its words are at its present width."""

    def minimumSizeHint(self) -> QSize:
        """No least height where the height follows from the width.

        A layout's own least height is that of its words in their narrowest column: it would leave that much empty
        ground below them in a wider one.
        """
        hint = super().minimumSizeHint()
        lines = self.layout()
        return QSize(hint.width(), 0) if lines is not None and lines.hasHeightForWidth() else hint


class ScrollPage(QScrollArea):
    """A page that scrolls up and down, never sideways; put things into `body`, at most `widest` px wide at 100 %.

    It is exactly as high as its content. What is left below stays empty; with `fills`, what can grow takes it.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, widest: int = 760, fills: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._widest = widest
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # No nameless stop of its own for the keyboard; the keys that scroll still reach it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = _Ground()
        ground.setObjectName("scrolled")
        sides = QHBoxLayout(ground)
        sides.setContentsMargins(0, 0, 0, 0)
        self._column = QWidget()
        whole = QVBoxLayout(self._column)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(theme.space("wide"), theme.space("wide"), theme.space("wide"), theme.space("wide"))
        self.body.setSpacing(theme.space("large"))
        whole.addLayout(self.body)
        if not fills:
            # Not an alignment: that would hold wrapped words to the height of a guessed width.
            whole.addStretch(1)
        sides.addStretch(1)
        sides.addWidget(self._column, 1000)
        sides.addStretch(1)
        self.setWidget(ground)
        theme.changed.connect(self._measure)
        self._measure()

    def event(self, event: QEvent) -> bool:
        """Keep the content no wider than the window, so that nothing hides at the side."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.setMinimumWidth(min(self._column.minimumSizeHint().width(), self._theme.px(320)))
        return done

    def _measure(self) -> None:
        self._column.setMaximumWidth(self._theme.px(self._widest))
