"""The one place where the app is wired: what each page is given, and what happens when it asks for something."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from bereave import shipped
from bereave.desktop.background import Background
from bereave.desktop.directory_room import DirectoryRoom
from bereave.desktop.settings_holder import SettingsHolder
from bereave.desktop.shell.auto_lock import AutoLock
from bereave.desktop.shell.page import Page
from bereave.desktop.shell.quick_exit import QuickExitKeys, StickyKeys
from bereave.desktop.shell.sticky_keys import sticky_keys_on
from bereave.desktop.shell.window import FIRST_RUN, HELP_NOW, MainWindow, Place
from bereave.desktop.theme import Theme
from bereave.desktop.vault_session import VaultSession
from bereave.desktop.words import Words, say
from bereave.failures import Failure
from bereave.profile import Profile, Settings

# Pages and the hub's session are imported when they are first shown: the first frame needs none of them.
if TYPE_CHECKING:
    from datetime import datetime

    from bereave.desktop.hub_session import HubSession
    from bereave.desktop.kept_session import KeptSession
    from bereave.desktop.pages.find_support import Library
    from bereave.desktop.pages.first_run import FirstRunAnswers
    from bereave.desktop.shell.private_clipboard import PrivateClipboard

_FINISH_MS = 10_000
_SESSION_END_MS = 4_000  # systems give an app about five seconds


def utc_now() -> "datetime":
    """The present moment, UTC."""
    from datetime import UTC, datetime

    return datetime.now(UTC)


class Program(QObject):
    """One profile's app: its lanes, its vault, its library, its hub and its window.

    `opener` opens an address that the person agreed to; `now` and `sticky_keys` are the system's own by default.
    `shut` says why the person's own folder cannot be used: then only help now and Find support are there.
    """

    finished = Signal()

    def __init__(
        self,
        app: QApplication,
        profile: Profile,
        theme: Theme,
        words: Words,
        *,
        opener: Callable[[QUrl], object] = QDesktopServices.openUrl,
        now: "Callable[[], datetime]" = utc_now,
        sticky_keys: StickyKeys = sticky_keys_on,
        shut: Failure | None = None,
    ) -> None:
        super().__init__()
        self._shut = shut
        self.profile = profile
        self.theme = theme
        self.settings = SettingsHolder(profile, self)
        self._words = words
        self._opener = opener
        self._now = now
        self._shown = self.settings.settings
        self._answers: FirstRunAnswers | None = None
        self._told_unsaved = False
        self._clipboard: PrivateClipboard | None = None
        self._hub: HubSession | None = None
        self._kept: KeptSession | None = None
        self._vault_lane = Background("vault", self)
        self._hub_lane = Background("hub", self)
        self.directory = DirectoryRoom(profile, now, self)
        self.vault = VaultSession(profile.vault_folder, self._vault_lane, now, self)
        self.window = MainWindow(theme, {HELP_NOW: self._help_page, FIRST_RUN: self._first_run_page})
        self._name_pages()
        self._app = app
        self._watch(sticky_keys)

    @property
    def hub(self) -> "HubSession":
        """The session with the hub; made when the vault first opens or a page asks for it."""
        if self._hub is None:
            from bereave.desktop.hub_session import HubSession

            self._hub = HubSession(self.vault, self._hub_lane, self._now, parent=self, origin=self.directory.origin())
            self._hub.role_changed.connect(self._set_places)
            self._hub.reports_changed.connect(self.kept.refresh)
            self.directory.meet(self._hub)
        return self._hub

    @property
    def kept(self) -> "KeptSession":
        """Kept places, notes and reports; in memory until a vault is open."""
        if self._kept is None:
            from bereave.desktop.kept_session import KeptSession

            vault = None if self._shut is not None else self.vault
            self._kept = KeptSession(vault, self._now, self, joined=self._has_hub)
        return self._kept

    @property
    def library(self) -> "Library":
        """The directory and its index; reads and builds in the background once it is asked for."""
        return self.directory.library

    @property
    def language(self) -> str:
        """The language that the interface speaks now."""
        return self._words.language

    def start(self) -> None:
        """Show the window at once with its places, help now and quick exit; the first page follows the first frame."""
        first = "find-support" if self.settings.settings.first_run_done else FIRST_RUN
        self.window.only_quick_exit(only=first == FIRST_RUN)
        # What has nothing to see or say before the first frame.
        self.window.painted.connect(self._listen)
        self.window.painted.connect(lambda: self._begin(first))
        self.window.show()
        self.window.activateWindow()

    def _begin(self, page: str) -> None:
        # Somebody who pressed help now before the first page was there stays with it.
        if not self.window.current:
            self.window.go(page)
        if self._shut is not None:
            rest = self.tr("Help now and Find support work. Nothing is kept until that is put right.")
            self.window.notice.tell(say(self._shut) + " " + rest, "warn")

    def leave(self) -> None:
        """Quick exit: hide, hand over the draft, forget, lock. Starting the app again brings the window back."""
        home = "find-support" if self.settings.settings.first_run_done else FIRST_RUN
        self.window.hide()
        # Locking hands the draft over first: it goes into the vault's lane before the lock does.
        self.vault.lock()
        self.window.leave(home, self.tr("Notes"))

    def finish(self) -> None:
        """End: lock, wait (at most ten seconds a lane) for what is being saved, then tell `finished`."""
        self.vault.lock()
        for lane in (self._vault_lane, self._hub_lane):
            lane.finish(_FINISH_MS)
        self.directory.finish(_FINISH_MS)
        self.finished.emit()

    def _closed(self) -> None:
        """The window was closed. Words that found no room on the disk bring it back once, to be told of."""
        self.vault.lock_and_wait(_FINISH_MS)
        if self.window.holds_unsaved() and not self._told_unsaved:
            self._told_unsaved = True
            self.window.come_back()
            self.window.go("find-support" if self._kept is not None and self._kept.not_saved else "journal")
            return
        self.finish()

    def _session_ends(self) -> None:
        """The computer is about to end the app: lock while it still waits for us."""
        self.vault.lock_and_wait(_SESSION_END_MS)

    def _watch(self, sticky_keys: StickyKeys) -> None:
        self._exit_keys = QuickExitKeys(self.window, lambda: self.settings.settings.quick_exit_keys, sticky_keys)
        self._exit_keys.asked.connect(self.leave)
        self._auto_lock = AutoLock(self.settings.settings.auto_lock_minutes, lambda: self.vault.is_open, self)
        self._auto_lock.warning.connect(self._warn)
        self._auto_lock.lock.connect(self._lock_by_itself)
        self.window.leave_asked.connect(self.leave)
        self.window.closed.connect(self._closed)
        self.settings.changed.connect(self._settings_changed)
        self.settings.not_saved.connect(lambda failure: self.window.notice.tell(say(failure), "warn"))
        self.directory.help_changed.connect(self._help_changed)
        self.directory.offered.connect(self._offer)
        self.vault.opened.connect(self._vault_opened)
        self.vault.about_to_lock.connect(self._forget_copied)

    def _listen(self) -> None:
        from bereave.desktop.shell.signs_of_life import SignsOfLife

        self._app.installEventFilter(SignsOfLife(self._auto_lock.touch, self._exit_keys.press, self))
        self._app.commitDataRequest.connect(self._session_ends)
        notice = self.window.notice
        notice.acted.connect(self._auto_lock.touch)
        self._auto_lock.stayed.connect(notice.hide)
        # Not once it is locked: by then the notice may say that it locked itself.
        self.vault.about_to_lock.connect(notice.hide)

    def _name_pages(self) -> None:
        self.window.set_title(HELP_NOW, self.tr("Help now"))
        self.window.set_title(FIRST_RUN, self.tr("Welcome"))
        self._set_places()

    def _set_places(self) -> None:
        role = self._hub.role if self._hub is not None else ""
        find = Place("find-support", self.tr("Find support"), "compass", self._find_page)
        if self._shut is not None:
            # What is written must be kept for good or not be begun.
            self.window.set_places([find])
            return
        places = [
            find,
            Place("journal", self.tr("Journal"), "book-open", self._journal_page),
            Place("messages", self.tr("Messages"), "messages-square", self._messages_page),
        ]
        if role in {"moderator", "duty-lead"}:
            places.append(Place("review", self.tr("Review"), "shield-check", self._review_page))
        if role in {"curator", "admin"} or self.settings.settings.curates:
            places.append(Place("curate", self.tr("Curate"), "pencil", self._curate_page))
        places.append(Place("settings", self.tr("Settings"), "settings", self._settings_page))
        if self.window.current in {"review", "curate"} and self.window.current not in {p.name for p in places}:
            self.window.go("messages")
        self.window.set_places(places)

    def _help_page(self) -> Page:
        from bereave.desktop.pages.help_now.page import HelpNowPage

        file = self.directory.help_to_read()
        plan = None if self._shut is not None else self.vault
        page = HelpNowPage(self.theme, file, self.settings, plan, self._now, lambda: self._words.language)
        page.back_asked.connect(self.window.toggle_help)
        page.journal_asked.connect(lambda: self.window.go("journal"))
        page.open_requested.connect(self._opener)
        return page

    def _help_young(self) -> None:
        from bereave.desktop.pages.help_now.page import HelpNowPage

        self.window.open_help()
        page = self.window.page(HELP_NOW)
        assert isinstance(page, HelpNowPage)
        page.show_young()

    def _help_changed(self) -> None:
        from bereave.desktop.pages.help_now.page import HelpNowPage

        self.window.forget_page(HELP_NOW)
        # What somebody looks at stays in front, and follows too.
        if self.window.current == HELP_NOW:
            page = self.window.page(HELP_NOW)
            assert isinstance(page, HelpNowPage)
            page.read(self.directory.help_to_read())

    def _first_run_page(self) -> Page:
        from bereave.desktop.pages.first_run import FirstRunPage

        page = FirstRunPage(self.theme, self.settings)
        page.finished.connect(self._first_run_done)
        return page

    def _find_page(self) -> Page:
        from bereave.desktop.pages.find_support import FindSupportPage

        page = FindSupportPage(
            self.theme,
            self.settings,
            self.library,
            self._words.language,
            kept=self.kept,
            now=self._now,
        )
        page.right.paper.help_file = self.directory.help_file
        page.help_asked.connect(self.window.open_help)
        page.vault_asked.connect(lambda: self.window.go("journal"))
        page.open_requested.connect(self._opener)
        return page

    def _journal_page(self) -> Page:
        from bereave.desktop.pages.journal import JournalPage

        page = JournalPage(
            self.theme, self.vault, self.settings, shipped.resources() / "programme", self._words.language
        )
        page.help_asked.connect(self.window.open_help)
        return page

    def _messages_page(self) -> Page:
        from bereave.desktop.pages.messages import MessagesPage

        page = MessagesPage(self.theme, self.vault, self.hub, self._words.language)
        page.vault_asked.connect(lambda: self.window.go("journal"))
        page.help_asked.connect(self.window.open_help)
        page.young_asked.connect(self._help_young)
        return page

    def _review_page(self) -> Page:
        from bereave.desktop.pages.review import ReviewPage

        page = ReviewPage(self.theme, self.vault, self.hub, self._words.language)
        page.vault_asked.connect(lambda: self.window.go("journal"))
        return page

    def _curate_page(self) -> Page:
        from bereave.desktop.pages.curate import CuratePage
        from bereave.desktop.pages.curate.further_tasks import FurtherTasks

        rooms = self.directory
        page = CuratePage(self.theme, rooms.workspace(), rooms.desk_lane, self._words.language, opener=self._opener)
        page.left_changed.connect(self.library.refresh)
        rules = shipped.resources() / "wording"
        reports = rooms.reports if self._has_hub() else None
        FurtherTasks(self.theme, page, rooms.long_lane, self._words.language, self._opener, rules, reports).offer()
        return page

    def _settings_page(self) -> Page:
        from bereave.desktop.pages.settings import SettingsPage

        page = SettingsPage(self.theme, self.settings, self.vault, self.profile.folder, self.directory)
        page.packs_changed.connect(self.directory.packs_changed)
        return page

    def _first_run_done(self, answers: "FirstRunAnswers") -> None:
        # Who died and how long ago wait in memory for a vault; without one they are gone with the process.
        self._answers = answers
        self.settings.change(first_run_done=True)
        self.window.only_quick_exit(only=False)
        self.window.go("find-support")

    def _has_hub(self) -> bool:
        return self._hub is not None and self._hub.place is not None

    def _vault_opened(self) -> None:
        self._told_unsaved = False
        if self._clipboard is None:
            from bereave.desktop.shell.private_clipboard import PrivateClipboard

            self._clipboard = PrivateClipboard(self)
        self.hub  # noqa: B018 - made now, so that the role and the places are known
        answers, self._answers = self._answers, None
        if answers is not None and not answers.is_empty:
            self._vault_lane.change(lambda: answers.keep_in(self.vault.rooms), lambda _: None, self._not_kept, self)

    def _forget_copied(self) -> None:
        if self._clipboard is not None:
            self._clipboard.forget()

    def _offer(self, words: str) -> None:
        if self.window.current != "settings":
            self.window.notice.tell(words + " " + self.tr("You find it in the settings."), "info")

    def _not_kept(self, failure: Failure) -> None:
        self.window.notice.tell(say(failure), "warn")

    def _warn(self, seconds: int) -> None:
        words = self.tr("Your journal locks in %n second(s). What you wrote is saved.", "", seconds)
        self.window.notice.tell(words, "info", self.tr("Stay"))

    def _lock_by_itself(self) -> None:
        self.window.notice.hide()
        page = self.window.current
        self.vault.lock()
        if page == "journal":
            self.window.notice.tell(self.tr("Your journal locked itself. What you wrote is saved."), "calm", "")

    def _settings_changed(self, new: Settings) -> None:
        before, self._shown = self._shown, new
        if (new.theme, new.text_size) != (before.theme, before.text_size):
            self.theme.wear(new.theme, new.text_size)
        self._auto_lock.set_minutes(new.auto_lock_minutes)
        if new.curates != before.curates:
            self._set_places()
        if new.language != before.language:
            # The widget that was pressed is still speaking: it is taken down when it is done.
            QTimer.singleShot(0, self, self._speak)

    def _speak(self) -> None:
        page = self.window.current
        self._words.speak(self.settings.settings.language)
        self.window.forget_pages()
        self._name_pages()
        self.window.go(page)
