"""The reason that goes with a message that is sent back or declined."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Card, Notice
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.plain_editor import PlainEditor
from bereave.desktop.widgets.words import Words
from bereave.moderation.outcomes import Outcome, Verdict
from bereave.moderation.rules import Rule, Template


class DecisionForm(Card):
    """Asks for a rule and words to the author. `decided` gives the Verdict, `cancelled` keeps the words for later."""

    decided = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._dress = theme
        self._outcome = Outcome.RETURN
        self._post = ""
        self._templates: list[Template] = []
        self.heading = Words("", "subheading")
        self.template = _choice(self.tr("Start from an answer"))
        self.template.setObjectName("template")
        self.template.activated.connect(self._start_from)
        self.rule = _choice(self.tr("The rule that this is about"))
        self.rule.setObjectName("rule-number")
        self.text = PlainEditor(theme, self.tr("Words to the author"), self.tr("Words to the author"))
        self.text.setObjectName("words-to-author")
        self.line = QLineEdit()
        self.line.setObjectName("personal-line")
        self.line.setPlaceholderText(self.tr("A line of your own"))
        self.line.setAccessibleName(self.tr("A line of your own"))
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        self.cancel = QuietButton(theme, self.tr("Not now"))
        self.cancel.setObjectName("form-cancel")
        self.cancel.clicked.connect(self.cancelled)
        self.confirm = PrimaryButton(theme, "")
        self.confirm.setObjectName("form-confirm")
        self.confirm.clicked.connect(self._confirm)
        self._lay_out()
        theme.changed.connect(self._measure)
        self._measure()

    def set_choices(self, rules: Iterable[Rule], templates: Sequence[Template]) -> None:
        """The rules that can be cited and the answers that can be started from."""
        self._templates = list(templates)
        self.rule.clear()
        self.rule.addItem(self.tr("No rule"), 0)
        for rule in rules:
            self.rule.addItem(self.tr("{number}  {title}").format(number=rule.number, title=rule.title), rule.number)
        self.template.clear()
        self.template.addItem(self.tr("Start from an answer …"), "")
        for template in self._templates:
            self.template.addItem(template.title, template.id)

    def begin(self, outcome: Outcome, post: str) -> None:
        """Ask for the reason of an outcome about a post; what was typed for the same post is still there."""
        if post != self._post:
            self.forget()
            self._post = post
        self._outcome = outcome
        returning = outcome is Outcome.RETURN
        self.heading.setText(self.tr("Send it back to its author") if returning else self.tr("Decline this message"))
        self.confirm.setText(self.tr("Send it back") if returning else self.tr("Decline"))
        self.template.setVisible(returning and bool(self._templates))
        self.notice.hide()
        self.show()
        (self.template if returning else self.rule).setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty what was typed."""
        self._post = ""
        self.text.forget()
        self.line.setText("")
        self.template.setCurrentIndex(0)
        self.rule.setCurrentIndex(0)
        self.notice.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the form and keeps its words."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def verdict(self) -> Verdict:
        """What is asked for now."""
        words = [self.text.text().strip(), self.line.text().strip()]
        return Verdict(self._outcome, int(self.rule.currentData() or 0), "\n\n".join(word for word in words if word))

    def _start_from(self) -> None:
        chosen = next((t for t in self._templates if t.id == self.template.currentData()), None)
        if chosen is None:
            return
        self.text.setPlainText(chosen.text)
        self.rule.setCurrentIndex(max(0, self.rule.findData(chosen.rule)))

    def _confirm(self) -> None:
        self.decided.emit(self.verdict())

    def _measure(self) -> None:
        self.text.setMinimumHeight(self._dress.px(110))
        self.text.setMaximumHeight(self._dress.px(200))

    def _lay_out(self) -> None:
        wide = self._dress.space("large")
        self.body.setContentsMargins(wide, wide, wide, wide)
        self.body.setSpacing(self._dress.space("small"))
        acts = QWidget()
        flow = FlowLayout(acts, self._dress.space("small"))
        flow.addWidget(self.confirm)
        flow.addWidget(self.cancel)
        self.body.addWidget(self.heading)
        for part in (self.template, self.rule, self.text, self.line, self.notice, acts):
            self.body.addWidget(part)


def _choice(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    # Long titles are cut in the closed box and whole in the open list, so that the page never grows sideways.
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    return box
