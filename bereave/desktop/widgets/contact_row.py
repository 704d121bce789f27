"""One way to reach someone: the number large, its hours and cost, Copy, and Open that shows first what it opens."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.announce import announce
from bereave.desktop.widgets.breakable import breakable
from bereave.desktop.widgets.buttons import LinkButton, QuietButton
from bereave.desktop.widgets.clipboard import copy_privately
from bereave.desktop.widgets.contact_layout import ContactLayout
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Words

_ICONS = {
    "phone": "phone",
    "text": "message-square-text",
    "whatsapp": "messages-square",
    "email": "mail",
    "chat": "message-circle",
    "web": "globe",
    "post": "map-pin",
}
_COPIED_MS = 4000
_MAY_OPEN = {"tel", "mailto", "https"}
_LONG = {"email", "chat", "web", "post"}


@dataclass(frozen=True)
class Contact:
    """What the row shows. `how` is phone, text, whatsapp, email, chat, web or post; `value` is what is seen.

    `uri` is what Open opens, as bereave.directory.addresses.action_for gives it (None: nothing can be opened);
    `copied` is what Copy takes where that is less than what is seen (default: the value exactly as it is).
    """

    how: str
    value: str
    label: str = ""
    hours: str = ""
    cost: str = ""
    uri: str | None = None
    copied: str = ""

    def address(self) -> QUrl | None:
        """What Open would open; None where there is nothing, or for anything but tel:, mailto: and https:."""
        address = QUrl(self.uri or "", QUrl.ParsingMode.StrictMode)
        return address if address.isValid() and address.scheme() in _MAY_OPEN else None

    def to_copy(self) -> str:
        """What Copy takes."""
        return self.copied or self.value


class ContactRow(QWidget):
    """Copies by itself and tells `copied`; asks to open only after the full address was shown and agreed to.

    `role` is how a number or code is set: "number", or "emergency" for the one that matters most on a page.
    """

    copied = Signal(str)
    open_requested = Signal(QUrl)

    def __init__(self, theme: Theme, contact: Contact, parent: QWidget | None = None, *, role: str = "number") -> None:
        super().__init__(parent)
        self._theme = theme
        self._contact = contact
        self._picture = QLabel()
        if contact.how in _LONG:
            # Not to be selected: the places where it may wrap would be copied along. Copy takes it as it is.
            self._number = Words(breakable(contact.value), "strong")
        else:
            self._number = Words(contact.value, role).let_select()
        self._number.setAccessibleName(self._kind() + ": " + contact.value)
        said = (self._app(), contact.label, contact.hours, contact.cost)
        about = Words(" · ".join(part for part in said if part), "secondary")
        if not about.text():
            about.hide()
        self.parts = ContactLayout(self, theme.space("large"), theme.space("small"))
        self.parts.fill(self._picture, self._number, about, self._make_acts(), self._make_question())
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(_COPIED_MS)
        self._back.timeout.connect(self._say_copy)
        theme.changed.connect(self._dress)
        self._dress()

    def _make_acts(self) -> QWidget:
        acts = QWidget()
        flow = FlowLayout(acts, self._theme.space("small"))
        self._copy = QuietButton(self._theme, self.tr("Copy"), "copy")
        self._copy.setAccessibleName(self.tr("Copy {value}").format(value=self._contact.to_copy()))
        self._copy.clicked.connect(self._take)
        self._copy.setObjectName("copy")
        self._open = QuietButton(self._theme, self._open_words(), "external-link")
        self._open.clicked.connect(lambda: self._show_question(asked=True))
        self._open.setObjectName("open")
        flow.addWidget(self._copy)
        flow.addWidget(self._open)
        if self._contact.address() is None:
            self._open.hide()
        return acts

    def _make_question(self) -> QWidget:
        self._question = QWidget()
        lines = QVBoxLayout(self._question)
        lines.setContentsMargins(0, 0, 0, 0)
        address = self._contact.address()
        shown = address.toDisplayString() if address is not None else ""
        lines.addWidget(Words(self.tr("This leaves the app and opens:"), "secondary"))
        full = Words(breakable(shown), "strong")
        full.setAccessibleName(shown)
        lines.addWidget(full)
        acts = QWidget()
        flow = FlowLayout(acts, self._theme.space("small"))
        yes = QuietButton(self._theme, self.tr("Open it"))
        yes.clicked.connect(self._agree)
        self._no = LinkButton(self._theme, self.tr("Not now"))
        self._no.setObjectName("not-now")
        yes.setObjectName("open-it")
        self._no.clicked.connect(lambda: self._show_question(asked=False))
        flow.addWidget(yes)
        flow.addWidget(self._no)
        lines.addWidget(acts)
        self._question.hide()
        return self._question

    def _show_question(self, *, asked: bool) -> None:
        self._question.setVisible(asked)
        address = self._contact.address()
        if asked and address is not None:
            self._no.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self.tr("This leaves the app and opens:") + " " + address.toDisplayString())
        else:
            self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _agree(self) -> None:
        address = self._contact.address()
        self._show_question(asked=False)
        if address is not None:
            self.open_requested.emit(address)

    def _take(self) -> None:
        copy_privately(self._contact.to_copy())
        self._copy.setText(self.tr("Copied"))
        self._copy.set_icon_name("check")
        announce(self._copy, self.tr("Copied"))
        self._back.start()
        self.copied.emit(self._contact.to_copy())

    def _say_copy(self) -> None:
        self._copy.setText(self.tr("Copy"))
        self._copy.set_icon_name("copy")

    def showEvent(self, event: QShowEvent) -> None:
        """Know the width of the words now that they are dressed."""
        super().showEvent(event)
        self._hold_width()

    def _hold_width(self) -> None:
        """Nothing moves when Copy says that it has copied."""
        metrics = self._copy.fontMetrics()
        now, widest = (
            metrics.horizontalAdvance(self._copy.text()),
            max(metrics.horizontalAdvance(words) for words in (self.tr("Copy"), self.tr("Copied"))),
        )
        self._copy.setMinimumWidth(self._copy.sizeHint().width() - now + widest)

    def _app(self) -> str:
        """The app that a number is for, since the number alone would be called; empty where the label says it."""
        silent = self._contact.how == "whatsapp" and "whatsapp" not in self._contact.label.casefold()
        return self._kind() if silent else ""

    def _kind(self) -> str:
        return {
            "phone": self.tr("Telephone"),
            "text": self.tr("Text message"),
            "whatsapp": self.tr("WhatsApp"),
            "email": self.tr("E-mail"),
            "chat": self.tr("Chat"),
            "web": self.tr("Web page"),
            "post": self.tr("Address"),
        }[self._contact.how]

    def _open_words(self) -> str:
        if self._contact.how == "phone":
            return self.tr("Call from this device")
        return self.tr("Write an e-mail") if self._contact.how == "email" else self.tr("Open")

    def _dress(self) -> None:
        icon = _ICONS[self._contact.how]
        self._picture.setPixmap(self._theme.pixmap(icon, "accent", 22, self.devicePixelRatioF()))
        self._hold_width()
