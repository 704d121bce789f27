"""The recovery code, shown once: large, in groups, to be kept on paper, and two of its groups typed back."""

import random
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from bereave.desktop.pages.journal.recovery_sheet import print_sheet, sheet
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from bereave.desktop.widgets.card import Card, Notice, ScrollPage
from bereave.desktop.widgets.clipboard import copy_privately, forget_copied
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.failures import Failure

ChooseFile = Callable[[QWidget, str], Path | None]


def choose_file(parent: QWidget, name: str) -> Path | None:
    """Ask the person where to save; None when they changed their mind."""
    path, _ = QFileDialog.getSaveFileName(parent, "", str(Path.home() / name))
    return Path(path) if path else None


class RecoveryView(QWidget):
    """Shows one code. `confirmed` when two groups were typed back, `later` when the person puts that off."""

    confirmed = Signal()
    later = Signal()

    def __init__(
        self,
        theme: Theme,
        vault: VaultSession,
        rng: random.Random,
        choose: ChooseFile = choose_file,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._vault, self._rng, self._choose = theme, vault, rng, choose
        self._code = ""
        self._shown: list[Words] = []
        self._boxes: list[QWidget] = []
        self.asked: tuple[int, int] = (1, 2)
        self.code_card = Card(theme)
        self._groups = QWidget()
        self._flow = FlowLayout(self._groups, theme.space("small"))
        self.copy = QuietButton(theme, self.tr("Copy"), "copy")
        self.save = QuietButton(theme, self.tr("Save to a file…"), "save")
        self.print = QuietButton(theme, self.tr("Print…"), "printer")
        self.told = Notice(theme, "", "calm")
        self.told.hide()
        self.fields = (QLineEdit(), QLineEdit())
        self._captions = (Words("", "strong"), Words("", "strong"))
        self.notice = Notice(theme, "", "warn")
        self.notice.hide()
        self.check = PrimaryButton(theme, self.tr("Check and go on"))
        self.put_off = LinkButton(theme, self.tr("Later"))
        for name, part in {
            "copy_code": self.copy,
            "save_code": self.save,
            "print_code": self.print,
            "first_group": self.fields[0],
            "second_group": self.fields[1],
            "check_groups": self.check,
            "later": self.put_off,
        }.items():
            part.setObjectName(name)
        self._connect()
        self._lay_out(theme)

    def show_code(self, code: str) -> None:
        """Show this code and ask for two of its groups."""
        from bereave.vault.recovery import asked_groups, groups

        self.forget()
        self._code = code
        for number, group in enumerate(groups(code), start=1):
            self._flow.addWidget(self._group(number, group))
        self.asked = asked_groups(code, self._rng)
        for number, caption, field in zip(self.asked, self._captions, self.fields, strict=True):
            words = self.tr("Group {number} of your code").format(number=number)
            caption.setText(words)
            field.setAccessibleName(words)

    def opened(self) -> None:
        """Put the keyboard on the first thing to do with the code."""
        self.copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def group_shown(self, number: int) -> str:
        """The group (from 1) as it stands on the screen."""
        return self._shown[number - 1].text()

    def forget(self) -> None:
        """Take the code off the screen, out of the fields, and off the clipboard where it still lies there."""
        forget_copied(self._code)
        self._code = ""
        # Emptied at once: deletion comes later.
        for words in self._shown:
            words.setText("")
            words.setAccessibleName("")
        self._shown = []
        for box in self._boxes:
            self._flow.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = []
        for field in self.fields:
            field.setText("")
        self.told.hide()
        self.notice.hide()

    def _connect(self) -> None:
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        self.check.clicked.connect(self._check)
        self.put_off.clicked.connect(self.later)
        self.fields[0].returnPressed.connect(self.fields[1].setFocus)
        self.fields[1].returnPressed.connect(self._check)

    def _lay_out(self, theme: Theme) -> None:
        page = ScrollPage(theme)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(page)
        page.body.addWidget(Words(self.tr("Your recovery code"), "title"))
        page.body.addWidget(
            Words(
                self.tr(
                    "It opens your journal if the passphrase is ever forgotten. It is shown now and stored nowhere. "
                    "Write it down and keep the paper where only you, or somebody you trust, will find it."
                )
            )
        )
        self.code_card.body.addWidget(self._groups)
        acts = QWidget()
        row = FlowLayout(acts, theme.space("small"))
        for button in (self.copy, self.save, self.print):
            row.addWidget(button)
        self.code_card.body.addWidget(acts)
        self.code_card.body.addWidget(self.told)
        page.body.addWidget(self.code_card)
        card = Card(theme)
        card.body.addWidget(Words(self.tr("Is it safe on paper?"), "heading"))
        card.body.addWidget(
            Words(self.tr("Please type these two groups from where you kept them. Pasting is fine."), "secondary")
        )
        for caption, field in zip(self._captions, self.fields, strict=True):
            caption.setBuddy(field)
            card.body.addWidget(caption)
            card.body.addWidget(field)
        card.body.addWidget(self.notice)
        last = QWidget()
        end = FlowLayout(last, theme.space("small"))
        end.addWidget(self.check)
        end.addWidget(self.put_off)
        card.body.addWidget(last)
        page.body.addWidget(card)
        page.body.addStretch(1)

    def _group(self, number: int, group: str) -> QWidget:
        box = Card(self._theme, calm=True)
        space = self._theme.space("medium")
        box.body.setContentsMargins(space, self._theme.space("tiny"), space, self._theme.space("tiny"))
        box.body.setSpacing(0)
        box.body.addWidget(Words(str(number), "secondary", wrap=False))
        words = Words(group, "number", wrap=False).let_select()
        words.setObjectName("group")
        words.setAccessibleName(self.tr("Group {number}: {signs}").format(number=number, signs=" ".join(group)))
        box.body.addWidget(words)
        self._shown.append(words)
        self._boxes.append(box)
        return box

    def _copy(self) -> None:
        copy_privately(self._code)
        self.told.tell(self.tr("Copied. The clipboard is emptied of it when you leave this page."), "good")

    def _save(self) -> None:
        path = self._choose(self, self.tr("recovery-code.txt"))
        # While the system's own window was open the journal may have locked itself: the code is gone then.
        if path is None or not self._code:
            return
        content = sheet(self._code).encode("utf-8")

        def work() -> Path:
            from bereave.vault.private_files import write_private

            write_private(path, content)
            return path

        self._vault.lane.change(work, self._saved, self._not_saved, self)

    def _saved(self, path: Path) -> None:
        self.told.tell(
            self.tr("Saved as {file}. Whoever finds this file can open your journal; keep it off this device.").format(
                file=path
            ),
            "good",
        )

    def _not_saved(self, failure: Failure) -> None:
        self.told.tell(say(failure), "warn")

    def failed(self, failure: Failure) -> None:
        """What was confirmed could not be remembered."""
        self.notice.tell(say(failure))

    def _print(self) -> None:
        if print_sheet(self._code, self) and self._code:
            self.told.tell(
                self.tr("Sent to the printer. A printer may keep a copy of what it printed; at home is better."), "calm"
            )

    def _check(self) -> None:
        from bereave.vault.recovery import matches

        typed = dict(zip(self.asked, (field.text() for field in self.fields), strict=True))
        if self._code and matches(self._code, typed):
            self.confirmed.emit()
            return
        self.notice.tell(
            self.tr("These are not the two groups yet. Please look at groups {first} and {second} once more.").format(
                first=self.asked[0], second=self.asked[1]
            )
        )
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields[0].selectAll()
