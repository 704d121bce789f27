"""My plan: seven parts in the person's own words, saved as they are typed, and a page to read it on."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bereave.desktop.pages.journal import plan_words
from bereave.desktop.pages.journal.draft import Content, Draft
from bereave.desktop.pages.journal.growing_editor import GrowingEditor
from bereave.desktop.pages.journal.plan_choice import PlanChoice
from bereave.desktop.pages.journal.plan_reading import PlanReading
from bereave.desktop.pages.journal.private_lane import PrivateLane
from bereave.desktop.pages.journal.saving_label import SavingLabel
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.widgets.buttons import LinkButton, QuietButton
from bereave.desktop.widgets.card import Notice, ScrollPage
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.failures import Failure

if TYPE_CHECKING:
    from bereave.desktop.private_rooms import PrivateRooms
    from bereave.journal.plan import Plan


class PlanView(QWidget):
    """The plan to write and to read. `closed` leads back to all pages, `help_asked` to help now."""

    closed = Signal()
    help_asked = Signal()

    def __init__(
        self, theme: Theme, vault: VaultSession, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = PrivateLane(vault, self)
        self.draft = Draft(self._lane, now, self)
        self._quiet = False
        self.back = LinkButton(theme, self.tr("All pages"), "arrow-left")
        self.back.setObjectName("back_from_plan")
        self.read = QuietButton(theme, "", "book-open")
        self.read.setObjectName("read_plan")
        self.notice = Notice(theme, "", "warn")
        self.state = SavingLabel(theme, self.draft, self.notice)
        self.parts: dict[str, GrowingEditor] = {}
        self.no_person = Notice(
            theme,
            self.tr(
                "No person is named yet. If nobody comes to mind, a line or a group from Find support can stand here."
            ),
            "calm",
        )
        self.choice = PlanChoice(theme, self._lane)
        self.reading = PlanReading(theme)
        self.reading.help_asked.connect(self.help_asked)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._writing(theme))
        self.stack.addWidget(self.reading)
        self.back.clicked.connect(self.leave)
        self.read.clicked.connect(self._turn)
        self._lay_out(theme)
        self._show_reading(reading=False)

    def opened(self) -> None:
        """Read the plan; a written one opens to be read, an empty one to be written."""
        self.forget()
        self._lane.ask(lambda rooms: rooms.plan.read(), self._show, self._failed, "plan")
        self.choice.reload()

    def hand_over(self) -> None:
        """Save what is not saved yet."""
        self.draft.hand_over()

    def leave(self) -> None:
        """Back to all pages, once the words are safe."""
        self.draft.hand_over(self.closed.emit)

    def forget(self) -> None:
        """Empty every part; the words were handed over before."""
        self.draft.rest()
        self._quiet = True
        for editor in self.parts.values():
            editor.forget()
            editor.setEnabled(False)
        self._quiet = False
        self.reading.forget()
        self.choice.forget()
        self.no_person.hide()

    def _lay_out(self, theme: Theme) -> None:
        wide = theme.space("wide")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, theme.space("large"), 0, 0)
        lines.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(wide, 0, wide, 0)
        head.setSpacing(theme.space("large"))
        head.addWidget(self.back)
        head.addStretch(1)
        head.addWidget(self.state)
        head.addWidget(self.read)
        lines.addLayout(head)
        lines.addWidget(self.stack, 1)

    def _writing(self, theme: Theme) -> ScrollPage:
        page = ScrollPage(theme)
        page.body.addWidget(Words(self.tr("My plan"), "title"))
        page.body.addWidget(
            Words(
                self.tr(
                    "For the hours when thinking is hard. Your own words are the right ones. Fill in what you can; "
                    "the rest can wait."
                )
            )
        )
        page.body.addWidget(self.notice)
        for part in plan_words.PARTS:
            words = plan_words.heading(part)
            editor = GrowingEditor(theme, words, plan_words.hint(part), 2)
            editor.setObjectName(f"plan_{part}")
            editor.textChanged.connect(self._typed)
            editor.setEnabled(False)
            label = Words(words, "subheading")
            label.setBuddy(editor)
            group = QVBoxLayout()
            group.setSpacing(theme.space("small"))
            group.addWidget(label)
            group.addWidget(editor)
            if part == "people-to-ask":
                group.addWidget(self.no_person)
            page.body.addLayout(group)
            self.parts[part] = editor
        page.body.addWidget(self.choice)
        page.body.addStretch(1)
        return page

    def _show(self, plan: "Plan") -> None:
        self._quiet = True
        for part, text in plan.parts.items():
            self.parts[part.value].set_text(text)
            self.parts[part.value].setEnabled(True)
        self._quiet = False
        self.draft.begin(self._content, _writer(self._content()))
        self._say_whether_named(plan)
        self._show_reading(reading=not plan.is_empty)
        if plan.is_empty:
            next(iter(self.parts.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.read.setFocus(Qt.FocusReason.OtherFocusReason)

    def _content(self) -> Content:
        return tuple(editor.text() for editor in self.parts.values())

    def _typed(self) -> None:
        if not self._quiet:
            self.draft.typed()

    def _turn(self) -> None:
        reading = self.stack.currentWidget() is self.reading
        if reading:
            self._show_reading(reading=False)
            next(iter(self.parts.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.draft.hand_over(lambda: self._show_reading(reading=True))

    def _show_reading(self, *, reading: bool) -> None:
        if reading:
            self.reading.show_parts({part: editor.text() for part, editor in self.parts.items()})
            self._lane.ask(lambda rooms: rooms.plan.read(), self._say_whether_named, self._failed, "named")
        self.stack.setCurrentIndex(1 if reading else 0)
        self.state.setVisible(not reading)
        self.read.setText(self.tr("Change it") if reading else self.tr("Read it"))
        self.read.set_icon_name("pencil" if reading else "book-open")

    def _say_whether_named(self, plan: "Plan") -> None:
        self.no_person.setVisible(not plan.is_empty and not plan.names_a_person())

    def _failed(self, failure: Failure) -> None:
        self.notice.tell(say(failure), "warn", "")


def _writer(begun: Content) -> "Callable[[PrivateRooms, Content], object]":
    """Saves the parts that changed since they were last saved; lives in the lane, one save after the other."""
    last = list(begun)

    def save(rooms: "PrivateRooms", content: Content) -> object:
        from bereave.journal.plan import PlanPart

        for place, (part, text) in enumerate(zip(PlanPart, content, strict=True)):
            if text != last[place]:
                rooms.plan.save_part(part, text)
                last[place] = text
        return None

    return save
