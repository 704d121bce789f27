"""Where it was learnt: by a call, a reply, a page with its address; and a note for the history."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.chip import ChipRow
from bereave.desktop.widgets.words import Words
from bereave.directory.model import Entry
from bereave.directory.workspace import Learnt


class LearntRow(QWidget):
    """Nothing is chosen at first: whether somebody was reached is never assumed. The choice stays for the next one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = ""
        self._how = ""
        self.how = ChipRow(
            theme,
            self.tr("How you learnt it"),
            [
                ("call", self.tr("A call")),
                ("reply", self.tr("A written reply")),
                ("own-page", self.tr("Its own page")),
                ("other-page", self.tr("Another page")),
            ],
            multiple=True,
        )
        self.how.setObjectName("check-how")
        self.how.chosen_changed.connect(self._choose)
        self.address = QLineEdit()
        self.address.setObjectName("check-address")
        self.address.setPlaceholderText("https://")
        self.address.setAccessibleName(self.tr("Address of the page"))
        self.note = QLineEdit()
        self.note.setObjectName("check-note")
        self.note.setPlaceholderText(self.tr("A note for the history"))
        self.note.setAccessibleName(self.tr("A note for the history"))
        self.name = QLineEdit()
        self.name.setObjectName("check-name")
        self.name.setPlaceholderText(self.tr("Your name, as others shall read it"))
        self.name.setAccessibleName(self.tr("Your name, as others shall read it"))
        fields = QHBoxLayout()
        fields.setSpacing(theme.space("small"))
        for field in (self.name, self.address, self.note):
            fields.addWidget(field, 1)
        top = QHBoxLayout()
        top.setSpacing(theme.space("medium"))
        top.addWidget(Words(self.how.accessibleName(), "strong", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.how, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space("small"))
        lines.addLayout(top)
        lines.addLayout(fields)
        self._arrange()

    def ask_name(self, who: str) -> None:
        """The name is asked only while nobody has said it."""
        self.name.setVisible(not who)

    def show_entry(self, entry: Entry) -> None:
        """Ask about another entry."""
        self._page = next((way.value for way in entry.contacts if way.how == "web"), "")
        self.note.clear()
        self._arrange()

    def learnt(self) -> Learnt | None:
        """What is written; None while nothing is chosen."""
        return Learnt(self._how, self.address.text().strip() or None) if self._how else None

    def forget(self) -> None:
        """Empty every field."""
        for field in (self.address, self.note, self.name):
            field.clear()
        self._how = ""
        self.how.set_chosen([])
        self._arrange()

    def _choose(self, chosen: list[str]) -> None:
        new = [how for how in chosen if how != self._how]
        self._how = new[0] if new else ""
        self.how.set_chosen(new[:1])
        self._arrange()

    def _arrange(self) -> None:
        self.address.setVisible(self._how.endswith("page"))
        self.address.setText(self._page if self._how == "own-page" else "")
