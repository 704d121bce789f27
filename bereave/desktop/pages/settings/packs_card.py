"""The reader's packs: which are installed, who checked them, taking one away, and installing another with care."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from bereave.desktop.background import Background
from bereave.desktop.checked_words import day_words
from bereave.desktop.pages.settings.packs_install import InstallPart
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton, QuietButton
from bereave.desktop.widgets.card import Card, Notice, SectionHeading
from bereave.desktop.widgets.dialog import Question
from bereave.desktop.widgets.flow_layout import FlowLayout
from bereave.desktop.widgets.words import Words
from bereave.desktop.words import say
from bereave.directory.packs.inspecting import Inspection, LineRow, PackInfo
from bereave.directory.packs.packs import Packs
from bereave.failures import Failure

if TYPE_CHECKING:
    from bereave.desktop.directory_exchange import PackUpdates

Listed = tuple[tuple[PackInfo, tuple[LineRow, ...]], ...]


def choose_pack(window: QWidget, heading: str, folder: bool) -> Path | None:
    """The system's own question for a pack's file or folder; None when the person changed their mind."""
    home = str(Path.home())
    if folder:
        name = QFileDialog.getExistingDirectory(window, heading, home)
    else:
        name, _ = QFileDialog.getOpenFileName(window, heading, home)
    return Path(name) if name else None


class PacksCard(Card):
    """`changed` when packs came, went or got a yes: what is read and found is another now."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        packs: Packs,
        lane: Background,
        parent: QWidget | None = None,
        *,
        choose: Callable[[QWidget, str, bool], Path | None] = choose_pack,
        updates: "PackUpdates | None" = None,
    ) -> None:
        """`updates` are the hub's offers, where there may be a hub."""
        super().__init__(theme, parent)
        self._updates = updates
        self._offered: Inspection | None = None
        self.offers: list[Notice] = []
        self._theme, self._packs, self._lane, self._choose = theme, packs, lane, choose
        self._place = Path()
        self._rows: list[QWidget] = []
        self.removes: dict[str, LinkButton] = {}
        self.question: Question | None = None
        told = self.tr(
            "An organisation's own places, checked and signed by its people. Lines among them are shown only with your "
            "yes."
        )
        self.body.addWidget(SectionHeading(self.tr("Packs"), told))
        self.none = Words(self.tr("No pack is installed; the app's own set is shown."), "secondary")
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.space("small"))
        self.body.addWidget(self.none)
        self.body.addLayout(self._list)
        self._offers = QVBoxLayout()
        self._offers.setSpacing(theme.space("small"))
        self.body.addLayout(self._offers)
        self.body.addWidget(self._make_acts())
        self.installing = InstallPart(theme)
        self.installing.hide()
        self.installing.fingerprint_given.connect(self._look)
        self.installing.agreed.connect(self._install)
        self.installing.given_up.connect(self.forget)
        self.notice = Notice(theme, "", "info")
        self.notice.hide()
        self.body.addWidget(self.installing)
        self.body.addWidget(self.notice)
        if updates is not None:
            updates.offered.connect(self._show_offers)
            self._show_offers()

    def show_packs(self) -> None:
        """Read which packs are installed."""

        def work() -> Listed:
            return tuple((info, self._packs.lines(info.name)) for info in self._packs.list())

        self._lane.ask(work, self._have, self._failed, self, latest="packs-list")

    def forget(self) -> None:
        """What was begun is let go; nothing was installed."""
        self.installing.forget()
        self.notice.hide()
        if self.question is not None:
            self.question.reject()

    def offer(self, inspection: Inspection) -> None:
        """Show what a pack would change; nothing is installed before the yes."""
        self._offered = None
        self.notice.hide()
        self.installing.show_inspection(inspection)

    def _show_offers(self) -> None:
        """What the hub has for this person, each with a way to see what would change."""
        for notice in self.offers:
            self._offers.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        self.offers = []
        updates = self._updates
        for one in updates.offers if updates is not None else ():
            # Without its fingerprint it comes from a file or a stick, where the fingerprint is asked for.
            see = "" if one.needs_fingerprint else self.tr("See what would change")
            words = updates.words(one) if updates is not None else ""
            notice = Notice(self._theme, words, "info", see)
            notice.acted.connect(lambda one=one: self._see(one))
            self.offers.append(notice)
            self._offers.addWidget(notice)

    def _see(self, inspection: Inspection) -> None:
        self.offer(inspection)
        self._offered = inspection

    def _make_acts(self) -> QWidget:
        theme = self._theme
        self.file = QuietButton(theme, self.tr("Install from a file"), "package")
        self.file.setObjectName("pack-from-file")
        self.file.clicked.connect(lambda: self._ask_place(folder=False))
        self.folder = QuietButton(theme, self.tr("Install from a folder or stick"), "folder-open")
        self.folder.setObjectName("pack-from-folder")
        self.folder.clicked.connect(lambda: self._ask_place(folder=True))
        acts = QWidget()
        flow = FlowLayout(acts, theme.space("small"))
        flow.addWidget(self.file)
        flow.addWidget(self.folder)
        return acts

    def _have(self, packs: Listed) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.removes = [], {}
        self.none.setVisible(not packs)
        for info, lines in packs:
            row = self._row(info, lines)
            self._rows.append(row)
            self._list.addWidget(row)

    def _row(self, info: PackInfo, lines: tuple[LineRow, ...]) -> QWidget:
        card = Card(self._theme, calm=True)
        card.setObjectName(f"pack-{info.name}")
        side = self._theme.space("medium")
        card.body.setContentsMargins(side, side, side, side)
        card.body.setSpacing(self._theme.space("tiny"))
        entries = self.tr("%n entries", "", info.entries)
        words = self.tr("Version {version} · {entries}").format(version=info.version, entries=entries)
        card.body.addWidget(Words(info.title, "strong"))
        card.body.addWidget(Words(words))
        card.body.addWidget(Words(self._signed(info)))
        if info.expired:
            late = self.tr("Its signatures were good until {day}. What it holds is still shown; ask for a new version.")
            card.body.addWidget(Words(late.format(day=day_words(info.expires))))
        else:
            card.body.addWidget(Words(self.tr("Fresh until {day}.").format(day=day_words(info.expires)), "secondary"))
        acts = QWidget()
        flow = FlowLayout(acts, self._theme.space("small"))
        if lines:
            ask = LinkButton(self._theme, self.tr("%n crisis line(s) wait for your yes", "", len(lines)), "life-buoy")
            ask.setObjectName(f"pack-lines-{info.name}")
            ask.clicked.connect(lambda: self._ask_lines(info, lines))
            flow.addWidget(ask)
        away = LinkButton(self._theme, self.tr("Take it away"), "trash-2")
        away.setObjectName(f"pack-remove-{info.name}")
        away.setAccessibleName(self.tr("Take {title} away").format(title=info.title))
        away.clicked.connect(lambda: self._ask_remove(info))
        flow.addWidget(away)
        self.removes[info.name] = away
        card.body.addWidget(acts)
        return card

    def _ask_place(self, *, folder: bool) -> None:
        words = self.tr("Choose the pack's folder") if folder else self.tr("Choose the pack's file")
        place = self._choose(self.window(), words, folder)
        if place is not None:
            self._place = place
            self._look("")

    def _look(self, fingerprint: str) -> None:
        place = self._place
        self.notice.tell(self.tr("Looking at the pack …"), "calm")
        self._lane.ask(
            lambda: self._packs.inspect(place, fingerprint), self.offer, self._failed, self, latest="packs-look"
        )

    def _ask_lines(self, info: PackInfo, lines: tuple[LineRow, ...]) -> None:
        """The pack is here already; only its lines wait for a yes."""
        self.notice.hide()
        self.installing.show_lines(info, lines)

    def _install(self, inspection: Inspection | None, accepted: list[str]) -> None:
        if inspection is None:
            name, rows = self.installing.waiting_lines()
            chosen = [row for row in rows if row.id in accepted]
            done = self.tr("%n crisis line(s) of the pack are shown now.", "", len(chosen))
            self._change(lambda: self._packs.accept(name, chosen), done)
            return
        words = self.tr("{title} is installed.").format(title=inspection.info.title)
        if self._updates is not None and inspection is self._offered:
            self._offered = None
            self._updates.install(inspection, accepted, lambda _: self._over(words), self._failed)
            return
        self._change(lambda: self._packs.install(inspection, accepted), words)

    def _ask_remove(self, info: PackInfo) -> None:
        self.question = Question(
            self._theme,
            self.tr("Take “{title}” away?").format(title=info.title),
            self.tr(
                "Its places are no longer found, and the app's own lines stand again. To have it back, install it once "
                "more."
            ),
            safe=self.tr("Keep it"),
            other=self.tr("Take it away"),
            parent=self,
        )
        gone = self.tr("{title} was taken away.").format(title=info.title)
        self.question.accepted.connect(lambda: self._change(lambda: self._packs.remove(info.name), gone))
        self.question.open()

    def _change(self, work: Callable[[], object], words: str) -> None:
        self._lane.change(work, lambda _: self._over(words), self._failed, self)

    def _over(self, words: str) -> None:
        self.installing.forget()
        self.notice.tell(words, "good")
        self.show_packs()
        self.changed.emit()

    def _failed(self, failure: Failure) -> None:
        self.notice.tell(say(failure), "warn")
        self.notice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _signed(self, info: PackInfo) -> str:
        """Who signed it, and plainly that one person did where it was one."""
        names = ", ".join(info.signed_by)
        if info.one_person:
            return self.tr("Checked by one person: {name}.").format(name=names)
        return self.tr("Checked by: {names}.").format(names=names)
