"""What can be done with an article, above its page: as high as it needs, and scrolling before the page has no room."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from bereave.desktop.pages.entry.acts import EntryActs
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.card import ScrollPage


class ActsAbove(ScrollPage):
    """Holds the acts of an article; never higher than half of the widget that it stands in."""

    def __init__(self, theme: Theme, acts: EntryActs, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, widest=2000)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(acts)
        acts.installEventFilter(self)
        acts.begun.connect(lambda part: QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part)))
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is opened and closed inside."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        ground, around = self.widget(), self.parentWidget()
        lines = ground.layout() if ground is not None else None
        if lines is None or around is None:
            return
        needed = lines.heightForWidth(self.viewport().width()) + 2 * self.frameWidth() + 4
        self.setFixedHeight(max(0, min(needed, around.height() // 2)))
