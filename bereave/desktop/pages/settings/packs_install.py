"""Installing a pack, step by step: its fingerprint the first time, what would change, each crisis line, and the yes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bereave.desktop.checked_words import day_words
from bereave.desktop.pages.settings.packs_lines import LinesChoice
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton
from bereave.desktop.widgets.card import Card, Notice
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.directory.packs.form import grouped, read_fingerprint
from bereave.directory.packs.inspecting import EntryRow, Inspection, LineRow, PackInfo
from bereave.failures import NotUnderstood

_NAMES = 12
_GROUPED = 64


class InstallPart(Card):
    """`fingerprint_given` (hex), `agreed` (Inspection or None for lines of a pack that is here, ids), `given_up`."""

    fingerprint_given = Signal(str)
    agreed = Signal(object, list)
    given_up = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, calm=True)
        self._theme = theme
        self._inspection: Inspection | None = None
        self._here: tuple[str, tuple[LineRow, ...]] = ("", ())
        side = theme.space("large")
        self.body.setContentsMargins(side, side, side, side)
        self.heading = Words("", "subheading")
        self.who = Words("")
        self.changes = Words("")
        self.changes.setObjectName("pack-changes")
        self.lines = LinesChoice(theme)
        self.body.addWidget(self.heading)
        self.body.addWidget(self._make_fingerprint())
        parts: tuple[QWidget, ...] = (self.who, self.changes, self.lines)
        for part in parts:
            self.body.addWidget(part)
        self.yes = PrimaryButton(theme, "", "check")
        self.yes.setObjectName("pack-install")
        self.yes.clicked.connect(self._agree)
        self.no = LinkButton(theme, self.tr("Not now"))
        self.no.setObjectName("pack-not-now")
        self.no.clicked.connect(self.given_up)
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        flow.addWidget(self.yes)
        flow.addWidget(self.no)
        self.body.addWidget(acts)

    def show_inspection(self, found: Inspection) -> None:
        """Ask for the fingerprint, or show what would change."""
        self._inspection = found
        self._here = ("", ())
        self.heading.setText(found.info.title)
        ask = found.needs_fingerprint
        self.asked.setVisible(ask)
        for part in (self.who, self.changes, self.yes):
            part.setVisible(not ask)
        self.yes.setText(self.tr("Install it"))
        # The room between icon and words depends on there being words.
        self.yes.set_icon_name("check")
        self.lines.show_lines(found.lines_to_accept)
        if ask:
            self.show()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        info = found.info
        words = self.tr("Version {version}, {signed} Fresh until {day}.")
        self.who.setText(words.format(version=info.version, signed=self._signed(info), day=day_words(info.expires)))
        said = [
            self._named(self.tr("%n new", "", len(found.new)), found.new),
            self._named(self.tr("%n changed", "", len(found.changed)), found.changed),
            self._named(self.tr("%n removed", "", len(found.removed)), found.removed),
        ]
        nothing = "" if found.lines_to_accept else self.tr("Nothing that you see would change.")
        self.changes.setText("\n".join(words for words in said if words) or nothing)
        self.changes.setVisible(bool(self.changes.text()))
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_lines(self, info: PackInfo, rows: tuple[LineRow, ...]) -> None:
        """The pack is here; only these lines wait for a yes."""
        self._inspection, self._here = None, (info.name, rows)
        self.heading.setText(info.title)
        for part in (self.asked, self.who, self.changes):
            part.hide()
        self.lines.show_lines(rows)
        self.yes.setText(self.tr("Show those that I ticked"))
        self.yes.show()
        self.show()

    def waiting_lines(self) -> tuple[str, Sequence[LineRow]]:
        """The name of the pack whose lines are shown, and the lines."""
        return self._here

    def forget(self) -> None:
        """Nothing was begun."""
        self._inspection = None
        self.field.clear()
        self.count.hide()
        self.wrong.hide()
        self.hide()

    def _make_fingerprint(self) -> QWidget:
        theme = self._theme
        self.asked = QWidget()
        lines = QVBoxLayout(self.asked)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space("small"))
        told = self.tr(
            "This pack is new here. Type the fingerprint that the organisation gave you, from paper or from its own "
            "page; it is asked for only once. A pack that comes with its own fingerprint proves nothing."
        )
        self.field = QLineEdit()
        self.field.setObjectName("pack-fingerprint")
        self.field.setAccessibleName(self.tr("Fingerprint: 16 groups of four"))
        self.field.setPlaceholderText("0000 0000 0000 …")
        self.field.textEdited.connect(self._group)
        self.field.returnPressed.connect(self._give)
        self.count = Words("", "secondary")
        self.count.hide()
        self.wrong = Notice(theme, "", "warn")
        self.wrong.hide()
        self.next = PrimaryButton(theme, self.tr("Compare it"), "shield-check")
        self.next.setObjectName("pack-compare")
        self.next.clicked.connect(self._give)
        row = QWidget()
        FlowLayout(row, theme.space("small")).addWidget(self.next)
        for part in (Words(told), self.field, self.count, self.wrong, row):
            lines.addWidget(part)
        return self.asked

    def _group(self, typed: str) -> None:
        """Groups of four as one types at the end; what is put right in the middle is left as it is."""
        plain = "".join(letter for letter in typed if letter in "0123456789abcdefABCDEF")
        self.wrong.hide()
        self.count.setVisible(bool(plain))
        self.count.setText(self.tr("{number} of 64").format(number=len(plain)))
        if self.field.cursorPosition() == len(typed) and len(plain) <= _GROUPED:
            self.field.setText(grouped(plain.lower()))

    def _give(self) -> None:
        try:
            fingerprint = read_fingerprint(self.field.text())
        except NotUnderstood as failure:
            self.wrong.tell(say(failure), "warn")
            return
        self.fingerprint_given.emit(fingerprint)

    def _agree(self) -> None:
        if self._inspection is not None or self._here[0]:
            self.agreed.emit(self._inspection, self.lines.accepted())

    def _signed(self, info: PackInfo) -> str:
        names = ", ".join(info.signed_by)
        if info.one_person:
            return self.tr("checked by one person: {name}.").format(name=names)
        return self.tr("checked by: {names}.").format(names=names)

    def _named(self, count: str, rows: Sequence[EntryRow]) -> str:
        if not rows:
            return ""
        more = ", …" if len(rows) > _NAMES else ""
        return f"{count}: {', '.join(row.title for row in rows[:_NAMES])}{more}"
