"""The journal's place in the window: set up, locked, or open, and whatever is open in it."""

import random
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bereave.desktop.pages.journal.bin_view import BinView
from bereave.desktop.pages.journal.editor_view import EditorView
from bereave.desktop.pages.journal.home_view import HomeView
from bereave.desktop.pages.journal.new_passphrase_view import NewPassphraseView
from bereave.desktop.pages.journal.plan_view import PlanView
from bereave.desktop.pages.journal.private_lane import PrivateLane
from bereave.desktop.pages.journal.reader_view import ReaderView
from bereave.desktop.pages.journal.recovery_view import RecoveryView
from bereave.desktop.pages.journal.session_view import SessionView
from bereave.desktop.pages.journal.session_walk import GATED_NUMBERS
from bereave.desktop.pages.journal.set_up_view import SetUpView
from bereave.desktop.pages.journal.unlock_view import UnlockView
from bereave.desktop.settings_holder import SettingsHolder
from bereave.desktop.shell.page import Page
from bereave.desktop.shell.private_clipboard import mark_private
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.words import say
from bereave.failures import Failure

if TYPE_CHECKING:
    from bereave.desktop.pages.journal.draft import Draft
    from bereave.journal.page import Page as JournalPageWords
    from bereave.journal.programme import Session


def _utc_now() -> datetime:
    return datetime.now(UTC)


