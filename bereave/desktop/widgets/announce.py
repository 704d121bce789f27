"""Words for screen readers when something changed that the eye sees without moving the focus."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, *, at_once: bool = False) -> None:
    """Let a running screen reader say `words`; `at_once` interrupts what it is saying."""
    event = QAccessibleAnnouncementEvent(widget, words)
    urgent, calm = QAccessible.AnnouncementPoliteness.Assertive, QAccessible.AnnouncementPoliteness.Polite
    event.setPoliteness(urgent if at_once else calm)
    QAccessible.updateAccessibility(event)
