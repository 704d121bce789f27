"""Making the next version of a pack: its name, whose keys sign it, and what has to be put right first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bereave.desktop.pages.curate.packs_bench import Order, Told
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import IconButton, LinkButton, PrimaryButton
from bereave.desktop.widgets.card import Card, Notice, SectionHeading
from bereave.desktop.widgets.chip import ChipRow
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.result import Result
from bereave.desktop.widgets.result_list import ResultList
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.directory.model import Problem
from bereave.failures import Failure

if TYPE_CHECKING:
    from bereave.directory.packs.keys import CuratorKey

_LIST_HEIGHT = 180


class MakeCard(Card):
    """`make_asked` (Order), `key_asked` for a colleague's public file, `problem_opened` (file) for one to put right."""

    make_asked = Signal(object)
    key_asked = Signal()
    problem_opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._told: Told | None = None
        self.keys: list[CuratorKey] = []
        told = self.tr("Made of the entries that were changed or added here. They are checked first.")
        self.body.addWidget(SectionHeading(self.tr("Make a version"), told))
        self.body.addWidget(self._make_first())
        self.change = QCheckBox(self.tr("Change who signs it, or renew the list of curators"))
        self.change.setObjectName("pack-change-curators")
        self.change.clicked.connect(lambda _: self._arrange())
        self.body.addWidget(self.change)
        self.body.addWidget(self._make_curators())
        self.make = PrimaryButton(theme, self.tr("Check and make it"), "package")
        self.make.setObjectName("pack-make")
        self.make.clicked.connect(self._ask)
        row = QWidget()
        FlowLayout(row, theme.space("small")).addWidget(self.make)
        self.notice = Notice(theme, "", "info")
        self.notice.hide()
        self.problems = ResultList(theme, self.tr("What has to be put right first"))
        self.problems.view.setObjectName("pack-problems")
        self.problems.setMinimumHeight(theme.px(_LIST_HEIGHT))
        self.problems.opened.connect(lambda name: self.problem_opened.emit(name.partition("|")[2]))
        self.problems.hide()
        for part in (row, self.notice, self.problems):
            self.body.addWidget(part)
        self._arrange()

    def show_told(self, told: Told | None) -> None:
        """Show the pack that is there; without one its name and title are asked for."""
        self._told = told
        if told is not None:
            words = self.tr("{title} ({name}), version {version}. Signed by {names}.")
            names = ", ".join(told.curators)
            self.there.setText(
                words.format(title=told.title, name=told.name, version=told.version, names=names)
                if told.ready
                else self.tr("{title} ({name}), version {version}, waits for signatures.").format(
                    title=told.title, name=told.name, version=told.version
                )
            )
            self.name.setText(told.name)
            self.title.setText(told.title)
        self._arrange()

    def add_keys(self, keys: Sequence["CuratorKey"]) -> None:
        """Name more curators; one key counts once."""
        known = {key.id for key in self.keys}
        self.keys += [key for key in keys if key.id not in known]
        self._show_keys()

    def say_problems(self, problems: Sequence[Problem]) -> None:
        """What has to be put right first; none hides the list."""
        self.problems.setVisible(bool(problems))
        self.problems.set_results(
            [
                Result(
                    f"{at}|{one.file}", one.file, self.tr("line {line}").format(line=one.line), one.message, (one.rule,)
                )
                for at, one in enumerate(problems)
            ]
        )
        if problems:
            words = self.tr(
                "%n place(s) to put right first. Nothing was made. Enter opens the entry.", "", len(problems)
            )
            self.notice.tell(words, "warn")
            self.problems.focus_first()

    def say_made(self, told: Told, left_out: Sequence[str]) -> None:
        """A version was made and waits for signatures."""
        self.say_problems([])
        self.change.setChecked(False)
        self.show_told(told)
        entries = self.tr("%n entries", "", told.entries)
        words = self.tr("Version {version} is made: {entries}.").format(version=told.version, entries=entries)
        if left_out:
            words += " " + self.tr("Left out, since they are no entries: {files}").format(files=", ".join(left_out))
        self.notice.tell(words, "good")

    def say(self, failure: Failure) -> None:
        """Why nothing was made."""
        self.say_problems([])
        self.notice.tell(say(failure), "warn")

    def _make_first(self) -> QWidget:
        theme = self._theme
        self.there = Words("", "strong")
        self.title = QLineEdit()
        self.title.setObjectName("pack-title")
        self.name = QLineEdit()
        self.name.setObjectName("pack-name")
        self.name.setPlaceholderText("harbour")
        self.first = QWidget()
        lines = QVBoxLayout(self.first)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space("small"))
        for words, field in (
            (self.tr("Title, as readers see it"), self.title),
            (self.tr("Short name: small letters, digits and hyphens"), self.name),
        ):
            label = Words(words, "strong")
            label.setBuddy(field)
            field.setAccessibleName(words)
            lines.addWidget(label)
            lines.addWidget(field)
        self.body.addWidget(self.there)
        return self.first

    def _make_curators(self) -> QWidget:
        theme = self._theme
        self.curators = Card(theme, calm=True)
        side = theme.space("medium")
        self.curators.body.setContentsMargins(side, side, side, side)
        self.curators.body.setSpacing(theme.space("small"))
        self.curators.body.addWidget(Words(self.tr("Who may sign"), "strong"))
        self._lines = QVBoxLayout()
        self.curators.body.addLayout(self._lines)
        self.add = LinkButton(theme, self.tr("Add a curator's public file"), "plus")
        self.add.setObjectName("pack-add-key")
        self.add.clicked.connect(self.key_asked)
        self.curators.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.threshold = ChipRow(
            theme,
            self.tr("How many must sign"),
            [("2", self.tr("Two people must sign")), ("1", self.tr("One person signs"))],
        )
        self.threshold.setObjectName("pack-threshold")
        self.threshold.chosen_changed.connect(lambda _: self._arrange())
        self.alone = Words(self.tr("Every place that shows this pack will say: checked by one person."), "secondary")
        for part in (self.threshold, self.alone):
            self.curators.body.addWidget(part)
        return self.curators

    def _show_keys(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for key in self.keys:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(Words(f"{key.name} · {key.id[:8]} …"), 1)
            away = IconButton(self._theme, "x", self.tr("Take {name} off the list").format(name=key.name))
            away.clicked.connect(lambda _=False, one=key: self._remove(one))
            line.addWidget(away)
            self._lines.addWidget(row)

    def _remove(self, key: "CuratorKey") -> None:
        self.keys = [one for one in self.keys if one != key]
        self._show_keys()

    def _arrange(self) -> None:
        new = self._told is None
        self.first.setVisible(new)
        self.there.setVisible(not new)
        self.change.setVisible(not new)
        self.curators.setVisible(new or self.change.isChecked())
        self.alone.setVisible(self.threshold.chosen() == ["1"])

    def _ask(self) -> None:
        new = self._told is None or self.change.isChecked()
        number = int(self.threshold.chosen()[0])
        if new and len(self.keys) < number:
            need = self.tr("%n more key(s) needed: add your colleague's public file.", "", number - len(self.keys))
            self.notice.tell(need, "info")
            return
        self.make_asked.emit(
            Order(
                self.name.text().strip(),
                " ".join(self.title.text().split()) or self.name.text().strip(),
                tuple(self.keys) if new else (),
                number if new else None,
                self._told is not None and self.change.isChecked(),
            )
        )