class JournalPage(Page):
    """The private journal. `programme` is the folder of the guided sessions, read in `language`.

    `help_asked` tells that help now is wanted.
    """

    help_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        vault: VaultSession,
        settings: SettingsHolder,
        programme: Path,
        language: str,
        now: Callable[[], datetime] = _utc_now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._settings = settings
        self._programme = programme
        self._language = language
        self._lane = PrivateLane(vault, self)
        self._sessions: dict[str, Session] = {}
        self._code = ""
        self.set_up = SetUpView(theme, vault)
        # Which groups are asked for is no secret: they stand on the screen.
        self.recovery = RecoveryView(theme, vault, random.Random())  # noqa: S311
        self.unlock = UnlockView(theme, vault)
        self.new_passphrase = NewPassphraseView(theme, vault)
        self.home = HomeView(theme, vault, now)
        self.editor = EditorView(theme, vault, now)
        self.reader = ReaderView(theme, now)
        self.session = SessionView(theme, vault, now)
        self.plan = PlanView(theme, vault, now)
        self.bin = BinView(theme, vault, now)
        self._private = (self.home, self.editor, self.reader, self.session, self.plan, self.bin)
        mark_private(self)
        self.stack = QStackedWidget()
        for view in (self.set_up, self.recovery, self.unlock, self.new_passphrase, *self._private):
            self.stack.addWidget(view)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.stack)
        self._connect()
        self._add_keys()
        self._show_door()

    def opened(self) -> None:
        """Look whether there is a journal, and read the pages again when the list is in front."""
        view = self.stack.currentWidget()
        if not self._vault.is_open:
            self._show_door()
        elif view in {self.set_up, self.unlock}:
            # The page was made, in another language, while the journal was open.
            self._unlocked()
        elif view is self.home:
            self.home.opened()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, where nothing inside took it, leads one step back; what was typed is saved first."""
        if event.key() != Qt.Key.Key_Escape or not self._step_back():
            super().keyPressEvent(event)

    def leaving(self) -> None:
        """Hand over what is not saved yet; the view stays as it is."""
        for view in (self.editor, self.session, self.plan):
            view.hand_over()

    def forget(self) -> None:
        """Quick exit: what was typed at the doors is gone; an open journal is emptied as it locks."""
        for door in (self.set_up, self.unlock, self.new_passphrase):
            door.forget()

    def holds_unsaved(self) -> bool:
        """Whether words of this page found no room on the disk yet."""
        return any(draft.is_unsaved for draft in self._drafts())

    def lock(self) -> None:
        """Lock the journal now."""
        self._vault.lock()

    def go_home(self) -> None:
        """Show all pages; what was open is saved first."""
        self.leaving()
        for view in (self.editor, self.reader, self.session, self.plan, self.bin):
            view.forget()
        self.stack.setCurrentWidget(self.home)
        self.home.opened()
        self._remind()
        self._say_when_it_locks()

    def write(self) -> None:
        """Begin a new page, with whatever was being written saved first."""
        if not self._vault.is_open or self.stack.currentWidget() not in {self.home, self.reader, self.bin}:
            return
        self.stack.setCurrentWidget(self.editor)
        self.editor.begin()

    def open_page(self, page_id: str) -> None:
        """Open a page: a finished session to read, any other to go on writing."""
        self._read(page_id, self._show_page)

    def open_plan(self) -> None:
        """Open the plan, also from elsewhere in the window; the door comes first while locked."""
        if self._vault.is_open:
            self.leaving()
            self.stack.setCurrentWidget(self.plan)
            self.plan.opened()

    def _connect(self) -> None:
        vault = self._vault
        vault.opened.connect(self._unlocked)
        vault.about_to_lock.connect(self._forget)
        vault.locked.connect(self._show_door)
        self.set_up.made.connect(self._made)
        self.recovery.confirmed.connect(self._confirmed)
        self.recovery.later.connect(self._leave_recovery)
        self.new_passphrase.done.connect(self.go_home)
        home = self.home
        home.write.connect(self.write)
        home.lock.connect(self.lock)
        home.bin.connect(self._open_bin)
        home.opened_page.connect(self.open_page)
        home.code_reminder.acted.connect(self._new_code)
        home.after.heavy.connect(self._ground)
        home.side.session.connect(self._open_session)
        home.side.plan.connect(self.open_plan)
        for view in (self.editor, self.reader):
            view.deleted.connect(self._delete)
        for closing in (self.editor.closed, self.reader.closed, self.session.closed, self.plan.closed, self.bin.back):
            closing.connect(self.go_home)
        self.reader.change.connect(lambda page_id: self._read(page_id, self._write_on))
        self.session.read.connect(self.open_page)
        self.session.plan.connect(self.open_plan)
        self.session.help_asked.connect(self.help_asked)
        self.plan.help_asked.connect(self.help_asked)

    def _add_keys(self) -> None:
        for keys, act in (("Ctrl+N", self.write), ("Ctrl+L", self.lock)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _step_back(self) -> bool:
        """Whether there was anywhere to go back from."""
        view = self.stack.currentWidget()
        if view in {self.reader, self.bin}:
            self.go_home()
        elif view is self.editor:
            self.editor.leave()
        elif view is self.session:
            self.session.leave()
        elif view is self.plan:
            self.plan.leave()
        else:
            return False
        return True

    def _show_door(self) -> None:
        if self._vault.is_open:
            return
        self.unlock.held.setVisible(any(draft.holds_unsaved for draft in self._drafts()))
        door = self.unlock if self._vault.exists else self.set_up
        self.stack.setCurrentWidget(door)
        if self.isVisible():
            door.opened()

    def _drafts(self) -> "tuple[Draft, ...]":
        return (self.editor.draft, self.session.steps.draft, self.plan.draft)

    def _made(self, code: str) -> None:
        self._code = code

    def _unlocked(self) -> None:
        by_code = self.unlock.used_code
        self.unlock.forget()
        for draft in self._drafts():
            draft.save_held()
        self._load_programme()
        if self._code:
            self._show_code(self._code)
        elif by_code:
            self.stack.setCurrentWidget(self.new_passphrase)
            self.new_passphrase.opened()
        else:
            self.go_home()

    def _forget(self) -> None:
        """Locking: words on their way are handed over first, then everything is emptied."""
        self.leaving()
        self._code = ""
        for view in (self.set_up, self.recovery, self.unlock, self.new_passphrase, *self._private):
            view.forget()
        self.stack.setCurrentWidget(self.unlock)

    def _show_code(self, code: str) -> None:
        self._code = code
        self.recovery.show_code(code)
        self.stack.setCurrentWidget(self.recovery)
        self.recovery.opened()

    def _new_code(self) -> None:
        """The code that was never checked is on no screen any more: make a new one, which replaces it."""
        if self._code:
            self._show_code(self._code)
        else:
            self._lane.change(lambda rooms: rooms.vault.replace_recovery_code(), self._show_code, self._failed)

    def _confirmed(self) -> None:
        from bereave.desktop.pages.journal.recovery_check import confirm

        self._code = ""
        self._lane.change(
            lambda rooms: confirm(rooms.vault.folder), lambda _: self._leave_recovery(), self.recovery.failed
        )

    def _leave_recovery(self) -> None:
        self.recovery.forget()
        self.go_home()

    def _say_when_it_locks(self) -> None:
        minutes = self._settings.settings.auto_lock_minutes
        words = self.tr("Lock the journal now (Ctrl+L)")
        if minutes:
            words += "\n" + self.tr("It locks itself after %n minute(s) without a key or the mouse.", "", minutes)
        self.home.lock_button.setToolTip(words)

    def _remind(self) -> None:
        from bereave.desktop.pages.journal.recovery_check import is_confirmed

        def tell(confirmed: bool) -> None:
            self.home.code_reminder.setVisible(not confirmed)

        self._lane.ask(lambda rooms: is_confirmed(rooms.vault.folder), tell, self._failed, "code")

    def _load_programme(self) -> None:
        if not self._vault.is_open:
            return
        folder, language = self._programme, self._language

        def read(_: object) -> "list[Session]":
            from bereave.journal.programme import sessions

            return [session for session in sessions(folder, language) if session.number not in GATED_NUMBERS]

        self._lane.ask(read, self._show_programme, self._failed, "programme")

    def _show_programme(self, sessions: "list[Session]") -> None:
        self._sessions = {session.id: session for session in sessions}
        self.home.side.show_sessions(sessions)
        self.home.side.reload()

    def _open_session(self, name: str) -> None:
        self.stack.setCurrentWidget(self.session)
        self.session.open(self._sessions[name])

    def _ground(self) -> None:
        self.stack.setCurrentWidget(self.session)
        self.session.show_grounding()

    def _open_bin(self) -> None:
        self.stack.setCurrentWidget(self.bin)
        self.bin.opened()

    def _delete(self, page_id: str) -> None:
        self.go_home()
        self.home.delete(page_id)

    def _read(self, page_id: str, then: "Callable[[JournalPageWords], None]") -> None:
        from bereave.journal.page import PageId

        asked_in = self.stack.currentWidget()

        def answered(page: "JournalPageWords") -> None:
            # Whoever began something else meanwhile stays there.
            if self.stack.currentWidget() is asked_in:
                then(page)

        self._lane.ask(lambda rooms: rooms.journal.read(PageId(page_id)), answered, self._failed, "page")

    def _show_page(self, page: "JournalPageWords") -> None:
        if page.session is not None:
            self.stack.setCurrentWidget(self.reader)
            self.reader.open(page)
        else:
            self._write_on(page)

    def _write_on(self, page: "JournalPageWords") -> None:
        self.reader.forget()
        self.stack.setCurrentWidget(self.editor)
        self.editor.open(page)

    def _failed(self, failure: Failure) -> None:
        if self.stack.currentWidget() not in {self.home, self.editor, self.session, self.plan}:
            self.go_home()
        self.home.notice.tell(say(failure), "warn")
