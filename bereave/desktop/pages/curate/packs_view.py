"""Packs for others: the curator's key, the next version, the signatures, and the way out of this computer."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bereave.desktop.background import Background
from bereave.desktop.pages.curate.desk import Desk
from bereave.desktop.pages.curate.packs_bench import Notes, Order, Outcome, PackBench, Told, keys_of
from bereave.desktop.pages.curate.packs_key_card import KeyCard
from bereave.desktop.pages.curate.packs_make_card import MakeCard
from bereave.desktop.pages.curate.packs_sign_card import SignCard
from bereave.desktop.pages.curate.view import CurateView
from bereave.desktop.shell.private_clipboard import mark_private
from bereave.desktop.theme import Theme
from bereave.desktop.widgets.buttons import LinkButton
from bereave.desktop.widgets.card import ScrollPage
from bereave.desktop.widgets.words import Words
from bereave.directory.packs.keys import CuratorKey, make_key, public_file
from bereave.directory.workspace.room import utc_now
from bereave.directory.write import write_text
from bereave.failures import Failure


class PacksView(CurateView):
    """`lane` makes keys and signs, apart from the workspace's own; entries are read in the workspace's lane."""

    def __init__(
        self,
        theme: Theme,
        desk: Desk,
        lane: Background,
        bench: PackBench,
        choose: Callable[[QWidget, str, bool], Path | None],
        save_as: Callable[[QWidget, str, str], Path | None],
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._desk, self._lane, self._bench = desk, lane, bench
        self._choose, self._save_as, self._now = choose, save_as, now
        self._key: CuratorKey | None = None
        self._key_file = Path()
        back = LinkButton(theme, self.tr("Back to the list"), "arrow-left")
        back.clicked.connect(self.left)
        self.key = KeyCard(theme)
        self.making = MakeCard(theme)
        self.signing = SignCard(theme)
        mark_private(self.key)
        mark_private(self.signing)
        page = ScrollPage(theme, widest=720)
        told = self.tr(
            "A pack carries your entries to others. Two people check it and sign, so that nobody has to take one "
            "person's word."
        )
        page.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        for words, role in ((self.tr("Packs for others"), "title"), (told, "base")):
            page.body.addWidget(Words(words, role))
        for card in (self.key, self.making, self.signing):
            page.body.addWidget(card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self._wire()

    def opened(self) -> None:
        """Read the key that was used last, and how the pack stands."""

        def work() -> tuple[Path, CuratorKey | None, Told | None]:
            notes = self._bench.notes()
            key = Path(notes.key) if notes.key else Path()
            # A stick that is not plugged in is no failure: the key is asked for again.
            there = keys_of([key])[0] if notes.key and key.is_file() else None
            return key, there, self._bench.told()

        self._lane.ask(work, self._have, self.signing.say, self, latest="packs-read")

    def leaving(self) -> None:
        """What was typed of passphrases does not stay."""
        self.key.forget()
        self.signing.forget()

    def forget(self) -> None:
        """Quick exit: the same."""
        self.leaving()

    def _wire(self) -> None:
        self.key.make_asked.connect(self._make_key)
        self.key.open_asked.connect(self._open_key)
        self.key.hand_asked.connect(self._hand_key)
        self.making.key_asked.connect(self._add_key)
        self.making.make_asked.connect(self._make)
        self.making.problem_opened.connect(self._open_problem)
        self.signing.sign_asked.connect(self._sign)
        self.signing.hand_asked.connect(self._hand_on)
        self.signing.open_asked.connect(self._open_bench)

    def _have(self, found: tuple[Path, CuratorKey | None, Told | None]) -> None:
        path, key, told = found
        self._take_key(path, key)
        self._show(told)

    def _take_key(self, path: Path, key: CuratorKey | None) -> None:
        self._key, self._key_file = key, path
        self.key.show_key(key, path)
        self.key.forget()
        if key is not None:
            self.making.add_keys([key])

    def _show(self, told: Told | None) -> None:
        self.making.show_told(told)
        self.signing.show_told(told, has_key=self._key is not None)

    def _make_key(self, name: str, passphrase: str) -> None:
        suggested = f"{'-'.join(name.split()) or 'curator'}.key"
        path = self._save_as(self.window(), self.tr("Where to keep your key"), suggested)
        if path is None:
            return

        def work() -> tuple[Path, CuratorKey]:
            made = make_key(name, path, passphrase)
            self._remember_key(path)
            return path, made

        self._lane.change(work, self._have_key, self.key.say, self)

    def _open_key(self) -> None:
        path = self._choose(self.window(), self.tr("Choose your key's file"), False)
        if path is None:
            return

        def work() -> tuple[Path, CuratorKey]:
            found = keys_of([path])[0]
            self._remember_key(path)
            return path, found

        self._lane.change(work, self._have_key, self.key.say, self)

    def _remember_key(self, path: Path) -> None:
        self._bench.remember(Notes(str(path), self._bench.notes().bench))

    def _have_key(self, found: tuple[Path, CuratorKey]) -> None:
        self._take_key(*found)
        self.signing.show_told(self.signing.told, has_key=True)

    def _hand_key(self) -> None:
        key = self._key
        if key is None:
            return
        path = self._save_as(self.window(), self.tr("Where to save the public part"), public_file(self._key_file).name)
        if path is not None:
            saved = self.tr("Saved: {file}").format(file=path.name)
            tell = self.key.notice.tell
            self._lane.change(lambda: write_text(path, key.text()), lambda _: tell(saved, "good"), self.key.say, self)

    def _add_key(self) -> None:
        path = self._choose(self.window(), self.tr("Choose a curator's public file"), False)
        if path is not None:
            self._lane.ask(lambda: keys_of([path]), self.making.add_keys, self.making.say, self)

    def _make(self, order: Order) -> None:
        entries, now = self._desk.room.layer.folder, self._now()
        self.making.make.setEnabled(False)
        self._desk.change(lambda: self._bench.make(entries, order, now), self._made, self, failed=self._not_made)

    def _made(self, outcome: Outcome) -> None:
        self.making.make.setEnabled(True)
        if outcome.told is None:
            self.making.say_problems(outcome.problems)
            return
        self.making.say_made(outcome.told, outcome.left_out)
        self.signing.show_told(outcome.told, has_key=self._key is not None)

    def _not_made(self, failure: Failure) -> None:
        self.making.make.setEnabled(True)
        self.making.say(failure)

    def _open_problem(self, file: str) -> None:
        path = self._desk.room.layer.folder / file
        key = next((key for key, entry in self._desk.directory.entries.items() if entry.path == path), "")
        if key:
            self.entry_asked.emit(key)

    def _sign(self, passphrase: str, renew: bool) -> None:
        key, now = self._key_file, self._now()

        def failed(failure: Failure) -> None:
            self.signing.say(failure)
            self.signing.passphrase.select()

        def done(told: Told) -> None:
            self.signing.forget()
            self._show(told)

        self._lane.change(lambda: self._bench.sign(key, passphrase, now, renew=renew), done, failed, self)

    def _hand_on(self) -> None:
        to = self._choose(self.window(), self.tr("Choose a folder or a stick"), True)
        if to is not None:

            def done(target: Path) -> None:
                self.signing.notice.tell(self.tr("Copied to {folder}.").format(folder=target), "good")

            self._lane.change(lambda: self._bench.hand_on(to), done, self.signing.say, self)

    def _open_bench(self) -> None:
        folder = self._choose(self.window(), self.tr("Choose the pack's folder"), True)
        if folder is not None:
            self._lane.change(lambda: self._bench.open(folder), self._show, self.signing.say, self)
